import { FileChangeType } from 'vscode-languageserver';
import type { FileEvent, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem, FoundFile } from '../workspace/files.js';
import { IGNORE_FILES } from '../workspace/ignore-files.js';
import type { Entry, Folder, Library } from '../workspace/library.js';
import { compileQuery } from '../workspace/query.js';
import type { Project } from '../workspace/project.js';
import { fileName, uriKey } from '../workspace/uri.js';
import type { Configuration } from './configuration.js';

/** The language by which a text outside every folder is known as an article. */
const LANGUAGE = 'news-article';

/** Files read at once before the progress is told. */
const BATCH = 48;

export interface WorkspaceEvents {
  /** The disk is about to be asked; gives what is to be called when the answer has been taken in. */
  hold(): () => void;
  /** Texts were added, changed or removed. */
  changed(): void;
  /** What is shown of these articles is to be sent again. */
  republish(entries: Iterable<Entry>): void;
  projectChanged(): void;
  reading(done: number, total: number): void;
  /** Something broke; the work that it broke is given up, later work goes on. */
  failed(error: unknown): void;
}

/**
 * Keeps the library in step with the workspace folders, the disk and the open documents. An open document wins over the
 * disk until it is closed. Whatever waits for the disk runs one after the other.
 */
export class Workspace {
  #queue: Promise<void> = Promise.resolve();
  /** Open documents that were found to be no articles, by the keys of their addresses. */
  readonly #strangers = new Set<string>();
  #cancelled = false;

  constructor(
    private readonly files: FileSystem,
    private readonly library: Library,
    private readonly configuration: Configuration,
    private readonly project: Project,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly events: WorkspaceEvents,
  ) {}

  /** Takes over the workspace folders and reads what is in them. */
  open(folders: readonly { uri: string; name: string }[]): Promise<void> {
    return this.#enqueue(async () => {
      this.events.republish([...this.library.entries()]);
      this.library.setFolders(folders);
      await this.configuration.load(this.library.folders);
      this.#applyRules();
      await this.project.load(this.library.folders);
      await this.#scan('everything');
    });
  }

  /** Reads every file again. */
  reread(): Promise<void> {
    return this.#enqueue(async () => {
      await this.project.load(this.library.folders);
      await this.#scan('everything');
      this.events.projectChanged();
    });
  }

  /** The settings have changed: which files are articles, and what is said of them, is decided anew. */
  settingsChanged(): Promise<void> {
    return this.#enqueue(async () => {
      await this.configuration.load(this.library.folders);
      this.#applyRules();
      for (const entry of this.library.entries()) {
        if (entry.text !== undefined) this.library.put(entry.uri, { text: entry.text }, entry.version);
      }
      await this.#scan('new files');
      this.events.changed();
      this.events.republish([...this.library.entries()]);
    });
  }

  /** Resolves when everything asked so far has been read. */
  idle(): Promise<void> {
    return this.#queue;
  }

  /** Gives up reading files. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** A document was opened or edited. */
  documentChanged(document: TextDocument): void {
    const known = this.library.get(document.uri);
    if (known) return this.#take(document, known.version === undefined);
    if (this.#strangers.has(uriKey(document.uri))) return;
    void this.#enqueue(async () => {
      const current = this.#document(document.uri);
      if (current) await this.#meet(current);
    });
  }

  /** A document was closed: what stands on the disk counts again, and until it is read, what was open. */
  documentClosed(uri: string): void {
    this.#strangers.delete(uriKey(uri));
    const entry = this.library.get(uri);
    if (!entry) return;
    void this.#enqueue(async () => {
      if (this.#document(uri)) return;
      if (!entry.folder) {
        const gone = this.library.remove(uri);
        this.events.changed();
        return this.events.republish(gone);
      }
      await this.#read([uri], entry.folder);
      this.events.republish([this.library.get(uri) ?? entry]);
    });
  }

  /** Files were created, changed or deleted outside the editor, or folders renamed or deleted in it. */
  filesChanged(events: readonly FileEvent[]): Promise<void> {
    const changes = events.filter((event) => this.#concernsUs(event));
    if (changes.length === 0) return Promise.resolve();
    return this.#enqueue(async () => {
      const rescan = new Set<Folder>();
      for (const { uri, type } of changes) {
        if (this.project.has(uri)) {
          await this.project.load(this.library.folders);
          this.events.projectChanged();
          continue;
        }
        const { folder, below } = this.library.placeOf(uri);
        if (!folder) continue;
        if (IGNORE_FILES.includes(fileName(uri))) rescan.add(folder);
        else if (type === FileChangeType.Deleted) this.#forget(uri);
        else await this.#look(folder, below, uri);
      }
      for (const folder of rescan) await this.#scanFolder(folder, 'new files');
    });
  }

  /** Whether a change may touch an article: most that a watcher tells of do not, and must not delay what does. */
  #concernsUs({ uri, type }: FileEvent): boolean {
    if (this.project.has(uri) || IGNORE_FILES.includes(fileName(uri))) return true;
    const { folder, below } = this.library.placeOf(uri);
    if (!folder) return false;
    const query = compileQuery(this.configuration.query(folder));
    if (query.file(below) || this.library.get(uri)) return true;
    return type !== FileChangeType.Changed && !hasExtension(below) && !query.prunes(below);
  }

  #take(document: TextDocument, isNews: boolean): void {
    const changed = this.library.put(document.uri, { text: document.getText() }, document.version);
    if (changed) this.events.changed();
    const entry = this.library.get(document.uri);
    if (isNews && entry) this.events.republish([entry]);
  }

  /** Takes an open document in when it is an article; remembers when it is not, as it will not become one by typing. */
  async #meet(document: TextDocument): Promise<void> {
    if (await this.#isArticle(document)) this.#take(this.#document(document.uri) ?? document, true);
    else this.#strangers.add(uriKey(document.uri));
  }

  async #isArticle(document: TextDocument): Promise<boolean> {
    const { folder, below } = this.library.placeOf(document.uri);
    const query = this.configuration.query(folder);
    if (folder) return this.files.isListed(folder.uri, below, query);
    // Other schemes show what is an article elsewhere already: versions in a repository, parts of a comparison.
    const scheme = document.uri.slice(0, document.uri.indexOf(':'));
    if (scheme !== 'file' && scheme !== 'untitled') return false;
    if (document.languageId === LANGUAGE) return true;
    return (
      scheme === 'file' && this.library.folders.length === 0 && compileQuery(query).file(below.replace(/^\/+/, ''))
    );
  }

  /** Takes in a file, or the files of a folder, that a watcher told of. */
  async #look(folder: Folder, below: string, uri: string): Promise<void> {
    const query = this.configuration.query(folder);
    if (await this.files.isListed(folder.uri, below, query)) return this.#read([uri], folder);
    if (compileQuery(query).file(below)) return this.#forget(uri);
    if (hasExtension(below) || compileQuery(query).prunes(below)) return;
    const found = await this.files.list(folder.uri, below, query, () => this.#cancelled);
    await this.#readAll(found, folder);
  }

  #forget(uri: string): void {
    const key = uriKey(uri);
    const open = this.documents.all().filter((document) => `${uriKey(document.uri)}/`.startsWith(`${key}/`));
    const gone = this.library.remove(uri);
    for (const document of open) this.library.put(document.uri, { text: document.getText() }, document.version);
    if (gone.length === 0) return;
    this.events.changed();
    this.events.republish(gone);
  }

  async #scan(what: 'everything' | 'new files'): Promise<void> {
    for (const folder of this.library.folders) await this.#scanFolder(folder, what);
    this.#strangers.clear();
    for (const document of this.documents.all()) await this.#meet(document);
    this.events.changed();
  }

  async #scanFolder(folder: Folder, what: 'everything' | 'new files'): Promise<void> {
    const query = this.configuration.query(folder);
    const found = await this.files.list(folder.uri, '', query, () => this.#cancelled);
    if (this.#cancelled) return;
    const paths = new Set(found.map(({ path }) => path));
    const gone = [...this.library.entries()].filter((entry) => entry.folder === folder && !paths.has(entry.below));
    for (const entry of gone) this.library.remove(entry.uri);
    if (gone.length > 0) this.events.republish(gone);
    const own = found.filter(({ uri }) => this.library.placeOf(uri).folder === folder);
    await this.#readAll(what === 'everything' ? own : own.filter(({ uri }) => !this.library.get(uri)), folder);
  }

  async #readAll(found: readonly FoundFile[], folder: Folder): Promise<void> {
    for (let at = 0; at < found.length && !this.#cancelled; at += BATCH) {
      this.events.reading(at, found.length);
      await this.#read(
        found.slice(at, at + BATCH).map(({ uri }) => uri),
        folder,
      );
    }
  }

  async #read(uris: readonly string[], folder: Folder): Promise<void> {
    const results = await this.files.read(uris, this.configuration.encoding(folder));
    let changed = false;
    for (const [at, uri] of uris.entries()) {
      const document = this.#document(uri);
      const put = document
        ? this.library.put(document.uri, { text: document.getText() }, document.version)
        : this.library.put(this.library.get(uri)?.uri ?? uri, results[at]!);
      changed ||= put;
    }
    if (changed) this.events.changed();
  }

  /** The open document at an address, however the address is spelled. */
  #document(uri: string): TextDocument | undefined {
    const key = uriKey(uri);
    return this.documents.get(uri) ?? this.documents.all().find((document) => uriKey(document.uri) === key);
  }

  #applyRules(): void {
    for (const folder of [undefined, ...this.library.folders]) {
      this.library.setRules(folder, this.configuration.settings(folder));
    }
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const release = this.events.hold();
    this.#queue = this.#queue
      .then(() => {
        this.#cancelled = false;
        return work();
      })
      .catch((error: unknown) => this.events.failed(error))
      .finally(release);
    return this.#queue;
  }
}

/** Watchers do not say whether they mean a folder; names with an extension are taken for files. */
function hasExtension(path: string): boolean {
  return /\.\w{1,8}$/.test(path);
}

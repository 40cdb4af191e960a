import type { Corpus } from '../core/corpus.js';
import type { Given } from '../core/options.js';
import type { Settings, SkipReason } from '../protocol.js';
import type { ReadResult } from './files.js';
import { pathTest } from './globs.js';
import type { PathTest } from './globs.js';
import { Lines } from './lines.js';
import { pathBelow, uriKey, uriPath } from './uri.js';

/** A workspace folder with what its settings say of files. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** One file that is, or might have been, an article. */
export interface Entry {
  /** As the client spells it. */
  readonly uri: string;
  /** How the engine knows it: the path below its folder, with the folder's name in front when there are several. */
  readonly path: string;
  readonly folder: Folder | undefined;
  /** Below `folder`; the whole path without one. */
  readonly below: string;
  readonly draft: boolean;
  /** What the settings say of it. */
  readonly given: Given;
  /** Absent when the file was skipped before it was read. */
  readonly text: string | undefined;
  /** Version of the open document that `text` is from; absent when it is from the disk. */
  readonly version: number | undefined;
  readonly skipped: { readonly reason: SkipReason; readonly message?: string } | undefined;
}

/** Settings of a folder in the form that is asked for each file. */
interface Rules {
  readonly draft: PathTest;
  readonly details: readonly { test: PathTest; given: Given }[];
}

/**
 * The articles of a workspace by address and by path, kept in step with the engine's corpus. Texts come from disk or from
 * open documents; which of them wins is the caller's affair.
 */
export class Library {
  readonly #corpus: Corpus;
  readonly #entries = new Map<string, Entry>();
  readonly #byPath = new Map<string, Entry>();
  readonly #lines = new WeakMap<Entry, Lines>();
  #folders: readonly Folder[] = [];
  readonly #rules = new Map<string, Rules>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  get folders(): readonly Folder[] {
    return this.#folders;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Changes the workspace folders; entries are forgotten, as their paths may change. */
  setFolders(folders: readonly { uri: string; name: string }[]): void {
    for (const entry of this.#entries.values()) this.#corpus.delete(entry.path);
    this.#entries.clear();
    this.#byPath.clear();
    this.#rules.clear();
    const names = new Map<string, number>();
    this.#folders = folders.map(({ uri, name }) => {
      const times = (names.get(name) ?? 0) + 1;
      names.set(name, times);
      return { uri, name: times === 1 ? name : `${name} (${times})` };
    });
  }

  /** What a folder's settings say of its files; undefined stands for files outside every folder. */
  setRules(folder: Folder | undefined, settings: Settings): void {
    this.#rules.set(folder?.uri ?? '', {
      draft: pathTest(settings.drafts.include),
      details: Object.entries(settings.articles.details).map(([pattern, given]) => ({
        test: pathTest([pattern]),
        given,
      })),
    });
  }

  /** The innermost folder that holds a file, and the file's path below it. */
  placeOf(uri: string): { folder: Folder | undefined; below: string } {
    let found: { folder: Folder; below: string } | undefined;
    for (const folder of this.#folders) {
      const below = pathBelow(folder.uri, uri);
      if (below !== undefined && (found === undefined || below.length < found.below.length)) found = { folder, below };
    }
    return found ?? { folder: undefined, below: uriPath(uri) };
  }

  /**
   * Adds a file or replaces what is known of it; one that is missing is forgotten.
   *
   * @param version of the open document that the text is from
   * @returns whether anything changed
   */
  put(uri: string, result: ReadResult, version?: number): boolean {
    if ('missing' in result) return this.remove(uri).length > 0;
    const key = uriKey(uri);
    const before = this.#entries.get(key);
    const { folder, below } = this.placeOf(uri);
    const rules = this.#rules.get(folder?.uri ?? '');
    const text = 'text' in result ? result.text : undefined;
    const skipped =
      'skipped' in result
        ? { reason: result.skipped, ...(result.message === undefined ? {} : { message: result.message }) }
        : undefined;
    const draft = rules?.draft(below) ?? false;
    const given = givenFor(rules, below, draft);
    const path = this.pathIn(folder, below);
    const entry: Entry = { uri, path, folder, below, draft, given, text, version, skipped };
    this.#entries.set(key, entry);
    this.#byPath.set(entry.path, entry);
    if (text === undefined) {
      this.#corpus.delete(entry.path);
      return before?.text !== undefined || before === undefined;
    }
    if (before?.text === text && JSON.stringify(before.given) === JSON.stringify(given)) return false;
    this.#corpus.set(entry.path, text, given);
    return true;
  }

  /** Keeps a file's text out of the engine for a reason that showed only later. */
  fail(path: string, message: string): void {
    const entry = this.#byPath.get(path);
    if (!entry) return;
    this.#corpus.delete(path);
    const failed: Entry = { ...entry, text: undefined, skipped: { reason: 'failed', message } };
    this.#entries.set(uriKey(entry.uri), failed);
    this.#byPath.set(path, failed);
  }

  /** Forgets a file, or every file below an address that was a folder. Gives the entries that are gone. */
  remove(uri: string): Entry[] {
    const key = uriKey(uri);
    const gone: Entry[] = [];
    const exact = this.#entries.get(key);
    if (exact) gone.push(exact);
    else for (const [other, entry] of this.#entries) if (other.startsWith(`${key}/`)) gone.push(entry);
    for (const entry of gone) {
      this.#entries.delete(uriKey(entry.uri));
      this.#byPath.delete(entry.path);
      this.#corpus.delete(entry.path);
    }
    return gone;
  }

  get(uri: string): Entry | undefined {
    return this.#entries.get(uriKey(uri));
  }

  byPath(path: string): Entry | undefined {
    return this.#byPath.get(path);
  }

  entries(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  /** Offsets and positions of an entry's text. */
  lines(entry: Entry): Lines {
    let lines = this.#lines.get(entry);
    if (!lines) this.#lines.set(entry, (lines = new Lines(entry.text ?? '')));
    return lines;
  }

  /** How the engine knows the file at a path below a folder. */
  pathIn(folder: Folder | undefined, below: string): string {
    return folder && this.#folders.length > 1 ? `${folder.name}/${below}` : below;
  }
}

function givenFor(rules: Rules | undefined, below: string, draft: boolean): Given {
  const details = rules?.details.find(({ test }) => test(below))?.given;
  return { ...details, ...(draft ? { draft } : {}) };
}

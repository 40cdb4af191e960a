import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import type { Connection, FileEvent, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../core/corpus.js';
import {
  addReviewRequest,
  changedNotification,
  checkWorkspaceRequest,
  editEntityRequest,
  ignoreRequest,
  removeReviewRequest,
  SERVER_COMMANDS,
  statusNotification,
  unignoreRequest,
} from '../protocol.js';
import type { ChangedParams, InitializationOptions, StatusParams, WorkspaceSummary } from '../protocol.js';
import { Library } from '../workspace/library.js';
import { Project } from '../workspace/project.js';
import { fileName } from '../workspace/uri.js';
import { Analysis } from './analysis.js';
import type { Host } from './host.js';
import { ClientFiles } from './client-files.js';
import { addReview, editEntity, ignore, removeReview, unignore } from './commands.js';
import { Configuration } from './configuration.js';
import { explain, registerFeatures } from './features.js';
import { Model } from './model.js';
import { Progress } from './progress.js';
import { Publisher } from './publisher.js';
import { Refresher } from './refresh.js';
import { t } from './translate.js';
import { conflicts } from './views/conflicts.js';
import { summary } from './views/status.js';
import { sourcesAt } from './views/topics.js';
import { Workspace } from './workspace.js';

/** Milliseconds without an edit before diagnostics are sent, unless the host says otherwise. */
const DELAY = 250;
/** Milliseconds that the work for the whole workspace leaves to questions about the article that was just typed in. */
const AFTERWARDS = 30;

/** Everything that lives as long as one client's connection. */
export class Session {
  readonly #corpus = new Corpus();
  readonly #library = new Library(this.#corpus);
  readonly #documents = new TextDocuments(TextDocument);
  readonly #project: Project;
  readonly #configuration: Configuration;
  readonly #model: Model;
  readonly #publisher: Publisher;
  readonly #analysis: Analysis;
  readonly #workspace: Workspace;
  readonly #progress: Progress;
  readonly #refresher: Refresher;
  readonly #folders: { uri: string; name: string }[];
  #began = 0;
  #reviewsChanged = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly params: InitializeParams,
    options: InitializationOptions,
  ) {
    const { capabilities } = params;
    const log = (message: string): void => connection.console.warn(message);
    const files = host.files && options.files !== 'client' ? host.files : new ClientFiles(connection);
    this.#project = new Project(files);
    this.#configuration = new Configuration(connection, capabilities.workspace?.configuration === true, log);
    this.#configuration.push(settingsIn(params.initializationOptions));
    this.#model = new Model(
      this.#corpus,
      this.#library,
      this.#project,
      {
        clientCommands: options.clientCommands ?? false,
        ...(options.author === undefined ? {} : { author: options.author }),
        ...documentationOf(options, host),
        markdown: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
        hierarchicalSymbols: capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
        locationLinks: capabilities.textDocument?.definition?.linkSupport ?? false,
        relatedInformation: capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false,
      },
      (folder) => this.#configuration.settings(folder),
    );
    this.#publisher = new Publisher(
      this.#model,
      host.clock,
      (diagnostics) => void connection.sendDiagnostics(diagnostics),
    );
    this.#progress = new Progress(connection, capabilities.window?.workDoneProgress === true, host.clock, () =>
      this.#cancel(),
    );
    this.#refresher = new Refresher(connection, this.#library, capabilities);
    this.#analysis = new Analysis(
      this.#corpus,
      this.#library,
      host.clock,
      {
        progress: (done, total) => this.#progress.report('analysing', done, total),
        renewed: () => this.#model.renew(),
        publish: (paths, isOutdated) => this.#publish(paths, isOutdated),
        failed: (message) => connection.console.error(message),
      },
      host.delay ?? DELAY,
    );
    this.#workspace = new Workspace(files, this.#library, this.#configuration, this.#project, this.#documents, {
      hold: () => this.#analysis.hold(),
      changed: () => this.#analysis.changed(),
      republish: (entries) => this.#analysis.republish([...entries].map(({ path }) => path)),
      projectChanged: () => this.#showReviews(),
      reading: (done, total) => this.#progress.report('reading', done, total),
      failed: (error) =>
        connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
    this.#folders =
      params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: fileName(params.rootUri) }] : []);
  }

  serve(): void {
    const { connection } = this;
    connection.onInitialized(() => void this.#begin());
    connection.onShutdown(() => this.#analysis.close());
    this.#documents.onDidChangeContent(({ document }) => this.#workspace.documentChanged(document));
    this.#documents.onDidClose(({ document }) => this.#workspace.documentClosed(document.uri));
    this.#documents.listen(connection);
    connection.onDidChangeWatchedFiles(({ changes }) => void this.#workspace.filesChanged(changes));
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#configuration.push(settings);
      void this.#workspace.settingsChanged();
    });
    connection.workspace.onDidCreateFiles(({ files }) =>
      this.#moved(
        [],
        files.map(({ uri }) => uri),
      ),
    );
    connection.workspace.onDidDeleteFiles(({ files }) =>
      this.#moved(
        files.map(({ uri }) => uri),
        [],
      ),
    );
    connection.workspace.onDidRenameFiles(({ files }) =>
      this.#moved(
        files.map(({ oldUri }) => oldUri),
        files.map(({ newUri }) => newUri),
      ),
    );
    registerFeatures(connection, this.#model, () => this.#fresh());
    this.#serveCommands();
  }

  async #begin(): Promise<void> {
    const { workspace } = this.params.capabilities;
    this.#began = this.host.clock.now();
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      const registration = { section: ['corroborate', 'files'] };
      void this.connection.client.register(DidChangeConfigurationNotification.type, registration);
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*', kind }],
      });
    }
    if (workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = this.#folders.filter(({ uri }) => !gone.has(uri));
        this.#folders.splice(0, this.#folders.length, ...kept, ...added);
        void this.#workspace.open(this.#folders);
      });
    }
    await this.#progress.begin();
    await this.#workspace.open(this.#folders);
    await this.#analysis.flush();
    this.#progress.end();
  }

  /** The engine's result for the texts as they are now, the files that were asked to be read included. */
  async #fresh(): Promise<void> {
    await this.#workspace.idle();
    await this.#analysis.fresh();
  }

  async #publish(paths: ReadonlySet<string>, isOutdated: () => boolean): Promise<Set<string>> {
    const left = await this.#publisher.publish(paths, isOutdated);
    if (left.size > 0) return left;
    // Whoever asks about the article that was just typed in does not wait for what concerns the whole workspace.
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
    this.#publisher.publishProject();
    const uris = [...paths].map((path) => this.#library.byPath(path)?.uri).filter((uri) => uri !== undefined);
    const changed: ChangedParams = { uris, reviews: this.#reviewsChanged };
    this.#reviewsChanged = false;
    void this.connection.sendNotification(changedNotification.method, changed);
    this.#refresher.changed(paths);
    this.#sendStatus();
    return left;
  }

  #sendStatus(): void {
    const found = this.#summary();
    const { articles } = found;
    const status: StatusParams = { state: 'ready', done: articles, total: articles, summary: found };
    void this.connection.sendNotification(statusNotification.method, status);
  }

  #summary(): WorkspaceSummary {
    return summary(this.#model, Math.round(this.host.clock.now() - this.#began));
  }

  #showReviews(): void {
    this.#reviewsChanged = true;
    this.#model.renew();
    this.#analysis.republish([...this.#publisher.shown(), ...[...this.#library.entries()].map(({ path }) => path)]);
  }

  #moved(from: readonly string[], to: readonly string[]): void {
    const event =
      (type: FileChangeType) =>
      (uri: string): FileEvent => ({ uri, type });
    void this.#workspace.filesChanged([
      ...from.map(event(FileChangeType.Deleted)),
      ...to.map(event(FileChangeType.Created)),
    ]);
  }

  async #checkWorkspace(): Promise<WorkspaceSummary> {
    this.#began = this.host.clock.now();
    await this.#workspace.reread();
    await this.#analysis.flush();
    return this.#summary();
  }

  #cancel(): void {
    this.#workspace.cancel();
    this.#analysis.stop();
    this.#sendStatus();
    this.connection.console.info(t('The analysis was stopped. “Check Workspace” begins it again.'));
  }

  #serveCommands(): void {
    const model = this.#model;
    const shown = async <Result>(result: Promise<Result>): Promise<Result> => {
      const value = await result;
      this.#showReviews();
      return value;
    };
    const commands: Readonly<Record<string, (argument: never) => unknown>> = {
      [SERVER_COMMANDS.conflicts]: (argument) => conflicts(model, argument ?? {}),
      [SERVER_COMMANDS.checkWorkspace]: () => this.#checkWorkspace(),
      [SERVER_COMMANDS.explain]: (argument) => explain(model, argument),
      [SERVER_COMMANDS.sources]: (argument) => sourcesAt(model, argument),
      [SERVER_COMMANDS.review]: (argument) => shown(addReview(model, argument)),
      [SERVER_COMMANDS.removeReview]: ({ id }: { id: string }) => shown(removeReview(model, id)),
      [SERVER_COMMANDS.ignore]: (argument) => shown(ignore(model, argument)),
      [SERVER_COMMANDS.editEntity]: (argument) => shown(editEntity(model, argument)),
    };
    this.connection.onExecuteCommand(async ({ command, arguments: values }) => {
      await this.#fresh();
      return (await commands[command]?.(values?.[0] as never)) ?? null;
    });
    const on = (method: string, handle: (params: never) => unknown): void => {
      this.connection.onRequest(method, async (params: unknown) => {
        await this.#fresh();
        return (await handle(params as never)) ?? null;
      });
    };
    on(checkWorkspaceRequest.method, () => this.#checkWorkspace());
    on(addReviewRequest.method, (params) => shown(addReview(model, params)));
    on(removeReviewRequest.method, ({ id }: { id: string }) => shown(removeReview(model, id)));
    on(ignoreRequest.method, (params) => shown(ignore(model, params)));
    on(editEntityRequest.method, (params) => shown(editEntity(model, params)));
    on(unignoreRequest.method, (params) => shown(unignore(model, params)));
  }
}

/** Settings that a client sends along with the initialization, under `settings` or under the server's name. */
function settingsIn(options: unknown): unknown {
  const { settings, corroborate } = (options ?? {}) as { settings?: unknown; corroborate?: unknown };
  return settings ?? corroborate;
}

function documentationOf(options: InitializationOptions, host: Host): { documentation?: string } {
  const documentation = options.documentation ?? host.documentation;
  return documentation === undefined ? {} : { documentation };
}

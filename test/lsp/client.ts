import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server.js';
import { listFilesRequest, readFilesRequest, writeFileRequest } from '../../server/src/protocol.js';
import type {
  InitializationOptions,
  ListFilesParams,
  ListFilesResult,
  ReadFilesResult,
  RequestName,
  StatusParams,
} from '../../server/src/protocol.js';
import { pathTest } from '../../server/src/workspace/globs.js';
import { pathBelow } from '../../server/src/workspace/uri.js';
import { MemoryFiles } from './memory-files.js';

export const ROOT = 'file:///work/story';

/** What the client of a test is able to do: about what VS Code is. */
const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

export interface ClientOptions {
  files?: Record<string, string | Uint8Array>;
  folders?: readonly string[];
  /** Settings below `corroborate`, the same for every folder unless `settingsOf` says otherwise. */
  settings?: object;
  settingsOf?: (scope: string | undefined, section: string) => unknown;
  initializationOptions?: InitializationOptions;
  /** A file that is open, and has its diagnostics, before the server begins with the folders. */
  openFirst?: string;
  capabilities?: ClientCapabilities;
}

/** A client with a server of its own, joined by streams; everything that the server sends is kept. */
export class TestClient {
  readonly disk = new MemoryFiles();
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StatusParams[] = [];
  readonly logs: string[] = [];
  readonly registrations: string[] = [];
  /** How often the server has asked this client for files. */
  asked = 0;
  /** How often the server has asked this client to ask for lenses again. */
  refreshes = 0;
  settings: object;
  result!: InitializeResult;
  readonly #latest = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  private constructor(private readonly options: ClientOptions) {
    this.settings = options.settings ?? {};
    for (const [path, content] of Object.entries(options.files ?? {})) this.disk.files.set(uriOf(path), content);
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    );
    startServer(server, {
      version: '1.2.3',
      files: this.disk,
      documentation: 'file:///docs/findings',
      clock: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
      delay: 0,
    });
    server.listen();
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.#answer();
    this.connection.listen();
  }

  /** Starts a client on some files and waits until the server has analysed them. */
  static async start(options: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(options);
    const folders = options.folders ?? [ROOT];
    client.result = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      capabilities: options.capabilities ?? CAPABILITIES,
      initializationOptions: options.initializationOptions,
    });
    const { openFirst } = options;
    if (openFirst !== undefined) {
      await client.open(openFirst);
      await client.until(() => client.published.some(({ uri }) => uri === uriOf(openFirst)));
    }
    await client.connection.sendNotification('initialized', {});
    await client.until(() => client.statuses.some(({ state }) => state === 'ready'));
    return client;
  }

  #answer(): void {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#latest.set(params.uri, params);
      this.#wake();
    });
    connection.onNotification('corroborate/status', (status: StatusParams) => {
      this.statuses.push(status);
      this.#wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
      this.#wake();
    });
    connection.onRequest('workspace/codeLens/refresh', () => {
      this.refreshes++;
      this.#wake();
      return null;
    });
    connection.onRequest(listFilesRequest.method, ({ folder, include, exclude }: ListFilesParams): ListFilesResult => {
      this.asked++;
      const wanted = pathTest(include);
      const unwanted = pathTest(exclude);
      const below = (uri: string): string | undefined => pathBelow(folder, uri);
      const uris = [...this.disk.files.keys()].filter((uri) => wanted(below(uri) ?? '') && !unwanted(below(uri) ?? ''));
      return { files: uris.map((uri) => ({ uri })) };
    });
    connection.onRequest(readFilesRequest.method, async ({ uris }: { uris: string[] }): Promise<ReadFilesResult> => {
      const results = await this.disk.read(uris);
      return { files: results.map((result) => ('skipped' in result ? { error: result.skipped } : result)) };
    });
    connection.onRequest(writeFileRequest.method, async ({ uri, text }: { uri: string; text: string }) => {
      await this.disk.write(uri, text);
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registrations.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string; section: string }[] }) =>
      items.map(({ scopeUri, section }) => {
        if (this.options.settingsOf) return this.options.settingsOf(scopeUri, section);
        return section === 'corroborate' ? this.settings : null;
      }),
    );
  }

  #wake(): void {
    for (const check of this.#waiting) check();
  }

  /** Resolves when the condition holds; it is looked at whenever the server has sent something. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(
          new Error(
            `The server never came to: ${condition.toString()}\n${JSON.stringify([...this.#latest.values()], undefined, 1)}`,
          ),
        );
      }, 8_000);
      const check = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** The diagnostics that the client shows for a file now. */
  diagnostics(path: string): Diagnostic[] {
    return this.#latest.get(uriOf(path))?.diagnostics ?? [];
  }

  /** Those of them that are about more than the marks of figures and names. */
  findings(path: string): Diagnostic[] {
    return this.diagnostics(path).filter(({ code }) => !String(code).startsWith('mark/'));
  }

  latest(path: string): PublishDiagnosticsParams | undefined {
    return this.#latest.get(uriOf(path));
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  /** Sends one of our own requests. */
  ask<Params, Result>(name: RequestName<Params, Result>, params: Params): Promise<Result> {
    return this.connection.sendRequest<Result>(name.method, params);
  }

  async open(
    path: string,
    text = this.disk.files.get(uriOf(path)) as string,
    languageId = 'news-article',
  ): Promise<void> {
    this.#versions.set(path, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf(path), languageId, version: 1, text },
    });
  }

  /** Replaces the whole text of an open document. */
  async edit(path: string, text: string): Promise<number> {
    const version = (this.#versions.get(path) ?? 1) + 1;
    this.#versions.set(path, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf(path), version },
      contentChanges: [{ text }],
    });
    return version;
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  /** Writes (or, without text, deletes) a file behind the editor's back and lets the watcher tell. */
  async change(path: string, content?: string | Uint8Array): Promise<void> {
    const uri = uriOf(path);
    const type = content === undefined ? 3 : this.disk.files.has(uri) ? 2 : 1;
    if (content === undefined)
      for (const key of this.disk.files.keys()) if (`${key}/`.startsWith(`${uri}/`)) this.disk.files.delete(key);
    if (content !== undefined) this.disk.files.set(uri, content);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  async configure(settings: object): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** The address of a path below the root, or of an address as it is. */
export function uriOf(path: string): string {
  return path.includes(':') ? path : `${ROOT}/${path}`;
}

/** The position of the n-th time that some words stand in a text, at their first letter. */
export function positionOf(text: string, words: string, nth = 1): { line: number; character: number } {
  let at = -1;
  for (let time = 0; time < nth; time++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`Not in the text: ${words}`);
  const before = text.slice(0, at);
  return { line: before.split('\n').length - 1, character: at - (before.lastIndexOf('\n') + 1) };
}

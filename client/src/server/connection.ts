import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  changedNotification,
  listFilesRequest,
  readFilesRequest,
  statusNotification,
  writeFileRequest,
  type ChangedParams,
  type RequestName,
  type StatusParams,
} from '../../../server/src/protocol.js';
import { listFiles, readFiles, writeFile } from './files.js';

/** Makes a client that has not started; the entry points differ in how they reach the server. */
export type CreateClient = (initializationOptions: object, log: vscode.LogOutputChannel) => BaseLanguageClient;

/** What the rest of the client needs of the language server. */
export interface Connection {
  /** The last status that the server sent; undefined before the first. */
  readonly status: StatusParams | undefined;
  readonly onStatus: vscode.Event<StatusParams>;
  /** Something that the views show has changed. */
  readonly onChanged: vscode.Event<ChangedParams>;
  /**
   * Sends a request. Gives undefined when the server is not running or the request was cancelled, so that a view or
   * a command can say "nothing" and need not know why.
   */
  ask<Params extends object, Result>(
    name: RequestName<Params, Result>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined>;
  restart(): Promise<void>;
}

/** Codes of errors that only say that an answer is not wanted any more, or that the document has changed. */
const HARMLESS = new Set([-32800, -32801, -32802]);

/** A connection that starts the server at once and stops it when disposed. */
export class ServerConnection implements Connection, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #statusEmitter = new vscode.EventEmitter<StatusParams>();
  readonly #changedEmitter = new vscode.EventEmitter<ChangedParams>();
  readonly onStatus = this.#statusEmitter.event;
  readonly onChanged = this.#changedEmitter.event;
  #status: StatusParams | undefined;
  #ready: Promise<void>;

  constructor(client: BaseLanguageClient, log: vscode.LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    client.onNotification(statusNotification.method, (status: StatusParams) => {
      this.#status = status;
      this.#statusEmitter.fire(status);
    });
    client.onNotification(changedNotification.method, (changed: ChangedParams) => this.#changedEmitter.fire(changed));
    client.onRequest(listFilesRequest.method, listFiles);
    client.onRequest(readFilesRequest.method, readFiles);
    client.onRequest(writeFileRequest.method, writeFile);
    this.#ready = client.start();
    this.#ready.catch((error: unknown) => log.error('The language server did not start.', String(error)));
  }

  get status(): StatusParams | undefined {
    return this.#status;
  }

  async ask<Params extends object, Result>(
    name: RequestName<Params, Result>,
    params: Params,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined> {
    try {
      await this.#ready;
      // A token that is undefined would be taken for a second parameter.
      const result = await (token
        ? this.#client.sendRequest<Result | null>(name.method, params, token)
        : this.#client.sendRequest<Result | null>(name.method, params));
      return result ?? undefined;
    } catch (error) {
      const code = (error as { code?: number }).code;
      if (code === undefined || !HARMLESS.has(code)) this.#log.error(`${name.method}: ${String(error)}`);
      return undefined;
    }
  }

  async restart(): Promise<void> {
    this.#status = undefined;
    this.#ready = this.#client.stop().then(() => this.#client.start());
    await this.#ready;
  }

  dispose(): void {
    this.#statusEmitter.dispose();
    this.#changedEmitter.dispose();
    void this.#client.dispose().catch(() => undefined);
  }
}

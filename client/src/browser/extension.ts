import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from '../extension.js';
import type { ReadPage } from '../import/article.js';
import { clientOptions } from '../server/options.js';

/** A worker that runs a script of the extension. */
function worker(context: vscode.ExtensionContext, script: string): Worker {
  return new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist', script).toString(true));
}

/** Reads a page in a worker that lives as long as the reading. */
function readPageIn(context: vscode.ExtensionContext): ReadPage {
  return (html, address) =>
    new Promise((resolve, reject) => {
      const reader = worker(context, 'read-page.js');
      reader.onmessage = ({ data }) => {
        reader.terminate();
        resolve(data);
      };
      reader.onerror = (event) => {
        reader.terminate();
        reject(new Error(event.message));
      };
      reader.postMessage({ html, address });
    });
}

/** Entry in a browser: the server runs in a web worker and asks the client for files. */
export function activate(context: vscode.ExtensionContext): void {
  let running: Worker | undefined;
  const server = async (): Promise<MessageTransports> => {
    // A restart makes a new worker; the one before has shut down its server but would stay in memory.
    running?.terminate();
    running = worker(context, 'server.js');
    // Transports and not the worker: in an extension host a worker is no instance of the global `Worker`.
    return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) };
  };
  activateWith(context, {
    onlyClientReads: true,
    createClient: (initialization, log) =>
      new LanguageClient('corroborate', 'Corroborate', server, clientOptions(initialization, log)),
    readPage: readPageIn(context),
  });
}

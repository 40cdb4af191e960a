import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { activateWith } from '../extension.js';
import type { ReadPage } from '../import/article.js';
import { clientOptions } from '../server/options.js';

/** Entry on a desktop or a remote machine: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
  };
  activateWith(context, {
    onlyClientReads: false,
    createClient: (initialization, log) =>
      new LanguageClient('corroborate', 'Corroborate', server, clientOptions(initialization, log)),
    readPage: async (html, address) => {
      const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'read-page.js').fsPath;
      // Loaded when first needed: a readability library has no place in the start of an editor.
      const script = await import(pathToFileURL(file).href);
      const { readPage } = script.default as { readPage: ReadPage };
      return readPage(html, address);
    },
  });
}

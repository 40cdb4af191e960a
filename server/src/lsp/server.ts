import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Connection, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { SERVER_COMMANDS } from '../protocol.js';
import type { InitializationOptions } from '../protocol.js';
import type { Host } from './host.js';
import { LEGEND } from './semantic-tokens.js';
import { Session } from './session.js';
import { useBundle } from './translate.js';

/** Serves one client over a connection until it says good-bye. The caller listens on the connection afterwards. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    useBundle(options.l10n);
    new Session(connection, host, params, options).serve();
    return initializeResult(host.version);
  });
}

function initializeResult(version: string): InitializeResult {
  const capabilities: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
    hoverProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    documentLinkProvider: { resolveProvider: false },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    executeCommandProvider: { commands: Object.values(SERVER_COMMANDS) },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        didRename: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
        didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
        didCreate: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
      },
    },
  };
  return { capabilities, serverInfo: { name: 'corroborate', version } };
}

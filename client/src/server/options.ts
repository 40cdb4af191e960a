import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/protocol.js';

/** Languages whose documents may be articles: the server decides by the settings and by the text which of them are. */
export const DOCUMENT_LANGUAGES = ['news-article', 'plaintext', 'markdown'];

/** The language that an article gets. */
export const ARTICLE_LANGUAGE = 'news-article';

/** Commands that the server may put behind links of its hovers; no others are obeyed there. */
const HOVER_COMMANDS = ['corroborate.showSources', 'corroborate.openConflict', 'corroborate.showMatrix'];

/** Whether every folder is on the local disk, where the server can read by itself. */
function allOnDisk(): boolean {
  return (vscode.workspace.workspaceFolders ?? []).every((folder) => folder.uri.scheme === 'file');
}

/** What the server is told at its start. */
export function initializationOptions(extension: vscode.Uri, onlyClientReads: boolean): InitializationOptions {
  return {
    files: onlyClientReads || !allOnDisk() ? 'client' : 'server',
    clientCommands: true,
    documentation: vscode.Uri.joinPath(extension, 'docs', 'findings').toString(),
    ...(vscode.l10n.bundle ? { l10n: vscode.l10n.bundle } : {}),
  };
}

/** Options that both entry points share. */
export function clientOptions(initialization: object, log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENT_LANGUAGES.map((language) => ({ language })),
    diagnosticCollectionName: 'corroborate',
    outputChannel: log,
    initializationOptions: initialization,
    markdown: { isTrusted: { enabledCommands: HOVER_COMMANDS }, supportHtml: false, supportThemeIcons: true },
  };
}

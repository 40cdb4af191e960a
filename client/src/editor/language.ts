import * as vscode from 'vscode';
import { articleStatusRequest } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { ARTICLE_LANGUAGE } from '../server/options.js';

/**
 * Gives plain-text documents that are articles the language "News Article", which brings the grammar and word wrap.
 * The server says which are; a document whose language the user has changed by hand is left alone.
 */
export function switchLanguages(connection: Connection): vscode.Disposable {
  const settled = new Set<string>();

  async function consider(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || settled.has(uri)) return;
    const wanted = vscode.workspace.getConfiguration('corroborate', document.uri).get('articles.setLanguage', true);
    if (!wanted) return;
    const status = await connection.ask(articleStatusRequest, { uri });
    // "none" may be said of a file that the first reading has not come to yet.
    if (status?.state !== 'analysed' && status?.state !== 'skipped') return;
    settled.add(uri);
    if (status.state === 'analysed' && !document.isClosed && document.languageId === 'plaintext') {
      const switched = await vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
      keepInView(switched);
    }
  }

  const considerShown = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void consider(editor.document);
  };
  considerShown();
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(considerShown),
    // A document that is opened again starts as plain text again.
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) settled.delete(input.uri.toString());
    }),
    connection.onStatus(({ state }) => {
      if (state === 'ready') considerShown();
    }),
  );
}

/** Word wrap moves the lines of a document that has just been opened at some words: they are brought back into view. */
function keepInView(document: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors) {
    const { selection } = editor;
    const untouched = selection.isEmpty && selection.active.line === 0 && selection.active.character === 0;
    if (editor.document === document && !untouched) {
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenter);
    }
  }
}

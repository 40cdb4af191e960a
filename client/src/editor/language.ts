import * as vscode from 'vscode';
import { articleStatusRequest } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { ARTICLE_LANGUAGE } from '../server/options.js';

/** Milliseconds until an editor has wrapped its lines anew. */
const WRAPPING = 120;

/**
 * Gives plain-text documents that are articles the language "News Article", which brings the grammar and word wrap.
 * The server says which are; a document whose language the user has changed by hand is left alone.
 */
export class ArticleLanguage implements vscode.Disposable {
  readonly #connection: Connection;
  /** Documents that are decided on, by address, until their tab is closed. */
  readonly #settled = new Set<string>();
  readonly #listeners: vscode.Disposable;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#considerShown();
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => this.#considerShown()),
      // A document that is opened again starts as plain text again.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) {
          if (input instanceof vscode.TabInputText) this.#settled.delete(input.uri.toString());
        }
      }),
      connection.onStatus(({ state }) => {
        if (state === 'ready') this.#considerShown();
      }),
    );
  }

  /** Switches the language of a document if it is due, and gives the document as it is then. */
  async prepare(document: vscode.TextDocument): Promise<vscode.TextDocument> {
    const uri = document.uri.toString();
    if (document.languageId !== 'plaintext' || this.#settled.has(uri)) return document;
    const wanted = vscode.workspace.getConfiguration('corroborate', document.uri).get('articles.setLanguage', true);
    if (!wanted) return document;
    const status = await this.#connection.ask(articleStatusRequest, { uri });
    // "none" may be said of a file that the first reading has not come to yet.
    if (status?.state !== 'analysed' && status?.state !== 'skipped') return document;
    this.#settled.add(uri);
    if (status.state === 'skipped' || document.isClosed || document.languageId !== 'plaintext') return document;
    return vscode.languages.setTextDocumentLanguage(document, ARTICLE_LANGUAGE);
  }

  #considerShown(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (document.languageId === 'plaintext') void this.#considerOne(document);
    }
  }

  async #considerOne(document: vscode.TextDocument): Promise<void> {
    const after = await this.prepare(document);
    if (after.languageId === ARTICLE_LANGUAGE) setTimeout(() => keepInView(after), WRAPPING);
  }

  dispose(): void {
    this.#listeners.dispose();
  }
}

/** Word wrap moves the lines of a document that was opened at some words: they are brought back into view. */
function keepInView(document: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors) {
    const { selection } = editor;
    const untouched = selection.isEmpty && selection.active.line === 0 && selection.active.character === 0;
    if (editor.document === document && !untouched) {
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}

import * as vscode from 'vscode';
import { explainRequest } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { cursor } from '../util/places.js';
import { remark } from './navigate.js';

const SCHEME = 'corroborate-explanation';

/** Serves explanations as read-only documents; each document's text is kept under its address. */
export class Explanations implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
  );

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Shows, beside the article, how the claim at the cursor was read and why it agrees or not with each other source. */
  async explain(connection: Connection): Promise<void> {
    const at = cursor();
    if (!at) return;
    const text = await connection.ask(explainRequest, at);
    if (!text) return remark(vscode.l10n.t('No claim at the cursor.'));
    const line = at.position.line + 1;
    const name = vscode.Uri.parse(at.uri).path.split('/').at(-1)!;
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}:${line}:${at.position.character + 1}` });
    this.#texts.set(uri.toString(), text);
    await vscode.window.showTextDocument(uri, {
      viewColumn: vscode.ViewColumn.Beside,
      preview: true,
      preserveFocus: true,
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}

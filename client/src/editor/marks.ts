import * as vscode from 'vscode';
import { annotationsRequest } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { DOCUMENT_LANGUAGES } from '../server/options.js';
import { toRange } from '../util/places.js';

/** Milliseconds of quiet after a change before marks are asked for again. */
const QUIET = 300;

/**
 * Draws a thin line under figures that another source states alike, while `corroborate.marks.enabled` says so. Other
 * figures and names have the dots of a hint, conflicts their squiggle: none of them needs a second mark.
 */
export function marks(connection: Connection): vscode.Disposable {
  const agreeing = vscode.window.createTextEditorDecorationType({
    borderStyle: 'solid',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor('corroborate.agreeingFigure'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  async function draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (!DOCUMENT_LANGUAGES.includes(document.languageId)) return;
    if (!vscode.workspace.getConfiguration('corroborate', document.uri).get('marks.enabled', true)) {
      editor.setDecorations(agreeing, []);
      return;
    }
    const version = document.version;
    const found = (await connection.ask(annotationsRequest, { uri: document.uri.toString() })) ?? [];
    if (document.version !== version) return;
    const agree = found.filter(({ kind, standing }) => kind === 'figure' && standing === 'agree');
    editor.setDecorations(
      agreeing,
      agree.map(({ range }) => toRange(range)),
    );
  }

  const drawAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) void draw(editor);
  };
  const later = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        for (const editor of vscode.window.visibleTextEditors) {
          if (editor.document.uri.toString() === uri) void draw(editor);
        }
      }, QUIET),
    );
  };
  drawAll();
  return vscode.Disposable.from(
    agreeing,
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('corroborate.marks')) drawAll();
    }),
    connection.onChanged(({ uris }) => uris.forEach(later)),
    new vscode.Disposable(() => timers.forEach(clearTimeout)),
  );
}

import * as vscode from 'vscode';
import { annotationsRequest, type Annotation } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { DOCUMENT_LANGUAGES } from '../server/options.js';
import { toRange } from '../util/places.js';

/** Milliseconds of quiet after a change before marks are asked for again. */
const QUIET = 300;

/** The looks of a mark: a thin line under the words, nothing that moves or fills. */
type Look = 'agree' | 'single' | 'entity';

/** Conflicts have their squiggle and need no second line. */
export function lookOf({ kind, standing }: Annotation): Look | undefined {
  if (kind === 'entity') return 'entity';
  if (standing === 'conflict') return undefined;
  return standing === 'agree' ? 'agree' : 'single';
}

function underline(style: 'solid' | 'dotted', color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderStyle: style,
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor(color),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Marks figures and names in the visible articles, while `corroborate.marks.enabled` says so. */
export function marks(connection: Connection): vscode.Disposable {
  const types: Record<Look, vscode.TextEditorDecorationType> = {
    agree: underline('solid', 'corroborate.agreeingFigure'),
    single: underline('dotted', 'corroborate.figure'),
    entity: underline('dotted', 'corroborate.name'),
  };
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const clear = (editor: vscode.TextEditor): void => {
    for (const type of Object.values(types)) editor.setDecorations(type, []);
  };

  async function draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (!DOCUMENT_LANGUAGES.includes(document.languageId)) return;
    if (!vscode.workspace.getConfiguration('corroborate', document.uri).get('marks.enabled', true))
      return clear(editor);
    const version = document.version;
    const found = await connection.ask(annotationsRequest, { uri: document.uri.toString() });
    if (document.version !== version) return;
    const ranges: Record<Look, vscode.DecorationOptions[]> = { agree: [], single: [], entity: [] };
    for (const annotation of found ?? []) {
      const look = lookOf(annotation);
      if (look) ranges[look].push({ range: toRange(annotation.range) });
    }
    for (const look of Object.keys(types) as Look[]) editor.setDecorations(types[look], ranges[look]);
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
    ...Object.values(types),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('corroborate.marks')) drawAll();
    }),
    connection.onChanged(({ uris }) => uris.forEach(later)),
    new vscode.Disposable(() => timers.forEach(clearTimeout)),
  );
}

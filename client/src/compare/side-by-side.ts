import * as vscode from 'vscode';
import { sharedCopyRequest, type Range, type SharedCopyResult } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { showPlace } from '../util/editors.js';
import { toRange } from '../util/places.js';
import { counterpart, startOf, without, type Side } from './align.js';

/** Two articles to compare, and where to begin. */
export interface Pair {
  left: string;
  right: string;
  at?: { left: Range; right: Range };
}

const SIDES: Side[] = ['left', 'right'];

function highlight(background: string, border?: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(background),
    ...(border ? { border: '1px solid', borderColor: new vscode.ThemeColor(border) } : {}),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/**
 * Two articles next to each other: claims that both make highlighted, copy that both share dimmed, its edits shown.
 * Moving the cursor onto a claim or a shared passage brings its counterpart into view. One comparison at a time; it
 * ends when one of the two editors is closed or the text changes.
 */
export class SideBySide implements vscode.Disposable {
  readonly #connection: Connection;
  readonly #types = {
    dim: vscode.window.createTextEditorDecorationType({ opacity: '0.55' }),
    wording: highlight('corroborate.sharedCopyWording'),
    substance: highlight('corroborate.sharedCopySubstance', 'corroborate.sharedCopySubstanceBorder'),
    claim: vscode.window.createTextEditorDecorationType({
      borderStyle: 'solid',
      borderWidth: '0 0 1px 0',
      borderColor: new vscode.ThemeColor('corroborate.agreeingFigure'),
    }),
    conflict: highlight('corroborate.conflictBackground', 'corroborate.conflictBorder'),
    here: vscode.window.createTextEditorDecorationType({
      isWholeLine: true,
      backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    }),
  };
  readonly #listeners: vscode.Disposable;
  #pair: Pair | undefined;
  #shared: SharedCopyResult | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        this.#follow(textEditor, selections[0]!.active);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (this.#pair && SIDES.some((side) => !this.#editor(side))) this.end();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#sideOf(document)) this.end();
      }),
    );
  }

  /** Opens the two articles. Two versions of one article open in VS Code's own diff editor instead. */
  async open(pair: Pair, areVersions = false): Promise<void> {
    this.end();
    const [left, right] = [vscode.Uri.parse(pair.left), vscode.Uri.parse(pair.right)];
    if (areVersions) {
      const title = `${left.path.split('/').at(-1)} ↔ ${right.path.split('/').at(-1)}`;
      await vscode.commands.executeCommand('vscode.diff', left, right, title);
      return;
    }
    const shared = await this.#connection.ask(sharedCopyRequest, { left: pair.left, right: pair.right });
    const at = pair.at ?? (shared && startOf(shared));
    const rightEditor = await show(right, vscode.ViewColumn.Two, at?.right, true);
    const leftEditor = await show(left, vscode.ViewColumn.One, at?.left, false);
    if (!shared) return;
    this.#pair = pair;
    this.#shared = shared;
    this.#draw(leftEditor, 'left');
    this.#draw(rightEditor, 'right');
    vscode.window.setStatusBarMessage(summary(shared), 8000);
  }

  /** Takes the highlights away; the editors stay. */
  end(): void {
    if (!this.#pair) return;
    this.#pair = undefined;
    this.#shared = undefined;
    for (const editor of vscode.window.visibleTextEditors) {
      for (const type of Object.values(this.#types)) editor.setDecorations(type, []);
    }
  }

  #sideOf(document: vscode.TextDocument): Side | undefined {
    const uri = document.uri.toString();
    return SIDES.find((side) => this.#pair?.[side] === uri);
  }

  #editor(side: Side): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.#pair?.[side]);
  }

  #draw(editor: vscode.TextEditor, side: Side): void {
    const shared = this.#shared;
    if (!shared) return;
    const edits = (kinds: string[]): Range[] =>
      shared.edits.filter(({ kind }) => kinds.includes(kind)).flatMap((edit) => edit[side] ?? []);
    const claims = (inConflict: boolean): Range[] =>
      shared.claims.filter(({ conflict }) => (conflict !== undefined) === inConflict).map((claim) => claim[side]);
    const holes = [...edits(['wording', 'substance']), ...claims(true)].toSorted(
      (a, b) => a.start.line - b.start.line || a.start.character - b.start.character,
    );
    const draw = (type: vscode.TextEditorDecorationType, ranges: Range[]): void =>
      editor.setDecorations(type, ranges.map(toRange));
    draw(
      this.#types.dim,
      shared.passages.flatMap((passage) => without(passage[side], holes)),
    );
    draw(this.#types.wording, edits(['wording']));
    draw(this.#types.substance, edits(['substance']));
    draw(this.#types.claim, claims(false));
    draw(this.#types.conflict, claims(true));
  }

  #follow(editor: vscode.TextEditor, at: vscode.Position): void {
    const side = this.#sideOf(editor.document);
    if (!side || !this.#shared || editor !== vscode.window.activeTextEditor) return;
    const other = this.#editor(side === 'left' ? 'right' : 'left');
    const found = counterpart(this.#shared, side, at);
    if (!other || other === editor) return;
    editor.setDecorations(this.#types.here, found ? [toRange(found.own)] : []);
    other.setDecorations(this.#types.here, found ? [toRange(found.other)] : []);
    if (found) other.revealRange(toRange(found.other), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    this.end();
    this.#listeners.dispose();
    for (const type of Object.values(this.#types)) type.dispose();
  }
}

/** Opens one side at its words, the cursor in front of them so that no selection hides the highlight. */
async function show(
  uri: vscode.Uri,
  column: vscode.ViewColumn,
  at: Range | undefined,
  preserveFocus: boolean,
): Promise<vscode.TextEditor> {
  const start = at?.start ?? { line: 0, character: 0 };
  return showPlace({ uri: uri.toString(), range: { start, end: start } }, { column, preserveFocus });
}

function summary({ claims, passages, edits }: SharedCopyResult): string {
  const parts = [vscode.l10n.t('Claims in both: {0}', claims.length)];
  if (passages.length > 0) {
    const substance = edits.filter(({ kind }) => kind === 'substance').length;
    parts.push(vscode.l10n.t('shared passages: {0}, edits of substance: {1}', passages.length, substance));
  }
  return parts.join(' · ');
}

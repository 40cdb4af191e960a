import * as vscode from 'vscode';
import type { Place } from '../../../server/src/protocol.js';
import { toRange } from '../util/places.js';

/**
 * Highlights of the words of one conflict or claim, in every visible editor, until others are shown or they are
 * cleared.
 */
export class Highlights implements vscode.Disposable {
  readonly #type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('corroborate.conflictBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('corroborate.conflictBorder'),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #listeners: vscode.Disposable[];
  #places: readonly Pick<Place, 'uri' | 'range'>[] = [];

  constructor() {
    this.#listeners = [
      vscode.window.onDidChangeVisibleTextEditors(() => this.#draw()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Words that are edited may no longer be where they were: a highlight in the wrong place misleads.
        if (contentChanges.length > 0 && this.#places.some(({ uri }) => uri === document.uri.toString())) this.clear();
      }),
    ];
  }

  show(places: readonly Pick<Place, 'uri' | 'range'>[]): void {
    this.#places = places;
    this.#draw();
  }

  clear(): void {
    if (this.#places.length > 0) this.show([]);
  }

  #draw(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      editor.setDecorations(
        this.#type,
        this.#places.filter((place) => place.uri === uri).map((place) => toRange(place.range)),
      );
    }
  }

  dispose(): void {
    this.#type.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }
}

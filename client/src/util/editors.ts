import * as vscode from 'vscode';
import type { Place } from '../../../server/src/protocol.js';
import { toRange } from './places.js';

export interface ShowOptions {
  column?: vscode.ViewColumn;
  /** Keeps the focus where it is, and lets the next preview take the tab. */
  preview?: boolean;
  preserveFocus?: boolean;
}

/** Gets a document ready to be shown; gives the document to show, which may be another object for the same file. */
type Prepare = (document: vscode.TextDocument) => Promise<vscode.TextDocument>;

let prepare: Prepare = async (document) => document;

/** Sets what is done to every document before `showPlace` shows it. */
export function prepareWith(given: Prepare): void {
  prepare = given;
}

/** Opens an article with the words of a place selected, in the middle of the editor. */
export async function showPlace(
  place: Pick<Place, 'uri' | 'range'>,
  options: ShowOptions = {},
): Promise<vscode.TextEditor> {
  const range = toRange(place.range);
  const document = await prepare(await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri)));
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: options.column ?? vscode.ViewColumn.Active,
    preview: options.preview ?? false,
    preserveFocus: options.preserveFocus ?? false,
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  return editor;
}

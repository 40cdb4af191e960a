import * as vscode from 'vscode';
import type { Location, Place, Range } from '../../../server/src/protocol.js';

/** A range of the protocol as one of the editor. */
export function toRange(range: Range): vscode.Range {
  return new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

/** A place of the protocol as a location of the editor. */
export function toLocation({ uri, range }: Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

/** The position of the cursor in the active editor, as the protocol writes it; undefined without an editor. */
export function cursor(): { uri: string; position: vscode.Position } | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), position: editor.selection.active };
}

/** "Rhine World", or "Rhine World and 2 more" for several places. */
export function sourcesOf(places: readonly Place[]): string {
  const names = [...new Set(places.map((place) => place.source))];
  const [first = ''] = names;
  if (names.length < 2) return first;
  return names.length === 2
    ? vscode.l10n.t('{0} and {1}', first, names[1]!)
    : vscode.l10n.t('{0} and {1} more', first, names.length - 1);
}

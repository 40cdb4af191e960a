import * as vscode from 'vscode';
import { conflictsRequest, sourcesRequest } from '../../../server/src/protocol.js';
import type { Highlights } from '../editor/highlights.js';
import type { Connection } from '../server/connection.js';
import { neighbour, placesOf } from '../util/conflicts.js';
import { showPlace } from '../util/editors.js';
import { cursor } from '../util/places.js';

/** Milliseconds that a remark stays in the status bar. */
const REMARK_TIME = 4000;

/** Says something in the status bar, where it disturbs nobody. */
export function remark(text: string): void {
  vscode.window.setStatusBarMessage(text, REMARK_TIME);
}

/** Goes to the same claim in the next or the previous source. */
export async function goToSource(
  connection: Connection,
  highlights: Highlights,
  direction: 'next' | 'previous',
): Promise<void> {
  const at = cursor();
  if (!at) return;
  const sources = await connection.ask(sourcesRequest, at);
  if (!sources) return remark(vscode.l10n.t('No claim or name at the cursor.'));
  const target = sources.places[sources[direction]];
  if (!target) return remark(vscode.l10n.t('{0}: in no other source.', sources.what));
  highlights.show(sources.places);
  await showPlace(target);
  const number = [...new Set(sources.places.map((place) => place.uri))].indexOf(target.uri) + 1;
  const total = new Set(sources.places.map((place) => place.uri)).size;
  remark(vscode.l10n.t('{0}: source {1} of {2}, {3}', sources.what, number, total, target.source));
}

/** Goes to the words of the next or the previous conflict, across all articles. */
export async function goToConflict(
  connection: Connection,
  highlights: Highlights,
  direction: 'next' | 'previous',
): Promise<void> {
  const result = await connection.ask(conflictsRequest, {});
  const at = cursor();
  const found = neighbour(result?.conflicts ?? [], at, direction);
  if (!found) return remark(vscode.l10n.t('No conflicts.'));
  highlights.show(placesOf(found.conflict));
  await showPlace(found.place);
  remark(`${found.conflict.what}: ${found.conflict.sides.map((side) => side.value).join(' ↔ ')}`);
}

import * as vscode from 'vscode';
import { conflictsRequest, sourcesRequest, type ConflictItem, type Place } from '../../../server/src/protocol.js';
import type { Highlights } from '../editor/highlights.js';
import type { Connection } from '../server/connection.js';
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

/** Orders places as one reads: by article, then by position. */
function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.path < b.path ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

/**
 * The place of a conflict that comes after (or before) a position, article by article, wrapping round.
 * @param at undefined: the first (or the last) of all
 */
export function neighbour(
  conflicts: readonly ConflictItem[],
  at: { uri: string; position: { line: number; character: number } } | undefined,
  direction: 'next' | 'previous',
): { place: Place; conflict: ConflictItem } | undefined {
  const all = conflicts
    .flatMap((conflict) => conflict.sides.flatMap((side) => side.places.map((place) => ({ place, conflict }))))
    .toSorted((a, b) => byPlace(a.place, b.place));
  if (all.length === 0) return undefined;
  const ordered = direction === 'next' ? all : all.toReversed();
  const path = at && all.find(({ place }) => place.uri === at.uri)?.place.path;
  if (!at || path === undefined) return ordered[0];
  const sign = direction === 'next' ? 1 : -1;
  const after = ordered.find(({ place }) => {
    if (place.path !== path) return (place.path < path ? -1 : 1) === sign;
    const { start, end } = place.range;
    const lines = (start.line - at.position.line) * sign;
    // Words under the cursor are where one is, not where one goes.
    const inside =
      start.line === at.position.line &&
      start.character <= at.position.character &&
      at.position.character <= end.character;
    return !inside && (lines > 0 || (lines === 0 && (start.character - at.position.character) * sign > 0));
  });
  return after ?? ordered[0];
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
  highlights.show(found.conflict.sides.flatMap((side) => side.places));
  await showPlace(found.place);
  remark(`${found.conflict.what}: ${found.conflict.sides.map((side) => side.value).join(' ↔ ')}`);
}

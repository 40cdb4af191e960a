import * as vscode from 'vscode';
import type { ConflictItem, Place } from '../../../server/src/protocol.js';
import type { Highlights } from '../editor/highlights.js';
import { showPlace } from '../util/editors.js';

/**
 * The two places that show a conflict best: of its first two sides, and where one article has words on both, of
 * different articles if that can be had.
 */
export function bestPair(conflict: Pick<ConflictItem, 'sides'>): [Place, Place] | undefined {
  const [left, right] = conflict.sides;
  const [first] = left?.places ?? [];
  if (!first || !right) return undefined;
  const second = right.places.find((place) => place.uri !== first.uri) ?? right.places[0];
  return second && [first, second];
}

/**
 * Opens both sides of a conflict next to each other, the words highlighted in both. With both in one article, that
 * article is shown twice, so that each half is in view.
 */
export async function openConflict(conflict: ConflictItem, highlights: Highlights): Promise<void> {
  const pair = bestPair(conflict);
  if (!pair) return;
  highlights.show(conflict.sides.flatMap((side) => side.places));
  await showPlace(pair[1], { column: vscode.ViewColumn.Two, preserveFocus: true });
  await showPlace(pair[0], { column: vscode.ViewColumn.One });
}

import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol.js';
import type { Highlights } from '../editor/highlights.js';
import { bestPair, placesOf } from '../util/conflicts.js';
import { showPlace } from '../util/editors.js';

/**
 * Opens both sides of a conflict next to each other, the words highlighted in both. With both in one article, that
 * article is shown twice, so that each half is in view.
 */
export async function openConflict(conflict: ConflictItem, highlights: Highlights): Promise<void> {
  const pair = bestPair(conflict);
  if (!pair) return;
  highlights.show(placesOf(conflict));
  await showPlace(pair[1], { column: vscode.ViewColumn.Two, preserveFocus: true });
  await showPlace(pair[0], { column: vscode.ViewColumn.One });
}

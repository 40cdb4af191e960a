import * as vscode from 'vscode';
import { conflictsRequest, type ConflictItem } from '../../../server/src/protocol.js';
import type { Highlights } from '../editor/highlights.js';
import type { Connection } from '../server/connection.js';
import { placesOf } from '../util/conflicts.js';
import { showPlace } from '../util/editors.js';
import { sourcesOf } from '../util/places.js';
import { openConflict } from './open-conflict.js';

interface ConflictPick extends vscode.QuickPickItem {
  conflict?: ConflictItem;
}

const ICON: Record<ConflictItem['severity'], string> = {
  error: '$(error)',
  warning: '$(warning)',
  information: '$(info)',
  hint: '$(lightbulb)',
  off: '$(circle-outline)',
};

/** The items of the list: conflicts under their stories, each with what, values and outlets. */
export function conflictPicks(conflicts: readonly ConflictItem[]): ConflictPick[] {
  const stories = new Map<string, ConflictItem[]>();
  for (const conflict of conflicts) {
    const title = conflict.story?.title ?? '';
    stories.set(title, [...(stories.get(title) ?? []), conflict]);
  }
  const picks: ConflictPick[] = [];
  for (const [title, members] of stories) {
    if (stories.size > 1) picks.push({ label: title, kind: vscode.QuickPickItemKind.Separator });
    for (const conflict of members) {
      picks.push({
        label: `${ICON[conflict.severity]} ${conflict.what}`,
        description: conflict.sides.map((side) => side.value).join('  ↔  '),
        detail: conflict.sides.map((side) => `${side.value}: ${sourcesOf(side.places)}`).join('   ·   '),
        conflict,
      });
    }
  }
  return picks;
}

/** What the editor showed before a list began to preview other articles. */
function remember(): () => Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return async () => undefined;
  const { document, viewColumn, selection } = editor;
  const visible = editor.visibleRanges[0];
  return async () => {
    const shown = await vscode.window.showTextDocument(document, { viewColumn, selection, preserveFocus: false });
    if (visible) shown.revealRange(visible, vscode.TextEditorRevealType.AtTop);
  };
}

/**
 * Lists the conflicts of the workspace, or of one article. Moving in the list previews the words; choosing opens both
 * sources side by side; Escape goes back to where one was.
 */
export async function showConflicts(connection: Connection, highlights: Highlights, uri?: string): Promise<void> {
  const pick = vscode.window.createQuickPick<ConflictPick>();
  pick.title = uri ? vscode.l10n.t('Conflicting Claims in This Article') : vscode.l10n.t('Conflicting Claims');
  pick.placeholder = vscode.l10n.t('What is measured, a value or an outlet');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.keepScrollPosition = true;
  pick.busy = true;
  const back = remember();
  let accepted = false;
  pick.onDidChangeActive(async ([active]) => {
    const conflict = active?.conflict;
    const place = conflict && (placesOf(conflict).find((each) => each.uri === uri) ?? placesOf(conflict)[0]);
    if (!place || accepted) return;
    highlights.show(placesOf(conflict));
    await showPlace(place, { preview: true, preserveFocus: true });
  });
  pick.onDidAccept(async () => {
    const conflict = pick.activeItems[0]?.conflict;
    if (!conflict) return;
    accepted = true;
    pick.hide();
    await openConflict(conflict, highlights);
  });
  pick.onDidHide(async () => {
    pick.dispose();
    if (accepted) return;
    highlights.clear();
    await back();
  });
  pick.show();
  const result = await connection.ask(conflictsRequest, uri ? { uri } : {});
  const items = conflictPicks(result?.conflicts ?? []);
  pick.busy = false;
  pick.items = items.length > 0 ? items : [{ label: nothing(result?.articles ?? 0), alwaysShow: true }];
}

function nothing(articles: number): string {
  return articles === 0
    ? vscode.l10n.t('No articles in this workspace yet')
    : vscode.l10n.t('No two sources contradict each other in {0} articles', articles);
}

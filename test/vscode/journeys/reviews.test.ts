// workspace: seeds
import * as vscode from 'vscode';
import { equal, ok, says } from '../suite/assert.js';
import { allDiagnostics, openArticle, until, workspaceFolder } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

interface Conflict {
  id: string;
  what: string;
}

async function conflicts(): Promise<Conflict[]> {
  const result = await vscode.commands.executeCommand<{ conflicts: Conflict[] }>('corroborate.server.conflicts', {});
  return result.conflicts;
}

journey('a review quiets its conflict, stands beside the articles, and can be taken back', async () => {
  await openArticle('meridian');
  await until('conflicts', () => allDiagnostics().length > 0);
  const before = await conflicts();
  const [first] = before;
  ok(first);
  const file = vscode.Uri.joinPath(workspaceFolder(), '.corroborate/reviews.json');
  void vscode.commands.executeCommand('corroborate.reviewConflict', { id: first.id, verdict: 'expected' });
  await until('the review is kept', async () => {
    // Accepts the reason that the command asks for, as it stands.
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return (await conflicts()).every(({ id }) => id !== first.id);
  });
  says(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), 'expected');
  const all = await vscode.commands.executeCommand<{ conflicts: (Conflict & { review?: { id: string } })[] }>(
    'corroborate.server.conflicts',
    { includeReviewed: true },
  );
  const review = all.conflicts.find(({ id }) => id === first.id)?.review;
  ok(review);
  await vscode.commands.executeCommand('corroborate.server.removeReview', { id: review.id });
  await until('the conflict is back', async () => (await conflicts()).length === before.length);
  equal(
    (await conflicts()).map(({ what }) => what),
    before.map(({ what }) => what),
  );
});

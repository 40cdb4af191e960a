// workspace: seeds
import * as vscode from 'vscode';
import { equal, ok } from '../suite/assert.js';
import { allDiagnostics, openArticle, until } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

/** Warnings by address, to see which article loses its own. */
function counts(): Map<string, number> {
  return new Map(allDiagnostics().map(([uri, diagnostics]) => [uri.toString(), diagnostics.length]));
}

/** Does something and returns the articles whose warnings were fewer at any moment of it. */
async function losses(before: Map<string, number>, work: () => Promise<void>): Promise<string[]> {
  const lost = new Set<string>();
  const listener = vscode.languages.onDidChangeDiagnostics(() => {
    const now = counts();
    for (const [uri, count] of before) if ((now.get(uri) ?? 0) < count) lost.add(uri);
  });
  await work();
  // Longer than the server waits after an edit before it compares anew.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  listener.dispose();
  return [...lost];
}

journey('opening, typing, switching and closing make no warning flicker', async () => {
  await openArticle('rhine');
  await until('conflicts', () => allDiagnostics().length > 1);
  const before = counts();
  const lost = await losses(before, async () => {
    const editor = await openArticle('meridian');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    for (const letter of 'More on this page tomorrow.') {
      await editor.edit((edit) => edit.insert(end, letter));
    }
    await openArticle('capitol');
    await openArticle('lowland');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
  equal(lost, []);
});

journey(
  'nothing is opened by the extension itself, and nothing in a file is more than the editor can show',
  async () => {
    await openArticle('meridian');
    await until('conflicts', () => allDiagnostics().length > 0);
    equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
    for (const [, diagnostics] of allDiagnostics(vscode.DiagnosticSeverity.Hint)) ok(diagnostics.length <= 500);
  },
);

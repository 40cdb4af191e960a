// workspace: shared-seeds
import * as vscode from 'vscode';
import { ok } from '../suite/assert.js';
import { allDiagnostics, openArticle, until } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

/** The words under every warning, by the path of their article. */
async function disputed(): Promise<{ path: string; words: string; related: number }[]> {
  const found = [];
  for (const [uri, diagnostics] of allDiagnostics()) {
    const document = await vscode.workspace.openTextDocument(uri);
    for (const { range, relatedInformation = [] } of diagnostics) {
      found.push({ path: uri.path, words: document.getText(range), related: relatedInformation.length });
    }
  }
  return found;
}

/** Opens the first of the articles, waits until they are compared, and says whether words are disputed, with others related. */
async function isDisputed(words: string[]): Promise<void> {
  const [first] = await vscode.workspace.findFiles('*.txt');
  ok(first);
  await openArticle(first.path.split('/').at(-1)!);
  // The findings of one article are published after those of another.
  for (const each of words)
    await until(
      `${each} disputed`,
      async () => (await disputed()).some(({ words: own, related }) => own.includes(each) && related > 0),
      30_000,
    );
}

journey('in the real articles the number of members is disputed, on the right words', () => isDisputed(['31', '32']));

journey('in the real articles the share of spending is disputed, on the right words', () => isDisputed(['3.3', '3.4']));

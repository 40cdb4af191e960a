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

journey('the real articles have their two conflicts on the right words, each with its other sources', async () => {
  const [first] = await vscode.workspace.findFiles('*.txt');
  ok(first);
  await openArticle(first.path.split('/').at(-1)!);
  await until('conflicts', () => allDiagnostics().length > 0, 30_000);
  const found = await disputed();
  const has = (words: string): boolean => found.some((each) => each.words.includes(words) && each.related > 0);
  ok(has('31') && has('32'), `the number of members is not disputed: ${JSON.stringify(found)}`);
  ok(has('3.3') && has('3.4'), `the share of spending is not disputed: ${JSON.stringify(found)}`);
});

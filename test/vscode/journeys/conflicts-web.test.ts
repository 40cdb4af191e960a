// workspace: seeds web
import * as vscode from 'vscode';
import { ok, says } from '../suite/assert.js';
import { diagnosticsOf, hoverAt, openArticle, until } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

journey('in a browser the articles are read and compared by a worker', async () => {
  const { document } = await openArticle('meridian');
  const [conflict] = await until('a conflict', () => {
    const found = diagnosticsOf(document.uri);
    return found.length > 0 && found;
  });
  ok(conflict?.relatedInformation?.length);
  says(await hoverAt(document.uri, conflict.range.start), document.getText(conflict.range));
});

journey('in a browser an article gets its language, and the list of conflicts opens both sources', async () => {
  await openArticle('meridian');
  await until('the language', () => vscode.window.activeTextEditor?.document.languageId === 'news-article');
  await vscode.commands.executeCommand('corroborate.showConflicts');
  await until('two articles side by side', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return vscode.window.visibleTextEditors.length === 2;
  });
});

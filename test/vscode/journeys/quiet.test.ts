// workspace: oddities
import * as vscode from 'vscode';
import { equal, ok } from '../suite/assert.js';
import { allDiagnostics, articleUri, openArticle, until } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

interface Summary {
  articles: number;
  skipped: { path: string; message: string }[];
}

journey('a folder of lists, logs and pictures stays silent, and each file says why', async () => {
  await openArticle('requirements');
  await vscode.extensions.getExtension('corroborate.corroborate')?.activate();
  await until('the server', async () =>
    (await vscode.commands.getCommands()).includes('corroborate.server.checkWorkspace'),
  );
  const summary = await vscode.commands.executeCommand<Summary>('corroborate.server.checkWorkspace');
  equal(summary.articles, 0);
  for (const name of ['requirements', 'empty', 'picture', 'server-log']) {
    const { path } = await articleUri(name);
    const skipped = summary.skipped.find((file) => path.endsWith(file.path));
    ok(skipped && skipped.message.length > 0, `no reason is given for ${name}`);
  }
  equal(allDiagnostics(vscode.DiagnosticSeverity.Hint), []);
});

journey('the language of such a file is left alone', async () => {
  const { document } = await openArticle('requirements');
  equal(document.languageId === 'news-article', false);
});

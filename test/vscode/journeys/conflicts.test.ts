// workspace: seeds
import * as vscode from 'vscode';
import { equal, ok, says } from '../suite/assert.js';
import { articleUri, diagnosticsOf, hoverAt, openArticle, rangeOf, until, workspaceFolder } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

/** The conflict about the number of members, as shown in an article; undefined when it is not there. */
function membersDiagnostic(
  uri: vscode.Uri,
  document: vscode.TextDocument,
  words: string,
): vscode.Diagnostic | undefined {
  const at = rangeOf(document, words);
  return diagnosticsOf(uri).find(({ range }) => at.contains(range) && ['31', '32'].includes(document.getText(range)));
}

const IN_MERIDIAN = '31 countries';
const IN_LOWLAND = '32 members';

/** Opens an article and waits until its conflict about the members is shown. */
async function openWithConflict(start: string, words: string): Promise<[vscode.TextEditor, vscode.Diagnostic]> {
  const editor = await openArticle(start);
  const { uri } = editor.document;
  return [editor, await until(`the conflict in ${start}`, () => membersDiagnostic(uri, editor.document, words))];
}

/** The editor of an article among those that are visible. */
function visible(start: string): vscode.TextEditor | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.includes(`/${start}`));
}

journey('the members of NATO are a warning on the very words, with the other source beside it', async () => {
  const [{ document }, diagnostic] = await openWithConflict('meridian', IN_MERIDIAN);
  equal(document.getText(diagnostic.range), '31');
  equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
  says(diagnostic.message, '32');
  ok(diagnostic.relatedInformation?.some(({ location }) => location.uri.toString() !== document.uri.toString()));
});

journey('the hover says why', async () => {
  const [{ document }, diagnostic] = await openWithConflict('meridian', IN_MERIDIAN);
  const hover = await hoverAt(document.uri, diagnostic.range.start);
  says(hover, '31');
  says(hover, '32');
});

journey('definition lands on the words of another source', async () => {
  const [{ document }, diagnostic] = await openWithConflict('meridian', IN_MERIDIAN);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    diagnostic.range.start,
  );
  const [target] = found;
  ok(target);
  const uri = 'targetUri' in target ? target.targetUri : target.uri;
  ok(uri.toString() !== document.uri.toString(), 'definition stays in the same article');
});

journey('an article has the language of articles', async () => {
  await openArticle('meridian');
  await until('the language', () => visible('meridian')?.document.languageId === 'news-article');
});

journey('choosing from the list opens both sources side by side', async () => {
  await openWithConflict('meridian', IN_MERIDIAN);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('corroborate.showConflicts');
  await until('two articles side by side', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const columns = new Set(vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn));
    return columns.has(vscode.ViewColumn.One) && columns.has(vscode.ViewColumn.Two);
  });
  for (const { document, selection } of vscode.window.visibleTextEditors) ok(document.getText(selection).length > 0);
});

journey('the next source is another article, at the same claim', async () => {
  const [editor, diagnostic] = await openWithConflict('meridian', IN_MERIDIAN);
  editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
  await vscode.commands.executeCommand('corroborate.goToNextSource');
  const reached = vscode.window.activeTextEditor;
  ok(reached && reached.document.uri.toString() !== editor.document.uri.toString(), 'still in the same article');
  says(reached.document.getText(reached.selection), /3[12]/);
});

journey('comparing opens the two sources of the claim at the cursor', async () => {
  const [editor, diagnostic] = await openWithConflict('meridian', IN_MERIDIAN);
  editor.selection = new vscode.Selection(diagnostic.range.start, diagnostic.range.start);
  await vscode.commands.executeCommand('corroborate.compareSources');
  ok(visible('meridian')?.viewColumn === vscode.ViewColumn.One);
  ok(vscode.window.visibleTextEditors.some(({ viewColumn }) => viewColumn === vscode.ViewColumn.Two));
});

journey('two chosen files are compared side by side, two versions of one article as a difference', async () => {
  const [one, other] = [await articleUri('bosphorus'), await articleUri('lowland')];
  await openWithConflict('meridian', IN_MERIDIAN);
  await vscode.commands.executeCommand('corroborate.compareSources', one, [one, other]);
  ok(visible('bosphorus')?.viewColumn === vscode.ViewColumn.One);
  ok(visible('lowland')?.viewColumn === vscode.ViewColumn.Two);
  const [list, readme] = ['gold.json', 'README.md'].map((name) => vscode.Uri.joinPath(workspaceFolder(), name));
  await vscode.commands.executeCommand('corroborate.compareSources', list, [list, readme]);
  await until('a difference', () =>
    vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff),
  );
});

journey(
  'an edit settles the conflict in every article at once, and closing without saving brings it back',
  async () => {
    const [{ document }] = await openWithConflict('meridian', IN_MERIDIAN);
    const lowland = await vscode.workspace.openTextDocument(await articleUri('lowland'));
    await until('the conflict in the other article', () => membersDiagnostic(lowland.uri, lowland, IN_LOWLAND));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, IN_MERIDIAN), '32 countries');
    await vscode.workspace.applyEdit(edit);
    await until('no conflict here', () => !membersDiagnostic(document.uri, document, '32 countries'));
    await until('no conflict there', () => !membersDiagnostic(lowland.uri, lowland, IN_LOWLAND));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the conflict again', () => membersDiagnostic(lowland.uri, lowland, IN_LOWLAND));
  },
);

journey('the tools for language models find the conflict and explain it', async () => {
  await openWithConflict('meridian', IN_MERIDIAN);
  const names = vscode.lm.tools.map(({ name }) => name);
  for (const name of ['find_conflicts', 'explain_claim', 'list_sources'])
    ok(names.includes(`corroborate_${name}`), name);
  const ask = async (name: string, input: object): Promise<string> => {
    const { content } = await vscode.lm.invokeTool(`corroborate_${name}`, { input, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  };
  says(await ask('find_conflicts', {}), '31');
  says(await ask('list_sources', {}), 'meridian-morning');
  const path = vscode.workspace.asRelativePath(await articleUri('meridian'));
  says(await ask('explain_claim', { path, words: IN_MERIDIAN }), '31');
  says(await ask('explain_claim', { path: '../outside.txt', words: 'x' }), 'There is no file');
});

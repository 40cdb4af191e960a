import * as vscode from 'vscode';
import { checkWorkspaceRequest } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { count } from '../util/plural.js';
import { remark } from './navigate.js';

/** Reads and compares everything anew; says in the status bar what came of it. */
export async function checkWorkspace(connection: Connection): Promise<void> {
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking the articles') },
    async (_progress, token) => {
      const summary = await connection.ask(checkWorkspaceRequest, {}, token);
      if (!summary) return;
      remark(vscode.l10n.t('{0}: {1}.', count.articles(summary.articles), count.conflicts(summary.conflicts)));
    },
  );
}

/** Lists the files that were not read as articles, each with the reason; choosing one opens it. */
export async function showSkipped(connection: Connection): Promise<void> {
  const skipped = connection.status?.summary?.skipped ?? [];
  const items = skipped.map((file) => ({ label: file.path, detail: file.message, uri: file.uri }));
  const settings = { label: `$(gear) ${vscode.l10n.t('Choose which files are articles')}`, uri: '' };
  const chosen = await vscode.window.showQuickPick([...items, settings], {
    title: vscode.l10n.t('Files That Were Not Read'),
    placeHolder:
      items.length > 0
        ? vscode.l10n.t('Articles are files that match the settings and read like prose.')
        : vscode.l10n.t('No file matches the settings.'),
  });
  if (!chosen) return;
  if (chosen.uri === '') await openArticleSettings();
  else await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.uri));
}

export async function openArticleSettings(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:corroborate.corroborate articles');
}

/** Turns the marks of figures and names off and on, for the workspace when one is open. */
export async function toggleMarks(): Promise<void> {
  const section = vscode.workspace.getConfiguration('corroborate');
  const enabled = !section.get('marks.enabled', true);
  const folder = vscode.workspace.workspaceFolders !== undefined;
  const target =
    folder && section.inspect('marks.enabled')?.workspaceValue !== undefined
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
  await section.update('marks.enabled', enabled, target);
  remark(enabled ? vscode.l10n.t('Figures and names are marked.') : vscode.l10n.t('Figures and names are not marked.'));
}

import * as vscode from 'vscode';
import {
  articleStatusRequest,
  type ArticleStatus,
  type StatusParams,
  type WorkspaceSummary,
} from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { DOCUMENT_LANGUAGES } from '../server/options.js';
import { count } from '../util/plural.js';

/** Skipped files named in the tooltip; the rest are counted. */
const NAMED_SKIPPED = 8;

/** Text that came from a file name, made safe to stand in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$]/g, '\\$&');
}

function tooltip(summary: WorkspaceSummary): vscode.MarkdownString {
  const { articles, stories, conflicts, reviewed, skipped } = summary;
  const lines = ['**Corroborate**'];
  if (articles > 0) {
    lines.push(
      vscode.l10n.t('{0} in {1}: {2}.', count.articles(articles), count.stories(stories), count.conflicts(conflicts)),
    );
    if (reviewed > 0) lines.push(vscode.l10n.t('{0} more reviewed.', reviewed));
  } else {
    lines.push(vscode.l10n.t('No file in this workspace was read as a news article.'));
  }
  if (skipped.length > 0) {
    lines.push(`${count.skipped(skipped.length)}:`);
    const named = skipped.slice(0, NAMED_SKIPPED).map((file) => `- ${escaped(file.path)}: ${escaped(file.message)}`);
    if (skipped.length > NAMED_SKIPPED)
      named.push(`- ${vscode.l10n.t('and {0} more', skipped.length - NAMED_SKIPPED)}`);
    lines.push(named.join('\n'));
  }
  return new vscode.MarkdownString(lines.join('\n\n'), true);
}

function render(item: vscode.StatusBarItem, status: StatusParams): void {
  if (status.state !== 'ready') {
    item.text =
      status.total > 0
        ? `$(sync~spin) ${vscode.l10n.t('Analysing {0} of {1}', status.done, status.total)}`
        : `$(sync~spin) ${vscode.l10n.t('Looking for articles')}`;
    item.command = 'corroborate.showLog';
    item.tooltip = vscode.l10n.t('Corroborate is reading the articles of this workspace.');
    return;
  }
  const summary = status.summary;
  if (!summary || summary.articles === 0) {
    item.text = `$(circle-slash) ${vscode.l10n.t('No articles')}`;
    item.command = 'corroborate.showSkipped';
  } else {
    item.text = `${summary.conflicts > 0 ? '$(warning)' : '$(check)'} ${count.conflicts(summary.conflicts)}`;
    item.command = 'corroborate.showConflicts';
  }
  if (summary) item.tooltip = tooltip(summary);
  item.accessibilityInformation = { label: `Corroborate: ${item.text.replace(/\$\([^)]*\)\s*/, '')}` };
}

/** The item in the status bar: how far the analysis is, then what it found. */
export function statusBar(connection: Connection): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('corroborate.status', vscode.StatusBarAlignment.Left, 30);
  item.name = 'Corroborate';
  const listener = connection.onStatus((status) => {
    render(item, status);
    item.show();
    const articles = status.summary?.articles;
    if (articles !== undefined)
      void vscode.commands.executeCommand('setContext', 'corroborate.hasArticles', articles > 0);
  });
  return vscode.Disposable.from(item, listener);
}

function describe(item: vscode.LanguageStatusItem, status: ArticleStatus | undefined): void {
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.busy = status?.state === 'pending';
  item.command = undefined;
  switch (status?.state) {
    case 'analysed':
      item.text = `${count.figures(status.figures)}, ${count.names(status.entities)}, ${count.conflicts(status.conflicts)}`;
      item.detail = status.article?.draft
        ? vscode.l10n.t('Draft, checked against its sources')
        : vscode.l10n.t('News article');
      item.command = { command: 'corroborate.showArticleConflicts', title: vscode.l10n.t('Show Conflicts') };
      break;
    case 'skipped':
      item.text = vscode.l10n.t('Not analysed');
      item.detail = status.skipped?.message ?? '';
      item.severity = vscode.LanguageStatusSeverity.Warning;
      item.command = { command: 'corroborate.openArticleSettings', title: vscode.l10n.t('Settings') };
      break;
    case 'pending':
      item.text = vscode.l10n.t('Reading');
      item.detail = '';
      break;
    default:
      item.text = vscode.l10n.t('Not an article');
      item.detail = vscode.l10n.t('No pattern of the settings names this file.');
      item.command = { command: 'corroborate.openArticleSettings', title: vscode.l10n.t('Settings') };
  }
}

/** The language status of the active file: what was found in it, or why it was not read. */
export function languageStatus(connection: Connection): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem(
    'corroborate.article',
    DOCUMENT_LANGUAGES.map((language) => ({ language })),
  );
  item.name = 'Corroborate';
  describe(item, { state: 'pending', figures: 0, entities: 0, conflicts: 0, findings: 0 });
  let asked = 0;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !DOCUMENT_LANGUAGES.includes(document.languageId)) return;
    const turn = ++asked;
    const status = await connection.ask(articleStatusRequest, { uri: document.uri.toString() });
    if (turn === asked) describe(item, status);
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(update),
    connection.onChanged(update),
    connection.onStatus(({ state }) => {
      if (state === 'ready') void update();
    }),
  );
}

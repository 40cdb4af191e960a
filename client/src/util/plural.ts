import * as vscode from 'vscode';

/** "1 article", "5 articles". One function for each noun, so that each form is a whole phrase for translators. */
export const count = {
  articles: (n: number): string => (n === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', n)),
  conflicts: (n: number): string =>
    n === 0 ? vscode.l10n.t('no conflicts') : n === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', n),
  stories: (n: number): string => (n === 1 ? vscode.l10n.t('1 story') : vscode.l10n.t('{0} stories', n)),
  sources: (n: number): string =>
    n === 1 ? vscode.l10n.t('1 independent source') : vscode.l10n.t('{0} independent sources', n),
  figures: (n: number): string => (n === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', n)),
  names: (n: number): string => (n === 1 ? vscode.l10n.t('1 name') : vscode.l10n.t('{0} names', n)),
  mentions: (n: number): string => (n === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', n)),
  skipped: (n: number): string => (n === 1 ? vscode.l10n.t('1 file skipped') : vscode.l10n.t('{0} files skipped', n)),
};

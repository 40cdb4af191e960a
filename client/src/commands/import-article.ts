import * as vscode from 'vscode';
import {
  articleText,
  decodePage,
  fileName,
  fromPlainText,
  looksLikeHtml,
  type ImportedArticle,
  type ReadPage,
} from '../import/article.js';
import { ARTICLE_LANGUAGE } from '../server/options.js';
import { remark } from './navigate.js';

/** Imports from the clipboard or from saved pages, into the folder that was chosen or a workspace folder. */
export async function importArticle(readPage: ReadPage, folder?: vscode.Uri): Promise<void> {
  const clipboard = {
    label: `$(clippy) ${vscode.l10n.t('From the Clipboard')}`,
    detail: vscode.l10n.t('The text or the page source that was copied'),
    files: false,
  };
  const files = {
    label: `$(file-code) ${vscode.l10n.t('From Saved Pages…')}`,
    detail: vscode.l10n.t('HTML files; several at once'),
    files: true,
  };
  const from = await vscode.window.showQuickPick([clipboard, files], { title: vscode.l10n.t('Import Article') });
  if (!from) return;
  const articles = from.files ? await fromFiles(readPage) : await fromClipboard(readPage);
  if (articles && articles.length > 0) await keep(articles, folder);
}

/** The article on the clipboard, what its text does not say asked for. */
async function fromClipboard(readPage: ReadPage): Promise<ImportedArticle[] | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') return void remark(vscode.l10n.t('The clipboard holds no text.'));
  const article = looksLikeHtml(text) ? await readPage(text) : fromPlainText(text);
  if (!article) return void remark(vscode.l10n.t('No article was found in the page.'));
  const outlet =
    article.outlet ?? (await ask(vscode.l10n.t('Outlet'), vscode.l10n.t('Who published it; may be left empty')));
  if (outlet === undefined) return undefined;
  const published =
    article.published ??
    (await ask(vscode.l10n.t('Date'), vscode.l10n.t('When it was published, such as 2025-02-12; may be left empty')));
  if (published === undefined) return undefined;
  return [{ ...article, outlet, published }];
}

async function ask(title: string, placeHolder: string): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title: `${vscode.l10n.t('Import Article')}: ${title}`,
    placeHolder,
    ignoreFocusOut: true,
  });
  return text?.trim();
}

/** The articles of saved pages; pages without one are counted in the status bar. */
async function fromFiles(readPage: ReadPage): Promise<ImportedArticle[] | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Import Article'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Saved pages')]: ['html', 'htm', 'xhtml'] },
  });
  if (!chosen) return undefined;
  return readPages(chosen, readPage);
}

/** Reads saved pages; those that hold no article are left out and said so. */
export async function readPages(uris: readonly vscode.Uri[], readPage: ReadPage): Promise<ImportedArticle[]> {
  const articles: ImportedArticle[] = [];
  for (const uri of uris) {
    const article = await readPage(decodePage(await vscode.workspace.fs.readFile(uri)));
    if (article) articles.push(article);
  }
  const failed = uris.length - articles.length;
  if (failed > 0) remark(vscode.l10n.t('{0} of {1} pages hold no article.', failed, uris.length));
  return articles;
}

/** Writes the articles into a folder and opens the first; without a folder, opens them unsaved. */
export async function keep(articles: readonly ImportedArticle[], given?: vscode.Uri): Promise<void> {
  const folder = given ?? (await targetFolder());
  let first: vscode.TextDocument | undefined;
  for (const article of articles) {
    const content = articleText(article);
    const document = folder
      ? await write(folder, article, content)
      : await vscode.workspace.openTextDocument({ content, language: ARTICLE_LANGUAGE });
    first ??= document;
  }
  if (first) await vscode.window.showTextDocument(first, { preview: false });
}

async function targetFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? (await vscode.window.showWorkspaceFolderPick())?.uri : folders[0]?.uri;
}

async function write(folder: vscode.Uri, article: ImportedArticle, content: string): Promise<vscode.TextDocument> {
  const names = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  const uri = vscode.Uri.joinPath(
    folder,
    fileName(article, (name) => names.has(name)),
  );
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return vscode.workspace.openTextDocument(uri);
}

// What journeys ask of the editor, in the words of the product.
import * as vscode from 'vscode';

/** The folder that the window has open. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The window has no folder open.');
  return folder.uri;
}

/** The file of the workspace whose name begins with `start`. */
export async function articleUri(start: string): Promise<vscode.Uri> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceFolder());
  const found = entries.find(([name]) => name.startsWith(start));
  if (!found) throw new Error(`No file in the workspace begins with ${start}.`);
  return vscode.Uri.joinPath(workspaceFolder(), found[0]);
}

/** Opens that file in an editor. */
export async function openArticle(start: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(await articleUri(start)));
}

/** Asks `read` again and again until it returns something other than undefined or false; fails after `timeout` ms. */
export async function until<T>(
  what: string,
  read: () => T | undefined | false | Promise<T | undefined | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Our diagnostics of a file, from the severity `least` upward (Error is the highest). */
export function diagnosticsOf(uri: vscode.Uri, least = vscode.DiagnosticSeverity.Warning): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'Corroborate' && diagnostic.severity <= least);
}

/** Every file that has one of our diagnostics, from the severity `least` upward. */
export function allDiagnostics(least = vscode.DiagnosticSeverity.Warning): [vscode.Uri, vscode.Diagnostic[]][] {
  return vscode.languages
    .getDiagnostics()
    .map(([uri]): [vscode.Uri, vscode.Diagnostic[]] => [uri, diagnosticsOf(uri, least)])
    .filter(([, diagnostics]) => diagnostics.length > 0);
}

/** The range of the `nth` place (counted from 0) where the document says `words`. */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = document.getText().indexOf(words);
  for (let i = 0; i < nth && at >= 0; i++) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`The document does not say "${words}".`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** The words of the hover at a position, as Markdown. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

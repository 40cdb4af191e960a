import * as vscode from 'vscode';

/** The articles of `seeds/`, by name: in a browser the extension's own folder cannot be listed. A test compares them. */
export const SAMPLE_ARTICLES = [
  'bosphorus-courier_rutte-far-more.txt',
  'capitol-brief_allies-divided.txt',
  'lowland-herald_pentagon-chief-in-brussels.txt',
  'meridian-morning_defense-visit.txt',
  'rhine-world_five-percent.txt',
];

/**
 * Opens the sample story in a folder of its own: a copy, so that one may try everything and spoil nothing.
 * A window without a folder is used; beside an open folder a new window opens.
 */
export async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const source = vscode.Uri.joinPath(context.extensionUri, 'seeds');
  const target = vscode.Uri.joinPath(context.globalStorageUri, 'sample-story');
  await Promise.all(
    SAMPLE_ARTICLES.map(async (name) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(source, name));
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(target, name), bytes);
    }),
  );
  const beside = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', target, { forceNewWindow: beside });
}

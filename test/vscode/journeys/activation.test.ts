// workspace: seeds
import * as vscode from 'vscode';
import { equal, ok } from '../suite/assert.js';
import { openArticle } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

const ID = 'corroborate.corroborate';

journey('the extension is there and wakes up for an article', async () => {
  const extension = vscode.extensions.getExtension(ID);
  ok(extension, `${ID} is not installed`);
  await openArticle('meridian');
  await extension.activate();
  ok(extension.isActive);
});

journey('every command of the manifest is registered', async () => {
  const manifest = vscode.extensions.getExtension(ID)?.packageJSON;
  const declared: string[] = (manifest.contributes.commands ?? []).map((entry: { command: string }) => entry.command);
  const registered = new Set(await vscode.commands.getCommands(true));
  const missing = declared.filter((command) => !registered.has(command));
  equal(missing, []);
});

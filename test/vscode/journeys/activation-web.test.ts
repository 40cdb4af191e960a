// workspace: seeds web
import * as vscode from 'vscode';
import { equal, ok } from '../suite/assert.js';
import { openArticle } from '../suite/editor.js';
import { journey } from '../suite/harness.js';

journey('the browser entry wakes up in a web worker', async () => {
  const extension = vscode.extensions.getExtension('corroborate.corroborate');
  ok(extension);
  equal(extension.extensionUri.scheme, 'http');
  await openArticle('meridian');
  await extension.activate();
  ok(extension.isActive);
});

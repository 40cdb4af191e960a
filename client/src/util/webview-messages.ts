import * as vscode from 'vscode';
import type { FromWebview } from '../webviews/common/messages.js';
import { showPlace } from './editors.js';

/** Whether an address is one of an open workspace folder: a webview may open nothing else. */
function isInWorkspace(uri: string): boolean {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri)) !== undefined;
}

/** Does what a panel asks for. Words open beside the panel, so that the panel stays in view. */
export async function handleWebviewMessage(message: FromWebview, column: vscode.ViewColumn | undefined): Promise<void> {
  switch (message.type) {
    case 'open': {
      if (!isInWorkspace(message.uri)) return;
      const start = { line: 0, character: 0 };
      const range = message.range ?? { start, end: start };
      await showPlace(
        { uri: message.uri, range },
        {
          column: column === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One,
          preserveFocus: message.keepFocus,
        },
      );
      break;
    }
    case 'conflict':
      await vscode.commands.executeCommand('corroborate.openConflict', { id: message.id });
      break;
    case 'review':
      await vscode.commands.executeCommand('corroborate.reviewConflict', { id: message.id });
      break;
    case 'compare': {
      const [left, right] = message.uris.map((uri) => vscode.Uri.parse(uri));
      if (message.uris.every(isInWorkspace)) {
        await vscode.commands.executeCommand('corroborate.compareSources', left, [left, right]);
      }
      break;
    }
    case 'copy':
      await vscode.env.clipboard.writeText(message.text);
      vscode.window.setStatusBarMessage(vscode.l10n.t('The table was copied.'), 4000);
      break;
    default:
  }
}

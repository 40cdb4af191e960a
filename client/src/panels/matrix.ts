import * as vscode from 'vscode';
import { matrixRequest } from '../../../server/src/protocol.js';
import type { PanelKind } from '../util/story-panel.js';
import type { MatrixData } from '../webviews/common/messages.js';

/** The claim matrix: what is measured by who says it. */
export function matrixPanel(): PanelKind {
  return {
    script: 'matrix',
    title: vscode.l10n.t('Claim Matrix'),
    async load(connection, choice): Promise<MatrixData> {
      // An active file that belongs to no story is no reason to show none.
      const matrix = (await connection.ask(matrixRequest, choice)) ?? (await connection.ask(matrixRequest, {}));
      return { type: 'matrix', matrix };
    },
  };
}

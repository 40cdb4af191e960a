import type { MatrixResult, Range, StoryItem } from '../../../../server/src/protocol.js';

/** Translations as `vscode.l10n.bundle` gives them; undefined in English. */
export type Bundle = Record<string, string | { message: string }> | undefined;

/** From the extension to the matrix. */
export interface MatrixData {
  type: 'matrix';
  matrix: MatrixResult | undefined;
  bundle?: Bundle;
}

/** From the extension to the story overview. */
export interface StoryData {
  type: 'story';
  story: StoryItem | undefined;
  stories: { id: string; title: string }[];
  bundle?: Bundle;
}

/** From a webview to the extension; addresses are checked there. */
export type FromWebview =
  | { type: 'ready' }
  | { type: 'open'; uri: string; range?: Range; keepFocus: boolean }
  | { type: 'story'; id: string }
  | { type: 'conflict'; id: string }
  | { type: 'compare'; uris: [string, string] }
  | { type: 'review'; id: string }
  | { type: 'copy'; text: string };

import type { FromWebview } from './messages.js';

interface Api {
  postMessage(message: FromWebview): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Api;

/** The extension's end of this webview. */
export const host: Api = acquireVsCodeApi();

/** Applies a style sheet without an inline style, which the content security policy forbids. */
export function applyStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

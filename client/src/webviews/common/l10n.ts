import type { Bundle } from './messages.js';

let bundle: Bundle;

/** Sets the translations for all later calls of `t`. */
export function useBundle(given: Bundle): void {
  bundle = given;
}

/** The translation of an English sentence, `{0}` and the like replaced; the same as `vscode.l10n.t` does. */
export function t(message: string, ...args: (string | number)[]): string {
  const found = bundle?.[message];
  const text = typeof found === 'string' ? found : (found?.message ?? message);
  return text.replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}

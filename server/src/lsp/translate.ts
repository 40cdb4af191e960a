/** Translations of the server's own sentences, by the English one: what `vscode.l10n.bundle` holds. */
export type Bundle = Readonly<Record<string, string | { readonly message: string }>>;

let bundle: Bundle = {};

/** Sets the language of what the server says. What it found in the articles stays as it was said there. */
export function useBundle(translations: Bundle | undefined): void {
  bundle = translations ?? {};
}

/** A sentence in the reader's language: `{0}`, `{1}`… stand for the arguments. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  const entry = Object.hasOwn(bundle, message) ? bundle[message] : undefined;
  const template = typeof entry === 'string' ? entry : (entry?.message ?? message);
  return template.replace(/\{(\d{1,2})\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? whole : String(value);
  });
}

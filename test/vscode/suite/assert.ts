// Assertions that also work in a web worker, where Node's are not to be had.

function shown(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = `expected something, got ${shown(value)}`): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same when written as JSON. */
export function equal<T>(actual: T, expected: T, message = ''): void {
  if (shown(actual) !== shown(expected)) {
    throw new Error(`${message}\nexpected ${shown(expected)}\ngot      ${shown(actual)}`.trim());
  }
}

/** Fails unless the text holds the words, or matches the pattern. */
export function says(text: string, words: string | RegExp): void {
  const found = typeof words === 'string' ? text.includes(words) : words.test(text);
  if (!found) throw new Error(`expected ${words} in:\n${text}`);
}

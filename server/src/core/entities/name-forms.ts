import { nameKey } from './names.js';

/** A name and what it is compared by. */
export interface NameForms {
  readonly text: string;
  readonly key: string;
  readonly parts: readonly string[];
}

const SLOTS = 1 << 12;
const met: (NameForms | undefined)[] = Array.from({ length: SLOTS });

/**
 * The forms of a name, from those met lately: news repeats its names, and articles that share one then share its
 * strings. `hash` is equal for equal texts.
 */
export function formsOf(text: string, hash: number): NameForms {
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = met[slot];
  if (known !== undefined && known.text === text) return known;
  const key = nameKey(text);
  const forms = { text: whole(text), key: whole(key), parts: key.split(' ').map(whole) };
  met[slot] = forms;
  return forms;
}

/** V8 keeps the whole of a text alive for the sake of a slice of it that is longer than this. */
const COPIED = 12;

/** The string by itself, without the text that it was cut from. */
function whole(text: string): string {
  return text.length > COPIED ? text.split('').join('') : text;
}

import { word } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';
import { BEFORE, BEHIND, TIED, type Modifier } from './modifier-tables.js';

interface Phrase {
  readonly words: readonly number[];
  readonly modifier: Modifier;
}

const byLast = new Map<number, Phrase[]>();
const byFirst = new Map<number, Phrase[]>();

for (const [modifier, phrases] of Object.entries(BEFORE)) add(byLast, phrases, modifier as Modifier, -1);
for (const [modifier, phrases] of Object.entries(BEHIND)) add(byFirst, phrases, modifier as Modifier, 0);
for (const table of [byLast, byFirst])
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);

function add(table: Map<number, Phrase[]>, phrases: string, modifier: Modifier, key: 0 | -1): void {
  for (const phrase of phrases.split('|')) {
    if (phrase === '') continue;
    const words = phrase.split(' ').map(word);
    const id = words.at(key)!;
    table.set(id, [...(table.get(id) ?? []), { words, modifier }]);
  }
}

const TIED_WORDS = new Map(Object.entries(TIED).map(([text, modifier]) => [word(text), modifier]));

/** What the word at token `i`, tied by a hyphen to the number before it, makes of that: "-plus", "-odd". */
export function tiedModifier(tokens: Tokens, i: number): Modifier | undefined {
  return TIED_WORDS.get(tokens.word[i]!);
}

export interface Modified {
  readonly modifier: Modifier;
  /** First token of the phrase before the number; last of the one behind it, exclusive. */
  readonly at: number;
}

/** The longest phrase that ends right before token `end` and starts at `floor` or later. */
export function modifierBefore(tokens: Tokens, end: number, floor: number): Modified | undefined {
  const last = end - 1;
  if (last < floor) return undefined;
  for (const { words, modifier } of byLast.get(tokens.word[last]!) ?? []) {
    const from = end - words.length;
    if (from >= floor && words.every((id, k) => tokens.word[from + k] === id)) return { modifier, at: from };
  }
  return undefined;
}

/** The longest phrase that starts at token `i`. */
export function modifierBehind(tokens: Tokens, i: number, last: number): Modified | undefined {
  if (i >= last) return undefined;
  for (const { words, modifier } of byFirst.get(tokens.word[i]!) ?? []) {
    if (i + words.length <= last && words.every((id, k) => tokens.word[i + k] === id))
      return { modifier, at: i + words.length };
  }
  return undefined;
}

import type { WordProperty } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** Whether one of the tokens `[first, last)` is a word of the set; what lies outside the text is passed over. */
export function hasWord({ word, count }: Tokens, words: WordProperty, first: number, last: number): boolean {
  for (let i = Math.max(0, first), end = Math.min(count, last); i < end; i++)
    if (words.get(word[i]!) === 1) return true;
  return false;
}

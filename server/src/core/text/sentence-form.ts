import { WordProperty } from './lexicon.js';
import { endsStatement, type Line } from './lines.js';
import { Tag, tagTokens } from './tags.js';
import type { Tokens } from './tokens.js';

/** A line with more tokens than this is not looked at: it is text by its length. */
const LONGEST = 80;

/** Tags of the line at hand, reused; as long as the longest text so far. */
let tags = new Uint8Array(0);

/** What labels of metadata open with. */
const PARTICIPLES = new WordProperty(
  `published posted updated modified dated created filed issued released edited revised uploaded established founded serving`
    .split(' ')
    .map((text) => [text, 1] as const),
);

/**
 * Whether a line says something as a sentence does: it ends as a statement and has a verb in the present or past tense
 * or a modal. The participle of a label ("Published on 3 May 2024.") is no such verb.
 */
export function isSentenceForm(tokens: Tokens, line: Line): boolean {
  return endsStatement(tokens, line) && hasFiniteVerb(tokens, line.first, line.last);
}

/** Whether the tokens [first, last) hold a verb that makes a sentence. */
export function hasFiniteVerb(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > LONGEST) return true;
  if (tags.length < tokens.count) tags = new Uint8Array(tokens.count);
  tagTokens(tokens, first, last, tags);
  for (let i = first; i < last; i++) {
    const tag = tags[i];
    if (tag === Tag.MD || tag === Tag.VBZ || tag === Tag.VBP) return true;
    if (tag === Tag.VBD && !(i < first + 3 && PARTICIPLES.get(tokens.word[i]!) === 1)) return true;
  }
  return false;
}

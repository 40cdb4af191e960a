import { hyphenAt, times } from './digits.js';
import { word } from './lexicon.js';
import { cardinal, DENOMINATOR, SCALE } from './number-words.js';
import type { Numeral } from './numerals.js';
import { TokenKind, type Tokens } from './tokens.js';

const A = word('a');
const AN = word('an');
const OF = word('of');
const HALF = word('half');
const QUARTER = word('quarter');
/** A thousand is the smallest scale of which parts are told; "a tenth of a hundred" is not said. */
const LEAST_POWER = 3;
const MOST_PARTS = 19;

/**
 * "a quarter of a million", "three-quarters of a billion", "two thirds of a million", "a half-million": the part of a
 * scale that starts at token `i`, as one number. "Half a million" is left to the reader of words, and "half of a
 * million-dollar fund" is half of a fund.
 */
export function readScalePart(tokens: Tokens, i: number, last: number): Numeral | undefined {
  const id = tokens.word[i]!;
  const article = id === A || id === AN;
  const top = article ? 1 : cardinal(id, MOST_PARTS);
  let at = i;
  if (top > 0) at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
  else if (id !== QUARTER && id !== HALF) return undefined;
  if (at + 1 >= last || tokens.kind[at] !== TokenKind.Word) return undefined;
  const bottom = DENOMINATOR.get(tokens.word[at]!);
  const value = Math.max(top, 1) / bottom;
  if (bottom === 0 || value >= 1) return undefined;
  const scale = scaleBehind(tokens, at, last, id);
  if (scale === 0) return undefined;
  const end = hyphenAt(tokens, at + 1, last) || tokens.word[at + 1] !== OF ? scale + 1 : at + 4;
  const power = 10 ** SCALE.get(tokens.word[end - 1]!);
  return {
    first: i,
    last: end,
    value: times(value, power),
    step: power / 10,
    decimals: true,
    form: 'words',
    scale: power,
    bare: false,
  };
}

/** Token of the scale word that the part at token `at` is of, or 0. */
function scaleBehind(tokens: Tokens, at: number, last: number, id: number): number {
  const next = at + 1;
  if (tokens.word[next] === OF) {
    const scale = next + 2;
    if (tokens.word[next + 1] !== A || scale >= last || !isScale(tokens, scale)) return 0;
    return hyphenAt(tokens, scale + 1, last) ? 0 : scale;
  }
  // Only halves and quarters stand right before the scale: "a quarter million", "the half-million".
  if (tokens.word[at] !== QUARTER && (tokens.word[at] !== HALF || id === HALF)) return 0;
  const scale = hyphenAt(tokens, next, last) ? next + 1 : next;
  return scale < last && isScale(tokens, scale) ? scale : 0;
}

/** Long scale words only: nobody writes "a quarter of a bn". */
function isScale(tokens: Tokens, i: number): boolean {
  return SCALE.get(tokens.word[i]!) >= LEAST_POWER && tokens.end[i]! - tokens.start[i]! > 3;
}

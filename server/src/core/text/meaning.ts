import { lexiconSize, word } from './lexicon.js';
import { fromBase64 } from './base64.js';
import { DIMENSIONS, VECTORS, WORDS } from './vectors-data.js';

/**
 * How near in meaning and how rare words are, from the table that `scripts/train/lexical-vectors.mjs` makes.
 * A lexeme is an integer: 0 up to `KNOWN` for lemmas of the table (the most frequent first), negative for any other
 * word (its hash with the sign bit set), so that two equal words always have equal lexemes.
 */
const LIST = WORDS.split(' ');
export const KNOWN = LIST.length;

const BY_WORD = new Int32Array(registerAll());

function registerAll(): number[] {
  const ids = LIST.map(word);
  const table: number[] = new Array(lexiconSize()).fill(0);
  ids.forEach((id, lexeme) => (table[id] = lexeme + 1));
  return table;
}

const UNITS = unpack();

function unpack(): Float32Array {
  const bytes = new Int8Array(fromBase64(VECTORS).buffer);
  const units = new Float32Array(KNOWN * DIMENSIONS);
  for (let w = 0; w < KNOWN; w++) {
    let square = 0;
    for (let d = w * DIMENSIONS; d < (w + 1) * DIMENSIONS; d++) square += bytes[d]! * bytes[d]!;
    const scale = 1 / Math.sqrt(square || 1);
    for (let d = w * DIMENSIONS; d < (w + 1) * DIMENSIONS; d++) units[d] = bytes[d]! * scale;
  }
  return units;
}

/** The lexeme of a word id of the lexicon, or -1 when the table does not hold it. */
export function lexemeOfWord(id: number): number {
  return id < BY_WORD.length ? BY_WORD[id]! - 1 : -1;
}

/** The lexeme of a word outside the table, from its hash. */
export function lexemeOfHash(hash: number): number {
  return hash | 0x80000000;
}

/**
 * Cosine of two lexemes' meanings, −1 to 1; 1 for equal lexemes and 0 when either is not in the table. Near synonyms
 * lie above 0.65, words of one topic around 0.4, antonyms about 0.
 */
export function likeness(a: number, b: number): number {
  if (a === b) return 1;
  if (a < 0 || b < 0) return 0;
  let sum = 0;
  for (let i = a * DIMENSIONS, j = b * DIMENSIONS, end = i + DIMENSIONS; i < end; i++, j++)
    sum += UNITS[i]! * UNITS[j]!;
  return sum;
}

/** How much a lexeme tells, 0 to 1: the commonest words near 0, names and words outside the table 1. */
export function rarity(lexeme: number): number {
  if (lexeme < 0) return 1;
  return Math.min(1, Math.log(1 + lexeme / 20) / Math.log(1 + KNOWN / 20));
}

/** Adds a lexeme's meaning, times `weight`, to a vector of `MEANING_SIZE` numbers; words outside the table add nothing. */
export function addMeaning(lexeme: number, weight: number, into: Float64Array): void {
  if (lexeme < 0) return;
  for (let d = 0, i = lexeme * DIMENSIONS; d < DIMENSIONS; d++, i++) into[d]! += UNITS[i]! * weight;
}

export const MEANING_SIZE = DIMENSIONS;

/** Cosine of two sums of meanings; 0 when either is empty. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let d = 0; d < a.length; d++) {
    dot += a[d]! * b[d]!;
    squareA += a[d]! * a[d]!;
    squareB += b[d]! * b[d]!;
  }
  return squareA > 0 && squareB > 0 ? dot / Math.sqrt(squareA * squareB) : 0;
}

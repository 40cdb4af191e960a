import { foldUnit } from '../lexicon.js';
import { Shape, TokenKind, type Tokens } from '../tokens.js';
import { classOf, TAG_SETS } from './dictionary.js';
import { Tag } from './tag.js';
import { WEIGHT_BITS } from './weights.js';

const MASK = (1 << WEIGHT_BITS) - 1;
const BEFORE = 101;
const AFTER = 103;

/** Spreads a seed and two values over the weight table. */
function row(seed: number, a: number, b: number): number {
  let hash = Math.imul(seed ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & MASK;
}

/** The feature rows of one token at a time; reused, so that tagging allocates nothing. */
export class TagFeatures {
  readonly rows = new Int32Array(24);
  count = 0;
  #tokens!: Tokens;
  #first = 0;
  #last = 0;
  #tags!: Uint8Array;
  #titled = false;

  /** Sets the stretch that `at` reads; `tags` holds the tags given so far. */
  begin(tokens: Tokens, first: number, last: number, tags: Uint8Array, titled: boolean): void {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
    this.#tags = tags;
    this.#titled = titled;
  }

  /** Fills and returns `rows` for token `i`, whose predecessors are tagged. */
  at(i: number): Int32Array {
    const { rows } = this;
    const hash = this.#tokens.hash;
    const first = this.#first;
    const last = this.#last;
    const own = hash[i]!;
    const known = classOf(own);
    const shape = this.#shapeAt(i);
    const tag1 = i > first ? this.#tags[i - 1]! : BEFORE;
    const tag2 = i > first + 1 ? this.#tags[i - 2]! : BEFORE;
    const left = i > first ? hash[i - 1]! : BEFORE;
    const left2 = i > first + 1 ? hash[i - 2]! : BEFORE;
    const right = i + 1 < last ? hash[i + 1]! : AFTER;
    const right2 = i + 2 < last ? hash[i + 2]! : AFTER;
    const next = i + 1 < last ? this.#signature(i + 1) : AFTER;
    const next2 = i + 2 < last ? this.#signature(i + 2) : AFTER;
    const suffix = this.#suffix(i, 3);
    rows[0] = row(1, own, shape);
    rows[1] = row(2, suffix, known === 0 ? shape : 9);
    rows[2] = row(3, this.#suffix(i, 2), known === 0 ? shape : 9);
    rows[3] = row(4, shape, this.#joins(i));
    rows[4] = row(5, tag1, tag2);
    rows[5] = row(6, tag1, own);
    rows[6] = row(7, left, 0);
    rows[7] = row(8, left2, tag1);
    rows[8] = row(9, right, 0);
    rows[9] = row(10, right2, 0);
    rows[10] = row(11, next, known);
    rows[11] = row(12, next, next2);
    rows[12] = row(13, tag1, next);
    rows[13] = row(14, left, own);
    rows[14] = row(15, own, right);
    rows[15] = row(16, known, tag1);
    rows[16] = row(17, tag1, shape);
    rows[17] = row(18, suffix, tag1);
    this.count = 18;
    return rows;
  }

  #shapeAt(i: number): number {
    if (this.#titled) return Shape.Lower;
    const shape = this.#tokens.shape[i]!;
    return i === this.#first && shape === Shape.Title ? 7 : shape;
  }

  /** What a neighbour looks like before it is tagged: its tag set, or its shape and ending when it is unknown. */
  #signature(i: number): number {
    const known = classOf(this.#tokens.hash[i]!);
    const shape = this.#titled ? Shape.Lower : this.#tokens.shape[i]!;
    if (known !== 0) return known * 8 + (shape === Shape.Lower ? 0 : shape);
    const kind = this.#tokens.kind[i]!;
    if (kind !== TokenKind.Word) return kind === TokenKind.Punctuation ? this.#tokens.hash[i]! : 5000 + kind;
    return 6000 + shape * 0x10000 + this.#suffix(i, 2);
  }

  #suffix(i: number, length: number): number {
    const { text, start, end } = this.#tokens;
    let code = 0;
    for (let at = Math.max(start[i]!, end[i]! - length); at < end[i]!; at++) {
      code = Math.imul(code, 131) + foldUnit(text.charCodeAt(at));
    }
    return code;
  }

  /** Whether a hyphen ties the token to its neighbours. */
  #joins(i: number): number {
    const { kind, spaced } = this.#tokens;
    const before = i > this.#first && kind[i - 1] === TokenKind.Dash && spaced[i] === 0 ? 1 : 0;
    const after = i + 1 < this.#last && kind[i + 1] === TokenKind.Dash && spaced[i + 1] === 0 ? 2 : 0;
    return before + after;
  }
}

/**
 * Whether the stretch is written in Title Case or in capitals: hardly a word of four letters or more starts small, and
 * there are enough words to tell.
 */
export function isTitled(tokens: Tokens, first: number, last: number): boolean {
  let small = 0;
  let large = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.end[i]! - tokens.start[i]! < 4) continue;
    if (tokens.shape[i] === Shape.Lower) small++;
    else large++;
    if (tokens.shape[i] === Shape.Upper) upper++;
    if (small > 3 && small > large) return false;
  }
  return large >= 4 ? small * 8 <= large : small === 0 && upper >= 2 && upper === large;
}

/** The tag of a token that needs no weighing: marks, numbers, and words with one tag; else 0. */
export function fixedTag(tokens: Tokens, i: number, first: number, titled: boolean): number {
  switch (tokens.kind[i]) {
    case TokenKind.Number:
      return Tag.CD;
    case TokenKind.Dash:
    case TokenKind.Quote:
    case TokenKind.Punctuation:
      return Tag.PUNCT;
    case TokenKind.Symbol:
      return Tag.SYM;
    case TokenKind.Address:
      return Tag.NNP;
    case TokenKind.Possessive:
      return 0;
    default: {
      const set = TAG_SETS[classOf(tokens.hash[i]!)]!;
      if (set.length !== 1) return 0;
      const tag = set[0]!;
      if (titled || tokens.shape[i] === Shape.Lower || tag === Tag.NNP || tag === Tag.NNPS) return tag;
      return i === first && tag >= Tag.DT ? tag : 0;
    }
  }
}

const POSSESSIVE = Uint8Array.of(Tag.POS, Tag.VBZ);
const UNKNOWN_NAME = Uint8Array.of(Tag.NNP, Tag.NNPS, Tag.JJ, Tag.NN, Tag.NNS);
const UNKNOWN = Uint8Array.of(Tag.NN, Tag.JJ, Tag.NNS, Tag.VB, Tag.VBP, Tag.VBD, Tag.VBN, Tag.RB, Tag.JJR, Tag.JJS);
const ENDINGS: readonly (readonly [string, Uint8Array])[] = [
  ['ing', Uint8Array.of(Tag.VBG, Tag.NN, Tag.JJ)],
  ['ed', Uint8Array.of(Tag.VBN, Tag.VBD, Tag.JJ)],
  ['ly', Uint8Array.of(Tag.RB, Tag.JJ)],
  ['s', Uint8Array.of(Tag.NNS, Tag.VBZ, Tag.NN, Tag.JJ)],
];
const withNames = new Map<Uint8Array, Uint8Array>();

/** The tags among which the weights decide, given what the dictionary knows of the word. */
export function candidatesOf(tokens: Tokens, i: number, first: number, titled: boolean, known: Uint8Array): Uint8Array {
  if (tokens.kind[i] === TokenKind.Possessive) return POSSESSIVE;
  const lower = tokens.shape[i] === Shape.Lower;
  if (known.length > 0) return lower || titled ? known : orName(known);
  if (!lower && !titled && i > first) return UNKNOWN_NAME;
  return lower ? byEnding(tokens, i) : orName(byEnding(tokens, i));
}

function orName(set: Uint8Array): Uint8Array {
  const known = withNames.get(set);
  if (known) return known;
  const both = Uint8Array.from(new Set([Tag.NNP, Tag.NNPS, ...set]));
  withNames.set(set, both);
  return both;
}

function byEnding(tokens: Tokens, i: number): Uint8Array {
  const end = tokens.end[i]!;
  const start = tokens.start[i]!;
  for (const [ending, set] of ENDINGS) {
    if (end - start > ending.length + 1 && endsWith(tokens.text, end, ending)) return set;
  }
  return UNKNOWN;
}

function endsWith(text: string, end: number, ending: string): boolean {
  for (let k = 0; k < ending.length; k++) {
    if (foldUnit(text.charCodeAt(end - ending.length + k)) !== ending.charCodeAt(k)) return false;
  }
  return true;
}

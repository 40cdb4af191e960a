import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL, DENOMINATOR, SCALE } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral, type Numeral } from '../text/numerals.js';
import { TokenKind } from '../text/tokens.js';
import { TIME_UNIT, TimeUnit } from '../time/time-tables.js';
import { isPluralNoun } from './counted.js';
import { COMPARATIVE } from './comparatives.js';
import type { Scene } from './scene.js';

const OF = word('of');
const OUT = word('out');
const TO = word('to');
const IN = word('in');
const EVERY = word('every');
const A = word('a');
const AN = word('an');
const ONE = word('one');
const HALF = word('half');
const QUARTER = word('quarter');
const QUARTERS = word('quarters');
const ROW = word('row');
const THE = word('the');
const EACH = word('each');

/** A whole that a number is part of: its numeral, and the token behind it. */
export interface Whole {
  readonly numeral: Numeral;
  readonly first: number;
  readonly last: number;
  /** "N in M" tells a share, "N of M" counts. */
  readonly share: boolean;
}

const OF_WORDS = wordSet(
  'the its his her their our all those these some about roughly nearly almost around approximately more than over initial original total remaining other an estimated at least only just known world country nation',
);
const REACH = 7;

/** "of NATO's 32", "out of 31", "of its 112", "in 12" behind a number that ends before `at`. */
export function wholeAt(scene: Scene, at: number, part: Numeral): Whole | undefined {
  const { tokens, last } = scene;
  if (at + 1 >= last) return undefined;
  const chain = hyphenAt(tokens, at, last) && hyphenAt(tokens, at + 2, last);
  // "A 1-in-4,300 chance".
  if (chain && tokens.word[at + 1] === IN && part.value === 1) {
    const numeral = readNumeral(tokens, at + 3, last);
    return numeral && !numeral.decimals && numeral.value > 1
      ? { numeral, first: at + 3, last: numeral.last, share: true }
      : undefined;
  }
  if (chain && tokens.word[at + 1] === OF) {
    const numeral = readNumeral(tokens, at + 3, last);
    return numeral && countsWhole(scene, numeral, part)
      ? { numeral, first: at + 3, last: numeral.last, share: false }
      : undefined;
  }
  const id = tokens.word[at]!;
  if (id === IN) return inWhole(scene, at, part);
  let from = at;
  if (id === OUT && tokens.word[at + 1] === OF) from = at + 2;
  else if (id === OF) from = at + 1;
  else return undefined;
  const every = tokens.word[from] === EVERY || tokens.word[from] === EACH;
  if (every) from++;
  let possessed = false;
  for (let i = from; i < last && i < from + REACH; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Number || CARDINAL.get(tokens.word[i]!) > 0) {
      const numeral = readNumeral(tokens, i, last);
      if (!numeral || !countsWhole(scene, numeral, part)) return undefined;
      return { numeral, first: i, last: numeral.last, share: every };
    }
    if (kind === TokenKind.Possessive) {
      possessed = true;
      continue;
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Dash && kind !== TokenKind.Alphanumeric) return undefined;
    if (OF_WORDS.get(tokens.word[i]!) === 1) continue;
    if (!possessed && !possessorFollows(scene, i, from + REACH)) return undefined;
  }
  return undefined;
}

function possessorFollows(scene: Scene, i: number, limit: number): boolean {
  const { tokens } = scene;
  for (let k = i + 1; k < scene.last && k < limit; k++) {
    if (tokens.kind[k] === TokenKind.Possessive) return true;
    if (
      tokens.kind[k] !== TokenKind.Word &&
      tokens.kind[k] !== TokenKind.Dash &&
      tokens.kind[k] !== TokenKind.Alphanumeric
    )
      return false;
  }
  return false;
}

/** A whole is larger than its part, and is no year, day or measure. */
function countsWhole(scene: Scene, whole: Numeral, part: Numeral): boolean {
  if (whole.value < part.value || (whole.decimals && whole.scale === 1)) return false;
  const { tokens, last } = scene;
  const next = whole.last;
  if (next < last && (tokens.kind[next] === TokenKind.Symbol || TIME_UNIT.get(tokens.word[next]!) !== TimeUnit.None))
    return false;
  if (whole.bare && whole.value >= 1900 && whole.value <= 2100 && !isPluralNoun(scene, next)) return false;
  return true;
}

/** "one in five", "nine in ten", "1 in 200", "eight in 12 samples". */
function inWhole(scene: Scene, at: number, part: Numeral): Whole | undefined {
  const { tokens, last } = scene;
  const every = tokens.word[at + 1] === EVERY || tokens.word[at + 1] === EACH;
  const from = every ? at + 2 : at + 1;
  const numeral = every ? (bareScale(scene, from) ?? readNumeral(tokens, from, last)) : readNumeral(tokens, from, last);
  if (!numeral || numeral.decimals || part.decimals || numeral.value <= part.value || part.value < 1) return undefined;
  if (tokens.word[from] === A || tokens.word[from] === AN) return undefined;
  const next = numeral.last;
  if (next < last) {
    if (
      TIME_UNIT.get(tokens.word[next]!) !== TimeUnit.None ||
      tokens.kind[next] === TokenKind.Symbol ||
      tokens.word[next] === ROW
    )
      return undefined;
    if (hyphenAt(tokens, next, last) || tokens.text.charCodeAt(tokens.start[next]!) === 37) return undefined;
  }
  if (numeral.bare && numeral.value >= 1900 && numeral.value <= 2100) return undefined;
  const round = ROUND.has(numeral.value);
  const words = part.form === 'words' && part.value <= 10;
  if (
    !every &&
    !(words && (round || numeral.value <= 20)) &&
    !(part.value === 1 && numeral.value <= 10_000_000) &&
    !(round && numeral.value <= 10)
  )
    return undefined;
  if (part.value > 10 && !round) return undefined;
  return { numeral, first: from, last: numeral.last, share: every || round || part.value === 1 };
}
/** "62 in every hundred". */
function bareScale(scene: Scene, i: number): Numeral | undefined {
  const power = i < scene.last ? SCALE.get(scene.tokens.word[i]!) : 0;
  if (power === 0) return undefined;
  const value = 10 ** power;
  return { first: i, last: i + 1, value, step: value, decimals: false, form: 'words', scale: value, bare: false };
}

const ROUND = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 10_000, 100_000, 1_000_000]);

/** A fraction in words or digits: its value, where it ends, and whether "half" was said. */
export interface Fraction {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Parts of a price ("fell 11/32"), and no share. */
  readonly price?: boolean;
}

const AFTER_FRACTION = wordSet(
  'above below of the its their his her all or and in by to from as that what those these who were are had have said say voted live would will did do on for with',
);

/** "half", "a third", "two-thirds", "one-tenth", "three quarters", "2/3", "¾" at token `i`. */
export function fractionAt(scene: Scene, i: number): Fraction | undefined {
  const { tokens, last } = scene;
  if (tokens.kind[i] === TokenKind.Number) return digitFraction(scene, i);
  const id = tokens.word[i]!;
  if (id === HALF) return halfAt(scene, i, i);
  // A headline drops the article: "Quarter of GPs plan to quit".
  if (id === QUARTER && i === scene.first)
    return tokens.word[i + 1] === OF && isPluralNoun(scene, i + 2) ? { first: i, last: i + 1, value: 0.25 } : undefined;
  if (id === A || id === AN || id === ONE) {
    const at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
    if (at >= last) return undefined;
    const next = tokens.word[at]!;
    if (next === HALF) return halfAt(scene, i, at);
    const bottom = DENOMINATOR.get(next);
    if (bottom < 3 || plural(scene, at)) return undefined;
    if (next === QUARTER && i > scene.first && tokens.word[i - 1] === IN && tokens.word[at + 1] !== OF)
      return undefined;
    if (id !== ONE && (!endsFraction(scene, at + 1, bottom === 4) || agedBehind(scene, at + 1))) return undefined;
    if (id === ONE && at === i + 1 && !endsFraction(scene, at + 1, false)) return undefined;
    return { first: i, last: at + 1, value: 1 / bottom };
  }
  const top = CARDINAL.get(id) - 1;
  if (top < 2 || top > 19) return undefined;
  const tied = hyphenAt(tokens, i + 1, last);
  const at = tied ? i + 2 : i + 1;
  if (at >= last || !plural(scene, at)) return undefined;
  const bottom = DENOMINATOR.get(tokens.word[at]!);
  if (bottom < 3 || top >= bottom * 3) return undefined;
  if (tokens.word[at] === QUARTERS && !tied && !endsFraction(scene, at + 1, true)) return undefined;
  return { first: i, last: at + 1, value: top / bottom };
}

/** "a fifth, 27, is on the run": a person with an age, and no fraction. */
function agedBehind({ tokens, last }: Scene, i: number): boolean {
  const comma = (k: number): boolean => k < last && tokens.text.charCodeAt(tokens.start[k]!) === 44;
  return comma(i) && tokens.kind[i + 1] === TokenKind.Number && comma(i + 2);
}

function plural(scene: Scene, i: number): boolean {
  return scene.tokens.text.charCodeAt(scene.tokens.end[i]! - 1) === 115;
}

/** Whether what follows leaves "a third" a fraction: "of", a mark, a verb, but no noun that it would number. */
function endsFraction(scene: Scene, i: number, strict: boolean): boolean {
  const { tokens, last } = scene;
  if (i >= last) return true;
  if (tokens.word[i] === OF)
    return !(strict && tokens.kind[i + 1] === TokenKind.Number && tokens.end[i + 1]! - tokens.start[i + 1]! === 4);
  // "A third, weaker claim" numbers the claim.
  if (tokens.kind[i] === TokenKind.Punctuation) return i + 1 >= last || COMPARATIVE.get(tokens.word[i + 1]!) === 0;
  if (COMPARATIVE.get(tokens.word[i]!) !== 0 || turnsBehind(scene, i)) return true;
  // "From a quarter to a half".
  if (strict && tokens.word[i] === TO && i + 2 < last && tokens.word[i + 1] === A)
    return DENOMINATOR.get(tokens.word[i + 2]!) > 0;
  return !strict && AFTER_FRACTION.get(tokens.word[i]!) === 1;
}

const UP_DOWN = wordSet('up down');
const TURNED = wordSet('on from since in year compared than');

/** "A fifth down on last year": the way it went ends the share, and no down or stretch of road is counted. */
export function turnsBehind({ tokens, last }: Scene, i: number): boolean {
  if (i >= last || UP_DOWN.get(tokens.word[i]!) === 0) return false;
  return i + 1 >= last || tokens.kind[i + 1] === TokenKind.Punctuation || TURNED.get(tokens.word[i + 1]!) === 1;
}

const NO_HALF = wordSet('first second last final other better');
const AFTER_HALF = wordSet('of the its their his her our all as what that this those these a an said to');

/** "half" as a share; not the half of a game, nor part of another number. */
function halfAt(scene: Scene, first: number, at: number): Fraction | undefined {
  const { tokens, last } = scene;
  if (
    first > scene.first &&
    (NO_HALF.get(tokens.word[first - 1]!) === 1 ||
      (tokens.kind[first - 1] === TokenKind.Dash && tokens.spaced[first] === 0))
  )
    return undefined;
  if (hyphenAt(tokens, at + 1, last)) return undefined;
  const next = at + 1 < last ? tokens.word[at + 1]! : 0;
  const before = first > scene.first ? tokens.word[first - 1]! : 0;
  const led = LED_HALF.get(before) === 1;
  if (before === IN || before === THE) return undefined;
  return led || AFTER_HALF.get(next) === 1 ? { first, last: at + 1, value: 0.5 } : undefined;
}
const LED_HALF = wordSet(
  'by than nearly almost about around roughly over under only just at some to least approximately',
);

/** "2/3", "¾": digits smaller than one. */
function digitFraction(scene: Scene, i: number): Fraction | undefined {
  const { tokens, last } = scene;
  const { text } = tokens;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length === 1 && text.charCodeAt(tokens.start[i]!) > 127) {
    const numeral = readNumeral(tokens, i, last);
    return numeral && numeral.value < 1 && numeral.last === i + 1
      ? { first: i, last: i + 1, value: numeral.value }
      : undefined;
  }
  if (length > 2 || i + 2 >= last || tokens.kind[i + 2] !== TokenKind.Number) return undefined;
  const slash = text.charCodeAt(tokens.start[i + 1]!);
  if ((slash !== 47 && slash !== 0x2044) || tokens.spaced[i + 1] === 1 || tokens.spaced[i + 2] === 1) return undefined;
  const top = Number(text.slice(tokens.start[i]!, tokens.end[i]!));
  const bottom = Number(text.slice(tokens.start[i + 2]!, tokens.end[i + 2]!));
  const simple = top > 0 && top < bottom && SIMPLE.has(bottom) && (bottom < 32 || top % 2 === 1);
  const next = i + 3;
  if (!simple || (next < last && tokens.spaced[next] === 0 && tokens.kind[next] !== TokenKind.Punctuation))
    return undefined;
  return next < last && endsFraction(scene, next, false)
    ? { first: i, last: next, value: top / bottom, ...(bottom >= 32 && { price: true }) }
    : undefined;
}
/** Bonds are told in parts of 32 and 64, in lowest terms. */
const SIMPLE = new Set([2, 3, 4, 5, 8, 10, 32, 64]);

/** A fraction as percent, to four digits: 33.33 for a third. */
export function percentOf(value: number): number {
  return Number((value * 100).toPrecision(4));
}

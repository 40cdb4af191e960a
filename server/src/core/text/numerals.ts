import { word } from './lexicon.js';
import { CARDINAL, LETTER_SCALE, ORDINAL_SUFFIX, SCALE } from './number-words.js';
import { TokenKind, type Tokens } from './tokens.js';
import { fractionStep, hyphenAt, joined, readDigits, times, trailingStep } from './digits.js';
import { readScalePart } from './scale-parts.js';

const A = word('a');
const AN = word('an');
const AND = word('and');
const HALF = word('half');
const QUARTER = word('quarter');
const DOZEN = word('dozen');
const SCORE = word('score');
const OF = word('of');
const THIRD = word('third');
const POINT = word('point');
const QUARTERS = word('quarters');
const THREE = word('three');
const B = word('b');
const TWO_THIRDS = word('thirds');
const TWO = word('two');

/** A number as stated, in digits or words, with its scale words; sign, currency and unit stand outside. */
export interface Numeral {
  /** Token indexes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Value of one unit of the last digit stated, trailing zeros counting as not stated. */
  readonly step: number;
  /** A decimal point or a fraction was said. */
  readonly decimals: boolean;
  readonly form: 'digits' | 'words';
  /** Factor that scale words gave: 1e6 for "1.5 million". */
  readonly scale: number;
  /** Digits without separators: "2024" may be a year, "2,024" may not. */
  readonly bare: boolean;
}

/** Reads the numeral that starts at token `i`, or undefined. Stops before `last`. */
export function readNumeral(tokens: Tokens, i: number, last: number): Numeral | undefined {
  if (i >= last) return undefined;
  if (tokens.kind[i] === TokenKind.Number) return readDigitNumeral(tokens, i, last);
  const id = tokens.word[i]!;
  if (id === 0) return undefined;
  if (CARDINAL.get(id) > 0 || id === HALF || id === QUARTER || ((id === A || id === AN) && i + 1 < last))
    return readScalePart(tokens, i, last) ?? (id === QUARTER ? undefined : readWordNumeral(tokens, i, last));
  return undefined;
}

function readDigitNumeral(tokens: Tokens, i: number, last: number): Numeral | undefined {
  const digits = readDigits(tokens.text, tokens.start[i]!, tokens.end[i]!);
  if (!digits) return undefined;
  let { value, step, decimals, bare } = digits;
  let end = i + 1;
  if (bare && digits.length <= 3) {
    const spaced = spacedGroups(tokens, i, last, value);
    if (spaced) {
      ({ value, end } = spaced);
      step = trailingStep(value);
      bare = false;
    }
  }
  // Prices of grain go on in parts of a cent: "$5.87 1/2", "$5.87-1/2".
  const cents = decimals && step === 0.01 && end < last && (tokens.spaced[end] === 1 || hyphenAt(tokens, end, last));
  if (bare || cents) {
    const fraction = writtenFraction(tokens, end, last);
    if (fraction) {
      const unit = cents ? 0.01 : 1;
      value += times(fraction.value, unit);
      step = times(fractionStep(fraction.value), unit);
      end = fraction.end;
      decimals = true;
      bare = false;
    }
  }
  return withScales(tokens, i, end, last, { value, step, decimals, bare }, 'digits');
}

/** "1 234 567": groups of three digits after plain spaces. */
function spacedGroups(
  tokens: Tokens,
  i: number,
  last: number,
  start: number,
): { value: number; end: number } | undefined {
  if (start === 0) return undefined;
  let value = start;
  let end = i + 1;
  while (end < last && tokens.kind[end] === TokenKind.Number && tokens.end[end]! - tokens.start[end]! === 3) {
    if (tokens.start[end]! - tokens.end[end - 1]! !== 1) return undefined;
    let group = 0;
    for (let k = tokens.start[end]!; k < tokens.end[end]!; k++) group = group * 10 + (tokens.text.charCodeAt(k) - 48);
    if (!(group >= 0 && group < 1000)) return undefined;
    value = value * 1000 + group;
    end++;
  }
  if (end === i + 1 || end - i > 5) return undefined;
  if (end < last && tokens.kind[end] === TokenKind.Number) return undefined;
  return { value, end };
}

/** "2 1/2", "2-1/2": a fraction after whole digits. */
function writtenFraction(tokens: Tokens, i: number, last: number): { value: number; end: number } | undefined {
  const at = hyphenAt(tokens, i, last) ? i + 1 : i;
  if (at + 2 >= last || tokens.kind[at] !== TokenKind.Number || tokens.kind[at + 2] !== TokenKind.Number)
    return undefined;
  const slash = tokens.text.charCodeAt(tokens.start[at + 1]!);
  if ((slash !== 47 && slash !== 0x2044) || !joined(tokens, at + 1) || !joined(tokens, at + 2)) return undefined;
  const top = readDigits(tokens.text, tokens.start[at]!, tokens.end[at]!);
  const bottom = readDigits(tokens.text, tokens.start[at + 2]!, tokens.end[at + 2]!);
  if (!top?.bare || !bottom?.bare || top.value >= bottom.value || bottom.value > 64) return undefined;
  return { value: top.value / bottom.value, end: at + 3 };
}

interface Stated {
  readonly value: number;
  readonly step: number;
  readonly decimals: boolean;
  readonly bare: boolean;
}

/** Adds the scale words behind a stated number, and "and a half". */
function withScales(
  tokens: Tokens,
  first: number,
  at: number,
  last: number,
  stated: Stated,
  form: Numeral['form'],
): Numeral {
  let { value, step, decimals } = stated;
  let end = at;
  const half = andFraction(tokens, end, last);
  if (half && !decimals) {
    value += half.value;
    step = fractionStep(half.value);
    decimals = true;
    end = half.end;
  }
  let scale = 1;
  for (;;) {
    const next = hyphenAt(tokens, end, last) ? end + 1 : end;
    if (next >= last || tokens.kind[next] !== TokenKind.Word) break;
    const power = SCALE.get(tokens.word[next]!) || letterScale(tokens, next, last, scale);
    if (power === 0) break;
    if (next > end && power === 2 && form === 'digits') break;
    scale *= 10 ** power;
    end = next + 1;
  }
  if (scale > 1) {
    const late = andFraction(tokens, end, last);
    if (late && !decimals && form === 'words') {
      value += late.value;
      step = fractionStep(late.value);
      decimals = true;
      end = late.end;
    }
  }
  return {
    first,
    last: end,
    value: times(value, scale),
    step: times(step, scale),
    decimals,
    form,
    scale,
    bare: stated.bare && scale === 1 && !decimals,
  };
}

/** The power of ten of "k", "M", "B", "T" joined to digits; what else these letters may mean is left to the reader of units. */
function letterScale(tokens: Tokens, i: number, last: number, scale: number): number {
  if (scale !== 1 || !joined(tokens, i) || tokens.kind[i - 1] !== TokenKind.Number) return 0;
  const power = LETTER_SCALE.get(tokens.word[i]!);
  if (power === 0) return 0;
  return letterIsScale(tokens, i, last) ? power : 0;
}

/** Whether the letter joined to digits counts and does not measure: "$3m", "5m people", but not "3m wide". */
function letterIsScale(tokens: Tokens, i: number, last: number): boolean {
  const number = i - 1;
  const before = number > 0 && joined(tokens, number) && tokens.kind[number - 1] === TokenKind.Symbol;
  if (before) return true;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (tokens.end[i]! - tokens.start[i]! > 1) return true;
  if (unit === 77 || unit === 107 || unit === 75)
    return (
      i + 1 >= last ||
      tokens.spaced[i + 1] === 1 ||
      tokens.kind[i + 1] === TokenKind.Punctuation ||
      tokens.kind[i + 1] === TokenKind.Dash
    );
  if (unit !== 109 || (i + 1 < last && EVENT.has(tokens.word[i + 1]!))) return false;
  // "1.65m b/d".
  if (i + 2 < last && tokens.word[i + 1] === B && tokens.text.charCodeAt(tokens.start[i + 2]!) === 47) return true;
  return i + 1 < last && tokens.spaced[i + 1] === 1 && countsAfter(tokens, i + 1, last);
}

/** Whether a plural noun follows within three words: then the letter before counted it. */
function countsAfter(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 3; i++) {
    if (tokens.kind[i] !== TokenKind.Word) return false;
    const length = tokens.end[i]! - tokens.start[i]!;
    const final = tokens.text.charCodeAt(tokens.end[i]! - 1);
    if (COUNTED_WITHOUT_S.has(tokens.word[i]!)) return true;
    if (MEASURED.has(tokens.word[i]!)) return false;
    if (length > 3 && final === 115 && tokens.text.charCodeAt(tokens.end[i]! - 2) !== 115) return true;
    if (length <= 4 && CLOSED.has(tokens.word[i]!)) return false;
  }
  return false;
}

const COUNTED_WITHOUT_S = new Set(
  [
    'people',
    'children',
    'women',
    'men',
    'dollars',
    'euros',
    'tonnes',
    'tons',
    'barrels',
    'bpd',
    'sq',
    'kroner',
    'kronor',
    'yen',
    'yuan',
    'baht',
    'rand',
    'won',
    'rupiah',
    'ringgit',
    'naira',
  ].map(word),
);

/** "10m waves", "3m fences": things told by their height, depth or length, and seldom counted by the million. */
const MEASURED = new Set(
  `waves swells surges walls fences poles posts drifts snowdrifts trees columns towers masts cranes hurdles blades wings statues banners flags ladders ropes
   boats yachts vessels ships tides craters holes pits shafts trenches tunnels bridges stretches gaps strips sections pools tanks boards platforms drops falls cliffs dunes
   flames jets plumes lengths sprints runs jumps throws`
    .split(/\s+/)
    .map(word),
);

/** "the 800m title": a distance that is run or swum. */
const EVENT = new Set(
  'title titles final finals race races heat heats hurdles freestyle butterfly backstroke breaststroke medley relay champion champions record runner steeplechase semi-finals semi-final sprint'
    .split(' ')
    .map(word),
);

const CLOSED = new Set(
  'of in on at to by and or from with deep high wide long tall away off up down over than for as the a is was are were has had'
    .split(' ')
    .map(word),
);

/** "and a half", "and three quarters", also hyphenated. */
function andFraction(tokens: Tokens, i: number, last: number): { value: number; end: number } | undefined {
  let at = hyphenAt(tokens, i, last) ? i + 1 : i;
  if (at >= last || tokens.word[at] !== AND) return undefined;
  at = hyphenAt(tokens, at + 1, last) ? at + 2 : at + 1;
  if (at >= last) return undefined;
  const lead = tokens.word[at]!;
  if (lead === HALF) return { value: 0.5, end: at + 1 };
  at = hyphenAt(tokens, at + 1, last) ? at + 2 : at + 1;
  if (at >= last) return undefined;
  const id = tokens.word[at]!;
  if (lead === A || lead === AN) {
    if (id === HALF) return { value: 0.5, end: at + 1 };
    if (id === QUARTER) return { value: 0.25, end: at + 1 };
    if (id === THIRD) return { value: 1 / 3, end: at + 1 };
  }
  if (lead === THREE && (id === QUARTERS || id === QUARTER)) return { value: 0.75, end: at + 1 };
  if (lead === TWO && id === TWO_THIRDS) return { value: 2 / 3, end: at + 1 };
  return undefined;
}

function readWordNumeral(tokens: Tokens, i: number, last: number): Numeral | undefined {
  const id = tokens.word[i]!;
  if (id === A || id === AN) {
    const next = tokens.word[i + 1]!;
    if (next === DOZEN) return dozens(i, i + 2, 1);
    if (next === SCORE) return countsScore(tokens, i + 2, last) ? scores(i, i + 2, 1) : undefined;
    if (SCALE.get(next) > 0 && tokens.spaced[i + 1] === 1 && isWholeScale(tokens, i + 1)) {
      return wordScales(tokens, i, i + 1, last, 1);
    }
    return undefined;
  }
  if (id === HALF) {
    const article = i + 2 < last && (tokens.word[i + 1] === A || tokens.word[i + 1] === AN);
    const at = article ? i + 2 : hyphenAt(tokens, i + 1, last) ? i + 2 : -1;
    if (at < 0 || at >= last) return undefined;
    if (tokens.word[at] === DOZEN) return dozens(i, at + 1, 0.5);
    if (SCALE.get(tokens.word[at]!) < 3 || !isWholeScale(tokens, at)) return undefined;
    return withScales(tokens, i, at, last, { value: 0.5, step: 0.1, decimals: true, bare: false }, 'words');
  }
  const small = readBelowHundred(tokens, i, last);
  if (!small) return undefined;
  if (small.end < last && tokens.word[small.end] === DOZEN) return dozens(i, small.end + 1, small.value);
  if (small.end < last && tokens.word[small.end] === SCORE && small.value > 1)
    return scores(i, small.end + 1, small.value);
  const point = pointDigits(tokens, small.end, last);
  if (point) {
    const value = small.value + point.value;
    return withScales(tokens, i, point.end, last, { value, step: point.step, decimals: true, bare: false }, 'words');
  }
  const half = andFraction(tokens, small.end, last);
  if (half) {
    return withScales(
      tokens,
      i,
      small.end,
      last,
      { value: small.value, step: 1, decimals: false, bare: false },
      'words',
    );
  }
  return wordScales(tokens, i, small.end, last, small.value);
}

/** Long scale words only: "a bn" and "a mil" are not said. */
function isWholeScale(tokens: Tokens, i: number): boolean {
  return tokens.end[i]! - tokens.start[i]! > 3;
}

function dozens(first: number, last: number, count: number): Numeral {
  return { first, last, value: count * 12, step: 1, decimals: false, form: 'words', scale: 1, bare: false };
}

function scores(first: number, last: number, count: number): Numeral {
  return { first, last, value: count * 20, step: 1, decimals: false, form: 'words', scale: 1, bare: false };
}

/** "a score of villages", but not "a score of 5-4" or "a score of his". */
function countsScore(tokens: Tokens, i: number, last: number): boolean {
  if (i + 1 >= last || tokens.word[i] !== OF || tokens.kind[i + 1] !== TokenKind.Word) return false;
  const end = tokens.end[i + 1]!;
  return end - tokens.start[i + 1]! > 3 && tokens.text.charCodeAt(end - 1) === 115;
}

/** A cardinal below one hundred: "nine", "twenty-three", "twenty three". */
function readBelowHundred(tokens: Tokens, i: number, last: number): { value: number; end: number } | undefined {
  const stated = CARDINAL.get(tokens.word[i]!);
  if (stated === 0) return undefined;
  const value = stated - 1;
  if (value < 20 || value % 10 !== 0) return { value, end: i + 1 };
  const at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
  if (at < last) {
    const one = CARDINAL.get(tokens.word[at]!) - 1;
    if (one > 0 && one < 10 && ORDINAL_SUFFIX.get(tokens.word[at + 1] ?? 0) === 0)
      return { value: value + one, end: at + 1 };
  }
  return { value, end: i + 1 };
}

/** "point five", "point two five". */
function pointDigits(
  tokens: Tokens,
  i: number,
  last: number,
): { value: number; step: number; end: number } | undefined {
  if (i + 1 >= last || tokens.word[i] !== POINT) return undefined;
  let value = 0;
  let step = 1;
  let end = i + 1;
  while (end < last && end < i + 5) {
    const digit = CARDINAL.get(tokens.word[end]!) - 1;
    if (digit < 0 || digit > 9) break;
    step /= 10;
    value += digit * step;
    end++;
  }
  return end > i + 1 ? { value, step, end } : undefined;
}

/** The rest of a written cardinal whose first part below one hundred is `value`: "two hundred and forty thousand". */
function wordScales(tokens: Tokens, first: number, at: number, last: number, value: number): Numeral {
  let total = 0;
  let current = value;
  let end = at;
  let scale = 1;
  let half: { value: number; end: number } | undefined;
  for (;;) {
    const next = hyphenAt(tokens, end, last) ? end + 1 : end;
    if (next >= last) break;
    const power = tokens.kind[next] === TokenKind.Word ? SCALE.get(tokens.word[next]!) : 0;
    if (power === 2 && current > 0 && current < 100) {
      current *= 100;
      scale = Math.max(scale, 100);
      end = next + 1;
      continue;
    }
    if (power > 2) {
      const factor = 10 ** power;
      if (current > 0) total += current * factor;
      else total *= factor;
      current = 0;
      scale = Math.max(scale, factor);
      end = next + 1;
      half = andFraction(tokens, end, last);
      if (half) {
        total += half.value * factor;
        end = half.end;
        break;
      }
      continue;
    }
    if (scale === 1) break;
    const and = tokens.word[next] === AND;
    const from = and ? (hyphenAt(tokens, next + 1, last) ? next + 2 : next + 1) : next;
    if (from >= last || (!and && next > end && scale === 1)) break;
    if (current % 100 !== 0 || (total > 0 && current > 0 && current % 100 !== 0)) break;
    const small = readBelowHundred(tokens, from, last);
    if (!small || small.value === 0 || (and && !continues(tokens, small.end, last))) break;
    current += small.value;
    end = small.end;
  }
  const stated = total + current;
  const largest = scale >= 100 ? scale : 1;
  return {
    first,
    last: end,
    value: stated,
    step: half ? times(0.1, scale) : trailingStep(stated),
    decimals: half !== undefined,
    form: 'words',
    scale: largest,
    bare: false,
  };
}

/** "two hundred and forty guests" goes on; "two hundred and twenty others" does as well: both read as one number. */
function continues(tokens: Tokens, end: number, last: number): boolean {
  return end >= last || tokens.word[end] !== DOZEN;
}

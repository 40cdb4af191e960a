import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt, times } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import type { Scene } from './scene.js';
import { isMinuteLetter, smallerParts } from './duration-parts.js';
import { slashesRate } from './rates.js';
import { readUnit, unitById, type Unit } from './units.js';
import { scaleOfDegrees } from './weather-degrees.js';
import type { Amount, AmountDraft } from './amount-type.js';

const PER = word('per');
const CENT = word('cent');
const PERCENTAGE = word('percentage');
const BASIS = word('basis');
const AND = word('and');
const A = word('a');
const AN = word('an');
const HALF = word('half');
const QUARTER = word('quarter');
const OF = word('of');
const H = word('h');
const SECOND = word('second');
const BPD = word('bpd');
const B = word('b');
const D = word('d');

const PERCENT = wordSet('percent pct pc');
const POINT = wordSet('point points pts pt');
const BPS = wordSet('bps bp');
const PP = wordSet('pp ppt ppts');
const INCHES = wordSet('inches inch in ins');
/** "%", "percent", "per cent", "percentage points", "basis points", "pp". */
export function readPercent(scene: Scene, amount: AmountDraft, from: number): Amount | undefined {
  const { tokens, last } = scene;
  if (from >= last) return undefined;
  const tied = hyphenAt(tokens, from, last);
  const at = tied ? from + 1 : from;
  if (tokens.text.charCodeAt(tokens.start[at]!) === 37)
    return pointBehind(tokens, at + 1, last)
      ? pointsOf(amount, at + 2, 'percentage-point', 1)
      : percentOf(amount, at + 1);
  const id = tokens.word[at]!;
  if (id === 0) return undefined;
  let end = 0;
  if (PERCENT.get(id) === 1) end = at + 1;
  else if (id === PER && at + 1 < last && tokens.word[at + 1] === CENT) end = at + 2;
  if (end > 0) {
    const next = hyphenAt(tokens, end, last) ? end + 1 : end;
    return next < last && POINT.get(tokens.word[next]!) === 1
      ? pointsOf(amount, next + 1, 'percentage-point', 1)
      : percentOf(amount, end);
  }
  if (id === PERCENTAGE) {
    const next = hyphenAt(tokens, at + 1, last) ? at + 2 : at + 1;
    return next < last && POINT.get(tokens.word[next]!) === 1
      ? pointsOf(amount, next + 1, 'percentage-point', 1)
      : undefined;
  }
  if (id === BASIS) {
    const next = hyphenAt(tokens, at + 1, last) ? at + 2 : at + 1;
    return next < last && POINT.get(tokens.word[next]!) === 1
      ? pointsOf(amount, next + 1, 'basis-point', 0.01)
      : undefined;
  }
  if (BPS.get(id) === 1 && tokens.kind[at - 1] === TokenKind.Number)
    return pointsOf(amount, at + 1, 'basis-point', 0.01);
  if (PP.get(id) === 1 && amount.form === 'digits') return pointsOf(amount, at + 1, 'percentage-point', 1);
  if (POINT.get(id) === 1 && Math.abs(amount.value) <= 60 && pointsArePercent(scene, at))
    return pointsOf(amount, at + 1, 'percentage-point', 1);
  return undefined;
}

function percentOf(amount: AmountDraft, last: number): Amount {
  amount.last = last;
  amount.bare = false;
  amount.kind = 'percent';
  amount.unit = 'percent';
  amount.dimension = 'percent';
  return amount;
}

function pointsOf(amount: AmountDraft, last: number, unit: string, factor: number): Amount {
  amount.last = last;
  amount.bare = false;
  amount.kind = 'percentage-point';
  amount.unit = unit;
  amount.dimension = 'percentage-point';
  amount.factor = factor;
  return amount;
}

function pointBehind(tokens: Tokens, i: number, last: number): boolean {
  return i < last && POINT.get(tokens.word[i]!) === 1;
}

const POLL_WORDS = wordSet(
  'poll polls polling approval rating ratings lead leads led margin swing support turnout rate rates share vote votes survey percentage ahead behind trails trailed popularity unemployment inflation',
);

const SCORE_WORDS = wordSet(
  'play kick kicks try tries shot basket buzzer halftime index sensex nifty nikkei dow ftse dax nasdaq game games scored table season league rebounds assists license licence penalty match shares market standings prix championship races club clubs playoff playoffs podium lap laps innings goals',
);

/** Whether plain "points" are points of percent: the sentence speaks of polls, rates or shares and not of an index or a game. */
function pointsArePercent(scene: Scene, at: number): boolean {
  const { tokens, first, last } = scene;
  let polls = false;
  for (let i = Math.max(first, at - 30); i < last && i < at + 20; i++) {
    const id = tokens.word[i]!;
    if (SCORE_WORDS.get(id) === 1) return false;
    if (POLL_WORDS.get(id) === 1 || tokens.text.charCodeAt(tokens.start[i]!) === 37 || PERCENT.get(id) === 1)
      polls = true;
  }
  return polls;
}

export function measured(amount: AmountDraft, last: number, unit: Unit): Amount {
  amount.last = last;
  amount.bare = false;
  amount.kind = 'measure';
  amount.unit = unit.unit;
  amount.dimension = unit.dimension;
  amount.factor = unit.factor;
  amount.offset = unit.offset;
  return amount;
}

/** "three years", "24-hour", "an hour and 20 minutes"; the unit as said. */
export function readTime(scene: Scene, amount: AmountDraft, from: number): Amount | undefined {
  const { tokens, last } = scene;
  const at = hyphenAt(tokens, from, last) ? from + 1 : from;
  if (at >= last) return undefined;
  let timeUnit = TIME_UNIT.get(tokens.word[at]!);
  const next = timeUnit === TimeUnit.None && at + 1 < last ? TIME_UNIT.get(tokens.word[at + 1]!) : TimeUnit.None;
  const between = BETWEEN_UNIT.get(tokens.word[at]!) === 1 && next >= TimeUnit.Day;
  const skip = between || (MORE_UNIT.get(tokens.word[at]!) === 1 && next >= TimeUnit.Minute) ? 1 : 0;
  if (skip === 1) timeUnit = TIME_UNIT.get(tokens.word[at + 1]!);
  if (tokens.word[at] === H && tokens.spaced[at] === 0 && tokens.kind[at - 1] === TokenKind.Number)
    timeUnit = TimeUnit.Hour;
  if (isMinuteLetter(tokens, at, last)) timeUnit = TimeUnit.Minute;
  if (timeUnit === TimeUnit.None || timeUnit === TimeUnit.Weekend) return undefined;
  if (timeUnit === TimeUnit.Second && !isSeconds(tokens, at, amount)) return undefined;
  if (
    timeUnit === TimeUnit.Quarter &&
    amount.value === 3 &&
    (tokens.word[at + 1] === OF || hyphenAt(tokens, from, last))
  )
    return undefined;
  // "Two quarter-point cuts".
  if (timeUnit === TimeUnit.Quarter && hyphenAt(tokens, at + 1, last) && POINT.get(tokens.word[at + 2]!) === 1)
    return undefined;
  const { unit, seconds } = TIME_UNITS[timeUnit]!;
  const end = at + skip + 1;
  amount.last = end;
  amount.bare = false;
  amount.kind = 'duration';
  amount.unit = unit;
  amount.dimension = 'duration';
  amount.factor = seconds;
  amount.timeUnit = timeUnit;
  return withSmaller(scene, withHalf(scene, amount));
}

const MORE_UNIT = wordSet('extra more further additional');
const BETWEEN_UNIT = wordSet('calendar working business consecutive straight full whole long trading school');
/** "second" behind a number counts time in the plural or with a hyphen or decimals. */
function isSeconds(tokens: Tokens, at: number, amount: AmountDraft): boolean {
  const plural = tokens.text.charCodeAt(tokens.end[at]! - 1) === 115;
  return plural || tokens.word[at] !== SECOND || tokens.kind[at - 1] === TokenKind.Dash || amount.value === 1;
}

/** "a day and a half", "two years and a half". */
function withHalf(scene: Scene, amount: Amount): Amount {
  const { tokens, last } = scene;
  const at = amount.last;
  if (at + 2 >= last || tokens.word[at] !== AND || (tokens.word[at + 1] !== A && tokens.word[at + 1] !== AN))
    return amount;
  const part = tokens.word[at + 2] === HALF ? 0.5 : tokens.word[at + 2] === QUARTER ? 0.25 : 0;
  return part === 0 ? amount : { ...amount, last: at + 3, value: amount.value + part, step: 0.1, decimals: true };
}

/** "two hours and 20 minutes", "2 hours 6 minutes 11 seconds": smaller units are added to the larger. */
function withSmaller(scene: Scene, amount: Amount): Amount {
  const parts = smallerParts(scene.tokens, amount.last, scene.last, amount.timeUnit!);
  if (!parts) return amount;
  const factor = amount.factor!;
  return {
    ...amount,
    last: parts.last,
    value: amount.value + parts.seconds / factor,
    step: parts.step / factor,
    decimals: true,
  };
}

export function readMeasure(scene: Scene, amount: AmountDraft, from: number): Amount | undefined {
  const { tokens, last } = scene;
  const at = hyphenAt(tokens, from, last) ? from + 1 : from;
  const tight =
    at < last &&
    tokens.kind[at - 1] === TokenKind.Number &&
    (tokens.spaced[at] === 0 || narrow(tokens, at) || slashesRate(tokens, at + 1, last));
  const oil = barrelsPerDay(scene, amount, at);
  if (oil) return oil;
  const read = readUnit(
    tokens,
    at,
    last,
    tight || (tokens.kind[at - 1] === TokenKind.Dash && tokens.kind[at - 2] === TokenKind.Number),
  );
  if (!read) return undefined;
  const { unit } = read;
  if (
    unit.unit === 'degree' &&
    amount.form === 'words' &&
    !hyphenAt(tokens, from, last) &&
    amount.value < 10 &&
    !warm(scene, at)
  )
    return undefined;
  if (unit.unit === 'degree') {
    const scale = scaleOfDegrees(scene, amount.first, read.last, amount.value);
    return measured(amount, read.last, scale ? unitById(scale) : unit);
  }
  if (unit.unit === 'foot') return withInches(scene, measured(amount, read.last, unit));
  return withSmallerUnit(scene, measured(amount, read.last, unit));
}

/** "1.2 million bpd", "980,000 b/d". */
function barrelsPerDay(scene: Scene, amount: AmountDraft, at: number): Amount | undefined {
  const { tokens, last } = scene;
  if (at >= last) return undefined;
  if (tokens.word[at] === BPD) return { ...measured(amount, at + 1, unitById('barrel')), rate: 'day' };
  const slashed =
    tokens.word[at] === B &&
    at + 2 < last &&
    tokens.text.charCodeAt(tokens.start[at + 1]!) === 47 &&
    tokens.word[at + 2] === D;
  return slashed && tokens.spaced[at + 1] === 0
    ? { ...measured(amount, at + 3, unitById('barrel')), rate: 'day' }
    : undefined;
}

/** A no-break or thin space between digits and unit. */
function narrow(tokens: Tokens, at: number): boolean {
  const gap = tokens.start[at]! - tokens.end[at - 1]!;
  if (gap !== 1) return false;
  const unit = tokens.text.charCodeAt(tokens.end[at - 1]!);
  if (unit === 0xa0 || unit === 0x202f || unit === 0x2009) return true;
  const letter = tokens.text.charCodeAt(tokens.start[at]!);
  return letter < 97 || (letter === 109 && tokens.end[at]! - tokens.start[at]! === 1);
}

const WARMTH = wordSet(
  'record short warm warmed warmer warming cooler colder hotter temperature temperatures heat north south latitude longitude angle tilt below above celsius fahrenheit minus',
);

function warm(scene: Scene, at: number): boolean {
  for (let i = Math.max(scene.first, at - 10); i < Math.min(scene.last, at + 8); i++)
    if (WARMTH.get(scene.tokens.word[i]!) === 1) return true;
  return false;
}

/** "6 feet 2 inches", "6ft 2in", "6-foot-8". */
function withInches(scene: Scene, amount: Amount): Amount {
  const { tokens, last } = scene;
  const tied = hyphenAt(tokens, amount.last, last);
  const comma = amount.last < last && tokens.text.charCodeAt(tokens.start[amount.last]!) === 44;
  const at = tied || comma || tokens.word[amount.last] === AND ? amount.last + 1 : amount.last;
  if (at >= last || (tokens.kind[at] !== TokenKind.Number && tokens.kind[at] !== TokenKind.Word)) return amount;
  const numeral = readNumeral(tokens, at, last);
  if (!numeral || numeral.value >= 12 || (numeral.last >= last && !tied)) return amount;
  const unitAt = hyphenAt(tokens, numeral.last, last) ? numeral.last + 1 : numeral.last;
  const named = unitAt < last && INCHES.get(tokens.word[unitAt]!) === 1;
  if (!named && !tied) return amount;
  const end = named ? unitAt + 1 : numeral.last;
  return { ...amount, last: end, value: amount.value + numeral.value / 12, step: numeral.step / 12, decimals: true };
}

/** "two metres and forty centimetres", "7 pounds, 4 ounces": a smaller unit of the same dimension is added. */
export function withSmallerUnit(scene: Scene, amount: Amount): Amount {
  const { tokens, last } = scene;
  if (amount.last >= last) return amount;
  const comma = tokens.text.charCodeAt(tokens.start[amount.last]!) === 44;
  const bare = comma || tokens.kind[amount.last] === TokenKind.Number;
  if (!bare && tokens.word[amount.last] !== AND) return amount;
  const numeral = readNumeral(tokens, bare && !comma ? amount.last : amount.last + 1, last);
  const read = numeral && numeral.last < last ? readUnit(tokens, numeral.last, last, false) : undefined;
  // Without "and" only the weight of a child is told so: "7 pounds, 4 ounces".
  if (bare && (amount.unit !== 'pound' || read?.unit.unit !== 'ounce')) return amount;
  if (!numeral || !read || read.unit.dimension !== amount.dimension || read.unit.offset !== 0) return amount;
  const ratio = read.unit.factor / amount.factor!;
  if (ratio >= 1 || numeral.value * ratio >= 1) return amount;
  return {
    ...amount,
    last: read.last,
    value: amount.value + times(numeral.value, ratio),
    step: numeral.step * ratio,
    decimals: true,
  };
}

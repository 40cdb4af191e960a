import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt, times } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { TokenKind } from '../text/tokens.js';
import { readAmount } from './amount.js';
import { type Amount } from './amount-type.js';
import { oldBehind } from './ages.js';
import { changesBefore, directChange } from './change.js';
import type { Lead } from './draft.js';
import type { FigureKind } from './figure.js';
import type { Scene } from './scene.js';

const TO = word('to');
const AND = word('and');
const OR = word('or');
const BETWEEN = word('between');
const FROM = word('from');
const BY = word('by');
const STEP = 3;
const RANGE = wordSet(
  'range ranging ranges ranged anything anywhere somewhere estimates priced prices aged ages starting',
);

/** Two amounts that bound one: "18 to 25 members", "$10-15 million", "between 4.5% and 5.5%". */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
  readonly kind: FigureKind;
  /** The amount that states the unit. */
  readonly unitOf: Amount;
  readonly last: number;
  /** Token of "between", or -1. */
  readonly between: number;
}

/** The range that starts with `amount`, or undefined. "From A to B" behind a verb of change is two levels and no range. */
export function readRange(scene: Scene, amount: Amount, lead: Lead): AmountRange | undefined {
  const { tokens, first, last } = scene;
  const at = amount.last;
  if (at + 1 >= last) return undefined;
  const id = tokens.word[at]!;
  const lead_ = lead.first - 1;
  const before = lead_ >= first ? tokens.word[lead_]! : 0;
  const between = before === BETWEEN ? lead_ : -1;
  let next: number;
  if (hyphenAt(tokens, at, last)) next = at + 1;
  else if (isOpenHyphen(scene, at) && tokens.word[at + 1] === TO) next = at + 2;
  else if (id === TO) next = at + 1;
  else if (isFreeDash(scene, at, amount)) next = at + 1;
  else if (id === AND && between >= 0) next = at + 1;
  else if (id === OR) next = at + 1;
  else return undefined;
  if (next >= last || tokens.kind[next] === TokenKind.Dash) return undefined;
  if (id === TO && before === FROM && changesBefore(scene, lead_) && RANGE.get(tokens.word[lead_ - 1] ?? 0) === 0)
    return undefined;
  const changed = id === TO && before === BY && changesBefore(scene, lead_);
  if (changed && amount.kind !== 'number') return undefined;
  const high = readAmount(scene, next);
  if (!high || high.first !== next) return undefined;
  // "Claims fell by 67,000 to 847,000": the step, and the level that it led to.
  if (changed && high.value > amount.value * STEP) return undefined;
  if (id === OR && !isNearlySame(amount, high)) return undefined;
  if (
    id === TO &&
    amount.kind !== 'number' &&
    lead.first === amount.first &&
    directChange(scene, lead.first) &&
    !(amount.kind === high.kind && amount.value < high.value && isState(scene, lead.first))
  )
    return undefined;
  return joined(scene, amount, high, between);
}

const UP_DOWN = wordSet('up down');
const BE = wordSet('is are was were be been being');

/** "is down 15% to 20%": a state and no step from one level to another. */
function isState({ tokens, first }: Scene, at: number): boolean {
  return at - 2 >= first && UP_DOWN.get(tokens.word[at - 1]!) === 1 && BE.get(tokens.word[at - 2]!) === 1;
}

/** "$1.2 billion - $1.4 billion": a dash with spaces parts a range only where both ends state their unit. */
function isFreeDash(scene: Scene, at: number, amount: Amount): boolean {
  const { tokens } = scene;
  if (
    tokens.kind[at] !== TokenKind.Dash ||
    tokens.spaced[at] === 0 ||
    tokens.spaced[at + 1] === 0 ||
    amount.unit === undefined
  )
    return false;
  const high = tokens.kind[at + 1] === TokenKind.Dash ? undefined : readAmount(scene, at + 1);
  return high !== undefined && high.first === at + 1 && high.unit === amount.unit && high.kind !== 'duration';
}

/** "six- to eight-week": a hyphen that ties nothing on its right. */
function isOpenHyphen(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  return tokens.kind[at] === TokenKind.Dash && tokens.spaced[at] === 0 && tokens.spaced[at + 1] === 1;
}

/** "two or three", "10 or 12", "30 or 40 people": close bare numbers, the larger behind. */
function isNearlySame(low: Amount, high: Amount): boolean {
  if (
    low.kind !== 'number' ||
    low.last - low.first > 2 ||
    !Number.isInteger(low.value) ||
    !Number.isInteger(high.value)
  )
    return false;
  return high.value > low.value && (high.value - low.value <= 2 || high.value <= low.value * 1.5) && low.value > 0;
}

function joined(scene: Scene, said: Amount, high: Amount, between: number): AmountRange | undefined {
  const low = asMillions(scene, said, high);
  const old = oldBehind(scene, high);
  const kind: FigureKind =
    old !== undefined
      ? 'age'
      : agesBefore(scene, between >= 0 ? between : low.first) && low.kind === 'number' && high.kind === 'number'
        ? 'age'
        : high.kind === 'number'
          ? low.kind
          : high.kind;
  let bottom = low;
  let top = high;
  if (low.kind === 'number') {
    if (high.scale > 1 && low.scale === 1 && low.value < 1000 && low.value < high.value)
      bottom = scaled(low, high.scale);
    const minor = high.kind === 'money' ? minorOf(scene, high) : 1;
    if (minor < 1) bottom = scaled(low, minor);
  } else if (high.kind === 'number') {
    if (low.kind !== 'money' && !hyphenAt(scene.tokens, low.last, scene.last) && between < 0) return undefined;
    if (high.scale > 1 && low.scale === 1 && low.value < 1000) bottom = scaled(low, high.scale);
    else if (low.scale > 1 && high.scale === 1 && high.value < 1000) top = scaled(high, low.scale);
  } else {
    if (low.kind !== high.kind || low.dimension !== high.dimension) return undefined;
    if (high.scale > 1 && low.scale === 1 && low.value < 1000 && low.numberLast === high.first)
      bottom = scaled(low, high.scale);
    if (low.unit !== high.unit) {
      if (low.factor === undefined || high.factor === undefined) return undefined;
      bottom = { ...low, value: (low.value * low.factor) / high.factor };
    }
    if (
      low.kind === 'money' &&
      low.scale === 1 &&
      high.scale > 1 &&
      low.value < 1000 &&
      low.value < high.value / high.scale
    )
      bottom = scaled(low, high.scale);
  }
  if (!(bottom.value < top.value) || (bottom.value > 0 && top.value > bottom.value * 1000)) return undefined;
  return { low: bottom, high: top, kind, unitOf: high.kind === 'number' ? low : high, last: old ?? high.last, between };
}

/** "5 to 10 cents": what one of the units told behind the number is of the currency. */
function minorOf(scene: Scene, amount: Amount): number {
  const numeral = readNumeral(scene.tokens, amount.numberFirst, scene.last);
  return numeral && Math.abs(numeral.value - amount.value * 100) < 1e-9 * numeral.value ? 0.01 : 1;
}

/** "1.1m-1.3m people": the letter that measured the first number counted as it does in the second. */
function asMillions(scene: Scene, low: Amount, high: Amount): Amount {
  const letter =
    low.unit === 'meter' && high.kind === 'number' && high.scale === 1e6 && scene.tokens.word[low.last - 1] === M;
  return letter
    ? {
        ...scaled(low, 1e6),
        kind: 'number',
        unit: undefined,
        dimension: undefined,
        factor: undefined,
        offset: undefined,
      }
    : low;
}
const M = word('m');

const AGED = wordSet('aged ages age');
function agesBefore(scene: Scene, at: number): boolean {
  return at > scene.first && AGED.get(scene.tokens.word[at - 1]!) === 1;
}

function scaled(amount: Amount, factor: number): Amount {
  return { ...amount, value: times(amount.value, factor), step: times(amount.step, factor), scale: factor };
}

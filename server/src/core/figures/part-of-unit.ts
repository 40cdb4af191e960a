import { word, wordSet } from '../text/lexicon.js';
import { cardinal, DENOMINATOR } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import { amountOf, type Amount } from './amount-type.js';
import { digitsAt, readNamedMoney } from './amount.js';
import { readPercent } from './amount-units.js';
import type { Scene } from './scene.js';
import { readUnit } from './units.js';

const OF = word('of');
const A = word('a');
const AN = word('an');

/** Units that stand right behind the fraction: "a quarter point", "a half mile". */
const DIRECT = wordSet('point percentage mile hour inch cent penny');

/** "half an hour", "a quarter of a percentage point", "half-mile": a fraction of one unit. */
export function partOfUnit(scene: Scene, i: number): Amount | undefined {
  const { tokens, last } = scene;
  let at = i;
  const id = tokens.word[i]!;
  let top = 1;
  if (id === A || id === AN) at++;
  else {
    const count = countAt(tokens, i);
    if (count > 0) {
      top = count;
      at++;
    }
  }
  if (at > i && hyphenAt(tokens, at, last)) at++;
  if (at >= last || tokens.kind[at] !== TokenKind.Word) return undefined;
  const bottom = DENOMINATOR.get(tokens.word[at]!);
  const bare = at === i && bottom > 2;
  if (bottom === 0 || (bare && !movesRate(scene, at + 3))) return undefined;
  if (top >= bottom) return undefined;
  // "Two quarter-point cuts" are two: parts are told in the plural, or tied to their number.
  const tiedTop = at > i && tokens.kind[at - 1] === TokenKind.Dash;
  if (top > 1 && !tiedTop && tokens.text.charCodeAt(tokens.end[at]! - 1) !== 115) return undefined;
  let next = at + 1;
  const tied = hyphenAt(tokens, next, last);
  if (tied) next++;
  else if (DIRECT.get(tokens.word[next] ?? 0) === 0) {
    if (tokens.word[next] === OF) next++;
    if (tokens.word[next] !== A && tokens.word[next] !== AN) return undefined;
    next++;
  }
  if (next >= last) return undefined;
  const value = top / bottom;
  if (POINT.get(tokens.word[next]!) === 1 && movesRate(scene, next + 1)) return pointPart(i, at + 1, next + 1, value);
  const stated = amountOf(
    {
      first: i,
      last: at + 1,
      value,
      step: bottom === 4 || bottom === 100 ? 0.01 : bottom === 1000 ? 0.001 : 0.1,
      decimals: true,
      form: 'words',
      scale: 1,
      bare: false,
    },
    i,
    next,
  );
  const amount =
    readPercent(scene, stated, next) ??
    readNamedMoney(scene, stated, next) ??
    unitAmount(scene, stated, next, bottom >= SPLIT || timesSecond(tokens, next, last));
  return amount && (amount.kind === 'duration' && amount.timeUnit === TimeUnit.Quarter ? undefined : amount);
}

/** Parts of a second are told in tenths or smaller; "a third of a second bottle" is no time. */
const SPLIT = 10;
const BESIDE_SECOND = wordSet('ahead behind faster slower quicker apart adrift clear inside off from after before');

function timesSecond({ word: words, kind }: Tokens, at: number, last: number): boolean {
  return at + 1 >= last || kind[at + 1] === TokenKind.Punctuation || BESIDE_SECOND.get(words[at + 1]!) === 1;
}

const MOST_PARTS = 99;

/** How many parts are told at token `i`, "three" of "three tenths" and "27" of "27 hundredths"; 0 for none. */
function countAt(tokens: Tokens, i: number): number {
  if (tokens.kind[i] !== TokenKind.Number) return cardinal(tokens.word[i]!, MOST_PARTS);
  const digits = digitsAt(tokens, i);
  return digits?.bare && digits.value <= MOST_PARTS * 10 ? digits.value : 0;
}

const POINT = wordSet('point points');
const MOVE = wordSet(
  'cut cuts hike hikes rise rises increase increases reduction reductions move moves easing tightening rate rates',
);

/** "a quarter-point cut", "half-point rate rise": what the central bank does with its rate stands behind. */
function movesRate({ tokens, last }: Scene, at: number): boolean {
  for (let k = at; k < last && k < at + 3; k++) {
    if (tokens.kind[k] !== TokenKind.Word) return false;
    if (MOVE.get(tokens.word[k]!) === 1) return true;
  }
  return false;
}

/** Part of a percentage point. */
function pointPart(first: number, numberLast: number, last: number, value: number): Amount {
  const numeral = {
    first,
    last: numberLast,
    value,
    step: 0.01,
    decimals: true,
    form: 'words',
    scale: 1,
    bare: false,
  } as const;
  return {
    ...amountOf(numeral, first, last),
    kind: 'percentage-point',
    unit: 'percentage-point',
    dimension: 'percentage-point',
    factor: 1,
    last,
  };
}

function unitAmount(scene: Scene, stated: Omit<Amount, 'kind'>, at: number, split: boolean): Amount | undefined {
  const { tokens, last } = scene;
  const timeUnit = TIME_UNIT.get(tokens.word[at]!);
  const read = readAmountUnit(tokens, at, last, timeUnit, split);
  return read && { ...stated, ...read };
}

function readAmountUnit(
  tokens: Tokens,
  at: number,
  last: number,
  timeUnit: TimeUnit,
  split: boolean,
): (Pick<Amount, 'kind' | 'unit' | 'dimension' | 'factor' | 'offset' | 'last'> & { timeUnit?: TimeUnit }) | undefined {
  const least = split ? TimeUnit.Second : TimeUnit.Minute;
  if (timeUnit >= least && timeUnit !== TimeUnit.Weekend && timeUnit !== TimeUnit.Night) {
    const { unit, seconds } = timeUnitOf(timeUnit);
    return { kind: 'duration', unit, dimension: 'duration', factor: seconds, last: at + 1, timeUnit };
  }
  const unit = unitAt(tokens, at, last);
  return (
    unit && {
      kind: 'measure',
      unit: unit.unit.unit,
      dimension: unit.unit.dimension,
      factor: unit.unit.factor,
      offset: unit.unit.offset,
      last: unit.last,
    }
  );
}

function timeUnitOf(unit: TimeUnit): { unit: string; seconds: number } {
  return TIME_UNITS[unit]!;
}

function unitAt(tokens: Tokens, at: number, last: number): ReturnType<typeof readUnit> {
  return readUnit(tokens, at, last, false);
}

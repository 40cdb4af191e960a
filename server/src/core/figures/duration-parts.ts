import { word, wordSet, WordProperty } from '../text/lexicon.js';
import { readNumeral, type Numeral } from '../text/numerals.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import { tidy } from './interval.js';

const AND = word('and');
const OF = word('of');
const A = word('a');
const M = word('m');
const S = word('s');
const COMMA = 44;
/** Parts of a second by their word, as the share that they are of it. */
const SPLIT = new WordProperty([
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);
const SECOND = wordSet('second');
/** A unit is told with one that is at most so many rows smaller: years with months, and days with minutes. */
const ROWS = 3;

/** What smaller units add to a stretch of time, in seconds; `last` is behind them. */
export interface SmallerParts {
  readonly seconds: number;
  /** Seconds of one unit of the last digit. */
  readonly step: number;
  readonly last: number;
}

/**
 * The smaller units from token `from` on, behind a stretch of `unit`: "… and 20 minutes", "… 6 minutes 11 seconds",
 * "…, 40 seconds and 27 hundredths", "… 40.7s". Undefined when there is none.
 */
export function smallerParts(tokens: Tokens, from: number, last: number, unit: TimeUnit): SmallerParts | undefined {
  let seconds = 0;
  let step = 0;
  let end = from;
  let smallest = unit;
  for (;;) {
    const numeral = nextNumeral(tokens, end, last);
    if (!numeral || numeral.last >= last) break;
    const next = unitAt(tokens, numeral.last, smallest);
    if (next === TimeUnit.None || next >= smallest || smallest - next > ROWS) {
      const split = smallest === TimeUnit.Second && !numeral.decimals ? SPLIT.get(tokens.word[numeral.last]!) : 0;
      if (split === 0 || numeral.value >= split) break;
      const behind = numeral.last + 1;
      return {
        seconds: tidy(seconds + numeral.value / split),
        step: 1 / split,
        last: ofSecond(tokens, behind, last) ? behind + 3 : behind,
      };
    }
    const factor = TIME_UNITS[next]!.seconds;
    seconds += numeral.value * factor;
    step = numeral.step * factor;
    end = numeral.last + 1;
    smallest = next;
  }
  return end === from ? undefined : { seconds: tidy(seconds), step, last: end };
}

/** The number behind "and", a comma, or right there: digits always, words behind a link. */
function nextNumeral(tokens: Tokens, from: number, last: number): Numeral | undefined {
  if (from >= last) return undefined;
  let at = from;
  if (tokens.text.charCodeAt(tokens.start[at]!) === COMMA) at++;
  if (at < last && tokens.word[at] === AND) at++;
  if (at >= last || (at === from && tokens.kind[at] !== TokenKind.Number)) return undefined;
  return readNumeral(tokens, at, last) ?? paddedNumeral(tokens, at);
}

/** "03" of "2h 03m 12s". */
function paddedNumeral({ text, kind, start, end }: Tokens, i: number): Numeral | undefined {
  if (kind[i] !== TokenKind.Number || end[i]! - start[i]! !== 2) return undefined;
  const value = text.charCodeAt(start[i]! + 1) - ZERO;
  if (text.charCodeAt(start[i]!) !== ZERO || !(value >= 0 && value <= 9)) return undefined;
  return { first: i, last: i + 1, value, step: 1, decimals: false, form: 'digits', scale: 1, bare: false };
}
const ZERO = 48;

/** The unit that stands at token `i` behind a number; "m" and "s" are minutes and seconds where larger units lead. */
function unitAt(tokens: Tokens, i: number, larger: TimeUnit): TimeUnit {
  const id = tokens.word[i]!;
  if (tokens.spaced[i] === 0 && tokens.kind[i - 1] === TokenKind.Number) {
    if (id === M && larger === TimeUnit.Hour) return TimeUnit.Minute;
    if (id === S && (larger === TimeUnit.Minute || larger === TimeUnit.Hour)) return TimeUnit.Second;
  }
  return TIME_UNIT.get(id);
}

/** "of a second" at token `i`. */
function ofSecond({ word: words }: Tokens, i: number, last: number): boolean {
  return i + 2 < last && words[i] === OF && words[i + 1] === A && SECOND.get(words[i + 2]!) === 1;
}

/** "1m 40.7s": whether the letter at token `i`, joined to digits, counts minutes, for seconds stand behind it. */
export function isMinuteLetter(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.word[i] !== M || tokens.spaced[i] === 1 || i + 2 >= last) return false;
  if (tokens.kind[i + 1] !== TokenKind.Number || tokens.kind[i - 1] !== TokenKind.Number) return false;
  return unitAt(tokens, i + 2, TimeUnit.Minute) === TimeUnit.Second;
}

import { word, wordSet } from '../text/lexicon.js';
import { readNumeral } from '../text/numerals.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { civilOf } from './calendar.js';
import {
  mark,
  NO_ANCHOR,
  resolved,
  tenseOf,
  tieAt,
  unresolved,
  wordAt,
  yearOf,
  type DateReading,
  type TimeContext,
} from './context.js';
import type { DateValue } from './date-value.js';
import { yearAt } from './month-dates.js';
import { readWeekOfMonth } from './month-weeks.js';
import { seasonValue } from './resolve.js';
import { daysValue, monthsValue, yearsValue, yearValue } from './spans.js';
import { DEICTIC, Deictic, SEASON, TimeUnit } from './time-tables.js';
import { weekdayInMonth, weekdayName } from './weekday-dates.js';
import { relative, stepsOf, unitName } from './relative.js';
import { BC, fiscalYear } from './years.js';

const THE = word('the');
const OF = word('of');
const IN = word('in');
const HALF = word('half');
const QUARTER = word('quarter');
const FALL = word('fall');

/** "spring 2024", "spring of 2035", "the summer": a season with a year, or behind "the" or "in". */
export function readSeason(context: TimeContext, i: number): DateReading | undefined {
  const season = SEASON.get(wordAt(context, i)) || (wordAt(context, i) === FALL ? 3 : 0);
  if (season === 0) return undefined;
  const at = wordAt(context, i + 1) === OF ? i + 2 : i + 1;
  const year = yearAt(context, at);
  if (year !== undefined) return resolved(i, at + 1, seasonValue(year, season));
  if (wordAt(context, i) === FALL || context.today === undefined) return undefined;
  const before = wordAt(context, i - 1);
  const led = before === THE && wordAt(context, i - 2) === IN;
  if (
    !led ||
    (i + 1 < context.last &&
      context.tokens.kind[i + 1] === TokenKind.Word &&
      context.tokens.shape[i + 1] !== Shape.Lower)
  )
    return undefined;
  const { year: now } = civilOf(context.today);
  return resolved(i, i + 1, relative(seasonValue(now, season)));
}

/** "the first eight months of 2024", "the last two weeks of this year": a run at one end of a year; `at` is behind the ordinal. */
export function readYearRun(context: TimeContext, first: number, at: number, last: boolean): DateReading | undefined {
  const numeral = readNumeral(context.tokens, at, context.last);
  if (!numeral) return undefined;
  const unit = unitName(context, numeral.last);
  const days = unit === TimeUnit.Month ? 0 : unit === TimeUnit.Week ? 7 : unit === TimeUnit.Day ? 1 : -1;
  const of = numeral.last + 1;
  if (days < 0 || numeral.value > 366) return undefined;
  if (!last && days === 0 && QUARTERS_OF_YEAR.has(numeral.value) && tellsAccounts(context, first, of))
    return monthsSoFar(context, first, of, numeral.value);
  if (wordAt(context, of) !== OF) return undefined;
  const the = wordAt(context, of + 1) === THE ? 1 : 0;
  const year = yearAt(context, of + 1 + the);
  const deictic = DEICTIC.get(wordAt(context, of + 1 + the));
  const plain = the === 1 && unitName(context, of + 2) === TimeUnit.Year;
  const told = deictic !== Deictic.None && unitName(context, of + 2 + the) === TimeUnit.Year;
  if (year === undefined && !plain && !told) return undefined;
  const end = year !== undefined || plain ? of + 2 + the : of + 3 + the;
  if (year === undefined && context.today === undefined) return unresolved(first, end, NO_ANCHOR);
  const chosen = year ?? yearOf(context.today!) + (told ? stepsOf(deictic) : 0);
  if (days === 0) {
    const count = Math.min(12, numeral.value);
    const value = monthsValue(chosen, last ? 13 - count : 1, count, 'quarter');
    return resolved(first, end, year === undefined ? relative(value) : value);
  }
  const whole = yearValue(chosen);
  const length = Math.min(365, numeral.value * days);
  const value = last
    ? daysValue(whole.endDay - length + 1, whole.endDay)
    : daysValue(whole.startDay, whole.startDay + length - 1);
  return resolved(first, end, year === undefined ? relative(value) : value);
}

/** Months that accounts are told by within a year. */
const QUARTERS_OF_YEAR = new Set([3, 6, 9]);
const ACCOUNTS = wordSet(
  `profit profits loss losses earnings results revenue revenues sales income turnover output production exports imports growth dividend orders deliveries shipments figures
   margin margins ebitda ebit interim deficit surplus gdp`,
);
const OF_ACCOUNTS = wordSet(
  'net pretax pre-tax operating gross core underlying adjusted consolidated attributable group',
);

/** "first-half pretax profit": the name of an account within three words. */
function ofAccounts(context: TimeContext, at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const id = wordAt(context, k);
    if (ACCOUNTS.get(id) === 1) return true;
    if (OF_ACCOUNTS.get(id) === 0) return false;
  }
  return false;
}

/** "Orders in the first nine months rose": behind "in the" or "for the", with no "of", in a sentence about accounts. */
function tellsAccounts(context: TimeContext, first: number, end: number): boolean {
  const lead = wordAt(context, first - 1) === THE ? wordAt(context, first - 2) : 0;
  const behind = wordAt(context, end);
  if ((lead !== IN && lead !== FOR) || behind === OF || behind === AFTER || behind === SINCE) return false;
  return accountsNear(context, first, end);
}

/** Whether the name of an account or of the economy stands in the same stretch of the sentence. */
function accountsNear(context: TimeContext, first: number, end: number): boolean {
  for (let k = Math.max(context.first, first - 16); k < context.last && k < end + 16; k++)
    if (ACCOUNTS.get(context.tokens.word[k]!) === 1 || ECONOMY.get(context.tokens.word[k]!) === 1) return true;
  return false;
}
const ECONOMY = wordSet(
  'growth economy inflation demand bookings guidance estimates forecast forecasts investment shares',
);
const FOR = word('for');
const AFTER = word('after');
const SINCE = word('since');

/** The first months of the last year that had them all when the article was written. */
function monthsSoFar(context: TimeContext, first: number, end: number, months: number): DateReading {
  if (context.today === undefined || isFiscal(context, first)) return unresolved(first, end, NO_ANCHOR);
  const now = civilOf(context.today);
  const over = tenseOf(context, first) === 'future' || now.month > months;
  return resolved(first, end, relative(monthsValue(over ? now.year : now.year - 1, 1, months, 'quarter')));
}

/** A quarter of a fiscal year is none of the calendar's. */
function isFiscal(context: TimeContext, first: number): boolean {
  return FISCAL.get(wordAt(context, first - 1)) === 1;
}
const FISCAL = wordSet('fiscal financial');

/** Quarter or half by number: "the third quarter of 2024", "first half of last year"; `end` is behind the ordinal. */
export function readOrdinalPeriod(
  context: TimeContext,
  first: number,
  end: number,
  rank: number,
): DateReading | undefined {
  const at = tieAt(context, end) ? end + 1 : end;
  const id = wordAt(context, at);
  if (id === QUARTER && rank <= 4) {
    // "fourth-quarter comebacks" are of a match: tied to its noun, a quarter is one of the year beside accounts only.
    const bare = tieAt(context, end) && !accountsNear(context, first, at + 1);
    return yearPart(context, first, at + 1, (rank - 1) * 3 + 1, 3, 'quarter', bare || isFiscal(context, first));
  }
  if (id === HALF && rank <= 2) {
    const half = readWeekOfMonth(context, first, at, rank);
    if (half) return half;
    const accounts = ofAccounts(context, at + 1);
    const reading = yearPart(
      context,
      first,
      at + 1,
      (rank - 1) * 6 + 1,
      6,
      'quarter',
      accounts && isFiscal(context, first),
    );
    return reading && (accounts || reading.last > at + 1) ? reading : undefined;
  }
  if (rank === 1) {
    const run = readYearRun(context, first, at, false);
    if (run) return run;
  }
  const unit = unitName(context, at);
  if (unit === TimeUnit.Century) {
    const before = BC.get(wordAt(context, at + 1)) === 1;
    const from = before ? -(rank * 100) : (rank - 1) * 100 + 1;
    return resolved(first, before ? at + 2 : at + 1, yearsValue(from, from + 99));
  }
  const week = readWeekOfMonth(context, first, at, rank);
  if (week) return week;
  const weekday = weekdayName(context, at);
  if (weekday >= 0 && rank <= 5) return weekdayInMonth(context, first, at + 1, weekday, rank);
  return undefined;
}

/** A quarter or half, with the year that follows it or the nearest one. */
export function yearPart(
  context: TimeContext,
  first: number,
  at: number,
  month: number,
  months: number,
  precision: DateValue['precision'],
  open: boolean,
): DateReading | undefined {
  const linked = wordAt(context, at) === OF || wordAt(context, at) === IN || mark(context, at) === 44;
  let from = linked ? at + 1 : at;
  if (wordAt(context, from) === THE) from++;
  const year = yearAt(context, from);
  if (year !== undefined) return resolved(first, from + 1, monthsValue(year, month, months, precision));
  const deictic = DEICTIC.get(wordAt(context, from));
  if (deictic !== Deictic.None && unitName(context, from + 1) === TimeUnit.Year) {
    const base = deictic === Deictic.That ? context.told?.startDay : context.today;
    return resolved(
      first,
      from + 2,
      base === undefined ? undefined : relative(monthsValue(yearOf(base) + stepsOf(deictic), month, months, precision)),
    );
  }
  if (context.today === undefined || open) return unresolved(first, at, NO_ANCHOR);
  const now = civilOf(context.today);
  const tense = tenseOf(context, first);
  const end = month + months - 1;
  // Of a half one tells when it is over, of a quarter when it has begun.
  const begun = months === 6 ? end < now.month : month <= now.month;
  const chosen = tense === 'future' ? (end >= now.month ? now.year : now.year + 1) : begun ? now.year : now.year - 1;
  return resolved(first, at, relative(monthsValue(chosen, month, months, precision)));
}

/** "Q3 2024", "H1", "FY2025-26", "FY25": short forms in one token of letters and digits. */
export function readCodedPeriod(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  const text = tokens.text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 8));
  const coded = /^([QH])([1-4])$/i.exec(text);
  if (coded) {
    const half = coded[1]!.toUpperCase() === 'H';
    const rank = Number(coded[2]);
    if (half && rank > 2) return undefined;
    const months = half ? 6 : 3;
    const reading = yearPart(context, i, i + 1, (rank - 1) * months + 1, months, 'quarter', false);
    return half && reading?.last === i + 1 && wordAt(context, i - 1) !== IN ? undefined : reading;
  }
  const fiscal = /^FY(\d{2}|\d{4})$/i.exec(text);
  return fiscal
    ? fiscalYear(context, i, i + 1, Number(fiscal[1]) < 100 ? 2000 + Number(fiscal[1]) : Number(fiscal[1]))
    : undefined;
}

import { word } from '../text/lexicon.js';
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
  if (days < 0 || wordAt(context, of) !== OF || numeral.value > 366) return undefined;
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

/** Quarter or half by number: "the third quarter of 2024", "first half of last year"; `end` is behind the ordinal. */
export function readOrdinalPeriod(
  context: TimeContext,
  first: number,
  end: number,
  rank: number,
): DateReading | undefined {
  const at = tieAt(context, end) ? end + 1 : end;
  const id = wordAt(context, at);
  if (id === QUARTER && rank <= 4)
    return yearPart(context, first, at + 1, (rank - 1) * 3 + 1, 3, 'quarter', tieAt(context, end));
  if (id === HALF && rank <= 2) {
    const reading = yearPart(context, first, at + 1, (rank - 1) * 6 + 1, 6, 'quarter', false);
    return reading && reading.last > at + 1 ? reading : undefined;
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
  tied: boolean,
): DateReading | undefined {
  let end = at;
  let from =
    wordAt(context, end) === OF || wordAt(context, end) === IN ? end + 1 : mark(context, end) === 44 ? end + 1 : end;
  if (wordAt(context, from) === THE) from++;
  const year = yearAt(context, from);
  if (year !== undefined) return resolved(first, from + 1, monthsValue(year, month, months, precision));
  const deictic = DEICTIC.get(wordAt(context, from));
  if (deictic !== Deictic.None && unitName(context, from + 1) === TimeUnit.Year) {
    const base = deictic === Deictic.That ? context.told?.startDay : context.today;
    end = from + 2;
    return resolved(
      first,
      end,
      base === undefined ? undefined : relative(monthsValue(yearOf(base) + stepsOf(deictic), month, months, precision)),
    );
  }
  if (context.today === undefined || tied) return unresolved(first, at, NO_ANCHOR);
  const now = civilOf(context.today);
  const ahead = tenseOf(context, first) === 'future';
  const chosen = ahead
    ? month + months - 1 >= now.month
      ? now.year
      : now.year + 1
    : month <= now.month
      ? now.year
      : now.year - 1;
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

import { word, wordSet } from '../text/lexicon.js';
import { ORDINAL } from '../text/number-words.js';
import { readNumeral } from '../text/numerals.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { civilOf, weekdayOf } from './calendar.js';
import {
  mark,
  NO_ANCHOR,
  NO_TOLD,
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
import { monthAt, monthEnd, readDayMonth, readMonthDate, yearAt } from './month-dates.js';
import {
  deicticWeekday,
  nthWeekday,
  partOf,
  pointFrom,
  run,
  seasonValue,
  stretch,
  weekdayDay,
  weekdayOfWeek,
  yearOfMonth,
} from './resolve.js';
import { dayValue, daysValue, monthsValue, yearsValue, yearValue } from './spans.js';
import {
  DAY_PART,
  DAY_WORD,
  DEICTIC,
  Deictic,
  DOUBTFUL_WEEKDAY,
  FROM_TEXT,
  PART,
  Part,
  SEASON,
  TIME_UNIT,
  TimeUnit,
  WEEKDAY,
} from './time-tables.js';

const THE = word('the');
const OF = word('of');
const IN = word('in');
const ON = word('on');
const FEW = word('few');
const SAME = word('same');
const COUPLE = word('couple');
const SEVERAL = word('several');
const HALF = word('half');
const QUARTER = word('quarter');
const S = word("'s");
const WEEK = word('week');
const A = word('a');
const AN = word('an');

/** Marks a value as worked out from another date. */
export function relative(value: DateValue | undefined): DateValue | undefined {
  return value && { ...value, relative: true };
}

/** Steps that a deictic takes from the day it counts from. */
function stepsOf(deictic: number): number {
  return deictic === Deictic.Last ? -1 : deictic === Deictic.Next ? 1 : 0;
}

/** "last week", "the past six months", "next Friday", "this spring", "last June": what starts with a deictic at `i`. */
export function readDeictic(context: TimeContext, i: number): DateReading | undefined {
  const deictic = DEICTIC.get(wordAt(context, i));
  if (deictic === Deictic.None) return undefined;
  const id = wordAt(context, i);
  let at = i + 1;
  if (tieAt(context, at)) at++;
  if (at >= context.last) return undefined;
  const told =
    FROM_TEXT.get(id) === 1 || (deictic === Deictic.Next && NEXT_DAY.get(id) === 1 && wordAt(context, i - 1) === THE);
  const base = told ? (context.told?.endDay ?? (deictic === Deictic.That ? undefined : context.today)) : context.today;
  const reason = deictic === Deictic.That ? NO_TOLD : NO_ANCHOR;
  const next = wordAt(context, at);

  const weekday = weekdayName(context, at);
  if (weekday >= 0 && deictic !== Deictic.That) {
    const value =
      base === undefined
        ? undefined
        : { ...dayValue(deicticWeekday(base, weekday, deictic, tenseOf(context, i))), weekday };
    return resolved(i, dayPartEnd(context, at + 1), relative(value), reason);
  }
  const month = monthAt(context, at);
  if (month !== 0 && deictic !== Deictic.Past) return deicticMonth(context, i, at, month, deictic, base);
  if (SEASON.get(next) !== 0 || next === FALL_AFTER(deictic, next)) {
    const value =
      base === undefined
        ? undefined
        : deicticSeason(base, SEASON.get(next) || 3, stepsOf(deictic), tenseOf(context, i) === 'past');
    return resolved(i, at + 1, relative(value), reason);
  }
  if (DAY_PART.get(next) === 1 && deictic !== Deictic.Past) {
    const shift = deictic === Deictic.Last ? -1 : deictic === Deictic.Next ? 1 : 0;
    return resolved(i, at + 1, base === undefined ? undefined : relative(dayValue(base + shift)), reason);
  }
  const unit = unitName(context, at);
  if (unit !== TimeUnit.None) {
    if (unit < TimeUnit.Hour) return undefined;
    if (unit === TimeUnit.Hour && deictic !== Deictic.Past) return undefined;
    if (deictic === Deictic.Past)
      return resolved(
        i,
        at + 1,
        base === undefined ? undefined : relative(run(base, isPlural(context, at) ? 3 : 1, unit, -1)),
        reason,
      );
    if (isPlural(context, at)) return undefined;
    const final = unit === TimeUnit.Quarter && deictic === Deictic.Last ? lastQuarterOf(context, i, at) : undefined;
    if (final) return final;
    const same = id === SAME ? sameStretch(context, i, at, unit) : undefined;
    if (same) return same;
    const value = base === undefined ? undefined : stretch(base, unit, stepsOf(deictic));
    return resolved(i, at + 1, relative(value), reason);
  }
  return (
    (deictic === Deictic.Last ? readYearRun(context, i, at, true) : undefined) ??
    countedStretch(context, i, at, deictic, base, reason)
  );
}

const NEXT_DAY = wordSet('next following');
const FALL = word('fall');
/** "last fall" is autumn only behind a deictic. */
function FALL_AFTER(deictic: number, id: number): number {
  return deictic !== Deictic.None && id === FALL && deictic !== Deictic.That ? FALL : -1;
}

/** "the last quarter of 2031" is the fourth. */
function lastQuarterOf(context: TimeContext, i: number, at: number): DateReading | undefined {
  const reading = yearPart(context, i, at + 1, 10, 3, 'quarter', false);
  return reading && reading.last > at + 1 ? reading : undefined;
}

/** "the same week last year": the stretch a year before. */
function sameStretch(context: TimeContext, i: number, at: number, unit: TimeUnit): DateReading | undefined {
  const deictic = DEICTIC.get(wordAt(context, at + 1));
  if (
    (deictic !== Deictic.Last && deictic !== Deictic.This) ||
    unitName(context, at + 2) !== TimeUnit.Year ||
    unit >= TimeUnit.Year
  )
    return undefined;
  if (context.today === undefined) return unresolved(i, at + 3, NO_ANCHOR);
  const day = unit === TimeUnit.Week ? context.today - 364 : sameDayLastYear(context.today);
  return resolved(i, at + 3, relative(stretch(deictic === Deictic.Last ? day : context.today, unit, 0)));
}

function sameDayLastYear(day: number): number {
  const { year, month, day: date } = civilOf(day);
  return monthsValue(year - 1, month, 1, 'month').startDay + date - 1;
}

function unitName(context: TimeContext, i: number): TimeUnit {
  return i < context.last ? TIME_UNIT.get(context.tokens.word[i]!) : TimeUnit.None;
}

function isPlural(context: TimeContext, i: number): boolean {
  return context.tokens.text.charCodeAt(context.tokens.end[i]! - 1) === 115;
}

/** "the past three years", "the next few weeks", "the last 24 hours". */
function countedStretch(
  context: TimeContext,
  i: number,
  at: number,
  deictic: number,
  base: number | undefined,
  reason: string,
): DateReading | undefined {
  if (deictic === Deictic.This || deictic === Deictic.That) return undefined;
  const amount = looseAmount(context, at);
  if (!amount || amount.end >= context.last) return undefined;
  const unitAt = tieAt(context, amount.end) ? amount.end + 1 : amount.end;
  const unit = unitName(context, unitAt);
  if (unit === TimeUnit.None || unit < TimeUnit.Hour || (!isPlural(context, unitAt) && amount.value > 1))
    return undefined;
  const value = base === undefined ? undefined : run(base, amount.value, unit, deictic === Deictic.Next ? 1 : -1);
  return resolved(i, unitAt + 1, relative(value), reason);
}

/** "three", "24", "few", "couple of", "several" before a unit of time. */
export function looseAmount(context: TimeContext, i: number): { value: number; end: number } | undefined {
  const id = wordAt(context, i);
  if (id === FEW || id === SEVERAL) return { value: id === FEW ? 4 : 6, end: i + 1 };
  if (id === COUPLE) return { value: 2, end: wordAt(context, i + 1) === OF ? i + 2 : i + 1 };
  const numeral = readNumeral(context.tokens, i, context.last);
  return numeral && { value: numeral.value, end: numeral.last };
}

function deicticMonth(
  context: TimeContext,
  i: number,
  at: number,
  month: number,
  deictic: number,
  base: number | undefined,
): DateReading | undefined {
  const end = monthEnd(context, at);
  if (base === undefined) return unresolved(i, end, NO_ANCHOR);
  const { year, month: now } = civilOf(base);
  const chosen =
    deictic === Deictic.Last
      ? month < now
        ? year
        : year - 1
      : deictic === Deictic.Next
        ? month > now
          ? year
          : year + 1
        : year;
  return resolved(i, end, relative(monthsOf(chosen, month)));
}

function monthsOf(year: number, month: number): DateValue {
  return {
    ...monthsValue(year, month, 1, 'month'),
    iso: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
  };
}

function deicticSeason(base: number, season: number, steps: number, past: boolean): DateValue {
  const { year, month } = civilOf(base);
  if (steps === 0) return seasonValue(season === 4 && month < 3 ? year - 1 : year, season);
  const start = season * 3;
  if (steps < 0) return seasonValue(month > start + 2 || (past && month >= start + 3) ? year : year - 1, season);
  return seasonValue(month < start ? year : year + 1, season);
}

/** Weekday at `i` (0 is Sunday), or -1; short names that are other words need a capital and a mark or a number beside. */
export function weekdayName(context: TimeContext, i: number): number {
  if (i < context.first || i >= context.last) return -1;
  const { tokens } = context;
  const weekday = WEEKDAY.get(tokens.word[i]!);
  if (weekday === 0 || tokens.shape[i] === Shape.Lower) return -1;
  if (DOUBTFUL_WEEKDAY.get(tokens.word[i]!) === 1) {
    const next = tokens.kind[i + 1];
    const beside =
      i + 1 < context.last &&
      (next === TokenKind.Number ||
        mark(context, i + 1) === 46 ||
        mark(context, i + 1) === 44 ||
        monthAt(context, i + 1) !== 0);
    if (!beside || tokens.shape[i] !== Shape.Title) return -1;
    if (mark(context, i + 1) === 44 && monthAt(context, i + 2) === 0 && tokens.kind[i + 2] !== TokenKind.Number)
      return -1;
  }
  return weekday - 1;
}

/** Behind "morning", "night" and the like. */
function dayPartEnd(context: TimeContext, i: number): number {
  return DAY_PART.get(wordAt(context, i)) === 1 && !isPlural(context, i) ? i + 1 : i;
}

/** "Tuesday", "Monday night", "Sunday, 9 February 2025", "Monday of last week", "the first Thursday in March". */
export function readWeekday(context: TimeContext, i: number): DateReading | undefined {
  const weekday = weekdayName(context, i);
  if (weekday < 0) return undefined;
  let at =
    mark(context, i + 1) === 46 && i + 2 < context.last && DOUBTFUL_WEEKDAY.get(wordAt(context, i)) === 1
      ? i + 2
      : i + 1;
  const comma = mark(context, at) === 44 ? at + 1 : at;
  const the = wordAt(context, comma) === THE ? comma + 1 : comma;
  const full = readMonthDate(context, comma) ?? readDayMonth(context, the);
  if (full && full.value?.precision !== 'month') {
    return full.value ? { ...full, first: i, value: { ...full.value, weekday } } : { ...full, first: i };
  }
  at = dayPartEnd(context, at);
  const week = weekBehind(context, at);
  if (context.today === undefined) return unresolved(i, week?.end ?? at, NO_ANCHOR);
  if (week)
    return resolved(i, week.end, {
      ...dayValue(weekdayOfWeek(context.today, weekday, week.steps)),
      weekday,
      relative: true,
    });
  const day = weekdayDay(context.today, weekday, tenseOf(context, i));
  return resolved(i, at, { ...dayValue(day), weekday, relative: true });
}

/** "last week", "of next week" behind a weekday; "week" alone ("Friday week") is the week after. */
function weekBehind(context: TimeContext, i: number): { steps: number; end: number } | undefined {
  const at = wordAt(context, i) === OF ? i + 1 : i;
  const deictic = DEICTIC.get(wordAt(context, at));
  if (deictic !== Deictic.None && deictic !== Deictic.That && wordAt(context, at + 1) === WEEK)
    return { steps: stepsOf(deictic), end: at + 2 };
  return undefined;
}

/** "yesterday", "today", "tonight", "tomorrow" with a part of the day. */
export function readDayWord(context: TimeContext, i: number): DateReading | undefined {
  const code = DAY_WORD.get(wordAt(context, i));
  if (code === 0) return undefined;
  const end = dayPartEnd(context, i + 1);
  return resolved(i, end, context.today === undefined ? undefined : relative(dayValue(context.today + code - 10)));
}

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

/** "the weekend": the last one for the past, the coming one for the future. */
export function readWeekend(context: TimeContext, i: number): DateReading | undefined {
  if (TIME_UNIT.get(wordAt(context, i)) !== TimeUnit.Weekend || wordAt(context, i - 1) !== THE || isPlural(context, i))
    return undefined;
  if (context.today === undefined) return unresolved(i, i + 1, NO_ANCHOR);
  const inWeekend = weekdayOf(context.today) === 0 || weekdayOf(context.today) === 6;
  const past = tenseOf(context, i) !== 'future';
  return resolved(i, i + 1, relative(stretch(context.today, TimeUnit.Weekend, past && !inWeekend ? -1 : 0)));
}

/** "early next year", "late November", "mid-2026", "the end of January", "later this month": a part of a stretch. */
export function readPart(context: TimeContext, i: number): DateReading | undefined {
  const part = PART.get(wordAt(context, i));
  if (part === Part.None) return undefined;
  let at = i + 1;
  if (tieAt(context, at)) at++;
  const id = wordAt(context, at);
  if ((id === OF || id === IN) && (PART_NOUN.get(wordAt(context, i)) === 1) === (id === OF)) at++;
  if (wordAt(context, at) === THE) at++;
  if (at >= context.last || at === i) return undefined;
  const inner = readPeriod(context, at);
  if (!inner) return undefined;
  if (inner.value?.precision === 'day' || inner.value?.precision === 'days') {
    if (part !== Part.Late && part !== Part.Early) return undefined;
    return wordAt(context, i + 1) === ON || at !== i + 1 ? undefined : { ...inner, first: i };
  }
  return { ...inner, first: i, ...(inner.value && { value: partOf(inner.value, part) }) };
}
const PART_NOUN = wordSet('beginning start middle end close');

/** A stretch of time that can have parts: month, year, decade, century, quarter, season, or one told by a deictic. */
function readPeriod(context: TimeContext, i: number): DateReading | undefined {
  if (weekdayName(context, i) >= 0) return readWeekday(context, i);
  const deictic = readDeictic(context, i);
  if (deictic) return deictic;
  if (monthAt(context, i) !== 0) return readMonthDate(context, i);
  const season = SEASON.get(wordAt(context, i));
  if (season !== 0) return readSeason(context, i);
  return readYears(context, i);
}

/** "200 B.C.", "A.D. 800": a year with its era, at the number or at the "A.D." before it. */
export function readEra(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  const led = AD.get(wordAt(context, i)) === 1;
  const at = led ? i + 1 : i;
  if (at >= context.last || tokens.kind[at] !== TokenKind.Number || tokens.end[at]! - tokens.start[at]! > 4)
    return undefined;
  const year = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (!Number.isInteger(year) || year < 1) return undefined;
  if (led) return resolved(i, at + 1, yearValue(year));
  if (BC.get(wordAt(context, at + 1)) === 1) return resolved(i, at + 2, yearValue(1 - year));
  return AD.get(wordAt(context, at + 1)) === 1 && tokens.shape[at + 1] === Shape.Upper
    ? resolved(i, at + 2, yearValue(year))
    : undefined;
}
const AD = wordSet('a.d. ad a.d ce c.e.');

/** "2024", "2021-27", "2024/25", "the 1990s", "'80s". */
export function readYears(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (tokens.kind[i] === TokenKind.Quote && i + 2 < context.last && tokens.spaced[i + 1] === 0)
    return shortYears(context, i);
  if (tokens.kind[i] !== TokenKind.Number) return undefined;
  const decade = decadeAt(context, i);
  if (decade) return decade;
  const year = yearAt(context, i);
  if (year === undefined) return undefined;
  const tie = i + 1;
  const slash =
    mark(context, tie) === 47 && tokens.spaced[tie] === 0 && tie + 1 < context.last && tokens.spaced[tie + 1] === 0;
  if (tieAt(context, tie) || slash) {
    const to = endYear(context, tie + 1, year);
    if (to !== undefined && to > year) return resolved(i, tie + 2, yearsValue(year, to));
  }
  return resolved(i, i + 1, yearValue(year));
}

function endYear(context: TimeContext, i: number, from: number): number | undefined {
  const year = yearAt(context, i);
  if (year !== undefined) return year;
  const { tokens } = context;
  if (i >= context.last || tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! !== 2)
    return undefined;
  const short = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
  const to = Math.floor(from / 100) * 100 + short;
  return Number.isInteger(short) && to > from && to - from < 40 ? to : undefined;
}

/** "1990s", "1990's". */
function decadeAt(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (tokens.end[i]! - tokens.start[i]! !== 4 || i + 1 >= context.last || tokens.spaced[i + 1] === 1) return undefined;
  if (wordAt(context, i + 1) !== PLURAL_S && wordAt(context, i + 1) !== S) return undefined;
  const year = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
  if (!(year >= 1000 && year < 2200) || year % 10 !== 0) return undefined;
  const century = year % 100 === 0 && year !== 2000 && PART.get(wordAt(context, i - 1)) === Part.None;
  return resolved(i, i + 2, yearsValue(year, year + (century ? 99 : 9)));
}
const PLURAL_S = word('s');

const BEFORE_SHORT = wordSet('in since of from to the late early mid by until before after and class fall');

/** "'34", "'80s". */
function shortYears(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (
    i === context.first ||
    !(
      BEFORE_SHORT.get(wordAt(context, i - 1)) === 1 ||
      monthAt(context, i - 1) !== 0 ||
      SEASON.get(wordAt(context, i - 1)) !== 0
    )
  )
    return undefined;
  const at = i + 1;
  if (tokens.kind[at] !== TokenKind.Number || tokens.end[at]! - tokens.start[at]! !== 2) return undefined;
  const short = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (!Number.isInteger(short)) return undefined;
  const now = context.today === undefined ? 2025 : yearOf(context.today);
  const century = Math.floor(now / 100) * 100;
  const decade = at + 1 < context.last && tokens.spaced[at + 1] === 0 && wordAt(context, at + 1) === PLURAL_S;
  const year = century + short > now + (decade ? 0 : 20) ? century - 100 + short : century + short;
  if (decade) return short % 10 === 0 ? resolved(i, at + 2, yearsValue(year, year + 9)) : undefined;
  const closed = at + 1 < context.last && tokens.kind[at + 1] === TokenKind.Quote && tokens.spaced[at + 1] === 0;
  return closed ? undefined : resolved(i, at + 1, yearValue(year));
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
const BC = wordSet('bc bce b.c. b.c b.c.e.');

/** The nth weekday "of March", "in January". */
export function weekdayInMonth(
  context: TimeContext,
  first: number,
  at: number,
  weekday: number,
  nth: number,
): DateReading | undefined {
  const link = wordAt(context, at);
  if (link !== OF && link !== IN) return undefined;
  const month = monthAt(context, at + 1);
  if (month === 0) return undefined;
  const end = monthEnd(context, at + 1);
  const year = yearAt(context, end);
  if (year === undefined && context.today === undefined) return unresolved(first, end, NO_ANCHOR);
  const chosen = year ?? yearOfMonth(context.today!, month, tenseOf(context, first));
  const value = nthWeekday(chosen, month, weekday, nth);
  return resolved(
    first,
    year === undefined ? end : end + 1,
    value && { ...value, weekday, ...(year === undefined && { relative: true }) },
  );
}

/** A quarter or half, with the year that follows it or the nearest one. */
function yearPart(
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

/** A year of account: which months it covers, its country's law says and not the text. */
function fiscalYear(context: TimeContext, first: number, at: number, year: number): DateReading {
  const to = tieAt(context, at) || mark(context, at) === 47 ? endYear(context, at + 1, year) : undefined;
  const end = to === undefined ? at : at + 2;
  const value = to === undefined ? yearsValue(year - 1, year) : yearsValue(year, to);
  return resolved(first, end, { ...value, precision: 'years', approximate: true });
}

/** "fiscal year 2024", "fiscal 2025-26", "the financial year 2024/25". */
export function readFiscal(context: TimeContext, i: number): DateReading | undefined {
  if (FISCAL.get(wordAt(context, i)) === 0) return undefined;
  const at = unitName(context, i + 1) === TimeUnit.Year ? i + 2 : i + 1;
  const year = yearAt(context, at);
  return year === undefined ? undefined : fiscalYear(context, i, at + 1, year);
}
const FISCAL = wordSet('fiscal financial');

/** "ago", "earlier", "later", "from now" behind a stretch of time that ends before `at`; the sign says which way. */
export function readShift(
  context: TimeContext,
  first: number,
  at: number,
  amount: number,
  unit: TimeUnit,
): DateReading | undefined {
  const id = wordAt(context, at);
  if (id === AGO) {
    const value = context.today === undefined ? undefined : pointFrom(context.today, -amount, unit);
    return resolved(first, at + 1, relative(value));
  }
  if (FROM.get(id) === 1 && NOW.get(wordAt(context, at + 1)) === 1) {
    const value = context.today === undefined ? undefined : pointFrom(context.today, amount, unit);
    return resolved(first, at + 2, relative(value));
  }
  const back = EARLIER.get(id) === 1;
  if (!back && LATER.get(id) === 0) return undefined;
  if (id === BEFORE && !closes(context, at + 1)) return undefined;
  const base = context.told
    ? context.told
    : back && unit >= TimeUnit.Week && context.today !== undefined
      ? dayValue(context.today)
      : undefined;
  if (!base) return unresolved(first, at + 1, NO_TOLD);
  return resolved(first, at + 1, relative(shifted(base, back ? -amount : amount, unit)));
}
const AGO = word('ago');
const FROM = wordSet('from');
const NOW = wordSet('now today');
const BEFORE = word('before');
const EARLIER = wordSet('earlier before previously');
const LATER = wordSet('later afterwards afterward');

/** Whether the clause ends here: "two days before." tells a day, "two days before the vote" a stretch. */
function closes(context: TimeContext, i: number): boolean {
  if (i >= context.last) return true;
  const kind = context.tokens.kind[i];
  return kind === TokenKind.Punctuation || kind === TokenKind.Quote || AFTER_CLAUSE.get(wordAt(context, i)) === 1;
}
const AFTER_CLAUSE = wordSet('and but or when with as by in on at for to');

function shifted(base: DateValue, amount: number, unit: TimeUnit): DateValue | undefined {
  if (base.precision === 'year')
    return unit === TimeUnit.Year ? yearValue(yearOf(base.startDay) + Math.round(amount)) : undefined;
  return pointFrom(base.startDay, amount, unit);
}

/** "the 24th", "the 5th of this month": a day of the month by its number alone, behind "on the". */
export function readDayOfMonth(context: TimeContext, i: number, end: number, day: number): DateReading | undefined {
  if (day > 31) return undefined;
  const of = wordAt(context, end) === OF;
  const deictic = of ? DEICTIC.get(wordAt(context, end + 1)) : Deictic.None;
  if (deictic !== Deictic.None && unitName(context, end + 2) === TimeUnit.Month) {
    if (context.today === undefined) return unresolved(i, end + 3, NO_ANCHOR);
    const { year, month } = civilOf(context.today);
    return resolved(i, end + 3, relative(dayInMonth(year, month + stepsOf(deictic), day)));
  }
  if (wordAt(context, i - 1) !== THE || ON_THE.get(wordAt(context, i - 2)) === 0) return undefined;
  if (end < context.last && context.tokens.kind[end] === TokenKind.Word && AFTER_NUMBER.get(wordAt(context, end)) === 0)
    return undefined;
  if (context.today === undefined) return unresolved(i, end, NO_ANCHOR);
  const { year, month, day: now } = civilOf(context.today);
  const tense = tenseOf(context, i);
  const step = tense === 'future' || tense === 'present' ? (day < now ? 1 : 0) : day > now ? -1 : 0;
  return resolved(i, end, relative(dayInMonth(year, month + step, day)));
}
const ON_THE = wordSet('on by until from');
const AFTER_NUMBER = wordSet('and at to in for with but as when after before');

function dayInMonth(year: number, month: number, day: number): DateValue | undefined {
  const value = monthsValue(year, month, 1, 'month');
  const at = value.startDay + day - 1;
  return at <= value.endDay ? dayValue(at) : undefined;
}

/** Whether an article stands before `i`, so that the reading may take it in. */
export function articleBefore(context: TimeContext, i: number): boolean {
  const id = wordAt(context, i - 1);
  return id === THE || id === A || id === AN;
}

/** Rank of an ordinal word at `i`, "last" being -1. */
export function rankAt(context: TimeContext, i: number): number {
  const id = wordAt(context, i);
  return id === LAST ? -1 : ORDINAL.get(id);
}
const LAST = word('last');

import { word, wordSet } from '../text/lexicon.js';
import { readNumeral } from '../text/numerals.js';
import { civilOf } from './calendar.js';
import {
  NO_ANCHOR,
  NO_TOLD,
  resolved,
  tenseOf,
  tieAt,
  unresolved,
  wordAt,
  type DateReading,
  type TimeContext,
} from './context.js';
import type { DateValue } from './date-value.js';
import { monthAt, monthEnd } from './month-dates.js';
import { deicticWeekday, run, seasonValue, stretch } from './resolve.js';
import { dayValue, monthsValue } from './spans.js';
import { DAY_PART, DEICTIC, Deictic, FROM_TEXT, SEASON, TimeUnit } from './time-tables.js';
import { dayPartEnd, weekdayName } from './weekday-dates.js';
import { readYearRun, yearPart } from './year-parts.js';
import { isPlural, relative, stepsOf, unitName } from './relative.js';

const THE = word('the');
const OF = word('of');
const FEW = word('few');
const SAME = word('same');
const COUPLE = word('couple');
const SEVERAL = word('several');
const FALL = word('fall');

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
function looseAmount(context: TimeContext, i: number): { value: number; end: number } | undefined {
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

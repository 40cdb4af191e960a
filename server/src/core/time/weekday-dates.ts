import { word, wordSet } from '../text/lexicon.js';
import { ORDINAL_SUFFIX } from '../text/number-words.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { civilOf, weekdayOf } from './calendar.js';
import {
  mark,
  NO_ANCHOR,
  resolved,
  tenseOf,
  unresolved,
  wordAt,
  type DateReading,
  type TimeContext,
} from './context.js';
import type { DateValue } from './date-value.js';
import { monthAt, monthEnd, readDayMonth, readMonthDate, yearAt } from './month-dates.js';
import { nthWeekday, stretch, weekdayDay, weekdayOfWeek, yearOfMonth } from './resolve.js';
import { dayValue, monthsValue } from './spans.js';
import { DAY_PART, DAY_WORD, DEICTIC, Deictic, DOUBTFUL_WEEKDAY, TIME_UNIT, TimeUnit, WEEKDAY } from './time-tables.js';
import { isPlural, relative, stepsOf, unitName } from './relative.js';

const THE = word('the');
const OF = word('of');
const IN = word('in');
const WEEK = word('week');

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
export function dayPartEnd(context: TimeContext, i: number): number {
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
  const numbered = weekdayNumber(context, i, the, weekday);
  if (numbered) return numbered;
  at = dayPartEnd(context, at);
  const week = weekBehind(context, at);
  if (context.today === undefined)
    return unresolved(i, week?.end ?? (weeksLater(context, at) ? at + 1 : at), NO_ANCHOR);
  if (week)
    return resolved(i, week.end, {
      ...dayValue(weekdayOfWeek(context.today, weekday, week.steps)),
      weekday,
      relative: true,
    });
  const later = weeksLater(context, at);
  if (later) {
    const coming = weekdayDay(context.today, weekday, 'future');
    return resolved(i, at + 1, { ...dayValue(coming + later), weekday, relative: true });
  }
  const day = weekdayDay(context.today, weekday, tenseOf(context, i));
  return resolved(i, at, { ...dayValue(day), weekday, relative: true });
}

/** "Sunday 21st", "Friday the 13th": the day of the month without its month, the nearest that is such a weekday. */
function weekdayNumber(context: TimeContext, first: number, at: number, weekday: number): DateReading | undefined {
  const { tokens } = context;
  if (at >= context.last || tokens.kind[at] !== TokenKind.Number || ORDINAL_SUFFIX.get(wordAt(context, at + 1)) === 0)
    return undefined;
  const number = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (tokens.spaced[at + 1] === 1 || !(number >= 1 && number <= 31) || context.today === undefined) return undefined;
  const { year, month } = civilOf(context.today);
  for (const step of MONTHS_NEAR) {
    const value = dayInMonth(year, month + step, number);
    if (value && weekdayOf(value.startDay) === weekday)
      return resolved(first, at + 2, { ...value, weekday, relative: true });
  }
  return undefined;
}
const MONTHS_NEAR = [0, -1, 1, -2, 2];

const FORTNIGHT = word('fortnight');
const BEHIND_WEEK = wordSet('in on at for with to and but again when as by from the if after before because');

/** Days that "week" or "fortnight" alone behind a weekday puts it off by ("Friday week"); 0 where it says no such thing. */
function weeksLater(context: TimeContext, i: number): number {
  const { tokens } = context;
  const id = wordAt(context, i);
  if (id !== WEEK && id !== FORTNIGHT) return 0;
  const open = i + 1 < context.last && tokens.kind[i + 1] === TokenKind.Word;
  if (open && BEHIND_WEEK.get(wordAt(context, i + 1)) === 0) return 0;
  if (i + 1 < context.last && tokens.kind[i + 1] === TokenKind.Dash && tokens.spaced[i + 1] === 0) return 0;
  return id === WEEK ? 7 : 14;
}

/** "last week", "of next week" behind a weekday. */
function weekBehind(context: TimeContext, i: number): { steps: number; end: number } | undefined {
  const at = wordAt(context, i) === OF ? i + 1 : i;
  const deictic = DEICTIC.get(wordAt(context, at));
  if (deictic !== Deictic.None && deictic !== Deictic.That && wordAt(context, at + 1) === WEEK)
    return { steps: stepsOf(deictic), end: at + 2 };
  return undefined;
}

/** "yesterday", "tomorrow" and the like with a part of the day; "the day before yesterday". */
export function readDayWord(context: TimeContext, i: number): DateReading | undefined {
  const code = DAY_WORD.get(wordAt(context, i));
  if (code === 0) return undefined;
  const end = dayPartEnd(context, i + 1);
  const first = dayBeside(context, i);
  const beside = first < i ? (wordAt(context, i - 1) === BEFORE ? -1 : 1) : 0;
  const value = context.today === undefined ? undefined : relative(dayValue(context.today + code - 10 + beside));
  return resolved(first, end, value);
}
const BEFORE = word('before');
const AFTER = word('after');
const DAY = word('day');

/** First token of "the day before" or "the day after" right before token `i`, or `i`. */
function dayBeside(context: TimeContext, i: number): number {
  const link = wordAt(context, i - 1);
  if ((link !== BEFORE && link !== AFTER) || wordAt(context, i - 2) !== DAY) return i;
  return wordAt(context, i - 3) === THE ? i - 3 : i - 2;
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

import { word, wordSet } from '../text/lexicon.js';
import { ORDINAL_SUFFIX } from '../text/number-words.js';
import { readDigits } from '../text/digits.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { civilOf } from './calendar.js';
import {
  afterDot,
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
import { exactDay, yearOfMonth, yearOfMonthDay } from './resolve.js';
import { daysValue, monthsValue, monthValue, through } from './spans.js';
import { DEICTIC, Deictic, DOUBTFUL_MONTH, MONTH, TIME_UNIT, TimeUnit } from './time-tables.js';

const OF = word('of');
const AND = word('and');
const FOR = word('for');
const OR = word('or');
const THE = word('the');
const TO_WORDS = wordSet('to through until till thru');
const BEFORE_MONTH = wordSet(
  'in since until till by from last next this early late mid of between through during before after for every each and to that around about previous following mid-',
);
const MAY = word('may');
const NOT_A_YEAR = wordSet(
  'people percent per pct miles km kilometers kilometres tonnes tons barrels dollars euros pounds',
);

/** A day of a month in digits, with or without "th". */
function dayNumberAt(context: TimeContext, i: number): { day: number; end: number; suffix: boolean } | undefined {
  const { tokens } = context;
  if (i >= context.last || i < context.first || tokens.kind[i] !== TokenKind.Number) return undefined;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length > 2) return undefined;
  let day = 0;
  for (let k = tokens.start[i]!; k < tokens.end[i]!; k++) {
    const digit = tokens.text.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return undefined;
    day = day * 10 + digit;
  }
  if (day < 1 || day > 31) return undefined;
  if (i + 1 < context.last && tokens.spaced[i + 1] === 0) {
    if (ORDINAL_SUFFIX.get(tokens.word[i + 1]!) === 1) return { day, end: i + 2, suffix: true };
    const next = tokens.kind[i + 1]!;
    if (next === TokenKind.Word || next === TokenKind.Alphanumeric || next === TokenKind.Symbol) return undefined;
    const unit = mark(context, i + 1);
    if (
      (unit === 58 || unit === 47) &&
      i + 2 < context.last &&
      tokens.spaced[i + 2] === 0 &&
      tokens.kind[i + 2] === TokenKind.Number
    )
      return undefined;
  }
  return { day, end: i + 1, suffix: false };
}

/** A year in four bare digits. */
export function yearAt(context: TimeContext, i: number): number | undefined {
  const { tokens } = context;
  if (i >= context.last || i < context.first || tokens.kind[i] !== TokenKind.Number) return undefined;
  if (tokens.end[i]! - tokens.start[i]! !== 4) return undefined;
  const digits = readDigits(tokens.text, tokens.start[i]!, tokens.end[i]!);
  if (!digits?.bare || digits.value < 1000 || digits.value > 2199) return undefined;
  if (i + 1 < context.last && tokens.spaced[i + 1] === 0) {
    const kind = tokens.kind[i + 1]!;
    if (kind === TokenKind.Word || kind === TokenKind.Alphanumeric || kind === TokenKind.Symbol) return undefined;
  }
  return digits.value;
}

/** The month whose name stands at `i`, whatever stands beside it; 0 when there is none. */
export function monthAt(context: TimeContext, i: number): number {
  if (i < context.first || i >= context.last) return 0;
  const { tokens } = context;
  const month = MONTH.get(tokens.word[i]!);
  if (month === 0) return 0;
  return tokens.shape[i] === Shape.Lower ? 0 : month;
}

/** Behind the name of a month and the full stop of its abbreviation, unless the stop ends the sentence. */
export function monthEnd(context: TimeContext, i: number): number {
  if (SHORT_MONTH.get(wordAt(context, i)) === 0) return i + 1;
  const next = afterDot(context, i + 1);
  return next >= context.last ? i + 1 : next;
}
const SHORT_MONTH = wordSet('jan feb mar apr jun jul aug sep sept oct nov dec');

interface Year {
  readonly year?: number;
  readonly end: number;
  readonly relative?: boolean;
  readonly lacksAnchor?: boolean;
}

/** The year behind a month or a day: "2025", ", 2025", "of 2025", "last year", "of this year"; none is said otherwise. */
function yearBehind(context: TimeContext, i: number): Year {
  let at = i;
  if (mark(context, at) === 44) at++;
  else if (wordAt(context, at) === OF) at++;
  const year = yearAt(context, at);
  if (year !== undefined && NOT_A_YEAR.get(wordAt(context, at + 1)) === 0) return { year, end: at + 1 };
  if (wordAt(context, at) === THE) at++;
  const deictic = DEICTIC.get(wordAt(context, at));
  if (deictic !== Deictic.None && TIME_UNIT.get(wordAt(context, at + 1)) === TimeUnit.Year) {
    const base = deictic === Deictic.That && context.told ? context.told.startDay : context.today;
    if (base === undefined) return { end: at + 2, lacksAnchor: true };
    const step = deictic === Deictic.Last ? -1 : deictic === Deictic.Next ? 1 : 0;
    return { year: yearOf(base) + step, end: at + 2, relative: true };
  }
  return { end: i };
}

function dayInYear(context: TimeContext, month: number, day: number, said: Year, at: number): DateValue | undefined {
  if (said.year !== undefined) {
    const value = exactDay(said.year, month, day);
    return value && said.relative ? { ...value, relative: true } : value;
  }
  if (context.today === undefined || said.lacksAnchor) return undefined;
  const value = exactDay(yearOfMonthDay(context.today, month, day, tenseOf(context, at)), month, day);
  return value && { ...value, relative: true };
}

function monthInYear(context: TimeContext, month: number, said: Year, at: number): DateValue | undefined {
  if (said.year !== undefined)
    return said.relative ? { ...monthValue(said.year, month), relative: true } : monthValue(said.year, month);
  if (context.today === undefined || said.lacksAnchor) return undefined;
  const listed = yearInList(context, month, at);
  if (listed !== undefined) return { ...monthValue(listed, month), relative: true };
  const tense = wordAt(context, at - 1) === FOR ? 'unknown' : tenseOf(context, at);
  return { ...monthValue(yearOfMonth(context.today, month, tense), month), relative: true };
}

/** "April and May": a month listed behind another lies in the same year or the next. */
function yearInList(context: TimeContext, month: number, at: number): number | undefined {
  const { told } = context;
  const link = wordAt(context, at - 1);
  if ((link !== AND && link !== OR) || told?.precision !== 'month' || monthAt(context, at - 2) === 0) return undefined;
  const before = civilOf(told.startDay);
  return month > before.month ? before.year : before.year + 1;
}

const IMPOSSIBLE = 'the calendar has no such day';

function reasonOf(month: number, day: number): string {
  return exactDay(2024, month, day) ? NO_ANCHOR : IMPOSSIBLE;
}

/** "Feb. 12, 2025", "June 24-26", "June 24 to July 2", "October", "January 2024": what starts with a month's name. */
export function readMonthDate(context: TimeContext, i: number): DateReading | undefined {
  const month = monthAt(context, i);
  if (month === 0) return undefined;
  const at = monthEnd(context, i);
  if (wordAt(context, at) === QUARTER) return readMonthQuarter(context, i, month, at + 1);
  const day = dayNumberAt(context, wordAt(context, at) === THE ? at + 1 : at);
  if (day && !isCount(context, day.end, day.suffix)) return readMonthDay(context, i, month, day);
  if (!mayBeMonth(context, i, at)) return undefined;
  return readMonths(context, i, month, at);
}

/** "the June quarter": the three months that end with it. */
function readMonthQuarter(context: TimeContext, i: number, month: number, end: number): DateReading {
  const said = yearBehind(context, end);
  const last = monthInYear(context, month, said, i);
  if (!last) return unresolved(i, said.end, NO_ANCHOR);
  const value = monthsValue(yearOf(last.startDay), month - 2, 3, 'quarter');
  return resolved(i, said.end, last.relative ? { ...value, relative: true } : value);
}
const QUARTER = word('quarter');

/** After "May" a number may count what follows it: "On May 20 people" is read as the day, "May 5,000" is not. */
function isCount(context: TimeContext, end: number, suffix: boolean): boolean {
  if (suffix) return false;
  const unit = mark(context, end);
  return unit === 37 || (NOT_A_YEAR.get(wordAt(context, end)) === 1 && wordAt(context, end) !== PEOPLE);
}
const PEOPLE = word('people');

function readMonthDay(
  context: TimeContext,
  i: number,
  month: number,
  first: { day: number; end: number },
): DateReading {
  const second = secondDay(context, first.end);
  if (second && second.day > first.day) {
    const said = yearBehind(context, second.end);
    const to = dayInYear(context, month, second.day, said, i);
    const from = to && exactDay(yearOf(to.startDay), month, first.day);
    const value = from && to && spread(from, to);
    return value ? { first: i, last: said.end, value } : unresolved(i, said.end, reasonOf(month, second.day));
  }
  const other = otherMonthDay(context, first.end);
  if (other) {
    const said = yearBehind(context, other.end);
    return acrossMonths(context, i, month, first.day, other.month, other.day, said);
  }
  const said = yearBehind(context, first.end);
  const value = dayInYear(context, month, first.day, said, i);
  return value ? { first: i, last: said.end, value } : unresolved(i, said.end, reasonOf(month, first.day));
}

function spread(from: DateValue, to: DateValue): DateValue {
  const value = daysValue(from.startDay, to.endDay);
  return to.relative ? { ...value, relative: true } : value;
}

function acrossMonths(
  context: TimeContext,
  i: number,
  month: number,
  day: number,
  otherMonth: number,
  otherDay: number,
  said: Year,
): DateReading {
  const to = dayInYear(context, otherMonth, otherDay, said, i);
  if (!to) return unresolved(i, said.end, reasonOf(otherMonth, otherDay));
  const year = yearOf(to.startDay) - (otherMonth < month ? 1 : 0);
  const from = exactDay(year, month, day);
  return from
    ? { first: i, last: said.end, value: spread({ ...from, ...(to.relative && { relative: true }) }, to) }
    : unresolved(i, said.end, IMPOSSIBLE);
}

/** The second day of "24-26", "24 to 26", "7 and 8" inside one month. */
function secondDay(context: TimeContext, i: number): { day: number; end: number } | undefined {
  const { tokens } = context;
  if (tieAt(context, i)) return dayNumberAt(context, i + 1);
  const id = wordAt(context, i);
  if (TO_WORDS.get(id) === 1 || id === AND) {
    const day = dayNumberAt(context, i + 1);
    if (!day) return undefined;
    if (monthAt(context, day.end) !== 0) return undefined;
    const closed =
      day.end >= context.last ||
      tokens.kind[day.end] === TokenKind.Punctuation ||
      day.suffix ||
      AFTER_DAY.get(wordAt(context, day.end)) === 1;
    return closed || yearAt(context, day.end) !== undefined ? day : undefined;
  }
  return undefined;
}

const AFTER_DAY = wordSet('in at for to and with as when after before but of the this last next were was will is are');

/** "to July 2", "- July 2", "through 3 March": the second day with a month of its own. */
function otherMonthDay(context: TimeContext, i: number): { month: number; day: number; end: number } | undefined {
  const { tokens } = context;
  if (wordAt(context, i) === TO && isMoved(context, i)) return undefined;
  const spacedDash = i < context.last && tokens.kind[i] === TokenKind.Dash;
  if (!spacedDash && TO_WORDS.get(wordAt(context, i)) === 0 && wordAt(context, i) !== AND) return undefined;
  const at = i + 1;
  const month = monthAt(context, at);
  if (month !== 0) {
    const day = dayNumberAt(context, monthEnd(context, at));
    return day && { month, day: day.day, end: day.end };
  }
  const day = dayNumberAt(context, at);
  if (!day) return undefined;
  const next = wordAt(context, day.end) === OF ? day.end + 1 : day.end;
  const other = monthAt(context, next);
  return other !== 0 ? { month: other, day: day.day, end: monthEnd(context, next) } : undefined;
}

const MOVED = wordSet(
  'postponed moved delayed rescheduled changed shifted brought pushed deferred postpone move delay push put',
);

/** "postponed from March 3 to March 10": two days and no stretch. */
function isMoved(context: TimeContext, i: number): boolean {
  for (let k = i - 1; k >= context.first && k >= i - 8; k--) if (MOVED.get(wordAt(context, k)) === 1) return true;
  return false;
}

/** Whether the name of a month stands for the month and not for a person or a verb. */
function mayBeMonth(context: TimeContext, i: number, after: number): boolean {
  const { tokens } = context;
  const id = tokens.word[i]!;
  if (DOUBTFUL_MONTH.get(id) === 0) return true;
  if (yearBehind(context, after).end > after) return true;
  const before = wordAt(context, i - 1);
  const tied = i > context.first && tokens.kind[i - 1] === TokenKind.Dash && tokens.spaced[i] === 0;
  const superlative = i > context.first && tokens.text.endsWith('est', tokens.end[i - 1]!) && id !== MAY;
  const led = superlative || BEFORE_MONTH.get(before) === 1 || DEICTIC.get(before) !== 0 || tied;
  const next = after < context.last && tokens.kind[after] === TokenKind.Word && tokens.shape[after] !== Shape.Lower;
  if (id === MAY || before === TO || before === OF || before === AND) {
    if (context.titled) return false;
    return (
      led && !next && ((before !== TO && before !== AND && before !== OF) || id !== MAY || monthBefore(context, i))
    );
  }
  return led && !next;
}
const TO = word('to');

function monthBefore(context: TimeContext, i: number): boolean {
  for (let k = i - 2; k >= context.first && k >= i - 5; k--) if (MONTH.get(context.tokens.word[k]!) !== 0) return true;
  const part = wordAt(context, i - 2);
  return PART_NOUN.get(part) === 1;
}
const PART_NOUN = wordSet('end beginning start middle month rest half week days');

function readMonths(context: TimeContext, i: number, month: number, at: number): DateReading {
  const { tokens } = context;
  const dash = at < context.last && tokens.kind[at] === TokenKind.Dash;
  if (
    dash ||
    TO_WORDS.get(wordAt(context, at)) === 1 ||
    (wordAt(context, at) === AND && BETWEEN.get(wordAt(context, i - 1)) === 1)
  ) {
    const other = monthAt(context, at + 1);
    const end = monthEnd(context, at + 1);
    if (other !== 0 && !dayNumberAt(context, end)) {
      const said = yearBehind(context, end);
      const to = monthInYear(context, other, said, i);
      const from = to && monthValue(yearOf(to.startDay) - (other < month ? 1 : 0), month);
      return resolved(i, said.end, from && to && through(from, to));
    }
  }
  const said = yearBehind(context, at);
  return resolved(i, said.end, monthInYear(context, month, said, i));
}
const BETWEEN = wordSet('between');

/** "12 February 2025", "3rd of May", "24-26 June", "28 February to 3 March": what starts with a day in digits. */
export function readDayMonth(context: TimeContext, i: number): DateReading | undefined {
  const first = dayNumberAt(context, i);
  if (!first) return undefined;
  const direct = monthBehind(context, first.end);
  if (direct) {
    const other = otherMonthDay(context, direct.end);
    if (other)
      return acrossMonths(context, i, direct.month, first.day, other.month, other.day, yearBehind(context, other.end));
    const said = yearBehind(context, direct.end);
    const value = dayInYear(context, direct.month, first.day, said, i);
    return value ? { first: i, last: said.end, value } : unresolved(i, said.end, reasonOf(direct.month, first.day));
  }
  const id = wordAt(context, first.end);
  if (!tieAt(context, first.end) && TO_WORDS.get(id) === 0 && id !== AND) return undefined;
  const second = dayNumberAt(context, first.end + 1);
  const month = second && monthBehind(context, second.end);
  if (!second || !month || second.day <= first.day) return undefined;
  const said = yearBehind(context, month.end);
  const to = dayInYear(context, month.month, second.day, said, i);
  const from = to && exactDay(yearOf(to.startDay), month.month, first.day);
  return from && to
    ? { first: i, last: said.end, value: spread(from, to) }
    : unresolved(i, said.end, reasonOf(month.month, second.day));
}

function monthBehind(context: TimeContext, i: number): { month: number; end: number } | undefined {
  let at = wordAt(context, i) === OF ? i + 1 : i;
  if (tieAt(context, at)) at++;
  const month = monthAt(context, at);
  return month === 0 ? undefined : { month, end: monthEnd(context, at) };
}

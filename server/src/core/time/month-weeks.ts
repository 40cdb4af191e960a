import { word } from '../text/lexicon.js';
import { civilOf } from './calendar.js';
import { NO_ANCHOR, resolved, unresolved, wordAt, type DateReading, type TimeContext } from './context.js';
import type { DateValue } from './date-value.js';
import { monthAt, readMonthDate } from './month-dates.js';
import { isPlural, relative, unitName } from './relative.js';
import { daysValue, monthsValue } from './spans.js';
import { TimeUnit } from './time-tables.js';

const OF = word('of');
const IN = word('in');
const THE = word('the');
const HALF = word('half');

/** Days of "the first days of March". */
const FEW_DAYS = 5;
/** A month has this many weeks to speak of; what is left over belongs to its last. */
const WEEKS = 4;

/**
 * "The first week of March", "the second half of May", "the last days of the month": `at` is behind the ordinal, `nth` is
 * its place, -1 for the last. The weeks of a month are counted in sevens from its first day, which is as exact as the words
 * are.
 */
export function readWeekOfMonth(context: TimeContext, first: number, at: number, nth: number): DateReading | undefined {
  const [from, to] = daysOf(context, at, nth) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const link = wordAt(context, at + 1);
  if (link !== OF && link !== IN) return undefined;
  if (monthAt(context, at + 2) !== 0) {
    const month = readMonthDate(context, at + 2);
    if (!month || (month.value && month.value.precision !== 'month')) return undefined;
    return month.value
      ? resolved(first, month.last, within(month.value, from, to))
      : unresolved(first, month.last, NO_ANCHOR);
  }
  if (wordAt(context, at + 2) !== THE || unitName(context, at + 3) !== TimeUnit.Month || isPlural(context, at + 3))
    return undefined;
  if (context.today === undefined) return unresolved(first, at + 4, NO_ANCHOR);
  const { year, month } = civilOf(context.today);
  return resolved(first, at + 4, relative(within(monthsValue(year, month, 1, 'month'), from, to)));
}

/** First and last day of the part, counted from 0; from the end of the month where negative. */
function daysOf(context: TimeContext, at: number, nth: number): readonly [number, number] | undefined {
  const last = nth < 0;
  if (wordAt(context, at) === HALF) return nth === 1 ? [0, 14] : nth === 2 || last ? [15, -1] : undefined;
  const unit = unitName(context, at);
  if (unit === TimeUnit.Week && !isPlural(context, at)) {
    if (last) return [-7, -1];
    return nth <= WEEKS ? [(nth - 1) * 7, nth * 7 - 1] : undefined;
  }
  if (unit === TimeUnit.Day && isPlural(context, at))
    return last ? [-FEW_DAYS, -1] : nth === 1 ? [0, FEW_DAYS - 1] : undefined;
  return undefined;
}

function within({ startDay, endDay, relative: told }: DateValue, from: number, to: number): DateValue {
  const day = (offset: number) => (offset < 0 ? endDay + 1 + offset : startDay + offset);
  const value = daysValue(day(from), day(to));
  return told ? { ...value, relative: true } : value;
}

import { civilOf, dayOf, daysInMonth, isDate, mondayOf, weekdayOf } from './calendar.js';
import type { DateValue } from './date-value.js';
import { dayValue, daysValue, monthsValue, monthValue, weekValue, yearsValue, yearValue } from './spans.js';
import type { Tense } from './tense.js';
import { Deictic, Part, TimeUnit } from './time-tables.js';

/** Pure rules that turn what is said, the day of writing and the tense into days. */

/** Year of a day and month without a year: behind for the past, ahead for the future, else the nearest. */
export function yearOfMonthDay(today: number, month: number, day: number, tense: Tense): number {
  const { year } = civilOf(today);
  const at = (y: number) => dayOf(y, month, Math.min(day, daysInMonth(y, month)));
  if (tense === 'past') return at(year) <= today ? year : year - 1;
  if (tense === 'future') return at(year) >= today ? year : year + 1;
  const years = [year - 1, year, year + 1];
  const distances = years.map((y) => Math.abs(at(y) - today));
  const nearest = years[distances.indexOf(Math.min(...distances))]!;
  return tense === 'present' && at(nearest) < today - LONG_AGO ? nearest + 1 : nearest;
}

/** The present tense announces what is to come, unless the date is only just past. */
const LONG_AGO = 30;

/** Year of a month without a year. */
export function yearOfMonth(today: number, month: number, tense: Tense): number {
  const { year, month: now } = civilOf(today);
  if (tense === 'past') return month <= now ? year : year - 1;
  if (tense === 'future') return month >= now ? year : year + 1;
  const away = month - now;
  return away > 6 ? year - 1 : away < -6 ? year + 1 : year;
}

/** The day that a bare weekday means. */
export function weekdayDay(today: number, weekday: number, tense: Tense): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (tense === 'past') return ahead === 0 ? today : today + ahead - 7;
  if (tense === 'future' || tense === 'present') return today + ahead;
  return ahead <= 3 ? today + ahead : today + ahead - 7;
}

/** The day of "last Friday", "next Friday", "this Friday". */
export function deicticWeekday(today: number, weekday: number, deictic: Deictic, tense: Tense): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (deictic === Deictic.Last || deictic === Deictic.Past) return today + ahead - 7;
  if (deictic === Deictic.Next) {
    const inWeek = mondayOf(today) + ((weekday + 6) % 7);
    return inWeek > today ? inWeek + 7 : ahead === 0 ? today + 7 : today + ahead;
  }
  return tense === 'past' ? weekdayDay(today, weekday, 'past') : today + ahead;
}

/** A weekday of the week that lies `weeks` from the week of `today`. */
export function weekdayOfWeek(today: number, weekday: number, weeks: number): number {
  return mondayOf(today) + weeks * 7 + ((weekday + 6) % 7);
}

/** The stretch of one unit that lies `steps` from the one of `day`: "next month" is one step. */
export function stretch(day: number, unit: TimeUnit, steps: number): DateValue | undefined {
  const { year, month } = civilOf(day);
  switch (unit) {
    case TimeUnit.Day:
    case TimeUnit.Night:
      return dayValue(day + steps);
    case TimeUnit.Weekend: {
      const saturday = mondayOf(day) + 5 + steps * 7;
      return daysValue(saturday, saturday + 1);
    }
    case TimeUnit.Week:
      return weekValue(day + steps * 7);
    case TimeUnit.Fortnight: {
      const monday = mondayOf(day) + steps * 14;
      return daysValue(monday, monday + 13);
    }
    case TimeUnit.Month:
      return monthValue(year, month + steps);
    case TimeUnit.Quarter:
      return monthsValue(year, Math.floor((month - 1) / 3) * 3 + 1 + steps * 3, 3, 'quarter');
    case TimeUnit.Year:
      return yearValue(year + steps);
    case TimeUnit.Decade: {
      const start = Math.floor(year / 10) * 10 + steps * 10;
      return yearsValue(start, start + 9);
    }
    case TimeUnit.Century: {
      const start = Math.floor((year - 1) / 100) * 100 + 1 + steps * 100;
      return yearsValue(start, start + 99);
    }
    default:
      return undefined;
  }
}

/** The point `amount` units from a day, as exactly as the unit is meant: years ago is a year, days ago a day. */
export function pointFrom(day: number, amount: number, unit: TimeUnit): DateValue | undefined {
  if (!Number.isFinite(amount) || Math.abs(amount) > 10_000) return undefined;
  const whole = Math.trunc(amount);
  switch (unit) {
    case TimeUnit.Second:
    case TimeUnit.Minute:
      return dayValue(day);
    case TimeUnit.Hour:
      return dayValue(day + Math.trunc(amount / 24));
    case TimeUnit.Day:
    case TimeUnit.Night:
      return dayValue(day + whole);
    case TimeUnit.Week:
      return whole === amount ? weekValue(day + whole * 7) : undefined;
    case TimeUnit.Fortnight:
      return weekValue(day + whole * 14);
    case TimeUnit.Month: {
      const { year, month } = civilOf(day);
      return monthValue(year, month + Math.round(amount));
    }
    case TimeUnit.Year:
      return yearValue(civilOf(day).year + Math.round(amount));
    case TimeUnit.Decade:
      return yearsAround(civilOf(day).year + Math.round(amount * 10), 2);
    case TimeUnit.Century:
      return yearsAround(civilOf(day).year + Math.round(amount * 100), 10);
    default:
      return undefined;
  }
}

function yearsAround(year: number, slack: number): DateValue {
  return { ...yearsValue(year - slack, year + slack), approximate: true };
}

/** The past or coming `amount` units, counted from a day. */
export function run(day: number, amount: number, unit: TimeUnit, direction: -1 | 1): DateValue | undefined {
  const days = DAYS[unit];
  if (days === undefined || !(amount > 0) || amount > 10_000) return undefined;
  const length = Math.max(1, Math.round(days * amount));
  return direction < 0 ? daysValue(day - length, day) : daysValue(day, day + length);
}

const DAYS: Readonly<Record<number, number>> = {
  [TimeUnit.Hour]: 1 / 24,
  [TimeUnit.Day]: 1,
  [TimeUnit.Night]: 1,
  [TimeUnit.Week]: 7,
  [TimeUnit.Fortnight]: 14,
  [TimeUnit.Month]: 30.44,
  [TimeUnit.Quarter]: 91.3,
  [TimeUnit.Year]: 365.25,
  [TimeUnit.Decade]: 3652.5,
  [TimeUnit.Century]: 36_525,
};

/** A third of a stretch: its beginning, middle or end. "Later" and "earlier" leave it whole. */
export function partOf(value: DateValue, part: Part): DateValue {
  if (value.precision === 'years' && value.endDay - value.startDay < 3700) return partOfDecade(value, part);
  const length = value.endDay - value.startDay + 1;
  if (length < 3 || part === Part.Later || part === Part.Earlier || part === Part.None) return value;
  const third = Math.floor(length / 3);
  const from =
    part === Part.Early ? value.startDay : part === Part.Middle ? value.startDay + third : value.endDay - third;
  const narrowed = daysValue(from, part === Part.Late ? value.endDay : from + third);
  return { ...value, startDay: narrowed.startDay, endDay: narrowed.endDay, iso: narrowed.iso, approximate: true };
}

/** Years 0 to 3 are early, 4 to 6 the middle, 7 to 9 late in a decade. */
function partOfDecade(value: DateValue, part: Part): DateValue {
  const { year } = civilOf(value.startDay);
  const [from, to] =
    part === Part.Early ? [0, 3] : part === Part.Middle ? [4, 6] : part === Part.Late ? [7, 9] : [0, 9];
  return { ...yearsValue(year + from, year + to), approximate: true };
}

/** Spring is 1 … winter is 4; a winter is named by the year it begins in. Northern seasons. */
export function seasonValue(year: number, season: number): DateValue {
  return monthsValue(year, season * 3, 3, 'season');
}

/** The nth weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DateValue | undefined {
  if (nth < 0) {
    const end = dayOf(year, month + 1, 1) - 1;
    return dayValue(end - ((weekdayOf(end) - weekday + 7) % 7));
  }
  const first = dayOf(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day < dayOf(year, month + 1, 1) ? dayValue(day) : undefined;
}

/** A date of a year, month and day, or undefined when the calendar lacks it. */
export function exactDay(year: number, month: number, day: number): DateValue | undefined {
  return isDate(year, month, day) ? dayValue(dayOf(year, month, day)) : undefined;
}

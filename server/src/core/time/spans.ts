import { civilOf, dayOf, isoDay, isoMonth, isoWeek, isoYear, mondayOf } from './calendar.js';
import type { DateValue } from './date-value.js';

/** Builders of date values: each takes what was worked out and adds the days it covers and its ISO 8601 form. */
export function dayValue(day: number): DateValue {
  return { startDay: day, endDay: day, precision: 'day', iso: isoDay(day) };
}

/** From one day to another, both included. */
export function daysValue(startDay: number, endDay: number): DateValue {
  if (startDay === endDay) return dayValue(startDay);
  return { startDay, endDay, precision: 'days', iso: `${isoDay(startDay)}/${isoDay(endDay)}` };
}

/** The week, Monday to Sunday, that a day lies in. */
export function weekValue(day: number): DateValue {
  const monday = mondayOf(day);
  return { startDay: monday, endDay: monday + 6, precision: 'week', iso: isoWeek(monday) };
}

export function monthValue(year: number, month: number): DateValue {
  const startDay = dayOf(year, month, 1);
  const first = civilOf(startDay);
  return {
    startDay,
    endDay: dayOf(year, month + 1, 1) - 1,
    precision: 'month',
    iso: isoMonth(first.year, first.month),
  };
}

/** Whole months, both included; used for quarters, halves and seasons. */
export function monthsValue(year: number, month: number, count: number, precision: DateValue['precision']): DateValue {
  const startDay = dayOf(year, month, 1);
  const endDay = dayOf(year, month + count, 1) - 1;
  const from = civilOf(startDay);
  const to = civilOf(endDay);
  return { startDay, endDay, precision, iso: `${isoMonth(from.year, from.month)}/${isoMonth(to.year, to.month)}` };
}

export function yearValue(year: number): DateValue {
  return { startDay: dayOf(year, 1, 1), endDay: dayOf(year, 12, 31), precision: 'year', iso: isoYear(year) };
}

/** Years, both included. */
export function yearsValue(from: number, to: number): DateValue {
  if (from === to) return yearValue(from);
  return {
    startDay: dayOf(from, 1, 1),
    endDay: dayOf(to, 12, 31),
    precision: 'years',
    iso: `${isoYear(from)}/${isoYear(to)}`,
  };
}

/** From the start of one value to the end of another. */
export function through(from: DateValue, to: DateValue): DateValue | undefined {
  if (to.endDay < from.startDay) return undefined;
  const precision =
    from.precision === to.precision && from.precision === 'year'
      ? 'years'
      : from.precision === 'day'
        ? 'days'
        : from.precision;
  const start = from.iso.split('/')[0]!;
  const end = to.iso.split('/').at(-1)!;
  return {
    startDay: from.startDay,
    endDay: to.endDay,
    precision,
    iso: `${start}/${end}`,
    ...((from.relative || to.relative) && { relative: true }),
  };
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOf,
  dayOf,
  isDate,
  isoDay,
  isoWeek,
  mondayOf,
  weekdayOf,
} from '../../../server/src/core/time/calendar.js';

describe('the calendar', () => {
  it('agrees with that of the language', () =>
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect(civilOf(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay());
        const { year, month, day: dayOfMonth } = civilOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    ));

  it('knows leap years', () => {
    expect(isDate(2024, 2, 29)).toBe(true);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(isDate(2025, 4, 31)).toBe(false);
  });

  it.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2025-02-12', '2025-W07'],
  ])('%s lies in %s', (day, week) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number];
    const number = dayOf(year, month, date);
    expect(isoDay(number)).toBe(day);
    expect(isoWeek(number)).toBe(week);
    expect(weekdayOf(mondayOf(number))).toBe(1);
  });
});

import { isoOf } from './spans.js';
import { dayOf, isDate } from './time/calendar.js';
import type { Anchor, YearlessDate } from './time/anchor.js';

/** What decides in which year an article lies: its day, and the date that it tells without a year. */
export interface Dating {
  readonly anchor: Anchor | undefined;
  readonly yearless: YearlessDate | undefined;
}

/**
 * The dates of publication (ISO 8601) of those articles of a story that tell their date without a year ("TALLINN, March
 * 13"): in the year in which they lie nearest to the articles that tell it in full. Undefined for all others. Depends on
 * the set of articles alone.
 */
export function datesOfYearless(articles: readonly Dating[]): (string | undefined)[] {
  const known = articles
    .flatMap(({ anchor }) => (anchor && !anchor.yearAssumed ? [anchor.day] : []))
    .sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  return articles.map(({ anchor, yearless }) =>
    middle !== undefined && anchor?.yearAssumed && yearless ? nearest(yearless, middle) : undefined,
  );
}

function nearest(date: YearlessDate, near: number): string | undefined {
  const year = Number(isoOf(near).slice(0, 4));
  const days = [year - 1, year, year + 1]
    .filter((y) => isDate(y, date.month, date.day))
    .map((y) => dayOf(y, date.month, date.day));
  if (days.length === 0) return undefined;
  return isoOf(days.reduce((best, day) => (Math.abs(day - near) < Math.abs(best - near) ? day : best)));
}

import { extract, type Extraction } from './extract.js';
import { isoOf } from './spans.js';
import { dayOf, isDate } from './time/calendar.js';
import { yearlessDate } from './time/anchor.js';

/** What an article yields when its story supplies the year of its date; kept, since stories are compared again and again. */
const redated = new WeakMap<Extraction, Map<string, Extraction>>();

/**
 * Gives the articles of a story that tell their date without a year ("TALLINN, March 13") the year in which they lie
 * nearest to those that tell it in full. Depends on the set of articles alone; the others are returned as they are.
 */
export function withYears(articles: readonly Extraction[]): Extraction[] {
  const known = articles
    .flatMap(({ anchor }) => (anchor && !anchor.yearAssumed ? [anchor.day] : []))
    .sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined) return [...articles];
  return articles.map((extraction) => (extraction.anchor?.yearAssumed ? dated(extraction, middle) : extraction));
}

function dated(extraction: Extraction, near: number): Extraction {
  const date = yearlessDate(extraction.article);
  if (!date) return extraction;
  const year = Number(isoOf(near).slice(0, 4));
  const days = [year - 1, year, year + 1]
    .filter((y) => isDate(y, date.month, date.day))
    .map((y) => dayOf(y, date.month, date.day));
  if (days.length === 0) return extraction;
  const published = isoOf(days.reduce((best, day) => (Math.abs(day - near) < Math.abs(best - near) ? day : best)));
  const variants = redated.get(extraction) ?? new Map<string, Extraction>();
  redated.set(extraction, variants);
  let variant = variants.get(published);
  if (!variant) {
    variant = extract(extraction.path, extraction.article.text, { ...extraction.given, published });
    variants.set(published, variant);
  }
  return variant;
}

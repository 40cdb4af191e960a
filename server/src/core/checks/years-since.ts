import type { Figure } from '../figures/figure.js';
import { civilOf } from '../time/calendar.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

const YEARS_AGO = /^(?:exactly |just )?([\p{L}\d-]+(?: [\p{L}-]+)?) years ago$/iu;
/** What may stand between a year and how long ago it was. */
const BESIDE = /^(?:,? (?:\(|in |in the year )?|,? back in |, (?:way )?back in | \(|, or | – | — )$/i;
const BEGUN =
  /\b(?:founded|opened|built|established|formed|created|launched|started|began|set up|since|born|dates? (?:back )?(?:from|to)|began life) (?:\p{L}+ )?(?:in )?$/iu;
const ANNIVERSARY =
  /\b(?:celebrat\p{L}+|mark\p{L}*|reach\p{L}*|kept|keeps?|turn(?:s|ed|ing)) (?:its|their|her|his|the|a) $/iu;
const REACH = 40;
/** An anniversary may be kept a year early or late, and a year ends between two birthdays. */
const SLACK = 1;

/** "in 1932, 106 years ago" and "founded in 1926, marks its 110th anniversary": years that the calendar does not make. */
export function yearsSince(desk: Desk): CheckResult[] {
  const results: CheckResult[] = [];
  const { article } = desk;
  desk.figures.forEach((figure, f) => {
    if (figure.kind === 'date' && YEARS_AGO.test(textOf(article, figure))) {
      for (const year of [desk.figures[f - 1], desk.figures[f + 1]]) {
        const found = year && ago(desk, figure, year);
        if (found) results.push(found);
      }
    } else if (figure.kind === 'ordinal' && figure.counted === 'anniversary') {
      const found = anniversary(desk, figure);
      if (found) results.push(found);
    }
  });
  return results;
}

/** The year of a figure that is a year of four digits and nothing else. */
function yearOf(desk: Desk, { kind, date, start, end }: Figure): number | undefined {
  if (kind !== 'date' || date?.precision !== 'year' || date.approximate) return undefined;
  return /^\d{4}$/.test(desk.article.text.slice(start, end)) ? civilOf(date.startDay).year : undefined;
}

function ago(desk: Desk, stretch: Figure, other: Figure): CheckResult | undefined {
  const { article, anchor } = desk;
  const year = yearOf(desk, other);
  const { date } = stretch;
  if (year === undefined || !date || date.approximate || stretch.approximate || other.sentence !== stretch.sentence)
    return undefined;
  if (!anchor || anchor.yearAssumed) return undefined;
  const [left, right] = stretch.start < other.start ? [stretch, other] : [other, stretch];
  if (!BESIDE.test(article.text.slice(left.end, right.start))) return undefined;
  const years = civilOf(anchor.day).year - civilOf(date.startDay).year;
  const actual = civilOf(anchor.day).year - year;
  return result(desk, stretch, other, years, actual);
}

function anniversary(desk: Desk, figure: Figure): CheckResult | undefined {
  const { article, anchor } = desk;
  if (!anchor || anchor.yearAssumed || figure.rank === undefined) return undefined;
  const { text } = article;
  if (!ANNIVERSARY.test(text.slice(Math.max(0, figure.start - REACH), figure.start))) return undefined;
  const years = desk.inSentence(figure.sentence).filter((other) => other.kind === 'date');
  const [other] = years;
  const year = other && yearOf(desk, other);
  if (years.length !== 1 || !other || year === undefined) return undefined;
  if (!BEGUN.test(text.slice(Math.max(0, other.start - REACH), other.start))) return undefined;
  return result(desk, figure, other, figure.rank, civilOf(anchor.day).year - year);
}

function result(desk: Desk, stretch: Figure, from: Figure, years: number, actual: number): CheckResult | undefined {
  const { article } = desk;
  const rounded = years % 10 === 0 ? 0.04 * years : 0;
  const apart = Math.abs(years - actual);
  if (actual <= 0 || apart <= SLACK + rounded || apart > actual / 2) return undefined;
  const [said, year] = [textOf(article, stretch.core), textOf(article, from.core)];
  return {
    check: 'duration-dates',
    severity: 'warning',
    message: `${year} is ${actual} years ago, which does not fit ${said}`,
    explanation: `From ${year} until the day of the article are ${actual} years; the text says ${said}. One of the two is wrong.`,
    what: `the time since ${year}`,
    sides: [side(article, [stretch.core]), side(article, [from.core])],
    confidence: 0.7,
  };
}

import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import { amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type Check, type Desk, type CheckResult } from './check.js';

const MINUTE = 60;
const DAY = 86_400;

/** Words that say that a stretch is the time between two events. */
const BETWEEN = wordSet(
  'later long took taken lasted lasting delay gap between after elapsed passed wait waited until',
);

/** Stretches longer than this are told in days and years, and rounded. */
const LONGEST = 36 * 3600;
/** A stretch that is off by more than this factor is the time of something else. */
const FACTOR = 2.2;
/** How many sentences behind the two times the stretch may stand. */
const SENTENCES = 2;

/**
 * "The alarm came at 10.40 pm on the 13th. … The valve was shut at 2.15 am on the 14th. … Two and a half hours is a long
 * time": the stretch is not that of the two times before it.
 */
export const durationDates: Check = {
  name: 'duration-dates',
  title: 'Length of time that does not fit its two ends',
  run(desk) {
    const results: CheckResult[] = [];
    for (const stretch of desk.figures) {
      if (stretch.kind !== 'duration' || stretch.stated === undefined || stretch.vague || stretch.rate) continue;
      const found = clockStretch(desk, stretch) ?? dayStretch(desk, stretch);
      if (found) results.push(found);
    }
    return results;
  },
};

/** Minutes since 1970 of a clock time with its day, or of its own day when neither time has one. */
function minuteOf(desk: Desk, figure: Figure, dated: boolean): number | undefined {
  const { date, kind, clock } = figure;
  if (!dated && kind === 'number') return bareClock(desk, figure);
  if (!dated) return clock && clock[0] === clock[1] ? clock[0] : undefined;
  if (kind !== 'time' || date?.startMinute === undefined || date.startMinute !== date.endMinute || date.approximate)
    return undefined;
  return date.startDay * 1440 + date.startMinute;
}

const AT = wordSet('at from to until by till between and');

/** A clock time, or "4.02" behind "at": a number that is one beside a stretch of minutes. */
function isTime(desk: Desk, figure: Figure): boolean {
  if (figure.kind === 'time') return true;
  const { tokens } = desk.article;
  return (
    figure.kind === 'number' &&
    figure.first > 0 &&
    AT.get(tokens.word[figure.first - 1]!) === 1 &&
    bareClock(desk, figure) !== undefined
  );
}

/** Minutes of "4.02" or "14.20"; undefined for other numbers. */
function bareClock(desk: Desk, figure: Figure): number | undefined {
  const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(textOf(desk.article, figure));
  return clock && Number(clock[1]) < 24 ? Number(clock[1]) * 60 + Number(clock[2]) : undefined;
}

function clockStretch(desk: Desk, stretch: Figure): CheckResult | undefined {
  const { article } = desk;
  const length = amountOf(stretch);
  if (length > LONGEST || !says(desk, stretch)) return undefined;
  const block = article.sentences[stretch.sentence]!.block;
  const times: Figure[] = [];
  for (let s = Math.max(0, stretch.sentence - SENTENCES); s <= stretch.sentence; s++) {
    if (article.sentences[s]!.block === block)
      times.push(...desk.inSentence(s).filter((figure) => isTime(desk, figure)));
  }
  // "The march lasted an hour: it set out at 16.49 and was there at 16.56": its own times before those around it.
  const own = desk.inSentence(stretch.sentence).filter((figure) => isTime(desk, figure));
  if (own.length === 2) times.splice(0, times.length, ...own);
  if (times.length !== 2) return undefined;
  const dated = times.some(({ date }) => date !== undefined);
  const [from, to] = [minuteOf(desk, times[0]!, dated), minuteOf(desk, times[1]!, dated)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const actual = (to - from) * MINUTE;
  // Times to the minute are not rounded.
  const exact = own.length === 2 && (from % 5 !== 0 || to % 5 !== 0);
  return compare(desk, stretch, times[0]!, times[1]!, actual, Math.max(0.08 * actual, (exact ? 1 : 4) * MINUTE));
}

/** "from 3 March to 20 March, 12 days": the days are told right beside their dates. */
function dayStretch(desk: Desk, stretch: Figure): CheckResult | undefined {
  if (stretch.unit !== 'day' && stretch.unit !== 'week') return undefined;
  const { text } = desk.article;
  const dates = desk
    .inSentence(stretch.sentence)
    .filter(({ kind, date }) => kind === 'date' && date?.precision === 'day');
  if (dates.length !== 2 || dates[1]!.last > stretch.first) return undefined;
  const [from, to] = dates as [Figure, Figure];
  if (
    !/^\s*(?:to|and|until|through|-|–|—)\s*$/.test(text.slice(from.end, to.start)) ||
    !/^(?:\s*\(|,? (?:or |a total of |all of )?)$/.test(text.slice(to.end, stretch.start))
  )
    return undefined;
  const days = to.date!.startDay - from.date!.startDay;
  if (days <= 0) return undefined;
  // Both ends may count as days of the stretch, or only one.
  return compare(desk, stretch, from, to, (days + 0.5) * DAY, 0.6 * DAY);
}

function says(desk: Desk, figure: Figure): boolean {
  const { tokens, sentences } = desk.article;
  const sentence = sentences[figure.sentence]!;
  for (let i = Math.max(sentence.first, figure.first - 5); i < Math.min(sentence.last, figure.last + 6); i++) {
    if (BETWEEN.get(tokens.word[i]!) === 1) return true;
  }
  return false;
}

function compare(
  desk: Desk,
  stretch: Figure,
  from: Figure,
  to: Figure,
  actual: number,
  tolerance: number,
): CheckResult | undefined {
  const { article } = desk;
  const length = amountOf(stretch);
  const off = Math.abs(length - actual);
  if (off <= tolerance + slackOf(article, stretch) || length > FACTOR * actual || actual > FACTOR * length)
    return undefined;
  if ((stretch.bound === 'more-than' || stretch.bound === 'at-least') && actual >= length) return undefined;
  if ((stretch.bound === 'less-than' || stretch.bound === 'at-most') && actual <= length) return undefined;
  const [a, b, c] = [from, to, stretch].map((figure) => textOf(article, figure.core));
  return {
    check: 'duration-dates',
    severity: 'warning',
    message: `From ${a} to ${b} is ${words(actual)}, not ${c}`,
    explanation: `Between ${a} and ${b} lie ${words(actual)}; the text says ${c}. One of the three is wrong.`,
    what: `the time between ${a} and ${b}`,
    sides: [side(article, [stretch.core]), side(article, [from.core, to.core])],
    confidence: 0.7,
  };
}

function words(seconds: number): string {
  if (seconds >= DAY) return `${plain(Math.floor(seconds / DAY))} days`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  const parts = [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, minutes > 0 && `${minutes} minutes`].filter(
    Boolean,
  );
  return parts.join(' ');
}

import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { amountOf } from './amounts.js';
import { dayStretch, yearStretch } from './duration-days.js';
import { matchMinutes } from './match-minutes.js';
import { compareStretch } from './stretch.js';
import { yearsSince } from './years-since.js';
import { blockOf, textOf, type Check, type Desk, type CheckResult } from './check.js';

const MINUTE = 60;

/** Words that say that a stretch is the time between two events. */
const BETWEEN = wordSet(
  'later long took taken lasted lasting delay gap between after elapsed passed wait waited until none without',
);

/** Stretches longer than this are told in days and years, and rounded. */
const LONGEST = 36 * 3600;
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
    const results: CheckResult[] = [...yearsSince(desk), ...matchMinutes(desk)];
    for (const stretch of desk.figures) {
      if (stretch.kind !== 'duration' || stretch.stated === undefined || stretch.vague || stretch.rate) continue;
      const found = clockStretch(desk, stretch) ?? dayStretch(desk, stretch) ?? yearStretch(desk, stretch);
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

/** "10.20 that night", "3.15 on Sunday afternoon". */
const LATE = /^ (?:that|in the|the same|at|on \p{L}+day) ?(?:afternoon|evening|night)\b/iu;

/** Minutes of "4.02" or "14.20"; undefined for other numbers. */
function bareClock(desk: Desk, figure: Figure): number | undefined {
  const { article } = desk;
  const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(textOf(article, figure));
  if (!clock || Number(clock[1]) >= 24) return undefined;
  const late = Number(clock[1]) < 12 && LATE.test(article.text.slice(figure.end, figure.end + 32));
  return (Number(clock[1]) + (late ? 12 : 0)) * 60 + Number(clock[2]);
}

function clockStretch(desk: Desk, stretch: Figure): CheckResult | undefined {
  const { article } = desk;
  const length = amountOf(stretch);
  if (length > LONGEST || !says(desk, stretch)) return undefined;
  const block = blockOf(desk, stretch);
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
  return compareStretch(
    desk,
    stretch,
    { from: times[0]!, to: times[1]! },
    actual,
    Math.max(0.08 * actual, (exact ? 1 : 4) * MINUTE),
  );
}

function says(desk: Desk, figure: Figure): boolean {
  const { tokens, sentences } = desk.article;
  const { first, last } = sentences[figure.sentence]!;
  return hasWord(tokens, BETWEEN, Math.max(first, figure.first - 5), Math.min(last, figure.last + 6));
}

import type { Range } from '../text/range.js';
import { isWeekday } from '../text/metadata.js';
import { TokenKind } from '../text/tokens.js';
import { civilOf, dayOf, daysInMonth, weekdayOf } from '../time/calendar.js';
import { side, textOf, type Check, type Desk, type CheckResult, type Fix } from './check.js';

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days from the day of publication beyond which the year of a date without one is not certain. */
const FAR = 150;

/** "Saturday 5 December" in a year in which the 5th is a Sunday. */
export const weekdayDate: Check = {
  name: 'weekday-date',
  title: 'Weekday that is not that of its date',
  run(desk) {
    const results: CheckResult[] = [];
    for (const { date, first, last, end, sentence } of desk.figures) {
      if (date?.weekday === undefined || date.startDay !== date.endDay) continue;
      const inferred = date.relative === true;
      // "Friday, June 4 of the year before last".
      if (
        /^,? (?:of )?(?:the|that|this|last|next) (?:year|previous|following|same)/.test(
          desk.article.text.slice(end, end + 30),
        )
      )
        continue;
      if (inferred && (desk.anchor?.yearAssumed || isOtherYear(desk, sentence))) continue;
      const day = inferred ? nearestYear(date.startDay, desk.anchor?.day) : date.startDay;
      // A date far from the day of publication was given another year by the text around it: which, is a guess.
      if (inferred && Math.abs(day - (desk.anchor?.day ?? day)) > FAR) continue;
      const found = compare(desk, first, last, day, inferred);
      if (found) results.push(found);
    }
    const stated = desk.anchor?.range;
    if (stated && !desk.anchor!.yearAssumed) {
      const [first, last] = tokensOf(desk, stated);
      const found = compare(desk, first, last, desk.anchor!.day, false);
      if (found) results.push(found);
    }
    return results;
  },
};

/** "Next summer's Open starts on Thursday, July 17": the sentence names another year. */
function isOtherYear({ article: { text, sentences } }: Desk, s: number): boolean {
  return /\b(?:next|last) (?:year|season|summer|winter|spring|autumn|fall)\b/i.test(
    text.slice(sentences[s]!.start, sentences[s]!.end),
  );
}

/** The same day of the year that is nearest to the day of publication: which year is meant, the text does not say. */
function nearestYear(day: number, published: number | undefined): number {
  if (published === undefined) return day;
  const { year, month, day: ofMonth } = civilOf(day);
  let best = day;
  for (const other of [year - 1, year + 1]) {
    const shifted = dayOf(other, month, ofMonth);
    if (Math.abs(shifted - published) < Math.abs(best - published)) best = shifted;
  }
  return best;
}

/** Compares the weekday among the tokens with that of `day`; nothing when it is not written or is right. */
function compare(desk: Desk, first: number, last: number, day: number, inferred: boolean): CheckResult | undefined {
  const { article } = desk;
  const { tokens } = article;
  let at = first;
  while (at < last && !(tokens.kind[at] === TokenKind.Word && isWeekday(tokens.word[at]!))) at++;
  if (at === last) return undefined;
  const weekday = range(desk, at, at + 1);
  const said = NAMES.findIndex((name) =>
    name.toLowerCase().startsWith(textOf(article, weekday).toLowerCase().slice(0, 3)),
  );
  const right = weekdayOf(day);
  const date = dateRange(desk, first, last, at);
  if (said < 0 || said === right || !date) return undefined;
  const [saidText, dateText] = [textOf(article, weekday), textOf(article, date)];
  const year = civilOf(day).year;
  const when = dateText.includes(String(year)) ? dateText : `${dateText}${/\d$/.test(dateText) ? ',' : ''} ${year}`;
  return {
    check: 'weekday-date',
    severity: 'warning',
    message: `${dateText} is a ${NAMES[right]}, not a ${NAMES[said]}`,
    explanation: `${when} falls on a ${NAMES[right]}; the text says ${saidText}. One of the two is wrong.`,
    what: `weekday and date "${saidText} ${dateText}"`,
    sides: [side(article, [weekday]), side(article, [date])],
    confidence: inferred ? 0.85 : 0.95,
    fixes: fixesOf(desk, weekday, date, said, day),
  };
}

function range(desk: Desk, first: number, last: number): Range {
  const { tokens } = desk.article;
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

function tokensOf(desk: Desk, { start, end }: Range): [number, number] {
  const { tokens } = desk.article;
  let first = 0;
  while (first < tokens.count && tokens.start[first]! < start) first++;
  let last = first;
  while (last < tokens.count && tokens.end[last]! <= end) last++;
  return [first, last];
}

/** The date beside the weekday: what stands on the longer side of it, without the marks between. */
function dateRange(desk: Desk, first: number, last: number, weekday: number): Range | undefined {
  const { tokens } = desk.article;
  let [from, to] = last - weekday - 1 >= weekday - first ? [weekday + 1, last] : [first, weekday];
  while (from < to && tokens.kind[from] === TokenKind.Punctuation) from++;
  while (to > from && tokens.kind[to - 1] === TokenKind.Punctuation) to--;
  for (let i = from; i < to; i++) if (tokens.kind[i] === TokenKind.Number) return range(desk, from, to);
  return undefined;
}

/** The weekday that the date has, and the nearest day of the month that has the weekday. */
function fixesOf(desk: Desk, weekday: Range, date: Range, said: number, day: number): Fix[] {
  const { article } = desk;
  const name = NAMES[weekdayOf(day)]!;
  const written = textOf(article, weekday);
  const replacement = written === written.toUpperCase() ? name.toUpperCase() : name;
  const fixes: Fix[] = [
    { title: `Change "${written}" to "${replacement}"`, edits: [{ ...weekday, newText: replacement }] },
  ];
  const civil = civilOf(day);
  const shift = ((said - weekdayOf(day) + 10) % 7) - 3;
  const other = civil.day + shift;
  const digits = /\d{1,2}/.exec(article.text.slice(date.start, date.end));
  if (digits && Number(digits[0]) === civil.day && other >= 1 && other <= daysInMonth(civil.year, civil.month)) {
    const start = date.start + digits.index;
    fixes.push({
      title: `Change "${digits[0]}" to "${other}"`,
      edits: [{ start, end: start + digits[0].length, newText: String(other) }],
    });
  }
  return fixes;
}

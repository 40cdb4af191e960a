import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { civilOf } from '../time/calendar.js';
import { amountOf } from './amounts.js';
import type { CheckResult, Desk } from './check.js';
import { compareStretch, type Ends } from './stretch.js';

const DAY = 86_400;
/** Days of a year, with its leap day. */
const YEAR = 365.2425;

/** Words between a date and a stretch, or before it, that make the stretch another one. */
const OTHER = wordSet(
  `in within every next last another further first second previous earlier later than before after until sentence
   sentenced jail prison age aged old initial original planned scheduled expected would could should may if`,
);
const ALL = wordSet('those these the whole entire all lasted took spent for over');

/** Two dates, or one expression that holds both. */
interface Days extends Ends {
  readonly startDay: number;
  readonly endDay: number;
}

/**
 * "from 3 March to 20 March, 12 days"; "left on June 28th and came home on July 24th, and for most of those five weeks":
 * days and weeks told behind both their ends.
 */
export function dayStretch(desk: Desk, stretch: Figure): CheckResult | undefined {
  if (stretch.unit !== 'day' && stretch.unit !== 'week') return undefined;
  const ends = endsOf(desk, stretch, 'day');
  if (!ends) return ranFrom(desk, stretch);
  const days = ends.endDay - ends.startDay;
  const between = desk.article.text.slice(ends.to.end, stretch.start);
  const beside =
    /^(?:\s*\(|,? (?:or |a total of |all of )?)$/.test(between) ||
    (/^,? after $/.test(between) &&
      !/^ (?:of|in|on|at|with|as|under)\b/.test(desk.article.text.slice(stretch.end, stretch.end + 6)));
  if (days <= 0 || (!beside && !isWhole(desk, ends, stretch))) return undefined;
  // Both ends may count as days of the stretch, or only one; weeks are rounded.
  const tolerance = stretch.unit === 'week' ? 0.08 * days + 4 : /\bafter $/.test(between) || !beside ? 1.6 : 0.6;
  return compareStretch(desk, stretch, ends, (days + 0.5) * DAY, tolerance * DAY);
}

const RAN =
  /^ \p{L}+(?: \p{L}+)?(?:,? (?:which |that )?(?:began|started|ran|lasted|opened|runs|lasts)(?: on)?(?: from)?| from| \() ?$/iu;
/** "11 days, from 3 March to 17 March". */
const PLAIN = /^, from $/;
const PLAIN_RANGE = /^(?:, from |, | \()$/;
const ENDED = /^(?: and (?:was |were )?(?:ended|finished|closed|called off|concluded)(?: on)? | to | until | – )$/i;

/** "The 35-day strike, which began on 3 March and ended on 28 March": both ends behind the stretch. */
function ranFrom(desk: Desk, stretch: Figure): CheckResult | undefined {
  const { text } = desk.article;
  const isPlural = text.charAt(stretch.core.end - 1) === 's';
  const ends = endsOf(desk, stretch, 'day', true);
  if (isPlural && ends && ends.from !== ends.to && !PLAIN.test(text.slice(stretch.end, ends.from.start)))
    return undefined;
  if (isPlural && ends && ends.from === ends.to && !PLAIN_RANGE.test(text.slice(stretch.end, ends.from.start)))
    return undefined;
  if (!ends || (!isPlural && !RAN.test(text.slice(stretch.end, Math.min(ends.from.start, stretch.end + REACH)))))
    return undefined;
  if (ends.from !== ends.to && !ENDED.test(text.slice(ends.from.end, ends.to.start))) return undefined;
  const days = ends.endDay - ends.startDay;
  if (days <= 0) return undefined;
  const tolerance = stretch.unit === 'week' ? 0.08 * days + 4 : 1.6;
  return compareStretch(desk, stretch, ends, (days + 0.5) * DAY, tolerance * DAY);
}

/** The two dates of a precision that stand before a stretch in its sentence, or behind it, when there are no others. */
function endsOf(desk: Desk, stretch: Figure, precision: 'day' | 'year', behind = false): Days | undefined {
  const { text } = desk.article;
  const dates = desk.inSentence(stretch.sentence).filter(({ kind }) => kind === 'date');
  if (
    dates.some(
      ({ first, last, date }) => (behind ? first < stretch.last : last > stretch.first) || !date || date.approximate,
    )
  )
    return undefined;
  if (dates.length === 1) {
    const [range] = dates as [Figure];
    if (
      range.date!.precision !== `${precision}s` ||
      !/(?: to | and | until |-|–|—)/.test(text.slice(range.start, range.end))
    )
      return undefined;
    return { from: range, to: range, startDay: range.date!.startDay, endDay: range.date!.endDay };
  }
  if (dates.length !== 2 || dates.some(({ date }) => date!.precision !== precision)) return undefined;
  const [from, to] = dates as [Figure, Figure];
  return { from, to, startDay: from.date!.startDay, endDay: to.date!.startDay };
}

/** Whether a stretch in the sentence of its ends is all of the time between them: "for most of those five weeks". */
function isWhole(desk: Desk, { from, to }: Ends, stretch: Figure): boolean {
  const { tokens } = desk.article;
  if (hasWord(tokens, OTHER, to.last, stretch.first)) return false;
  if (from !== to && !/\b(?:and|to|until|before|through)\b|[-–—]/.test(tokens.text.slice(from.end, to.start)))
    return false;
  return stretch.first > 0 && ALL.get(tokens.word[stretch.first - 1]!) === 1 && stretch.first - to.last < 12;
}

const STOOD =
  /\b(?:has|had|have|'s) (?:stood|been (?:there|standing|open|running|in use)|served|run|lasted)(?: \p{L}+)? for (?:some |all |nearly |almost |over )?$/iu;
const MADE =
  /\b(?:built|finished|completed|opened|erected|founded|inaugurated|dedicated|established) (?:\p{L}+ )?in $/iu;
const SINCE = /\bsince (?:\p{L}+ ){0,2}$/iu;
const WHICH_MAKES = /^,? (?:which|that) (?:makes|is) (?:it |that )?(?:about |some )?$/i;
/** How many characters before a date or a stretch say what it is. */
const REACH = 60;
/** In how many sentences before and behind a stretch another year may end it. */
const AROUND = 10;
/** Up to how many years off a stretch may be for the sake of the months. */
const SLACK = 1;
/** A stretch of fewer years is told of other things, too. */
const LEAST = 5;

/** "since October 1986, which makes it 33 years"; "finished in 1922. It had stood for 96 years"; "from 1990 to 2005, 25 years". */
export function yearStretch(desk: Desk, stretch: Figure): CheckResult | undefined {
  if (stretch.unit !== 'year' || stretch.approximate || stretch.stated === undefined || stretch.stated < LEAST)
    return undefined;
  if (!Number.isInteger(stretch.stated)) return undefined;
  return betweenYears(desk, stretch) ?? untilNow(desk, stretch);
}

function betweenYears(desk: Desk, stretch: Figure): CheckResult | undefined {
  const behind = endsOf(desk, stretch, 'year', true);
  if (behind && PLAIN_RANGE.test(desk.article.text.slice(stretch.end, behind.from.start)) && isSpan(desk, behind)) {
    const years = civilOf(behind.endDay).year - civilOf(behind.startDay).year;
    if (years > 0) return off(desk, stretch, behind, years);
  }
  const ends = endsOf(desk, stretch, 'year');
  if (!ends) return undefined;
  const between = desk.article.text.slice(ends.to.end, stretch.start);
  if (!/^(?:\s*\(|, (?:or |a total of |all of |a period of )?)$/.test(between)) return undefined;
  const years = civilOf(ends.endDay).year - civilOf(ends.startDay).year;
  return years <= 0 ? undefined : off(desk, stretch, ends, years);
}

/** "from 2014 to 2027", as one expression or two. */
function isSpan(desk: Desk, { from, to }: Ends): boolean {
  return from === to || /^ (?:to|until|through) $/.test(desk.article.text.slice(from.end, to.start));
}

function untilNow(desk: Desk, stretch: Figure): CheckResult | undefined {
  const { article, anchor } = desk;
  if (!anchor || anchor.yearAssumed) return undefined;
  const before = article.text.slice(Math.max(0, stretch.start - REACH), stretch.start);
  const isPast = STOOD.test(before);
  const date = beginning(desk, stretch, isPast);
  if (!date) return undefined;
  const year = civilOf(date.date!.startDay).year;
  const years = civilOf(anchor.day).year - year;
  // What stood until another year of the text did not stand until now.
  const ended = near(desk, stretch.sentence).some(
    (figure) =>
      figure !== date &&
      figure.kind === 'date' &&
      figure.date !== undefined &&
      figure.date.precision === 'year' &&
      Math.abs(civilOf(figure.date.startDay).year - year - stretch.stated!) <= SLACK,
  );
  return ended || years <= 0 ? undefined : off(desk, stretch, { from: date, to: date, untilNow: true }, years);
}

/** The figures of the sentences around one. */
function near(desk: Desk, sentence: number): Figure[] {
  const figures: Figure[] = [];
  for (let s = Math.max(0, sentence - AROUND); s <= sentence + AROUND; s++) figures.push(...desk.inSentence(s));
  return figures;
}

/** The year from which a stretch counts until the day of the article. */
function beginning(desk: Desk, stretch: Figure, isPast: boolean): Figure | undefined {
  const { text, sentences } = desk.article;
  const isYear = ({ kind, date, last }: Figure) =>
    kind === 'date' && date !== undefined && /^(?:year|month|day)$/.test(date.precision) && last <= stretch.first;
  const own = desk.inSentence(stretch.sentence).filter(isYear);
  const date = own[own.length - 1];
  if (date) {
    const leads = text.slice(Math.max(0, date.start - REACH), date.start);
    const named = /\d{4}/.test(text.slice(date.start, date.end));
    if (named && SINCE.test(leads) && WHICH_MAKES.test(text.slice(date.end, stretch.start))) return date;
    return named && isPast && own.length === 1 && MADE.test(leads) ? date : undefined;
  }
  const s = stretch.sentence;
  if (!isPast || s === 0 || sentences[s - 1]!.block !== sentences[s]!.block) return undefined;
  const earlier = desk.inSentence(s - 1).filter(isYear);
  if (earlier.length !== 1) return undefined;
  const leads = text.slice(Math.max(0, earlier[0]!.start - REACH), earlier[0]!.start);
  return MADE.test(leads) && /\d{4}/.test(text.slice(earlier[0]!.start, earlier[0]!.end)) ? earlier[0] : undefined;
}

function off(desk: Desk, stretch: Figure, ends: Ends, years: number): CheckResult | undefined {
  const rounded = stretch.stated! % 10 === 0 ? 0.05 * years : 0;
  return Math.abs(amountOf(stretch) / DAY / YEAR - years) <= SLACK + rounded + 0.05
    ? undefined
    : compareStretch(desk, stretch, ends, years * YEAR * DAY, SLACK * YEAR * DAY);
}

import { isContent, type Article, type Block } from '../text/article.js';
import type { Range } from '../text/range.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { civilOf, dayOf, isDate, weekdayOf } from './calendar.js';
import { readClock } from './clock.js';
import { wordAt, type TimeContext } from './context.js';
import { readDate } from './dates.js';
import { monthAt } from './month-dates.js';
import { DOUBTFUL_WEEKDAY, WEEKDAY } from './time-tables.js';
import { wordSet } from '../text/lexicon.js';

/** When an article was written: the day that "Tuesday" and "last week" count from. */
export interface Anchor {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight, when the article says. */
  readonly minute?: number;
  /** Where it says so; absent when given from outside (a setting, the file's name). */
  readonly range?: Range;
  readonly source: 'metadata' | 'dateline' | 'text' | 'given';
  /**
   * The text states day and month alone ("LIMA, May 11"), and the year is a guess from the weekday and the years that it
   * names: days count rightly inside the article, and match another article's only after both are set to one year.
   */
  readonly yearAssumed?: boolean;
}

/** How far from the top and from the end a line with the date of publication is looked for. */
const TOP_BLOCKS = 8;
const END_BLOCKS = 3;
const SHORT_LINE = 28;

/**
 * Finds the day an article was written: as given from outside, else in its metadata, its dateline, a short line at the
 * top or the end, or a weekday with its full date in the text. Undefined when no day with a year is said.
 */
export function readAnchor(article: Article, given?: { readonly published?: string }): Anchor | undefined {
  return (
    fromIso(given?.published) ??
    fromDates(article) ??
    fromLines(article) ??
    fromDateline(article) ??
    fromText(article) ??
    fromYearless(article)
  );
}

/** A day and month without a year, where the article says when it was written. */
export interface YearlessDate {
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday, when it stands beside the date. */
  readonly weekday?: number;
  readonly range: Range;
}

/**
 * The day of writing of an article that states no year, as agency copy does ("TALLINN, March 13"). A caller that knows
 * the year from elsewhere may give the whole date to `readAnchor` as `published`.
 */
export function yearlessDate(article: Article): YearlessDate | undefined {
  const { tokens, blocks } = article;
  const dateline = article.dateline?.date;
  if (dateline) {
    const [first, last] = tokensIn(tokens, dateline);
    const found = yearlessIn(tokens, first, last);
    if (found) return found;
  }
  for (let b = 0; b < blocks.length && b < TOP_BLOCKS; b++) {
    const block = blocks[b]!;
    if (block.last - block.first > SHORT_LINE && block.kind !== 'metadata') continue;
    const found = yearlessIn(tokens, block.first, block.last);
    if (found) return found;
  }
  return undefined;
}

/** Any leap year will do to read a day and month by. */
const SOME_DAY = dayOf(2000, 7, 1);

function yearlessIn(tokens: Tokens, first: number, last: number): YearlessDate | undefined {
  const context: TimeContext = { tokens, first, last, today: SOME_DAY, titled: false };
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Number && (kind !== TokenKind.Word || wordAt(context, i) === 0)) continue;
    const reading = readDate(context, i);
    if (!reading) continue;
    const { value } = reading;
    if (value?.precision === 'day' && namesMonth(context, reading.first, reading.last)) {
      const { month, day } = civilOf(value.startDay);
      const range = { start: tokens.start[reading.first]!, end: tokens.end[reading.last - 1]! };
      return { month, day, range, ...(value.weekday !== undefined && { weekday: value.weekday }) };
    }
    i = Math.max(i, reading.last - 1);
  }
  return undefined;
}

function namesMonth(context: TimeContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (monthAt(context, i) !== 0) return true;
  return false;
}

/** Years that the text names are not after it; a year is tried until the weekday fits. */
const YEARS_TRIED = 28;
const DEFAULT_YEAR = 2020;

function fromYearless(article: Article): Anchor | undefined {
  const date = yearlessDate(article);
  if (!date) return undefined;
  const from = latestYear(article.tokens) ?? DEFAULT_YEAR;
  const weekday = date.weekday ?? firstWeekday(article);
  let year = from;
  for (let y = from; weekday !== undefined && y < from + YEARS_TRIED; y++) {
    if (!isDate(y, date.month, date.day) || weekdayOf(dayOf(y, date.month, date.day)) !== weekday) continue;
    year = y;
    break;
  }
  if (!isDate(year, date.month, date.day)) return undefined;
  return { day: dayOf(year, date.month, date.day), range: date.range, source: 'dateline', yearAssumed: true };
}

/** The latest year from 1990 on that stands in four digits after "in" or "since", or undefined. */
function latestYear(tokens: Tokens): number | undefined {
  let latest: number | undefined;
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! !== 4) continue;
    if (BEFORE_YEAR.get(tokens.word[i - 1]!) === 0) continue;
    const year = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
    if (year >= 1990 && year <= 2099 && (latest === undefined || year > latest)) latest = year;
  }
  return latest;
}
const BEFORE_YEAR = wordSet('in since from of until during before after');

/** The first weekday that the running text names. */
function firstWeekday(article: Article): number | undefined {
  const { tokens, blocks } = article;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (let i = block.first; i < block.last && i < block.first + 60; i++) {
      const weekday = WEEKDAY.get(tokens.word[i]!);
      if (weekday !== 0 && DOUBTFUL_WEEKDAY.get(tokens.word[i]!) === 0) return weekday - 1;
    }
  }
  return undefined;
}

function fromIso(published: string | undefined): Anchor | undefined {
  const match = published === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(published);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isDate(year, month, day)) return undefined;
  const minute = match[4] === undefined ? undefined : Number(match[4]) * 60 + Number(match[5]);
  return { day: dayOf(year, month, day), source: 'given', ...(minute !== undefined && { minute }) };
}

function fromDates(article: Article): Anchor | undefined {
  for (const range of article.dates) {
    const [first, last] = tokensIn(article.tokens, range);
    const anchor = fullDateIn(article.tokens, first, last, 'metadata');
    if (anchor) return { ...anchor, ...minuteBeside(article, first) };
  }
  return undefined;
}

/** The clock time on the line that holds token `at`. */
function minuteBeside({ tokens, blocks }: Article, at: number): { minute?: number } {
  const block = blocks.find(({ first, last }) => first <= at && at < last);
  const minute = block && fullDateIn(tokens, block.first, block.last, 'metadata')?.minute;
  return minute === undefined ? {} : { minute };
}

function fromDateline(article: Article): Anchor | undefined {
  const date = article.dateline?.date;
  if (!date) return undefined;
  const [first, last] = tokensIn(article.tokens, date);
  return fullDateIn(article.tokens, first, last, 'dateline');
}

/** Short lines at the top or the end, and lines that are metadata wherever they stand. */
function fromLines(article: Article): Anchor | undefined {
  const { blocks, tokens } = article;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!isDateLine(block, b, blocks.length)) continue;
    const anchor = fullDateIn(tokens, block.first, block.last, 'metadata');
    if (anchor) return anchor;
  }
  return undefined;
}

function isDateLine(block: Block, index: number, count: number): boolean {
  if (block.kind === 'metadata' || block.kind === 'byline' || block.kind === 'stamp') return true;
  if (block.kind === 'headline') return false;
  const short = block.last - block.first <= SHORT_LINE;
  return short && (index < TOP_BLOCKS || index >= count - END_BLOCKS) && isContent(block.kind);
}

/** The first date with day, month and year between two tokens, and the clock time beside it. */
function fullDateIn(
  tokens: Tokens,
  first: number,
  last: number,
  source: Anchor['source'],
  weekdayOnly = false,
): Anchor | undefined {
  const context: TimeContext = { tokens, first, last, today: undefined, titled: false };
  let found: { day: number; range: Range } | undefined;
  let minute: number | undefined;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Number && kind !== TokenKind.Word) continue;
    if (kind === TokenKind.Word && wordAt(context, i) === 0) continue;
    const reading = readDate(context, i);
    if (!reading) continue;
    if (reading.clock) minute ??= reading.clock[0];
    else if (!found && reading.value?.precision === 'day' && (!weekdayOnly || reading.value.weekday !== undefined)) {
      found = {
        day: reading.value.startDay,
        range: { start: tokens.start[reading.first]!, end: tokens.end[reading.last - 1]! },
      };
    }
    i = Math.max(i, reading.last - 1);
  }
  if (!found) return undefined;
  return { ...found, source, ...(minute !== undefined && source === 'metadata' && { minute }) };
}

/** A weekday with its full date in the running text: "on Tuesday, Feb. 11, 2025". */
function fromText(article: Article): Anchor | undefined {
  for (const block of article.blocks) {
    if (!isContent(block.kind)) continue;
    const anchor = fullDateIn(article.tokens, block.first, block.last, 'text', true);
    if (anchor) return anchor;
  }
  return undefined;
}

/** Tokens that lie in a range of the text. */
function tokensIn(tokens: Tokens, range: Range): [number, number] {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < range.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.count && tokens.start[last]! < range.end) last++;
  return [low, last];
}

/** The minute of a live blog's stamp, when a block holds one. */
export function stampMinute(tokens: Tokens, block: Block): number | undefined {
  const context: TimeContext = { tokens, first: block.first, last: block.last, today: undefined, titled: false };
  for (let i = block.first; i < block.last && i < block.first + 8; i++) {
    const reading = tokens.kind[i] === TokenKind.Number ? readClock(context, i) : undefined;
    if (reading?.clock) return reading.clock[0];
  }
  return undefined;
}

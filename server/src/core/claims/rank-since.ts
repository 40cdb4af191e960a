import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { isVerb, type Tagged } from './chunks.js';
import type { Value } from './claim.js';
import { standingOf } from './rank-denied.js';
import { byOf, IN_TIME, isAt, nounAfter, nounAt, ordinalAt, superlativeAt, UNSAID } from './rank-parts.js';
import { NOT_RANKED, SPAN, TIME } from './rank-words.js';
import { valueOf } from './value.js';

/** The dimension of claims that say when there last was more, or the like: their values are days since 1970. */
export const SINCE = 'since';

/** "The worst day in 20 months", "its first strike since 2012": when there last was such a thing, or a worse one. */
export interface LastSuch {
  /** The superlative or "first". */
  readonly first: number;
  readonly last: number;
  readonly noun: number;
  /** What it ranks by, as of a rank. */
  readonly by: number;
  /** Index, among the given figures, of the date or the time that passed. */
  readonly figure: number;
  readonly value: Value;
}

const OPENS_DATE = wordSet('since');
const OPENS_TIME = wordSet('in for');
const FIRST = wordSet('first');
const A = wordSet('a an');
const BEGAN = wordSet('records record began begin');
/** How many tokens may stand between "since" and its date: "since the scare of August this year". */
const DATED = 7;
/** How far before "since" its superlative may stand. */
const REACH = 8;
const DAY_SECONDS = 86_400;
/** Days by which the day of what is told may lie before that of the article. */
const SLACK = 3;
/** Shorter times are how long something took: "the first lap in 58 seconds". */
const SHORTEST = 6 * DAY_SECONDS;

/** What the figures of a sentence say of when there last was such a thing; `today` is the day of the article. */
export function lastSuchOf(
  article: Article,
  tagged: Tagged,
  figures: readonly Figure[],
  today: number | undefined,
): LastSuch[] {
  const found: LastSuch[] = [];
  figures.forEach((figure, index) => {
    const value = figure.date ? daysOf(figure) : today === undefined ? undefined : agoOf(figure, today);
    const seen = value ? lastSeen(article, tagged, figure) : undefined;
    if (seen && value) {
      // "More than three years ago".
      const open = isAt(article, tagged, figure.first - 1, THAN);
      found.push({ ...seen, figure: index, value: open ? { ...value, low: -Infinity, lowOpen: true } : value });
      return;
    }
    const opener = value ? openerOf(article, tagged, figure) : -1;
    const ranked = opener < 0 ? undefined : superlativeBefore(article, tagged, opener);
    if (ranked && value) found.push({ ...ranked, figure: index, value });
  });
  return found;
}

function daysOf({ date }: Figure): Value | undefined {
  if (!date || date.startMinute !== undefined) return undefined;
  return { low: date.startDay, high: date.endDay, lowOpen: false, highOpen: false };
}

/** The days that lie as far back as a time that passed says. */
function agoOf(figure: Figure, today: number): Value | undefined {
  if (figure.kind !== 'duration' || figure.of) return undefined;
  const passed = valueOf(figure);
  if (!passed || !(passed.low >= SHORTEST)) return undefined;
  const back = (seconds: number) => today - seconds / DAY_SECONDS;
  const low = Math.floor(back(passed.high)) - SLACK;
  return { low, high: Math.ceil(back(passed.low)) + SLACK, lowOpen: low === -Infinity, highOpen: false };
}

const SEEN = wordSet('seen reached recorded touched matched hit known');
const LAST_SEEN = wordSet('last not never been');
const LEVEL = wordSet(
  'level levels rate price prices pace high highs low lows peak height scale share value strength depth',
);
const THAN = wordSet('than');

/** "A level last seen three years ago", "a pace not recorded since 2008". */
function lastSeen(
  article: Article,
  tagged: Tagged,
  figure: Figure,
): Pick<LastSuch, 'first' | 'last' | 'noun' | 'by'> | undefined {
  if (!figure.date) return undefined;
  for (let i = figure.first - 1; i >= Math.max(tagged.first, figure.first - 4); i--) {
    if (tagged.tags[i] === Tag.PUNCT) return undefined;
    if (!isAt(article, tagged, i, SEEN)) continue;
    let first = i;
    while (isAt(article, tagged, first - 1, LAST_SEEN)) first--;
    const told = first < i && isAt(article, tagged, first - 1, LEVEL);
    return told ? { first, last: i + 1, noun: first - 1, by: UNSAID } : undefined;
  }
  return undefined;
}

/** The "since" of a date or the "in" of a time that passed; -1 where neither stands before the figure. */
function openerOf(article: Article, tagged: Tagged, figure: Figure): number {
  if (!figure.date) return isAt(article, tagged, figure.first - 1, OPENS_TIME) ? figure.first - 1 : -1;
  for (let i = figure.first - 1; i >= Math.max(tagged.first, figure.first - DATED); i--) {
    if (isAt(article, tagged, i, OPENS_DATE)) return i;
    if (isBreak(tagged, i) || isAt(article, tagged, i, BEGAN)) return -1;
  }
  return -1;
}

function isBreak({ tags }: Tagged, i: number): boolean {
  const tag = tags[i]!;
  return tag === Tag.PUNCT || tag === Tag.MD || (isVerb(tag) && tag !== Tag.VBN && tag !== Tag.VBG);
}

/** The superlative or "first" whose time the words from `opener` on tell. */
function superlativeBefore(
  article: Article,
  tagged: Tagged,
  opener: number,
): Pick<LastSuch, 'first' | 'last' | 'noun' | 'by'> | undefined {
  for (let i = opener - 1; i >= Math.max(tagged.first, opener - REACH); i--) {
    const last = superlativeAt(article, tagged, i);
    const superlative = last > i && last <= opener;
    if (superlative || isAt(article, tagged, i, FIRST)) {
      if (i > tagged.first && ordinalBefore(article, tagged, i)) return undefined;
      if (i > tagged.first && standingOf(article, tagged, i) !== 'stated') return undefined;
      if (superlative)
        return { first: i, last, noun: nounInside(nounAfter(tagged, last), opener), by: byOf(article, last) };
      const noun = nounInside(nounAt(article, tagged, i + 1), opener);
      // "A first report in a month", "the first phase in two years".
      if (
        isAt(article, tagged, i - 1, A) ||
        (isAt(article, tagged, noun, NOT_RANKED) && !isTimed(article, tagged, noun))
      )
        return undefined;
      return { first: i, last: i + 1, noun, by: IN_TIME };
    }
    if (isBreak(tagged, i) || tagged.tags[i] === Tag.CD || ordinalAt(article, i)) return undefined;
  }
  return undefined;
}

function isTimed(article: Article, tagged: Tagged, noun: number): boolean {
  return isAt(article, tagged, noun, TIME) || isAt(article, tagged, noun, SPAN);
}

function nounInside(noun: number, stop: number): number {
  return noun < stop ? noun : -1;
}

/** "Second-highest since": there was more since. */
function ordinalBefore(article: Article, tagged: Tagged, i: number): boolean {
  for (let k = i - 1; k >= Math.max(tagged.first, i - 3); k--) {
    const ordinal = ordinalAt(article, k);
    if (ordinal && ordinal.last >= i - 1) return true;
  }
  return false;
}

import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { isNoun, type Tagged } from './chunks.js';
import { closesAt, countAt, isAt, namesFrom, type Rank } from './rank-parts.js';
import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

const EXCEPT = wordSet('except bar save barring excepting excluding');
const BUT = wordSet('but');
const ONE = wordSet('one two three');
const AFTER = wordSet('after behind');
const APART = wordSet('apart aside except');
const FROM = wordSet('from for');
const ALL = wordSet('all');
/** Names that say when, not what. */
const WHEN = wordSet(
  `${WEEKDAYS} ${MONTHS}
   christmas easter ramadan covid brexit independence`,
);
/** How far behind a superlative its exception may stand. */
const REACH = 12;
/** More than so many are not excepted one by one. */
const MOST_EXCEPTED = 9;

/** How many are excepted from an order, and the tokens that say so. */
interface Excepted {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/**
 * A rank with what is excepted from it: "the largest bar one", "the largest city after Lagos" and "After China, Japan is
 * the largest" are second places.
 */
export function behindExcepted(article: Article, tagged: Tagged, rank: Rank): Rank {
  const found = exceptedBy(article, tagged, rank.first, rank.last);
  if (!found) return rank;
  const place = rank.place + found.count;
  const [first, last] = [Math.min(rank.first, found.first), Math.max(rank.last, found.last)];
  return { ...rank, first, last, place, upTo: place };
}

function exceptedBy(article: Article, tagged: Tagged, first: number, from: number): Excepted | undefined {
  for (let i = from; i < Math.min(tagged.last, from + REACH); i++) {
    const named = exceptionAt(article, tagged, i);
    if (named) return named;
    if (tagged.tags[i] === Tag.PUNCT && !isComma(article, i)) break;
  }
  return openedBy(article, tagged, first);
}

function exceptionAt(article: Article, tagged: Tagged, i: number): Excepted | undefined {
  const { tokens } = article;
  if (isAt(article, tagged, i, BUT)) {
    // "Any neighbour but Austria", "the largest but one"; "anything but debt" is told of something else.
    const names = namesFrom(article, tagged, i + 1);
    if (names.count > 0 && closesAt(tagged, names.last)) return { count: names.count, first: i, last: names.last };
    return isAt(article, tagged, i + 1, ONE) && closesAt(tagged, i + 2)
      ? { count: countAt(tokens, i + 1, MOST_EXCEPTED), first: i, last: i + 2 }
      : undefined;
  }
  if (isAt(article, tagged, i, APART) && isAt(article, tagged, i + 1, FROM))
    return exceptedFrom(article, tagged, i, i + 2);
  if (isAt(article, tagged, i, EXCEPT)) return exceptedFrom(article, tagged, i, i + 1);
  if (!isAt(article, tagged, i, AFTER)) return undefined;
  const names = namesFrom(article, tagged, i + 1);
  if (names.count === 0 || isAt(article, tagged, i + 1, WHEN) || !closesAt(tagged, names.last)) return undefined;
  return { count: names.count, first: i, last: names.last };
}

/** "One", "Peru and Chile", "debt", behind the words of exception at `first`. */
function exceptedFrom(article: Article, tagged: Tagged, first: number, i: number): Excepted | undefined {
  if (i >= tagged.last || isAt(article, tagged, i, ALL)) return undefined;
  const count = countAt(article.tokens, i, MOST_EXCEPTED);
  if (count > 0) return { count, first, last: i + 1 };
  const names = namesFrom(article, tagged, i);
  if (names.count > 0) return { count: names.count, first, last: names.last };
  for (let k = i; k < Math.min(tagged.last, i + 4); k++) {
    if (tagged.tags[k] === Tag.NN) return { count: 1, first, last: k + 1 };
    if (tagged.tags[k] !== Tag.DT && tagged.tags[k] !== Tag.JJ && !isNoun(tagged.tags[k]!)) return undefined;
  }
  return undefined;
}

/** How far into its sentence a superlative may stand that an opening exception limits. */
const OPENING = 14;
const BE = wordSet('is was are were be been remains remained');

/** "After China, Japan was the largest buyer", "apart from Peru, …". */
function openedBy(article: Article, tagged: Tagged, at: number): Excepted | undefined {
  const { first } = tagged;
  if (at - first > OPENING || at - first < 4) return undefined;
  const after = isAt(article, tagged, first, AFTER);
  const apart = isAt(article, tagged, first, APART) && isAt(article, tagged, first + 1, FROM);
  if (!after && !apart) return undefined;
  const start = after ? first + 1 : first + 2;
  if (isAt(article, tagged, start, WHEN)) return undefined;
  let comma = start;
  while (comma < at && !isComma(article, comma)) comma++;
  const { count, last } = namesFrom(article, { ...tagged, last: comma }, start);
  if (count === 0 || last !== comma) return undefined;
  for (let i = comma + 1; i < at; i++) if (isAt(article, tagged, i, BE)) return { count, first, last: at };
  return undefined;
}

function isComma({ tokens }: Article, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

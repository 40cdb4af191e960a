import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { ORDINAL_SUFFIX } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import type { Tagged } from './chunks.js';
import { HIGHEST } from './degrees.js';
import { aheadRank } from './rank-ahead.js';
import { comparedRank } from './rank-comparison.js';
import { standingOf } from './rank-denied.js';
import { behindExcepted } from './rank-excepted.js';
import { NUMBER_SIGN, numberedRank, ordinalRank } from './rank-ordinal.js';
import {
  byOf,
  closesAt,
  isAt,
  nounAfter,
  type Rank,
  rankedNoun,
  rankOf,
  spelledPlace,
  superlativeAt,
  UNSAID,
} from './rank-parts.js';

export { IN_TIME, UNSAID } from './rank-parts.js';

const MOST = wordSet('most least');
const TOP = wordSet('top');
const TOPS = wordSet('tops topped topping heads headed heading leads led leading');
const LIST = wordSet(
  'list lists table tables chart charts ranking rankings standings league leaderboard leaderboards poll polls classification',
);
const AT_TO = wordSet('at to');
const AT = wordSet('at');
const IS = wordSet("is was are were be 's");
const OF = wordSet('of');
/** "The best of seven" is a way to play. */
const BEST = wordSet('best');
const BY = wordSet('by');
/** How far before "is headed by" the list may stand. */
const LISTED = 7;

/** Whether a word may be part of a rank: a quick test, before a sentence is tagged. */
export function mayRank(word: number): boolean {
  return (
    HIGHEST.get(word) !== 0 ||
    spelledPlace(word) !== 0 ||
    MOST.get(word) !== 0 ||
    TOP.get(word) !== 0 ||
    LIST.get(word) !== 0 ||
    ORDINAL_SUFFIX.get(word) !== 0 ||
    NUMBER_SIGN.get(word) !== 0
  );
}

/** The ranks that a sentence states, in the order of the text. */
export function ranksOf(article: Article, tagged: Tagged): Rank[] {
  const { tokens } = article;
  const ranks: Rank[] = [];
  for (let i = tagged.first; i < tagged.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) continue;
    const place =
      numberedRank(article, tagged, i) ??
      ordinalRank(article, tagged, i) ??
      superlativeRank(article, tagged, i) ??
      topRank(article, tagged, i);
    const rank = place
      ? stated(article, tagged, place.by > UNSAID && place.place === 1 ? behindExcepted(article, tagged, place) : place)
      : (comparedRank(article, tagged, i) ?? aheadRank(article, tagged, i));
    if (rank) ranks.push(rank);
    i = Math.max(i, ((place ?? rank)?.last ?? 0) - 1);
  }
  return ranks;
}

/** A rank as its words state it: "is not the first" is any place behind; undefined where they leave it open. */
function stated(article: Article, tagged: Tagged, rank: Rank): Rank | undefined {
  const [at] = rank.core;
  switch (standingOf(article, tagged, at)) {
    case 'stated':
      return rank;
    case 'open':
      return undefined;
    case 'denied':
      return rank.place === 1 && OWNED.has(tagged.tags[at - 1]!) ? { ...rank, place: 2, upTo: Infinity } : undefined;
  }
}

const OWNED: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.POS]);

function superlativeRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const last = superlativeAt(article, tagged, i);
  if (last === i || i === tagged.first || isAt(article, tagged, i - 1, AT)) return undefined;
  if (isAt(article, tagged, i, BEST) && isAt(article, tagged, last, OF) && tagged.tags[last + 1] === Tag.CD)
    return undefined;
  // "At its narrowest", "at the most".
  if (isAt(article, tagged, i - 2, AT) && closesAt(tagged, last)) return undefined;
  return rankOf(i, last, 1, rankedNoun(article, tagged, i, last), byOf(article, last));
}

/** "Went straight to the top of the box office", "is top of the charts", "heads the list of makers", "topped the poll". */
function topRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  if (isAt(article, tagged, i, TOPS)) return listRank(article, tagged, i);
  if (!isAt(article, tagged, i, TOP) || i - 2 < tagged.first || i + 2 >= tagged.last) return undefined;
  if (!isAt(article, tagged, i + 1, OF)) return undefined;
  const atTop = tagged.tags[i - 1] === Tag.DT && isAt(article, tagged, i - 2, AT_TO);
  if (!atTop && !isAt(article, tagged, i - 1, IS)) return undefined;
  const noun = nounAfter(tagged, i + 2);
  return noun < 0 ? undefined : rankOf(i, i + 1, 1, noun, UNSAID);
}

function listRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  // "The list is headed by sponges".
  if (isAt(article, tagged, i + 1, BY)) {
    for (let k = i - 1; k >= Math.max(tagged.first, i - LISTED); k--)
      if (isAt(article, tagged, k, LIST)) return rankOf(i, i + 1, 1, k, UNSAID);
    return undefined;
  }
  const next = i + 1 < tagged.last ? tagged.tags[i + 1] : Tag.PUNCT;
  if (next !== Tag.DT && next !== Tag.PRPS) return undefined;
  const noun = nounAfter(tagged, i + 2);
  return isAt(article, tagged, noun, LIST) ? rankOf(i, i + 1, 1, noun, UNSAID) : undefined;
}

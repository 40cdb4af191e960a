import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { cardinal, ORDINAL, ORDINAL_SUFFIX } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { HIGHEST } from './degrees.js';
import { comparedRank } from './rank-comparison.js';

const MOST = wordSet('most least');
const RANKS = wordSet(
  'ranks ranked rank ranking placed came comes coming come finished finish finishes finishing stands stood sits sat lies lay lying joint',
);
const MOVED = wordSet('up down back moved climbed rose fell dropped slipped risen fallen');
const ONLY = wordSet('only');
const TOP = wordSet('top');
const AT_TO = wordSet('at to');
const TO = wordSet('to');
const NOT_RANKED = wordSet(
  'time half quarter day days week weeks month months year years place round phase stage step report reports sign signs thing glance hand lady minister name names person aid degree class',
);

/** A place in time: it compares with other places in time only. */
export const IN_TIME = -1;
/** A place in an order that is not named: it may be any. */
export const UNSAID = 0;

/** A place in an order: "second-largest", "38th among the states", "the first woman to lead the party". */
export interface Rank {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  /** The noun that is ranked, or -1. */
  readonly noun: number;
  /** Word id of what it ranks by ("large"); `IN_TIME` for "first woman to", `UNSAID` for "ranks 38th". */
  readonly by: number;
}

/** Whether a word may be part of a rank: a quick test, before a sentence is tagged. */
export function mayRank(word: number): boolean {
  return (
    HIGHEST.get(word) !== 0 ||
    spelledPlace(word) !== 0 ||
    MOST.get(word) !== 0 ||
    TOP.get(word) !== 0 ||
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
    const rank =
      numberedRank(article, tagged, i) ??
      ordinalRank(article, tagged, i) ??
      superlativeRank(article, tagged, i) ??
      topRank(article, tagged, i) ??
      comparedRank(article, tagged, i);
    if (!rank) continue;
    ranks.push(rank);
    i = rank.last - 1;
  }
  return ranks;
}

/** "No. 2 producer", "at number two", "ranked No 31 in the world". */
function numberedRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  if (NUMBER_SIGN.get(tokens.word[i]!) === 0) return undefined;
  const spelled = i > tagged.first ? spelledRank(article, tagged, i) : undefined;
  if (spelled) return spelled;
  if (tokens.shape[i] === Shape.Lower || i + 2 >= tagged.last) return undefined;
  if (tokens.text.charCodeAt(tokens.start[i + 1]!) !== 46 || tokens.kind[i + 2] !== TokenKind.Number) return undefined;
  const place = Number(tokens.text.slice(tokens.start[i + 2], tokens.end[i + 2]));
  const noun = nounAfter(tagged, i + 3);
  const placed = noun >= 0 || (i + 3 < tagged.last && PLACED.get(tokens.word[i + 3]!) === 1);
  return Number.isInteger(place) && place > 0 && place < 100 && placed
    ? { first: i, last: i + 3, place, noun, by: UNSAID }
    : undefined;
}

function spelledRank({ tokens }: Article, tagged: Tagged, i: number): Rank | undefined {
  if (AT_NUMBER.get(tokens.word[i - 1]!) === 0 || i + 1 >= tagged.last) return undefined;
  const place =
    tokens.kind[i + 1] === TokenKind.Number
      ? Number(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))
      : cardinal(tokens.word[i + 1]!, MOST_SPELLED);
  return Number.isInteger(place) && place > 0 && place < 1000
    ? { first: i, last: i + 2, place, noun: -1, by: UNSAID }
    : undefined;
}

const AT_NUMBER = wordSet('at to world ranked ranks as is therefore now is seeded');
/** Places above this one are written in digits. */
const MOST_SPELLED = 12;

/** "second-largest", "ranks 38th", "is fifth in", "the first woman to", "its fourth cut in a row". */
function ordinalRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const ordinal = ordinalAt(article, i);
  if (!ordinal) return undefined;
  const { place, last } = ordinal;
  const hyphen = last < tagged.last && tokens.kind[last] === TokenKind.Dash && tokens.spaced[last] === 0;
  const after = hyphen ? last + 1 : last;
  const superlative = superlativeAt(article, tagged, after);
  if (superlative > after) {
    return { first: i, last: superlative, place, noun: nounAfter(tagged, superlative), by: byOf(article, superlative) };
  }
  const before = i > tagged.first ? tokens.word[i - 1]! : 0;
  if (RANKS.get(before) === 1) return { first: i, last, place, noun: -1, by: UNSAID };
  const closes = last >= tagged.last || tagged.tags[last] === Tag.PUNCT;
  const placed = closes || PLACED.get(tokens.word[last]!) === 1;
  if (BE.get(before) === 1 && placed) return { first: i, last, place, noun: -1, by: UNSAID };
  if (i - 2 >= tagged.first) {
    // "Down to third"; "this is the fifth".
    const earlier = tokens.word[i - 2]!;
    if (TO.get(before) === 1 && MOVED.get(earlier) === 1) return { first: i, last, place, noun: -1, by: UNSAID };
    if (tagged.tags[i - 1] === Tag.DT && IS.get(earlier) === 1 && placed)
      return { first: i, last, place, noun: -1, by: IN_TIME };
  }
  // "Second only to Leeds"; "puts this storm third in our books".
  if (last + 1 < tagged.last && ONLY.get(tokens.word[last]!) === 1 && TO.get(tokens.word[last + 1]!) === 1)
    return { first: i, last, place, noun: -1, by: UNSAID };
  if (i > tagged.first && isNoun(tagged.tags[i - 1]!) && last < tagged.last && INSIDE.get(tokens.word[last]!) === 1)
    return { first: i, last, place, noun: -1, by: UNSAID };
  // "In second place".
  if (
    last < tagged.last &&
    PLACE.get(tokens.word[last]!) === 1 &&
    (IN.get(before) === 1 || i === tagged.first || tagged.tags[i - 1] === Tag.PUNCT)
  )
    return { first: i, last, place, noun: -1, by: UNSAID };
  // "By number, second".
  if (closes && i - 1 > tagged.first && tagged.tags[i - 1] === Tag.PUNCT && BY_IN.get(tokens.word[tagged.first]!) === 1)
    return { first: i, last, place, noun: -1, by: UNSAID };
  // "This one, the sixth since 1963".
  if (i > tagged.first && tagged.tags[i - 1] === Tag.DT && last < tagged.last && SINCE.get(tokens.word[last]!) === 1)
    return { first: i, last, place, noun: -1, by: IN_TIME };
  const noun = nounAfter(tagged, last);
  // "It was the fourth attempted overthrow", "it's her fifth title".
  if (noun >= 0 && i - 2 >= tagged.first && IS.get(tokens.word[i - 2]!) === 1) {
    const owned = tagged.tags[i - 1] === Tag.DT || tagged.tags[i - 1] === Tag.PRPS;
    if (owned && (NOT_RANKED.get(tokens.word[noun]!) === 0 || TIME.get(tokens.word[noun]!) === 1))
      return { first: i, last, place, noun, by: IN_TIME };
  }
  if (noun < 0 || NOT_RANKED.get(tokens.word[noun]!) === 1) return undefined;
  return opensInfinitive(article, tagged, noun + 1) || inRow(article, tagged, last)
    ? { first: i, last, place, noun, by: IN_TIME }
    : undefined;
}

function superlativeRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const last = superlativeAt(article, tagged, i);
  if (last === i || i === tagged.first) return undefined;
  return { first: i, last, place: 1, noun: nounAfter(tagged, last), by: byOf(article, last) };
}

/** "Went straight to the top of the box office", "is top of the charts". */
function topRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  if (TOP.get(tokens.word[i]!) === 0 || i - 2 < tagged.first || i + 2 >= tagged.last) return undefined;
  if (OF.get(tokens.word[i + 1]!) === 0) return undefined;
  const atTop = tagged.tags[i - 1] === Tag.DT && AT_TO.get(tokens.word[i - 2]!) === 1;
  if (!atTop && IS.get(tokens.word[i - 1]!) === 0) return undefined;
  const noun = nounAfter(tagged, i + 2);
  return noun < 0 ? undefined : { first: i, last: i + 1, place: 1, noun, by: UNSAID };
}

const OF = wordSet('of');

/** What the superlative that ends before `last` ranks by, as a word id: the base of "largest", or the "expensive" of "most expensive". */
function byOf(article: Article, last: number): number {
  const id = article.tokens.word[last - 1]!;
  return HIGHEST.get(id) || id;
}

const IS = wordSet("is was are were be 's");
const INSIDE = wordSet('in among');
const IN = wordSet('in into');
const PLACE = wordSet('place');
const BY_IN = wordSet('by in');
const SINCE = wordSet('since');
const TIME = wordSet('time');
const NUMBER_SIGN = wordSet('no number');
const BE = wordSet("is was are were be been became become come came us it him her them to 's now only");
const PLACED = wordSet('in among at of overall on behind after nationally worldwide by this since');
const ROW = wordSet('row trot consecutive successive straight running history since career');

/** "in a row", "in its history", "since": what makes an ordinal a count of events. */
function inRow(article: Article, tagged: Tagged, from: number): boolean {
  return hasWord(article.tokens, ROW, from, Math.min(tagged.last, from + 9));
}

/** The place that an ordinal in letters says; 0 for other words. */
function spelledPlace(id: number): number {
  const place = ORDINAL.get(id);
  return place <= MOST_SPELLED ? place : 0;
}

function ordinalAt(article: Article, i: number): { place: number; last: number } | undefined {
  const { tokens } = article;
  const place = spelledPlace(tokens.word[i]!);
  if (place > 0) return { place, last: i + 1 };
  if (
    tokens.kind[i] === TokenKind.Number &&
    i + 1 < tokens.count &&
    tokens.spaced[i + 1] === 0 &&
    ORDINAL_SUFFIX.get(tokens.word[i + 1]!) === 1
  ) {
    const value = Number(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (Number.isInteger(value) && value > 0 && value < 1000) return { place: value, last: i + 2 };
  }
  return undefined;
}

function superlativeAt(article: Article, tagged: Tagged, i: number): number {
  if (i >= tagged.last) return i;
  const id = article.tokens.word[i]!;
  if (HIGHEST.get(id) !== 0) return i + 1;
  // "The most medals", not "at the most".
  if (MOST.get(id) === 1 && i > tagged.first && tagged.tags[i - 1] === Tag.DT && i + 1 < tagged.last)
    if (isNoun(tagged.tags[i + 1]!)) return i + 1;
  if (MOST.get(id) === 1 && i + 1 < tagged.last && tagged.tags[i + 1] === Tag.JJ && tagged.tags[i] !== Tag.DT)
    return i + 2;
  return i;
}

function nounAfter(tagged: Tagged, from: number): number {
  for (let i = from; i < Math.min(tagged.last, from + 5); i++) {
    if (tagged.tags[i] === Tag.PUNCT || tagged.tags[i] === Tag.CD) return -1;
    if (isNoun(tagged.tags[i]!)) {
      let head = i;
      while (head + 1 < tagged.last && isNoun(tagged.tags[head + 1]!)) head++;
      return head;
    }
    if (isVerb(tagged.tags[i]!) && tagged.tags[i] !== Tag.VBN && tagged.tags[i] !== Tag.VBG) return -1;
  }
  return -1;
}

function opensInfinitive(article: Article, tagged: Tagged, from: number): boolean {
  for (let i = from; i < Math.min(tagged.last, from + 7); i++)
    if (TO.get(article.tokens.word[i]!) === 1 && i + 1 < tagged.last && opensVerb(tagged.tags[i + 1]!)) return true;
  return false;
}

/** A verb, or what the tagger takes for a noun where a verb is as likely: "the first craft to land". */
function opensVerb(tag: number): boolean {
  return isVerb(tag) || tag === Tag.NN;
}

import type { Article } from '../text/article.js';
import { type WordProperty, wordSet } from '../text/lexicon.js';
import { cardinal, ORDINAL, ORDINAL_SUFFIX } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { HIGHEST } from './degrees.js';

/** A place in time: it compares with other places in time only. */
export const IN_TIME = -1;
/** A place in an order that is not named: it may be any. */
export const UNSAID = 0;

/** A place in an order: "second-largest", "38th among the states", "the first woman to lead the party". */
export interface Rank {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  /** The last place that the words allow; Infinity for "not the first". */
  readonly upTo: number;
  /** The words that compare ("bigger" of "no factory is bigger"): what stands around them binds the rank. */
  readonly core: readonly [number, number];
  /** The noun that is ranked, or -1. */
  readonly noun: number;
  /** Word id of what it ranks by ("large"); `IN_TIME` for "first woman to", `UNSAID` for "ranks 38th". */
  readonly by: number;
}

export function rankOf(first: number, last: number, place: number, noun: number, by: number): Rank {
  return { first, last, place, upTo: place, core: [first, last], noun, by };
}

/** A rank that a whole clause tells, `core` being the words that compare. */
export function toldRank(first: number, last: number, place: number, noun: number, by: number, core: number): Rank {
  return { first, last, place, upTo: place, core: [core, core + 1], noun, by };
}

/** Places above this one are written in digits. */
export const MOST_SPELLED = 12;

/** The place that an ordinal in letters says; 0 for other words. */
export function spelledPlace(id: number): number {
  const place = ORDINAL.get(id);
  return place <= MOST_SPELLED ? place : 0;
}

/** "Third", "23rd" at a token, with the token behind it. */
export function ordinalAt({ tokens }: Article, i: number): { place: number; last: number } | undefined {
  const place = spelledPlace(tokens.word[i]!);
  if (place > 0) return { place, last: i + 1 };
  if (
    tokens.kind[i] === TokenKind.Number &&
    i + 1 < tokens.count &&
    tokens.spaced[i + 1] === 0 &&
    ORDINAL_SUFFIX.get(tokens.word[i + 1]!) === 1
  ) {
    const value = numberAt(tokens, i);
    if (Number.isInteger(value) && value > 0 && value < 1000) return { place: value, last: i + 2 };
  }
  return undefined;
}

function numberAt(tokens: Tokens, i: number): number {
  return Number(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** The count that a token says in digits or letters, up to `most`; 0 where it says none. */
export function countAt(tokens: Tokens, i: number, most: number): number {
  if (i >= tokens.count) return 0;
  if (tokens.kind[i] !== TokenKind.Number) return cardinal(tokens.word[i]!, most);
  const value = numberAt(tokens, i);
  return Number.isInteger(value) && value > 0 && value <= most ? value : 0;
}

/** The token behind the superlative at `i` ("largest", "most expensive"); `i` itself where none stands. */
export function superlativeAt(article: Article, tagged: Tagged, i: number): number {
  if (i >= tagged.last) return i;
  const id = article.tokens.word[i]!;
  if (HIGHEST.get(id) !== 0) {
    // "Best-selling", "largest-ever"; "best-of-seven" ranks nothing.
    if (!isHyphen(article, tagged, i + 1)) return i + 1;
    if (isAt(article, tagged, i + 2, BEFORE)) return i;
    return tagged.tags[i + 2] === Tag.IN && isHyphen(article, tagged, i + 3) ? i : i + 3;
  }
  if (isAt(article, tagged, i + 1, RECENT)) return i;
  // "The most medals", not "at the most".
  // "Africa's most visited park".
  const taken = i + 2 < tagged.last && tagged.tags[i + 1] === Tag.VBN && isNoun(tagged.tags[i + 2]!);
  if (MOST.get(id) === 1 && taken && isOwned(article, tagged, i)) return i + 2;
  if (MOST.get(id) === 1 && i > tagged.first && tagged.tags[i - 1] === Tag.DT && i + 1 < tagged.last)
    if (isNoun(tagged.tags[i + 1]!) || isMostAlone(article, tagged, i)) return i + 1;
  if (
    MOST.get(id) === 1 &&
    i + 1 < tagged.last &&
    tagged.tags[i + 1] === Tag.JJ &&
    tagged.tags[i] !== Tag.DT &&
    owns(tagged, i - 1)
  )
    return i + 2;
  return i;
}

const MOST = wordSet('most least');
const RECENT = wordSet('recent likely');
const BEFORE = wordSet('before case');

function isOwned(article: Article, { tags, first }: Tagged, i: number): boolean {
  if (i <= first) return false;
  const tag = tags[i - 1]!;
  return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.POS || spelledPlace(article.tokens.word[i - 1]!) > 0;
}

/** "The most polluted", not "on most polluted days". */
function owns({ tags, first }: Tagged, i: number): boolean {
  return i < first || (tags[i] !== Tag.IN && tags[i] !== Tag.CC && tags[i] !== Tag.TO);
}

/** "Is the most ever", "40 boats, the most in a single day", "the country with the most". */
function isMostAlone(article: Article, tagged: Tagged, i: number): boolean {
  if (isAt(article, tagged, i - 2, WITH)) return closesAt(tagged, i + 1);
  const opens = i - 2 >= tagged.first && (tagged.tags[i - 2] === Tag.PUNCT || isAt(article, tagged, i - 2, BE));
  return opens && isAt(article, tagged, i + 1, AFTER_MOST);
}

const WITH = wordSet('with');
const BE = wordSet("is was are were 's be been become becomes became remain remains remained");
const AFTER_MOST = wordSet('in since ever anyone anybody anywhere for by');

/**
 * What the superlative that ends before `last` ranks by, as a word id: the base of "largest", the "expensive" of "most
 * expensive", the "selling" of "best-selling".
 */
export function byOf({ tokens }: Article, last: number): number {
  const id = tokens.word[last - 1]!;
  // "The least deadly" is no place in the order of the deadliest.
  if (LEAST.get(tokens.word[last - 2]!) === 1) return tokens.word[last - 2]!;
  const joined = tokens.kind[last - 2] === TokenKind.Dash ? HIGHEST.get(tokens.word[last - 3]!) : 0;
  if (joined === 0) return HIGHEST.get(id) || id;
  return id === 0 || EVER.get(id) === 1 ? joined : id;
}

const EVER = wordSet('ever known yet');
const LEAST = wordSet('least');

/** The head of the noun group that starts at `from`, or -1. */
export function nounAfter(tagged: Tagged, from: number): number {
  for (let i = from; i < Math.min(tagged.last, from + 5); i++) {
    if (tagged.tags[i] === Tag.PUNCT || tagged.tags[i] === Tag.CD) return -1;
    if (isNoun(tagged.tags[i]!)) return headFrom(tagged, i);
    if (isVerb(tagged.tags[i]!) && tagged.tags[i] !== Tag.VBN && tagged.tags[i] !== Tag.VBG) return -1;
  }
  return -1;
}

/**
 * The noun that a superlative ranks: the one behind it, or the subject of "the mosque is the largest in the county"; -1
 * where what follows only says which are compared ("the largest that was ever dug").
 */
export function rankedNoun(article: Article, tagged: Tagged, first: number, last: number): number {
  if (isAt(article, tagged, last, THAT)) return subjectOf(article, tagged, first);
  const limits = last < tagged.last && tagged.tags[last] === Tag.IN && !isAt(article, tagged, last, OF);
  const subject = limits ? subjectOf(article, tagged, first) : -1;
  return subject >= 0 ? subject : nounAfter(tagged, last);
}

const THAT = wordSet('that which');
const OF = wordSet('of');

/** The noun before the "is" of "is the largest", where no preposition hangs it on another; -1 for none. */
function subjectOf(article: Article, tagged: Tagged, first: number): number {
  let i = first - 1;
  while (i > tagged.first && OWNERS.has(tagged.tags[i]!)) i--;
  // "The contract, the largest that was ever signed".
  const comma = i >= tagged.first && article.tokens.text.charCodeAt(article.tokens.start[i]!) === 44;
  if (!comma && !isAt(article, tagged, i, BE)) return -1;
  i--;
  while (!comma && i > tagged.first && HELPERS.has(tagged.tags[i]!)) i--;
  if (i < tagged.first || !isNoun(tagged.tags[i]!)) return -1;
  const noun = i;
  while (i > tagged.first && (isNoun(tagged.tags[i]!) || OWNERS.has(tagged.tags[i]!))) i--;
  return tagged.tags[i] === Tag.IN ? -1 : noun;
}

const HELPERS: ReadonlySet<number> = new Set([Tag.RB, Tag.MD, Tag.VBZ, Tag.VBP, Tag.VBD]);
const OWNERS: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.POS, Tag.JJ, Tag.RB]);

/** The head of the noun group that starts at `from`, with no preposition before it; -1 where another thing stands there. */
export function nounAt(article: Article, tagged: Tagged, from: number): number {
  for (let i = from; i < Math.min(tagged.last, from + 7); i++) {
    const tag = tagged.tags[i]!;
    // "His 7th game-winning drive".
    if (isNoun(tag) && !isHyphen(article, tagged, i + 1)) return headFrom(tagged, i);
    const describes = tag === Tag.JJ || tag === Tag.VBN || tag === Tag.VBG || tag === Tag.RB || tag === Tag.POS;
    // "Cost-of-living adjustment".
    const joined =
      isHyphen(article, tagged, i) ||
      isHyphen(article, tagged, i + 1) ||
      (i > from && isHyphen(article, tagged, i - 1));
    if (!describes && !isNoun(tag) && !joined) return -1;
  }
  return -1;
}

/** The last noun of the group that a noun at `i` stands in. */
export function headFrom(tagged: Tagged, i: number): number {
  let head = i;
  while (head + 1 < tagged.last && continues(tagged, head + 1)) head++;
  return head;
}

/** Whether a noun group runs on: "scoring title", but not "the first time Mara came". */
function continues({ tags, last }: Tagged, i: number): boolean {
  if (tags[i] === Tag.VBG) return i + 1 < last && (tags[i + 1] === Tag.NN || tags[i + 1] === Tag.NNS);
  return isNoun(tags[i]!) && !(isName(tags[i]!) && !isName(tags[i - 1]!));
}

function isName(tag: number): boolean {
  return tag === Tag.NNP || tag === Tag.NNPS;
}

/** Whether a hyphen joins the token before `i` to what follows. */
export function isHyphen({ tokens }: Article, tagged: Tagged, i: number): boolean {
  return i + 1 < tagged.last && tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 0;
}

/** How many names stand in a row from a token on ("China", "California and Texas"), and the token behind them. */
export function namesFrom({ tokens }: Article, tagged: Tagged, from: number): { count: number; last: number } {
  let count = 0;
  let last = from;
  let inside = false;
  for (let i = from; i < Math.min(tagged.last, from + MOST_NAMED); i++) {
    const tag = tagged.tags[i]!;
    if (tag === Tag.NNP || tag === Tag.NNPS) {
      if (!inside) count++;
      inside = true;
      last = i + 1;
    } else if (AND.get(tokens.word[i]!) === 1 || tag === Tag.PUNCT) inside = false;
    else break;
  }
  return { count, last };
}

const AND = wordSet('and');
/** Tokens that a list of names is read for. */
const MOST_NAMED = 8;

/** Whether the statement ends at a token, with the clause or the sentence. */
export function closesAt(tagged: Tagged, i: number): boolean {
  return i >= tagged.last || tagged.tags[i] === Tag.PUNCT || tagged.tags[i] === Tag.CC;
}

/** Whether a word of the set stands at the token. */
export function isAt({ tokens }: Article, tagged: Tagged, i: number, words: WordProperty): boolean {
  return i >= tagged.first && i < tagged.last && words.get(tokens.word[i]!) === 1;
}

import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { HIGHER } from './degrees.js';
import { MOST_AHEAD } from './rank-names.js';
import { closesAt, countAt, IN_TIME, isAt, namesFrom, type Rank, rankOf, toldRank, UNSAID } from './rank-parts.js';

const ONLY = wordSet('only');
const BUT_ONLY = wordSet('only but');
const BEHIND = wordSet('behind trails trailing trail');
const BY = wordSet('by');
const BEATEN = wordSet(
  'eclipsed surpassed topped exceeded bettered outdone outranked outstripped rivalled rivaled matched',
);
const ONCE = wordSet('once twice');
const TIMES = wordSet('times');
const THAN = wordSet('than');
const HAVE = wordSet("has have had 've");
const BEFORE = wordSet('before');
const HIM = wordSet('him her it them this these that');
const ONE = wordSet('one ones');

/** A rank told by what is ahead without a comparison of its own: "behind only Peru", "has seen worse, if only once". */
export function aheadRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  if (isAt(article, tagged, i, ONLY)) return behindOnly(article, tagged, i);
  if (isAt(article, tagged, i, ONCE) || isAt(article, tagged, i, TIMES)) return onlyOnce(article, tagged, i);
  return beforeThis(article, tagged, i) ?? oneAhead(article, tagged, i);
}

/** "Behind only Peru and Chile", "eclipsed only by the fire of 1911". */
function behindOnly(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const passive = isAt(article, tagged, i - 1, BEATEN) && isAt(article, tagged, i + 1, BY);
  if (!passive && !isAt(article, tagged, i - 1, BEHIND)) return undefined;
  const from = passive ? i + 2 : i + 1;
  const count = countAt(article.tokens, from, MOST_AHEAD) || namesFrom(article, tagged, from).count;
  const one = from + 1 < tagged.last && tagged.tags[from] === Tag.DT ? singleAt(tagged, from + 1) : 0;
  if (count + one === 0) return undefined;
  return rankOf(i - 1, from, (count || one) + 1, -1, UNSAID);
}

/** Whether a noun group of one thing starts at a token, as a count. */
function singleAt(tagged: Tagged, from: number): number {
  let i = from;
  while (i < tagged.last && (isNoun(tagged.tags[i]!) || tagged.tags[i] === Tag.JJ || tagged.tags[i] === Tag.CD)) i++;
  const tag = tagged.tags[i - 1]!;
  return i > from && (tag === Tag.NN || tag === Tag.NNP || tag === Tag.CD) ? 1 : 0;
}

/** "Has seen worse, if only once", "the river has only once been higher", "only three times has it lost more". */
function onlyOnce(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const counted = isAt(article, tagged, i, TIMES)
    ? countAt(tokens, i - 1, MOST_AHEAD)
    : isTwice(article, tagged, i)
      ? 2
      : 1;
  const first = isAt(article, tagged, i, TIMES) ? i - 1 : i;
  if (counted === 0 || !isAt(article, tagged, first - 1, BUT_ONLY)) return undefined;
  const back = Math.max(tagged.first, first - WITHIN);
  for (let k = first - 2; k >= back; k--) {
    const by = HIGHER.get(tokens.word[k]!);
    if (by === 0) continue;
    // "Has seen worse": what was worse is told of the past.
    const had = hasBefore(article, tagged, k) || hasWord(article.tokens, HAVE, k, first);
    if (isAt(article, tagged, k + 1, THAN) || !had) return undefined;
    return toldRank(k, i + 1, counted + 1, nounNear(tagged, k, i), by, k);
  }
  let had = hasBefore(article, tagged, first - 1);
  for (let k = i + 1; k < Math.min(tagged.last, i + WITHIN); k++) {
    if (tagged.tags[k] === Tag.PUNCT) return undefined;
    had ||= isAt(article, tagged, k, HAVE);
    const by = HIGHER.get(tokens.word[k]!);
    if (by === 0) continue;
    if (!had || isAt(article, tagged, k + 1, THAN)) return undefined;
    return toldRank(first - 1, k + 1, counted + 1, nounNear(tagged, k, k), by, k);
  }
  return undefined;
}

const TWICE = wordSet('twice');
/** How far from "only once" its comparative may stand. */
const WITHIN = 9;

function isTwice(article: Article, tagged: Tagged, i: number): boolean {
  return isAt(article, tagged, i, TWICE);
}

function hasBefore(article: Article, tagged: Tagged, i: number): boolean {
  for (let k = i - 1; k >= Math.max(tagged.first, i - 4); k--) if (isAt(article, tagged, k, HAVE)) return true;
  return false;
}

/** The noun behind a comparative, else the nearest before it. */
function nounNear(tagged: Tagged, at: number, stop: number): number {
  for (let k = at + 1; k < Math.min(tagged.last, at + 3); k++) if (isNoun(tagged.tags[k]!) && k !== stop) return k;
  for (let k = at - 1; k >= Math.max(tagged.first, at - 8); k--) if (isNoun(tagged.tags[k]!)) return k;
  return -1;
}

/** More that went before than this are no list of single cases. */
const MOST_BEFORE = 99;

/** "Only three men had been there before him", "fifteen reactors had been restarted before this one": the next is fourth. */
function beforeThis(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const count = countAt(article.tokens, i, MOST_BEFORE);
  if (count === 0 || i + 4 >= tagged.last || !isNoun(tagged.tags[nounIndex(tagged, i + 1)]!)) return undefined;
  const noun = nounIndex(tagged, i + 1);
  for (let k = noun + 1; k < Math.min(tagged.last, noun + 12); k++) {
    const tag = tagged.tags[k]!;
    if (tag === Tag.PUNCT || tag === Tag.CC) return undefined;
    if (!isAt(article, tagged, k, BEFORE)) continue;
    if (!isAt(article, tagged, k + 1, HIM) || !hadBetween(article, tagged, noun, k)) return undefined;
    const end = isAt(article, tagged, k + 2, ONE) ? k + 3 : k + 2;
    return closesAt(tagged, end) ? toldRank(i, end, count + 1, noun, IN_TIME, i) : undefined;
  }
  return undefined;
}

/** The last noun of the group that starts at a token; the token itself where none does. */
function nounIndex(tagged: Tagged, from: number): number {
  let head = from;
  for (let i = from; i < Math.min(tagged.last, from + 4); i++) {
    if (isNoun(tagged.tags[i]!)) head = i;
    else if (tagged.tags[i] !== Tag.JJ) break;
  }
  return head;
}

function hadBetween(article: Article, tagged: Tagged, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isAt(article, tagged, i, HAVE)) return true;
  return false;
}

/** "One man in this league has scored more": a count that opens a clause which a comparative closes. */
function oneAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const opens = i === tagged.first || tagged.tags[i - 1] === Tag.PUNCT;
  const count = opens ? countAt(tokens, i, MOST_AHEAD) : 0;
  if (count === 0 || i + 3 >= tagged.last) return undefined;
  const noun = nounIndex(tagged, i + 1);
  if (!isNoun(tagged.tags[noun]!)) return undefined;
  let told = false;
  for (let k = noun + 1; k < Math.min(tagged.last, noun + 10); k++) {
    const tag = tagged.tags[k]!;
    if (tag === Tag.PUNCT || tag === Tag.CC || tag === Tag.MD || tag === Tag.TO) return undefined;
    told ||= isVerb(tag) && (isAt(article, tagged, k, HAVE) || isAt(article, tagged, k, BE));
    const by = HIGHER.get(tokens.word[k]!);
    if (by === 0) continue;
    const object = k + 1 < tagged.last && isNoun(tagged.tags[k + 1]!) ? k + 1 : -1;
    const end = object < 0 ? k + 1 : object + 1;
    const closes = closesAt(tagged, end) || (isAt(article, tagged, end, THAN) && tagged.tags[end + 1] === Tag.PRP);
    return told && closes ? toldRank(i, k + 1, count + 1, object < 0 ? noun : object, by, k) : undefined;
  }
  return undefined;
}

const BE = wordSet('is are was were');

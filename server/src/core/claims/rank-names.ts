import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { cardinal } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { isNoun, type Tagged } from './chunks.js';
import { isAt, namesFrom } from './rank-parts.js';

const THOSE = wordSet('those that');
const OF = wordSet('of in');
const AND = wordSet('and or');

/** More than so many that are ahead are not told in this way. */
export const MOST_AHEAD = 9;

/** The numbers by which what is ahead is counted. */
export const NUMBERED = wordSet('one two three four five six seven eight nine');

/** What alone is ahead: how many, and where the words that say it end. */
export interface Ahead {
  readonly count: number;
  readonly last: number;
  /** Where a noun of it may be looked for. */
  readonly noun: number;
  /** They are told by name: their verb may be one that the tagger has missed. */
  readonly named: boolean;
  /** A number alone: "only one bigger hoard". */
  readonly bare: boolean;
  /** A noun with an article, which may be the subject of anything: the comparison must be told as a fact. */
  readonly loose: boolean;
}

/** What the words from a token on count or name: "one man", "Peru and Chile", "those of Peru", "the fair of 2022, at $4m,". */
export function aheadIn(article: Article, tagged: Tagged, from: number): Ahead | undefined {
  if (from >= tagged.last) return undefined;
  const count = cardinal(article.tokens.word[from]!, MOST_AHEAD);
  const plain = { named: false, bare: false, loose: false };
  if (count > 0) {
    // "Only one in five", "only two of them".
    if (isAt(article, tagged, from + 1, OF)) return undefined;
    return { ...plain, count, last: from + 1, noun: from + 1, bare: true };
  }
  const start = isAt(article, tagged, from, THOSE) ? from + 2 : from;
  const names = namesFrom(article, tagged, start);
  if (names.count > 0) return { ...plain, count: names.count, last: start, noun: start, named: true };
  return describedFrom(article, tagged, from);
}

/** "The winner of 2027", "the Okambara field, found in 2024,", "the fires of 2003 and 2009". */
function describedFrom(article: Article, tagged: Tagged, from: number): Ahead | undefined {
  if (tagged.tags[from] !== Tag.DT && tagged.tags[from] !== Tag.PRPS) return undefined;
  const stop = Math.min(tagged.last, from + LONGEST);
  let head = -1;
  let i = from + 1;
  for (; i < stop && isGroup(tagged.tags[i]!); i++) if (isNoun(tagged.tags[i]!)) head = i;
  if (head < 0) return undefined;
  let count = 1;
  // What stands behind the noun: "of 2003 and 2009", and an aside between commas.
  while (i < stop && (tagged.tags[i] === Tag.IN || tagged.tags[i] === Tag.CC)) {
    if (isAt(article, tagged, i, AND)) count++;
    i++;
    while (i < stop && isGroup(tagged.tags[i]!)) i++;
  }
  if (isComma(article, i)) {
    const end = asideEnd(article, tagged, i + 1);
    if (end < 0) return undefined;
    i = end;
  }
  // Several that are not counted: "only the brown bears are bigger".
  const several = tagged.tags[head] === Tag.NNS || tagged.tags[head] === Tag.NNPS;
  return several && count === 1 && !opensOne(article, tagged, i)
    ? undefined
    : { count, last: i, noun: head, named: false, bare: false, loose: true };
}

/** Longest description of what is ahead, in tokens. */
const LONGEST = 16;

function isGroup(tag: number): boolean {
  return isNoun(tag) || tag === Tag.JJ || tag === Tag.CD || tag === Tag.DT || tag === Tag.POS || tag === Tag.VBN;
}

function isComma({ tokens }: Article, i: number): boolean {
  return i < tokens.count && tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

/** The token behind the comma that closes an aside, or -1. */
function asideEnd(article: Article, tagged: Tagged, from: number): number {
  for (let i = from; i < Math.min(tagged.last, from + LONGEST); i++) if (isComma(article, i)) return i + 1;
  return -1;
}

const A = wordSet('a an');

/** "Only the fighter jets were a bigger order": several that are one. */
function opensOne(article: Article, tagged: Tagged, verb: number): boolean {
  return isAt(article, tagged, verb + 1, A) || isAt(article, tagged, verb + 2, A);
}

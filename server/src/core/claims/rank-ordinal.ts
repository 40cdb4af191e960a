import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { cardinal } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import {
  byOf,
  countAt,
  IN_TIME,
  isAt,
  MOST_SPELLED,
  nounAfter,
  nounAt,
  ordinalAt,
  type Rank,
  rankOf,
  superlativeAt,
  UNSAID,
} from './rank-parts.js';
import {
  ADVERBS,
  AS,
  BE,
  BEFORE_PLACE,
  EQUATES,
  MAKES,
  MOVED,
  NOT_RANKED,
  PERSON,
  PLACE,
  PLACED,
  RANKS,
  ROW,
  SPAN,
  SPAN_OPENER,
  STRAIGHT,
  SUCH,
  TIME,
  WINS,
} from './rank-words.js';

export const NUMBER_SIGN = wordSet('no number');
const AT_NUMBER = wordSet(
  "at to world ranked ranks as is therefore now is seeded be become becomes became becoming 's was were are remains in",
);
const ONLY = wordSet('only');
const TO = wordSet('to');
const INTO = wordSet('to into in');
const FROM = wordSet('from');
const INSIDE = wordSet('in among');
const IN = wordSet('in');
const BY_IN = wordSet('by in');
const SINCE = wordSet('since');
const FOR = wordSet('for');
const A = wordSet('a an');

/** "No. 2 producer", "at number two", "ranked No 31 in the world", "becomes number five on the list". */
export function numberedRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  if (NUMBER_SIGN.get(tokens.word[i]!) === 0) return undefined;
  const spelled = i > tagged.first ? spelledRank(article, tagged, i) : undefined;
  if (spelled) return spelled;
  if (tokens.shape[i] === Shape.Lower || i + 2 >= tagged.last) return undefined;
  if (tokens.text.charCodeAt(tokens.start[i + 1]!) !== 46 || tokens.kind[i + 2] !== TokenKind.Number) return undefined;
  const place = countAt(tokens, i + 2, 99);
  const noun = nounAfter(tagged, i + 3);
  const placed = noun >= 0 || isAt(article, tagged, i + 3, PLACED);
  return place > 0 && placed ? rankOf(i, i + 3, place, noun, UNSAID) : undefined;
}

function spelledRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  if (i + 1 >= tagged.last) return undefined;
  const place =
    tokens.kind[i + 1] === TokenKind.Number ? countAt(tokens, i + 1, 999) : cardinal(tokens.word[i + 1]!, MOST_SPELLED);
  if (place === 0) return undefined;
  if (AT_NUMBER.get(tokens.word[i - 1]!) === 1) return rankOf(i, i + 2, place, -1, UNSAID);
  // "The number one maker", "the world's number two maker", "was the group's number one".
  const opener = tagged.tags[i - 1];
  if (opener !== Tag.DT && opener !== Tag.PRPS && opener !== Tag.POS) return undefined;
  const noun = nounAt(tagged, i + 2);
  return (noun >= 0 && (place === 1 || opener !== Tag.DT)) || (place === 1 && equates(article, tagged, i - 1))
    ? rankOf(i, i + 2, place, noun, UNSAID)
    : undefined;
}

/** "Second-largest", "ranks 38th", "is fifth in", "the first woman to", "its fourth cut in a row". */
export function ordinalRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const ordinal = ordinalAt(article, i);
  if (!ordinal) return undefined;
  const { place, last } = ordinal;
  const hyphen = last < tagged.last && tokens.kind[last] === TokenKind.Dash && tokens.spaced[last] === 0;
  const after = hyphen ? last + 1 : last;
  const superlative = superlativeAt(article, tagged, after);
  if (superlative > after)
    return rankOf(i, superlative, place, nounAfter(tagged, superlative), byOf(article, superlative));
  if (isPlaced(article, tagged, i, last)) return rankOf(i, last, place, -1, UNSAID);
  return placeInTime(article, tagged, i, last, place);
}

/** Whether the ordinal `[i, last)` is told alone, as somebody's place. */
function isPlaced(article: Article, tagged: Tagged, i: number, last: number): boolean {
  const { tokens } = article;
  const before = i > tagged.first ? tokens.word[i - 1]! : 0;
  if (RANKS.get(before) === 1) return true;
  const closes = last >= tagged.last || tagged.tags[last] === Tag.PUNCT;
  const placed = closes || (PLACED.get(tokens.word[last]!) === 1 && !opensVerbAt(article, tagged, last));
  if (BE.get(before) === 1 && placed) return true;
  if (INTO.get(before) === 1 && isReached(article, tagged, i, placed)) return true;
  // "Second only to Leeds"; "puts this storm third in our books".
  if (isAt(article, tagged, last, ONLY) && isAt(article, tagged, last + 1, TO)) return true;
  if (i > tagged.first && isNoun(tagged.tags[i - 1]!) && isAt(article, tagged, last, INSIDE)) return true;
  // "In second place".
  if (isAt(article, tagged, last, PLACE)) {
    if (i === tagged.first || tagged.tags[i - 1] === Tag.PUNCT || BEFORE_PLACE.get(before) === 1) return true;
  }
  // "By number, second".
  return (
    closes && i - 1 > tagged.first && tagged.tags[i - 1] === Tag.PUNCT && isAt(article, tagged, tagged.first, BY_IN)
  );
}

/** "Down to third", "moved into third", "climbs from 41st to 19th in the rankings": the place that is reached. */
function isReached(article: Article, tagged: Tagged, i: number, placed: boolean): boolean {
  const into = IN.get(article.tokens.word[i - 1]!) === 0;
  if (isAt(article, tagged, i - 2, MOVED)) return into || placed;
  if (!into || !placed) return false;
  for (let k = i - 2; k >= Math.max(tagged.first, i - 4); k--) {
    const from = ordinalAt(article, k);
    if (from && from.last === i - 1) return isAt(article, tagged, k - 1, FROM);
  }
  return false;
}

/** "It was the fourth attempted overthrow", "the third such strike in a decade", "his 12th title". */
function placeInTime(article: Article, tagged: Tagged, i: number, last: number, place: number): Rank | undefined {
  const { tokens } = article;
  const inTime = (noun: number) => rankOf(i, last, place, noun, IN_TIME);
  const opener = i > tagged.first ? tagged.tags[i - 1]! : Tag.None;
  const indefinite = isAt(article, tagged, i - 1, A);
  const owned = opener === Tag.DT || opener === Tag.PRPS || opener === Tag.POS;
  const told = owned && !indefinite && equates(article, tagged, groupStart(tagged, i));
  const noun = nounAt(tagged, last);
  const closes = last >= tagged.last || tagged.tags[last] === Tag.PUNCT;
  if (noun < 0) {
    // "This is the fifth"; "this one, the sixth since 1963"; "she is the first to win".
    const ends = closes || isAt(article, tagged, last, PLACED);
    return (told && ends) || (opener === Tag.DT && isAt(article, tagged, last, SINCE)) ? inTime(-1) : undefined;
  }
  // "A third straight month", "the fourth rise in succession".
  if (isAt(article, tagged, last, STRAIGHT) || isAt(article, tagged, last, SUCH)) return inTime(noun);
  const id = tokens.word[noun]!;
  const ranked = NOT_RANKED.get(id) === 0 || (PERSON.get(id) === 1 && owned && place > 1);
  if (told && (ranked || TIME.get(id) === 1)) return inTime(noun);
  if (hasWord(tokens, ROW, noun + 1, Math.min(tagged.last, noun + 4)) && (ranked || isAt(article, tagged, noun, SPAN)))
    return inTime(noun);
  const spanned = tellsSpan(article, tagged, noun + 1);
  // "For the second time in three years".
  if (TIME.get(id) === 1) return place > 1 && spanned && isAt(article, tagged, i - 2, FOR) ? inTime(noun) : undefined;
  if (!ranked) return undefined;
  if (opensInfinitive(article, tagged, noun + 1) || hasWord(tokens, ROW, last, Math.min(tagged.last, last + 9)))
    return inTime(noun);
  if (spanned && place > 1) return inTime(noun);
  const possessed = opener === Tag.PRPS || indefinite;
  return possessed && place > 1 && winsBefore(article, tagged, i - 2) ? inTime(noun) : undefined;
}

/** The first token of the noun group that an ordinal stands in: "the", "Labour's". */
function groupStart(tagged: Tagged, i: number): number {
  let first = i - 1;
  while (first > tagged.first && i - first < 5) {
    const tag = tagged.tags[first]!;
    if (tag === Tag.DT || tag === Tag.PRPS) break;
    if (tag !== Tag.POS && !isNoun(tag)) return first + 1;
    first--;
  }
  return first;
}

/** How many words may stand between "making" and "the second woman". */
const NAMED_WITHIN = 5;

/** Whether the words before a noun group say it of a subject: "is only the", "would become", "making her", "as". */
function equates(article: Article, tagged: Tagged, group: number): boolean {
  let i = group - 1;
  while (i > tagged.first && isAt(article, tagged, i, ADVERBS)) i--;
  if (isAt(article, tagged, i, EQUATES) || isAt(article, tagged, i, AS)) return true;
  for (let k = i; k >= Math.max(tagged.first, i - NAMED_WITHIN); k--) {
    if (isAt(article, tagged, k, MAKES)) return k < i;
    const tag = tagged.tags[k]!;
    if (tag !== Tag.PRP && tag !== Tag.PRPS && tag !== Tag.DT && tag !== Tag.JJ && !isNoun(tag)) return false;
  }
  return false;
}

/** "In a decade", "this month", "of the season", "in 12 years", soon behind a noun. */
function tellsSpan(article: Article, tagged: Tagged, from: number): boolean {
  for (let i = from; i < Math.min(tagged.last, from + 5); i++) {
    if (isAt(article, tagged, i, SINCE)) return true;
    if (!isAt(article, tagged, i, SPAN_OPENER)) continue;
    for (let k = i + 1; k < Math.min(tagged.last, i + 4); k++) {
      if (isAt(article, tagged, k, SPAN)) return true;
      if (tagged.tags[k] === Tag.IN || tagged.tags[k] === Tag.PUNCT) break;
    }
  }
  return false;
}

function winsBefore(article: Article, tagged: Tagged, at: number): boolean {
  return isAt(article, tagged, at, WINS) || (isAt(article, tagged, at, ADVERBS) && isAt(article, tagged, at - 1, WINS));
}

function opensInfinitive(article: Article, tagged: Tagged, from: number): boolean {
  for (let i = from; i < Math.min(tagged.last, from + 7); i++) if (opensVerbAt(article, tagged, i)) return true;
  return false;
}

/** "To" before a verb, or before what the tagger takes for a noun where a verb is as likely: "the first craft to land". */
function opensVerbAt(article: Article, tagged: Tagged, i: number): boolean {
  if (!isAt(article, tagged, i, TO) || i + 1 >= tagged.last) return false;
  return isVerb(tagged.tags[i + 1]!) || tagged.tags[i + 1] === Tag.NN;
}

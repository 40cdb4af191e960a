import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { cardinal } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import {
  byOf,
  closesAt,
  countAt,
  IN_TIME,
  isAt,
  isHyphen,
  MOST_SPELLED,
  nounAfter,
  nounAt,
  ordinalAt,
  type Rank,
  rankedNoun,
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
  WON,
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
const HER = wordSet('her');
const A = wordSet('a an every each any no');
const OF = wordSet('of');
const THE = wordSet('the');
const LAST = wordSet('last past');
const MOST = wordSet('most');
const EVER = wordSet('ever');

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
  if (tokens.kind[i + 1] === TokenKind.Number || isHyphen(article, tagged, i + 2)) return undefined;
  // "The number one maker", "the world's number two maker", "was the group's number one".
  const opener = tagged.tags[i - 1];
  if (opener !== Tag.DT && opener !== Tag.PRPS && opener !== Tag.POS) return undefined;
  const noun = nounAt(article, tagged, i + 2);
  return (noun >= 0 && (place === 1 || opener !== Tag.DT)) || (place === 1 && equates(article, tagged, i - 1))
    ? rankOf(i, i + 2, place, noun, UNSAID)
    : undefined;
}

/** "Second-largest", "ranks 38th", "is fifth in", "the first woman to", "its fourth cut in a row". */
export function ordinalRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const ordinal = ordinalAt(article, i);
  if (!ordinal) return undefined;
  const { place, last } = ordinal;
  const hyphen = isHyphen(article, tagged, last);
  const after = hyphen ? last + 1 : last;
  const found = superlativeAt(article, tagged, after);
  const to = found === after && isAt(article, tagged, after, MOST) ? after + 1 : found;
  if (to > after) {
    return rankOf(i, to, place, rankedNoun(article, tagged, i, to), byOf(article, to));
  }
  // "The first-ever woman"; but "first-day", "first-round".
  if (hyphen) return isAt(article, tagged, after, EVER) ? placeInTime(article, tagged, i, after + 1, place) : undefined;
  if (isPlaced(article, tagged, i, last)) return rankOf(i, last, place, -1, UNSAID);
  return placeInTime(article, tagged, i, last, place);
}

/** Whether the ordinal `[i, last)` is told alone, as somebody's place. */
function isPlaced(article: Article, tagged: Tagged, i: number, last: number): boolean {
  const { tokens } = article;
  const before = i > tagged.first ? tokens.word[i - 1]! : 0;
  if (RANKS.get(before) === 1) return true;
  if (isCloseBehind(article, tagged, i, last)) return true;
  const closes = last >= tagged.last || tagged.tags[last] === Tag.PUNCT;
  const placed =
    closes ||
    (PLACED.get(tokens.word[last]!) === 1 &&
      !opensVerbAt(article, tagged, last) &&
      !isHyphen(article, tagged, last + 1));
  // "Puts her third"; but "was her third of the season", "the Swede's third".
  const owned =
    tagged.tags[i - 1] === Tag.POS || (isAt(article, tagged, i - 1, HER) && isAt(article, tagged, i - 2, EQUATES));
  if (BE.get(before) === 1 && placed && !owned) return true;
  const spot = isAt(article, tagged, last, PLACE);
  if (INTO.get(before) === 1 && (placed || spot || nounAt(article, tagged, last) < 0))
    if (isReached(article, tagged, i, placed || spot)) return true;
  // "Second only to Leeds", "second in the north only to Leeds"; "puts this storm third in our books".
  if (isOnlyTo(article, tagged, last)) return true;
  if (i > tagged.first && isNoun(tagged.tags[i - 1]!) && isAt(article, tagged, last, INSIDE)) return true;
  // "In second place".
  if (spot && (i === tagged.first || tagged.tags[i - 1] === Tag.PUNCT || BEFORE_PLACE.get(before) === 1)) return true;
  // "By number, second".
  return (
    closes && i - 1 > tagged.first && tagged.tags[i - 1] === Tag.PUNCT && isAt(article, tagged, tagged.first, BY_IN)
  );
}

/** "Came in fourth", "finished a distant third". */
function isCloseBehind(article: Article, tagged: Tagged, i: number, last: number): boolean {
  if (!closesAt(tagged, last) && !isAt(article, tagged, last, PLACED)) return false;
  if (isAt(article, tagged, i - 1, IN)) return isAt(article, tagged, i - 2, RANKS);
  return tagged.tags[i - 1] === Tag.JJ && isAt(article, tagged, i - 2, A) && isAt(article, tagged, i - 3, RANKS);
}

/** "Only to" behind an ordinal, or behind where it holds. */
function isOnlyTo(article: Article, tagged: Tagged, last: number): boolean {
  const stop = isAt(article, tagged, last, INSIDE) ? last + 6 : last + 1;
  for (let k = last; k < Math.min(tagged.last, stop) && tagged.tags[k] !== Tag.PUNCT; k++)
    if (isAt(article, tagged, k, ONLY) && isAt(article, tagged, k + 1, TO)) return true;
  return false;
}

/** "Down to third", "moved him into third", "climbs from 41st to 19th in the rankings": the place that is reached. */
function isReached(article: Article, tagged: Tagged, i: number, placed: boolean): boolean {
  const into = IN.get(article.tokens.word[i - 1]!) === 0;
  if (isAt(article, tagged, i - 2, MOVED)) return into || placed;
  if (!into || !placed) return false;
  for (let k = i - 2; k >= Math.max(tagged.first, i - 4); k--) {
    if (isAt(article, tagged, k, MOVED)) return true;
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
  const possessed = opener === Tag.PRPS || isAt(article, tagged, i - 1, HER);
  const owned = opener === Tag.DT || opener === Tag.POS || possessed;
  const told = owned && !indefinite && equates(article, tagged, groupStart(tagged, i));
  const noun = nounAt(article, tagged, last);
  if (noun < 0) return owned && !indefinite && standsAlone(article, tagged, last, told) ? inTime(-1) : undefined;
  const id = tokens.word[noun]!;
  const numbered = NOT_RANKED.get(id) === 1 || isAt(article, tagged, last, NOT_RANKED);
  const ranked = !numbered || (PERSON.get(id) === 1 && owned && !indefinite && place > 1);
  const spanned = tellsSpan(article, tagged, noun + 1);
  // "A third straight month", "the fourth rise in succession".
  if (isAt(article, tagged, last, STRAIGHT)) return inTime(noun);
  if (isAt(article, tagged, last, SUCH)) return place > 1 || told || spanned ? inTime(noun) : undefined;
  if (told && (ranked || TIME.get(id) === 1)) return inTime(noun);
  if (hasWord(tokens, ROW, noun + 1, Math.min(tagged.last, noun + 4)) && (ranked || isAt(article, tagged, noun, SPAN)))
    return inTime(noun);
  // "For the second time in three years".
  if (TIME.get(id) === 1) return place > 1 && spanned && isAt(article, tagged, i - 2, FOR) ? inTime(noun) : undefined;
  if (!ranked) return undefined;
  if (opensInfinitive(article, tagged, noun + 1) || hasWord(tokens, ROW, last, Math.min(tagged.last, last + 9)))
    return inTime(noun);
  if (place === 1) return undefined;
  // "Third death in custody this year": a headline has no article.
  if (spanned && ((owned && !indefinite) || i === tagged.first)) return inTime(noun);
  return (possessed || indefinite) && isWon(article, tagged, i - 2, noun) ? inTime(noun) : undefined;
}

/** "This is the fifth"; "this one, the sixth since 1963"; "she is the first to win"; "his 16th in a row". */
function standsAlone(article: Article, tagged: Tagged, last: number, told: boolean): boolean {
  if (isAt(article, tagged, last, SINCE)) return true;
  const near = hasWord(article.tokens, ROW, last, Math.min(tagged.last, last + 4));
  const inside =
    isAt(article, tagged, last, INSIDE) && hasWord(article.tokens, SINCE, last, Math.min(tagged.last, last + 8));
  if (near || inside) return true;
  if (!told) return false;
  if (last >= tagged.last || isAt(article, tagged, last, PLACED)) return true;
  const tag = tagged.tags[last]!;
  // "The second of two" numbers the members of a group.
  if (isAt(article, tagged, last, OF) && tagged.tags[last + 1] === Tag.CD) return false;
  return tag === Tag.PUNCT || tag === Tag.IN || tag === Tag.TO || tag === Tag.WDT || tag === Tag.WP;
}

/** The first token of the noun group that an ordinal stands in: "the", "Labour's". */
function groupStart(tagged: Tagged, i: number): number {
  let first = i - 1;
  while (first > tagged.first && i - first < 5) {
    const tag = tagged.tags[first]!;
    if (tag === Tag.DT || tag === Tag.PRPS || tag === Tag.PRP) break;
    if (tag !== Tag.POS && !isNoun(tag)) return first + 1;
    first--;
  }
  return first;
}

/** How many words may stand between "making" and "the second woman". */
const NAMED_WITHIN = 5;

/** Whether the words before a noun group say it of a subject: "is only the", "would become", "making her", "hired as". */
function equates(article: Article, tagged: Tagged, group: number): boolean {
  let i = group - 1;
  while (i > tagged.first && isAt(article, tagged, i, ADVERBS)) i--;
  if (isAt(article, tagged, i, EQUATES)) return true;
  if (isAt(article, tagged, i, AS))
    return i > tagged.first && (isVerb(tagged.tags[i - 1]!) || isAt(article, tagged, i - 1, IN));
  for (let k = i; k >= Math.max(tagged.first, i - NAMED_WITHIN); k--) {
    if (isAt(article, tagged, k, MAKES)) return k < i;
    const tag = tagged.tags[k]!;
    if (tag !== Tag.PRP && tag !== Tag.PRPS && tag !== Tag.DT && tag !== Tag.JJ && !isNoun(tag)) return false;
  }
  return false;
}

/** "In a decade", "this month", "of the season", "in less than 12 years", soon behind a noun. */
function tellsSpan(article: Article, tagged: Tagged, from: number): boolean {
  for (let i = from; i < Math.min(tagged.last, from + 5); i++) {
    if (isAt(article, tagged, i, SINCE)) return true;
    if (!isAt(article, tagged, i, SPAN_OPENER)) continue;
    // "In the autumn" is a time, "in the last year" a span.
    if (isAt(article, tagged, i, IN) && isAt(article, tagged, i + 1, THE) && !isAt(article, tagged, i + 2, LAST))
      continue;
    for (let k = i + 1; k < Math.min(tagged.last, i + 6); k++) {
      if (isAt(article, tagged, k, SPAN)) return true;
      if (tagged.tags[k] === Tag.PUNCT) break;
    }
  }
  return false;
}

/** "Won his 12th title", "earned a tenth victory". */
function isWon(article: Article, tagged: Tagged, at: number, noun: number): boolean {
  const verb = isAt(article, tagged, at, ADVERBS) ? at - 1 : at;
  return (
    isAt(article, tagged, noun, WON) && (isAt(article, tagged, verb, WINS) || isAt(article, tagged, verb, EQUATES))
  );
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

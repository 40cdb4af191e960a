import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { COMPARATIVES, PAYING, PREDICATIVE, SCALED, SPAN_NOUNS, THOUGHT, UNIT_NOUNS } from './direction-data.js';

const COMPARATIVE = wordSet(COMPARATIVES);
const STANDS_ALONE = wordSet(PREDICATIVE);
const SCALE = wordSet(SCALED);
const PAY = wordSet(PAYING);
const SPAN = wordSet(SPAN_NOUNS);
const UNIT = wordSet(UNIT_NOUNS);
const KNOWN_BEFORE = wordSet(THOUGHT);
const VAGUE = wordSet('bit little lot shade touch fraction');
const MODAL = wordSet("would could might may 'd");
const THAN = wordSet('than');
const SINCE = wordSet('since');
const NO = wordSet('no');
const NO_NOUN_AFTER = wordSet('to of than and or at');
const BECOME = wordSet('got gotten get gets getting become becomes becoming became grown turned');
const BE = wordSet("is are was were be been 's 're");
const ALMOST = wordSet('slightly much far even rather somewhat still now also a bit little any ever');
const MORE_LESS = wordSet('more less');
const MORE_FEWER = wordSet('more fewer');
const OF = wordSet('of');
const PAIR = wordSet('two pair three lot');
const MULTIPLE = wordSet('half double doubled doubles halved halves tripled trebled quadrupled twice once enough');
/** Behind a bare "pay more": the end, or when, for what, to whom. */
const CLOSES = wordSet('from in for since this next now when if as because on by while after during');

/** Whether a word is a comparative that moves something only where it compares. */
export function isComparativeWord(word: number): boolean {
  return COMPARATIVE.get(word) === 1;
}

/** "More frequent", "less common": the two words are one comparative. */
export function scaledBehind(article: Article, tagged: Tagged, i: number): boolean {
  const { word } = article.tokens;
  return MORE_LESS.get(word[i]!) === 1 && i + 1 < tagged.last && SCALE.get(word[i + 1]!) === 1;
}

/** "More and more often", "fewer and fewer": a rise or fall by itself. */
export function isRepeated({ tokens: { word } }: Article, { last }: Tagged, i: number): boolean {
  return i + 2 < last && AND.get(word[i + 1]!) === 1 && word[i + 2] === word[i];
}

const AND = wordSet('and');

/** "More frequent" as a statement of its own ("have become more frequent", "more expensive than"), not "a more common word". */
export function comparesScaled(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  const behind = i + 2;
  if (behind < tagged.last && THAN.get(tokens.word[behind]!) === 1) return i > tagged.first;
  if (i === tagged.first || (behind < tagged.last && isNoun(tagged.tags[behind]!))) return false;
  let k = i - 1;
  while (k > tagged.first && (tagged.tags[k] === Tag.RB || ALMOST.get(tokens.word[k]!) === 1)) k--;
  return BECOME.get(tokens.word[k]!) === 1 || BE.get(tokens.word[k]!) === 1;
}

/** "More homes than a year before", "higher than": a comparison within the next words; not "more than 40". */
export function compares(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  const { tags, first, last } = tagged;
  if (i > first && NO.get(tokens.word[i - 1]!) === 1) return false;
  // "Has got worse", but not "has grown more open".
  if (i > first && BECOME.get(tokens.word[i - 1]!) === 1)
    return MORE_LESS.get(tokens.word[i]!) === 0 || i + 1 >= last || (tags[i + 1] !== Tag.JJ && tags[i + 1] !== Tag.NN);
  const amount = i > first && isAmount(article, tagged, i - 1);
  // "Eleven percent dearer", "a tenth less".
  if (i + 1 >= last || tags[i + 1] === Tag.PUNCT || tags[i + 1] === Tag.CC)
    return amount || standsAlone(article, tagged, i);
  if (THAN.get(tokens.word[i + 1]!) === 1) {
    if (i + 2 >= last || (i === first && MORE_LESS.get(tokens.word[i]!) === 1)) return false;
    if (MULTIPLE.get(tokens.word[i + 2]!) === 1) return false;
    if (i === first) return !opensNumber(article, tagged, i + 2);
    // "11 fewer than five years earlier", but not "more than 40".
    const vague = VAGUE.get(tokens.word[i - 1]!) === 1;
    if ((amount && !vague) || counted(article, i - 1) || timeBefore(article, tagged, i + 2)) return true;
    // "More than doubled", "less than perfect": a limit of what is said next.
    const next = tags[i + 2]!;
    if (
      MORE_LESS.get(tokens.word[i]!) === 1 &&
      (isVerb(next) || next === Tag.RB || next === Tag.JJ) &&
      KNOWN_BEFORE.get(tokens.word[i + 2]!) === 0
    )
      return false;
    return !opensNumber(article, tagged, i + 2);
  }
  if (isOneOfTwo(article, tagged, i) || (PAY.get(tokens.word[i - 1] ?? 0) === 1 && paysBare(article, tagged, i)))
    return true;
  // "Will pay 420 yen a month more from July".
  if (amount && MORE_LESS.get(tokens.word[i]!) === 1 && CLOSES.get(tokens.word[i + 1]!) === 1) return true;
  if (standsAlone(article, tagged, i)) return true;
  // "£100,000 less to give than", "fewer of them than".
  const opens = OF.get(tokens.word[i + 1]!) === 1 || (amount && tags[i + 1] === Tag.TO);
  if (opens && hasWord(tokens, THAN, i + 2, Math.min(last, i + COMPARED_WITHIN / 2))) return true;
  if (NO_NOUN_AFTER.get(tokens.word[i + 1]!) === 1) return false;
  // "More symbolic than real" is no increase.
  if (!amount && MORE_LESS.get(tokens.word[i]!) === 1 && describesOnly(article, tagged, i + 1)) return false;
  for (let k = i + 1; k < Math.min(last, i + COMPARED_WITHIN); k++) {
    if (THAN.get(tokens.word[k]!) === 1) return true;
    // "Has taken in more ammunition since 2027".
    if (SINCE.get(tokens.word[k]!) === 1 && tags[k - 1] !== Tag.PUNCT) return isNoun(tags[i + 1]!);
    if (tags[k] === Tag.PUNCT) break;
  }
  return opensComparison(article, tagged, i);
}

/** "Than" stands at most this many words behind the comparative: "fewer strikes on rail targets this winter than last". */
const COMPARED_WITHIN = 12;

/** An adjective with "than" directly behind it, or with no noun in its group. */
function describesOnly({ tokens }: Article, { tags, last }: Tagged, i: number): boolean {
  if (tags[i] !== Tag.JJ && tags[i] !== Tag.RB && tags[i] !== Tag.VBN) return false;
  return i + 1 >= last || THAN.get(tokens.word[i + 1]!) === 1;
}

/** A number, an amount's unit, or "a bit" before a comparative. */
function isAmount({ tokens }: Article, { tags, first }: Tagged, i: number): boolean {
  // "He would like twelve more", "a lot more": no comparison.
  const more = MORE_FEWER.get(tokens.word[i + 1]!) === 1 || MORE_LESS.get(tokens.word[i + 1]!) === 1;
  if (tags[i] === Tag.CD && isNumeric(tokens, i)) return !more || (i > first && tags[i - 1] === Tag.SYM);
  if (UNIT.get(tokens.word[i]!) === 0 && SPAN.get(tokens.word[i]!) === 0) return false;
  if (more && VAGUE.get(tokens.word[i]!) === 1) return false;
  return SPAN.get(tokens.word[i]!) === 0 || (i > first && (tags[i - 1] === Tag.CD || tags[i - 1] === Tag.DT));
}

/** A number, not a fraction in words: "a tenth". */
function isNumeric({ word }: Article['tokens'], i: number): boolean {
  return UNIT.get(word[i]!) === 0;
}

/** "Are fuller", "were slightly emptier, however": before a stop or a time, with nothing that they describe. */
function standsAlone({ tokens }: Article, { tags, first, last }: Tagged, i: number): boolean {
  if (STANDS_ALONE.get(tokens.word[i]!) === 0 || i === first) return false;
  const next = i + 1 < last ? tags[i + 1]! : Tag.PUNCT;
  if (next !== Tag.PUNCT && next !== Tag.CC && next !== Tag.IN && next !== Tag.RB) return false;
  let k = i - 1;
  while (
    k > first &&
    (tags[k] === Tag.RB || tags[k] === Tag.CD || ALMOST.get(tokens.word[k]!) === 1 || UNIT.get(tokens.word[k]!) === 1)
  )
    k--;
  return BE.get(tokens.word[k]!) === 1 && (k === first || MODAL.get(tokens.word[k - 1]!) === 0);
}

/** "The dearer of the two". */
function isOneOfTwo({ tokens }: Article, { first, last }: Tagged, i: number): boolean {
  return i > first && i + 3 < last && OF.get(tokens.word[i + 1]!) === 1 && PAIR.get(tokens.word[i + 3]!) === 1;
}

/** "Will pay more from July". */
function paysBare({ tokens }: Article, { tags, last }: Tagged, i: number): boolean {
  if (MORE_LESS.get(tokens.word[i]!) === 0) return false;
  return i + 1 >= last || tags[i + 1] === Tag.PUNCT || CLOSES.get(tokens.word[i + 1]!) === 1;
}

const BEFORE = wordSet('before earlier ago previously');

/** "Than ten years earlier", "than the year before": a time to compare with, not a number. */
function timeBefore(article: Article, tagged: Tagged, i: number): boolean {
  return hasWord(article.tokens, BEFORE, i, Math.min(tagged.last, i + 4));
}

const OPENER = wordSet('that and but while because');

/** "More elephants have been killed", at the head of a clause: more than before. */
function opensComparison(article: Article, tagged: Tagged, i: number): boolean {
  if (MORE_FEWER.get(article.tokens.word[i]!) === 0) return false;
  if (i > tagged.first && tagged.tags[i - 1] !== Tag.PUNCT && OPENER.get(article.tokens.word[i - 1]!) === 0)
    return false;
  let k = i + 1;
  while (k < Math.min(tagged.last, i + 4) && (isNoun(tagged.tags[k]!) || tagged.tags[k] === Tag.JJ)) k++;
  return k > i + 1 && k < tagged.last && isVerb(tagged.tags[k]!);
}

/** Whether a token is a number in digits or words. */
function counted({ tokens }: Article, i: number): boolean {
  return tokens.kind[i] === TokenKind.Number || NUMBER_WORD.get(tokens.word[i]!) === 1;
}

const NUMBER_WORD = wordSet('two three four five six seven eight nine ten eleven twelve dozen');

/** Whether a number begins at a token: digits, a sign of money, "a hundred". */
export function opensNumber(article: Article, tagged: Tagged, i: number): boolean {
  const kind = article.tokens.kind[i];
  if (tagged.tags[i] === Tag.CD || kind === TokenKind.Number || kind === TokenKind.Symbol) return true;
  return tagged.tags[i] === Tag.DT && i + 1 < tagged.last && FRACTION.get(article.tokens.word[i + 1]!) === 1;
}

const FRACTION = wordSet(
  'half third quarter fifth sixth seventh eighth ninth tenth hundred thousand million billion dozen decade year month week day hour minute fortnight century',
);

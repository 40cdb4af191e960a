import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import type { Article } from '../text/article.js';
import { inNounGroup, type Tagged } from './chunks.js';
import { SPAN_NOUNS, UNIT_NOUNS } from './direction-data.js';

const SPAN = wordSet(SPAN_NOUNS);
const UNIT = wordSet(UNIT_NOUNS);
const OF = wordSet('of');

/** Whether a noun says when, or in what something is counted, and so is not what moves. */
export function isTimeOrUnit(article: Article, tagged: Tagged, noun: number): boolean {
  return isTime(article, tagged, noun) || isUnit(article, tagged, noun);
}

/** "Three dollars", but not "the dollar". */
export function isUnit(article: Article, tagged: Tagged, noun: number): boolean {
  return UNIT.get(article.tokens.word[noun]!) === 1 && (noun === tagged.first || tagged.tags[noun - 1] !== Tag.DT);
}

const WHICH_TIME = wordSet(
  'last next previous past first second third fourth same recent following coming early late this',
);

/** "The last twelve months", "July"; but "dusty days" and "waiting times" are counted themselves. */
export function isTime({ tokens }: Article, { tags, first }: Tagged, noun: number): boolean {
  if (SPAN.get(tokens.word[noun]!) === 0) return false;
  // "Hours of untreated discharge".
  if (tags[noun] === Tag.NNS && OF.get(tokens.word[noun + 1] ?? 0) === 1) return false;
  for (let i = noun - 1; i >= first && inNounGroup(tags[i]!) && tags[i] !== Tag.DT; i--)
    if (tags[i] !== Tag.CD && WHICH_TIME.get(tokens.word[i]!) === 0) return tags[i] === Tag.PRPS || tags[i] === Tag.POS;
  return true;
}

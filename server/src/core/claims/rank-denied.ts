import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { isNoun, type Tagged } from './chunks.js';
import { isAt } from './rank-parts.js';

/** Whether a place is stated, denied ("is not even the largest"), or left open ("may not be the largest", "one of the largest"). */
export type Standing = 'stated' | 'denied' | 'open';

const NOT = wordSet("not never isn't wasn't aren't weren't ain't hardly scarcely neither nor");
const FAR_FROM = wordSet('far');
const FROM = wordSet('from');
const BE = wordSet('be been being');
const NO = wordSet('no');
const IS = wordSet('is was are were');
const AS = wordSet('as');
const TO = wordSet('to');
const PLACE = wordSet('place title status crown position spot rank standing');
const LOST = wordSet('lost lose loses losing ceded');
const CEASED = wordSet('ceased ceases cease stopped');
const LONGER = wordSet('longer');
const ONLY = wordSet('only just merely simply necessarily');
const MAY = wordSet('may might could perhaps maybe possibly probably would');
const SURE = wordSet("won't wouldn't will can cannot can't couldn't");
const OF = wordSet('of');
const AMONG = wordSet('among amongst');
const SOME = wordSet('one some two three four five six seven eight nine ten many several most few part');
const INSIDE = wordSet('even by far quite exactly actually really yet now always still');

/** How far before its article a negation may stand: "not, it turns out, even the country's". */
const REACH = 6;

/** How the words before a superlative or a first place state it. */
export function standingOf(article: Article, tagged: Tagged, at: number): Standing {
  let i = at - 1;
  // Over "the", "the country's", "his", "Europe's".
  const stop = Math.max(tagged.first, at - REACH);
  while (i >= stop && isOwner(tagged.tags[i]!) && !isAt(article, tagged, i, NOT)) i--;
  if (isAt(article, tagged, i, AMONG)) return 'open';
  if (isAt(article, tagged, i, OF) && isAt(article, tagged, i - 1, SOME)) return 'open';
  while (i >= stop && isAt(article, tagged, i, INSIDE)) i--;
  if (isAt(article, tagged, i, LONGER) && isAt(article, tagged, i - 1, NO)) return 'denied';
  // "Not only the largest" is the largest.
  if (isAt(article, tagged, i, ONLY)) return 'stated';
  if (isAt(article, tagged, i, FROM) && isAt(article, tagged, i - 1, FAR_FROM)) return 'denied';
  if (isAt(article, tagged, i, NOT)) return 'denied';
  // "Nor is it the largest", "lost its place as the largest".
  if (i >= stop && tagged.tags[i] === Tag.PRP && isAt(article, tagged, i - 1, IS) && isAt(article, tagged, i - 2, NOT))
    return 'denied';
  if (isAt(article, tagged, i, AS) && isAt(article, tagged, i - 1, PLACE) && hasWord(article.tokens, LOST, i - 4, i))
    return 'denied';
  if (!isAt(article, tagged, i, BE)) return 'stated';
  i--;
  // "Ceased to be the largest".
  if (isAt(article, tagged, i, TO) && isAt(article, tagged, i - 1, CEASED)) return 'denied';
  while (i >= stop && isAt(article, tagged, i, INSIDE)) i--;
  if (isAt(article, tagged, i, SURE)) return isNegative(article, i) ? 'denied' : 'stated';
  if (!isAt(article, tagged, i, NOT) && !isAt(article, tagged, i, LONGER)) return 'stated';
  // "Would not be the first" denies it; "may not be the largest, but" grants it for the sake of the argument.
  return isAt(article, tagged, i - 1, MAY) && !isAt(article, tagged, i - 1, WOULD) ? 'open' : 'denied';
}

const WOULD = wordSet('would');

function isNegative({ tokens }: Article, i: number): boolean {
  return NEGATIVE.get(tokens.word[i]!) === 1;
}

const NEGATIVE = wordSet("won't wouldn't cannot can't couldn't");

function isOwner(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.POS || isNoun(tag) || tag === Tag.JJ;
}

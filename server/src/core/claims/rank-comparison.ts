import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { cardinal } from '../text/number-words.js';
import { Tag } from '../text/tags.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { HIGHER } from './degrees.js';
import type { Rank } from './rank.js';

const NO = wordSet('no nobody none nothing');
const ONLY = wordSet('only');
const THAN = wordSet('than');
const ANY = wordSet('any');
const OF = wordSet('of in');
const PREPOSITION = wordSet('in at on by for from of');
const THOSE = wordSet('those that');
const AND = wordSet('and');

/** More than so many that are ahead are not told in this way. */
const MOST_AHEAD = 9;
/** How far behind "no" or "only" its comparative may stand. */
const REACH = 14;

/** Whether a word may open a rank that is told by comparison; the sentence then needs a comparative as well. */
export function mayCompare(id: number): boolean {
  return NO.get(id) === 1 || ONLY.get(id) === 1 || ANY.get(id) === 1;
}

/** Whether a word is a comparative by which things are ranked. */
export function isComparative(id: number): boolean {
  return HIGHER.get(id) !== 0;
}

/**
 * A rank told by what is not, or hardly, ahead: "no factory in the state is bigger" (first), "only one man has scored
 * more" (second), "only China and Peru take more" (third), "shrank more than any other" (first).
 */
export function comparedRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const id = article.tokens.word[i]!;
  if (NO.get(id) === 1) return noneAhead(article, tagged, i);
  if (ONLY.get(id) === 1) return fewAhead(article, tagged, i);
  return ANY.get(id) === 1 ? aheadOfAll(article, tagged, i) : undefined;
}

function noneAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const first = i + 1 < tagged.last ? tokens.word[i + 1]! : 0;
  // "No bigger bank has failed" ranks; "no more than", "no longer" do not.
  if (HIGHER.get(first) !== 0) {
    const noun = i + 2 < tagged.last && isNoun(tagged.tags[i + 2]!);
    return noun && LIMITING.get(first) === 0 ? rank(i, i + 2, 1, i + 2, HIGHER.get(first)) : undefined;
  }
  const at = comparativeAfter(article, tagged, i + 1);
  return at < 0 ? undefined : rank(i, at + 1, 1, nounOf(tagged, i + 1, at), byAt(article, tagged, at));
}

const LIMITING = wordSet('more longer less fewer later earlier better further higher');

function fewAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  let next = i + 1;
  if (next >= tagged.last) return undefined;
  const number = cardinal(tokens.word[next]!, MOST_AHEAD);
  // "Only one in five", "only two of them".
  if (number > 0 && next + 1 < tagged.last && OF.get(tokens.word[next + 1]!) === 1) return undefined;
  const ahead =
    number > 0 ? number : namesAt(article, tagged, THOSE.get(tokens.word[next]!) === 1 ? (next += 2) : next);
  if (ahead === 0) return undefined;
  const at = comparativeAfter(article, tagged, next, number === 0);
  return at < 0 ? undefined : rank(i, at + 1, ahead + 1, nounOf(tagged, next, at), byAt(article, tagged, at));
}

/** How many names stand in a row from a token on: "China", "California and Texas". */
function namesAt({ tokens }: Article, tagged: Tagged, from: number): number {
  let count = 0;
  let inside = false;
  for (let i = from; i < Math.min(tagged.last, from + 8); i++) {
    const tag = tagged.tags[i]!;
    if (tag === Tag.NNP || tag === Tag.NNPS) {
      if (!inside) count++;
      inside = true;
    } else if (AND.get(tokens.word[i]!) === 1 || tag === Tag.PUNCT) inside = false;
    else break;
  }
  return count;
}

function aheadOfAll(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  let than = i - 1;
  if (than > tagged.first && PREPOSITION.get(tokens.word[than]!) === 1) than--;
  if (than <= tagged.first || THAN.get(tokens.word[than]!) === 0) return undefined;
  for (let k = than - 1; k >= Math.max(tagged.first, than - 6); k--) {
    const by = HIGHER.get(tokens.word[k]!);
    if (by === 0) continue;
    return rank(k, i + 1, 1, nounOf(tagged, k + 1, than), by);
  }
  return undefined;
}

/** The comparative behind a verb that closes "no other … is larger"; -1 where a number or a clause comes between. */
function comparativeAfter({ tokens }: Article, tagged: Tagged, from: number, named = false): number {
  let verb = named;
  for (let i = from; i < Math.min(tagged.last, from + REACH); i++) {
    const tag = tagged.tags[i]!;
    if (tag === Tag.PUNCT || tag === Tag.CC) {
      if (verb && !named) return -1;
      continue;
    }
    if (isVerb(tag) || tag === Tag.MD) verb = true;
    if (!verb || HIGHER.get(tokens.word[i]!) === 0) continue;
    // "Nobody found more than 40".
    const counted = i + 2 < tagged.last && THAN.get(tokens.word[i + 1]!) === 1 && tagged.tags[i + 2] === Tag.CD;
    return counted ? -1 : i;
  }
  return -1;
}

/** What a comparative ranks by: "more expensive" by "expensive", "more" alone by number. */
function byAt({ tokens }: Article, tagged: Tagged, at: number): number {
  const by = HIGHER.get(tokens.word[at]!);
  if (by !== MANY || at + 1 >= tagged.last || tagged.tags[at + 1] !== Tag.JJ) return by;
  return tokens.word[at + 1] || by;
}

const MANY = word('most');

/** The noun nearest before or, for the object of the comparison, behind a token. */
function nounOf(tagged: Tagged, from: number, to: number): number {
  for (let i = to + 1; i < Math.min(tagged.last, to + 4); i++) if (isNoun(tagged.tags[i]!)) return i;
  for (let i = from; i < to; i++) if (isNoun(tagged.tags[i]!)) return i;
  return -1;
}

function rank(first: number, last: number, place: number, noun: number, by: number): Rank {
  return { first, last, place, noun, by };
}

import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { BASES, HIGHER } from './degrees.js';
import { aheadIn, MOST_AHEAD, NUMBERED } from './rank-names.js';
import { behindExcepted } from './rank-excepted.js';
import { countAt, headFrom, isAt, nounAt, type Rank, rankOf, toldRank } from './rank-parts.js';

const NO = wordSet('no nobody none nothing');
const NEVER = wordSet('never nowhere');
const ONLY = wordSet('only');
const ONCE = wordSet('once');
const NOT = wordSet('not');
const HAVE = wordSet("has have had is are 's 've");
const THAN = wordSet('than');
const ANY = wordSet('any');
const ANYTHING = wordSet('anything anyone anybody anywhere everyone everything everybody');
const PREPOSITION = wordSet('in at on by for from of');
const AS = wordSet('as so');
const BEFORE = wordSet('before behind by trails trailing');
const ELSE = wordSet('else in on at south north east west except bar but save barring ever before');

/** How far behind "no" or "only" its comparative may stand. */
const REACH = 14;

/** Whether a word may open a rank that is told by comparison; the sentence then needs a word that closes it as well. */
export function mayCompare(id: number): boolean {
  return (
    NO.get(id) === 1 ||
    ONLY.get(id) === 1 ||
    ANY.get(id) === 1 ||
    ALL.get(id) === 1 ||
    NEVER.get(id) === 1 ||
    ONCE.get(id) === 1 ||
    ANYTHING.get(id) === 1 ||
    NUMBERED.get(id) === 1 ||
    BEFORE.get(id) === 1
  );
}

/** Whether a word may close such a rank: a comparative, the "as" of "none is as large", the "before" of "before him". */
export function mayClose(id: number): boolean {
  return HIGHER.get(id) !== 0 || AS.get(id) === 1 || BEFORE.get(id) === 1;
}

/**
 * A rank told by what is not, or hardly, ahead: "no factory in the state is bigger", "no other is as large", "has never
 * been higher" (first), "only one man has scored more" (second), "only China and Peru take more" (third), "shrank more
 * than any other" (first).
 */
export function comparedRank(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const id = article.tokens.word[i]!;
  if (NO.get(id) === 1) return noneAhead(article, tagged, i);
  if (ONLY.get(id) === 1) return fewAhead(article, tagged, i);
  if (NEVER.get(id) === 1 || (NOT.get(id) === 1 && isAt(article, tagged, i + 1, ONCE)))
    return neverAhead(article, tagged, i);
  if (ALL.get(id) === 1) return aheadOfMost(article, tagged, i);
  if (ANY.get(id) === 1 || (ANYTHING.get(id) === 1 && isAt(article, tagged, i + 1, ELSE)))
    return aheadOfAll(article, tagged, i);
  return undefined;
}

function noneAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  const first = i + 1 < tagged.last ? tokens.word[i + 1]! : 0;
  // "No bigger bank has failed" ranks; "no more than", "no longer" do not.
  if (HIGHER.get(first) !== 0) {
    const noun = i + 2 < tagged.last && isNoun(tagged.tags[i + 2]!);
    const limits = LIMITING.get(first) === 1 && !isKnown(article, tagged, i + 3);
    return noun && !limits ? rankOf(i, i + 2, 1, i + 2, HIGHER.get(first)) : undefined;
  }
  const at = comparativeAfter(article, tagged, i + 1) ?? equalAfter(article, tagged, i + 1);
  return at && toldRank(i, at.last, 1, nounOf(tagged, i + 1, at.last - 1), at.by, at.last - 1);
}

/** "No longer creature is known". */
function isKnown(article: Article, tagged: Tagged, i: number): boolean {
  return isAt(article, tagged, i, BE) && isAt(article, tagged, i + 1, KNOWN);
}

const BE = wordSet('is was has had');
const KNOWN = wordSet('known recorded found been');
const LIMITING = wordSet('more longer less fewer later earlier better further higher');

function fewAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const ahead = aheadIn(article, tagged, i + 1);
  if (!ahead) return undefined;
  // "Only one bigger hoard is known".
  const by = ahead.last < tagged.last ? HIGHER.get(article.tokens.word[ahead.last]!) : 0;
  if (by !== 0 && ahead.bare)
    return isAt(article, tagged, ahead.last, LIMITING) || !isNounAt(tagged, ahead.last + 1)
      ? undefined
      : rankOf(i, ahead.last + 1, ahead.count + 1, ahead.last + 1, by);
  const at = comparativeAfter(article, tagged, ahead.last, ahead.named);
  if (!at || (ahead.loose && !isTold(article, tagged, ahead.last, at.last))) return undefined;
  return toldRank(i, at.last, ahead.count + 1, nounOf(tagged, ahead.noun, at.last - 1), at.by, at.last - 1);
}

function isNounAt(tagged: Tagged, i: number): boolean {
  return i < tagged.last && isNoun(tagged.tags[i]!);
}

/** "Holds more", "was bigger": a comparison that is told as a fact, with its verb near; not "can do more". */
function isTold(article: Article, tagged: Tagged, from: number, to: number): boolean {
  let verb = false;
  for (let i = from; i < to; i++) {
    if (tagged.tags[i] === Tag.MD || tagged.tags[i] === Tag.TO) return false;
    verb ||= isVerb(tagged.tags[i]!);
  }
  return verb && !isAt(article, tagged, to, THAN);
}

/** "Has never been higher", "not once gone higher", "never before has a storm been so deadly". */
function neverAhead(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const stop = Math.min(tagged.last, i + REACH);
  let verb = false;
  let has = isAt(article, tagged, i - 1, HAVE) || isAt(article, tagged, i - 2, HAVE);
  for (let k = i + 1; k < stop; k++) {
    const tag = tagged.tags[k]!;
    if (tag === Tag.PUNCT || tag === Tag.CC || tag === Tag.TO) return undefined;
    verb ||= isVerb(tag);
    has ||= isAt(article, tagged, k, HAVE);
    const found = higherAt(article, tagged, k) ?? (has ? equalAt(article, tagged, k) : undefined);
    if (!found) continue;
    if (!verb || VAGUE.get(found.by) === 1) return undefined;
    const object = nounOf(tagged, i + 1, found.last - 1);
    return toldRank(i, found.last, 1, object >= 0 ? object : nounBefore(tagged, i), found.by, found.last - 1);
  }
  return undefined;
}

/** "Never better", "never closer", "never so far": ways of speaking. */
const VAGUE = wordSet('good close far hard safe bright new young old');

function nounBefore(tagged: Tagged, i: number): number {
  for (let k = i - 1; k >= Math.max(tagged.first, i - 5); k--) {
    if (tagged.tags[k] === Tag.PUNCT) return -1;
    if (isNoun(tagged.tags[k]!)) return k;
  }
  return -1;
}

/** "Holds more water than all but two others". */
function aheadOfMost(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const ahead = isAt(article, tagged, i + 1, BUT) ? countAt(article.tokens, i + 2, MOST_AHEAD) : 0;
  const rank = ahead > 0 ? aheadOfAll(article, tagged, i) : undefined;
  return rank && { ...rank, last: i + 3, place: ahead + 1, upTo: ahead + 1 };
}

const ALL = wordSet('all');
const BUT = wordSet('but');

function aheadOfAll(article: Article, tagged: Tagged, i: number): Rank | undefined {
  const { tokens } = article;
  let than = i - 1;
  if (than > tagged.first && PREPOSITION.get(tokens.word[than]!) === 1) than--;
  if (than <= tagged.first || THAN.get(tokens.word[than]!) === 0) return undefined;
  for (let k = than - 1; k >= Math.max(tagged.first, than - 6); k--) {
    const by = HIGHER.get(tokens.word[k]!);
    if (by === 0) continue;
    // "Has more cattle than any other district", "shrank more than any other district".
    const object = nounOf(tagged, k + 1, k);
    const others = than === i - 1 ? nounAt(article, tagged, i + 1) : -1;
    const noun = object >= 0 && object < than ? object : others;
    return behindExcepted(article, tagged, toldRank(k, i + 1, 1, noun, by, k));
  }
  return undefined;
}

/** A comparison by the token behind it, and what it compares by. */
interface Compared {
  readonly last: number;
  readonly by: number;
}

/** The comparative behind a verb that closes "no other … is larger"; none where a number or a clause comes between. */
function comparativeAfter(article: Article, tagged: Tagged, from: number, named = false): Compared | undefined {
  let verb = named;
  for (let i = from; i < Math.min(tagged.last, from + REACH); i++) {
    const tag = tagged.tags[i]!;
    if (tag === Tag.PUNCT || tag === Tag.CC) {
      if (verb && !named) return undefined;
      continue;
    }
    if (isVerb(tag) || tag === Tag.MD) verb = true;
    const found = verb ? higherAt(article, tagged, i) : undefined;
    if (found) return isCounted(tagged, article, i) ? undefined : found;
  }
  return undefined;
}

/** "Nobody found more than 40". */
function isCounted(tagged: Tagged, article: Article, i: number): boolean {
  return isAt(article, tagged, i + 1, THAN) && i + 2 < tagged.last && tagged.tags[i + 2] === Tag.CD;
}

/** The comparative at a token: "more expensive" compares by "expensive", "more" alone by number. */
function higherAt(article: Article, tagged: Tagged, i: number): Compared | undefined {
  const { tokens } = article;
  const by = HIGHER.get(tokens.word[i]!);
  if (by === 0 || isCounted(tagged, article, i)) return undefined;
  if (by !== MANY || i + 1 >= tagged.last || tagged.tags[i + 1] !== Tag.JJ) return { last: i + 1, by };
  return { last: i + 1, by: tokens.word[i + 1] || by };
}

/** "As large", "so many": what nothing else is. */
function equalAt(article: Article, tagged: Tagged, i: number): Compared | undefined {
  if (!isAt(article, tagged, i, AS) || i + 1 >= tagged.last) return undefined;
  const by = BASES.get(article.tokens.word[i + 1]!);
  // "As long as", "so far" are ways of speaking.
  if (by === 0 || isAt(article, tagged, i + 1, FAR)) return undefined;
  if (isAt(article, tagged, i + 2, AS)) {
    // "As long as it lasts", "so much as a biscuit", "as much as two years".
    const limits = isAt(article, tagged, i + 1, LONG) || isAt(article, tagged, i, SO);
    if (limits || tagged.tags[i + 3] === Tag.CD) return undefined;
  }
  return { last: i + 2, by };
}

const FAR = wordSet('far good new hard');
const LONG = wordSet('long');
const SO = wordSet('so');

function equalAfter(article: Article, tagged: Tagged, from: number): Compared | undefined {
  let verb = false;
  for (let i = from; i < Math.min(tagged.last, from + REACH); i++) {
    const tag = tagged.tags[i]!;
    if (tag === Tag.PUNCT || tag === Tag.CC) return undefined;
    if (isVerb(tag) || tag === Tag.MD) verb = true;
    // "Nothing as dense has been measured".
    const found = verb || i === from ? equalAt(article, tagged, i) : undefined;
    if (found) return found;
  }
  return undefined;
}

const MANY = word('most');

/** The noun nearest before or, for the object of the comparison, behind a token. */
function nounOf(tagged: Tagged, from: number, to: number): number {
  for (let i = to + 1; i < Math.min(tagged.last, to + 4); i++) {
    if (isNoun(tagged.tags[i]!)) return headFrom(tagged, i);
    if (tagged.tags[i] !== Tag.JJ) break;
  }
  for (let i = from; i < to; i++) if (isNoun(tagged.tags[i]!)) return headFrom(tagged, i);
  return -1;
}

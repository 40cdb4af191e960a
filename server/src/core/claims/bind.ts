import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';

/** What stands around one expression of a sentence, by token index; -1 where there is none. */
export interface Frame {
  /** Noun group that the expression stands in. */
  readonly groupFirst: number;
  readonly groupLast: number;
  /** The noun that is counted or measured, and the noun group around it: "violent crime", "the price of bread". */
  readonly head: number;
  readonly headFirst: number;
  readonly headLast: number;
  readonly verb: number;
  /** Head of the verb's subject, or of its object when the expression is in the subject. */
  readonly subject: number;
  /** The clause: tokens with no hard boundary between them and the expression. */
  readonly clauseFirst: number;
  readonly clauseLast: number;
}

const IN = wordSet('in');
const OF = wordSet('of');
const LINKS = wordSet('of at as by to from for');
export const SPEECH = wordSet(
  'said says say told tells added adds explained explains wrote writes according reckons recalled recalls',
);
const AUXILIARY = wordSet(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're 've 'd stood stands stand came comes come put puts amounted amounts reached reaches totaled totalled totals became remains remained",
);

/** Finds the group, head, verb and subject of the tokens `[first, last)`. */
export function frameOf(article: Article, tagged: Tagged, first: number, last: number, counted: number): Frame {
  const { tokens } = article;
  const { tags } = tagged;
  let groupFirst = first;
  const groupStop = Math.max(tagged.first, first - REACH);
  while (groupFirst > groupStop && inNounGroup(tags[groupFirst - 1]!) && isWordlike(tokens.kind[groupFirst - 1]!))
    groupFirst--;
  let groupLast = last;
  const groupEnd = Math.min(tagged.last, last + REACH);
  while (groupLast < groupEnd && joinsGroup(article, tags, groupLast)) groupLast++;

  if (counted >= 0 && counted < groupFirst) return frameOfMember(article, tagged, first, last, counted);
  const [clauseStart, clauseLast] = clauseAround(article, tagged, groupFirst, groupLast);
  const label = labelBefore(article, tagged, groupFirst, clauseStart);
  const clauseFirst = label >= 0 ? label : clauseStart;
  const leftVerb = verbLeft(article, tagged, groupFirst, clauseFirst);
  const found = verbRight(article, tagged, groupLast, clauseLast);
  // "Seven weeks, said the clerk": who says a figure is not what it is of.
  const rightVerb = found >= 0 && SPEECH.get(article.tokens.word[found]!) === 1 ? -1 : found;
  const verb =
    leftVerb >= 0 && !(opensClause(tagged, groupFirst, clauseFirst) && rightVerb >= 0) ? leftVerb : rightVerb;
  const subject =
    verb < 0
      ? -1
      : verb === leftVerb
        ? nounLeft(article, tagged, verbGroupStart(article, tagged, verb), tagged.first)
        : nounRight(tagged, verb + 1, clauseLast);
  const owner =
    label >= 0 ? nounLeft(article, tagged, clauseStart - 1, label) : ownerBefore(article, tagged, groupFirst);
  const head = headOf(article, tagged, groupFirst, groupLast, first, last, counted, owner >= 0 ? owner : subject);
  return {
    groupFirst,
    groupLast,
    ...headGroup(article, tagged, head),
    verb,
    subject: owner >= 0 ? owner : subject,
    clauseFirst,
    clauseLast,
  };
}

/**
 * "The Greens won 14 seats and the Liberals 12": the frame of a number whose noun and verb the list does not repeat. The
 * member that has it is its subject, and what is told of the others is none of its clause.
 */
function frameOfMember(article: Article, tagged: Tagged, first: number, last: number, counted: number): Frame {
  let clauseFirst = first;
  while (clauseFirst > counted + 1 && !endsMember(article, clauseFirst - 1)) clauseFirst--;
  let subject = first - 1;
  while (subject > clauseFirst && !isNoun(tagged.tags[subject]!)) subject--;
  let clauseLast = last;
  while (clauseLast < Math.min(tagged.last, last + REACH) && !endsMember(article, clauseLast)) clauseLast++;
  return {
    groupFirst: first,
    groupLast: last,
    ...headGroup(article, tagged, counted),
    verb: verbLeft(article, tagged, counted, Math.max(tagged.first, counted - REACH)),
    subject: subject >= clauseFirst && isNoun(tagged.tags[subject]!) ? subject : -1,
    clauseFirst,
    clauseLast,
  };
}

const AND = wordSet('and');

function endsMember({ tokens }: Article, token: number): boolean {
  return boundary(tokens, token) > 0 || AND.get(tokens.word[token]!) === 1;
}

/** Nouns that say no more than that something is counted: what is counted stands behind their "of". */
const LIGHT = wordSet('number numbers amount quantity volume total sum level tally count figure');

/** The group of a head with what its "of" adds; the noun behind "number of" takes its place. */
export function headGroup(
  article: Article,
  tagged: Tagged,
  found: number,
): Pick<Frame, 'head' | 'headFirst' | 'headLast'> {
  if (found < 0) return { head: -1, headFirst: -1, headLast: -1 };
  const { tokens } = article;
  let headFirst = found;
  const lowest = Math.max(tagged.first, found - NEAR_HEAD);
  while (
    headFirst > lowest &&
    !opensGroup(tagged.tags[headFirst]!) &&
    inNounGroup(tagged.tags[headFirst - 1]!) &&
    isWordlike(tokens.kind[headFirst - 1]!)
  )
    headFirst--;
  let headLast = found + 1;
  let head = found;
  if (headLast + 1 < tagged.last && OF.get(tokens.word[headLast]!) === 1) {
    const highest = Math.min(tagged.last, headLast + 1 + NEAR_HEAD);
    let end = headLast + 1;
    let noun = -1;
    for (; end < highest && inNounGroup(tagged.tags[end]!); end++) if (isNoun(tagged.tags[end]!)) noun = end;
    if (noun >= 0) {
      if (LIGHT.get(tokens.word[found]!) === 1) head = noun;
      headLast = noun + 1;
    }
  }
  return { head, headFirst, headLast };
}

const NEAR_HEAD = 6;

/** "The", "its": no noun group goes on before it. */
function opensGroup(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.PRPS;
}

/** "Galway, at €2,180, is …": the noun before the comma has what stands between the commas; -1 where nothing is set off. */
function ownerBefore(article: Article, tagged: Tagged, groupFirst: number): number {
  const { tokens } = article;
  const comma = groupFirst - 2;
  if (comma <= tagged.first || SET_OFF.get(tokens.word[groupFirst - 1]!) === 0) return -1;
  if (tokens.text.charCodeAt(tokens.start[comma]!) !== 44 || !isNoun(tagged.tags[comma - 1]!)) return -1;
  return comma - 1;
}

const SET_OFF = wordSet('at with');

/** A label has at most so many words, and so few may stand between it and its figure. */
const LABEL = 8;
const BEHIND_LABEL = 4;

/**
 * "Shelters destroyed: 1,620": the first token of the label whose colon stands before the clause at `clause`; -1 where the
 * words before the colon are a statement of their own.
 */
function labelBefore(article: Article, tagged: Tagged, group: number, clause: number): number {
  const { tokens } = article;
  const colon = clause - 1;
  if (colon <= tagged.first || group - clause > BEHIND_LABEL) return -1;
  if (tokens.text.charCodeAt(tokens.start[colon]!) !== 58) return -1;
  let first = colon;
  let nouns = 0;
  while (first > tagged.first && boundary(tokens, first - 1) < 3) {
    const tag = tagged.tags[first - 1]!;
    const participle = tag === Tag.VBN || (tag === Tag.VBD && first === colon);
    if (colon - first >= LABEL || (isVerb(tag) && !participle && tag !== Tag.VBG) || tag === Tag.MD) return -1;
    // "Shelters destroyed: 1,620; partly damaged: 210".
    if (isNoun(tag) || participle) nouns++;
    first--;
  }
  return nouns > 0 ? first : -1;
}

function isWordlike(kind: number): boolean {
  return (
    kind === TokenKind.Word ||
    kind === TokenKind.Alphanumeric ||
    kind === TokenKind.Possessive ||
    kind === TokenKind.Dash
  );
}

function joinsGroup(article: Article, tags: Uint8Array, token: number): boolean {
  const kind = article.tokens.kind[token]!;
  if (kind === TokenKind.Dash) return article.tokens.spaced[token] === 0;
  if (kind !== TokenKind.Word && kind !== TokenKind.Alphanumeric) return false;
  const tag = tags[token]!;
  return isNoun(tag) || tag === Tag.JJ || tag === Tag.JJR || tag === Tag.JJS;
}

export function clauseAround(article: Article, tagged: Tagged, first: number, last: number): [number, number] {
  const { tokens } = article;
  let left = first;
  let cost = 0;
  let verbs = 0;
  while (left > Math.max(tagged.first, first - REACH)) {
    const step = boundary(tokens, left - 1);
    if (step >= 3 || (step === 2 && verbs > 0)) break;
    cost += step;
    if (cost > 3 || (step === 1 && verbs > 0)) break;
    if (isVerb(tagged.tags[left - 1]!) && AUXILIARY.get(tokens.word[left - 1]!) === 0) verbs++;
    left--;
  }
  let right = last;
  cost = 0;
  while (right < Math.min(tagged.last, last + REACH)) {
    const step = boundary(tokens, right);
    if (step >= 2) break;
    cost += step;
    if (cost > 1) break;
    right++;
  }
  return [left, right];
}

function opensClause(tagged: Tagged, groupFirst: number, clauseFirst: number): boolean {
  for (let i = groupFirst - 1; i >= clauseFirst; i--)
    if (isVerb(tagged.tags[i]!) || tagged.tags[i] === Tag.IN || tagged.tags[i] === Tag.TO) return false;
  return true;
}

export function verbLeft(article: Article, tagged: Tagged, from: number, stop: number): number {
  let auxiliary = -1;
  for (let i = from - 1; i >= stop; i--) {
    const tag = tagged.tags[i]!;
    if (!isVerb(tag)) continue;
    if (
      (tag === Tag.VBN || tag === Tag.VBG) &&
      i + 1 < tagged.last &&
      isNoun(tagged.tags[i + 1]!) &&
      i > stop &&
      inNounGroup(tagged.tags[i - 1]!)
    )
      continue;
    if (AUXILIARY.get(article.tokens.word[i]!) === 0) return i;
    if (auxiliary < 0) auxiliary = i;
  }
  return auxiliary;
}

function verbRight(article: Article, tagged: Tagged, from: number, stop: number): number {
  let auxiliary = -1;
  for (let i = from; i < stop; i++) {
    if (!isVerb(tagged.tags[i]!)) continue;
    if (AUXILIARY.get(article.tokens.word[i]!) === 0) return i;
    if (auxiliary < 0) auxiliary = i;
    else if (i - auxiliary > 4) break;
  }
  return auxiliary;
}

export function verbGroupStart(article: Article, tagged: Tagged, verb: number): number {
  let i = verb;
  const stop = Math.max(tagged.first, verb - REACH);
  while (i > stop) {
    const tag = tagged.tags[i - 1]!;
    if (
      tag === Tag.MD ||
      tag === Tag.RB ||
      tag === Tag.TO ||
      (isVerb(tag) && article.tokens.kind[i - 1] === TokenKind.Word)
    )
      i--;
    else break;
  }
  return i;
}

/**
 * Head of the noun group that ends before `from`; of "the number of homes to let in the State" it is "number".
 * Climbs over prepositions as long as a noun stands directly before them.
 */
export function nounLeft(article: Article, tagged: Tagged, from: number, lowest: number): number {
  const stop = Math.max(lowest, from - REACH);
  for (let i = from - 1; i >= stop; i--) {
    if (boundary(article.tokens, i) >= 3) return -1;
    if (!isNoun(tagged.tags[i]!)) continue;
    let head = i;
    for (let steps = 0; steps < 4; steps++) {
      const above = nounAbove(article, tagged, head, stop);
      if (above < 0) break;
      head = above;
    }
    return head;
  }
  return -1;
}

/** The noun before the preposition (or "to let") that governs the group of `head`, or -1. */
export function nounAbove(article: Article, tagged: Tagged, head: number, stop: number): number {
  let i = head - 1;
  while (i >= stop && inNounGroup(tagged.tags[i]!) && !opensGroup(tagged.tags[i + 1]!)) i--;
  if (i <= stop || (tagged.tags[i] !== Tag.IN && tagged.tags[i] !== Tag.TO)) return -1;
  // "A benchmark that the U.S. exceeds": what a clause is about does not govern it.
  if (boundary(article.tokens, i) > 0) return -1;
  if (isNoun(tagged.tags[i - 1]!)) return i - 1;
  const infinitive =
    i - 3 >= stop && tagged.tags[i - 2] === Tag.TO && isVerb(tagged.tags[i - 1]!) && isNoun(tagged.tags[i - 3]!);
  return infinitive ? i - 3 : -1;
}

function nounRight(tagged: Tagged, from: number, stop: number): number {
  for (let i = from; i < stop; i++) {
    if (!isNoun(tagged.tags[i]!)) continue;
    let head = i;
    while (head + 1 < stop && isNoun(tagged.tags[head + 1]!)) head++;
    return head;
  }
  return -1;
}

function headOf(
  article: Article,
  tagged: Tagged,
  groupFirst: number,
  groupLast: number,
  first: number,
  last: number,
  counted: number,
  subject: number,
): number {
  const { tokens } = article;
  if (counted >= 0) return counted;
  for (let i = groupLast - 1; i >= last; i--) if (isNoun(tagged.tags[i]!)) return i;
  // "a workforce of 720", "at a cost of Rs 9 crore": what stands before the preposition names the measure.
  const before = groupFirst - 1;
  if (before > tagged.first && LINKS.get(tokens.word[before]!) === 1 && isNoun(tagged.tags[before - 1]!))
    return before - 1;
  // "40% of the budget": what a share is of.
  if (groupLast + 1 < tagged.last && OF.get(tokens.word[groupLast]!) === 1) {
    const noun = nounRight(tagged, groupLast + 1, Math.min(tagged.last, groupLast + 7));
    if (noun >= 0) return noun;
  }
  // "$480 million in new state money": what a sum consists of.
  if (
    groupLast + 1 < tagged.last &&
    IN.get(tokens.word[groupLast]!) === 1 &&
    inNounGroup(tagged.tags[groupLast + 1]!)
  ) {
    const noun = nounRight(tagged, groupLast + 1, Math.min(tagged.last, groupLast + 6));
    if (noun >= 0 && tokens.shape[noun] === Shape.Lower) return noun;
  }
  for (let i = first - 1; i >= groupFirst; i--) if (isNoun(tagged.tags[i]!)) return i;
  return subject;
}

/** Tokens that a clause, or a group, has at most on either side; without an end, a text without stops would take quadratic time. */
const REACH = 80;

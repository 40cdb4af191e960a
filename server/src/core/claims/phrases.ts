import type { Entities } from '../entities/entity.js';
import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { boundary, inNounGroup, isNoun, type Tagged } from './chunks.js';
import { NONE, type Lexemes } from './terms.js';

/** A noun phrase beside a verb, by token index, `last` exclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Lexeme of the head; `NONE` for pronouns and words that name nothing. */
  readonly lexeme: number;
  /** Lexemes of what stands around the head, and of an "of" behind it. */
  readonly words: readonly number[];
  /** Index of the entity that the phrase names, or -1. */
  readonly entity: number;
  /** "No arrests", "nobody". */
  readonly none: boolean;
  /** Whether it is left open who is meant: a pronoun that was not resolved, one of several. */
  readonly open: boolean;
}

/** What the reading of phrases needs of an article. */
export interface Text {
  readonly article: Article;
  readonly entities: Entities;
  readonly lexemes: Lexemes;
}

const NO = wordSet('no neither');
const NOBODY = wordSet('nobody none nothing');
const ONE = wordSet('one');
/** "No second case": that there is no more of it denies nothing of the first. */
const ANOTHER = wordSet('second third other others further more new additional fresh similar such');
const OF = wordSet('of');
const WHO = wordSet('who which that');
const AND = wordSet('and or nor');
const PERSON = wordSet('he she');

/** The phrase that starts at `from` (over adverbs), inside `to`; undefined when none does. */
export function phraseRight(text: Text, { tags }: Tagged, from: number, to: number): Phrase | undefined {
  let first = from;
  while (first < to && tags[first] === Tag.RB) first++;
  if (first >= to) return undefined;
  if (tags[first] === Tag.PRP) return pronounAt(text, first);
  let last = first;
  let head = -1;
  while (
    last < to &&
    (inNounGroup(tags[last]!) || text.entities.mentionOf[last]! >= 0 || describes(tags, first, last, to))
  ) {
    if (text.article.tokens.kind[last] === TokenKind.Punctuation && text.entities.mentionOf[last]! < 0) break;
    if (isNoun(tags[last]!) || text.entities.mentionOf[last]! >= 0) head = last;
    last++;
  }
  return head < 0 ? undefined : phraseOf(text, tags, first, head + 1, head, to);
}

/** "The winning goal", "a stolen car": a participle inside a noun phrase. */
function describes(tags: Uint8Array, first: number, i: number, to: number): boolean {
  const participle = tags[i] === Tag.VBG || tags[i] === Tag.VBN;
  return participle && i > first && i + 1 < to && isNoun(tags[i + 1]!) && !isNoun(tags[i - 1]!);
}

/** The phrase that is the subject of a verb group starting at `at`, in a sentence that starts at `from`. */
export function subjectOf(text: Text, tagged: Tagged, at: number, from: number, reduced: boolean): Phrase | undefined {
  const { article } = text;
  const { tokens } = article;
  const { tags } = tagged;
  let i = at - 1;
  while (i >= from && tags[i] === Tag.RB) i--;
  if (i < from) return undefined;
  if (WHO.get(tokens.word[i]!) === 1 && (tags[i] === Tag.WP || tags[i] === Tag.WDT || tags[i] === Tag.IN)) {
    i--;
    if (i >= from && isComma(article, i)) i--;
    return i >= from && isNounLike(text, tags, i) ? phraseLeft(text, tags, i, from) : undefined;
  }
  if (tags[i] === Tag.PRP) return pronounAt(text, i);
  if (isComma(article, i)) {
    if (reduced) return i > from && isNounLike(text, tags, i - 1) ? phraseLeft(text, tags, i - 1, from) : undefined;
    // "Anna Brekke, the mayor of Lund, signed": what stands between the commas belongs to the noun before them.
    let k = i - 1;
    while (k > from && i - k < ASIDE && !isComma(article, k) && boundary(tokens, k) < 3) k--;
    if (k <= from || !isComma(article, k) || !isNounLike(text, tags, k - 1)) return undefined;
    const described = phraseLeft(text, tags, k - 1, from);
    if ((described?.entity ?? -1) >= 0) return described;
    // "The mayor, Anna Brekke, signed", "a man named Paul Weiss".
    const at = nameInside(text, k + 1, i);
    return at < 0 ? described : phraseLeft(text, tags, at, k + 1);
  }
  return isNounLike(text, tags, i) ? phraseLeft(text, tags, i, from) : undefined;
}

/** Last token of the name that an aside gives, as a whole or behind "named"; -1 for none. */
function nameInside({ article: { tokens }, entities }: Text, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    if (!mention || entities.entities[mention.entity]!.kind !== 'person') continue;
    const whole = i === from && mention.last === to;
    return whole || (i > from && NAMED.get(tokens.word[i - 1]!) === 1) ? mention.last - 1 : -1;
  }
  return -1;
}

const NAMED = wordSet('named called');

/** Most tokens between two commas. */
const ASIDE = 14;

function isComma({ tokens }: Article, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

function isNounLike({ article, entities }: Text, tags: Uint8Array, i: number): boolean {
  if (entities.mentionOf[i]! >= 0) return true;
  return isNoun(tags[i]!) || NOBODY.get(article.tokens.word[i]!) === 1 || ONE.get(article.tokens.word[i]!) === 1;
}

function phraseLeft(text: Text, tags: Uint8Array, end: number, from: number): Phrase | undefined {
  const { tokens } = text.article;
  let head = end;
  let first = end;
  const inGroup = (i: number) => text.entities.mentionOf[i]! >= 0 || inNounGroup(tags[i]!);
  while (first > from && inGroup(first - 1) && tokens.kind[first - 1] !== TokenKind.Punctuation) first--;
  let last = end + 1;
  // "The mayor of Lund signed", "the officers at the gate left": it was the mayor, and the officers.
  while (first - 2 >= from && governs(text, tags, first - 1, head)) {
    head = first - 2;
    last = head + 1;
    first = head;
    while (first > from && inGroup(first - 1) && tokens.kind[first - 1] !== TokenKind.Punctuation) first--;
  }
  const phrase = phraseOf(text, tags, first, last, head, last);
  // Of several joined subjects none is the one.
  if (first - 2 >= from && AND.get(tokens.word[first - 1]!) === 1 && joins(text, tags, first - 2))
    return { ...phrase, open: true };
  if (last > end) return phrase;
  const below = [];
  for (let i = last; i <= end; i++) if (text.lexemes.at(i) !== NONE) below.push(text.lexemes.at(i));
  return { ...phrase, last: end + 1, words: [...phrase.words, ...below] };
}

/** Whether what stands before an "and" is a noun or the end of a list: then the two are one subject. */
function joins(text: Text, tags: Uint8Array, i: number): boolean {
  return isNounLike(text, tags, i) || tags[i] === Tag.CD || isComma(text.article, i);
}

/** Whether the preposition at `i` hangs the noun `head` on the noun before it. */
function governs({ article, entities }: Text, tags: Uint8Array, i: number, head: number): boolean {
  if (tags[i] !== Tag.IN || !isNoun(tags[i - 1]!)) return false;
  if (OF.get(article.tokens.word[i]!) === 1) return true;
  const mention = entities.mentions[entities.mentionOf[head] ?? -1];
  return !mention || entities.entities[mention.entity]!.kind !== 'person';
}

function phraseOf(
  { article, entities, lexemes }: Text,
  tags: Uint8Array,
  first: number,
  last: number,
  head: number,
  to: number,
): Phrase {
  const { tokens } = article;
  const words: number[] = [];
  let end = last;
  if (end + 1 < to && OF.get(tokens.word[end]!) === 1) {
    end++;
    while (end < to && inNounGroup(tags[end]!)) end++;
  }
  for (let i = first; i < end; i++) {
    const lexeme = i === head ? NONE : lexemes.at(i);
    if (lexeme !== NONE) words.push(lexeme);
  }
  const mention = entities.mentionOf[head]!;
  const opener = tokens.word[first]!;
  const none =
    NO.get(opener) === 1 ||
    NOBODY.get(tokens.word[head]!) === 1 ||
    (ONE.get(tokens.word[head]!) === 1 && head > 0 && NO.get(tokens.word[head - 1]!) === 1);
  return {
    first,
    last: end,
    head,
    lexeme: lexemes.at(head),
    words,
    entity: mention >= 0 ? entities.mentions[mention]!.entity : -1,
    none,
    open: none && ANOTHER.get(tokens.word[first + 1] ?? 0) === 1,
  };
}

/**
 * A pronoun; "he" and "she" are the one person whom the sentence before names, when it names but one and nobody stands
 * between.
 */
function pronounAt({ article, entities }: Text, i: number): Phrase {
  const one = { first: i, last: i + 1, head: i, lexeme: NONE, words: [], none: false };
  const open = { ...one, entity: -1, open: true };
  const sentence = article.sentenceOf[i]!;
  if (PERSON.get(article.tokens.word[i]!) !== 1 || sentence < 1) return open;
  const { first } = article.sentences[sentence]!;
  let found = -1;
  for (let k = Math.max(article.sentences[sentence - 1]!.first, i - NEAR); k < i; k++) {
    const mention = entities.mentions[entities.mentionOf[k] ?? -1];
    if (!mention || entities.entities[mention.entity]!.kind !== 'person') continue;
    if (k >= first || (found >= 0 && found !== mention.entity)) return open;
    found = mention.entity;
  }
  return { ...one, entity: found, open: found < 0 };
}

/** How many tokens before a pronoun are searched for who it is. */
const NEAR = 60;

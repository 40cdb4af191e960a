import type { Figure } from '../figures/figure.js';
import type { Article, Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { boundary, isNoun, type Tagged } from './chunks.js';
import { NOT_FACT, PARTLY } from './events-data.js';
import type { Phrase, Text } from './phrases.js';
import type { Party } from './statement.js';
import type { VerbGroup } from './verb-groups.js';

/** What the parts of one sentence share. */
export interface Scene extends Text {
  readonly sentence: Sentence;
  readonly index: number;
  readonly tagged: Tagged;
  readonly figures: readonly Figure[];
}

const FACTLESS = wordSet(NOT_FACT);
const PARTIAL = wordSet(PARTLY);
const TO = wordSet('to');
const NOT = wordSet('not');
const BEFORE = wordSet('before');

/** A phrase as the comparison sees it; a name without its title. */
export function partyOf(scene: Scene, phrase: Phrase): Party {
  const { tokens } = scene.article;
  const { entities } = scene;
  const mention = entities.mentions[entities.mentionOf[phrase.head] ?? -1];
  return {
    start: mention?.start ?? tokens.start[phrase.first]!,
    end: mention?.end ?? tokens.end[phrase.last - 1]!,
    head: phrase.lexeme,
    words: phrase.words,
    entity: phrase.entity,
    open: phrase.entity < 0 && !phrase.none && isOpen(scene, phrase),
    none: phrase.none,
  };
}

/** Phrases of which another source can hardly mean the same: "two men", "homes", "his brother". */
function isOpen({ article: { tokens }, tagged: { tags }, figures }: Scene, { first, last, head }: Phrase): boolean {
  const opener = tags[first]!;
  // "The two presidents" are known, "two men" may be any two.
  if (DEFINITE.get(tokens.word[first]!) === 1) return false;
  if (figures.some((figure) => figure.first < last && first < figure.last)) return true;
  if (opener === Tag.PRPS || opener === Tag.CD) return true;
  const bare = opener !== Tag.DT && !isPossessed(tags, first, head);
  return bare && tags[head] === Tag.NNS && COLLECTIVE.get(tokens.word[head]!) === 0;
}

function isPossessed(tags: Uint8Array, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (tags[i] === Tag.POS) return true;
  return false;
}

const DEFINITE = wordSet('the both these those this that');
/** Plurals that name one body. */
const COLLECTIVE = wordSet('police prosecutors');

/** Whether a token is part of a date. */
export function isDated({ figures }: Scene, i: number): boolean {
  return figures.some(({ first, last, date }) => date && i >= first && i < last);
}

/** Whether a word takes what follows out of plain fact. */
export function isFactlessWord(word: number): boolean {
  return FACTLESS.get(word) === 1;
}

/** "Free-range eggs": a part of a word joined by hyphens is no verb. */
export function isCompound({ tokens }: Article, i: number): boolean {
  const joined = (k: number) =>
    k > 0 && k < tokens.count && tokens.kind[k] === TokenKind.Dash && tokens.spaced[k] === 0;
  return joined(i - 1) || joined(i + 1) || tokens.end[i]! - tokens.start[i]! < 3;
}

/** Quotations are in order and do not overlap. */
export function isQuoted(article: Article, i: number): boolean {
  const { quotations } = article;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.last <= i) low = middle + 1;
    else high = middle;
  }
  return low < quotations.length && quotations[low]!.first <= i;
}

/** Whether the verb stands under a condition, an opinion, a plan or an accusation, or behind a "to". */
export function isFactless(scene: Scene, group: VerbGroup): boolean {
  const { tokens } = scene.article;
  if (group.first > scene.sentence.first && TO.get(tokens.word[group.first - 1]!) === 1) return true;
  for (let i = group.first; i < group.main; i++) if (PARTIAL.get(tokens.word[i]!) === 1) return true;
  // "Not all of them signed", "not until May was it signed".
  for (let i = group.first - 1; i >= scene.sentence.first && boundary(tokens, i) === 0; i--)
    if (NOT.get(tokens.word[i]!) === 1) return true;
  return factlessBefore(scene, group.first);
}

export function factlessBefore(scene: Scene, at: number): boolean {
  const { tokens } = scene.article;
  for (let i = at - 1; i >= scene.sentence.first && boundary(tokens, i) < 3; i--)
    if (FACTLESS.get(tokens.word[i]!) === 1 && governsMore(scene, i)) return true;
  return false;
}

/** "A plan to sign" and "claims that she signed" are no facts; "the planning committee" and "a distress call" are. */
function governsMore({ tagged: { tags, last }, article: { tokens } }: Scene, i: number): boolean {
  const tag = tags[i]!;
  const next = i + 1 < last ? tags[i + 1]! : 0;
  if (isNoun(tag)) return GOVERNING.get(i + 1 < last ? tokens.word[i + 1]! : 0) === 1;
  return !((tag === Tag.VBG || tag === Tag.VBN || tag === Tag.JJ) && isNoun(next));
}

const GOVERNING = wordSet('that to of by whether if over about');

/** Whether a negation may be meant of one part of its clause alone: "not fully", "did not close because". */
export function isPartly({ article: { tokens }, sentence }: Scene, group: VerbGroup, end: number): boolean {
  if (!group.negated) return false;
  for (let i = group.first; i < Math.min(sentence.last, end + 1); i++)
    if (PARTIAL.get(tokens.word[i]!) === 1) return true;
  // "Has never signed before".
  return end > group.last && BEFORE.get(tokens.word[end - 1]!) === 1;
}

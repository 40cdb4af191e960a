import type { Figure } from '../figures/figure.js';
import type { Article, Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { frameOf, headGroup, nounLeft, SPEECH, type Frame } from './bind.js';
import { isNoun, isVerb, tagSentence, type Tagged } from './chunks.js';
import { SPAN_NOUNS } from './direction-data.js';
import type { Lean } from './movement-subject.js';

/** What stands before a sentence, as far as a pronoun or a bare "Up on last year" may point at it. */
export interface Before {
  readonly article: Article;
  /** Index of the sentence that points back. */
  readonly index: number;
  readonly figuresOf: (sentence: number) => readonly { readonly figure: Figure }[];
  readonly buffer: Uint8Array;
}

type Head = Pick<Frame, 'head' | 'headFirst' | 'headLast'>;

const SPAN = wordSet(SPAN_NOUNS);
/** A label has at most so many tokens. */
const LABEL = 7;
/** How many sentences back a chain of pronouns is followed. */
const CHAIN = 3;
/** A pronoun points over an answer of at most this many tokens: "No, no." */
const ASIDE = 6;
/** How far into a sentence its subject and object are looked for. */
const REACH = 60;

/** What a movement is of that its own sentence does not name; undefined where what stands before leaves it open. */
export function antecedentOf(before: Before, lean: Lean): Head | undefined {
  const { article, index, buffer } = before;
  let reach = CHAIN;
  if (isQuestion(article, article.sentences[index]!)) return undefined;
  for (let at = index - 1; at >= 0 && reach > 0; at--, reach--) {
    const sentence = article.sentences[at]!;
    const { kind } = article.blocks[sentence.block]!;
    if (kind === 'boilerplate' || kind === 'headline' || kind === 'metadata' || kind === 'byline') return undefined;
    if (article.sentences[index]!.block - sentence.block > 1) return undefined;
    const tagged = tagSentence(article.tokens, sentence, buffer);
    const label = labelOf(article, sentence, tagged);
    if (label) return label;
    if (lean === 'label') return undefined;
    if (kind === 'heading') return undefined;
    if (lean === 'that') return countedIn(article, tagged, before.figuresOf(at));
    const verb = firstVerb(article, tagged);
    // What is asked is told by the question before it, or in the answer.
    if (verb < 0 || isQuestion(article, sentence)) {
      if (verb < 0 && sentence.last - sentence.first > ASIDE) return undefined;
      continue;
    }
    const subject = subjectOf(article, tagged, verb);
    if (subject === 'pronoun') {
      const object = lean === 'they' ? pluralBehind(article, tagged, verb) : -1;
      if (object >= 0) return headGroup(article, tagged, object);
      continue;
    }
    if (subject < 0) return undefined;
    const plural = tagged.tags[subject] === Tag.NNS || tagged.tags[subject] === Tag.NNPS;
    if (plural === (lean === 'they')) return headGroup(article, tagged, subject);
    if (lean === 'they') {
      const object = pluralBehind(article, tagged, verb);
      if (object < 0) continue;
      return headGroup(article, tagged, object);
    }
    return undefined;
  }
  return undefined;
}

/** "Margin.", "PUNCTUALITY", "Opinion?": a few words without a verb whose noun is what is told of next. */
function labelOf(article: Article, { first, last }: Sentence, tagged: Tagged): Head | undefined {
  if (last - first > LABEL) return undefined;
  let noun = -1;
  for (let i = first; i < last; i++) {
    const tag = tagged.tags[i]!;
    if (isVerb(tag) || tag === Tag.MD || tag === Tag.PRP || tag === Tag.UH || isColon(article, i)) return undefined;
    if (isNoun(tag)) noun = i;
    else if (noun >= 0) break;
  }
  return noun < 0 || SPAN.get(article.tokens.word[noun]!) === 1 ? undefined : headGroup(article, tagged, noun);
}

/** "AKIRU: No, no." is somebody's answer. */
function isColon({ tokens }: Article, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 58;
}

function isQuestion({ tokens }: Article, { last }: Sentence): boolean {
  return tokens.text.charCodeAt(tokens.end[last - 1]! - 1) === 63;
}

/** The first finite verb; of "the auditor says that attendance fell" that of what is said. */
function firstVerb({ tokens }: Article, { tags, first, last }: Tagged): number {
  let found = -1;
  for (let i = first; i < Math.min(last, first + REACH); i++) {
    const tag = tags[i]!;
    if (tag !== Tag.VBD && tag !== Tag.VBZ && tag !== Tag.VBP && tag !== Tag.MD) continue;
    // "Knife-enabled".
    if (i > first && tokens.kind[i - 1] === TokenKind.Dash && tokens.spaced[i - 1] === 0) continue;
    found = i;
    if (SPEECH.get(tokens.word[i]!) === 0) break;
  }
  return found;
}

/** The noun before the first verb of a sentence that is its subject, over "has" and "not". */
function subjectOf(article: Article, tagged: Tagged, verb: number): number | 'pronoun' {
  let i = verb - 1;
  while (i >= tagged.first && tagged.tags[i] === Tag.RB) i--;
  if (i >= tagged.first && tagged.tags[i] === Tag.PRP) return 'pronoun';
  return nounLeft(article, tagged, i + 1, tagged.first);
}

function pluralBehind(article: Article, { tags, last }: Tagged, verb: number): number {
  for (let i = verb + 1; i < Math.min(last, verb + REACH); i++) {
    if (tags[i] === Tag.IN || tags[i] === Tag.PUNCT) return -1;
    if (tags[i] === Tag.NNS && SPAN.get(article.tokens.word[i]!) === 0) return i;
  }
  return -1;
}

/** What the one figure of the sentence before counts: "1,920 homes were to let. That is fewer than a year ago." */
function countedIn(
  article: Article,
  tagged: Tagged,
  figures: readonly { readonly figure: Figure }[],
): Head | undefined {
  const { figure } =
    figures.findLast(({ figure: { date, clock, kind } }) => !date && !clock && kind !== 'ordinal') ?? {};
  if (!figure) return undefined;
  const { head, headFirst, headLast } = frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
  return head < 0 ? undefined : { head, headFirst, headLast };
}

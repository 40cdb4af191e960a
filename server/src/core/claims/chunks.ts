import { Tag, tagTokens } from '../text/tags.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Sentence } from '../text/article.js';

/** The tags of one sentence's tokens, indexed by token minus `first`. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly tags: Uint8Array;
}

/** Words in -ing that are nouns behind a noun, an adjective or an article: "defense spending", "a hearing". */
const GERUND_NOUNS = wordSet(
  `spending funding housing training testing lending borrowing building warning hearing meeting ruling finding painting shooting bombing killing wedding opening closing
   offering holding gathering feeling reading writing drawing crossing landing sentencing briefing filing listing mining fishing farming shipping banking financing policing
   parking heating cooling lighting clothing savings earnings takings proceedings polling voting screening nursing flooding trading rating understanding`,
);
const NOUN_BEFORE: ReadonlySet<number> = new Set([Tag.NN, Tag.NNS, Tag.NNP, Tag.JJ, Tag.DT, Tag.PRPS, Tag.POS]);

/** Tags one sentence; `buffer` is reused between calls and must be as long as the article has tokens. */
export function tagSentence(tokens: Tokens, sentence: Sentence, buffer: Uint8Array): Tagged {
  tagTokens(tokens, sentence.first, sentence.last, buffer);
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const tag = buffer[i]!;
    const before = buffer[i - 1]!;
    // A verb's base form behind an article is a noun ("the limit"), and so are some words in -ing behind a noun.
    if ((tag === Tag.VB || tag === Tag.VBP) && (before === Tag.DT || before === Tag.PRPS || before === Tag.POS))
      buffer[i] = Tag.NN;
    else if (tag === Tag.VBG && GERUND_NOUNS.get(tokens.word[i]!) === 1 && NOUN_BEFORE.has(before)) buffer[i] = Tag.NN;
  }
  return { first: sentence.first, last: sentence.last, tags: buffer };
}

export function isNoun(tag: number): boolean {
  return tag === Tag.NN || tag === Tag.NNS || tag === Tag.NNP || tag === Tag.NNPS;
}

export function isVerb(tag: number): boolean {
  return tag === Tag.VB || tag === Tag.VBD || tag === Tag.VBG || tag === Tag.VBN || tag === Tag.VBP || tag === Tag.VBZ;
}

/** Whether a token may stand inside a noun group before its head. */
export function inNounGroup(tag: number): boolean {
  return (
    isNoun(tag) ||
    tag === Tag.JJ ||
    tag === Tag.JJR ||
    tag === Tag.JJS ||
    tag === Tag.CD ||
    tag === Tag.DT ||
    tag === Tag.PDT ||
    tag === Tag.PRPS ||
    tag === Tag.POS
  );
}

const SUBORDINATORS = wordSet(
  'who which whom whose that where when while as because after before although though if since until unless whereas so but',
);

/** How hard a token parts what stands on its two sides: 0 not at all, 1 a comma, 2 a new clause, 3 a new statement. */
export function boundary(tokens: Tokens, token: number): number {
  const kind = tokens.kind[token];
  if (kind === TokenKind.Punctuation) {
    const unit = tokens.text.charCodeAt(tokens.start[token]!);
    if (unit === 44) return 1;
    if (unit === 59 || unit === 58) return 3;
    if (unit === 40 || unit === 41) return 1;
    return unit === 46 || unit === 63 || unit === 33 || unit === 0x2026 ? 3 : 0;
  }
  if (kind === TokenKind.Dash) return tokens.spaced[token] === 1 ? 2 : 0;
  return SUBORDINATORS.get(tokens.word[token]!) === 1 ? 2 : 0;
}

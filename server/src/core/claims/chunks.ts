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

/** The tags of the article that was asked for last: several stages ask for the same sentences, one behind another. */
let known: Tokens | undefined;
let knownTags = new Uint8Array(0);
/** By the first token of a sentence that is tagged, the token behind its last; 0 where none is. */
let knownEnds = new Int32Array(0);

/** Tags one sentence of an article; `buffer` is reused between calls and must be as long as the article has tokens. */
export function tagSentence(tokens: Tokens, sentence: Sentence, buffer: Uint8Array): Tagged {
  const { first, last } = sentence;
  if (known !== tokens) {
    known = tokens;
    if (knownTags.length < tokens.count) {
      knownTags = new Uint8Array(tokens.count);
      knownEnds = new Int32Array(tokens.count);
    } else knownEnds.fill(0, 0, tokens.count);
  }
  if (knownEnds[first] !== last) {
    tagAnew(tokens, first, last, knownTags);
    knownEnds[first] = last;
  }
  for (let i = first; i < last; i++) buffer[i] = knownTags[i]!;
  return { first, last, tags: buffer };
}

function tagAnew(tokens: Tokens, first: number, last: number, tags: Uint8Array): void {
  tagTokens(tokens, first, last, tags);
  for (let i = first + 1; i < last; i++) {
    const tag = tags[i]!;
    const before = tags[i - 1]!;
    // A verb's base form behind an article is a noun ("the limit"), and so are some words in -ing behind a noun.
    if ((tag === Tag.VB || tag === Tag.VBP) && (before === Tag.DT || before === Tag.PRPS || before === Tag.POS))
      tags[i] = Tag.NN;
    // "Its own limit", "the new cut".
    else if ((tag === Tag.VB || tag === Tag.VBP) && before === Tag.JJ && i - 1 > first && OPENS.has(tags[i - 2]!))
      tags[i] = Tag.NN;
    // "The U.S. exceeds it": some words in -s are never nouns, whatever stands before them.
    else if ((tag === Tag.NNS || tag === Tag.NN) && VERBS_ONLY.get(tokens.word[i]!) === 1) tags[i] = Tag.VBZ;
    // "Has trimmed its own limit": what stands behind "has" and ends in -ed is no adjective.
    else if (tag === Tag.JJ && HAVE.get(tokens.word[i - 1]!) === 1 && endsInEd(tokens, i)) tags[i] = Tag.VBN;
    else if (tag === Tag.VBG && GERUND_NOUNS.get(tokens.word[i]!) === 1 && NOUN_BEFORE.has(before)) tags[i] = Tag.NN;
  }
}

const OPENS: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.POS]);

/** Third persons that share no form with a noun, of verbs that news uses of figures. */
const VERBS_ONLY = wordSet(
  `exceeds allocates spends becomes includes contains allows requires receives comprises employs earns owns pays provides produces represents consumes
   attracts serves operates generates retains expects believes occupies weighs carries gives brings sends keeps makes tells gets adds joins loses sells buys says`,
);
const HAVE = wordSet("has have had having 've been");

function endsInEd(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]!;
  return (
    end - tokens.start[token]! > 3 && tokens.text.charCodeAt(end - 1) === 100 && tokens.text.charCodeAt(end - 2) === 101
  );
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

import { isContent, type Article } from '../text/article.js';
import { nounLemma, verbLemma } from '../text/lemma.js';
import { hashOf, lookUp } from '../text/lexicon.js';
import { lexemeOfWord, rarity } from '../text/meaning.js';
import { CARDINAL, SCALE } from '../text/number-words.js';
import { foldedText, Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** What tells an article's event from others: its most telling words, names and numbers. Small, and of one article alone. */
export interface Fingerprint {
  /** Terms as integers, ascending and distinct. */
  readonly terms: Int32Array;
  /** How much each term weighs in this article, before its rarity in the workspace is known. */
  readonly weights: Float32Array;
  /** Day of publication, from 1970-01-01; absent when unknown. */
  readonly day?: number;
}

/** How many terms an article keeps. */
const KEPT = 48;
/** Words this common tell nothing about an event. */
const COMMON = 0.25;
/** Names weigh more than words, and numbers as much as rare words. */
const NAME_WEIGHT = 1.6;
/** What stands in the headline, the deck and the first sentences weighs more. */
const TOP_WEIGHT = 1.6;
const TOP_SENTENCES = 4;

/**
 * Reads an article's fingerprint.
 *
 * @param day day of publication, from 1970-01-01, when known
 */
export function fingerprint(article: Article, day?: number): Fingerprint {
  const counts = new Map<number, number>();
  const { tokens } = article;
  article.sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block]!;
    if (!isContent(block.kind) || block.repeats >= 0) return;
    const top = index < TOP_SENTENCES ? TOP_WEIGHT : 1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const weight = termWeight(tokens, i, i === sentence.first);
      if (weight === 0) continue;
      const term = termOf(tokens, i);
      counts.set(term, (counts.get(term) ?? 0) + weight * top);
    }
  });
  const kept = [...counts].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, KEPT);
  kept.sort((p, q) => p[0] - q[0]);
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    // Saying a name twice tells more than once, ten times little more than five.
    weights: Float32Array.from(kept, ([, count]) => Math.log2(1 + count)),
    ...(day !== undefined && { day }),
  };
}

/** The token as a term: known words by the number of their lemma, others by their hash, so that the two never meet. */
function termOf(tokens: Tokens, i: number): number {
  const lexeme = tokens.kind[i] === TokenKind.Word ? lexemeAt(tokens, i) : -1;
  return lexeme >= 0 ? lexeme : tokens.hash[i]! | 0x80000000;
}

/** How much a token tells, 0 for most. */
function termWeight(tokens: Tokens, i: number, opens: boolean): number {
  const kind = tokens.kind[i];
  const length = tokens.end[i]! - tokens.start[i]!;
  if (kind !== TokenKind.Word) {
    if (kind === TokenKind.Number) return length >= 3 && !isYear(tokens, i) ? 1 : 0;
    return kind === TokenKind.Alphanumeric && length >= 3 ? 1 : 0;
  }
  if (length < 3 || CARDINAL.get(tokens.word[i]!) > 0 || SCALE.get(tokens.word[i]!) > 0) return 0;
  const named = !opens && tokens.shape[i] !== Shape.Lower;
  const known = wordWeight(tokens, i, named);
  if (known < COMMON || isSpeaker(tokens, i)) return 0;
  return known * (named ? NAME_WEIGHT : 1);
}

function wordWeight(tokens: Tokens, i: number, named: boolean): number {
  const lexeme = lexemeAt(tokens, i);
  if (lexeme >= 0) return rarity(lexeme);
  // A word that some table of the engine has but the vectors have not binds sentences, or is a month, title or country.
  if (tokens.word[i] !== 0) return named ? REGISTERED : 0;
  return isContraction(tokens, i) ? 0 : 1;
}

const REGISTERED = 0.4;

/** The number of a word or of its lemma in the table of vectors, or -1. */
function lexemeAt(tokens: Tokens, i: number): number {
  const own = lexemeOfWord(tokens.word[i]!);
  if (own >= 0 || tokens.shape[i] !== Shape.Lower) return own;
  const hash = tokens.hash[i]!;
  const known = LEMMAS.get(hash);
  if (known !== undefined) return known;
  if (LEMMAS.size >= REMEMBERED) LEMMAS.clear();
  const folded = foldedText(tokens, i);
  let lexeme = -1;
  for (const lemma of [nounLemma(folded), verbLemma(folded)]) {
    lexeme = lexemeOfWord(lookUp(lemma, 0, lemma.length, hashOf(lemma, 0, lemma.length)));
    if (lexeme >= 0) break;
  }
  LEMMAS.set(hash, lexeme);
  return lexeme;
}

/** Inflected words recur in every article: their lemmas are worked out once. */
const LEMMAS = new Map<number, number>();
const REMEMBERED = 50_000;

/** "I'd", "they've", "didn't": an apostrophe near the end of the word. */
function isContraction(tokens: Tokens, i: number): boolean {
  for (let at = tokens.end[i]! - 3; at < tokens.end[i]!; at++) {
    const unit = tokens.text.charCodeAt(at);
    if (unit === 39 || unit === 0x2019) return true;
  }
  return false;
}

/** A label in capitals in front of a colon: who speaks in a transcript, a rubric. */
function isSpeaker(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== Shape.Upper || i + 1 >= tokens.count) return false;
  return tokens.text.charCodeAt(tokens.start[i + 1]!) === 58;
}

/** "2028": a year tells when, not what. */
function isYear(tokens: Tokens, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! !== 4) return false;
  const lead = tokens.text.slice(tokens.start[i], tokens.start[i]! + 2);
  return lead === '19' || lead === '20';
}

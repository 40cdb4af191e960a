import { isContent, type Article } from '../text/article.js';
import { nounLemma, verbLemma } from '../text/lemma.js';
import { hashOf, lookUp, wordSet } from '../text/lexicon.js';
import { lexemeOfWord, rarity } from '../text/meaning.js';
import { isMonth, isWeekday } from '../text/metadata.js';
import { CARDINAL, SCALE } from '../text/number-words.js';
import { foldedText, Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** What tells an article's event from others: its most telling words, names and numbers. Small, and of one article alone. */
export interface Fingerprint {
  /** Terms as integers, ascending and distinct. */
  readonly terms: Int32Array;
  /** How much each term weighs in this article, before its rarity in the workspace is known. */
  readonly weights: Float32Array;
  /** 1 for terms that the article writes as names. */
  readonly named: Uint8Array;
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
  const names = new Set<number>();
  const { tokens } = article;
  const add = (first: number, last: number, factor: number) => {
    for (let i = first; i < last; i++) {
      const weight = termWeight(tokens, i, i === first);
      if (weight === 0) continue;
      const term = termOf(tokens, i);
      if (isNamed(tokens, i, i === first)) names.add(term);
      counts.set(term, (counts.get(term) ?? 0) + weight * factor);
    }
  };
  article.sentences.forEach((sentence, index) => {
    const block = article.blocks[sentence.block]!;
    if (!isContent(block.kind) || block.repeats >= 0) return;
    add(sentence.first, sentence.last, index < TOP_SENTENCES ? TOP_WEIGHT : 1);
  });
  // "Situation report No. 14: Dolna Reka": a masthead may name the place; the first one names the paper.
  article.blocks.forEach((block, b) => {
    if (block.kind === 'metadata' && b > 0) add(block.first, block.last, 1);
  });
  const kept = [...counts].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, KEPT);
  kept.sort((p, q) => p[0] - q[0]);
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    // Saying a name twice tells more than once, ten times little more than five.
    weights: Float32Array.from(kept, ([, count]) => Math.log2(1 + count)),
    named: Uint8Array.from(kept, ([term]) => (names.has(term) ? 1 : 0)),
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
  const word = tokens.word[i]!;
  if (length < 3 || CARDINAL.get(word) > 0 || SCALE.get(word) > 0) return 0;
  const named = isNamed(tokens, i, opens);
  if (EMPTY.get(word) === 1 || isMonth(word) || isWeekday(word)) return 0;
  const known = wordWeight(tokens, i, named);
  if (known < COMMON || isSpeaker(tokens, i)) return 0;
  return known * (named ? NAME_WEIGHT : 1);
}

/** Capitals within a sentence mark a name. */
function isNamed(tokens: Tokens, i: number, opens: boolean): boolean {
  return !opens && tokens.kind[i] === TokenKind.Word && tokens.shape[i] !== Shape.Lower;
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

/**
 * Words that bind sentences or are said of anything, with their inflections: the closed classes of English grammar and
 * the irregular forms of its commonest verbs.
 */
const EMPTY = wordSet(
  `the a an and or but nor so yet if than then as at by for from in into of off on onto out over per to toward towards under until unless up upon via
   with within without about above across after against along alongside amid among around before behind below beneath beside besides between beyond
   despite down during except inside like near outside past round since through throughout till underneath
   i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
   themselves one ones oneself this that these those here there who whom whose which what whatever whichever whoever when whenever where wherever
   why how however am is are was were be been being do does did done doing has have had having can could may might must shall should will would ought
   not no never none nothing nobody nowhere neither either both each every all any some something somebody someone somewhere anything anybody anyone
   anywhere everything everybody everyone everywhere much many more most less least few fewer other others another such same own only just even still
   already also too very quite rather almost always often sometimes again ever soon once twice perhaps maybe indeed instead meanwhile moreover
   nevertheless otherwise therefore thus though although because while whether else away back ahead together apart well now today tomorrow yesterday
   tonight yes oh ok okay mr mrs ms dr sir
   go goes going went gone come comes coming came get gets getting got gotten make makes making made take takes taking took taken give gives giving
   gave given put puts putting say says saying said tell tells telling told see sees seeing saw seen know knows knowing knew known think thinks
   thinking thought let lets letting keep keeps keeping kept find finds finding found want wants wanted wanting need needs needed use uses used using
   try tries tried trying ask asks asked asking seem seems seemed leave leaves leaving left call calls called calling feel feels felt become becomes
   became begin begins began begun show shows showed shown hear hears heard bring brings brought stand stands stood lose loses lost pay pays paid meet
   meets met run runs ran sit sits sat speak speaks spoke spoken hold holds held write writes wrote written read reads set sets turn turns turned
   look looks looked looking talk talks talked start starts started walk walks walked
   cent percent according including included thing things lot lots kind sort way ways bit dear`,
);

/** Who speaks in a transcript, where no name is given. */
const SPEAKERS = wordSet(
  'host presenter reporter announcer anchor caller interviewer interviewee moderator voice question answer listener narrator correspondent clip',
);

/** A label in capitals in front of a colon that names nobody. */
function isSpeaker(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.Upper && SPEAKERS.get(tokens.word[i]!) === 1;
}

/** "2028": a year tells when, not what. */
function isYear(tokens: Tokens, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! !== 4) return false;
  const lead = tokens.text.slice(tokens.start[i], tokens.start[i]! + 2);
  return lead === '19' || lead === '20';
}

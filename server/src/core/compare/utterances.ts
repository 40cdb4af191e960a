import type { Entities } from '../entities/entity.js';
import type { Article } from '../text/article.js';
import { hashOf, wordSet } from '../text/lexicon.js';
import { isQuoted } from '../text/quotations.js';
import type { Range } from '../text/range.js';
import { spellingKey } from '../text/spelling.js';
import { foldedText, TokenKind, type Tokens } from '../text/tokens.js';

/** One quoted sentence, joined again where the text interrupts it. The range runs from its first to its last word. */
export interface Utterance extends Range {
  /** Index of the article. */
  readonly source: number;
  /** Token indexes of its words, and their keys: equal for words that differ in case or spelling alone. */
  readonly words: readonly number[];
  readonly keys: readonly number[];
  /** Who said it, when the words around the quotation name somebody. */
  readonly speaker: Speaker | undefined;
  /** Folded last names of the people named around it, and the offices of its sentence, marked with "@". */
  readonly names: readonly string[];
}

export interface Speaker extends Range {
  /** Folded parts of the name. */
  readonly parts: readonly string[];
  /** Whether first and last name stand there. */
  readonly full: boolean;
}

/** Shorter quotations are phrases, which may well differ. */
const LEAST_WORDS = 5;
/** Longer sentences are cut: what matters lies within. */
const MOST_WORDS = 60;

/** The quoted sentences of an article that are long enough to be compared. Repeated paragraphs are left out. */
export function readUtterances(article: Article, entities: Entities, source: number): Utterance[] {
  const { tokens } = article;
  const utterances: Utterance[] = [];
  let words: number[] = [];
  const close = () => {
    if (words.length >= LEAST_WORDS) utterances.push(utteranceOf(article, entities, source, words));
    words = [];
  };
  let before = -1;
  for (const quotation of article.quotations) {
    const sentence = article.sentenceOf[quotation.first]!;
    if (sentence < 0 || article.blocks[article.sentences[sentence]!.block]!.repeats >= 0) continue;
    if (words.length > 0 && !goesOn(article, words[words.length - 1]!, quotation.first)) close();
    for (let i = quotation.first; i < quotation.last; i++) {
      const kind = tokens.kind[i];
      if (before >= 0 && words.length > 0 && endsBetween(article, words[words.length - 1]!, i)) close();
      if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) continue;
      words.push(i);
      before = i;
      if (words.length >= MOST_WORDS) close();
    }
  }
  close();
  return utterances;
}

/** Whether a sentence ends between two tokens of one quotation. */
function endsBetween(article: Article, earlier: number, later: number): boolean {
  if (later - earlier < 2) return false;
  return stops(article.tokens, earlier + 1);
}

/**
 * Whether the quotation from `first` on continues the sentence whose last word so far is `earlier`: only a comma and who
 * said it stand between, as in '"We counted," he said, "one for each."'
 */
function goesOn(article: Article, earlier: number, first: number): boolean {
  const { tokens, sentenceOf } = article;
  if (sentenceOf[earlier] !== sentenceOf[first] || first - earlier > REACH) return false;
  return isComma(tokens, earlier + 1) || isComma(tokens, earlier + 2);
}

function isComma(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

function stops(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Punctuation) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 59;
}

function utteranceOf(article: Article, entities: Entities, source: number, words: readonly number[]): Utterance {
  const { tokens } = article;
  // Few utterances ever meet another: who stands around them is read for those alone.
  let speaker: { readonly found: Speaker | undefined } | undefined;
  let names: string[] | undefined;
  return {
    source,
    words,
    keys: words.map((i) => keyOf(tokens, i)),
    start: tokens.start[words[0]!]!,
    end: tokens.end[words[words.length - 1]!]!,
    get speaker() {
      return (speaker ??= { found: speakerOf(article, entities, words) }).found;
    },
    get names() {
      return (names ??= namesAround(article, entities, words));
    },
  };
}

function keyOf(tokens: Tokens, i: number): number {
  if (tokens.kind[i] !== TokenKind.Word) return tokens.hash[i]!;
  const key = spellingKey(foldedText(tokens, i));
  return hashOf(key, 0, key.length);
}

const SAYING = wordSet(
  'said says say told tells added adds wrote writes explained insisted warned argued noted recalled replied asked declared stated tweeted posted',
);

/** How many tokens before and behind a quotation may name who speaks. */
const AROUND = 120;

/** Words in the names of those who pass a quotation on. */
const AGENCY = wordSet('agency agence press presse news times post wire reuters afp radio tv television');

/** How many tokens may lie between a quotation and who said it. */
const REACH = 14;

/** The person who stands beside a verb of saying right before or behind the quotation. */
function speakerOf(article: Article, entities: Entities, words: readonly number[]): Speaker | undefined {
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const sentence = article.sentences[article.sentenceOf[last]!]!;
  const opening = article.sentences[article.sentenceOf[first]!]!;
  return (
    speakerIn(article, entities, last + 1, Math.min(sentence.last, last + 1 + REACH)) ??
    speakerIn(article, entities, Math.max(opening.first, first - REACH), first)
  );
}

function speakerIn(article: Article, entities: Entities, from: number, to: number): Speaker | undefined {
  const { tokens } = article;
  const start = Math.max(0, from);
  const end = Math.min(tokens.count, to);
  for (let i = start; i < end; i++) {
    if (SAYING.get(tokens.word[i]!) !== 1 || isQuoted(article.quotations, i)) continue;
    // Next to the verb, or parted from it by an office in apposition's front: "said Mayor Ann Lowe".
    for (const at of [i + 1, i - 1, i + 2, i + 3]) {
      if (at < start || at >= end) continue;
      const mention = entities.mentions[entities.mentionOf[at] ?? -1];
      const entity = mention && entities.entities[mention.entity];
      if (AGENCY.get(tokens.word[at]!) === 1) continue;
      if (!mention || entity?.kind !== 'person' || mention.form === 'pronoun' || mention.form === 'descriptor')
        continue;
      const parts = partsOf(tokens.text.slice(mention.start, mention.end));
      return {
        start: mention.start,
        end: mention.end,
        parts: partsOf(entity.name).concat(parts),
        full: parts.length > 1,
      };
    }
  }
  return undefined;
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((part) => part.length > 1);
}

/** Last names of people named in the paragraph of a quotation and in the one before. */
function namesAround(article: Article, entities: Entities, words: readonly number[]): string[] {
  const block = article.sentences[article.sentenceOf[words[0]!]!]!.block;
  const from = Math.max(article.blocks[Math.max(0, block - 1)]!.first, words[0]! - AROUND);
  const to = Math.min(article.blocks[block]!.last, words[words.length - 1]! + AROUND);
  const names = new Set<string>();
  for (let i = from; i < to; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    const entity = mention && entities.entities[mention.entity];
    if (entity?.kind !== 'person') continue;
    const parts = partsOf(entity.name);
    if (parts.length > 0) names.add(parts[parts.length - 1]!);
  }
  const sentence = article.sentences[article.sentenceOf[words[0]!]!]!;
  const { tokens } = article;
  for (
    let i = Math.max(sentence.first - OFFICE_REACH, 0);
    i < Math.min(tokens.count, sentence.last + OFFICE_REACH);
    i++
  ) {
    if (OFFICES.get(tokens.word[i]!) === 1 && !isQuoted(article.quotations, i)) names.add(`@${foldedText(tokens, i)}`);
  }
  return [...names];
}

/** Offices by which a speaker is named without a name. */
const OFFICES = wordSet(
  `minister president mayor governor chief captain judge director manager spokesman spokeswoman chairman chairwoman chair leader
   commissioner ambassador envoy secretary senator general colonel major professor coach bishop pope king queen prince`,
);
const OFFICE_REACH = 12;

import { WordProperty, wordSet } from '../text/lexicon.js';
import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';

const ORDINALS = new WordProperty(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((text, i) => [text, i + 1] as const),
);
const SUPERLATIVES = wordSet(
  `largest biggest smallest highest lowest longest shortest tallest deepest oldest youngest newest richest poorest busiest deadliest worst best fastest slowest strongest weakest
   heaviest lightest cheapest dearest costliest warmest hottest coldest coolest wettest driest greatest hardest closest nearest furthest farthest safest severest
`,
);
const MOST = wordSet('most least');
const RANKS = wordSet('ranks ranked rank ranking placed came finished stands stood sits lies came');
const TO = wordSet('to');
const NOT_RANKED = wordSet(
  'time half quarter day days week weeks month months year years place round phase stage step report reports sign signs thing glance hand lady minister name names person aid degree class',
);

/** A place in an order: "second-largest", "38th among the states", "the first woman to lead the party". */
export interface Rank {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  /** The noun that is ranked, or -1. */
  readonly noun: number;
  /** "first woman to …": a place in time, not in size. */
  readonly ofTime: boolean;
}

/** The ranks that a sentence states, in the order of the text. */
export function ranksOf(article: Article, tagged: Tagged): Rank[] {
  const { tokens } = article;
  const ranks: Rank[] = [];
  for (let i = tagged.first; i < tagged.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Number) continue;
    const ordinal = ordinalAt(article, i);
    if (ordinal) {
      const after =
        tokens.kind[ordinal.last] === TokenKind.Dash && tokens.spaced[ordinal.last] === 0
          ? ordinal.last + 1
          : ordinal.last;
      const superlative = superlativeAt(article, tagged, after);
      if (superlative > after) {
        ranks.push({
          first: i,
          last: superlative,
          place: ordinal.place,
          noun: nounAfter(tagged, superlative),
          ofTime: false,
        });
        i = superlative - 1;
        continue;
      }
      if (i > tagged.first && RANKS.get(tokens.word[i - 1]!) === 1) {
        ranks.push({ first: i, last: ordinal.last, place: ordinal.place, noun: -1, ofTime: false });
        i = ordinal.last - 1;
        continue;
      }
      const noun = nounAfter(tagged, ordinal.last);
      if (noun >= 0 && NOT_RANKED.get(tokens.word[noun]!) === 0 && opensInfinitive(article, tagged, noun + 1)) {
        ranks.push({ first: i, last: ordinal.last, place: ordinal.place, noun, ofTime: true });
      }
      i = ordinal.last - 1;
      continue;
    }
    const superlative = superlativeAt(article, tagged, i);
    if (superlative > i && i > tagged.first) {
      ranks.push({ first: i, last: superlative, place: 1, noun: nounAfter(tagged, superlative), ofTime: false });
      i = superlative - 1;
    }
  }
  return ranks;
}

function ordinalAt(article: Article, i: number): { place: number; last: number } | undefined {
  const { tokens } = article;
  const place = ORDINALS.get(tokens.word[i]!);
  if (place > 0) return { place, last: i + 1 };
  if (
    tokens.kind[i] === TokenKind.Number &&
    i + 1 < tokens.count &&
    tokens.spaced[i + 1] === 0 &&
    SUFFIX.get(tokens.word[i + 1]!) === 1
  ) {
    const value = Number(tokens.text.slice(tokens.start[i], tokens.end[i]));
    if (Number.isInteger(value) && value > 0 && value < 1000) return { place: value, last: i + 2 };
  }
  return undefined;
}

const SUFFIX = wordSet('st nd rd th');

function superlativeAt(article: Article, tagged: Tagged, i: number): number {
  if (i >= tagged.last) return i;
  const id = article.tokens.word[i]!;
  if (SUPERLATIVES.get(id) === 1) return i + 1;
  if (MOST.get(id) === 1 && i + 1 < tagged.last && tagged.tags[i + 1] === Tag.JJ && tagged.tags[i] !== Tag.DT)
    return i + 2;
  return i;
}

function nounAfter(tagged: Tagged, from: number): number {
  for (let i = from; i < Math.min(tagged.last, from + 5); i++) {
    if (tagged.tags[i] === Tag.PUNCT || tagged.tags[i] === Tag.CD) return -1;
    if (isNoun(tagged.tags[i]!)) {
      let head = i;
      while (head + 1 < tagged.last && isNoun(tagged.tags[head + 1]!)) head++;
      return head;
    }
    if (isVerb(tagged.tags[i]!) && tagged.tags[i] !== Tag.VBN && tagged.tags[i] !== Tag.VBG) return -1;
  }
  return -1;
}

function opensInfinitive(article: Article, tagged: Tagged, from: number): boolean {
  for (let i = from; i < Math.min(tagged.last, from + 7); i++)
    if (TO.get(article.tokens.word[i]!) === 1 && i + 1 < tagged.last && isVerb(tagged.tags[i + 1]!)) return true;
  return false;
}

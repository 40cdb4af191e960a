import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Entities } from './entity.js';
import { isOfficeHead } from './office-words.js';

/** A phrase that stands for somebody named before: tokens [first, last) without "the", and the mention it points to. */
export interface Description {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly mention: number;
  /** The token of an age inside it ("the 27-year-old student"), or -1. */
  readonly age: number;
}

const THE = word('the');
const OLD = word('old');
const LONGEST = 6;
const VERBS = wordSet(
  'is was has had will would said says told added who did does can could may might must wrote went came took gave made became began left won lost died denied called asked wants wanted',
);

/**
 * Finds sentences that go on about the one person of the sentences before them in the same paragraph by an office or
 * occupation: "Haruki Senba does not like to be told … The 27-year-old doctoral student had been asked …".
 */
export function readDescriptions({ tokens, sentences }: Article, entities: Entities): Description[] {
  const found: Description[] = [];
  let block = -1;
  /** The first mention of the paragraph's one person so far; -1 before anybody, -2 once there are several. */
  let only = -1;
  let next = 0;
  sentences.forEach((sentence, s) => {
    if (sentence.block !== block) {
      block = sentence.block;
      only = -1;
    }
    if (only >= 0) {
      const description = descriptionAt(tokens, entities, sentence.first, sentence.last);
      if (description) found.push({ ...description, sentence: s, mention: only });
    }
    for (; next < entities.mentions.length && entities.mentions[next]!.first < sentence.last; next++) {
      const { first, entity } = entities.mentions[next]!;
      if (first < sentence.first || entities.entities[entity]!.kind !== 'person') continue;
      if (only === -1) only = next;
      else if (only >= 0 && entities.mentions[only]!.entity !== entity) only = -2;
    }
  });
  return found;
}

function descriptionAt(
  tokens: Tokens,
  entities: Entities,
  start: number,
  end: number,
): Pick<Description, 'first' | 'last' | 'age'> | undefined {
  if (tokens.word[start] !== THE) return undefined;
  let first = start + 1;
  let age = -1;
  if (first + 4 < end && tokens.kind[first] === TokenKind.Number && tokens.word[first + 4] === OLD) {
    age = first;
    first += 5;
  }
  let last = first;
  while (
    last < end &&
    last - first < LONGEST &&
    tokens.kind[last] === TokenKind.Word &&
    entities.mentionOf[last]! < 0
  ) {
    if (VERBS.get(tokens.word[last]!) === 1) break;
    last++;
  }
  if (last === first || last >= end || VERBS.get(tokens.word[last]!) === 0) return undefined;
  return isOfficeHead(tokens, last - 1) && last - first <= 3 ? { first, last, age } : undefined;
}

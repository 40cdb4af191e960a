import { WordProperty, wordSet } from '../text/lexicon.js';
import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { isVerb, type Tagged } from './chunks.js';
import { DIRECTIONS, NOT_MOVING, PARTICLES } from './direction-data.js';

const MOVES = polarity(DIRECTIONS);
const ADVERBS = polarity(PARTICLES);
const STILL = wordSet(NOT_MOVING);
const THAN = wordSet('than');
const NO_NOUN_AFTER = wordSet('to of than and or at');
const COMPARATIVE = wordSet(
  'more fewer less higher lower larger bigger greater smaller longer shorter better worse faster quicker slower older younger heavier lighter dearer cheaper stronger weaker wider narrower',
);
const BECOME = wordSet('got gotten get gets getting become becomes became grown turned');
const IS = wordSet("is are was were be been 's 're");

function polarity(table: string): WordProperty {
  const words = new WordProperty();
  for (const line of table.trim().split('\n')) {
    const [up, down] = line.split('|');
    for (const text of up!.trim().split(/\s+/)) words.set(text, 1);
    for (const text of down!.trim().split(/\s+/)) words.set(text, -1);
  }
  return words;
}

/** A word or two that say which way something moved. */
export interface Movement {
  readonly first: number;
  readonly last: number;
  readonly up: boolean;
  /** A noun or adjective ("a rise in", "higher than"), not a verb. */
  readonly nominal: boolean;
}

/** Whether a word may be part of a movement: a quick test, before a sentence is tagged. */
export function mayMove(word: number): boolean {
  return MOVES.get(word) !== 0 || ADVERBS.get(word) !== 0;
}

/** The movements that a sentence states, in the order of the text. */
export function movementsOf(article: Article, tagged: Tagged): Movement[] {
  const { tokens } = article;
  const movements: Movement[] = [];
  for (let i = tagged.first; i < tagged.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const id = tokens.word[i]!;
    if (id === 0) continue;
    const tag = tagged.tags[i]!;
    if (
      isVerb(tag) &&
      i + 1 < tagged.last &&
      ADVERBS.get(tokens.word[i + 1]!) !== 0 &&
      STILL.get(id) === 0 &&
      !limits(article, tagged, i + 2)
    ) {
      const up = (MOVES.get(id) || ADVERBS.get(tokens.word[i + 1]!)) > 0;
      movements.push({ first: i, last: i + 2, up, nominal: false });
      i++;
      continue;
    }
    const move = MOVES.get(id);
    if (move !== 0 && ADVERBS.get(id) !== 0 && COMPARATIVE.get(id) === 0) {
      if (stands(article, tagged, i)) movements.push({ first: i, last: i + 1, up: move > 0, nominal: true });
      continue;
    }
    if (move === 0) continue;
    if (COMPARATIVE.get(id) === 1) {
      if (!compares(article, tagged, i)) continue;
    } else if (!isVerb(tag) && tag !== Tag.NN && tag !== Tag.NNS) continue;
    else if (tag === Tag.NNP) continue;
    movements.push({ first: i, last: i + 1, up: move > 0, nominal: !isVerb(tag) });
  }
  return movements;
}

/** "down 2 percent", "up from 97", "it's down, and": an adverb that is a movement without a verb of its own. */
function stands(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  if (i === tagged.first) return false;
  const next = i + 1 < tagged.last ? i + 1 : -1;
  if (
    next >= 0 &&
    (tokens.kind[next] === TokenKind.Number || tokens.kind[next] === TokenKind.Symbol || tagged.tags[next] === Tag.CD)
  )
    return true;
  if (next >= 0 && FROM.get(tokens.word[next]!) === 1) return true;
  return (
    IS.get(tokens.word[i - 1]!) === 1 && (next < 0 || tagged.tags[next] === Tag.PUNCT || tagged.tags[next] === Tag.CC)
  );
}

const FROM = wordSet('from by');

/** "up to 10 times": a limit, not a movement. */
function limits(article: Article, tagged: Tagged, i: number): boolean {
  return i + 1 < tagged.last && tagged.tags[i] === Tag.TO && opensNumber(article, tagged, i + 1);
}

/** "more homes than a year before", "higher than": a comparison within the next words; not "more than 40". */
function compares(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  if (i > tagged.first && BECOME.get(tokens.word[i - 1]!) === 1) return true;
  if (i + 1 >= tagged.last) return i > tagged.first && tagged.tags[i - 1] === Tag.CD;
  if (THAN.get(tokens.word[i + 1]!) === 1)
    return i > tagged.first && i + 2 < tagged.last && !opensNumber(article, tagged, i + 2);
  if (NO_NOUN_AFTER.get(tokens.word[i + 1]!) === 1) return false;
  for (let k = i + 1; k < Math.min(tagged.last, i + 7); k++) if (THAN.get(tokens.word[k]!) === 1) return true;
  return false;
}

function opensNumber(article: Article, tagged: Tagged, i: number): boolean {
  const kind = article.tokens.kind[i];
  if (tagged.tags[i] === Tag.CD || kind === TokenKind.Number || kind === TokenKind.Symbol) return true;
  return tagged.tags[i] === Tag.DT && i + 1 < tagged.last && FRACTION.get(article.tokens.word[i + 1]!) === 1;
}

const FRACTION = wordSet(
  'half third quarter fifth sixth seventh eighth ninth tenth hundred thousand million billion dozen decade year month week',
);

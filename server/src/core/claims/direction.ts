import { hasWord } from '../text/has-word.js';
import { WordProperty, wordSet } from '../text/lexicon.js';
import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import { compares, comparesScaled, isComparativeWord, isRepeated, opensNumber, scaledBehind } from './comparative.js';
import {
  DIRECTIONS,
  GOING,
  UP_ELSEWHERE,
  MOVING_WITH_PARTICLE,
  PARTICLES,
  SPAN_NOUNS,
  UNIT_NOUNS,
} from './direction-data.js';
import { mayTurn, phrasesOf } from './direction-phrases.js';
import { denialOf } from './denial.js';

const MOVES = polarity(DIRECTIONS);
const ADVERBS = polarity(PARTICLES);
const MOVING = wordSet(MOVING_WITH_PARTICLE);
const HAVE = wordSet("have has had 've");
const IS = wordSet("is are was were be been 's 're isn't aren't wasn't weren't");

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
  readonly form: 'verb' | 'noun' | 'adjective' | 'adverb';
  /** "Did not rise": it fell, or stayed as it was. */
  readonly denied?: boolean;
  /** What moved, where the phrase itself holds it: "put nine cents on pigs". */
  readonly head?: number;
  /** Ahead or behind in a contest, which no rise or fall contradicts. */
  readonly standing?: true;
}

/** Whether a word may be part of a movement: a quick test, before a sentence is tagged. */
export function mayMove(word: number): boolean {
  return (
    MOVES.get(word) !== 0 || ADVERBS.get(word) !== 0 || LOST.get(word) !== 0 || TIMES.get(word) !== 0 || mayTurn(word)
  );
}

/** The movements that a sentence states, in the order of the text. */
export function movementsOf(
  article: Article,
  tagged: Tagged,
  figures: readonly { readonly figure: Figure }[],
): Movement[] {
  const told = phrasesOf(article, tagged, figures);
  const plain = plainMovements(article, tagged).filter(
    ({ first, last }) => !told.some((phrase) => first < phrase.last && phrase.first < last),
  );
  const movements: Movement[] = [];
  for (const movement of [...plain, ...told].toSorted((a, b) => a.first - b.first)) {
    const denial = denialOf(article, tagged, movement);
    if (denial !== 'unclear') movements.push(denial === 'denied' ? { ...movement, denied: true } : movement);
  }
  return movements;
}

function plainMovements(article: Article, tagged: Tagged): Movement[] {
  const { tokens } = article;
  const movements: Movement[] = [];
  for (let i = tagged.first; i < tagged.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const id = tokens.word[i]!;
    const tag = tagged.tags[i]!;
    if (
      isVerb(tag) &&
      i + 1 < tagged.last &&
      ADVERBS.get(tokens.word[i + 1]!) !== 0 &&
      MOVING.get(id) === 1 &&
      !(IS.get(id) === 1 && ADVERBS.get(tokens.word[i + 1]!) > 0 && limits(article, tagged, i + 2)) &&
      !(GOES.get(id) === 1 && leadsTo(article, tagged, i + 2)) &&
      !(ARISES.get(id) === 1 && UP.get(tokens.word[i + 1]!) === 1 && !opensAmount(article, tagged, i + 2))
    ) {
      const up = (MOVES.get(id) || ADVERBS.get(tokens.word[i + 1]!)) > 0;
      movements.push({ first: i, last: i + 2, up, form: IS.get(id) === 1 ? 'adverb' : 'verb' });
      i++;
      continue;
    }
    // Words that no table knows move nothing by themselves: "crept up" does.
    if (id === 0) continue;
    const move = MOVES.get(id);
    if (move !== 0 && ADVERBS.get(id) !== 0 && !isComparativeWord(id)) {
      if (stands(article, tagged, i)) movements.push({ first: i, last: i + 1, up: move > 0, form: 'adverb' });
      continue;
    }
    if (move === 0) {
      const multiple = multipleAt(article, tagged, i);
      if (multiple) movements.push(multiple);
      // "Has lost 4 percent against the dollar", but not "lost 40 men".
      if (LOST.get(id) === 1 && isVerb(tag) && losesShare(article, tagged, i + 1))
        movements.push({ first: i, last: i + 1, up: false, form: 'verb' });
      continue;
    }
    if (scaledBehind(article, tagged, i)) {
      if (comparesScaled(article, tagged, i)) movements.push({ first: i, last: i + 2, up: move > 0, form: 'adverb' });
      i++;
      continue;
    }
    if (isComparativeWord(id) && isRepeated(article, tagged, i)) {
      movements.push({ first: i, last: i + 3, up: move > 0, form: 'adjective' });
      i += 2;
      continue;
    }
    if (isComparativeWord(id)) {
      if (compares(article, tagged, i)) movements.push({ first: i, last: i + 1, up: move > 0, form: 'adjective' });
      continue;
    }
    // Behind "have" stands a verb, whatever the tagger takes it for.
    const perfect = i > tagged.first && HAVE.get(tokens.word[i - 1]!) === 1;
    if (!isVerb(tag) && !perfect && tag !== Tag.NN && tag !== Tag.NNS) continue;
    if (!isVerb(tag) && !perfect && NOUNS_ELSE.get(id) === 1) continue;
    if (FALL.get(id) === 1 && isSeason(article, tagged, i)) continue;
    if (isVerb(tag) && meansElse(article, tagged, i)) continue;
    movements.push({ first: i, last: i + 1, up: move > 0, form: isVerb(tag) || perfect ? 'verb' : 'noun' });
  }
  return movements;
}

const GOES = wordSet(GOING);
const ARISES = wordSet(UP_ELSEWHERE);

/** "By 5 percent", "from 12", "two cents". */
function opensAmount(article: Article, tagged: Tagged, i: number): boolean {
  if (i >= tagged.last) return false;
  return opensNumber(article, tagged, FROM.get(article.tokens.word[i]!) === 1 ? i + 1 : i);
}

const WHEN = wordSet('year month week quarter season day time way weekend hour');

/** "Came up the lane", "went down a flight of steps": a way is gone. */
function leadsTo({ tokens }: Article, { tags, last }: Tagged, i: number): boolean {
  if (i + 1 >= last || (tags[i] !== Tag.DT && tags[i] !== Tag.PRPS)) return false;
  return isNoun(tags[i + 1]!) && WHEN.get(tokens.word[i + 1]!) === 0 && UNITS.get(tokens.word[i + 1]!) === 0;
}

const UNITS = wordSet(UNIT_NOUNS);
/** Nouns that share their form with a movement. */
const NOUNS_ELSE = wordSet('contract contracts rebounds');
const DECLINES = wordSet('decline declines declined declining');
/** Movements that with an object are another verb: "recovered two bodies", "grows maize". */
const OBJECTLESS = wordSet('recover recovers recovered recovering grow grows grew growing grown');
const FALLS = wordSet('fall falls fell fallen');
const DROPS = wordSet('drop drops dropped dropping');
const CUT = wordSet('cut cuts cutting');
const OFF = wordSet('off out');
const UP = wordSet('up');
const MORE = wordSet('more less');
const SPANS = wordSet(SPAN_NOUNS);
const GROW = wordSet('grow grows grew growing grown');

/** "Declined to comment", "cut off", "grew up", "recovered the body". */
function meansElse({ tokens }: Article, { tags, last }: Tagged, i: number): boolean {
  if (i + 1 >= last) return false;
  const [id, next] = [tokens.word[i]!, tokens.word[i + 1]!];
  if (DECLINES.get(id) === 1) return tags[i + 1] === Tag.TO;
  if (CUT.get(id) === 1) return OFF.get(next) === 1;
  if (GROW.get(id) === 1 && (UP.get(next) === 1 || tags[i + 1] === Tag.JJ)) return true;
  // "Grown more open" says nothing of a size.
  if (GROW.get(id) === 1 && MORE.get(next) === 1)
    return i + 2 < last && (tags[i + 2] === Tag.JJ || isNoun(tags[i + 2]!));
  // "Dropped the challenger", by name.
  if (DROPS.get(id) === 1) return tags[i + 1] === Tag.NNP && SPANS.get(next) === 0;
  if (OBJECTLESS.get(id) === 0 && FALLS.get(id) === 0) return false;
  // "Grew its revenue" is a growth of it.
  if (tags[i + 1] === Tag.PRPS && GROW.get(id) === 1) return false;
  let k = i + 1;
  while (k < Math.min(last, i + OBJECT_WITHIN) && inNounGroup(tags[k]!) && !isNoun(tags[k]!)) k++;
  if (k >= last || !isNoun(tags[k]!) || (k === i + 1 && tags[k] === Tag.NNP)) return false;
  return WHEN.get(tokens.word[k]!) === 0 && UNITS.get(tokens.word[k]!) === 0;
}

/** How far behind a verb its object ends. */
const OBJECT_WITHIN = 5;

const FALL = wordSet('fall');
const WHICH_SEASON = wordSet('last next each every since early late this that');
const OF_IN = wordSet('of in to from by');

/** "Since last fall", "this fall": the season, where nothing is said to fall. */
function isSeason({ tokens }: Article, { first, last }: Tagged, i: number): boolean {
  if (i === first || WHICH_SEASON.get(tokens.word[i - 1]!) === 0) return false;
  return i + 1 >= last || OF_IN.get(tokens.word[i + 1]!) === 0;
}

/** "down 2 percent", "up from 97", "it's down, and": an adverb that is a movement without a verb of its own. */
function stands(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  const { tags } = tagged;
  const next = i + 1 < tagged.last ? i + 1 : -1;
  const closed = next < 0 || tags[next] === Tag.PUNCT || tags[next] === Tag.CC;
  if (i === tagged.first && closed) return next >= 0 && NOT.get(tokens.word[next + 1] ?? 0) === 1;
  // "Shut down 2 plants", "sat down on the floor".
  if (i > tagged.first && isVerb(tags[i - 1]!) && IS.get(tokens.word[i - 1]!) === 0) return false;
  if (next >= 0 && (tokens.kind[next] === TokenKind.Number || tokens.kind[next] === TokenKind.Symbol)) return true;
  if (next >= 0 && tags[next] === Tag.CD) return true;
  if (next >= 0 && FROM.get(tokens.word[next]!) === 1) return true;
  if (next >= 0 && ON.get(tokens.word[next]!) === 1) return comparesTime(article, tagged, next + 1);
  return i > tagged.first && closed && IS.get(tokens.word[i - 1]!) === 1;
}

const NOT = wordSet('not');
const ON = wordSet('on');
const TIME_BEFORE = wordSet(
  'last previous year month week quarter season time before earlier forecast estimate same winter summer spring autumn',
);

/** "On last year's", "on 2028", "on the year before": a time to compare with. */
function comparesTime({ tokens }: Article, { last }: Tagged, i: number): boolean {
  for (let k = i; k < Math.min(last, i + 4); k++)
    if (TIME_BEFORE.get(tokens.word[k]!) === 1 || tokens.kind[k] === TokenKind.Number) return true;
  return false;
}

const LOST = wordSet('lost shed');
const SHARE = wordSet('percent percentage point points');
const PER = wordSet('per');

function losesShare(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  for (let k = i; k < Math.min(tagged.last, i + 4); k++) {
    const unit = tokens.text.charCodeAt(tokens.start[k]!);
    if (unit === 37 || SHARE.get(tokens.word[k]!) === 1 || PER.get(tokens.word[k]!) === 1) return k > i;
  }
  return false;
}

const FROM = wordSet('from by');

/** "up to 10 times": a limit, not a movement. */
function limits(article: Article, tagged: Tagged, i: number): boolean {
  return i + 1 < tagged.last && tagged.tags[i] === Tag.TO && opensNumber(article, tagged, i + 1);
}

const TIMES = wordSet('twice thrice double times half');
const HALF = wordSet('half');
const AS = wordSet('as');
const MANY = wordSet('many much high large big long fast heavy expensive often');

/** "Twice as many as in June", "half as much as". */
function multipleAt({ tokens }: Article, tagged: Tagged, i: number): Movement | undefined {
  const id = tokens.word[i]!;
  if (TIMES.get(id) === 0 || i + 3 >= tagged.last) return undefined;
  if (AS.get(tokens.word[i + 1]!) === 0 || MANY.get(tokens.word[i + 2]!) === 0) return undefined;
  if (!hasWord(tokens, AS, i + 3, Math.min(tagged.last, i + 8))) return undefined;
  return { first: i, last: i + 3, up: HALF.get(id) === 0, form: 'adjective' };
}

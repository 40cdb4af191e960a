import { hasWord } from '../text/has-word.js';
import { WordProperty, wordSet } from '../text/lexicon.js';
import type { Article } from '../text/article.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { DIRECTIONS, MOVING_WITH_PARTICLE, PARTICLES } from './direction-data.js';

const MOVES = polarity(DIRECTIONS);
const ADVERBS = polarity(PARTICLES);
const MOVING = wordSet(MOVING_WITH_PARTICLE);
const THAN = wordSet('than');
const NO_NOUN_AFTER = wordSet('to of than and or at');
const COMPARATIVE = wordSet(
  'more fewer less higher lower larger bigger greater smaller longer shorter better worse faster quicker slower older younger heavier lighter dearer cheaper stronger weaker wider narrower denser thicker thinner deeper shallower richer poorer',
);
const BECOME = wordSet('got gotten get gets getting become becomes becoming became grown turned');
const HAVE = wordSet("have has had 've");
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
  return MOVES.get(word) !== 0 || ADVERBS.get(word) !== 0 || LOST.get(word) !== 0 || TIMES.get(word) !== 0;
}

/** The movements that a sentence states, in the order of the text. */
export function movementsOf(article: Article, tagged: Tagged): Movement[] {
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
      !(IS.get(id) === 1 && limits(article, tagged, i + 2))
    ) {
      const up = (MOVES.get(id) || ADVERBS.get(tokens.word[i + 1]!)) > 0;
      movements.push({ first: i, last: i + 2, up, nominal: false });
      i++;
      continue;
    }
    // Words that no table knows move nothing by themselves: "crept up" does.
    if (id === 0) continue;
    const move = MOVES.get(id);
    if (move !== 0 && ADVERBS.get(id) !== 0 && COMPARATIVE.get(id) === 0) {
      if (stands(article, tagged, i)) movements.push({ first: i, last: i + 1, up: move > 0, nominal: true });
      continue;
    }
    if (move === 0) {
      const multiple = multipleAt(article, tagged, i);
      if (multiple) movements.push(multiple);
      // "Has lost 4 percent against the dollar", but not "lost 40 men".
      if (LOST.get(id) === 1 && isVerb(tag) && losesShare(article, tagged, i + 1))
        movements.push({ first: i, last: i + 1, up: false, nominal: false });
      continue;
    }
    // Behind "have" stands a verb, whatever the tagger takes it for.
    const perfect = i > tagged.first && HAVE.get(tokens.word[i - 1]!) === 1;
    if (COMPARATIVE.get(id) === 1) {
      if (!compares(article, tagged, i)) continue;
    } else if (!isVerb(tag) && !perfect && tag !== Tag.NN && tag !== Tag.NNS) continue;
    else if (tag === Tag.NNP) continue;
    movements.push({ first: i, last: i + 1, up: move > 0, nominal: !isVerb(tag) && !perfect });
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

const FROM = wordSet('from by on');

/** "up to 10 times": a limit, not a movement. */
function limits(article: Article, tagged: Tagged, i: number): boolean {
  return i + 1 < tagged.last && tagged.tags[i] === Tag.TO && opensNumber(article, tagged, i + 1);
}

/** "more homes than a year before", "higher than": a comparison within the next words; not "more than 40". */
function compares(article: Article, tagged: Tagged, i: number): boolean {
  const { tokens } = article;
  // "Has got worse", but not "has grown more open".
  if (i > tagged.first && BECOME.get(tokens.word[i - 1]!) === 1)
    return MORE_FEWER.get(tokens.word[i]!) === 0 || i + 1 >= tagged.last || tagged.tags[i + 1] !== Tag.JJ;
  const amount = i > tagged.first && (tagged.tags[i - 1] === Tag.CD || AMOUNT.get(tokens.word[i - 1]!) === 1);
  // "Eleven percent dearer", "a tenth less".
  if (i + 1 >= tagged.last || tagged.tags[i + 1] === Tag.PUNCT || tagged.tags[i + 1] === Tag.CC) return amount;
  if (THAN.get(tokens.word[i + 1]!) === 1) {
    if (i === tagged.first || i + 2 >= tagged.last) return false;
    // "11 fewer than five years earlier", but not "more than 40".
    return counted(article, i - 1) || timeBefore(article, tagged, i + 2) || !opensNumber(article, tagged, i + 2);
  }
  if (NO_NOUN_AFTER.get(tokens.word[i + 1]!) === 1) return false;
  for (let k = i + 1; k < Math.min(tagged.last, i + COMPARED_WITHIN); k++) {
    if (THAN.get(tokens.word[k]!) === 1) return true;
    if (tagged.tags[k] === Tag.PUNCT) break;
  }
  return opensComparison(article, tagged, i);
}

/** "Than" stands at most this many words behind the comparative: "fewer strikes on rail targets this winter than last". */
const COMPARED_WITHIN = 12;
const AMOUNT = wordSet('percent cent third quarter fifth tenth half points');
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
  return { first: i, last: i + 3, up: HALF.get(id) === 0, nominal: true };
}

const BEFORE = wordSet('before earlier ago previously');

/** "Than ten years earlier", "than the year before": a time to compare with, not a number. */
function timeBefore(article: Article, tagged: Tagged, i: number): boolean {
  return hasWord(article.tokens, BEFORE, i, Math.min(tagged.last, i + 4));
}

const MORE_FEWER = wordSet('more fewer');
const OPENER = wordSet('that and but while because');

/** "More elephants have been killed", at the head of a clause: more than before. */
function opensComparison(article: Article, tagged: Tagged, i: number): boolean {
  if (MORE_FEWER.get(article.tokens.word[i]!) === 0) return false;
  if (i > tagged.first && tagged.tags[i - 1] !== Tag.PUNCT && OPENER.get(article.tokens.word[i - 1]!) === 0)
    return false;
  let k = i + 1;
  while (k < Math.min(tagged.last, i + 4) && (isNoun(tagged.tags[k]!) || tagged.tags[k] === Tag.JJ)) k++;
  return k > i + 1 && k < tagged.last && isVerb(tagged.tags[k]!);
}

/** Whether a token is a number in digits or words. */
function counted({ tokens }: Article, i: number): boolean {
  return tokens.kind[i] === TokenKind.Number || NUMBER_WORD.get(tokens.word[i]!) === 1;
}

const NUMBER_WORD = wordSet('two three four five six seven eight nine ten eleven twelve dozen');

function opensNumber(article: Article, tagged: Tagged, i: number): boolean {
  const kind = article.tokens.kind[i];
  if (tagged.tags[i] === Tag.CD || kind === TokenKind.Number || kind === TokenKind.Symbol) return true;
  return tagged.tags[i] === Tag.DT && i + 1 < tagged.last && FRACTION.get(article.tokens.word[i + 1]!) === 1;
}

const FRACTION = wordSet(
  'half third quarter fifth sixth seventh eighth ninth tenth hundred thousand million billion dozen decade year month week',
);

import { times } from '../text/digits.js';
import { word, wordSet } from '../text/lexicon.js';
import { LETTER_SCALE } from '../text/number-words.js';
import type { Numeral } from '../text/numerals.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Amount } from './amount-type.js';
import type { Figure } from './figure.js';
import { CHANGE } from './figure-tables.js';
import type { Scene } from './scene.js';

const M = word('m');
const MILLION = 1e6;
/** Letters that stand apart from a sum as well: "€1.2 m", "Rs 3.2 cr"; "t" and "k" are always joined. */
const APART = wordSet('m b cr');

/** A sum of money with the letter behind it, "SEK 110m", "€1.2 m", "EUR 3b": money is never told in metres. */
export function withMoneyScale(tokens: Tokens, numeral: Numeral, last: number): Numeral {
  const at = numeral.last;
  if (numeral.scale !== 1 || at >= last || tokens.kind[at] !== TokenKind.Word) return numeral;
  const power = LETTER_SCALE.get(tokens.word[at]!);
  const apart = tokens.spaced[at] === 1;
  if (power === 0 || (apart && APART.get(tokens.word[at]!) === 0)) return numeral;
  // "€40 m²", "$60 b/d".
  const tied = at + 1 < last && tokens.spaced[at + 1] === 0 && tokens.kind[at + 1] === TokenKind.Symbol;
  if (tied || (at + 1 < last && tokens.text.charCodeAt(tokens.start[at + 1]!) === 47)) return numeral;
  return scaledNumeral(numeral, 10 ** power);
}

function scaledNumeral(numeral: Numeral, scale: number): Numeral {
  const { value, step } = numeral;
  return {
    ...numeral,
    last: numeral.last + 1,
    value: times(value, scale),
    step: times(step, scale),
    scale,
    bare: false,
  };
}

/** Nouns of whom and what news counts by the million and never by the metre. */
const COUNTED = wordSet(
  `passengers passenger travellers travelers visitors visitor tourists tourist arrivals guests viewers viewer listeners readers spectators users user subscribers subscriber customers customer
   followers downloads views clicks votes vote voters voter ballots people person population residents inhabitants citizens workers employees members households homes
   pupils students patients jobs tickets copies units vehicles cars accounts shares doses vaccinations births deaths refugees migrants journeys trips rides arrivals departures overnight nights bookings`,
);
const NUMBERS = wordSet('numbers number traffic figures figure totals total volume volumes cast base');
const LEVEL = wordSet(
  'stood stands to from at of by was were is are than reached reaches hit hits with against topped passed exceeded totalled totaled numbered',
);
const PREPOSITION = wordSet('to from at of by than with');
const LOOSE = wordSet('about around nearly almost over some just only more than roughly approximately under up');
/** How far before the number the noun may stand that it counts. */
const REACH = 10;
const LABEL = 4;
/** What carries a level on behind a comma: ", up from 4.2m", ", compared with 3.9m". */
const TURNS = wordSet('up down compared against versus from');
/** Participles of a label. */
const CAST = wordSet('carried handled cast served counted recorded registered sold delivered');
const FOR = wordSet('for against in');
const FAR = wordSet('from away above below long high tall wide deep apart off up down north south east west');
const COMMA = 44;
const COLON = 58;
const BAR = 124;

/**
 * A length in metres that is none: "4.68 m passengers", "Passengers: 4.68 m", "subscribers rose to 4.2m", "4.68m passengers,
 * up from 4.2m". The letter counts millions of what stands beside it; undefined where it measures.
 */
export function asMillions(scene: Scene, amount: Amount, previous: Figure | undefined): Amount | undefined {
  const { tokens, last } = scene;
  if (amount.kind !== 'measure' || amount.unit !== 'meter' || amount.scale !== 1) return undefined;
  if (tokens.word[amount.last - 1] !== M || amount.last - 1 !== amount.numberLast) return undefined;
  const behind = amount.last < last ? tokens.word[amount.last]! : 0;
  if (FAR.get(behind) === 1) return undefined;
  // "Widened to 30 m from 12 m".
  if (previous?.kind === 'measure' && COUNTED.get(behind) === 0) return undefined;
  if (COUNTED.get(behind) === 0 && !labelled(scene, amount) && !goesOn(scene, amount, previous)) return undefined;
  return {
    ...amount,
    kind: 'number',
    value: times(amount.value, MILLION),
    step: times(amount.step, MILLION),
    scale: MILLION,
    unit: undefined,
    dimension: undefined,
    factor: undefined,
    offset: undefined,
  };
}

/** Whether a noun of the many stands before the number, with a mark or a word of level between, or ends its label. */
function labelled(scene: Scene, amount: Amount): boolean {
  const { tokens, first } = scene;
  let at = amount.first - 1;
  while (at > first && LOOSE.get(tokens.word[at]!) === 1) at--;
  if (at < first) return false;
  if (LEVEL.get(tokens.word[at]!) === 0 && !isMark(tokens, at)) return endsLabel(scene, amount);
  const nearest = NUMBERS.get(tokens.word[at - 1] ?? 0) === 1 ? at - 2 : at - 1;
  let turned = TURNS.get(tokens.word[at]!) === 1;
  // Behind a preposition alone the number is told of the noun only where that is near, or changes.
  let told = PREPOSITION.get(tokens.word[at]!) === 0;
  for (let k = at - 1; k >= first && k >= at - REACH; k--) {
    const id = tokens.word[k]!;
    if (COUNTED.get(id) === 1 && (told || k >= nearest)) return true;
    if (TURNS.get(id) === 1) turned = true;
    if (TURNS.get(id) === 1 || CHANGE.get(id) !== 0 || LEVEL.get(id) === 1) told = true;
    const comma = tokens.text.charCodeAt(tokens.start[k]!) === COMMA;
    if (tokens.kind[k] === TokenKind.Punctuation ? !(comma && turned) : acts(tokens, k))
      return endsLabel(scene, amount);
  }
  return endsLabel(scene, amount);
}

function isMark(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === COLON || unit === BAR;
}

/** What can only be a verb, and none of level or change: what it tells of may go by the metre. */
function acts({ word: words, hash }: Tokens, i: number): boolean {
  const tags = setOf(hash[i]!);
  const verb = tags.length > 0 && tags.every((tag) => tag >= Tag.VB && tag <= Tag.VBZ);
  const id = words[i]!;
  return verb && CHANGE.get(id) === 0 && LEVEL.get(id) === 0 && CAST.get(id) === 0 && TURNS.get(id) === 0;
}

/** "Votes for 2.1 m", "Passengers carried 4.68 m": a short label without a verb of its own, and its number. */
function endsLabel({ tokens, first, last }: Scene, amount: Amount): boolean {
  if (amount.first - first > LABEL || (amount.last < last && tokens.kind[amount.last] === TokenKind.Word)) return false;
  const beside = tokens.word[amount.first - 1]!;
  if (COUNTED.get(beside) === 0 && CAST.get(beside) === 0 && FOR.get(beside) === 0) return false;
  let noun = false;
  for (let k = first; k < amount.first; k++) {
    if (tokens.kind[k] !== TokenKind.Word && !isMark(tokens, k)) return false;
    if (CHANGE.get(tokens.word[k]!) !== 0 || acts(tokens, k)) return false;
    if (COUNTED.get(tokens.word[k]!) === 1) noun = true;
  }
  return noun;
}

/** "… from €3m to 4m": a level beside a sum of millions. */
function goesOn({ tokens }: Scene, amount: Amount, previous: Figure | undefined): boolean {
  if (previous?.kind !== 'money' || (previous.stated ?? 0) < MILLION / 10) return false;
  return amount.first - previous.last <= REACH && LEVEL.get(tokens.word[amount.first - 1] ?? 0) === 1;
}

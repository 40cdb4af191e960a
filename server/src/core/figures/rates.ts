import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { foldedText, TokenKind, type Tokens } from '../text/tokens.js';
import { RATE_ADVERB, RATE_NOUN, SLASHED_RATE } from './figure-tables.js';
import { TIME_UNIT, TimeUnit } from '../time/time-tables.js';
import type { Scene } from './scene.js';

const A = word('a');
const AN = word('an');
const PER = word('per');
const EACH = word('each');
const EVERY = word('every');
const P = word('p');

const NOUNS = new Map([...RATE_NOUN].flatMap(([text, unit]) => [[word(text), unit] as const]));
const SLASHED = new Map([...SLASHED_RATE].map(([text, unit]) => [word(text), unit] as const));
const ADVERBS = new Map([...RATE_ADVERB].map(([text, unit]) => [word(text), unit] as const));

/** What a figure is told per: "a year", "per 100,000 people", "annually", "/day"; `last` is behind it. */
export function rateAt(scene: Scene, at: number): { rate: string; last: number } | undefined {
  const { tokens, last } = scene;
  if (at >= last) return undefined;
  const id = tokens.word[at]!;
  const adverb = ADVERBS.get(id);
  if (adverb !== undefined) return { rate: adverb, last: at + 1 };
  if (hyphenAt(tokens, at, last) && tokens.word[at + 1] === A && hyphenAt(tokens, at + 2, last)) {
    const unit = NOUNS.get(tokens.word[at + 3]!);
    return unit === undefined ? undefined : { rate: unit, last: at + 4 };
  }
  if (tokens.text.charCodeAt(tokens.start[at]!) === 47 && tokens.spaced[at] === 0 && at + 1 < last) {
    const unit = NOUNS.get(tokens.word[at + 1]!) ?? SLASHED.get(tokens.word[at + 1]!);
    if (unit === undefined) return undefined;
    const cubed = unit === 'meter' && at + 2 < last && tokens.spaced[at + 2] === 0 ? powerAt(tokens, at + 2) : '';
    return { rate: cubed + unit, last: cubed === '' ? at + 2 : at + 3 };
  }
  if (id !== A && id !== AN && id !== PER && id !== EACH && id !== EVERY) return undefined;
  if (at + 1 >= last) return undefined;
  if (id === PER || id === EVERY) {
    const numeral = readNumeral(tokens, at + 1, last);
    if (numeral && numeral.value > 1 && NOUNS.get(tokens.word[numeral.last] ?? 0) === undefined)
      return { rate: String(numeral.value), last: numeral.last };
  }
  const power = POWERS.get(tokens.word[at + 1]!);
  const raised = power === undefined ? undefined : NOUNS.get(tokens.word[at + 2] ?? 0);
  if (raised !== undefined) return { rate: `${power}-${raised}`, last: at + 3 };
  const unit = NOUNS.get(tokens.word[at + 1]!);
  if (unit !== undefined) {
    if (
      at + 2 < last &&
      (tokens.kind[at + 2] === TokenKind.Possessive ||
        (tokens.kind[at + 2] === TokenKind.Dash && tokens.spaced[at + 2] === 0))
    )
      return undefined;
    if (at + 2 < last && SHIFT.has(tokens.word[at + 2]!) && isTime(tokens.word[at + 1]!)) return undefined;
    return { rate: unit, last: at + 2 };
  }
  return id === PER && tokens.kind[at + 1] === TokenKind.Word && tokens.word[at + 1] !== P
    ? { rate: foldedText(tokens, at + 1), last: at + 2 }
    : undefined;
}
/** "per square metre", "a cubic yard". */
const POWERS = new Map(['square', 'cubic'].map((text) => [word(text), text] as const));

/** What "²" and "³" at token `i` make of a metre. */
function powerAt({ text, start }: Tokens, i: number): string {
  const sign = text.charCodeAt(start[i]!);
  return sign === 0xb2 ? 'square-' : sign === 0xb3 ? 'cubic-' : '';
}

/** Whether "/ha", "/s" or the like is tied to the unit that ends before token `i`. */
export function slashesRate({ text, start, spaced, word: words }: Tokens, i: number, last: number): boolean {
  if (i + 1 >= last || text.charCodeAt(start[i]!) !== 47 || spaced[i] === 1 || spaced[i + 1] === 1) return false;
  return NOUNS.has(words[i + 1]!) || SLASHED.has(words[i + 1]!);
}

const SHIFT = new Set(['ago', 'earlier', 'later', 'before', 'after'].map(word));

const SEASONS = wordSet('season game match session shift trip');
/** "A week before" and "a season before" tell when; "$2 a share before charges" tells a rate. */
function isTime(id: number): boolean {
  return TIME_UNIT.get(id) !== TimeUnit.None || SEASONS.get(id) === 1;
}

import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { foldedText, TokenKind } from '../text/tokens.js';
import { RATE_ADVERB, RATE_NOUN } from './figure-tables.js';
import { TIME_UNIT, TimeUnit } from '../time/time-tables.js';
import type { Scene } from './scene.js';

const A = word('a');
const AN = word('an');
const PER = word('per');
const EACH = word('each');
const EVERY = word('every');
const P = word('p');

const NOUNS = new Map([...RATE_NOUN].flatMap(([text, unit]) => [[word(text), unit] as const]));
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
    const unit = NOUNS.get(tokens.word[at + 1]!);
    return unit === undefined ? undefined : { rate: unit, last: at + 2 };
  }
  if (id !== A && id !== AN && id !== PER && id !== EACH && id !== EVERY) return undefined;
  if (at + 1 >= last) return undefined;
  if (id === PER || id === EVERY) {
    const numeral = readNumeral(tokens, at + 1, last);
    if (numeral && numeral.value > 1 && NOUNS.get(tokens.word[numeral.last] ?? 0) === undefined)
      return { rate: String(numeral.value), last: numeral.last };
  }
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
const SHIFT = new Set(['ago', 'earlier', 'later', 'before', 'after'].map(word));

const SEASONS = wordSet('season game match session shift trip');
/** "A week before" and "a season before" tell when; "$2 a share before charges" tells a rate. */
function isTime(id: number): boolean {
  return TIME_UNIT.get(id) !== TimeUnit.None || SEASONS.get(id) === 1;
}

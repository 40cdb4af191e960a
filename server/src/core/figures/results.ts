import { wordSet } from '../text/lexicon.js';
import { readNumeral, type Numeral } from '../text/numerals.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { MONTH, WEEKDAY } from '../time/time-tables.js';
import { draftOf, setInterval, type Draft } from './draft.js';
import { LABEL } from './figure-tables.js';
import type { Scene } from './scene.js';

const COMMA = 44;
const SEMICOLON = 59;
/** Words of a name that holds a number with each of its bearers: the longest is "Brighton & Hove Albion". */
const NAME_WORDS = 4;
/** Points of one side of a match. */
const MOST_POINTS = 250;
const AND = wordSet('and');
/** Lower-case words inside a name. */
const INSIDE = wordSet('of the & and');

/** First token of the name in capitals that ends right before token `i`, or -1. Labels ("Article 5") and months name no side. */
function nameBefore({ tokens, first }: Scene, i: number): number {
  let start = -1;
  for (let k = i - 1; k >= first && k >= i - NAME_WORDS; k--) {
    if (tokens.kind[k] === TokenKind.Symbol && tokens.text.charCodeAt(tokens.start[k]!) === 38) continue;
    if (tokens.kind[k] !== TokenKind.Word) break;
    const id = tokens.word[k]!;
    if (tokens.shape[k] === Shape.Lower) {
      if (start < 0 || INSIDE.get(id) === 0) break;
      continue;
    }
    if (LABEL.get(id) === 1 || MONTH.get(id) !== 0 || WEEKDAY.get(id) !== 0) return -1;
    if (tokens.end[k]! - tokens.start[k]! < 2) return -1;
    start = k;
  }
  return start;
}

/** A whole number that may be somebody's in a list: no four bare digits, which may be a year, and nothing measured behind it. */
function heldNumber(scene: Scene, i: number): Numeral | undefined {
  const { tokens, first, last } = scene;
  if (i <= first || i >= last || tokens.kind[i] !== TokenKind.Number || tokens.spaced[i] === 0) return undefined;
  if (tokens.kind[i - 1] !== TokenKind.Word || tokens.shape[i - 1] === Shape.Lower) return undefined;
  const numeral = readNumeral(tokens, i, last);
  if (!numeral || numeral.decimals || numeral.scale !== 1 || numeral.last !== i + 1) return undefined;
  if (numeral.bare && numeral.value > 999) return undefined;
  const alone =
    numeral.last >= last || tokens.kind[numeral.last] === TokenKind.Punctuation || AND.get(tokens.word[i + 1]!) === 1;
  return alone ? numeral : undefined;
}

/** Token of the number that the next name of the list holds, or -1: "Denver 33, NY Giants 32", "Labour 412 (+211), Greens 4". */
function nextHolder(scene: Scene, from: number): number {
  const { tokens, last } = scene;
  let at = from;
  if (at < last && tokens.text.charCodeAt(tokens.start[at]!) === 40) {
    for (let k = at + 1; k < last && k < at + 5; k++) if (tokens.text.charCodeAt(tokens.start[k]!) === 41) at = k + 1;
    if (at === from) return -1;
  }
  if (at >= last) return -1;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  if (unit !== COMMA && unit !== SEMICOLON) return -1;
  for (let k = at + 2; k < last && k <= at + 1 + NAME_WORDS; k++) {
    if (tokens.kind[k] !== TokenKind.Number) continue;
    return heldNumber(scene, k) && nameBefore(scene, k) === at + 1 ? k : -1;
  }
  return -1;
}

/** Token of the number of the name before in the list, or -1. */
function lastHolder(scene: Scene, i: number): number {
  const { tokens, first } = scene;
  const name = nameBefore(scene, i);
  for (let k = name - 2; k >= first && k >= name - 6; k--)
    if (tokens.kind[k] === TokenKind.Number && nextHolder(scene, k + 1) === i)
      return nameBefore(scene, k) >= 0 ? k : -1;
  return -1;
}

/** Whether a result ends before token `i`: with its statement, or with what "and" tells besides. */
function ends({ tokens, last }: Scene, i: number): boolean {
  if (i >= last) return true;
  const comma = tokens.text.charCodeAt(tokens.start[i]!) === COMMA;
  return comma ? i + 1 < last && AND.get(tokens.word[i + 1]!) === 1 : tokens.kind[i] === TokenKind.Punctuation;
}

/** Whether token `i` is the number of one name in a list of names with numbers, and so no part of the name. */
export function isHeld(scene: Scene, i: number): boolean {
  if (!heldNumber(scene, i) || nameBefore(scene, i) < 0) return false;
  return nextHolder(scene, i + 1) >= 0 || lastHolder(scene, i) >= 0;
}

/**
 * A side's points in the result of a match, "Alderton 65, Marsh Valley 53": each with the other side's as an ordered pair.
 * Of longer lists the numbers are counts and no result.
 */
export function readResult(scene: Scene, i: number): Draft | undefined {
  if (!heldNumber(scene, i)) return undefined;
  const before = lastHolder(scene, i);
  const next = nextHolder(scene, i + 1);
  return (before >= 0 ? sideOf(scene, i, before, i) : undefined) ?? (next >= 0 ? sideOf(scene, i, i, next) : undefined);
}

/** The points at token `i` when tokens `one` and `two` are those of a match. */
function sideOf(scene: Scene, i: number, one: number, two: number): Draft | undefined {
  const { tokens } = scene;
  const name = nameBefore(scene, one);
  const opens = name === scene.first || tokens.text.charCodeAt(tokens.start[name - 1]!) === SEMICOLON;
  if (!opens || tokens.text.charCodeAt(tokens.start[one + 1]!) !== COMMA || !ends(scene, two + 1)) return undefined;
  const a = heldNumber(scene, one)!;
  const b = heldNumber(scene, two)!;
  if (a.value > MOST_POINTS || b.value > MOST_POINTS) return undefined;
  const [mine, other] = i === one ? [a, b] : [b, a];
  const draft = draftOf(scene, 'ratio', i, i + 1);
  draft.stated = mine.value;
  draft.pair = [mine.value, other.value];
  draft.dimension = 'pair';
  setInterval(draft, { low: mine.value, high: mine.value });
  return draft;
}

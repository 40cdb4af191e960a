import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral, type Numeral } from '../text/numerals.js';
import { cardinal } from '../text/number-words.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isPluralNoun } from './counted.js';
import { draftOf, type Draft } from './draft.js';
import type { Figure } from './figure.js';
import { CONTEST } from './figure-tables.js';
import type { Scene } from './scene.js';

const TO = word('to');
const FROM = word('from');
const VOTES = wordSet('votes vote seats goals points');
const AGAINST = word('against');

/** Votes and scores, "7-2", "218 votes to 212", "312 to 240", and ratios "1:8": ordered pairs that start at `i`. */
export function readPair(scene: Scene, i: number, previous: Figure | undefined): Draft | undefined {
  const { tokens, last } = scene;
  if (tokens.kind[i] !== TokenKind.Number) return undefined;
  const first = readNumeral(tokens, i, last);
  if (!first || first.decimals || first.scale !== 1 || first.value > 99_999) return undefined;
  const at = first.last;
  if (at >= last) return undefined;
  if (tokens.text.charCodeAt(tokens.start[at]!) === 58 && tokens.spaced[at] === 0)
    return ratio(scene, i, first, at + 1);
  const votes = VOTES.get(tokens.word[at]!) === 1 ? at + 1 : at;
  // "From 38 to 35" are two levels, whatever else the sentence votes on.
  const levels = i > scene.first && tokens.word[i - 1] === FROM;
  if (!levels && tokens.word[votes] === TO && votes + 1 < last && tokens.kind[votes + 1] === TokenKind.Number) {
    const second = readNumeral(tokens, votes + 1, last);
    if (!second || second.decimals || second.scale !== 1 || hyphenAt(tokens, second.last, last)) return undefined;
    const named = votes > at || VOTES.get(tokens.word[second.last] ?? 0) === 1;
    const behind = second.last;
    const ends =
      behind >= last || tokens.kind[behind] === TokenKind.Punctuation || named || AFTER.get(tokens.word[behind]!) === 1;
    if (!ends || (!named && !(first.value > second.value && (contest(scene, i) || isRatio(scene, i)))))
      return undefined;
    return pair(scene, i, named && votes === at ? behind + 1 : behind, first, second);
  }
  if (hyphenAt(tokens, at, last) && tokens.word[at + 1] === TO && hyphenAt(tokens, at + 2, last)) {
    const second = readNumeral(tokens, at + 3, last);
    return second && contest(scene, i) ? pair(scene, i, second.last, first, second) : undefined;
  }
  if (!hyphenAt(tokens, at, last) || tokens.kind[at + 1] !== TokenKind.Number) return undefined;
  const second = readNumeral(tokens, at + 1, last);
  if (!second || second.decimals || second.scale !== 1 || !first.bare || !second.bare) return undefined;
  const behind = second.last;
  if (
    behind < last &&
    tokens.spaced[behind] === 0 &&
    tokens.kind[behind] !== TokenKind.Punctuation &&
    tokens.kind[behind] !== TokenKind.Quote &&
    tokens.kind[behind] !== TokenKind.Possessive
  )
    return undefined;
  if (first.value > 400 && first.value <= second.value) return undefined;
  if (first.value < second.value && second.value <= 110 && tellsAges(scene, i)) return undefined;
  const counts = isPluralNoun(scene, behind) && CONTEST.get(tokens.word[behind]!) === 0;
  if (counts && first.value < second.value) return undefined;
  if (
    inBrackets(scene, i, behind) ||
    first.value >= second.value ||
    isRecord(scene, i, behind) ||
    contest(scene, i) ||
    (previous?.pair && i - previous.last <= 2) ||
    isOneOfTwo(scene, i, behind) ||
    CONTEST.get(tokens.word[behind] ?? 0) === 1
  ) {
    return pair(scene, i, behind, first, second);
  }
  return undefined;
}

/** "Galway 1-19, Tyrone 0-17": a side with its score, and the other side with its own behind the comma. */
function isOneOfTwo({ tokens, first, last }: Scene, i: number, behind: number): boolean {
  if (
    i <= first ||
    behind >= last ||
    tokens.shape[i - 1] !== Shape.Title ||
    tokens.text.charCodeAt(tokens.start[behind]!) !== 44
  )
    return false;
  let k = behind + 1;
  while (k < last && k <= behind + SIDE_WORDS && tokens.kind[k] === TokenKind.Word && tokens.shape[k] === Shape.Title)
    k++;
  return (
    k > behind + 1 &&
    tokens.kind[k] === TokenKind.Number &&
    hyphenAt(tokens, k + 1, last) &&
    tokens.kind[k + 2] === TokenKind.Number
  );
}
const SIDE_WORDS = 3;

/** "By a margin of two to one": a ratio in words that starts at token `i`. */
export function readSpokenPair(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  const [a, b] = [
    cardinal(tokens.word[i]!, MOST_SPOKEN),
    i + 2 < last ? cardinal(tokens.word[i + 2]!, MOST_SPOKEN) : 0,
  ];
  if (a === 0 || b === 0 || a <= b || tokens.word[i + 1] !== TO || !isRatio(scene, i)) return undefined;
  const draft = draftOf(scene, 'ratio', i, i + 3);
  draft.pair = [a, b];
  draft.dimension = 'pair';
  return draft;
}
const MOST_SPOKEN = 19;

const AGE = wordSet('age ages aged');

/** "By age: 16-24, 31 percent": groups of ages. */
function tellsAges({ tokens, first }: Scene, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 20; k--) if (AGE.get(tokens.word[k]!) === 1) return true;
  return false;
}

const RATIO = wordSet('margin outnumber outnumbers outnumbered outnumbering');

/** "outnumbered by about 3 to 2", "by a margin of 3 to 1". */
function isRatio({ tokens, first }: Scene, i: number): boolean {
  for (let k = Math.max(first, i - 5); k < i; k++) if (RATIO.get(tokens.word[k]!) === 1) return true;
  return false;
}

/** "(2-13)", "(11-5)": a record of wins and losses. */
function inBrackets(scene: Scene, i: number, behind: number): boolean {
  const { tokens, first, last } = scene;
  return (
    i > first &&
    behind < last &&
    tokens.text.charCodeAt(tokens.start[i - 1]!) === 40 &&
    CLOSES.has(tokens.text.charCodeAt(tokens.start[behind]!))
  );
}
/** "owns a 135-156 (.464) record": behind an article, with nothing that it counts. */
function isRecord({ tokens, first, last }: Scene, i: number, behind: number): boolean {
  return (
    i > first &&
    tokens.word[i - 1] === A &&
    (behind >= last || tokens.kind[behind] !== TokenKind.Word || RECORD.get(tokens.word[behind]!) === 1)
  );
}
const A = word('a');
const RECORD = wordSet('record mark start finish season');
const CLOSES = new Set([41, 44]);

const AFTER = wordSet('with in on by and against for after to of');

function contest(scene: Scene, i: number): boolean {
  const { tokens, first, last } = scene;
  for (let k = Math.max(first, i - 12); k < last && k < i + 8; k++)
    if (CONTEST.get(tokens.word[k]!) === 1 || tokens.word[k] === AGAINST) return true;
  return false;
}

function pair(scene: Scene, first: number, last: number, a: Numeral, b: Numeral): Draft {
  const draft = draftOf(scene, 'ratio', first, last);
  draft.pair = [a.value, b.value];
  draft.dimension = 'pair';
  return draft;
}

function ratio(scene: Scene, i: number, a: Numeral, at: number): Draft | undefined {
  const { tokens, last } = scene;
  if (at >= last || tokens.spaced[at] === 1 || tokens.kind[at] !== TokenKind.Number) return undefined;
  const b = readNumeral(tokens, at, last);
  if (!b || (b.last < last && tokens.text.charCodeAt(tokens.start[b.last]!) === 58)) return undefined;
  return tokens.end[at]! - tokens.start[at]! === 2 && a.value < 24 ? undefined : pair(scene, i, b.last, a, b);
}

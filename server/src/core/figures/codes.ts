import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { isPluralNoun } from './counted.js';
import type { Scene } from './scene.js';

const DIAL = wordSet('dial dialled dialed call calling ring ringing phone telephone text texting tel hotline helpline');
const SEND = wordSet('text texting texted send sms message');
const TO = word('to');
const BLOCK = word('block');
const OF = word('of');
const THE = word('the');
const STAR = 42;
const SLASH = 47;
const SEND_REACH = 6;
/** Groups of digits, one space apart, that no number has. */
const TELEPHONE = 4;

/** Whether the digits at token `i` are dialled, typed or filed: telephone and short codes, blocks of a street, laws by year and number, types of aircraft. */
export function isCodeNumber(scene: Scene, i: number): boolean {
  const { tokens, first, last } = scene;
  const { text, start, end, kind, word: words, spaced } = tokens;
  const length = end[i]! - start[i]!;
  const next = i + 1 < last ? words[i + 1]! : 0;
  if (next === BLOCK && words[i + 2] === OF && length >= 3) return true;
  if (i > first && spaced[i] === 0 && text.charCodeAt(start[i - 1]!) === STAR) return true;
  if (i + 2 < last && text.charCodeAt(start[i + 1]!) === SLASH && isFiled(scene, i)) return true;
  if (isSpacedCode(scene, i)) return true;
  const before = i > first ? words[i - 1]! : 0;
  if (before === THE && isAircraft(scene, i)) return true;
  const free = i + 1 >= last || kind[i + 1] !== TokenKind.Word || !isPluralNoun(scene, i + 1);
  if (!free || length < 3 || !isBare(scene, i)) return false;
  if (DIAL.get(before) === 1) return true;
  return length >= 4 && before === TO && sentBefore(scene, i - 1);
}

function isBare({ tokens }: Scene, i: number): boolean {
  const { text, start, end } = tokens;
  for (let k = start[i]!; k < end[i]!; k++) if (!(text.charCodeAt(k) >= 48 && text.charCodeAt(k) <= 57)) return false;
  return true;
}

/** "text HOME to 741741", "send 4 to 57575". */
function sentBefore({ tokens, first }: Scene, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - SEND_REACH; k--) if (SEND.get(tokens.word[k]!) === 1) return true;
  return false;
}

/** "2016/679": a year and the number of a law, three digits or more, where seasons have two or four. */
function isFiled({ tokens }: Scene, i: number): boolean {
  const { start, end, kind, spaced } = tokens;
  const number = end[i + 2]! - start[i + 2]!;
  return (
    end[i]! - start[i]! === 4 &&
    kind[i + 2] === TokenKind.Number &&
    spaced[i + 1] === 0 &&
    spaced[i + 2] === 0 &&
    (number === 3 || number > 4)
  );
}

/** "1800 22 44 66": four groups or more of two to four digits, one space apart. */
function isSpacedCode({ tokens, last }: Scene, i: number): boolean {
  const { start, end, kind } = tokens;
  let groups = 0;
  for (let k = i; k < last && kind[k] === TokenKind.Number; k++) {
    const length = end[k]! - start[k]!;
    if (length < 2 || length > 4 || (k > i && start[k]! - end[k - 1]! !== 1)) break;
    groups++;
  }
  if (groups < TELEPHONE) return false;
  // "12 345 678 900" is one number in groups of three.
  for (let k = i + 1; k < i + groups; k++) if (end[k]! - start[k]! !== 3) return true;
  return false;
}

/** "the 787 burst two tyres": the types of one maker, with nothing behind that they would count. */
function isAircraft(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  const { text, start, end } = tokens;
  if (end[i]! - start[i]! !== 3 || text.charCodeAt(start[i]!) !== 55 || text.charCodeAt(end[i]! - 1) !== 55)
    return false;
  return i + 1 >= last || tokens.kind[i + 1] !== TokenKind.Word || !countsSoon(scene, i + 1);
}

function countsSoon(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  for (let k = i; k < last && k < i + 2; k++) {
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] !== Shape.Lower) return false;
    if (isPluralNoun(scene, k)) return true;
  }
  return false;
}

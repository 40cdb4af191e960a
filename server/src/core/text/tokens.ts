import { addressFrom } from './addresses.js';
import { endOfNumber, endOfWord, possessiveEnd, startsDecimal } from './endings.js';
import { fold, HASH_FACTOR, HASH_START, hashOf, lookUp, lookUpFolded } from './lexicon.js';
import { Class, classOf, isUpper } from './units.js';

/** What a token is. Numbers are digits with their inner separators; units and magnitudes are tokens of their own. */
export const enum TokenKind {
  /** Letters, with inner apostrophes ("don't", "O'Brien") and the dots of abbreviations ("U.S.", "a.m."). */
  Word = 1,
  /** "1,234", "3.3", ".5", "3½", "½"; sign, currency and unit stand outside. */
  Number,
  /** Letters and digits mixed, letter first: "AP2504", "G7", "F35". */
  Alphanumeric,
  /** "'s", or the bare apostrophe of "members'". */
  Possessive,
  /** A hyphen or dash, of whatever width. */
  Dash,
  /** Currency signs, percent, degree and other symbols. */
  Symbol,
  /** Opening or closing quotation mark. */
  Quote,
  /** Any other punctuation, one mark a token ("..." and "--" are one). */
  Punctuation,
  /** A web or mail address, an image name or a path: nothing in it is language. */
  Address,
}

/** How the letters of a word are written. */
export const enum Shape {
  None = 0,
  Lower,
  /** First letter upper case, the rest lower: "Warsaw". */
  Title,
  /** All upper case, two letters or more: "NATO", "U.S.". */
  Upper,
  /** Anything else: "McDonald", "iPhone". */
  Mixed,
}

/** The tokens of an article as parallel arrays of `count` entries; nothing in the text is skipped but white space. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** 1 when white space (or the start of the text) stands before the token. */
  readonly spaced: Uint8Array;
  /** Word id in the lexicon, 0 when unknown or not a word. */
  readonly word: Int32Array;
  /** Hash of the folded token: equal tokens have equal hashes. */
  readonly hash: Int32Array;
}

const DOT = 46;
const COLON = 58;
const AT = 64;
const SPACE = 32;

/** The small letter of each ASCII letter, 0 for all else. */
const SMALL = new Uint8Array(128);
for (let unit = 97; unit <= 122; unit++) {
  SMALL[unit] = unit;
  SMALL[unit - 32] = unit;
}

/** Where tokens are written before their number is known; reused, and as long as the longest text so far needed. */
let room = 0;
let starts: Int32Array;
let ends: Int32Array;
let words: Int32Array;
let hashes: Int32Array;
let kinds: Uint8Array;
let shapes: Uint8Array;
let spaces: Uint8Array;
makeRoom(4096);

/** The units of the text at hand, words of ASCII letters in small letters once they are passed. */
let units = new Uint16Array(1 << 14);

function copyUnits(text: string): Uint16Array {
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

function makeRoom(size: number): void {
  const longer = <T extends Int32Array | Uint8Array>(next: T, old: T | undefined): T => {
    if (old) next.set(old);
    return next;
  };
  room = size;
  starts = longer(new Int32Array(size), starts);
  ends = longer(new Int32Array(size), ends);
  words = longer(new Int32Array(size), words);
  hashes = longer(new Int32Array(size), hashes);
  kinds = longer(new Uint8Array(size), kinds);
  shapes = longer(new Uint8Array(size), shapes);
  spaces = longer(new Uint8Array(size), spaces);
}

/**
 * Splits a text into tokens in one pass.
 *
 * Hyphens always split ("23-member" is three tokens, the last two unspaced), and so does the border between digits and
 * letters when the digits come first ("126bn", "2.40am"). Never throws; linear in the length of the text.
 */
export function scan(text: string): Tokens {
  const length = text.length;
  const folded = copyUnits(text);
  let count = 0;
  let at = 0;
  let space = 1;
  while (at < length) {
    const unit = folded[at]!;
    const cls = classOf(unit);
    if (cls <= Class.Ignorable) {
      if (cls === Class.Space) space = 1;
      at++;
      continue;
    }
    if (count === room) makeRoom(room * 2);
    let stop = at + 1;
    let kind: number = TokenKind.Symbol;
    let shape: number = Shape.None;
    let hash = 0;
    let known = 0;
    if (cls === Class.Letter) {
      // Most words are ASCII letters alone: their end, hash and shape come from one look at each.
      hash = HASH_START;
      let capitals = 0;
      let next = unit;
      stop = at;
      for (;;) {
        const small = next < 128 ? SMALL[next]! : 0;
        if (small === 0) break;
        hash = Math.imul(hash ^ small, HASH_FACTOR);
        if (small !== next) {
          capitals++;
          folded[stop] = small;
        }
        stop++;
        next = stop < length ? folded[stop]! : SPACE;
      }
      if (stop > at && closesWord(text, at, stop, next)) {
        kind = TokenKind.Word;
        if (capitals === 0) shape = Shape.Lower;
        else if (capitals === stop - at) shape = capitals > 1 ? Shape.Upper : Shape.Title;
        else shape = capitals === 1 && unit < 97 ? Shape.Title : Shape.Mixed;
        known = lookUpFolded(folded, at, stop, hash);
      } else {
        stop = endOfWord(text, at, length);
        const address = addressFrom(text, at, stop, length);
        if (address > stop) {
          stop = address;
          kind = TokenKind.Address;
          hash = hashOf(text, at, stop);
        } else {
          kind = hasDigit(text, at, stop) ? TokenKind.Alphanumeric : TokenKind.Word;
          shape = shapeOf(text, at, stop);
          hash = hashOf(text, at, stop);
          known = lookUp(text, at, stop, hash);
        }
      }
    } else {
      if (cls === Class.Digit || cls === Class.Fraction || (unit === DOT && startsDecimal(text, at, length))) {
        stop = endOfNumber(text, at, length);
        kind = TokenKind.Number;
      } else if (cls === Class.Dash) {
        while (stop < length && text.charCodeAt(stop) === unit) stop++;
        kind = TokenKind.Dash;
      } else if (cls === Class.Quote) {
        kind = TokenKind.Quote;
      } else if (cls === Class.Apostrophe) {
        const possessive = space === 0 ? possessiveEnd(text, at, length) : 0;
        if (possessive > 0) {
          stop = possessive;
          kind = TokenKind.Possessive;
        } else kind = TokenKind.Quote;
      } else if (cls === Class.Punctuation) {
        while (unit === DOT && stop < length && text.charCodeAt(stop) === DOT) stop++;
        kind = TokenKind.Punctuation;
      } else if (unit >= 0xd800 && unit <= 0xdbff && stop < length && (text.charCodeAt(stop) & 0xfc00) === 0xdc00)
        stop++;
      hash = hashOf(text, at, stop);
      if (kind === TokenKind.Possessive) known = lookUp(text, at, stop, hash);
    }
    starts[count] = at;
    ends[count] = stop;
    kinds[count] = kind;
    shapes[count] = shape;
    spaces[count] = space;
    hashes[count] = hash;
    words[count] = known;
    count++;
    at = stop;
    space = 0;
  }
  return {
    text,
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    kind: kinds.slice(0, count),
    shape: shapes.slice(0, count),
    spaced: spaces.slice(0, count),
    word: words.slice(0, count),
    hash: hashes.slice(0, count),
  };
}

/** Whether `next`, the unit at `stop` behind the ASCII letters `[at, stop)`, ends the word whatever comes after. */
function closesWord(text: string, at: number, stop: number, next: number): boolean {
  if (next <= SPACE) return true;
  if (next === DOT) return stop - at > 1 && !(text.charCodeAt(stop + 1) > SPACE);
  if (next === COLON) return !(text.charCodeAt(stop + 1) > SPACE);
  if (next === AT) return false;
  const cls = classOf(next);
  return cls !== Class.Letter && cls !== Class.Digit && cls !== Class.Apostrophe && cls !== Class.Ignorable;
}

function hasDigit(text: string, at: number, stop: number): boolean {
  for (let i = at; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

function shapeOf(text: string, at: number, stop: number): Shape {
  let upper = 0;
  let lower = 0;
  for (let i = at; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) !== Class.Letter) continue;
    if (isUpper(unit)) upper++;
    else lower++;
  }
  if (upper === 0) return Shape.Lower;
  const capital = isUpper(text.charCodeAt(at));
  if (lower === 0) return upper > 1 ? Shape.Upper : Shape.Title;
  return capital && upper === 1 ? Shape.Title : Shape.Mixed;
}

/** The token as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** The token folded (lower case, straight apostrophes); for slow paths, since it makes a string. */
export function foldedText(tokens: Tokens, index: number): string {
  return fold(tokenText(tokens, index));
}

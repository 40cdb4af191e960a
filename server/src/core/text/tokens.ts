import { fold, hashOf, lookUp } from './lexicon.js';

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

const enum Class {
  Other = 0,
  Space,
  Letter,
  Digit,
  Dash,
  Quote,
  Apostrophe,
  Symbol,
  Punctuation,
  Fraction,
  Ignorable,
}

const LIMIT = 0x3100;
const CLASSES = buildClasses();
const UPPER = buildUpper();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(LIMIT);
  const letter = /^\p{L}|\p{M}$/u;
  for (let unit = 0; unit < LIMIT; unit++) {
    const char = String.fromCharCode(unit);
    if (/\s/.test(char) || unit === 0x85) classes[unit] = Class.Space;
    else if (unit >= 48 && unit <= 57) classes[unit] = Class.Digit;
    else if (letter.test(char)) classes[unit] = Class.Letter;
    else if ((unit >= 0x2010 && unit <= 0x2015) || unit === 45 || unit === 0x2212) classes[unit] = Class.Dash;
    else if ('"“”„«»‘‚‹›'.includes(char)) classes[unit] = Class.Quote;
    else if ("'’ʼ`´".includes(char)) classes[unit] = Class.Apostrophe;
    else if ((unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e)) classes[unit] = Class.Fraction;
    else if (/^\p{P}$/u.test(char)) classes[unit] = Class.Punctuation;
    else if (/^\p{S}$/u.test(char)) classes[unit] = Class.Symbol;
    else if (/^\p{Cf}$/u.test(char)) classes[unit] = Class.Ignorable;
    else classes[unit] = Class.Other;
  }
  for (const unit of [0x25, 0xb0, 0x2030, 0xb2, 0xb3, 0xb9]) classes[unit] = Class.Symbol;
  return classes;
}

function buildUpper(): Uint8Array {
  const upper = new Uint8Array(LIMIT);
  for (let unit = 0; unit < LIMIT; unit++) if (/^\p{Lu}$/u.test(String.fromCharCode(unit))) upper[unit] = 1;
  return upper;
}

function classOf(unit: number): number {
  if (unit < LIMIT) return CLASSES[unit]!;
  if (unit >= 0xd800 && unit <= 0xdfff) return Class.Symbol;
  if (unit === 0xfeff) return Class.Space;
  return unit >= 0xfff0 ? Class.Other : Class.Letter;
}

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const AT = 64;

/**
 * Splits a text into tokens in one pass.
 *
 * Hyphens always split ("23-member" is three tokens, the last two unspaced), and so does the border between digits and
 * letters when the digits come first ("126bn", "2.40am"). Never throws; linear in the length of the text.
 */
export function scan(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let shape = new Uint8Array(capacity);
  let spaced = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let count = 0;
  let at = 0;
  let space = 1;

  while (at < length) {
    const unit = text.charCodeAt(at);
    const cls = classOf(unit);
    if (cls === Class.Space || cls === Class.Ignorable) {
      if (cls === Class.Space) space = 1;
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      word = grown(word, capacity);
      hash = grown(hash, capacity);
      kind = grownBytes(kind, capacity);
      shape = grownBytes(shape, capacity);
      spaced = grownBytes(spaced, capacity);
    }
    let stop = at + 1;
    let tokenKind: number = TokenKind.Symbol;
    let tokenShape: number = Shape.None;
    if (cls === Class.Letter) {
      stop = endOfWord(text, at, length);
      const address = addressFrom(text, at, stop, length);
      if (address > stop) {
        stop = address;
        tokenKind = TokenKind.Address;
      } else {
        tokenKind = stop > at && hasDigit(text, at, stop) ? TokenKind.Alphanumeric : TokenKind.Word;
        tokenShape = shapeOf(text, at, stop);
      }
    } else if (cls === Class.Digit || cls === Class.Fraction || (unit === DOT && startsDecimal(text, at, length))) {
      stop = endOfNumber(text, at, length);
      tokenKind = TokenKind.Number;
    } else if (cls === Class.Dash) {
      while (stop < length && text.charCodeAt(stop) === unit) stop++;
      tokenKind = TokenKind.Dash;
    } else if (cls === Class.Quote) {
      tokenKind = TokenKind.Quote;
    } else if (cls === Class.Apostrophe) {
      const possessive = space === 0 ? possessiveEnd(text, at, length) : 0;
      if (possessive > 0) {
        stop = possessive;
        tokenKind = TokenKind.Possessive;
      } else tokenKind = TokenKind.Quote;
    } else if (cls === Class.Punctuation) {
      while (unit === DOT && stop < length && text.charCodeAt(stop) === DOT) stop++;
      tokenKind = TokenKind.Punctuation;
    } else if (unit >= 0xd800 && unit <= 0xdbff && stop < length && (text.charCodeAt(stop) & 0xfc00) === 0xdc00) stop++;

    const tokenHash = hashOf(text, at, stop);
    start[count] = at;
    end[count] = stop;
    kind[count] = tokenKind;
    shape[count] = tokenShape;
    spaced[count] = space;
    hash[count] = tokenHash;
    word[count] =
      tokenKind === TokenKind.Word || tokenKind === TokenKind.Possessive || tokenKind === TokenKind.Alphanumeric
        ? lookUp(text, at, stop, tokenHash)
        : 0;
    count++;
    at = stop;
    space = 0;
  }
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    shape: shape.slice(0, count),
    spaced: spaced.slice(0, count),
    word: word.slice(0, count),
    hash: hash.slice(0, count),
  };
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(capacity);
  next.set(array);
  return next;
}

function grownBytes(array: Uint8Array<ArrayBuffer>, capacity: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(capacity);
  next.set(array);
  return next;
}

function endOfWord(text: string, at: number, length: number): number {
  let i = at + 1;
  let dotted = false;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    const cls = classOf(unit);
    if (cls === Class.Letter || cls === Class.Digit || cls === Class.Ignorable) continue;
    if (cls === Class.Apostrophe) {
      if (i + 1 >= length || classOf(text.charCodeAt(i + 1)) !== Class.Letter || possessiveEnd(text, i, length) > 0)
        break;
      continue;
    }
    if (unit === DOT && abbreviationDot(text, at, i, length, dotted)) {
      dotted = true;
      continue;
    }
    break;
  }
  return i;
}

/** Whether the dot at `i` belongs to an abbreviation of single letters, as in "U.S." and "a.m.". */
function abbreviationDot(text: string, at: number, i: number, length: number, dotted: boolean): boolean {
  const single = i - at === 1 || (i >= 2 && text.charCodeAt(i - 2) === DOT);
  if (!single) return false;
  const followed = i + 2 < length && classOf(text.charCodeAt(i + 1)) === Class.Letter && text.charCodeAt(i + 2) === DOT;
  return followed || dotted;
}

/** The end of "'s" at `i` when it closes a word, of a lone apostrophe after an s, or 0. */
function possessiveEnd(text: string, i: number, length: number): number {
  const next = i + 1 < length ? text.charCodeAt(i + 1) | 32 : 0;
  const after = i + 2 < length ? classOf(text.charCodeAt(i + 2)) : Class.Space;
  if (next === 115 && after !== Class.Letter && after !== Class.Digit) return i + 2;
  const before = i > 0 ? text.charCodeAt(i - 1) | 32 : 0;
  const follows = i + 1 < length ? classOf(text.charCodeAt(i + 1)) : Class.Space;
  return before === 115 && follows === Class.Space && openQuoteBefore(text, i) === false ? i + 1 : 0;
}

/** Whether a single opening mark of quotation stands shortly before `i`, so that the mark at `i` closes it. */
function openQuoteBefore(text: string, i: number): boolean {
  for (let k = i - 1, low = Math.max(0, i - 60); k >= low; k--) {
    const unit = text.charCodeAt(k);
    if (unit === 10) return false;
    if (unit === 0x2018) return true;
    if (unit === 39 && (k === 0 || classOf(text.charCodeAt(k - 1)) === Class.Space)) return true;
  }
  return false;
}

function startsDecimal(text: string, at: number, length: number): boolean {
  if (at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== Class.Digit) return false;
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : Class.Space;
  return before !== Class.Letter && before !== Class.Digit;
}

function endOfNumber(text: string, at: number, length: number): number {
  let i = at;
  if (classOf(text.charCodeAt(i)) === Class.Fraction) return i + 1;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    const digitNext = i + 1 < length && classOf(text.charCodeAt(i + 1)) === Class.Digit;
    if ((unit === DOT || unit === COMMA) && digitNext && (unit === DOT || isGroup(text, i + 1, length))) continue;
    if (isThinSpace(unit) && i > at && isGroup(text, i + 1, length)) continue;
    break;
  }
  if (i < length && classOf(text.charCodeAt(i)) === Class.Fraction) i++;
  return i;
}

/** Spaces that group digits: no-break, thin and narrow no-break; the plain space is left to the reader of figures. */
function isThinSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2009 || unit === 0x202f;
}

/** Two or three digits (lakh grouping has two) that no further digit follows. */
function isGroup(text: string, at: number, length: number): boolean {
  let digits = 0;
  while (at + digits < length && digits < 4 && classOf(text.charCodeAt(at + digits)) === Class.Digit) digits++;
  return digits === 3 || (digits === 2 && at + 2 < length && text.charCodeAt(at + 2) === COMMA);
}

/** The end of a web address, mail address or file path that starts with the word `[at, stop)`, or `stop`. */
function addressFrom(text: string, at: number, stop: number, length: number): number {
  if (stop >= length) return stop;
  const next = text.charCodeAt(stop);
  if (next === COLON && text.charCodeAt(stop + 1) === SLASH && text.charCodeAt(stop + 2) === SLASH) {
    return endOfAddress(text, stop, length);
  }
  if (next === AT && stop + 1 < length && classOf(text.charCodeAt(stop + 1)) === Class.Letter) {
    return endOfAddress(text, stop, length);
  }
  if (next === DOT && stop + 1 < length && isDomainTail(text, at, stop, length))
    return endOfAddress(text, stop, length);
  return stop;
}

const TOP_LEVEL =
  /^\.(?:[a-z0-9-]+\.){0,3}(?:com|org|net|gov|edu|info|co|uk|de|eu|io|ie|au|in|za|jpe?g|png|gif|webp|html?|pdf|svg)(?![a-z0-9])/i;

function isDomainTail(text: string, at: number, stop: number, length: number): boolean {
  const unit = text.charCodeAt(stop + 1);
  if (classOf(unit) !== Class.Letter && classOf(unit) !== Class.Digit) return false;
  if (stop - at === 3 && hashOf(text, at, stop) === WWW) return true;
  return TOP_LEVEL.test(text.slice(stop, Math.min(length, stop + 60)));
}

const WWW = hashOf('www', 0, 3);

function endOfAddress(text: string, at: number, length: number): number {
  let i = at;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 32 || unit === 0xa0 || unit === 41 || unit === 62 || unit === 93 || unit === 34 || unit === 60) break;
    if (unit >= 0x2018 && unit <= 0x201d) break;
  }
  while (i > at + 1 && '.,;:!?'.includes(text.charAt(i - 1))) i--;
  return i;
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
    if (unit < LIMIT && UPPER[unit] === 1) upper++;
    else lower++;
  }
  if (upper === 0) return Shape.Lower;
  const first = text.charCodeAt(at);
  const capital = first < LIMIT && UPPER[first] === 1;
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

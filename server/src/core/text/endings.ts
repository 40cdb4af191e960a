import { Class, classOf } from './units.js';

const DOT = 46;
const COMMA = 44;

/** The end of the word that starts at `at`: letters and digits, inner apostrophes, the dots of abbreviations. */
export function endOfWord(text: string, at: number, length: number): number {
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
export function possessiveEnd(text: string, i: number, length: number): number {
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

/** Whether the dot at `at` opens a number: ".5". */
export function startsDecimal(text: string, at: number, length: number): boolean {
  if (at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== Class.Digit) return false;
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : Class.Space;
  return before !== Class.Letter && before !== Class.Digit;
}

/** The end of the number that starts at `at`: digits with their separators, and a fraction behind them. */
export function endOfNumber(text: string, at: number, length: number): number {
  let i = at;
  if (classOf(text.charCodeAt(i)) === Class.Fraction) return i + 1;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    if (unit === DOT && i > at && i - at <= 3 && text.charCodeAt(i + 1) === 32) {
      const end = endOfBroken(text, at, i, length);
      if (end > 0) return end;
    }
    const digitNext = i + 1 < length && classOf(text.charCodeAt(i + 1)) === Class.Digit;
    if ((unit === DOT || unit === COMMA) && digitNext && (unit === DOT || isGroup(text, i + 1, length))) continue;
    if (isThinSpace(unit) && i > at && isGroup(text, i + 1, length)) continue;
    break;
  }
  if (i < length && classOf(text.charCodeAt(i)) === Class.Fraction) i++;
  return i;
}

/** What may stand behind the digits of a decimal that a space broke. */
const BEHIND_BROKEN = /^(?:%|[bmk]n?\b|[MGT]b|tn\b| (?:m|b|tr)illion\b| per ?cent\b| pct\b)/i;

/**
 * The end of a decimal that a page or its conversion broke behind the point, "6. 1m people", "$9. 21,"; 0 where the point
 * ends a sentence. `dot` is where the point stands; at most two digits follow, and a unit, or a sum of money begins there.
 */
function endOfBroken(text: string, at: number, dot: number, length: number): number {
  let end = dot + 2;
  while (end < length && end < dot + 5 && classOf(text.charCodeAt(end)) === Class.Digit) end++;
  const digits = end - dot - 2;
  if (digits === 0 || digits > 2) return 0;
  if (BEHIND_BROKEN.test(text.slice(end, end + 9))) return end;
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const money = before === 36 || before === 0xa3 || before === 0x20ac;
  return money && digits === 2 && text.charCodeAt(end) !== 32 ? end : 0;
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

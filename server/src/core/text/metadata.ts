import { WordProperty } from './lexicon.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';
import { MONTHS, WEEKDAYS } from './calendar-words.js';

const enum Part {
  Month = 1,
  Weekday,
  Zone,
  Label,
  Filler,
}

const VOCABULARY = new WordProperty([
  ...entries(
    Part.Month,
    `${MONTHS}
     jan feb mar apr jun jul aug sep sept oct nov dec`,
  ),
  ...entries(Part.Weekday, `${WEEKDAYS} mon tue tues wed thu thur thurs fri sat sun`),
  ...entries(
    Part.Zone,
    `am pm a.m p.m a.m. p.m. gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest ist jst aest aedt nzst nzdt eat wat sast
     z hrs hours h eastern pacific central local time noon midnight`,
  ),
  ...entries(
    Part.Label,
    `published posted updated modified date dated created filed issued released edited revised uploaded publication`,
  ),
  ...entries(
    Part.Filler,
    `first last latest on at of the and to th st nd rd was is by min mins minute minutes ago hour day days read since`,
  ),
]);

function* entries(part: Part, list: string): Generator<[string, number]> {
  for (const text of list.split(/\s+/)) if (text) yield [text, part];
}

const enum Mark {
  Comma = 44,
  Dot = 46,
  Slash = 47,
  Colon = 58,
}

/** Tokens of a stretch that states a date, `last` exclusive. */
export interface DateTokens {
  readonly first: number;
  readonly last: number;
  /** "Feb. 8, 2029" and "2029-02-08", not "Feb. 8" or "Thursday". */
  readonly hasYear: boolean;
}

function unitOf(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

function isYear(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! !== 4) return false;
  const lead = unitOf(tokens, i);
  return (lead === 49 || lead === 50) && /^\d{4}$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function isDayNumber(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  return (
    tokens.kind[i] === TokenKind.Number &&
    length <= 2 &&
    Number(tokens.text.slice(tokens.start[i], tokens.end[i])) <= 31
  );
}

/** Whether the tokens from `i` are "2025-02-11", "2025/02/11", "11/02/2025" or "11.02.2025". */
function isNumericDate(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.kind[i] !== TokenKind.Number) return false;
  if (/^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return true;
  if (i + 4 >= last || tokens.kind[i + 2] !== TokenKind.Number || tokens.kind[i + 4] !== TokenKind.Number) return false;
  const mark = unitOf(tokens, i + 1);
  if (mark !== unitOf(tokens, i + 3) || (mark !== 45 && mark !== Mark.Slash)) return false;
  if (tokens.spaced[i + 1] === 1 || tokens.spaced[i + 2] === 1 || tokens.spaced[i + 3] === 1) return false;
  return isYear(tokens, i) || isYear(tokens, i + 4) || mark === Mark.Slash;
}

/** The first date within the tokens, with its weekday, year and clock time when they stand beside it. */
export function findDate(tokens: Tokens, from: number, last: number): DateTokens | undefined {
  for (let i = from; i < last; i++) {
    const part = tokens.kind[i] === TokenKind.Word ? VOCABULARY.get(tokens.word[i]!) : 0;
    const numeric = isNumericDate(tokens, i, last);
    const month = part === Part.Month && isRealMonth(tokens, i, from, last);
    if (!numeric && !month) continue;
    let first = i;
    while (first > from && isDatePart(tokens, first - 1)) first--;
    let end = numeric && !tokens.text.slice(tokens.start[i], tokens.end[i]).includes('.') ? i + 5 : i + 1;
    while (end < last && isDatePart(tokens, end)) end++;
    while (end > i + 1 && !closesDate(tokens, end - 1)) end--;
    while (first < i && !opensDate(tokens, first)) first++;
    let hasYear = numeric;
    for (let k = first; k < end && !hasYear; k++) hasYear = isYear(tokens, k);
    return { first, last: end, hasYear };
  }
  return undefined;
}

/** A month in lower case is a verb ("may", "march"), and one without a number beside it dates nothing. */
function isRealMonth(tokens: Tokens, i: number, from: number, last: number): boolean {
  if (tokens.shape[i] === Shape.Lower) return false;
  const before = i > from && (tokens.kind[i - 1] === TokenKind.Number || isOrdinalMark(tokens, i - 1));
  let after = i + 1;
  while (after < last && after < i + 3 && tokens.kind[after] === TokenKind.Punctuation) after++;
  return before || (after < last && tokens.kind[after] === TokenKind.Number);
}

/** Weekdays, months and numbers begin a date; "at", "time:" and marks in front of it do not belong to it. */
function opensDate(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Number) return true;
  const part = tokens.kind[i] === TokenKind.Word ? VOCABULARY.get(tokens.word[i]!) : 0;
  return part === Part.Month || part === Part.Weekday;
}

function closesDate(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Number) return true;
  if (tokens.kind[i] !== TokenKind.Word) return false;
  const part = VOCABULARY.get(tokens.word[i]!);
  return part === Part.Month || part === Part.Weekday || part === Part.Zone || isOrdinalMark(tokens, i);
}

function isOrdinalMark(tokens: Tokens, i: number): boolean {
  return /^(?:th|st|nd|rd|of)$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function isDatePart(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === TokenKind.Number) return true;
  if (kind === TokenKind.Word) {
    const part = VOCABULARY.get(tokens.word[i]!);
    if (part === Part.Filler)
      return /^(?:th|st|nd|rd|at|of|the)$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
    return part === Part.Month || part === Part.Weekday || part === Part.Zone;
  }
  if (kind !== TokenKind.Punctuation) return kind === TokenKind.Dash && tokens.spaced[i] === 0;
  const unit = unitOf(tokens, i);
  return unit === Mark.Comma || unit === Mark.Dot || unit === Mark.Colon || unit === Mark.Slash;
}

/** Whether the tokens are a date or time and the words that label it, and nothing else. */
export function isDateLine(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > 30) return false;
  let number = false;
  let named = false;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Number) {
      number = true;
      named ||= isYear(tokens, i) || isNumericDate(tokens, i, last);
    } else if (kind === TokenKind.Word) {
      const part = VOCABULARY.get(tokens.word[i]!);
      if (part === 0) return false;
      named ||= part === Part.Month || part === Part.Weekday || part === Part.Zone || part === Part.Label;
    } else if (kind === TokenKind.Alphanumeric) {
      // "T14:30Z" of an ISO date-time.
      if (!/^t\d\d$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false;
    } else if (kind === TokenKind.Address || kind === TokenKind.Quote) return false;
  }
  return number && named;
}

/** The length in tokens of the label that opens a line of metadata ("Published:", "Last updated on"), or 0. */
export function labelLength(tokens: Tokens, first: number, last: number): number {
  let label = 0;
  let i = first;
  for (; i < last && i < first + 5; i++) {
    const part = tokens.kind[i] === TokenKind.Word ? VOCABULARY.get(tokens.word[i]!) : 0;
    if (part === Part.Label) label = i + 1;
    else if (part !== Part.Filler) break;
  }
  if (label === 0) return 0;
  while (i < last && (unitOf(tokens, i) === Mark.Colon || VOCABULARY.get(tokens.word[i]!) === Part.Filler)) i++;
  return i - first;
}

/** "Updated" and "last modified": a date that is not that of the first publication. */
export function isUpdate(tokens: Tokens, first: number, last: number): boolean {
  return /\b(?:updated|modified|revised)\b/i.test(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
}

/** Whether the number at `i` has the form of a day of the month or a year: what a dateline may hold. */
export function isDateNumber(tokens: Tokens, i: number): boolean {
  return isDayNumber(tokens, i) || isYear(tokens, i);
}

export function isMonth(word: number): boolean {
  return VOCABULARY.get(word) === Part.Month;
}

export function isWeekday(word: number): boolean {
  return VOCABULARY.get(word) === Part.Weekday;
}

export function isZone(word: number): boolean {
  return VOCABULARY.get(word) === Part.Zone;
}

/**
 * The tokens of a clock time that opens a line as a live blog's stamp, or 0: "18:40", "10.45am", "7.05 pm", "12:30 |",
 * "34'" (a match's minute). What follows must be the end of the line or set off from it.
 */
export function stampLength(tokens: Tokens, first: number, last: number): number {
  let i = first;
  if (unitOf(tokens, i) === 91 || unitOf(tokens, i) === 40) i++;
  if (i >= last || tokens.kind[i] !== TokenKind.Number) return 0;
  const number = tokens.text.slice(tokens.start[i], tokens.end[i]);
  i++;
  let time = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(number);
  const bare = /^\d{1,2}$/.test(number);
  if (
    bare &&
    i + 1 < last &&
    unitOf(tokens, i) === Mark.Colon &&
    tokens.spaced[i] === 0 &&
    tokens.spaced[i + 1] === 0
  ) {
    if (!/^[0-5]\d$/.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))) return 0;
    time = true;
    i += 2;
  }
  let zoned = false;
  while (i < last && tokens.kind[i] === TokenKind.Word && isZone(tokens.word[i]!)) {
    zoned = true;
    i++;
    if (i < last && unitOf(tokens, i) === Mark.Dot) i++;
  }
  const minute =
    bare &&
    !time &&
    i < last &&
    (unitOf(tokens, i) === 39 || unitOf(tokens, i) === 0x2019 || unitOf(tokens, i) === 0x2032);
  if (minute) i++;
  if (!time && !(zoned && bare) && !minute) return 0;
  if (i < last && (unitOf(tokens, i) === 93 || unitOf(tokens, i) === 41)) i++;
  if (i >= last) return i - first;
  const unit = unitOf(tokens, i);
  const parts =
    tokens.kind[i] === TokenKind.Dash ||
    unit === 124 ||
    unit === Mark.Colon ||
    (unit === Mark.Dot && !number.endsWith('.'));
  if (parts) return i + 1 - first;
  // Two spaces, or a tab, set a stamp off as well; a minute of play and a time with its zone need one only.
  const space = tokens.start[i]! - tokens.end[i - 1]!;
  return space >= 2 || minute || tokens.text.charCodeAt(tokens.end[i - 1]!) === 9 ? i - first : 0;
}

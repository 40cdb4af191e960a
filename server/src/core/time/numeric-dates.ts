import { TokenKind } from '../text/tokens.js';
import { dayOf, isDate } from './calendar.js';
import { mark, resolved, tieAt, unresolved, type DateReading, type TimeContext } from './context.js';
import { dayValue } from './spans.js';

const AMBIGUOUS = 'day and month may be either way round';
const IMPOSSIBLE = 'the calendar has no such day';

/** "2025-02-12", "12/02/25", "28.11.2024": dates in digits alone that start at `i`. */
export function readNumericDate(context: TimeContext, i: number): DateReading | undefined {
  return readIso(context, i) ?? readSlashed(context, i) ?? readDotted(context, i);
}

function plain(context: TimeContext, i: number): { value: number; length: number } | undefined {
  const { tokens } = context;
  if (i < context.first || i >= context.last || tokens.kind[i] !== TokenKind.Number) return undefined;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length > 4) return undefined;
  return number(tokens.text, tokens.start[i]!, tokens.end[i]!);
}

function number(text: string, start: number, end: number): { value: number; length: number } | undefined {
  let value = 0;
  for (let k = start; k < end; k++) {
    const digit = text.charCodeAt(k) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return end > start ? { value, length: end - start } : undefined;
}

function readIso(context: TimeContext, i: number): DateReading | undefined {
  if (!tieAt(context, i + 1) || !tieAt(context, i + 3)) return undefined;
  const year = plain(context, i);
  const month = plain(context, i + 2);
  const day = plain(context, i + 4);
  if (year?.length !== 4 || month?.length !== 2 || day?.length !== 2) return undefined;
  if (!isDate(year.value, month.value, day.value)) return undefined;
  return resolved(i, i + 5, dayValue(dayOf(year.value, month.value, day.value)));
}

function readSlashed(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (mark(context, i + 1) !== 47 || mark(context, i + 3) !== 47) return undefined;
  for (let k = i + 1; k <= i + 4; k++) if (k >= context.last || tokens.spaced[k] === 1) return undefined;
  const a = plain(context, i);
  const b = plain(context, i + 2);
  const c = plain(context, i + 4);
  if (!a || !b || !c) return undefined;
  if (mark(context, i + 5) === 47 && tokens.spaced[i + 5] === 0) return undefined;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return ordered(i, i + 5, a.value, b.value, c.value);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  return eitherWay(i, i + 5, a.value, b.value, fullYear(c.value, c.length));
}

/** One token with two points: "28.11.2024". */
function readDotted(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (tokens.kind[i] !== TokenKind.Number) return undefined;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start < 8 || end - start > 10) return undefined;
  const firstDot = tokens.text.indexOf('.', start);
  const secondDot = firstDot < 0 ? -1 : tokens.text.indexOf('.', firstDot + 1);
  if (firstDot < 0 || secondDot < 0 || secondDot >= end || end - secondDot !== 5 || firstDot - start > 2)
    return undefined;
  const a = number(tokens.text, start, firstDot);
  const b = number(tokens.text, firstDot + 1, secondDot);
  const c = number(tokens.text, secondDot + 1, end);
  if (!a || !b || !c || b.length > 2 || c.value < 1800 || c.value > 2199) return undefined;
  return eitherWay(i, i + 1, a.value, b.value, c.value);
}

function fullYear(value: number, length: number): number {
  return length === 4 ? value : value < 70 ? 2000 + value : 1900 + value;
}

function ordered(first: number, last: number, year: number, month: number, day: number): DateReading | undefined {
  return isDate(year, month, day) ? resolved(first, last, dayValue(dayOf(year, month, day))) : undefined;
}

/** Resolved when only one order is a date, or both are the same day. */
function eitherWay(first: number, last: number, a: number, b: number, year: number): DateReading | undefined {
  const british = isDate(year, b, a);
  const american = isDate(year, a, b);
  if (!british && !american)
    return a >= 1 && a <= 31 && b >= 1 && b <= 31 ? unresolved(first, last, IMPOSSIBLE) : undefined;
  if (british && american && a !== b) return unresolved(first, last, AMBIGUOUS);
  return resolved(first, last, dayValue(british ? dayOf(year, b, a) : dayOf(year, a, b)));
}

import type { Claim, Value } from '../claims/claim.js';

/** How two values of one quantity stand to each other. */
export type ValueVerdict = 'identical' | 'rounding' | 'bound' | 'refinement' | 'tension' | 'disjoint';

export function isPoint(value: Value): boolean {
  return value.low === value.high;
}

function isBounded(value: Value): boolean {
  return Number.isFinite(value.low) && Number.isFinite(value.high);
}

/** Whether some number lies in both intervals; an open end does not hold its own limit. */
export function meets(a: Value, b: Value): boolean {
  // "More than 500" is said of 500 often enough: an open end is not held to its own limit.
  if (!isBounded(a) || !isBounded(b)) return Math.max(a.low, b.low) <= Math.min(a.high, b.high);
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low < high) return true;
  if (low > high) return false;
  const lowIn = (a.low < low || !a.lowOpen) && (b.low < low || !b.lowOpen);
  const highIn = (a.high > high || !a.highOpen) && (b.high > high || !b.highOpen);
  return lowIn && highIn;
}

/**
 * Compares two intervals of one dimension.
 *
 * Disjoint intervals are a tension, not a conflict, when one of the two is said loosely and the gap is smaller than
 * its own width: the wording leaves room for both.
 */
export function compareValues(first: Value, second: Value, looseA: boolean, looseB: boolean): ValueVerdict {
  const a = roundedBeside(first, second);
  const b = roundedBeside(second, first);
  if (meets(a, b)) {
    if (a.low === b.low && a.high === b.high) return 'identical';
    if (!isBounded(a) || !isBounded(b)) return 'bound';
    const width = Math.max(a.high - a.low, b.high - b.low);
    return width > 0 && Math.min(a.high - a.low, b.high - b.low) < width / 3 ? 'refinement' : 'rounding';
  }
  const gap = a.low > b.high || (a.low === b.high && a.low >= b.low) ? a.low - b.high : b.low - a.high;
  const widths = (looseA && isBounded(a) ? a.high - a.low : 0) + (looseB && isBounded(b) ? b.high - b.low : 0);
  return gap < widths / 2 ? 'tension' : 'disjoint';
}

/** A whole number beside a fraction is that fraction rounded: "three" beside 3.1 lies in 2.5 to 3.5. */
function roundedBeside(value: Value, other: Value): Value {
  if (!isPoint(value) || !Number.isInteger(value.low) || !isBounded(other) || isPoint(other)) return value;
  const middle = (other.low + other.high) / 2;
  if (other.high - other.low >= 1 || Number.isInteger(middle) || Math.abs(value.low) >= 100) return value;
  return { low: value.low - 0.5, high: value.high + 0.5, lowOpen: false, highOpen: false };
}

/** The middle of a bounded interval, else its one finite end. */
export function centre(value: Value): number {
  if (isBounded(value)) return (value.low + value.high) / 2;
  return Number.isFinite(value.low) ? value.low : value.high;
}

/** An interval widened by a share of itself, for values converted between units by different hands. */
export function widened(value: Value, share: number): Value {
  const by = Math.abs(centre(value)) * share;
  return { ...value, low: value.low - by, high: value.high + by };
}

const DAY = 1440;
const WEEK = 7 * DAY;

/** Compares what two claims of one dimension say. */
export function compareClaims(a: Claim, b: Claim): ValueVerdict {
  const verdict = compareValues(a.value, b.value, a.loose, b.loose);
  if (verdict !== 'disjoint') return verdict;
  if (a.slot === 'value') return roundedOff(a, b) ? 'tension' : verdict;
  if (a.slot !== 'date') return verdict;
  if (a.said !== undefined && a.said === b.said) return 'rounding';
  // "Saturday" in two articles of one story is one Saturday, and "3 March" one day, whichever week or year each counts from.
  if (!a.floating || !b.floating) return verdict;
  const weekdays = a.floating === 'weekday' && b.floating === 'weekday';
  const by = weekdays ? Math.round((b.value.low - a.value.low) / WEEK) * WEEK : yearsBetween(a.value.low, b.value.low);
  if (by === 0) return verdict;
  const shifted = { ...a.value, low: a.value.low + by, high: a.value.high + by };
  return compareValues(shifted, b.value, a.loose, b.loose) === 'disjoint' ? verdict : 'rounding';
}

/** Minutes between two dates, the years of dates that were told without one left aside. */
export function gapBetween(a: Claim, b: Claim): number {
  const years = a.floating && b.floating ? yearsBetween(a.value.low, b.value.low) : 0;
  return Math.max(0, a.value.low + years - b.value.high, b.value.low - a.value.high - years);
}

/** How near a round number may lie to another for one to be the other rounded. */
const ROUNDED = 0.05;

/** "Forty" beside 38, "900" beside 887, "three quarters of an hour" beside 47 minutes: one may be the other rounded. */
function roundedOff(a: Claim, b: Claim): boolean {
  if (a.dimension !== 'count' && a.dimension !== 'duration') return false;
  const [x, y] = [centre(a.value), centre(b.value)];
  if (Math.abs(x - y) > ROUNDED * Math.max(Math.abs(x), Math.abs(y))) return false;
  return a.dimension === 'duration' ? (x % 15 === 0) !== (y % 15 === 0) : isRound(x) !== isRound(y);
}

/** Whether a number ends in enough zeros to be a rounded one: 40 and 900, not 45 and 910. */
function isRound(x: number): boolean {
  return x >= 30 && x % 10 ** Math.floor(Math.log10(x)) === 0;
}

/** The minutes from the day of `from` to the same day of the year in which `to` lies nearest. */
function yearsBetween(from: number, to: number): number {
  const years = Math.round((to - from) / (365.25 * DAY));
  if (years === 0) return 0;
  const date = new Date(Math.floor(from / DAY) * 86_400_000);
  const moved = Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  return (Math.round(moved / 86_400_000) - Math.floor(from / DAY)) * DAY;
}

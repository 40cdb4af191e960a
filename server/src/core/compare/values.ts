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
  if (a.clock?.dayless || b.clock?.dayless) return compareClocks(a, b);
  if (a.slot === 'date') return compareDates(a, b);
  const verdict = compareValues(a.value, b.value, a.loose, b.loose);
  return verdict === 'disjoint' && a.slot === 'value' && roundedOff(a, b) ? 'tension' : verdict;
}

function compareDates(a: Claim, b: Claim): ValueVerdict {
  const timed = a.clock !== undefined && b.clock !== undefined;
  const compare = timed ? compareTimes : compareValues;
  const [x, y] = a.clock?.zoned === b.clock?.zoned ? [a.value, b.value] : [anywhere(a), anywhere(b)];
  const verdict = compare(x, y, a.loose, b.loose);
  if (verdict !== 'disjoint') return verdict;
  if (a.said !== undefined && a.said === b.said) return 'rounding';
  // "Saturday" in two articles of one story is one Saturday, and "3 March" one day, whichever week or year each counts from.
  const weekdays = a.floating === 'weekday' && b.floating === 'weekday';
  const by =
    !a.floating || !b.floating ? 0 : weekdays ? Math.round((y.low - x.low) / WEEK) * WEEK : yearsBetween(x.low, y.low);
  const moved = { ...x, low: x.low + by, high: x.high + by };
  if (by !== 0 && compare(moved, y, a.loose, b.loose) !== 'disjoint') return 'rounding';
  return isOneNight(a, moved, b, y) || isOneNight(b, y, a, moved) ? 'tension' : verdict;
}

/** "Late on Thursday" and "at half past one on Friday" may be one night. */
function isOneNight(a: Claim, x: Value, b: Claim, y: Value): boolean {
  return a.edge === 'late' && b.edge === 'early' && dayOfMinute(x.high) + 1 === dayOfMinute(y.low);
}

function dayOfMinute(minute: number): number {
  return Math.floor(minute / DAY);
}

/** A time told for another zone may lie as far from the local one as clocks on Earth do. */
function anywhere({ value, clock }: Claim): Value {
  return clock?.zoned ? { ...value, low: value.low - ZONES_APART, high: value.high + ZONES_APART } : value;
}

const ZONES_APART = 14 * 60;

/**
 * A clock time without its day, beside another: the minutes of the day decide. Beside a day without a time, or a time of
 * another zone, it says nothing.
 */
function compareClocks({ clock: a, loose: looseA }: Claim, { clock: b, loose: looseB }: Claim): ValueVerdict {
  if (!a || !b || a.zoned !== b.zoned) return 'bound';
  const [x, y] = [minutesOf(a), minutesOf(b)];
  // Around midnight the minutes of the day start anew.
  if (Math.max(x.low, y.low) - Math.min(x.high, y.high) > DAY / 2) return 'tension';
  return compareTimes(x, y, looseA, looseB);
}

function minutesOf({ from, to }: NonNullable<Claim['clock']>): Value {
  return { low: from, high: to, lowOpen: false, highOpen: false };
}

/** Compares times of which either may be a "half past two" that fits both halves of the day: what agrees best counts. */
function compareTimes(a: Value, b: Value, looseA: boolean, looseB: boolean): ValueVerdict {
  let best: ValueVerdict = 'disjoint';
  for (const x of halvesOf(a)) {
    for (const y of halvesOf(b)) {
      const verdict = roundedTime(x, y) ? 'rounding' : compareValues(x, y, looseA, looseB);
      if (best === 'disjoint' || (best === 'tension' && verdict !== 'disjoint')) best = verdict;
    }
  }
  return best;
}

/** "Half past three" beside 3:33 is that time rounded: a quarter of an hour from the half hour, five minutes from others. */
function roundedTime(a: Value, b: Value): boolean {
  if (a.low !== a.high || b.low !== b.high || a.low === b.low) return false;
  const apart = Math.abs(a.low - b.low);
  // "1:52" without "p.m." beside 13:52.
  if (apart === HALF_DAY) return true;
  if (apart <= 10 && (a.low % 30 === 0) !== (b.low % 30 === 0)) return true;
  return apart < 5 && (a.low % 5 === 0) !== (b.low % 5 === 0);
}

const HALF_DAY = 720;
/** How much wider than half a day the interval of such a time may be, when it is said about so. */
const ABOUT = 40;

function halvesOf(value: Value): Value[] {
  const slack = value.high - value.low - HALF_DAY;
  if (slack < 0 || slack > ABOUT) return [value];
  return [
    { ...value, high: value.low + slack },
    { ...value, low: value.high - slack },
  ];
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

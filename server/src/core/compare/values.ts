import type { Value } from '../claims/claim.js';

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
export function compareValues(a: Value, b: Value, looseA: boolean, looseB: boolean): ValueVerdict {
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

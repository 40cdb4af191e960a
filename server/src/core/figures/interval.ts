import type { Bound } from './figure.js';
import type { Modifier } from './modifier-tables.js';

/** What a number is said to be, before its interval is worked out. */
export interface Said {
  readonly value: number;
  /** Unit of the last stated digit. */
  readonly step: number;
  readonly decimals: boolean;
  /** A count below one thousand without a scale word: said exactly. */
  readonly exact: boolean;
}

/** What the true value must lie in, in the unit of the figure. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly bound?: Bound;
  readonly approximate?: boolean;
}

/** Sums of decimal fractions without their binary noise. */
export function tidy(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const size = Math.abs(value);
  if (size >= 1e9) return Math.round(value * 1e3) / 1e3;
  if (size >= 1e-3) return Math.round(value * 1e6) / 1e6;
  return Number(value.toPrecision(9));
}

/** Half a unit of the last stated digit, which is never taken for more than a tenth of the number. */
export function unitOf(said: Said): number {
  const tenth = Math.abs(said.value) / 10;
  return tenth === 0 ? said.step : Math.min(said.step, tenth);
}

/** The interval of a number with its modifier, by the table of the figure model in server/README.md. */
export function intervalOf(said: Said, modifier: Modifier): Interval {
  const { value } = said;
  const unit = unitOf(said);
  const size = Math.abs(value);
  switch (modifier) {
    case 'about': {
      const slack = said.decimals ? unit / 2 : Math.max(unit, size / 20);
      return { low: tidy(value - slack), high: tidy(value + slack), highOpen: true, approximate: true };
    }
    case 'nearly':
      return { low: tidy(value - Math.max(unit, size / 10)), high: value, highOpen: true, approximate: true };
    case 'just-over':
      return { low: value, high: tidy(value + size / 10), lowOpen: true, approximate: true };
    case 'more-than':
      return { low: value, high: Infinity, lowOpen: true, bound: 'more-than' };
    case 'at-least':
      return { low: value, high: Infinity, bound: 'at-least' };
    case 'at-most':
      return { low: -Infinity, high: value, bound: 'at-most' };
    case 'less-than':
      return { low: -Infinity, high: value, highOpen: true, bound: 'less-than' };
    case 'exactly':
      return { low: value, high: value };
    default:
      if (said.exact) return { low: value, high: value };
      return { low: tidy(value - unit / 2), high: tidy(value + unit / 2), highOpen: true };
  }
}

/** A range "A to B" with what stands before it: "up to 10 or 12" is bounded, "about 50 to 60" is that range. */
export function rangeInterval(low: number, high: number, modifier: Modifier): Interval {
  switch (modifier) {
    case 'about':
      return { low, high, approximate: true };
    case 'at-most':
      return { low: -Infinity, high, bound: 'at-most' };
    case 'at-least':
      return { low, high: Infinity, bound: 'at-least' };
    case 'more-than':
      return { low, high: Infinity, lowOpen: true, bound: 'more-than' };
    default:
      return { low, high };
  }
}

/** Shares said in words ("a quarter", "one in five"): two points either way, or what the modifier says. */
export function shareInterval(percent: number, modifier: Modifier): Interval {
  const slack = Math.min(2, percent / 5);
  switch (modifier) {
    case 'about': {
      const wide = Math.max(slack, percent / 20);
      return { low: tidy(percent - wide), high: tidy(percent + wide), approximate: true };
    }
    case 'nearly':
      return { low: tidy(percent * 0.9), high: percent, highOpen: true, approximate: true };
    case 'just-over':
      return { low: percent, high: tidy(percent * 1.1), lowOpen: true, approximate: true };
    case 'more-than':
    case 'at-least':
    case 'at-most':
    case 'less-than':
      return intervalOf({ value: percent, step: 1, decimals: false, exact: true }, modifier);
    default:
      return { low: tidy(percent - slack), high: tidy(percent + slack) };
  }
}

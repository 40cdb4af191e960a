import type { Figure } from '../figures/figure.js';
import type { Value } from './claim.js';

const MINUTES = 1440;
/** A "ton" is a short ton, a metric one or, at most this much of a short ton, a long one: who writes it seldom says. */
const LONG_TON = 1.12;

/** The dimension in which a figure compares, or undefined for figures that compare with nothing. */
export function dimensionOf(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'number':
      if (figure.dimension !== undefined) return figure.dimension;
      return figure.rate ? `count/${figure.rate}` : 'count';
    case 'ordinal':
      return figure.counted === undefined ? undefined : 'count';
    case 'date':
    case 'time':
      return figure.date || figure.clock ? 'date' : undefined;
    case 'money':
      return `money:${figure.unit ?? '?'}${figure.rate ? `/${figure.rate}` : ''}`;
    case 'percent':
    case 'percentage-point':
    case 'duration':
      return figure.kind;
    case 'ratio':
      return figure.dimension ?? 'percent';
    case 'measure':
      return `${figure.dimension ?? figure.unit ?? '?'}${figure.rate ? `/${figure.rate}` : ''}`;
    case 'age':
      return 'duration';
  }
}

/** The interval of a figure in its dimension's base unit; of a date in minutes since 1970, a day being a range. */
export function valueOf(figure: Figure): Value | undefined {
  if (figure.date) {
    const { startDay, endDay, startMinute, endMinute } = figure.date;
    return {
      low: startDay * MINUTES + (startMinute ?? 0),
      high: endDay * MINUTES + (endMinute ?? startMinute ?? MINUTES - 1),
      lowOpen: false,
      highOpen: false,
    };
  }
  if (figure.clock) return { low: figure.clock[0], high: figure.clock[1], lowOpen: false, highOpen: false };
  if (figure.pair) return pairValue(figure.pair);
  if (figure.low === undefined || figure.high === undefined) return undefined;
  // Strokes under par are fewer than none over it.
  if (figure.dimension === 'par' && figure.change?.direction === 'down')
    return { low: -figure.high, high: -figure.low, lowOpen: false, highOpen: false };
  if (figure.kind === 'age' && figure.unit === 'year') return yearsOf(figure);
  const { factor, offset } = figure.toBase ?? { factor: 1, offset: 0 };
  // "The 31 other ministers" are 32 with the one who is told of: both counts are meant.
  const others = figure.set === 'other' && figure.kind === 'number' ? 1 : 0;
  // "-13.6 %" beside "fell by 13.6 per cent": the sign of a change is its direction, not its size.
  if ((figure.kind === 'percent' || figure.kind === 'percentage-point') && figure.high < 0) {
    return {
      low: -figure.high,
      high: -figure.low,
      lowOpen: figure.highOpen ?? false,
      highOpen: figure.lowOpen ?? false,
    };
  }
  return {
    low: figure.low * factor + offset,
    high: (figure.high + others) * factor * (figure.unit === 'ton' ? LONG_TON : 1) + offset,
    lowOpen: figure.lowOpen ?? !Number.isFinite(figure.low),
    highOpen: figure.highOpen ?? !Number.isFinite(figure.high),
  };
}

const PAIR = 1e6;

/** Votes and scores as one point, the larger number first: "55-68" and "68 to 55" are one result. */
function pairValue([a, b]: readonly [number, number]): Value | undefined {
  const [most, least] = a > b ? [a, b] : [b, a];
  if (!(least >= 0 && most < PAIR)) return undefined;
  const at = most * PAIR + least;
  return { low: at, high: at, lowOpen: false, highOpen: false };
}

const YEAR_SECONDS = 31_556_952;

/** Ages are told in full years: who is 44 has not yet lived 45. */
function yearsOf(figure: Figure): Value {
  const exact = figure.low === figure.high && Number.isInteger(figure.low);
  return {
    low: figure.low! * YEAR_SECONDS,
    high: (figure.high! + (exact ? 1 : 0)) * YEAR_SECONDS,
    lowOpen: figure.lowOpen ?? false,
    highOpen: exact || (figure.highOpen ?? false),
  };
}

/** What share of the whole a part is, in percent, with both tolerances; undefined for a whole that may be nothing. */
export function shareOf(part: Value, whole: Value): Value | undefined {
  if (!(whole.low > 0) || !Number.isFinite(part.low) || !Number.isFinite(part.high) || !Number.isFinite(whole.high))
    return undefined;
  return {
    low: (part.low / whole.high) * 100 - 0.5,
    high: (part.high / whole.low) * 100 + 0.5,
    lowOpen: false,
    highOpen: false,
  };
}

/** How a date was told that was worked out from the day of the article; undefined for dates told in full. */
export function floatingOf(figure: Figure): 'weekday' | 'day' | undefined {
  const { date } = figure;
  if (!date?.relative || date.endDay - date.startDay > 31) return undefined;
  if (date.weekday !== undefined) return 'weekday';
  return date.precision === 'day' || date.precision === 'time' || date.precision === 'month' ? 'day' : undefined;
}

/** An interval this wide, as a share of its middle, is loosely said; "approximately 3.3" is no looser than "3.3". */
const LOOSE_WIDTH = 0.08;

export function isLoose(figure: Figure, value: Value): boolean {
  if (figure.vague) return true;
  if (!figure.approximate) return false;
  if (figure.date || !Number.isFinite(value.low) || !Number.isFinite(value.high)) return true;
  return value.high - value.low >= (LOOSE_WIDTH * Math.abs(value.high + value.low)) / 2;
}

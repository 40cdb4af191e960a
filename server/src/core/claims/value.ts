import type { Figure } from '../figures/figure.js';
import type { Value } from './claim.js';

const MINUTES = 1440;

/** The dimension in which a figure compares, or undefined for figures that compare with nothing. */
export function dimensionOf(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'number':
      return figure.rate ? `count/${figure.rate}` : 'count';
    case 'ordinal':
      return figure.counted === undefined ? undefined : 'count';
    case 'date':
    case 'time':
      return figure.date ? 'date' : undefined;
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
      return undefined;
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
  if (figure.low === undefined || figure.high === undefined) return undefined;
  const { factor, offset } = figure.toBase ?? { factor: 1, offset: 0 };
  return {
    low: figure.low * factor + offset,
    high: figure.high * factor + offset,
    lowOpen: figure.lowOpen ?? !Number.isFinite(figure.low),
    highOpen: figure.highOpen ?? !Number.isFinite(figure.high),
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

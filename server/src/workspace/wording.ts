import type { FigureInfo } from '../core/report-types.js';
import { unitBehind } from '../core/unit-names.js';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** A number with separators: "126,000,000,000". */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** A number with its unit: "3.3%", "126,000,000,000 USD", "40 kilometers". */
export function valueText(value: number, unit: string | undefined): string {
  return `${numberText(value)}${unitBehind(unit, value)}`;
}

type Interval = Pick<FigureInfo, 'low' | 'high' | 'lowOpen' | 'highOpen' | 'unit'>;

/** What the true value must lie in, in words: "exactly 31", "from 3.25% up to, not including, 3.35%", "above 40". */
export function intervalText({ low, high, lowOpen, highOpen, unit }: Interval): string | undefined {
  const bottom = low ?? undefined;
  const top = high ?? undefined;
  if (bottom === undefined && top === undefined) return undefined;
  if (bottom !== undefined && bottom === top) return `exactly ${valueText(bottom, unit)}`;
  if (top === undefined) return lowOpen ? `above ${valueText(bottom!, unit)}` : `${valueText(bottom!, unit)} or more`;
  if (bottom === undefined) return highOpen ? `below ${valueText(top, unit)}` : `${valueText(top, unit)} or less`;
  const from = lowOpen ? `above ${valueText(bottom, unit)}` : `from ${valueText(bottom, unit)}`;
  return `${from} up to ${highOpen ? 'but not including ' : ''}${valueText(top, unit)}`;
}

/** The normalised value of a figure, short: "126,000,000,000 USD", "2025-02-11", "20–30". */
export function normalText(figure: FigureInfo): string | undefined {
  if (figure.date !== undefined) return figure.date;
  if (figure.rank !== undefined) return `rank ${figure.rank}`;
  if (figure.stated !== undefined) {
    const sign = { 'at-least': '≥ ', 'more-than': '> ', 'at-most': '≤ ', 'less-than': '< ' };
    const mark = figure.bound ? sign[figure.bound] : figure.approximate ? '≈ ' : '';
    const value = `${mark}${valueText(figure.stated, figure.unit)}`;
    return figure.of ? `${value} of ${numberText(figure.of.stated)}` : value;
  }
  return intervalText(figure);
}

/** "1 conflict", "2 conflicts". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numberText(number)} ${number === 1 ? one : many}`;
}

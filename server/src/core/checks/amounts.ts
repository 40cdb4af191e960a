import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { textOf } from './check.js';

/** What two amounts must share to be added or compared: the dimension, else the kind. Undefined for what cannot be added. */
export function additive(figure: Figure): string | undefined {
  if (figure.stated === undefined || figure.bound || figure.vague || figure.pair || figure.rate) return undefined;
  if (figure.set === 'average' || figure.set === 'median' || figure.set === 'each') return undefined;
  switch (figure.kind) {
    case 'number':
      return 'count';
    case 'percent':
    case 'money':
    case 'measure':
      return figure.dimension ?? figure.kind;
    default:
      return undefined;
  }
}

/** Whether a figure counts whole things, and is no part of a whole that it names itself. */
export function isWholeCount(figure: Figure): boolean {
  return additive(figure) === 'count' && !figure.of && Number.isInteger(figure.stated);
}

/** The amount in the base unit of its dimension. */
export function amountOf(figure: Figure): number {
  const { factor, offset } = figure.toBase ?? { factor: 1, offset: 0 };
  return figure.stated! * factor + offset;
}

/**
 * How far the true amount may lie from what is written: half a unit of the last written digit, nothing for a count, a
 * twentieth for "about" and "some". In the base unit.
 *
 * This is narrower than the interval of a figure that stands alone: the parts of a sum are given to be added.
 */
export function slackOf(article: Article, figure: Figure): number {
  const amount = Math.abs(amountOf(figure));
  const loose = figure.approximate ? amount / 20 : 0;
  const written = /\d[\d,\u00a0\u2009\u202f]*(?:\.\d+)?/.exec(textOf(article, figure.core));
  if (!written) return Math.max(loose, figure.kind === 'number' && Number.isInteger(figure.stated) ? 0 : amount / 40);
  const digits = written[0].replace(/[^\d.]/g, '');
  const value = Number(digits);
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const scale = value > 0 ? figure.stated! / value : 1;
  const whole = figure.kind === 'number' && decimals === 0 && scale === 1;
  const unit = whole ? countUnit(value) : 10 ** -decimals * scale;
  return Math.max(loose, (unit / 2) * (figure.toBase?.factor ?? 1));
}

/** A count below a thousand is exact; above, its trailing zeros may be rounding. */
function countUnit(value: number): number {
  if (value < 1000) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}

/** A number as a person writes it: no more digits than it needs. */
export function plain(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(6));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A sum or difference in the unit in which `like` is written ("1.22 billion"). */
export function inUnitOf(figure: Figure, amount: number): string {
  const { factor, offset } = figure.toBase ?? { factor: 1, offset: 0 };
  const value = (amount - offset) / factor;
  const unit = figure.kind === 'percent' ? '%' : figure.unit ? ` ${figure.unit}` : '';
  for (const [size, name] of SCALES) {
    if (Math.abs(value) >= size) return `${Number((value / size).toPrecision(4))} ${name}${unit}`;
  }
  return `${plain(value)}${unit}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

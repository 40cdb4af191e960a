import { TokenKind, type Tokens } from './tokens.js';

/** Digits as one token says them. */
export interface Digits {
  readonly value: number;
  readonly step: number;
  readonly decimals: boolean;
  /** No separator of thousands and no point. */
  readonly bare: boolean;
  /** How many digits stand before the point. */
  readonly length: number;
}

const FRACTIONS: ReadonlyMap<number, number> = new Map([
  [0xbc, 1 / 4],
  [0xbd, 1 / 2],
  [0xbe, 3 / 4],
  [0x2150, 1 / 7],
  [0x2151, 1 / 9],
  [0x2152, 1 / 10],
  [0x2153, 1 / 3],
  [0x2154, 2 / 3],
  [0x2155, 1 / 5],
  [0x2156, 2 / 5],
  [0x2157, 3 / 5],
  [0x2158, 4 / 5],
  [0x2159, 1 / 6],
  [0x215a, 5 / 6],
  [0x215b, 1 / 8],
  [0x215c, 3 / 8],
  [0x215d, 5 / 8],
  [0x215e, 7 / 8],
]);

const MAX_DIGITS = 18;
/**
 * Reads `text[start, end)` as digits with separators. Undefined for what is no plain number: several points ("1.2.3"),
 * leading zeros ("0800"), more digits than a number of the news has.
 */
export function readDigits(text: string, start: number, end: number): Digits | undefined {
  let value = 0;
  let decimals = 0;
  let point = false;
  let length = 0;
  let group = -1;
  let bare = true;
  let fraction = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) {
      if (++length > MAX_DIGITS) return undefined;
      value = value * 10 + (unit - 48);
      if (point) decimals++;
      else if (group >= 0) group++;
      continue;
    }
    if (unit === 46) {
      if (point) return undefined;
      if (group >= 0 && group !== 3) return undefined;
      point = true;
      bare = false;
      continue;
    }
    const known = FRACTIONS.get(unit);
    if (known !== undefined) {
      fraction = known;
      continue;
    }
    // The space of a broken decimal, which the scanner has judged: "6. 1m".
    if (point && unit === 32 && text.charCodeAt(i - 1) === 46) continue;
    if (point) return undefined;
    group = 0;
    bare = false;
  }
  if (group >= 0 && !point && group !== 3) return undefined;
  const whole = length - decimals;
  if (whole > 1 && text.charCodeAt(start) === 48) return undefined;
  const scaled = decimals > 0 ? value / 10 ** decimals : value;
  if (fraction > 0)
    return { value: scaled + fraction, step: fractionStep(fraction), decimals: true, bare: false, length: whole };
  return {
    value: scaled,
    step: point ? 10 ** -decimals : trailingStep(value),
    decimals: point,
    bare,
    length: whole,
  };
}

export function fractionStep(fraction: number): number {
  return fraction === 0.25 || fraction === 0.75 ? 0.01 : 0.1;
}

/** The unit of the last digit that is not a trailing zero: 100 for 12,400; 1 for 0. */
export function trailingStep(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** A product without the noise of binary fractions. */
export function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= Math.abs(product) * 1e-14 ? whole : Number(product.toPrecision(15));
}

/** Whether token `i` is tied to the one before it, by nothing at all. */
export function joined(tokens: Tokens, i: number): boolean {
  return tokens.spaced[i] === 0;
}

/** Whether tokens `i` and `i + 1` are an unspaced hyphen and what it ties. */
export function hyphenAt(tokens: Tokens, i: number, last: number): boolean {
  return (
    i + 1 < last &&
    tokens.kind[i] === TokenKind.Dash &&
    tokens.spaced[i] === 0 &&
    tokens.spaced[i + 1] === 0 &&
    tokens.end[i]! - tokens.start[i]! === 1
  );
}

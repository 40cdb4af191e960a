import { amountOf, plain, slackOf } from './amounts.js';
import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { side, textOf, type Check, type CheckResult } from './check.js';

/** Conversions in print are rounded freely: this share of the value is no error. */
const ROUNDING = 0.06;
/**
 * Units whose name means several measures: factors to the dimension's base unit (litre, kilogram), American, imperial and
 * metric in turn, from NIST Special Publication 811 and the British Weights and Measures Act 1985.
 */
const MEASURES: Readonly<Record<string, readonly number[]>> = {
  gallon: [3.785411784, 4.54609],
  quart: [0.946352946, 1.1365225],
  pint: [0.473176473, 0.56826125],
  ton: [907.18474, 1016.0469088, 1000],
};
const NAMED_MEASURE = /\b(?:u\.?s\.?|american|imperial|british|uk|short|long|metric)\b/i;

/** Beyond this factor the bracket gives something else. */
const FACTOR = 30;

/** "38 square kilometres (24 square miles)": the two are not the same. Money is not checked: its rate is not known. */
export const conversion: Check = {
  name: 'conversion',
  title: 'Conversion that does not come out',
  run({ article, figures }) {
    const results: CheckResult[] = [];
    for (const converted of figures) {
      const original = converted.conversionOf === undefined ? undefined : figures[converted.conversionOf];
      if (!original || original.kind === 'money' || original.stated === undefined || converted.stated === undefined)
        continue;
      if (original.dimension !== converted.dimension || original.bound !== converted.bound) continue;
      // "700 MHz / 3.5 GHz / 26 GHz" lists them.
      if (/^ ?\/ /.test(article.text.slice(converted.end, converted.end + 3))) continue;
      if (comesOut(article, original, converted)) continue;
      const [a, b] = [amountOf(original), amountOf(converted)];
      if (Math.abs(a) > FACTOR * Math.abs(b) || Math.abs(b) > FACTOR * Math.abs(a)) continue;
      const { factor, offset } = converted.toBase ?? { factor: 1, offset: 0 };
      const right = plain(Number(((a - offset) / factor).toPrecision(3)));
      const [x, y] = [textOf(article, original.core), textOf(article, converted.core)];
      results.push({
        check: 'conversion',
        severity: 'warning',
        message: `${x} is ${right}, not ${y}`,
        explanation: `${x} converts to about ${right} ${converted.unit ?? ''}; the text gives ${y}.`,
        what: `${x} and its conversion`,
        sides: [side(article, [original.core]), side(article, [converted.core])],
        confidence: 0.8,
      });
    }
    return results;
  },
};

/** Whether the two are one amount, give or take rounding, in any measure that their units may mean. */
function comesOut(article: Article, original: Figure, converted: Figure): boolean {
  const [slackA, slackB] = [slackOf(article, original), slackOf(article, converted)];
  for (const a of readings(article, original)) {
    for (const b of readings(article, converted)) {
      const scale = original.dimension === 'temperature' ? 20 : Math.max(Math.abs(a), Math.abs(b));
      if (Math.abs(a - b) <= slackA + slackB + ROUNDING * scale) return true;
    }
  }
  return false;
}

/** The amount in the base unit, once for each measure that the unit may be. */
function readings(article: Article, figure: Figure): readonly number[] {
  const measures = figure.unit === undefined ? undefined : MEASURES[figure.unit];
  if (!measures || figure.rate || NAMED_MEASURE.test(textOf(article, figure))) return [amountOf(figure)];
  return measures.map((factor) => figure.stated! * factor);
}

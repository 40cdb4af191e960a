import { amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type Check, type CheckResult } from './check.js';

/** Conversions in print are rounded freely: this share of the value is no error. */
const ROUNDING = 0.06;
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
      const [a, b] = [amountOf(original), amountOf(converted)];
      const scale = original.dimension === 'temperature' ? 20 : Math.max(Math.abs(a), Math.abs(b));
      if (Math.abs(a - b) <= slackOf(article, original) + slackOf(article, converted) + ROUNDING * scale) continue;
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

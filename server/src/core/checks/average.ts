import type { Figure } from '../figures/figure.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type Check, type CheckResult, type Desk } from './check.js';

/** A share of itself by which an average may be off: one rounds it, and the sum that it was made from. */
const ROUNDING = 0.03;
/** An average further off than this factor is that of something else. */
const FACTOR = 2;
/** What stands between a sum and the number of those who share it. */
const SHARED =
  /\b(?:shared (?:by|among|between)|split (?:among|between)|divided (?:among|between)|among|between|for|to|by) (?:the |its |their |all |just |only )*$/i;
/** Characters in front of a number that are looked at. */
const LEAD = 40;

/** "$8.6 million in bonuses, shared by 124 of them, an average of $96,000": the sum and the number make another average. */
export const average: Check = {
  name: 'average',
  title: 'Average that does not follow from its sum and number',
  run(desk) {
    const results: CheckResult[] = [];
    for (const figure of desk.figures) {
      if (figure.set !== 'average' && figure.set !== 'each') continue;
      const found = averageOf(desk, figure);
      if (found) results.push(found);
    }
    return results;
  },
};

function averageOf(desk: Desk, said: Figure): CheckResult | undefined {
  if (said.kind !== 'money' || said.stated === undefined || said.bound || said.vague || said.rate) return undefined;
  const { article } = desk;
  const row = desk.inSentence(said.sentence).filter((figure) => figure !== said && figure.conversionOf === undefined);
  if (row.some(({ kind }) => kind === 'duration')) return undefined;
  const sums = row.filter(({ kind }) => kind === 'money');
  const numbers = row.filter(({ kind }) => kind === 'number');
  const [sum, number] = [sums[0], numbers[0]];
  if (sums.length !== 1 || numbers.length !== 1 || !sum || !number) return undefined;
  if (additive(sum) === undefined || additive(number) !== 'count' || sum.dimension !== said.dimension) return undefined;
  if (number.of || sum.first > said.first || number.first > said.first || number.stated! < 2) return undefined;
  if (!SHARED.test(article.text.slice(Math.max(0, number.start - LEAD), number.start))) return undefined;
  const [total, n, stated] = [amountOf(sum), number.stated!, amountOf(said)];
  const actual = total / n;
  const slack =
    slackOf(article, sum) / n + (actual * slackOf(article, number)) / n + slackOf(article, said) + ROUNDING * actual;
  if (Math.abs(actual - stated) <= slack || actual > FACTOR * stated || stated > FACTOR * actual) return undefined;
  const [a, b, c] = [sum, number, said].map((figure) => textOf(article, figure.core));
  const right = inUnitOf(said, Number(actual.toPrecision(3)));
  return {
    check: 'average',
    severity: 'warning',
    message: `${a} shared by ${b} is ${right} each, not ${c}`,
    explanation: `${a} divided by ${b} is about ${right}; the text says ${c}. One of the three is wrong.`,
    what: `the average of ${a} and ${b}`,
    sides: [side(article, [said.core]), side(article, [sum.core, number.core])],
    confidence: 0.8,
  };
}

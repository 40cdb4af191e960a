import type { Figure } from '../figures/figure.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { products } from './average-product.js';
import { blockOf, side, textOf, type Check, type CheckResult, type Desk } from './check.js';

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
    const results = products(desk);
    desk.figures.forEach((number, f) => {
      const found = productOf(desk, number, desk.figures[f + 1]);
      if (found) results.push(found);
    });
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

const EACH = /^ (?:each|apiece)\b/i;
/** A total that is further off is that of something else. */
const NEAR = 1.3;

/** "14 sacks of 65 kilos each. … the buyer wrote down 780 kilos": the number and the weight of each make another total. */
function productOf(desk: Desk, number: Figure, each: Figure | undefined): CheckResult | undefined {
  const { article } = desk;
  if (!each || each.sentence !== number.sentence || additive(number) !== 'count' || number.counted === undefined)
    return undefined;
  const kind = additive(each);
  if ((each.kind !== 'measure' && each.kind !== 'money') || !kind || number.of || number.approximate) return undefined;
  if (!/^ \p{L}+(?: \p{L}+)? (?:of|at|weighing|for) $/u.test(article.text.slice(number.core.end, each.core.start)))
    return undefined;
  if (!EACH.test(article.text.slice(each.core.end, each.core.end + 9)) || number.stated! < 2) return undefined;
  const product = number.stated! * amountOf(each);
  const block = blockOf(desk, number);
  const like: Figure[] = [];
  for (let s = Math.max(0, number.sentence - 1); s <= number.sentence + 2; s++) {
    if (article.sentences[s]?.block !== block) continue;
    like.push(...desk.inSentence(s).filter((other) => other !== each && additive(other) === kind));
  }
  const near = like.filter((other) => {
    const ratio = amountOf(other) / product;
    return ratio < NEAR && ratio > 1 / NEAR;
  });
  const slack = number.stated! * slackOf(article, each);
  if (near.length !== 1 || Math.abs(amountOf(near[0]!) - product) <= slack + slackOf(article, near[0]!))
    return undefined;
  const [n, m, total] = [number, each, near[0]!].map((figure) => textOf(article, figure.core));
  return {
    check: 'average',
    severity: 'warning',
    message: `${n} of ${m} each are ${inUnitOf(each, product)}, not ${total}`,
    explanation: `${n} times ${m} is ${inUnitOf(each, product)}; the text says ${total}. One of the three is wrong.`,
    what: `the total of ${n} of ${m}`,
    sides: [side(article, [near[0]!.core]), side(article, [number.core, each.core])],
    confidence: 0.75,
  };
}

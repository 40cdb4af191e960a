import type { Figure } from '../figures/figure.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';
import { isInAll } from './sum-enumerated.js';

const EACH_BEHIND = /^,? (?:each|apiece|per \p{L}+|a head)\b/iu;
const EACH_OF = /\beach of (?:the |its |their |his |her |our )?$/i;
/** A total further off is that of something else. */
const FACTOR = 2;

/**
 * "The 40 workers were paid $500 each, $25,000 altogether"; "Each of the 40 families will get $500, or $25,000 in all";
 * "$3 million a year for six years, $20 million in total": a number, what each has, and another total.
 */
export function products(desk: Desk): CheckResult[] {
  const results: CheckResult[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    if (!kind || kind === 'count' || kind === 'percent' || !isInAll(desk, total)) continue;
    const row = desk.inSentence(total.sentence).filter((figure) => figure !== total && figure.kind !== 'date');
    if (row.length !== 2) continue;
    const each = row.find((figure) => figure.kind === total.kind);
    const number = row.find((figure) => figure !== each);
    if (!each || !number || each.stated === undefined || each.bound || each.vague || each.dimension !== total.dimension)
      continue;
    const times = timesOf(desk, number, each);
    const found = times === undefined ? undefined : compare(desk, { number, each, total, times });
    if (found) results.push(found);
  }
  return results;
}

/** How many times an amount is had: by so many people, or in so many years. */
function timesOf(desk: Desk, number: Figure, each: Figure): number | undefined {
  const { text } = desk.article;
  if (number.stated === undefined || number.stated < 2 || number.approximate || number.bound || number.vague)
    return undefined;
  if (number.kind === 'duration')
    return each.rate !== undefined && each.rate === number.unit ? number.stated : undefined;
  if (number.kind !== 'number' || number.of || each.rate !== undefined) return undefined;
  const isEach =
    each.set === 'each' ||
    EACH_BEHIND.test(text.slice(each.core.end, each.core.end + 14)) ||
    number.set === 'each' ||
    EACH_OF.test(text.slice(Math.max(0, number.start - 20), number.start));
  return isEach ? number.stated : undefined;
}

interface Product {
  readonly number: Figure;
  readonly each: Figure;
  readonly total: Figure;
  readonly times: number;
}

function compare(desk: Desk, { number, each, total, times }: Product): CheckResult | undefined {
  const { article } = desk;
  const [product, stated] = [times * amountOf(each), amountOf(total)];
  const slack = times * slackOf(article, each) + slackOf(article, total) + (total.approximate ? stated / 20 : 0);
  if (Math.abs(product - stated) <= slack + 1e-9 * stated || product > FACTOR * stated || stated > FACTOR * product)
    return undefined;
  const [n, m, t] = [number, each, total].map((figure) => textOf(article, figure.core));
  const right = inUnitOf(total, product);
  return {
    check: 'average',
    severity: 'warning',
    message: `${m} times ${n} is ${right}, not ${t}`,
    explanation: `${n} times ${m} is ${right}; the text says ${t}. One of the three is wrong.`,
    what: `the total of ${n} and ${m}`,
    sides: [side(article, [total.core]), side(article, [number.core, each.core])],
    confidence: 0.75,
  };
}

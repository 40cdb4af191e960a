import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type Desk, type CheckResult } from './check.js';

const LEAVING = wordSet('leaves leaving leave');
const THE = wordSet('the other remaining');
const STILL = wordSet('still remaining outstanding left');

/** How many tokens may lie between "leaves" and what it leaves. */
const REACH = 5;

/**
 * What is left of a whole: "Nine of its 60 portraits are gone, which leaves 41"; "has put aside €800m, which leaves it
 * with €420m to find" against a fine of €1.12bn elsewhere in the text.
 */
export function restResults(desk: Desk): CheckResult[] {
  const { figures } = desk;
  const results: CheckResult[] = [];
  figures.forEach((rest, f) => {
    const kind = additive(rest);
    if (!kind || kind === 'percent' || !isLeft(desk, rest)) return;
    const before = figures.slice(Math.max(0, f - 6), f).filter((other) => other.sentence === rest.sentence);
    if (before.length === 0) return;
    const found =
      fromWhole(desk, rest, before) ??
      fromTold(desk, rest, kind) ??
      fromElsewhere(desk, rest, before, kind, figures.slice(Math.max(0, f - WINDOW), f + WINDOW));
    if (found) results.push(found);
  });
  return results;
}

/** Whether "leaves" or "leaving" stands right in front of the figure, or "still" right behind it. */
function isLeft(desk: Desk, rest: Figure): boolean {
  const { tokens, sentences } = desk.article;
  const from = Math.max(sentences[rest.sentence]!.first, rest.first - REACH);
  if (hasWord(tokens, LEAVING, from, rest.first)) return true;
  // "the 51 still open": what is left of the whole told before.
  if (rest.first === 0 || THE.get(tokens.word[rest.first - 1]!) === 0) return false;
  return hasWord(tokens, STILL, rest.last, rest.last + 3);
}

/** "N of M …, which leaves R": M less N is not R. */
function fromWhole(desk: Desk, rest: Figure, before: readonly Figure[]): CheckResult | undefined {
  const { article } = desk;
  const taken = before.findLast((other) => other.of && additive(other) === 'count');
  if (!taken?.of || additive(rest) !== 'count') return undefined;
  const left = taken.of.stated - taken.stated!;
  if (left === rest.stated || taken.approximate || rest.approximate) return undefined;
  const whole = { start: taken.of.start, end: taken.of.end };
  const [n, m, r] = [textOf(article, taken.core), textOf(article, whole), textOf(article, rest.core)];
  return {
    check: 'sum',
    severity: 'warning',
    message: `${n} of ${m} leaves ${left}, not ${r}`,
    explanation: `${m} less ${n} is ${left}; the text says ${r}. One of the three is wrong.`,
    what: `what ${n} of ${m} leaves`,
    sides: [side(article, [whole]), side(article, [rest.core]), side(article, [taken.core])],
    confidence: 0.9,
  };
}

/** A rest that is further off is that of another whole. */
const FAR = 0.3;

/** "employs 1,200 people and will cut 300 jobs, leaving it with 800": the whole and what goes, and no other, stand before. */
function fromTold(desk: Desk, rest: Figure, kind: string): CheckResult | undefined {
  const { article } = desk;
  if (
    kind !== 'count' ||
    rest.of ||
    rest.approximate ||
    !hasWord(article.tokens, LEAVING, rest.first - REACH, rest.first)
  )
    return undefined;
  const before = desk
    .inSentence(rest.sentence)
    .filter((other) => other.last <= rest.first && additive(other) === kind && other.conversionOf === undefined);
  const [whole, taken] = before;
  if (before.length !== 2 || !whole || !taken || whole.of || taken.of || whole.approximate || taken.approximate)
    return undefined;
  const left = amountOf(whole) - amountOf(taken);
  const off = Math.abs(left - amountOf(rest));
  const slack = [whole, taken, rest].reduce((all, figure) => all + Math.min(slackOf(article, figure), left / 50), 0);
  if (left <= 0 || off <= slack || off > FAR * left) return undefined;
  const [w, t, r] = [whole, taken, rest].map((figure) => textOf(article, figure.core));
  return {
    check: 'sum',
    severity: 'warning',
    message: `${w} less ${t} leaves ${inUnitOf(rest, left)}, not ${r}`,
    explanation: `${w} less ${t} is ${inUnitOf(rest, left)}; the text says ${r}. One of the three is wrong.`,
    what: `what ${t} of ${w} leaves`,
    sides: [side(article, [rest.core]), side(article, [whole.core, taken.core])],
    confidence: 0.75,
  };
}

/** Among how many figures before and behind a rest its whole is looked for. */
const WINDOW = 120;
/** How near a whole given elsewhere must be to what the parts add up to. */
const NEAR = 0.15;

/** "A is put aside, which leaves R": the whole stands elsewhere and is nearly, but not, A and R together. */
function fromElsewhere(
  desk: Desk,
  rest: Figure,
  before: readonly Figure[],
  kind: string,
  figures: readonly Figure[],
): CheckResult | undefined {
  const { article } = desk;
  const taken = before.findLast((other) => additive(other) === kind && other.conversionOf === undefined);
  if (!taken || kind === 'count' || taken.of) return undefined;
  const sum = amountOf(taken) + amountOf(rest);
  const slack = slackOf(article, taken) + slackOf(article, rest);
  const wholes = figures.filter(
    (other) =>
      additive(other) === kind && other !== taken && other !== rest && Math.abs(amountOf(other) - sum) <= NEAR * sum,
  );
  if (wholes.length === 0 || wholes.some((whole) => Math.abs(amountOf(whole) - sum) <= slack + slackOf(article, whole)))
    return undefined;
  // The whole was most likely told before.
  const nearest = wholes.findLast((whole) => whole.first < rest.first) ?? wholes[0]!;
  const same = wholes.filter((whole) => amountOf(whole) === amountOf(nearest));
  const [a, r, w] = [taken, rest, nearest].map((figure) => textOf(article, figure.core));
  return {
    check: 'sum',
    severity: 'warning',
    message: `${a} and ${r} make ${inUnitOf(nearest, sum)}, not ${w}`,
    explanation: `If ${a} leaves ${r}, the whole is ${inUnitOf(nearest, sum)}; the text says ${w} elsewhere.`,
    what: `what ${a} leaves of ${w}`,
    sides: [side(article, [rest.core]), side(article, [taken.core, ...same.map((whole) => whole.core)])],
    confidence: 0.75,
  };
}

import type { Figure } from '../figures/figure.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';
import { inKind } from './run-of-parts.js';

/** Behind a difference: "25 metres taller than the old one at", "4 million more than the". */
const THAN =
  /^ (?:[\p{L}-]+ ){0,2}(?:more|less|fewer|taller|shorter|longer|higher|lower|deeper|wider|heavier|lighter|larger|smaller|dearer|cheaper|above|below|under|over)(?: [\p{L}-]+)? ?(?:than )?(?:[\p{L}’'-]+ ){0,7}$/u;
const WORD = /\b(?:than|above|below|under|over)\b/;
/** Words between them that make the second another value. */
const OTHER = /\b(?:expected|forecast|average|planned|target|and|but|while|usual|or|which|who|that)\b/;
const FACTOR = 2.5;

/** "The tower is 310 metres tall, 25 metres taller than the old one at 290 metres": two values, and not their difference. */
export function thanDifferences(desk: Desk): CheckResult[] {
  const { text } = desk.article;
  const results: CheckResult[] = [];
  for (const told of desk.figures) {
    if (additive(told) === undefined || told.kind === 'percent' || told.of) continue;
    const row = desk.inSentence(told.sentence).filter(({ conversionOf }) => conversionOf === undefined);
    const at = row.indexOf(told);
    const [value, than] = [row[at - 1], row[at + 1]];
    if (!value || !than || value.last > told.first || row.length > 4 || than.change?.kind === 'from') continue;
    // "12 million cubic metres, 4 million more than the 9 million of the old one": one of them has the unit.
    const like = [told, value, than].find((figure) => additive(figure) !== 'count') ?? told;
    const kind = additive(like);
    if (!kind) continue;
    const [a, said, b] = [value, told, than].map((figure) => inKind(figure, kind, like));
    if (!a || !b || !said || (kind === 'count' && !isOneThing(a, b, said))) continue;
    const between = text.slice(said.core.end, than.start);
    if (between.length > 70 || !THAN.test(between) || !WORD.test(between) || OTHER.test(between)) continue;
    if (!/^[^.;:]{0,40},? (?:some |about |which is |or )?$/u.test(text.slice(value.core.end, said.start))) continue;
    const found = compare(desk, a, b, said);
    if (found) results.push(found);
  }
  return results;
}

/** Counts must be of one thing, or of nothing that is said. */
function isOneThing(a: Figure, b: Figure, said: Figure): boolean {
  const nouns = [a, b, said].flatMap(({ counted }) => counted ?? []);
  return new Set(nouns).size <= 1 && Math.min(amountOf(a), amountOf(b)) >= 10;
}

function compare(desk: Desk, a: Figure, b: Figure, said: Figure): CheckResult | undefined {
  const { article } = desk;
  const apart = Math.abs(amountOf(a) - amountOf(b));
  const stated = amountOf(said);
  const figures = [a, b, said];
  const slack = figures.reduce((all, figure) => all + slackOf(article, figure), 0);
  if (Math.abs(apart - stated) <= slack + 1e-9 * stated || apart > FACTOR * stated || stated > FACTOR * apart)
    return undefined;
  const [x, y, d] = figures.map((figure) => textOf(article, figure.core));
  return {
    check: 'difference',
    severity: 'warning',
    message: `${x} and ${y} are ${inUnitOf(said, apart)} apart, not ${d}`,
    explanation: `The difference of ${x} and ${y} is ${inUnitOf(said, apart)}; the text says ${d}. One of the three is wrong.`,
    what: `the difference of ${x} and ${y}`,
    sides: [side(article, [a.core, b.core]), side(article, [said.core])],
    confidence: 0.75,
  };
}

import type { Figure } from '../figures/figure.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';
import { inKind } from './run-of-parts.js';

const OF = /^ of (?:the |its |their |his |her |our |all |those )?(?:[\p{L}-]+ )?$/u;
const THAT_IS =
  /^(?:[ -][\p{L}’'-]+){0,5},? ?(?:, |\()(?:or |that is |which is |making |i\.e\. )?(?:about |some |around |roughly )?$/u;
const ENDS = /^(?: [\p{L}-]+)?(?:[,.;:)–—]|$)/u;
/** A part further off than this factor is that of something else. */
const FACTOR = 1.8;

/** "Two thirds of the 90 members, 54, voted for it": a share, a whole, and a part that is not that share of it. */
export function sharesOfAmounts(desk: Desk): CheckResult[] {
  const { text } = desk.article;
  const results: CheckResult[] = [];
  for (const share of desk.figures) {
    if (share.unit !== 'percent' || share.stated === undefined || share.bound || share.change || share.stated >= 100)
      continue;
    const row = desk.inSentence(share.sentence);
    const at = row.indexOf(share);
    const [whole, next] = [row[at + 1], row[at + 2]];
    const kind = whole && additive(whole);
    if (!whole || !next || !kind || kind === 'percent' || whole.of) continue;
    const part = inKind(next, kind, whole);
    if (!part || part.change || (kind === 'count' && next.counted !== undefined && next.counted !== whole.counted))
      continue;
    if (!OF.test(text.slice(share.end, whole.start)) || !THAT_IS.test(text.slice(whole.core.end, next.start))) continue;
    if (!ENDS.test(text.slice(next.end, next.end + 20).split('\n')[0]!)) continue;
    const found = compare(desk, share, whole, part);
    if (found) results.push(found);
  }
  return results;
}

function compare(desk: Desk, share: Figure, whole: Figure, part: Figure): CheckResult | undefined {
  const { article } = desk;
  const [w, p] = [amountOf(whole), amountOf(part)];
  const actual = (w * share.stated!) / 100;
  const loose = share.kind === 'percent' ? 0.01 : 0.04;
  const points = share.kind === 'percent' ? slackOf(article, share) : 0;
  const slack =
    (w * points) / 100 +
    slackOf(article, whole) * (share.stated! / 100) +
    slackOf(article, part) +
    (share.approximate ? 0.1 : loose) * w +
    0.5 * (whole.toBase?.factor ?? 1);
  if (Math.abs(actual - p) <= slack || actual > FACTOR * p || p > FACTOR * actual) return undefined;
  const [x, y, z] = [share, whole, part].map((figure) => textOf(article, figure.core));
  const right = inUnitOf(part, actual);
  return {
    check: 'share',
    severity: 'warning',
    message: `${x} of ${y} is ${right}, not ${z}`,
    explanation: `${x} of ${y} is ${right}; the text says ${z}. One of the three is wrong.`,
    what: `what ${x} of ${y} is`,
    sides: [side(article, [part.core]), side(article, [share.core, whole.core])],
    confidence: 0.75,
  };
}

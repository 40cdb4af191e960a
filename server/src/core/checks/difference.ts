import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { changeDifferences } from './difference-change.js';
import { thanDifferences } from './difference-than.js';
import { scoreMargins } from './difference-margin.js';
import { side, textOf, type Check, type Desk, type CheckResult } from './check.js';

/** Words that say that a figure is the difference of two others. */
const APART = wordSet('lead gap difference margin ahead behind between lag advantage deficit edge widened narrowed');

/** How far off a difference may be, as a share of itself, and still be that difference. */
const NEAR = 0.5;

/**
 * A difference in points that is not that of the two percentages before it: "78.9 per cent … and boys 73.5 per cent. The
 * girls' lead of 6.4 points".
 */
export const difference: Check = {
  name: 'difference',
  title: 'Difference that does not follow from its two values',
  run(desk) {
    const results = [...changeDifferences(desk), ...thanDifferences(desk), ...scoreMargins(desk)];
    for (const points of desk.figures) {
      if (points.kind !== 'percentage-point' || points.stated === undefined || points.bound) continue;
      if (!says(desk, points)) continue;
      const pair = pairBefore(desk, points);
      const found = pair && compare(desk, points, pair[0], pair[1]);
      if (found) results.push(found);
    }
    return results;
  },
};

/** Whether the sentence of the figure speaks of a lead or a gap. */
function says(desk: Desk, figure: Figure): boolean {
  const { tokens, sentences } = desk.article;
  const { first, last } = sentences[figure.sentence]!;
  return hasWord(tokens, APART, first, last);
}

/** The two percentages of the same sentence, or of the one before, when there are exactly two. */
function pairBefore(desk: Desk, points: Figure): [Figure, Figure] | undefined {
  for (const sentence of [points.sentence, points.sentence - 1]) {
    const percents = desk.inSentence(sentence).filter((figure) => additive(figure) === 'percent');
    if (percents.length === 0) continue;
    return percents.length === 2 ? [percents[0]!, percents[1]!] : undefined;
  }
  return undefined;
}

function compare(desk: Desk, points: Figure, a: Figure, b: Figure): CheckResult | undefined {
  const { article } = desk;
  const apart = Math.abs(amountOf(a) - amountOf(b));
  const stated = points.stated!;
  const off = Math.abs(apart - stated);
  if (off <= slackOf(article, a) + slackOf(article, b) + slackOf(article, points) + 1e-9 || off > NEAR * stated)
    return undefined;
  const [x, y, p] = [a, b, points].map((figure) => textOf(article, figure.core));
  return {
    check: 'difference',
    severity: 'warning',
    message: `${x} and ${y} are ${plain(apart)} points apart, not ${p}`,
    explanation: `The difference of ${x} and ${y} is ${plain(apart)} points; the text says ${p}. One of the three is wrong.`,
    what: `the difference of ${x} and ${y}`,
    sides: [side(article, [a.core, b.core]), side(article, [points.core])],
    confidence: 0.85,
  };
}

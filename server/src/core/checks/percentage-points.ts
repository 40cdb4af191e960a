import type { Figure } from '../figures/figure.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type Check, type CheckResult, type Desk } from './check.js';
import { followsFrom } from './growth.js';

/** How far, in percent, the relative change must be from what is said; else the words may mean that one. */
const APART = 1;

/** "rose from 4 percent to 6 percent, a 2 percent rise": the 2 are percentage points, and the rise is 50 percent. */
export const percentagePoints: Check = {
  name: 'percentage-points',
  title: 'Percent where percentage points are meant',
  run(desk) {
    const results: CheckResult[] = [];
    for (const change of desk.figures) {
      if (change.change?.kind !== 'by' || additive(change) !== 'percent' || change.base !== undefined) continue;
      const levels = levelsOf(desk, change);
      const found = levels && compare(desk, change, levels.from, levels.to);
      if (found) results.push(found);
    }
    return results;
  },
};

/** The level before and the level now, when the sentence of a change has these two percentages and no more. */
function levelsOf(desk: Desk, change: Figure): { from: Figure; to: Figure } | undefined {
  const others = desk
    .inSentence(change.sentence)
    .filter((figure) => figure !== change && (figure.kind === 'percent' || figure.kind === 'percentage-point'));
  if (others.length !== 2) return undefined;
  if (others.some((figure) => additive(figure) !== 'percent' || figure.change?.kind === 'by')) return undefined;
  const from = others.find((figure) => followsFrom(desk, figure));
  const to = others.find((figure) => figure !== from);
  if (!from || !to || followsFrom(desk, to)) return undefined;
  if (from.base !== undefined && to.base !== undefined && from.base !== to.base) return undefined;
  return { from, to };
}

function compare(desk: Desk, change: Figure, from: Figure, to: Figure): CheckResult | undefined {
  const { article } = desk;
  const [a, b, said] = [amountOf(from), amountOf(to), amountOf(change)];
  if (a <= 0 || b <= 0 || said <= 0) return undefined;
  const direction = change.change?.direction;
  if ((direction === 'up' && b < a) || (direction === 'down' && b > a)) return undefined;
  // The three figures are given to follow from one another: only the last digit of the change is rounded.
  if (Math.abs(Math.abs(b - a) - said) > slackOf(article, change) / 5 + 1e-9) return undefined;
  const relative = Math.abs(b / a - 1) * 100;
  if (Math.abs(relative - said) <= APART + slackOf(article, change)) return undefined;
  const percent = plain(Number(relative.toPrecision(2)));
  const [x, y, p] = [from, to, change].map((figure) => textOf(article, figure.core));
  const number = p!.replace(/[\s-]*(?:%|per\s?cent|percent|pct|pc)\.?$/i, '');
  const noun = isBeforeNoun(desk, change);
  const points = `${number} percentage ${noun || said === 1 ? 'point' : 'points'}`;
  return {
    check: 'percentage-points',
    severity: 'warning',
    message: `From ${x} to ${y} are ${number} percentage points, not ${p}`,
    explanation: `The difference of ${x} and ${y} is ${number} percentage points. A change of ${p} is a share of the old value, and that is ${percent}% here.`,
    what: `the change from ${x} to ${y}`,
    sides: [side(article, [change.core]), side(article, [to.core, from.core])],
    confidence: 0.85,
    fixes: [
      { title: `Write "${points}"`, edits: [{ ...change.core, newText: points }] },
      { title: `Write "${percent} percent"`, edits: [{ ...change.core, newText: `${percent} percent` }] },
    ],
  };
}

/** "a 2 percent rise", where the unit stands in front of a noun. */
function isBeforeNoun(desk: Desk, change: Figure): boolean {
  const next = desk.article.text.slice(change.core.end, change.core.end + 16);
  return /^[\s-]+(?:rise|increase|fall|drop|decline|decrease|gain|jump|hike|cut|climb|swing|leap|slump)\b/i.test(next);
}

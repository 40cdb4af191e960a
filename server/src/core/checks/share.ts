import type { Figure } from '../figures/figure.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { sharesOfAmounts } from './share-of-amount.js';
import { turnouts } from './share-turnout.js';
import { wholeShares } from './share-whole.js';
import { side, textOf, type Check, type Desk, type CheckResult } from './check.js';

/** Larger wholes are told in words, and what stands before "of" is then no count. */
const MOST = 1e7;
/** How far a share may be off, in points, beside what rounding allows. */
const ROUNDING = 0.5;
/** A share further off than this is a share of something else. */
const NEAR = 25;

/** "23 of 31 members, or 64%": the percentage is not that of the N of M beside it. */
export const share: Check = {
  name: 'share',
  title: 'Percentage that is not that of its N of M',
  run(desk) {
    const results = [...wholeShares(desk), ...sharesOfAmounts(desk), ...turnouts(desk)];
    desk.figures.forEach((count, f) => {
      if (!count.of || count.stated === undefined || count.bound || count.stated < 2) return;
      if (count.of.stated < count.stated || count.of.stated > MOST) return;
      for (const percent of [desk.figures[f + 1], desk.figures[f + 2], desk.figures[f - 1]]) {
        if (!percent || percent.kind !== 'percent' || percent.stated === undefined || percent.bound || percent.vague)
          continue;
        if (!isApposition(desk, count, percent)) continue;
        const found = compare(desk, count, percent);
        if (found) results.push(found);
        break;
      }
    });
    for (const percent of desk.figures) {
      const found = percent.kind === 'percent' ? amountShare(desk, percent) : undefined;
      if (found) results.push(found);
    }
    return results;
  },
};

/** "$2.2 million, or 3 percent of its budget of $73 million": three amounts of which any two give the third. */
function amountShare(desk: Desk, percent: Figure): CheckResult | undefined {
  const { article } = desk;
  if (percent.stated === undefined || percent.bound || percent.vague) return undefined;
  const row = desk.inSentence(percent.sentence);
  const at = row.indexOf(percent);
  const [part, whole] = [row[at - 1], row[at + 1]];
  if (!part || !whole) return undefined;
  const kind = additive(part);
  if (kind === undefined || kind === 'percent' || kind !== additive(whole) || part.of || whole.of) return undefined;
  if (kind === 'count' && part.counted !== undefined && whole.counted !== undefined && part.counted !== whole.counted)
    return undefined;
  if (
    !OR.test(article.text.slice(part.end, percent.start)) ||
    !OF_WHOLE.test(article.text.slice(percent.end, whole.start))
  )
    return undefined;
  const [a, b] = [amountOf(part), amountOf(whole)];
  if (a <= 0 || b <= 0) return undefined;
  const [slackA, slackB] = [slackOf(article, part), slackOf(article, whole)];
  const least = (100 * (a - slackA)) / (b + slackB);
  const most = (100 * (a + slackA)) / Math.max(1e-9, b - slackB);
  const stated = amountOf(percent);
  const allowed = Math.max(slackOf(article, percent), stated / 50) + (percent.approximate ? stated / 10 : 0);
  if (stated >= least - allowed && stated <= most + allowed) return undefined;
  const actual = plain(Number(((100 * a) / b).toPrecision(2)));
  const [x, p, y] = [part, percent, whole].map((figure) => textOf(article, figure.core));
  return {
    check: 'share',
    severity: 'warning',
    message: `${x} of ${y} is ${actual}%, not ${p}`,
    explanation: `${x} divided by ${y} is ${actual}%; the text says ${p}. One of the three is wrong.`,
    what: `the share that ${x} of ${y} is`,
    sides: [side(article, [percent.core]), side(article, [part.core, whole.core])],
    confidence: 0.8,
  };
}

const OR = /^[\s\p{L}'’-]{0,40}(?:, or |\(|, | or )(?:about |around |some |nearly |roughly |just |almost )*$/u;
const OF_WHOLE = /^\)? of [\p{L}'’\s-]{1,40}$/u;

/** "N of M, or P%", "N of M (P%)", "P% (N of M)", "P%, or N of M". */
function isApposition(desk: Desk, count: Figure, percent: Figure): boolean {
  if (percent.sentence !== count.sentence) return false;
  const { text, tokens } = desk.article;
  const whole = { start: count.start, end: Math.max(count.end, count.of!.end) };
  const [from, to] = percent.start > whole.start ? [whole.end, percent.start] : [percent.end, whole.start];
  if (to < from || to - from > 40) return false;
  return (
    /^[\s\p{L}'’-]{0,28}(?:\(|,? or |, |— |– )(?:about |around |some |nearly |roughly |just |or )*$/u.test(
      text.slice(from, to),
    ) && tokens.count > 0
  );
}

function compare(desk: Desk, count: Figure, percent: Figure): CheckResult | undefined {
  const { article } = desk;
  const whole = { start: count.of!.start, end: count.of!.end };
  const actual = (count.stated! / count.of!.stated) * 100;
  const stated = amountOf(percent);
  const loose = (count.approximate ? 5 : 0) + (percent.approximate ? 3 : 0);
  const off = Math.abs(actual - stated);
  if (off <= ROUNDING + slackOf(article, percent) + loose || off > NEAR) return undefined;
  const [n, p, m] = [textOf(article, count.core), textOf(article, percent.core), textOf(article, whole)];
  return {
    check: 'share',
    severity: 'warning',
    message: `${n} of ${m} is ${plain(Number(actual.toFixed(1)))}%, not ${p}`,
    explanation: `${n} divided by ${m} is ${plain(Number(actual.toFixed(1)))}%; the text says ${p}.`,
    what: `the share that ${n} of ${m} is`,
    sides: [side(article, [percent.core]), side(article, [count.core, whole])],
    confidence: 0.8,
  };
}

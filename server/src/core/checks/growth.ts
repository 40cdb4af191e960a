import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { ofRange } from './difference-change.js';
import { side, textOf, type Check, type Desk, type CheckResult } from './check.js';

const FROM = wordSet('from against compared than versus vs');
const RISING = wordSet(
  'up rise rises rose risen rising increase increased increasing gain gained grew grown growth higher more above climbed jumped jump surged soared',
);
const FALLING = wordSet(
  'down fall falls fell fallen falling decrease decreased drop dropped decline declined lower less below fewer slid slipped plunged cut reduced shrank',
);

/** How far, in words, the percentage may stand from its two values. */
const REACH = 20;

/** "settled at €212.40, up 53% from €148.50": the growth does not follow from its two values. */
export const growth: Check = {
  name: 'growth',
  title: 'Growth that does not follow from its two values',
  run(desk) {
    const results: CheckResult[] = [];
    for (const percent of desk.figures) {
      // "Up by a quarter" says 25 percent, not so exactly.
      const isFraction = percent.kind === 'ratio' && percent.unit === 'percent' && percent.change?.kind === 'by';
      if (percent.kind !== 'percent' && !isFraction) continue;
      if (percent.stated === undefined || percent.bound || (percent.vague && !isFraction)) continue;
      const direction = directionOf(desk, percent);
      if (direction === 0) continue;
      const found = valuesOf(desk, percent);
      const result = found && compare(desk, percent, direction, found.from, found.to);
      if (result) results.push(result);
    }
    return results;
  },
};

/** 1 when the words beside the percentage say that something rose by it, -1 when it fell. */
function directionOf(desk: Desk, percent: Figure): number {
  if (percent.change?.kind === 'to' || percent.change?.kind === 'from') return 0;
  const { text, tokens } = desk.article;
  const sign = text.charAt(percent.start) === '+' || text.charAt(percent.start - 1) === '+';
  if (sign) return 1;
  if (/^\s?[-−]\d/.test(text.slice(percent.start, percent.start + 3))) return -1;
  for (let i = Math.max(0, percent.first - 4); i < Math.min(tokens.count, percent.last + 3); i++) {
    if (RISING.get(tokens.word[i]!) === 1) return 1;
    if (FALLING.get(tokens.word[i]!) === 1) return -1;
  }
  return 0;
}

/**
 * The old and the new value around a percentage: the old one behind "from", "than" or "compared with", the new one the
 * nearest of its kind in the same sentence. Nothing when there are more than two candidates.
 */
function valuesOf(desk: Desk, percent: Figure): { from: Figure; to: Figure } | undefined {
  const near = desk
    .inSentence(percent.sentence)
    .filter(
      (figure) =>
        figure !== percent &&
        figure.conversionOf === undefined &&
        figure.kind !== 'percent' &&
        additive(figure) !== undefined &&
        Math.abs(figure.first - percent.first) <= REACH,
    );
  if (near.length === 0) return rangeBeside(desk, percent);
  if (near.length !== 2 || additive(near[0]!) !== additive(near[1]!)) return undefined;
  const old = near.filter((figure) => followsFrom(desk, figure));
  // "Tue $87.81, Wed $91.42, so +6.1%": two values in a row, and what follows from them.
  if (old.length === 0 && near[1]!.last <= percent.first && concludes(desk, percent))
    return { from: near[0]!, to: near[1]! };
  if (old.length === 0 && near[1]!.last <= percent.first && isNamed(desk, percent)) {
    // Which of the two came first, the text does not say: the one from which the growth comes out nearer.
    const [a, b] = [amountOf(near[0]!), amountOf(near[1]!)];
    const rising = directionOf(desk, percent) > 0;
    return a < b === rising ? { from: near[0]!, to: near[1]! } : { from: near[1]!, to: near[0]! };
  }
  if (old.length !== 1) return undefined;
  const [from] = old;
  const to = near.find((figure) => figure !== from)!;
  // Counts must count one thing: "12 more teachers than 40 pupils" has no growth.
  if (
    additive(to) === 'count' &&
    to.counted !== undefined &&
    from!.counted !== undefined &&
    to.counted !== from!.counted
  )
    return undefined;
  return { from: from!, to };
}

/** "by a quarter, from 1,400 to 1,890 euros", where the two values were read as one range. */
function rangeBeside(desk: Desk, percent: Figure): { from: Figure; to: Figure } | undefined {
  const ranges = desk.inSentence(percent.sentence).flatMap((figure) => {
    const levels = followsFrom(desk, figure) ? ofRange(desk, figure) : undefined;
    return levels && levels.kind !== 'percent' && Math.abs(figure.first - percent.first) <= REACH ? [levels] : [];
  });
  return ranges.length === 1 ? ranges[0] : undefined;
}

/** "… 40 last year and 50 this year, a rise of 20 percent". */
function isNamed(desk: Desk, percent: Figure): boolean {
  const { text } = desk.article;
  return /\b(?:rise|increase|fall|drop|decline|decrease|gain|jump|growth|reduction) of (?:about |around |some |nearly |almost )?$/i.test(
    text.slice(Math.max(0, percent.start - 40), percent.start),
  );
}

const SO = wordSet('so thus hence therefore equals');

function concludes(desk: Desk, percent: Figure): boolean {
  return hasWord(desk.article.tokens, SO, percent.first - 3, percent.first);
}

/** Whether a figure is the value that something had before: behind "from", "against" or "than". */
export function followsFrom(desk: Desk, figure: Figure): boolean {
  const { tokens } = desk.article;
  if (figure.change?.kind === 'from') return true;
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 3); i--) {
    // "from 1,400 to 1,890": what stands behind the first number is said of that.
    if (tokens.kind[i] === TokenKind.Number) return false;
    if (FROM.get(tokens.word[i]!) === 1) return true;
  }
  return false;
}

/** How far off, in points, growth may be for the sake of rounding, beside what the values allow. */
const ROUNDING = 0.5;
/** And a fraction in words, as a share of itself. */
const FRACTION = 0.12;

function compare(desk: Desk, percent: Figure, direction: number, from: Figure, to: Figure): CheckResult | undefined {
  const { article } = desk;
  const [a, b] = [amountOf(from), amountOf(to)];
  if (a <= 0 || b <= 0) return undefined;
  const stated = direction * percent.stated!;
  const [slackA, slackB] = [slackOf(article, from), slackOf(article, to)];
  const least = ((b - slackB) / (a + slackA) - 1) * 100;
  const most = ((b + slackB) / Math.max(1e-9, a - slackA) - 1) * 100;
  const loose = percent.kind === 'ratio' ? FRACTION * percent.stated! : 0;
  const allowed = ROUNDING + slackOf(article, percent) + loose + (percent.approximate ? 2 : 0);
  if (stated >= least - allowed && stated <= most + allowed) return undefined;
  const actual = (b / a - 1) * 100;
  // Values that are no old and new of one thing are mostly far apart.
  if (Math.abs(actual) > 400 || Math.abs(actual - stated) > Math.max(60, Math.abs(stated) * 2)) return undefined;
  const [x, y, p] = [from, to, percent].map((figure) => textOf(article, figure.core));
  const way = actual >= 0 ? 'rise' : 'fall';
  return {
    check: 'growth',
    severity: 'warning',
    message: `From ${x} to ${y} is a ${way} of ${plain(Math.abs(Number(actual.toFixed(1))))}%, not ${p}`,
    explanation: `${y} against ${x} is a ${way} of ${plain(Math.abs(Number(actual.toFixed(1))))}%; the text says ${p}. One of the three is wrong.`,
    what: `the change from ${x} to ${y}`,
    sides: [side(article, [percent.core]), side(article, [to.core, from.core])],
    confidence: 0.8,
  };
}

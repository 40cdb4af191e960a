import type { Figure } from '../figures/figure.js';
import { additive, amountOf, isWholeCount } from './amounts.js';
import { blockOf, side, textOf, type Check, type CheckResult, type Desk } from './check.js';
import { sameOutcome, transposed } from './headline-events.js';
import { ageAt, isPart, onlyMoney, sameThing } from './headline-nearest.js';
import { toldOtherwise } from './headline-told.js';
import { voteMargin, winningMargin } from './headline-margin.js';
import { wordsAround } from './words-around.js';

/** A figure of the text that differs by more than this factor is another one. */
const FACTOR = 1.6;

/** A figure of the headline or deck that nothing in the text supports, while the text has another one of the same thing. */
export const headline: Check = {
  name: 'headline',
  title: 'Headline and text give different figures',
  run(desk) {
    const { article, figures } = desk;
    const isTop = (figure: Figure) => {
      const { kind } = article.blocks[blockOf(desk, figure)]!;
      return kind === 'headline' || kind === 'deck';
    };
    const top = figures.filter(isTop);
    if (top.length === 0) return [];
    const body = figures.filter((figure) => !isTop(figure)).slice(0, MOST);
    const results: CheckResult[] = [];
    for (const [t, figure] of top.entries()) {
      const margin = winningMargin(desk, figure, body) ?? voteMargin(desk, figure, body);
      if (margin) results.push(margin);
      if (margin) continue;
      const instead = t < MOST_TOP ? toldOtherwise(desk, figure, body) : undefined;
      if (instead) results.push(resultOf(desk, figure, instead.rivals, instead.value));
      const thing = instead || body.some((other) => supportsSmall(figure, other)) ? [] : sameThing(desk, figure, body);
      if (thing.length > 0) results.push(resultOf(desk, figure, thing));
      if (instead || thing.length > 0 || additive(figure) === undefined) continue;
      const age = ageAt(desk, figure, body);
      const outcome = sameOutcome(desk, figure, body);
      if (outcome.length === 0 && body.some((other) => (age.length > 0 ? supportsSmall : supports)(figure, other)))
        continue;
      const like = isTelling(figure) ? body.filter((other) => isRival(desk, figure, other)) : [];
      const rivals = [age, like, outcome, transposed(desk, figure, body), onlyMoney(desk, figure, body)].find(
        (found) => found.length,
      );
      if (!rivals) continue;
      const values = new Set(rivals.map(amountOf));
      // When the text has several figures that it might be, it is none of them for sure.
      const apart = Math.abs(rivals[0]!.stated! - figure.stated!);
      if (values.size === 1 && !(isWholeCount(figure) && isPart(body, rivals[0]!, apart)))
        results.push(resultOf(desk, figure, rivals));
    }
    return results;
  },
};

const MOST = 400;
/** A headline has no more figures than this. */
const MOST_TOP = 24;
/** Smaller counts come near one another by chance. */
const SMALL = 10;

/** Up to here counts of two things are often equal. */
const SMALL_COUNT = 20;

/** Up to how many times as much an open bound is taken to speak of. */
const OPEN = 20;

/** Counts with their noun, money and measures; loose and small numbers agree with too much. */
function isTelling(figure: Figure): boolean {
  const kind = additive(figure);
  if (kind === undefined || kind === 'percent' || figure.approximate || figure.of) return false;
  return kind === 'count' ? figure.counted !== undefined && amountOf(figure) >= SMALL : amountOf(figure) > 0;
}

/** Whether a figure of the text leaves room for that of the headline, whatever it counts. */
function supports(figure: Figure, other: Figure): boolean {
  if (other.of && other.of.stated === figure.stated) return true;
  if (other.low === undefined || other.high === undefined || figure.low === undefined || figure.high === undefined)
    return false;
  // "More than a hundred" says nothing of 113,000.
  if (other.high === Infinity && amountOf(figure) > OPEN * other.low * (other.toBase?.factor ?? 1)) return false;
  const scale = (value: number, { toBase }: Figure) => value * (toBase?.factor ?? 1) + (toBase?.offset ?? 0);
  return scale(other.low, other) <= scale(figure.high, figure) && scale(figure.low, figure) <= scale(other.high, other);
}

/** The same, for small counts: neither 30 members nor up to a million dollars say anything of six concerts. */
function supportsSmall(figure: Figure, other: Figure): boolean {
  if (figure.kind !== 'number' || amountOf(figure) > SMALL_COUNT || other.of?.stated === figure.stated)
    return supports(figure, other);
  if (other.kind !== 'number' || (other.counted !== undefined && other.counted !== figure.counted)) return false;
  return supports(figure, other);
}

function isRival(desk: Desk, figure: Figure, other: Figure): boolean {
  if (
    additive(other) !== additive(figure) ||
    other.approximate ||
    other.of ||
    other.conversionOf !== undefined ||
    other.set
  )
    return false;
  const ratio = amountOf(other) / amountOf(figure);
  if (ratio > FACTOR || ratio < 1 / FACTOR) return false;
  if (additive(figure) === 'count' && figure.counted !== other.counted) return false;
  const mine = wordsAround(desk, figure);
  return wordsAround(desk, other).some((word) => mine.includes(word));
}

function resultOf(desk: Desk, figure: Figure, rivals: readonly Figure[], value?: string): CheckResult {
  const { article } = desk;
  const top = textOf(article, figure.core);
  const text = value ?? textOf(article, rivals[0]!.core);
  return {
    check: 'headline',
    severity: 'warning',
    message: `The headline says ${top}, the text ${text}`,
    explanation: `Nothing in the text says ${top}, and where the same words stand it says ${text}.`,
    what: `${top} in the headline`,
    sides: [side(article, [figure.core]), { value: text, members: rivals.map((rival) => rival.core) }],
    confidence: 0.6,
  };
}

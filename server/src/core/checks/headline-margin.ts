import type { Figure } from '../figures/figure.js';
import { additive, isWholeCount, plain } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

const WON = /\b(?:win|wins|won|beat|beats|triumph|triumphs|victory|prevail|prevails) (?:\w+ )?by (?:just |only )?$/i;
const WINNING = /\b(?:win|won|winning|beat|beats|victory|defeat|defeated|lost|loss)\b/i;
const POINTS = /^(?:point|goal|run|try)$/;
/** Characters around a score among which the word stands. */
const AROUND = 60;
/** Figures of the text that are looked at. */
const MOST = 12;

/** "Plainsmen win by 9" above a win of 31-20, when no score of the text has that margin and nothing else says 9. */
export function winningMargin(desk: Desk, margin: Figure, body: readonly Figure[]): CheckResult | undefined {
  const { article } = desk;
  if (additive(margin) !== 'count' || (margin.counted !== undefined && !POINTS.test(margin.counted))) return undefined;
  if (!WON.test(article.text.slice(Math.max(0, margin.start - AROUND), margin.start))) return undefined;
  const apart = ({ pair }: Figure) => Math.abs(pair![0] - pair![1]);
  const says = (figure: Figure) =>
    figure.stated === margin.stated && (figure.kind === 'percentage-point' || POINTS.test(figure.counted ?? ''));
  if (body.some((figure) => says(figure) || (figure.pair && apart(figure) === margin.stated))) return undefined;
  const score = body.slice(0, MOST).find(({ pair }) => pair);
  if (!score) return undefined;
  const around = article.text.slice(Math.max(0, score.start - AROUND), score.end + AROUND);
  if (!WINNING.test(around) || apart(score) === 0) return undefined;
  const same = body.filter(
    (figure) =>
      (figure.pair && figure.pair[0] === score.pair![0] && figure.pair[1] === score.pair![1]) ||
      (figure.kind === 'percentage-point' && figure.stated === apart(score)),
  );
  const [said, result] = [textOf(article, margin.core), textOf(article, score.core)];
  return {
    check: 'headline',
    severity: 'warning',
    message: `The headline says by ${said}, the score ${result} is a margin of ${apart(score)}`,
    explanation: `${result} is won by ${apart(score)}; the headline says ${said}, and no score of the text has that margin.`,
    what: `the margin in the headline and the score`,
    sides: [
      side(article, [margin.core]),
      { value: `${result} (by ${apart(score)})`, members: same.map((figure) => figure.core) },
    ],
    confidence: 0.75,
  };
}

const BY = /\bby (?:just |only |a mere )?$/i;
/** How many tokens may part the two counts of one vote. */
const APART = 12;
/** A difference that is further from the margin is that of another vote. */
const FACTOR = 2;

/** "City says yes by 4,370 votes" above "22,385 votes to recall her and 18,915 to keep her". */
export function voteMargin(desk: Desk, margin: Figure, body: readonly Figure[]): CheckResult | undefined {
  const { article } = desk;
  if (additive(margin) !== 'count' || margin.counted !== 'vote' || margin.approximate) return undefined;
  if (!BY.test(article.text.slice(Math.max(0, margin.start - AROUND), margin.start))) return undefined;
  if (body.some((figure) => additive(figure) === 'count' && figure.stated === margin.stated)) return undefined;
  const isVotes = (figure: Figure) => isWholeCount(figure) && !figure.approximate;
  const pairs: [Figure, Figure][] = [];
  for (let f = 1; f < body.length; f++) {
    const [a, b] = [body[f - 1]!, body[f]!];
    if (a.sentence !== b.sentence || b.first - a.last > APART || !isVotes(a) || !isVotes(b)) continue;
    if (a.counted !== 'vote' && b.counted !== 'vote') continue;
    if ([a, b].some(({ counted }) => counted !== undefined && counted !== 'vote')) continue;
    pairs.push([a, b]);
  }
  const apart = ([a, b]: readonly [Figure, Figure]) => Math.abs(a.stated! - b.stated!);
  const [pair] = pairs;
  if (!pair || pairs.some((other) => apart(other) === margin.stated)) return undefined;
  const ratio = apart(pair) / margin.stated!;
  if (!(ratio <= FACTOR && ratio >= 1 / FACTOR)) return undefined;
  const [said, more, less] = [margin, ...pair].map((figure) => textOf(article, figure.core));
  return {
    check: 'headline',
    severity: 'warning',
    message: `The headline says by ${said}, ${more} and ${less} are ${plain(apart(pair))} apart`,
    explanation: `${more} and ${less} are ${plain(apart(pair))} apart; the headline says by ${said}. One of the three is wrong.`,
    what: `the margin in the headline and the votes`,
    sides: [
      side(article, [margin.core]),
      side(
        article,
        pair.map((figure) => figure.core),
      ),
    ],
    confidence: 0.75,
  };
}

import type { Figure } from '../figures/figure.js';
import { additive, amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type Check, type CheckResult, type Desk } from './check.js';
import { followsFrom } from './growth.js';

/** Multiples in words are rounded: "doubled" is said from this share below twice up to as much above. */
const ROUNDING = 0.1;
/** "Nearly doubled" reaches down to this share of twice. */
const NEARLY = 0.8;
/** A multiple further off than this belongs to something else. */
const FAR = 3;

/** "doubled, up 74 per cent" and "doubled from 400 euros to 700 euros": the multiple is not what the figures make. */
export const multiple: Check = {
  name: 'multiple',
  title: 'Multiple that its figures do not bear out',
  run(desk) {
    const results: CheckResult[] = [];
    for (const figure of desk.figures) {
      if (figure.kind !== 'ratio' || figure.dimension !== 'multiple' || figure.stated === undefined) continue;
      if (figure.change?.kind !== 'by') continue;
      const found = againstValues(desk, figure) ?? againstPercent(desk, figure);
      if (found) results.push(found);
    }
    return results;
  },
};

/** "doubled from 400 euros to 700 euros": the two values stand in one sentence with the multiple, and no others. */
function againstValues(desk: Desk, said: Figure): CheckResult | undefined {
  const row = desk.inSentence(said.sentence);
  if (row.filter((figure) => figure.kind === 'ratio').length !== 1) return undefined;
  const values = row.filter((figure) => figure.conversionOf === undefined && additive(figure) !== undefined);
  if (values.length !== 2 || additive(values[0]!) !== additive(values[1]!)) return undefined;
  const from = values.find((figure) => followsFrom(desk, figure));
  const to = values.find((figure) => figure !== from);
  if (!from || !to || to.change?.kind !== 'to' || from.counted !== to.counted) return undefined;
  if (Math.min(from.first, to.first) < said.last) return undefined;
  const { article } = desk;
  const [a, b] = [amountOf(from), amountOf(to)];
  if (a <= 0 || b <= 0) return undefined;
  const [slackA, slackB] = [slackOf(article, from), slackOf(article, to)];
  const [low, high] = [(b - slackB) / (a + slackA), (b + slackB) / Math.max(1e-9, a - slackA)];
  const [x, y] = [textOf(article, from.core), textOf(article, to.core)];
  return compare(desk, said, low, high, b / a, `From ${x} to ${y}`, [to, from]);
}

/** What ties a percentage to the multiple before it: "doubled, up 74 percent", "tripled, a 300 percent increase". */
const TIE =
  /^(?:,| –| —)? ?(?:\(|or |up |rising |climbing |growing |gaining |(?:a |an )?(?:rise|increase|jump|gain|growth) of |by |an? |\+)(?:about |around |some |nearly |almost |more than |a full )*\+?$/i;
const RISE = /^ ?-?(?:rise|increase|jump|gain|growth|surge|more|higher)\b/i;

/** "doubled, up 74 percent": the percentage says the same change again. */
function againstPercent(desk: Desk, said: Figure): CheckResult | undefined {
  const { article } = desk;
  const row = desk.inSentence(said.sentence);
  const percent = row[row.indexOf(said) + 1];
  if (!percent || additive(percent) !== 'percent' || percent.base !== undefined || said.change?.direction !== 'up')
    return undefined;
  const between = article.text.slice(said.end, percent.start);
  if (!TIE.test(between)) return undefined;
  const bare = /(?:^|\s)an? $/i.test(between);
  if (bare && !RISE.test(article.text.slice(percent.end, percent.end + 12))) return undefined;
  if (percent.change?.kind === 'to' || percent.change?.kind === 'from' || percent.change?.direction === 'down')
    return undefined;
  const slack = slackOf(article, percent) / 100;
  const actual = 1 + amountOf(percent) / 100;
  return compare(desk, said, actual - slack, actual + slack, actual, `A rise of ${textOf(article, percent.core)}`, [
    percent,
  ]);
}

/** A contradiction when the multiple that the figures make, between `low` and `high`, is not what `said` says. */
function compare(
  desk: Desk,
  said: Figure,
  low: number,
  high: number,
  actual: number,
  subject: string,
  figures: readonly Figure[],
): CheckResult | undefined {
  const { article } = desk;
  const [least, most] = rangeOf(said, textOf(article, said));
  if (high >= least && low <= most) return undefined;
  if (actual > said.stated! * FAR || actual * FAR < said.stated!) return undefined;
  const words = textOf(article, said);
  return {
    check: 'multiple',
    severity: 'warning',
    message: `${subject} is ${plain(Number(actual.toPrecision(3)))} times as much, not "${words}"`,
    explanation: `${subject} makes ${plain(Number(actual.toPrecision(3)))} times the old value; "${words}" says ${plain(said.stated!)} times.`,
    what: `how many times as much "${words}" is`,
    sides: [
      side(article, [said]),
      side(
        article,
        figures.map((figure) => figure.core),
      ),
    ],
    confidence: 0.8,
  };
}

/** The multiples that the words may mean. */
function rangeOf(said: Figure, words: string): [number, number] {
  const times = said.stated!;
  if (said.bound === 'more-than' || said.bound === 'at-least') return [times * (1 - ROUNDING / 4), Infinity];
  if (/\b(?:nearly|almost|close|just under|about|around|roughly)\b/i.test(words) || said.bound)
    return [times * NEARLY, times * (1 + ROUNDING)];
  return [times * (1 - ROUNDING), Math.max(times * (1 + ROUNDING), said.high ?? 0)];
}

import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { runFrom, type Run } from './run-of-parts.js';
import { asSum } from './sum-list.js';
import type { Told } from './sum-told.js';

/** What becomes of people, each row one outcome: a list of one is part of the total of that one. */
const OUTCOMES = [
  'kill kills killed killing dead die died deaths bodies body victims perished fatalities corpses',
  'injured injuring injuries hurt wounded wounding',
  'arrested arrests detained arresting suspects',
  'evacuated rescued rescuing',
  'jobs posts redundancies',
  'homes houses destroyed',
].map((words) => wordSet(words));
/** In how many blocks at the top a total is told. */
const TOP = 5;
const TOP_MONEY = 16;
const NEAR = 0.1;
/** So many lists of a text are held against its other figures; no article has more. */
const MOST = 40;
const LEAST = 10;

/** Lists whose total was told at the top of the text. */
export function farSums(desk: Desk): Told[] {
  const sums: Told[] = [];
  let sentence = -1;
  let tried = 0;
  for (const figure of desk.figures) {
    if (tried >= MOST) break;
    if (figure.sentence === sentence) continue;
    sentence = figure.sentence;
    const row = desk.inSentence(sentence);
    for (let f = 0; f < row.length - 1; f++) {
      const kind = additive(row[f]!);
      if (!kind || kind === 'percent' || row[f]!.of) continue;
      const run = runFrom(desk, row, f, kind, row[f]!);
      if (!run) continue;
      tried++;
      const total = run.closed ? totalOf(desk, run, kind) : undefined;
      if (total) sums.push({ ...asSum(desk, total, run.figures), near: NEAR });
      break;
    }
  }
  return sums;
}

function totalOf(desk: Desk, run: Run, kind: string): Figure | undefined {
  const [first] = run.figures;
  const isMoney = first!.kind === 'money';
  if (run.figures.length < (isMoney ? 4 : 3) || (!isMoney && kind !== 'count')) return undefined;
  const sum = run.figures.reduce((all, figure) => all + amountOf(figure), 0);
  if (sum < LEAST) return undefined;
  const outcomes = isMoney ? 0 : outcomesIn(desk, first!.sentence, run.figures[1]!.first);
  if (!isMoney && (outcomes === 0 || run.figures.slice(1).some(({ counted }) => counted !== undefined)))
    return undefined;
  let total: Figure | undefined;
  for (const figure of desk.figures) {
    if (figure.first >= run.first && figure.last <= run.last) continue;
    if (additive(figure) !== kind || figure.of) continue;
    if (Math.abs(amountOf(figure) - sum) <= 1e-9 * sum) return undefined;
    if (figure.first > run.first || blockOf(desk, figure) > (isMoney ? TOP_MONEY : TOP) || figure.approximate) continue;
    if (Math.abs(amountOf(figure) - sum) > NEAR * sum) continue;
    const tied = isMoney
      ? counts(desk, figure, run.figures.length) || isLast(desk, run)
      : (outcomesIn(desk, figure.sentence, Infinity, figure) & outcomes) !== 0;
    if (tied) total ??= figure;
  }
  return total;
}

const LAST = /\b(?:together|others?|the rest|elsewhere)\b/i;

/** Whether the last amount is said to be that of all others. */
function isLast({ article: { text } }: Desk, { figures }: Run): boolean {
  return LAST.test(text.slice(figures[figures.length - 2]!.core.end, figures[figures.length - 1]!.end + 16));
}

/** Whether the sentence of a total says how many share it: "Five manufacturers were fined". */
function counts(desk: Desk, total: Figure, parties: number): boolean {
  return desk
    .inSentence(total.sentence)
    .some((figure) => figure.stated === parties && additive(figure) === 'count' && figure.counted !== undefined);
}

/** The outcomes told in a sentence before a token, or within a few words of a figure: one bit for each. */
function outcomesIn(desk: Desk, s: number, before: number, near?: Figure): number {
  const { tokens, sentences } = desk.article;
  const { first, last } = sentences[s]!;
  const from = near ? Math.max(first, near.first - 4) : first;
  const to = Math.min(last, before, near ? near.last + 4 : last);
  let bits = 0;
  OUTCOMES.forEach((words, w) => {
    if (hasWord(tokens, words, from, to)) bits |= 1 << w;
  });
  return bits;
}

const THE_NOUN = /^of the (?:total )?(?:\p{L}+ )?\p{L}+, (?:about |some )?$/iu;
const OF_NEAR = 0.08;

/** "Of the fee, £1.5 million is payable at once and £500,000 next summer": all of an amount told before. */
export function sharedOut(desk: Desk): Told[] {
  const { text, sentences } = desk.article;
  const sums: Told[] = [];
  let tried = 0;
  for (const [s, { start }] of sentences.entries()) {
    if (tried >= MOST) break;
    const row = desk.inSentence(s);
    const [first] = row;
    if (!first || first.kind !== 'money' || !THE_NOUN.test(text.slice(start, first.start))) continue;
    const kind = additive(first);
    const run = kind ? runFrom(desk, row, 0, kind, first) : undefined;
    if (!kind || !run || !run.closed || run.figures.some((part) => part.approximate)) continue;
    tried++;
    const sum = run.figures.reduce((all, figure) => all + amountOf(figure), 0);
    const before = desk.figures.filter((figure) => figure.last <= first.first && additive(figure) === kind);
    if (before.some((figure) => amountOf(figure) === sum)) continue;
    const near = before.filter((figure) => Math.abs(amountOf(figure) - sum) <= OF_NEAR * sum);
    if (near.length > 0 && new Set(near.map(amountOf)).size === 1)
      sums.push({ ...asSum(desk, near[0]!, run.figures), near: NEAR });
  }
  return sums;
}

const ADDED = /\b(?:added|adding|adds|another|plus|followed by|a further) $/i;
/** Sums of smaller numbers come near others by chance. */
const LEAST_ADDED = 1000;

/** "4,694 points on Saturday. On Sunday he added 4,353" where the text has 9,037 for both: one digit is wrong. */
export function addedSums(desk: Desk, isSlip: (a: number, b: number) => boolean): Told[] {
  const { text } = desk.article;
  const sums: Told[] = [];
  let tried = 0;
  desk.figures.forEach((second, f) => {
    if (tried >= MOST || additive(second) !== 'count' || second.stated! < LEAST_ADDED) return;
    if (!ADDED.test(text.slice(Math.max(0, second.core.start - 16), second.core.start))) return;
    const first = desk.figures
      .slice(Math.max(0, f - 6), f)
      .findLast((figure) => additive(figure) === 'count' && figure.stated! >= LEAST_ADDED);
    if (!first || second.sentence - first.sentence > 2) return;
    tried++;
    const sum = first.stated! + second.stated!;
    const others = desk.figures.filter((figure) => figure.kind === 'number' && figure !== first && figure !== second);
    if (others.some((figure) => figure.stated === sum)) return;
    const total = others.find(
      (figure) => additive(figure) === 'count' && !figure.approximate && isSlip(figure.stated!, sum),
    );
    if (total) sums.push({ ...asSum(desk, total, [first, second]), near: NEAR });
  });
  return sums;
}

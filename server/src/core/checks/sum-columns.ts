import type { Figure } from '../figures/figure.js';
import { nounLemma } from '../text/lemma.js';
import { foldedText, TokenKind } from '../text/tokens.js';
import { additive, amountOf, plain } from './amounts.js';
import { blockOf, side, textOf, type CheckResult, type Desk } from './check.js';
import { isInAll } from './sum-enumerated.js';
import { asSum, type Sum } from './sum-list.js';

/** Figures before a total among which its two parts are looked for. */
const BEFORE = 8;

/** Whether one whole number is the other with one wrong digit or with two neighbours exchanged. */
export function isSlip(a: number, b: number): boolean {
  return digitsOff(a, b).length === 1 || isTransposed(a, b);
}

/** Whether one whole number is the other with two neighbouring digits exchanged. */
export function isTransposed(a: number, b: number): boolean {
  const off = digitsOff(a, b);
  if (off.length !== 2 || off[1] !== off[0]! + 1) return false;
  const [x, y, i] = [String(a), String(b), off[0]!];
  return x[i] === y[i + 1] && x[i + 1] === y[i];
}

/** The places at which two whole numbers of one length differ; none when they cannot be a slip of one another. */
function digitsOff(a: number, b: number): number[] {
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length || x.length < 3 || !Number.isInteger(a) || !Number.isInteger(b)) return [];
  return [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
}

/**
 * "The phone is $799. … The pen is $49 on top, so both cost $898 together": a total that says that it is one, and that two
 * amounts of its paragraph make but for one digit. When any two make it exactly, all is well.
 */
export function togetherSums(desk: Desk): Sum[] {
  const { sentences } = desk.article;
  const sums: Sum[] = [];
  desk.figures.forEach((total, f) => {
    const kind = additive(total);
    if (!kind || kind === 'percent' || !isInAll(desk, total)) return;
    const { block } = sentences[total.sentence]!;
    const before = desk.figures
      .slice(Math.max(0, f - BEFORE), f)
      .filter((figure) => additive(figure) === kind && !figure.of && blockOf(desk, figure) === block);
    let slip: readonly [Figure, Figure] | undefined;
    for (const a of before) {
      for (const b of before) {
        if (b.first <= a.first || b.sentence !== total.sentence) continue;
        const sum = amountOf(a) + amountOf(b);
        if (sum === amountOf(total)) return;
        if (isSlip(sum, amountOf(total))) slip = [a, b];
      }
    }
    if (slip) sums.push(asSum(desk, total, slip));
  });
  return sums;
}

/** A row of a table: its label and its counts. */
interface Row {
  readonly label: string;
  readonly values: readonly Figure[];
}

/** What the text says of two counts of a table: their sum, "together our 6,800 members", or what one has more than the other. */
export function columnResults(desk: Desk): CheckResult[] {
  const rows = rowsOf(desk);
  if (rows.length === 0) return [];
  const results: CheckResult[] = [];
  for (const figure of desk.figures) {
    if (additive(figure) !== 'count' || amountOf(figure) < LEAST || kindOf(desk, figure) === 'row') continue;
    const found = togetherOf(desk, figure, rows) ?? surplusOf(desk, figure, rows);
    if (found) results.push(found);
  }
  return results;
}

/** Smaller counts come near one another by chance. */
const LEAST = 100;
/** Rows and characters that are looked at. */
const MOST_ROWS = 60;
const LABEL = 40;
const LEAD = 70;

function kindOf(desk: Desk, figure: Figure): string {
  const { article } = desk;
  return article.blocks[blockOf(desk, figure)]!.kind;
}

function rowsOf(desk: Desk): Row[] {
  const { article } = desk;
  const rows = new Map<number, Figure[]>();
  for (const figure of desk.figures) {
    const { block } = article.sentences[figure.sentence]!;
    if (article.blocks[block]!.kind !== 'row' || additive(figure) !== 'count') continue;
    const row = rows.get(block);
    if (row) row.push(figure);
    else if (rows.size < MOST_ROWS) rows.set(block, [figure]);
  }
  return [...rows].map(([block, values]) => ({
    label: article.text
      .slice(article.blocks[block]!.start, Math.min(values[0]!.start, article.blocks[block]!.start + LABEL))
      .trim()
      .toLowerCase(),
    values,
  }));
}

/** "Together our 6,800 member farms" above or below a row "Members 3,900 2,400". */
function togetherOf(desk: Desk, total: Figure, rows: readonly Row[]): CheckResult | undefined {
  const { article } = desk;
  const lead = article.text.slice(Math.max(0, total.start - LEAD), total.start);
  if (!/\b(?:together|combined|jointly|between them)\b[^.!?\n]*$/i.test(lead)) return undefined;
  const nouns = new Set<string>();
  for (let i = total.last; i < Math.min(article.tokens.count, total.last + 3); i++)
    if (article.tokens.kind[i] === TokenKind.Word) nouns.add(nounLemma(foldedText(article.tokens, i)));
  const row = rows.find(({ label, values }) => values.length === 2 && nouns.has(nounLemma(label)));
  if (!row) return undefined;
  const sum = amountOf(row.values[0]!) + amountOf(row.values[1]!);
  if (!isSlip(sum, amountOf(total))) return undefined;
  return resultOf(desk, total, row.values, sum, '+');
}

/** "The surplus of deaths over births was 117,100" beside the rows "Deaths 358,400" and "Births 251,300". */
function surplusOf(desk: Desk, gap: Figure, rows: readonly Row[]): CheckResult | undefined {
  const lead = desk.article.text.slice(Math.max(0, gap.start - LEAD), gap.start).toLowerCase();
  const said =
    /\b(?:surplus|excess) of (\w+) over (\w+)(?: (?:was|is|reached|stood at|came to|rose to|fell to))? $/.exec(lead) ??
    /\b(\w+) (?:exceeded|outnumbered) (\w+) by $/.exec(lead);
  if (!said) return undefined;
  const [more, less] = [said[1], said[2]].map((word) => rows.find(({ label }) => label === word)?.values[0]);
  if (!more || !less || !isSlip(amountOf(more) - amountOf(less), amountOf(gap))) return undefined;
  return resultOf(desk, gap, [more, less], amountOf(more) - amountOf(less), '−');
}

function resultOf(desk: Desk, said: Figure, values: readonly Figure[], actual: number, sign: '+' | '−'): CheckResult {
  const { article } = desk;
  const [text, terms] = [textOf(article, said.core), values.map((value) => textOf(article, value.core))];
  return {
    check: 'sum',
    severity: 'warning',
    message: `${terms.join(` ${sign} `)} is ${plain(actual)}, not ${text}`,
    explanation: `The table gives ${terms.join(' and ')}, which makes ${plain(actual)}; the text says ${text}. One of them is wrong.`,
    what: `${text} and what the table makes`,
    sides: [
      side(article, [said.core]),
      side(
        article,
        values.map((value) => value.core),
      ),
    ],
    confidence: 0.8,
  };
}

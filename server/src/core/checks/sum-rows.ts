import type { Figure } from '../figures/figure.js';
import type { Block } from '../text/article.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { asPart, asSum, type Sum } from './sum-list.js';

const TOTAL = /\b(?:totals?|overall|altogether|together|sum|combined|members|seats|in all)\b|^all\W*$/i;

/** The least number of rows that are added. */
const LEAST = 3;

/** Tables of one value a row in which one row is the total, by its label or by its place at either end. */
export function rowSums(desk: Desk): Sum[] {
  const { article } = desk;
  const sums: Sum[] = [];
  let rows: Figure[] = [];
  const close = () => {
    if (rows.length > LEAST) sums.push(...sumOf(desk, rows));
    rows = [];
  };
  let before = -2;
  let at = 0;
  for (let b = 0; b < article.blocks.length; b++) {
    const block = article.blocks[b]!;
    if (block.kind !== 'row') {
      if (b === before + 1 && rows.length >= LEAST) sums.push(...accountedFor(desk, rows, block, desk.figures[at]));
      continue;
    }
    if (b !== before + 1) close();
    before = b;
    while (at < desk.figures.length && desk.figures[at]!.first < block.first) at++;
    const values: Figure[] = [];
    for (; at < desk.figures.length && desk.figures[at]!.first < block.last; at++) {
      const figure = desk.figures[at]!;
      if (figure.kind !== 'date' && figure.kind !== 'duration') values.push(figure);
    }
    // A label may hold a number of its own ("1 to 4 years"): the value stands last.
    const value = values[values.length - 1];
    if (value && value.last >= block.last - 1 && additive(value)) rows.push(value);
    else if (values.length > 0) close();
  }
  close();
  return sums;
}

function sumOf(desk: Desk, rows: readonly Figure[]): Sum[] {
  const kind = additive(rows[0]!);
  if (rows.some((row) => additive(row) !== kind) || kind === 'percent') return [];
  const labelled = rows.findLastIndex((row) => TOTAL.test(labelOf(desk, row)));
  const at = labelled >= 0 ? labelled : endTotal(rows);
  if (at < 0) return [];
  const indented = at === 0 ? indentedRows(desk, rows) : [];
  // What stands below a total is not part of it.
  const parts = indented.length > 1 ? indented : rows.filter((_, i) => i !== at && (at === 0 || i < at));
  if (parts.length < LEAST - 1) return [];
  return [
    {
      total: rows[at]!,
      parts: parts.map((part) => asPart(desk, part)),
    },
  ];
}

/** The rows that are set in under the first: its parts. */
function indentedRows(desk: Desk, rows: readonly Figure[]): Figure[] {
  const indent = indentOf(desk, rows[0]!);
  const end = rows.findIndex((row, i) => i > 0 && indentOf(desk, row) <= indent);
  return rows.slice(1, end < 0 ? rows.length : end);
}

function indentOf(desk: Desk, row: Figure): number {
  const { article } = desk;
  const { start } = article.blocks[blockOf(desk, row)]!;
  return start - 1 - article.text.lastIndexOf('\n', start - 1);
}

const ACCOUNT = /\b(?:accounts? for|adds? up to|comes? to|makes?) (?:all )?(?:the |these )?$/i;
/** How much of the text in front of a number says that it concludes the rows. */
const LEAD = 40;

/** "That accounts for all eighty-three" right below the rows; `total` is the first figure behind them. */
function accountedFor(desk: Desk, rows: readonly Figure[], block: Block, total: Figure | undefined): Sum[] {
  const { text } = desk.article;
  const kind = additive(rows[0]!);
  if (rows.some((row) => additive(row) !== kind)) return [];
  if (!total || total.first >= block.last || additive(total) !== kind) return [];
  if (!ACCOUNT.test(text.slice(Math.max(block.start, total.start - LEAD), total.start))) return [];
  return [asSum(desk, total, rows)];
}

function labelOf(desk: Desk, row: Figure): string {
  const { article } = desk;
  const block = article.blocks[blockOf(desk, row)]!;
  return article.text.slice(block.start, row.start);
}

/** The first or last row when it is about the sum of the others. */
function endTotal(rows: readonly Figure[]): number {
  const all = rows.reduce((sum, row) => sum + amountOf(row), 0);
  for (const at of [rows.length - 1, 0]) {
    const own = amountOf(rows[at]!);
    if (own > 0 && Math.abs(all - 2 * own) <= 0.1 * own) return at;
  }
  return -1;
}

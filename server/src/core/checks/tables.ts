import type { Article } from '../text/article.js';
import { plain } from './amounts.js';
import { side, textOf, type Check, type CheckResult } from './check.js';
import { type Cell, type Row, type Table, tablesOf } from './table.js';
import { relationsOf, type Relation } from './table-relations.js';

/** A number further off than this share of what it should be is no slip. */
const NEAR = 0.35;
/** A total further off than this is no total of the rows above. */
const NEAR_TOTAL = 0.12;
/** In how many rows a relation must hold that no header names; digits that agree in all of them. */
const ROWS = 3;
const DIGITS = 3.5;
/** Changes in percent of one table are further apart than this only when they tell of something else. */
const POINTS = 30;
const MOST = 20;

const TOTAL = /^(?:(?:grand |overall |final )?totals?|all|overall|altogether|sum|in all)\b/;
/** What a last row may be called that is the whole of those above. */
const WHOLE = /^(?:members|seats|house|votes cast|ballots cast)$/;
const WITHIN = /^(?:of which|of them|including|incl|thereof|average|mean|median)\b/;

/** A table in plain text in which one number is not what the others make it. */
export const tables: Check = {
  name: 'table',
  title: 'Table that does not come out',
  run({ article }) {
    const results: CheckResult[] = [];
    for (const table of tablesOf(article.text)) {
      if (results.length >= MOST) break;
      const total = totalRow(article, table);
      results.push(...total);
      if (total.length === 0) results.push(...oneOff(article, table));
    }
    return results;
  },
};

/** The one row in which a relation fails that holds in all others. */
function oneOff(article: Article, table: Table): CheckResult[] {
  const results: CheckResult[] = [];
  const wrong = new Set<number>();
  for (const relation of relationsOf(table)) {
    const failing: { row: Row; value: number }[] = [];
    let holding = 0;
    let digits = 0;
    for (const row of table.rows) {
      const expected = relation.expected(row);
      const said = row.cells[relation.column]!;
      if (!expected) continue;
      if (Math.abs(expected.value - said.value) > expected.slack + 1e-9) failing.push({ row, value: expected.value });
      else {
        holding++;
        digits += Math.log10(1 + Math.abs(said.value));
      }
    }
    const [fails] = failing;
    if (failing.length !== 1 || !fails || holding < (relation.named ? 1 : ROWS)) continue;
    if (!relation.named && digits < DIGITS) continue;
    const cell = fails.row.cells[relation.column]!;
    if (wrong.has(cell.start) || !isNear(cell, fails.value)) continue;
    wrong.add(cell.start);
    results.push(resultOf(article, fails.row, relation, fails.value));
  }
  return results;
}

function isNear(cell: Cell, value: number): boolean {
  const off = Math.abs(cell.value - value);
  return cell.unit === '%' ? off <= POINTS : off <= Math.max(1, NEAR * Math.abs(value));
}

function resultOf(article: Article, row: Row, { column, from, sign }: Relation, value: number): CheckResult {
  const said = textOf(article, row.cells[column]!);
  const parts = from.map((at) => row.cells[at]!);
  const terms = parts.map((part) => textOf(article, part)).join(` ${sign} `);
  const right = plain(Number(value.toPrecision(4)));
  return {
    check: 'table',
    severity: 'warning',
    message: `${terms} makes ${right}, not ${said}`,
    explanation: `In the other rows ${sign === '+' ? 'these columns add up' : 'one column follows from the others'}; in the row "${row.label}" ${terms} makes ${right}, and the table says ${said}.`,
    what: `${said} in the row "${row.label}"`,
    sides: [side(article, [row.cells[column]!]), side(article, parts)],
    confidence: 0.85,
  };
}

/** Columns whose last or first row says that it is their total, and is not. */
function totalRow(article: Article, table: Table): CheckResult[] {
  const { rows } = table;
  const end = rows.length - 1;
  const at = WHOLE.test(rows[end]!.label) ? end : [end, 0].find((row) => TOTAL.test(rows[row]!.label));
  if (at === undefined || rows.length < 3) return [];
  const parts = rows.filter((row, r) => r !== at && !WITHIN.test(row.label));
  const halves = at > 0 ? twoRows(rows, at) : undefined;
  const results: CheckResult[] = [];
  rows[at]!.cells.forEach((total, column) => {
    const cells = (halves ?? parts).map((row) => row.cells[column]!);
    if (cells.some(({ unit, signed }) => unit !== total.unit || signed)) return;
    if (total.unit === '%' && total.value !== 100) return;
    const sum = cells.reduce((all, { value }) => all + value, 0);
    const off = Math.abs(sum - total.value);
    const slack = 1.5 * Math.hypot(total.slack, ...cells.map((cell) => cell.slack));
    if (off <= slack + 1e-9 || off > NEAR_TOTAL * total.value || isStretch(cells, total)) return;
    const [said, right] = [textOf(article, total), plain(sum)];
    results.push({
      check: 'table',
      severity: 'warning',
      message: `The column adds up to ${right}, not ${said}`,
      explanation: `${cells.map((cell) => textOf(article, cell)).join(' + ')} is ${right}; the row "${rows[at]!.label}" says ${said}.`,
      what: `the total of ${said} and its column`,
      sides: [side(article, [total]), side(article, cells)],
      confidence: 0.85,
    });
  });
  return results;
}

/** Two rows that make the total in two columns or more ("First day" and "Second day"), in all but one of them. */
function twoRows(rows: readonly Row[], at: number): readonly Row[] | undefined {
  const columns = rows[at]!.cells.length;
  if (columns < 3) return undefined;
  for (let a = 0; a < at; a++) {
    for (let b = a + 1; b < at; b++) {
      let holding = 0;
      for (let column = 0; column < columns; column++)
        if (rows[a]!.cells[column]!.value + rows[b]!.cells[column]!.value === rows[at]!.cells[column]!.value) holding++;
      if (holding >= Math.max(2, columns - 1) && rows[at]!.cells[0]!.value > 100) return [rows[a]!, rows[b]!];
    }
  }
  return undefined;
}

/** Whether some rows in a row make the total: the others stand for something else. */
function isStretch(cells: readonly Cell[], total: Cell): boolean {
  for (let from = 0; from < cells.length; from++) {
    let sum = 0;
    for (let to = from; to < cells.length; to++) {
      sum += cells[to]!.value;
      if (to > from && Math.abs(sum - total.value) <= total.slack + 1e-9) return true;
    }
  }
  return false;
}

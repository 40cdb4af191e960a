import type { Cell, Row, Table } from './table.js';

/** What one number of a row must be by others of its row: "27 + 24 + 17 + 23" for the final score. */
export interface Relation {
  /** The column that follows from others. */
  readonly column: number;
  readonly from: readonly number[];
  /** What that number should be, and how far rounding may move it; nothing in a row to which it does not apply. */
  readonly expected: (row: Row) => { readonly value: number; readonly slack: number } | undefined;
  readonly sign: '+' | '→' | '×3 +';
  /** The header says that the column is this. */
  readonly named: boolean;
}

const TOTAL = /^(?:total|final|all|sum|overall|tot\.?|t|points|both|combined|altogether)$/;
const CHANGE = /change|chg|growth|\+\/-|±|y\/y|yoy|on year|rise|fall|diff/;
const SHARE = /share|%|per ?cent|pc/;

/** The names of the columns, where the header has one word or one piece for each; else nothing is named. */
function namesOf({ header, rows }: Table): readonly string[] {
  const columns = rows[0]!.cells.length;
  const pieces = header
    .split(/\t+|\||\s{2,}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const names of [pieces, header.split(/[\s|]+/).filter((word) => word !== '')])
    if (names.length >= columns) return names.slice(names.length - columns);
  return [];
}

/** The relations that the columns of a table may have. At most a few hundred, by the number of columns alone. */
export function relationsOf(table: Table): Relation[] {
  const names = namesOf(table);
  const columns = table.rows[0]!.cells.length;
  return [
    ...sums(columns, names),
    ...standings(names),
    ...changes(columns, names, table.header),
    ...shares(table, names),
  ];
}

function sums(columns: number, names: readonly string[]): Relation[] {
  const relations: Relation[] = [];
  for (let column = 0; column < columns; column++) {
    for (let first = 0; first < columns - 1; first++) {
      for (let last = first + 1; last < columns; last++) {
        if (column >= first && column <= last) continue;
        const from = Array.from({ length: last - first + 1 }, (_, i) => first + i);
        relations.push({
          column,
          from,
          sign: '+',
          expected: (row) =>
            added(
              row.cells[column]!,
              from.map((at) => row.cells[at]!),
            ),
          named: TOTAL.test(names[column] ?? '') && first === 0 && last === column - 1,
        });
      }
    }
  }
  return relations;
}

function added(total: Cell, parts: readonly Cell[]) {
  if (parts.some(({ unit }) => unit !== total.unit)) return undefined;
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    slack: 1.5 * Math.hypot(total.slack, ...parts.map(({ slack }) => slack)),
  };
}

/** Played, won, drawn, lost and points of a league, three or two points a win. */
function standings(names: readonly string[]): Relation[] {
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [played, won, drawn, lost, points] = [
    /^(?:p|pl|pld|gp|played|mp)$/,
    /^(?:w|won)$/,
    /^(?:d|t|drawn?|tied)$/,
    /^(?:l|lost)$/,
    /^(?:pts?|points)$/,
  ].map(at) as [number, number, number, number, number];
  if (won < 0 || lost < 0) return [];
  const relations: Relation[] = [];
  const results = [won, drawn, lost].filter((column) => column >= 0);
  if (played >= 0) {
    relations.push({
      column: played,
      from: results,
      sign: '+',
      expected: (row) =>
        added(
          row.cells[played]!,
          results.map((column) => row.cells[column]!),
        ),
      named: true,
    });
  }
  if (points >= 0 && drawn >= 0) {
    relations.push({
      column: points,
      from: [won, drawn],
      sign: '×3 +',
      expected: ({ cells }) => ({ value: 3 * cells[won]!.value + cells[drawn]!.value, slack: 0 }),
      named: true,
    });
  }
  return relations;
}

/** A column that tells the change between the two before it, whichever of the two is the older. */
function changes(columns: number, names: readonly string[], header: string): Relation[] {
  const relations: Relation[] = [];
  for (let column = 2; column < columns; column++) {
    for (const [now, then] of [
      [column - 2, column - 1],
      [column - 1, column - 2],
    ] as const) {
      relations.push({
        column,
        from: [then, now],
        sign: '→',
        expected: ({ cells }) => changed(cells[column]!, cells[then]!, cells[now]!),
        named: CHANGE.test(names[column] ?? (column === columns - 1 ? header : '')),
      });
    }
  }
  return relations;
}

function changed(change: Cell, then: Cell, now: Cell) {
  if (then.unit !== now.unit || then.signed || now.signed) return undefined;
  const slack = then.slack + now.slack;
  if (change.unit === 'pts' || change.unit === then.unit)
    return change.signed ? { value: now.value - then.value, slack: slack + change.slack } : undefined;
  if (change.unit !== '%' || then.value <= 0) return undefined;
  const value = (now.value / then.value - 1) * 100;
  return {
    value: change.signed ? value : Math.abs(value),
    slack: 0.5 + change.slack + (100 * slack * (1 + now.value / then.value)) / then.value,
  };
}

/** A column in percent behind the counts that it is the shares of. */
function shares({ rows }: Table, names: readonly string[]): Relation[] {
  const relations: Relation[] = [];
  const columns = rows[0]!.cells.length;
  for (let column = 0; column < columns; column++) {
    if (!rows.every(({ cells }) => cells[column]!.unit === '%' || SHARE.test(names[column] ?? ''))) continue;
    for (const of of [column - 1, column + 1]) {
      if (of < 0 || of >= columns || rows.some(({ cells }) => cells[of]!.unit === '%')) continue;
      const whole = rows.reduce((sum, { cells }) => sum + cells[of]!.value, 0);
      if (whole <= 0) continue;
      relations.push({
        column,
        from: [of],
        sign: '→',
        expected: ({ cells }) => ({
          value: (100 * cells[of]!.value) / whole,
          slack: 0.1 + cells[column]!.slack + (100 * cells[of]!.slack) / whole,
        }),
        named: false,
      });
    }
  }
  return relations;
}

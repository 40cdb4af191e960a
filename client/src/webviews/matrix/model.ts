import type { MatrixResult, MatrixRow, TopicMemberItem } from '../../../../server/src/protocol.js';

export type Verdict = MatrixRow['verdict'];
export type Sort = 'strength' | 'subject' | 'sources' | 'text';

export interface Choice {
  words: string;
  /** `all`, or one verdict. */
  verdict: Verdict | 'all';
  sort: Sort;
}

/** What asks for attention first. */
const STRENGTH: Record<Verdict, number> = { conflict: 0, tension: 1, update: 2, refinement: 3, agree: 4, single: 5 };

/** A symbol for each verdict, so that colour is never the only sign. */
export const SYMBOL: Record<Verdict, string> = {
  conflict: '≠',
  tension: '≈',
  update: '↻',
  refinement: '⊂',
  agree: '=',
  single: '·',
};

function textOf(row: MatrixRow, columns: MatrixResult['columns']): string {
  const cells = row.cells.flatMap((cell) => [
    columns[cell.column]?.source ?? '',
    ...cell.members.flatMap((member) => [member.value, member.speaker ?? '']),
  ]);
  return [row.what, ...cells].join('\n').toLowerCase();
}

/** The rows that a choice leaves, in its order; rows that compare equal stay in the order of the text. */
export function chosenRows(matrix: MatrixResult, { words, verdict, sort }: Choice): MatrixRow[] {
  const wanted = words.toLowerCase().split(' ').filter(Boolean);
  const rows = matrix.rows.filter((row) => {
    if (verdict !== 'all' && row.verdict !== verdict) return false;
    if (wanted.length === 0) return true;
    const text = textOf(row, matrix.columns);
    return wanted.every((word) => text.includes(word));
  });
  switch (sort) {
    case 'strength':
      return rows.toSorted((a, b) => STRENGTH[a.verdict] - STRENGTH[b.verdict] || b.cells.length - a.cells.length);
    case 'subject':
      return rows.toSorted((a, b) => a.what.localeCompare(b.what));
    case 'sources':
      return rows.toSorted((a, b) => b.independentSources - a.independentSources || b.cells.length - a.cells.length);
    case 'text':
      return rows;
  }
}

/** How many rows there are of each verdict. */
export function verdictCounts(matrix: MatrixResult): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { conflict: 0, tension: 0, update: 0, refinement: 0, agree: 0, single: 0 };
  for (const { verdict } of matrix.rows) counts[verdict]++;
  return counts;
}

/** The members of a row in one column. */
export function cellOf(row: MatrixRow, column: number): TopicMemberItem[] {
  return row.cells.find((cell) => cell.column === column)?.members ?? [];
}

/** A value with its as-of date, for a table of plain text. */
function plain(members: readonly TopicMemberItem[]): string {
  return members.map(({ value, asOf }) => (asOf ? `${value} (${asOf})` : value)).join('; ');
}

/** Rows and columns as tab-separated text, for a spreadsheet; tabs and line breaks inside become spaces. */
export function asTable(
  matrix: MatrixResult,
  rows: readonly MatrixRow[],
  heads: { what: string; verdict: string },
): string {
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const lines = [
    [heads.what, heads.verdict, ...matrix.columns.map(({ source }) => source)],
    ...rows.map((row) => [row.what, row.verdict, ...matrix.columns.map((_, column) => plain(cellOf(row, column)))]),
  ];
  return lines.map((line) => line.map(clean).join('\t')).join('\n');
}

/** The number of the group of shared copy that a column belongs to, counted from 1; 0 when it stands alone. */
export function copyGroup(matrix: MatrixResult, column: number): number {
  return matrix.copies.findIndex((group) => group.length > 1 && group.includes(column)) + 1;
}

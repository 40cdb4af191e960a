import type { ConflictItem, MatrixResult, MatrixRow, Place, TopicMemberItem } from '../../../server/src/protocol.js';

/** A place in the article `source`, on one line. */
export function place(source: string, line: number, start: number, end: number, text = '31'): Place {
  return {
    uri: `file:///story/${source}.txt`,
    path: `${source}.txt`,
    source,
    range: { start: { line, character: start }, end: { line, character: end } },
    text,
    quotation: `The bloc has ${text} members.`,
    highlight: { start: 13, end: 13 + text.length },
  };
}

/** A conflict with one side for each list of places. */
export function conflict(what: string, ...sides: [string, Place[]][]): ConflictItem {
  return {
    id: what,
    kind: 'figure',
    verdict: 'conflict',
    severity: 'warning',
    confidence: 0.9,
    what,
    explanation: '',
    code: 'conflict/figure',
    documentation: '',
    story: { id: 's', title: 'A story' },
    sides: sides.map(([value, places]) => ({ value, places })),
  };
}

/** What one source says, as a member of a row of the matrix. */
export function member(
  value: string,
  low: number | null,
  high: number | null,
  more: Partial<TopicMemberItem> = {},
): TopicMemberItem {
  return { ...place('alpha', 0, 0, 2, value), value, low, high, status: 'actual', quoted: false, ...more };
}

/** A row with one member for each column that is not undefined. */
export function row(
  what: string,
  verdict: MatrixRow['verdict'],
  ...members: (TopicMemberItem | undefined)[]
): MatrixRow {
  const cells = members.flatMap((each, column) => (each ? [{ column, members: [each] }] : []));
  return { topic: what, what, slot: 'value', verdict, independentSources: cells.length, cells };
}

/** A matrix of those rows with a column for each name. */
export function matrix(columns: string[], rows: MatrixRow[], copies: number[][] = []): MatrixResult {
  return {
    story: { id: 's', title: 'A story' },
    stories: [],
    columns: columns.map((source) => ({ uri: source, path: source, source, words: 1, draft: false, conflicts: 0 })),
    copies,
    rows,
    independentSources: columns.length,
  };
}

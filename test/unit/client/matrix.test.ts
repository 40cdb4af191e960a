import { describe, expect, it } from 'vitest';
import { moved } from '../../../client/src/webviews/matrix/cursor.js';
import { asTable, chosenRows, copyGroup, verdictCounts } from '../../../client/src/webviews/matrix/model.js';
import { MAX_LANES, numberLine } from '../../../client/src/webviews/matrix/number-line.js';
import { matrix, member, row } from './samples.js';

const rows = [
  row('aid', 'single', member('more than $5 billion', 5e9, null)),
  row(
    'bloc members',
    'conflict',
    member('31', 31, 31, { side: 0 }),
    member('32', 32, 32, { side: 1, asOf: '2025-02-01' }),
  ),
  row('area', 'agree', member('40 acres', 40, 40), undefined, member('40 acres', 40, 40)),
];
const shown = matrix(['Alpha', 'Beta', 'Gamma'], rows, [[0, 2], [1]]);

describe('the rows of the matrix', () => {
  const names = (choice: Partial<Parameters<typeof chosenRows>[1]>) =>
    chosenRows(shown, { words: '', verdict: 'all', sort: 'text', ...choice }).map(({ what }) => what);

  it('come in the order that is chosen', () => {
    expect(names({})).toEqual(['aid', 'bloc members', 'area']);
    expect(names({ sort: 'strength' })).toEqual(['bloc members', 'area', 'aid']);
    expect(names({ sort: 'subject' })).toEqual(['aid', 'area', 'bloc members']);
    expect(names({ sort: 'sources' })).toEqual(['bloc members', 'area', 'aid']);
  });
  it('are filtered by words of the subject, a value or an outlet, and by verdict', () => {
    expect(names({ words: 'acres gamma' })).toEqual(['area']);
    expect(names({ verdict: 'conflict' })).toEqual(['bloc members']);
    expect(names({ words: 'beta', verdict: 'agree' })).toEqual([]);
  });
  it('are counted by verdict', () => {
    expect(verdictCounts(shown)).toMatchObject({ conflict: 1, agree: 1, single: 1, tension: 0 });
  });
  it('copy as a table that a spreadsheet reads', () => {
    const table = asTable(shown, [rows[1]!], { what: 'What', verdict: 'Verdict' });
    expect(table).toBe('What\tVerdict\tAlpha\tBeta\tGamma\nbloc members\tconflict\t31\t32 (2025-02-01)\t');
  });
  it('know which columns share copy', () => {
    expect([0, 1, 2].map((column) => copyGroup(shown, column))).toEqual([1, 0, 1]);
  });
});

describe('the number line', () => {
  it('puts values in order and equal ones on one lane', () => {
    const [first, second] = numberLine(rows[1]!, 150);
    expect(first!.from).toBeLessThan(second!.from);
    expect(new Set(numberLine(rows[2]!, 150).map(({ lane }) => lane))).toEqual(new Set([0]));
  });
  it('shows an open end up to the border', () => {
    const [bar] = numberLine(rows[0]!, 150);
    expect(bar).toMatchObject({ to: 150, openRight: true, openLeft: false });
  });
  it('stays inside the line for values far apart', () => {
    const far = row('x', 'conflict', member('3', 3, 3), member('3 billion', 3e9, 3e9), member('300', 300, 300));
    const bars = numberLine(far, 150);
    for (const { from, to } of bars) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(150);
    }
    expect(bars[1]!.from - bars[0]!.from).toBeGreaterThan(10);
  });
  it('is empty for claims without numbers', () => {
    expect(numberLine(row('x', 'single', { ...member('Tuesday', null, null) }), 150)).toEqual([]);
    expect(numberLine(row('x', 'single'), 150)).toEqual([]);
  });
  it('never has more lanes than there is room for', () => {
    const many = row('x', 'conflict', ...Array.from({ length: 50 }, (_, n) => member(`${n}`, n, n)));
    expect(Math.max(...numberLine(many, 150).map(({ lane }) => lane))).toBe(MAX_LANES - 1);
  });
});

describe('the keys of the matrix', () => {
  const size = { rows: 100, columns: 7, page: 10 };
  const press = (key: string, row: number, column: number, control = false) =>
    moved({ row, column }, key, control, size);

  it.each([
    ['ArrowDown', 0, 2, false, { row: 1, column: 2 }],
    ['ArrowDown', 99, 2, false, { row: 99, column: 2 }],
    ['ArrowUp', 0, 2, false, { row: -1, column: 2 }],
    ['ArrowUp', -1, 2, false, { row: -1, column: 2 }],
    ['ArrowRight', 5, 6, false, { row: 5, column: 6 }],
    ['ArrowLeft', 5, 0, false, { row: 5, column: 0 }],
    ['PageDown', 95, 1, false, { row: 99, column: 1 }],
    ['PageUp', 40, 1, false, { row: 30, column: 1 }],
    ['Home', 40, 3, false, { row: 40, column: 0 }],
    ['End', 40, 3, true, { row: 99, column: 6 }],
    ['Home', 40, 3, true, { row: 0, column: 0 }],
  ])('%s from %i,%i', (key, row, column, control, to) => {
    expect(press(key, row, column, control)).toEqual(to);
  });
  it('leaves other keys alone', () => {
    expect(press('x', 1, 1)).toBeUndefined();
  });
});

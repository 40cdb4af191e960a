import { describe, expect, it } from 'vitest';
import { cellOf, tablesOf } from '../../../server/src/core/checks/table.js';
import { belowHead } from './helpers.js';

describe('the numbers of a table', () => {
  it.each([
    ['1,234', 1234, '', 0],
    ['12,400', 12400, '', 50],
    ['-0.6 pts', -0.6, 'pts', 0.05],
    ['+16%', 16, '%', 0.5],
    ['€4.41m', 4.41e6, '€', 5000],
    ['8.62 bn', 8.62e9, '', 5e6],
    ['.750', 0.75, '', 0.0005],
  ])('%s', (text, value, unit, slack) => {
    const cell = cellOf(text, 0)!;
    expect(cell.value).toBeCloseTo(value);
    expect(cell.unit).toBe(unit);
    expect(cell.slack).toBeCloseTo(slack);
  });

  it.each(['4:31.7', '3-1', 'Total', '', '%', '2nd', '1,234,567,890,123,456,789'])('%s is none', (text) => {
    expect(cellOf(text, 0)).toBeUndefined();
  });

  it('finds the rows and their header', () => {
    const text = 'Town\tWon\tLost\nBalla\t3\t2\nCarrick United\t4\t1\n\nThe end of it was 3.';
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table!.header).toBe('town\twon\tlost');
    expect(table!.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
      ['balla', 3, 2],
      ['carrick united', 4, 1],
    ]);
    expect(text.slice(table!.rows[1]!.cells[0]!.start, table!.rows[1]!.cells[0]!.end)).toBe('4');
  });
});

describe('tables', () => {
  belowHead([
    [
      'Region      Spring   Autumn\nNorth           41       52\nSouth           38       47\nWest            27       30\nTotal          106      139',
      ['sum: 139 | 52 + 47 + 30'],
    ],
    [
      'Region      Spring   Autumn\nNorth           41       52\nSouth           38       47\nWest            27       30\nTotal          106      129',
      [],
    ],
    [
      'Region | Spring | Autumn\nNorth | 41 | 52\nSouth | 38 | 47\nWest | 27 | 30\nTotal | 106 | 139',
      ['sum: 139 | 52 + 47 + 30'],
    ],
    ['Wheat 34%\nBarley 31%\nOats 22%\nRye 16%\nAll 100%', ['table: 100% | 34% + 31% + 22% + 16%']],
    ['Wheat 34%\nBarley 31%\nOats 22%\nRye 14%\nAll 100%', []],
    ['Club P W D L Pts\nBalla 12 8 2 2 26\nTirna 12 7 4 1 25\nMoy 12 7 3 2 25', ['table: 25 | 7 + 3']],
    ['Club P W D L Pts\nBalla 12 8 2 2 26\nTirna 12 7 4 1 25\nMoy 12 7 3 1 24', ['table: 12 | 7 + 3 + 1']],
    ['Club P W D L Pts\nBalla 12 8 2 2 26\nTirna 12 7 4 1 25\nMoy 12 7 3 2 24', []],
    [
      '            2031     2030    Change\nFlights    31,900   30,700   +14%\nTrains     11,300   11,000   +3%',
      ['table: +14% | 30,700 + 31,900'],
    ],
    ['            2031     2030    Change\nFlights    31,900   30,700   +4%\nTrains     11,300   11,000   +3%', []],
    ['            2031     2030\nFlights    31,900   30,700\nTrains     11,300   11,000', []],
    [
      'Lowe      4,410   49.0%\nRoe       2,700   33.0%\nVane      1,350   15.0%\nSmith       540    6.0%',
      ['table: 33.0% | 2,700'],
    ],
    ['Lowe      4,410   49.0%\nRoe       2,700   30.0%\nVane      1,350   15.0%\nSmith       540    6.0%', []],
    [
      'First day       4,610   4,571   4,398\nSecond day      4,343   4,173   4,292\nTotal           8,943   8,744   8,690',
      ['table: 8,943 | 4,610 + 4,343'],
    ],
  ]);
});

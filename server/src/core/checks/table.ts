import type { Range } from '../text/range.js';

/** A number as it stands in one place of a table. */
export interface Cell extends Range {
  readonly value: number;
  /** "%", "$", "pts" or nothing: what must be equal for two cells to be added. */
  readonly unit: string;
  /** Whether a plus or minus is written. */
  readonly signed: boolean;
  /** Half a unit of the last written digit; nothing for counts. */
  readonly slack: number;
}

/** A line of a table: its label, folded, and its numbers. */
export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** Lines of one number of cells, one below the other, and the words above them. */
export interface Table extends Range {
  /** The line above, folded; empty without one. */
  readonly header: string;
  readonly rows: readonly Row[];
}

/** Longer lines are prose. */
const LONGEST_LINE = 160;
/** A longer word is no number. */
const LONGEST_CELL = 22;
/** A label of more words is a sentence that ends in a number. */
const LONGEST_LABEL = 8;
const MOST_ROWS = 60;
const MOST_CELLS = 12;

const NUMBER =
  /^([+−–-]?)([A-Z]{0,3}[$€£¥]|[A-Z]{3} ?|Rs\.? ?)?([+−–-]?)(\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+)?(\.\d+)?(?: ?(%|k|m|mn|bn|tn|million|billion|trillion|pts?|points|pp))?$/;
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** A piece of a line as a number, or nothing. `start` is where it stands in the text. */
export function cellOf(text: string, start: number): Cell | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  const found = NUMBER.exec(text);
  if (!found || (found[4] === undefined && found[5] === undefined)) return undefined;
  const sign = found[1] || found[3] || '';
  const digits = (found[4] ?? '').replace(/[^\d]/g, '');
  const factor = MAGNITUDES[found[6] ?? ''] ?? 1;
  const plain = Number(`${digits || '0'}${found[5] ?? ''}`);
  const suffix = found[6] !== undefined && factor === 1 ? found[6] : '';
  const unit = suffix.startsWith('p') ? 'pts' : suffix || (found[2] ?? '').trim();
  const decimals = found[5] ? found[5].length - 1 : 0;
  const exact = decimals === 0 && factor === 1 && unit === '';
  return {
    start,
    end: start + text.length,
    value: (sign === '' || sign === '+' ? 1 : -1) * plain * factor,
    unit,
    signed: sign !== '',
    slack: exact ? roundedBy(plain) : (factor * 10 ** -decimals) / 2,
  };
}

/** A count below a thousand is exact; above, trailing zeros may be rounding, but not by more than half a percent. */
function roundedBy(value: number): number {
  if (value < 1000) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : Math.min(unit / 2, value / 200);
}

/** All tables of a text, in order. One pass over its lines. */
export function tablesOf(text: string): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let header = '';
  let above = '';
  let from = 0;
  let end = 0;
  const close = () => {
    if (rows.length > 1) tables.push({ header, rows, start: from, end });
    rows = [];
  };
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const to = stop < 0 ? text.length : stop;
    const row = to - start <= LONGEST_LINE ? rowOf(text.slice(start, to).replace(/\r$/, ''), start) : undefined;
    if (!row || (rows.length > 0 && rows[0]!.cells.length !== row.cells.length) || rows.length === MOST_ROWS) close();
    if (row) {
      if (rows.length === 0) [header, from] = [above, start];
      rows.push(row);
      end = to;
    }
    above = row || to - start > LONGEST_LINE ? '' : text.slice(start, to).trim().toLowerCase();
    start = to + 1;
  }
  close();
  return tables;
}

/** A line that is a label and one number or more; nothing for other lines. */
function rowOf(line: string, start: number): Row | undefined {
  // Most lines are prose and end with a word: they are not taken to pieces.
  if (!/\d/.test(line.trimEnd().slice(-LONGEST_CELL))) return undefined;
  const pieces = piecesOf(line);
  const cells: Cell[] = [];
  let at = pieces.length - 1;
  for (; at >= 0 && cells.length < MOST_CELLS; at--) {
    const cell = cellOf(pieces[at]!.text, start + pieces[at]!.start);
    if (!cell) break;
    cells.push(cell);
  }
  if (cells.length === 0 || at < 0) return undefined;
  const labels = pieces.slice(0, at + 1);
  const label = labels
    .map((piece) => piece.text)
    .join(' ')
    .replace(/[:|]+$/, '')
    .trim()
    .toLowerCase();
  if (!/\p{L}/u.test(label) || label.split(' ').length > LONGEST_LABEL) return undefined;
  return { label, cells: cells.reverse() };
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The pieces between tabs, bars and runs of spaces; in a line without such, its words, a magnitude with its number. */
function piecesOf(line: string): Piece[] {
  const wide = split(line, /\t+|\s*\|\s*|\s{2,}/g);
  if (wide.length > 1) return wide;
  const words: Piece[] = [];
  for (const word of split(line, / /g)) {
    const before = words[words.length - 1];
    if (before && word.text in MAGNITUDES && /\d$/.test(before.text))
      words[words.length - 1] = { text: `${before.text} ${word.text}`, start: before.start };
    else words.push(word);
  }
  return words;
}

function split(line: string, gap: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = line.slice(from, to);
    if (text.trim() !== '') pieces.push({ text: text.trim(), start: from + text.length - text.trimStart().length });
  };
  for (const found of line.matchAll(gap)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(line.length);
  return pieces;
}

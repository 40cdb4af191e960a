/** A cell of the grid: row -1 is the head; column 0 says what is measured, 1 is the number line. */
export interface Cell {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
  /** Rows that are in view at once. */
  page: number;
}

/** Where a key leads from a cell; undefined when the key moves nothing. */
export function moved(at: Cell, key: string, control: boolean, { rows, columns, page }: Size): Cell | undefined {
  const row = (to: number): Cell => ({ row: Math.max(-1, Math.min(rows - 1, to)), column: at.column });
  const column = (to: number): Cell => ({ row: at.row, column: Math.max(0, Math.min(columns - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return row(control ? rows - 1 : at.row + 1);
    case 'ArrowUp':
      return row(control ? 0 : at.row - 1);
    case 'ArrowRight':
      return column(control ? columns - 1 : at.column + 1);
    case 'ArrowLeft':
      return column(control ? 0 : at.column - 1);
    case 'PageDown':
      return row(at.row + page);
    case 'PageUp':
      return row(at.row - page);
    case 'Home':
      return control ? { row: 0, column: 0 } : column(0);
    case 'End':
      return control ? { row: rows - 1, column: columns - 1 } : column(columns - 1);
    default:
      return undefined;
  }
}

import type { MatrixResult, MatrixRow, TopicMemberItem } from '../../../../server/src/protocol.js';
import { h } from '../common/dom.js';
import { t } from '../common/l10n.js';
import { described, line, lineLabel, LINE_WIDTH, sideMark, sourcesLine } from './cells.js';
import { moved, type Cell } from './cursor.js';
import { cellOf, copyGroup, SYMBOL } from './model.js';
import { numberLine } from './number-line.js';
import { statusName, verdictName } from './words.js';

/** Height of a row in pixels; the style sheet has the same number. */
const ROW = 46;
/** Columns before those of the sources: what is measured, and the number line. */
const FIXED = 2;
/** Rows drawn above and below those in view, so that scrolling shows no gaps. */
const OVERSCAN = 6;

export interface GridActions {
  /** The words of a cell were chosen. */
  open(member: TopicMemberItem, keepFocus: boolean): void;
  conflict(id: string): void;
  review(id: string): void;
}

/**
 * The table of the matrix. Only rows in view are in the document: 2,000 rows of 50 sources scroll like ten. One cell
 * holds the focus, arrow keys move it, and the number of rows and columns is told to screen readers.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly #actions: GridActions;
  readonly #head: HTMLElement;
  readonly #body: HTMLElement;
  readonly #drawn = new Map<number, HTMLElement>();
  #matrix: MatrixResult | undefined;
  #rows: readonly MatrixRow[] = [];
  #at: Cell = { row: 0, column: 0 };

  constructor(actions: GridActions) {
    this.#actions = actions;
    this.#head = h('div', { role: 'row', class: 'head', 'aria-rowindex': 1 });
    this.#body = h('div', { role: 'rowgroup', class: 'body' });
    this.element = h(
      'div',
      { role: 'grid', class: 'grid', 'aria-label': t('Claims by source') },
      this.#head,
      this.#body,
    );
    this.element.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('click', (event) => this.#click(event));
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  show(matrix: MatrixResult, rows: readonly MatrixRow[]): void {
    const keepHead = this.#matrix === matrix;
    const hadFocus = this.element.contains(document.activeElement);
    this.#matrix = matrix;
    this.#rows = rows;
    this.#at = {
      row: Math.min(this.#at.row, rows.length - 1),
      column: Math.min(this.#at.column, matrix.columns.length + 1),
    };
    if (this.#at.row < 0 && rows.length > 0) this.#at.row = 0;
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    this.element.setAttribute('aria-colcount', String(matrix.columns.length + FIXED));
    this.element.style.setProperty('--columns', String(matrix.columns.length));
    this.#body.style.height = `${rows.length * ROW}px`;
    if (!keepHead) this.#drawHead(matrix);
    this.#drawn.forEach((row) => row.remove());
    this.#drawn.clear();
    this.#draw();
    if (hadFocus) this.#focusCell();
  }

  focus(): void {
    this.#focusCell();
  }

  #drawHead(matrix: MatrixResult): void {
    const titles = [t('What is measured'), t('Number line')].map((title, column) =>
      h(
        'div',
        {
          role: 'columnheader',
          class: `cell fixed-${column}`,
          'aria-colindex': column + 1,
          'data-column': column,
          tabindex: -1,
        },
        title,
      ),
    );
    const sources = matrix.columns.map((article, index) => {
      const group = copyGroup(matrix, index);
      const date = article.published?.slice(0, 10);
      const letter = String.fromCharCode(64 + group);
      const shared = group > 0 && t('shares copy with the other articles of group {0}', letter);
      return h(
        'div',
        {
          role: 'columnheader',
          class: `cell source${group > 0 ? ' copy' : ''}`,
          'aria-colindex': index + FIXED + 1,
          'data-column': index + FIXED,
          tabindex: -1,
          title: [article.headline, article.path, date, shared].filter(Boolean).join('\n'),
        },
        h('span', { class: 'name' }, article.source),
        h(
          'span',
          { class: 'about' },
          [date, group > 0 && t('copy {0}', letter), article.draft && t('draft')].filter(Boolean).join(' · '),
        ),
      );
    });
    this.#head.replaceChildren(...titles, ...sources);
  }

  /** Puts the rows in view into the document and takes the others out. */
  #draw(): void {
    const view = this.element.clientHeight || 600;
    const first = Math.max(0, Math.floor(this.element.scrollTop / ROW) - OVERSCAN);
    const last = Math.min(this.#rows.length - 1, Math.ceil((this.element.scrollTop + view) / ROW) + OVERSCAN);
    for (const [index, row] of this.#drawn) {
      // The row with the focus stays, or the focus would be lost by scrolling.
      if ((index < first || index > last) && !row.contains(document.activeElement)) {
        row.remove();
        this.#drawn.delete(index);
      }
    }
    for (let index = first; index <= last; index++) {
      if (this.#drawn.has(index)) continue;
      const row = this.#row(this.#rows[index]!, index);
      this.#drawn.set(index, row);
      this.#body.append(row);
    }
  }

  #row(row: MatrixRow, index: number): HTMLElement {
    const tab = (column: number): number => (this.#at.row === index && this.#at.column === column ? 0 : -1);
    const cells = (this.#matrix?.columns ?? []).map((_, column) => this.#cell(row, column, tab(column + FIXED)));
    const verdict = verdictName(row.verdict);
    const element = h(
      'div',
      { role: 'row', class: `row ${row.verdict}`, 'aria-rowindex': index + 2, 'data-row': index },
      h(
        'div',
        {
          role: 'rowheader',
          class: 'cell fixed-0',
          'aria-colindex': 1,
          'data-column': 0,
          tabindex: tab(0),
          title: [row.what, row.explanation].filter(Boolean).join('\n'),
          'aria-label': [row.what, verdict, t('{0} independent', row.independentSources)].join(', '),
        },
        h('span', { class: 'symbol', title: verdict, 'aria-hidden': 'true' }, SYMBOL[row.verdict]),
        h(
          'span',
          { class: 'what' },
          h('span', { class: 'name' }, row.what),
          h('span', { class: 'about' }, [verdict, sourcesLine(row)].filter(Boolean).join(' · ')),
        ),
      ),
      h(
        'div',
        {
          role: 'gridcell',
          class: 'cell fixed-1',
          'aria-colindex': 2,
          'data-column': 1,
          tabindex: tab(1),
          'aria-label': lineLabel(row),
        },
        line(numberLine(row, LINE_WIDTH)),
      ),
      ...cells,
    );
    element.style.transform = `translateY(${index * ROW}px)`;
    return element;
  }

  #cell(row: MatrixRow, column: number, tabindex: number): HTMLElement {
    const members = cellOf(row, column);
    const [member] = members;
    const side = members.find((each) => each.side !== undefined)?.side;
    const source = this.#matrix?.columns[column]?.source ?? '';
    return h(
      'div',
      {
        role: 'gridcell',
        class: `cell value${side === undefined ? '' : ` side side-${Math.min(side, 3)}`}${member ? '' : ' empty'}`,
        'aria-colindex': column + FIXED + 1,
        'data-column': column + FIXED,
        tabindex,
        title: members.map(described).join('\n\n') || undefined,
        'aria-label': member ? `${source}: ${members.map(described).join('; ')}` : t('{0}: nothing', source),
      },
      member && h('span', { class: 'name' }, side !== undefined && sideMark(side), member.value),
      member &&
        h(
          'span',
          { class: 'about' },
          [
            member.status !== 'actual' && statusName(member.status),
            member.asOf,
            members.length > 1 && t('{0} more', members.length - 1),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
    );
  }

  #key(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW) - 2);
    const columns = (this.#matrix?.columns.length ?? 0) + FIXED;
    const to = moved(this.#at, event.key, control, { rows: this.#rows.length, columns, page });
    if (to) {
      event.preventDefault();
      this.#at = to;
      this.#focusCell();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#act(this.#at, event.shiftKey);
    } else if (event.key === 'r' && !control) {
      const conflict = this.#rows[this.#at.row]?.conflict;
      if (conflict) this.#actions.review(conflict);
    }
  }

  #click(event: MouseEvent): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
    const row = cell?.closest<HTMLElement>('[data-row]');
    if (!cell) return;
    this.#at = { row: Number(row?.dataset['row'] ?? -1), column: Number(cell.dataset['column']) };
    this.#focusCell();
    this.#act(this.#at, event.ctrlKey || event.metaKey);
  }

  /** Opens what a cell stands for: its words, or for the first columns both sides of the row's conflict. */
  #act({ row, column }: Cell, keepFocus: boolean): void {
    const found = this.#rows[row];
    if (!found) return;
    if (column < FIXED) {
      const first = found.cells[0]?.members[0];
      if (found.conflict) this.#actions.conflict(found.conflict);
      else if (first) this.#actions.open(first, keepFocus);
      return;
    }
    const [member] = cellOf(found, column - FIXED);
    if (member) this.#actions.open(member, keepFocus);
  }

  #focusCell(): void {
    const { row, column } = this.#at;
    if (row >= 0) {
      const top = row * ROW;
      const head = this.#head.offsetHeight;
      const room = this.element.clientHeight - head;
      if (top < this.element.scrollTop) this.element.scrollTop = top;
      else if (top + ROW > this.element.scrollTop + room) this.element.scrollTop = top + ROW - room;
      this.#draw();
    }
    for (const old of this.element.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    const parent = row < 0 ? this.#head : this.#drawn.get(row);
    const cell = parent?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    cell?.setAttribute('tabindex', '0');
    cell?.focus({ preventScroll: true });
    if (column >= FIXED) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else this.element.scrollLeft = 0;
  }
}

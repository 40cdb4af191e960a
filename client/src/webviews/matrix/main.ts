import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { MatrixResult } from '../../../../server/src/protocol.js';
import { h } from '../common/dom.js';
import { applyStyles, host } from '../common/host.js';
import { t, useBundle } from '../common/l10n.js';
import type { MatrixData } from '../common/messages.js';
import { Grid } from './grid.js';
import { asTable, chosenRows, verdictCounts, type Choice, type Sort, type Verdict } from './model.js';
import styles from './styles.css';
import { sortName, verdictName } from './words.js';

interface Field extends HTMLElement {
  value: string;
  /** Resolves when the field is drawn and can take the focus. */
  updateComplete: Promise<unknown>;
}

const SORTS: Sort[] = ['strength', 'subject', 'sources', 'text'];
const VERDICTS: Verdict[] = ['conflict', 'tension', 'update', 'refinement', 'agree', 'single'];

let choice: Choice = {
  words: '',
  verdict: 'all',
  sort: 'strength',
  ...(host.getState() as Partial<Choice> | undefined),
};
let matrix: MatrixResult | undefined;
let grid: Grid | undefined;
let summary: HTMLElement | undefined;

function option(value: string, label: string, selected: boolean): HTMLElement {
  return h('vscode-option', { value, ...(selected ? { selected: '' } : {}) }, label);
}

function select(label: string, options: HTMLElement[], chosen: (value: string) => void): HTMLElement {
  const element = h('vscode-single-select', { 'aria-label': label, label }, ...options) as Field;
  element.addEventListener('change', () => chosen(element.value));
  return h('label', { class: 'control' }, h('span', {}, label), element);
}

/** Shows the rows that the choice leaves, and says how many there are. */
function refresh(change: Partial<Choice> = {}): void {
  choice = { ...choice, ...change };
  host.setState(choice);
  if (!matrix || !grid || !summary) return;
  const rows = chosenRows(matrix, choice);
  grid.show(matrix, rows);
  const sources = t('{0} articles, {1} independent sources', matrix.columns.length, matrix.independentSources);
  const shown =
    rows.length === matrix.rows.length
      ? t('{0} claims', rows.length)
      : t('{0} of {1} claims', rows.length, matrix.rows.length);
  summary.textContent = `${shown} · ${sources}`;
}

function copyTable(): void {
  if (!matrix) return;
  host.postMessage({
    type: 'copy',
    text: asTable(matrix, chosenRows(matrix, choice), { what: t('What is measured'), verdict: t('Verdict') }),
  });
}

function toolbar(shown: MatrixResult): HTMLElement {
  const filter = h('vscode-textfield', {
    placeholder: t('Filter: subject, value, outlet'),
    'aria-label': t('Filter claims'),
    value: choice.words,
    class: 'filter',
  }) as Field;
  filter.addEventListener('input', () => refresh({ words: filter.value }));
  filter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      grid?.focus();
    }
  });
  const counts = verdictCounts(shown);
  const copy = h('vscode-button', { secondary: '' }, t('Copy as Table'));
  copy.addEventListener('click', copyTable);
  const story =
    shown.stories.length > 1 &&
    select(
      t('Story'),
      shown.stories.map(({ id, title }) => option(id, title, id === shown.story.id)),
      (id) => host.postMessage({ type: 'story', id }),
    );
  return h(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': t('Claim matrix') },
    filter,
    story,
    select(
      t('Show'),
      [
        option('all', t('All claims ({0})', shown.rows.length), choice.verdict === 'all'),
        ...VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
          option(verdict, `${verdictName(verdict)} (${counts[verdict]})`, choice.verdict === verdict),
        ),
      ],
      (verdict) => refresh({ verdict: verdict as Choice['verdict'] }),
    ),
    select(
      t('Order'),
      SORTS.map((sort) => option(sort, sortName(sort), choice.sort === sort)),
      (sort) => refresh({ sort: sort as Sort }),
    ),
    copy,
  );
}

function show({ matrix: given, bundle }: MatrixData): void {
  useBundle(bundle);
  const before = matrix;
  matrix = given;
  if (!given || given.rows.length === 0) {
    grid = undefined;
    document.body.replaceChildren(
      h(
        'p',
        { class: 'empty-state' },
        t('No claims to compare: the articles here state nothing that could be put side by side.'),
      ),
    );
    return;
  }
  if (choice.verdict !== 'all' && verdictCounts(given)[choice.verdict] === 0) choice = { ...choice, verdict: 'all' };
  // While one reads, a change in an article brings new rows; the controls and the place in the table stay.
  if (grid && before?.story.id === given.story.id && before.rows.length === given.rows.length) return refresh();
  // Who types into the filter while other articles are still being read goes on typing there.
  const isFiltering = document.activeElement?.classList.contains('filter') ?? false;
  summary = h('p', { class: 'summary', role: 'status' });
  grid = new Grid({
    open: ({ uri, range }, keepFocus) => host.postMessage({ type: 'open', uri, range, keepFocus }),
    conflict: (id) => host.postMessage({ type: 'conflict', id }),
    review: (id) => host.postMessage({ type: 'review', id }),
  });
  document.body.replaceChildren(
    h('h1', {}, given.story.title),
    toolbar(given),
    summary,
    grid.element,
    h(
      'p',
      { class: 'keys' },
      t('Arrow keys move · Enter opens the words · Shift+Enter stays here · R reviews a conflict · / filters'),
    ),
  );
  refresh();
  if (isFiltering) focusFilter();
  else grid.focus();
}

function focusFilter(): void {
  const filter = document.querySelector<Field>('.filter');
  void filter?.updateComplete.then(() => filter.focus());
}

applyStyles(styles);
window.addEventListener('message', ({ data }: MessageEvent<MatrixData>) => {
  if (data.type === 'matrix') show(data);
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) grid?.focus();
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('vscode-textfield, vscode-single-select');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    focusFilter();
  }
  if (event.key === 'c' && (event.ctrlKey || event.metaKey) && !typing && getSelection()?.isCollapsed !== false)
    copyTable();
});
host.postMessage({ type: 'ready' });

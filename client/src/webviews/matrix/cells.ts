import type { MatrixRow, TopicMemberItem } from '../../../../server/src/protocol.js';
import { h, svg } from '../common/dom.js';
import { t } from '../common/l10n.js';
import { MAX_LANES, type Bar } from './number-line.js';
import { statusName } from './words.js';

/** The number line of a row, in pixels. */
export const LINE_WIDTH = 150;
const LINE_HEIGHT = 36;

/** Everything that is said of a value, for the tooltip and for a screen reader. */
export function described(member: TopicMemberItem): string {
  return [
    member.value,
    member.asOf && t('as of {0}', member.asOf),
    member.speaker && t('said by {0}', member.speaker),
    member.status !== 'actual' && statusName(member.status),
    `“${member.quotation}”`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Signs of the sides of a conflict, told apart by form as well as by colour. */
const SIDES = ['●', '▲', '■', '◆'];

/** The sign of the side of a conflict that a value is on. */
export function sideMark(side: number): HTMLElement {
  return h('span', { class: 'mark', 'aria-hidden': 'true' }, SIDES[Math.min(side, SIDES.length - 1)]);
}

/** How many sources a row has, and how many of them are independent; nothing for a row of one source. */
export function sourcesLine(row: MatrixRow): string {
  const articles = row.cells.length;
  if (row.verdict === 'single') return '';
  return articles === row.independentSources
    ? t('{0} sources', articles)
    : t('{0} of {1} independent', row.independentSources, articles);
}

/** The number line in words: the values that it shows. */
export function lineLabel(row: MatrixRow): string {
  const values = row.cells.flatMap(({ members }) => members.map(({ value }) => value));
  return t('Values: {0}', [...new Set(values)].join(', '));
}

/** Draws the bars of a row: a dot for an exact value, a bar for an interval, an arrow where it is open. */
export function line(bars: readonly Bar[]): SVGElement {
  const [width, height] = [LINE_WIDTH, LINE_HEIGHT];
  const drawing = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  if (bars.length === 0) return drawing;
  const lanes = Math.max(...bars.map(({ lane }) => lane)) + 1;
  drawing.append(svg('line', { class: 'axis', x1: 4, x2: width - 4, y1: height - 4, y2: height - 4 }));
  for (const bar of bars) {
    const y =
      lanes === 1 ? height / 2 - 2 : 7 + (bar.lane * (height - 18)) / Math.max(1, Math.min(lanes, MAX_LANES) - 1);
    const className = bar.side === undefined ? 'bar' : `bar side-${Math.min(bar.side, 3)}`;
    if (bar.to - bar.from < 3)
      drawing.append(svg('circle', { class: className, cx: (bar.from + bar.to) / 2, cy: y, r: 4 }));
    else
      drawing.append(
        svg('rect', { class: className, x: bar.from, y: y - 3, width: bar.to - bar.from, height: 6, rx: 3 }),
      );
    if (bar.openRight) drawing.append(svg('path', { class: className, d: `M${width - 7} ${y - 5}l7 5l-7 5z` }));
    if (bar.openLeft) drawing.append(svg('path', { class: className, d: `M7 ${y - 5}l-7 5l7 5z` }));
  }
  return drawing;
}

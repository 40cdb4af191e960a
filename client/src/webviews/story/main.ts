import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import type { Place, StoryItem } from '../../../../server/src/protocol.js';
import { h, svg } from '../common/dom.js';
import { applyStyles, host } from '../common/host.js';
import { t, useBundle } from '../common/l10n.js';
import type { StoryData } from '../common/messages.js';
import styles from './styles.css';
import { timeline } from './timeline.js';

/** Height of an article's lane, in pixels; the style sheet has the same number. */
const LANE = 40;

/** Figures of one source listed for each article before "and … more". */
const SINGLE = 12;

const dayFormat = new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

function link(label: string, title: string, run: () => void): HTMLElement {
  const button = h('button', { type: 'button', class: 'link', title }, label);
  button.addEventListener('click', run);
  return button;
}

function open(place: { uri: string; range?: Place['range'] }): void {
  host.postMessage({ type: 'open', uri: place.uri, keepFocus: false, ...(place.range ? { range: place.range } : {}) });
}

function timelineSection(story: StoryItem): HTMLElement {
  const width = Math.max(360, document.body.clientWidth - 300);
  const { lanes, ticks, leftOut } = timeline(story, width, (time) => dayFormat.format(time));
  const height = lanes.length * LANE + 26;
  const drawing = svg('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': t('Timeline'),
  });
  for (const { x, label } of ticks) {
    drawing.append(
      svg('line', { class: 'tick', x1: x, x2: x, y1: 0, y2: height - 20 }),
      svg('text', { class: 'tick-label', x, y: height - 5 }, label),
    );
  }
  lanes.forEach(({ marks }, index) => {
    const y = index * LANE + LANE / 2;
    drawing.append(svg('line', { class: 'lane', x1: 0, x2: width, y1: y, y2: y }));
    for (const { kind, x, date, what, entry } of marks) {
      const words = [date, kind === 'published' ? t('published') : t('as of'), ...what].join('\n');
      const mark =
        kind === 'published'
          ? svg('path', { class: 'published', d: `M${x} ${y - 8}l8 8l-8 8l-8 -8z` }, svg('title', {}, words))
          : svg('circle', { class: 'as-of', cx: x, cy: y, r: 4.5 }, svg('title', {}, words));
      mark.addEventListener('click', () => open(entry));
      drawing.append(mark);
    }
  });
  const names = story.articles.map((article) =>
    h(
      'li',
      {},
      link(article.source, article.headline ?? article.path, () => open(article)),
      h(
        'span',
        { class: 'about' },
        [
          article.published?.slice(0, 10),
          article.draft && t('draft'),
          article.conflicts > 0 &&
            (article.conflicts === 1 ? t('in 1 conflict') : t('in {0} conflicts', article.conflicts)),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  );
  return h(
    'section',
    {},
    h('h2', {}, t('Timeline')),
    h('div', { class: 'timeline' }, h('ol', { class: 'articles' }, ...names), drawing),
    h(
      'p',
      { class: 'about' },
      h('span', { class: 'key published' }, '◆'),
      ` ${t('published')}  `,
      h('span', { class: 'key as-of' }, '●'),
      ` ${t('date that a claim speaks of')}`,
      leftOut > 0 && ` · ${t('{0} dates further off are left out', leftOut)}`,
    ),
  );
}

function copiesSection(story: StoryItem): HTMLElement {
  const name = (uri: string): string => story.articles.find((article) => article.uri === uri)?.source ?? uri;
  const rows = story.copies
    .toSorted((a, b) => b.share - a.share)
    .map(({ uris, share, passages }) => {
      const percent = Math.round(share * 100);
      const bar = h('span', { class: 'bar', role: 'img', 'aria-label': t('{0} percent', percent) });
      bar.style.setProperty('--share', `${percent}%`);
      const words = t('{0} and {1}', name(uris[0]), name(uris[1]));
      return h(
        'li',
        {},
        link(words, t('Compare side by side'), () => host.postMessage({ type: 'compare', uris })),
        bar,
        h(
          'span',
          { class: 'about' },
          `${percent} % · ${passages === 1 ? t('1 passage') : t('{0} passages', passages)}`,
        ),
      );
    });
  return h(
    'section',
    {},
    h('h2', {}, t('Shared copy')),
    rows.length > 0
      ? h('ul', { class: 'copies' }, ...rows)
      : h('p', { class: 'about' }, t('No two articles share copy: each is a source of its own.')),
  );
}

function singlesSection(story: StoryItem): HTMLElement {
  const groups = story.articles
    .map((article) => ({ article, places: story.single.filter(({ uri }) => uri === article.uri) }))
    .filter(({ places }) => places.length > 0)
    .map(({ article, places }) =>
      h(
        'li',
        {},
        h('h3', {}, `${article.source} (${places.length})`),
        h(
          'ul',
          {},
          ...places.slice(0, SINGLE).map((place) =>
            h(
              'li',
              {},
              link(place.text, place.quotation, () => open(place)),
              h('span', { class: 'about' }, place.quotation),
            ),
          ),
          places.length > SINGLE && h('li', { class: 'about' }, t('and {0} more', places.length - SINGLE)),
        ),
      ),
    );
  return h(
    'section',
    {},
    h('h2', {}, t('Figures of one source only')),
    h(
      'p',
      { class: 'about' },
      groups.length > 0 ? t('Worth knowing, and nothing is wrong with them.') : t('There are none.'),
    ),
    h('ul', { class: 'singles' }, ...groups),
  );
}

function show({ story, stories, bundle }: StoryData): void {
  useBundle(bundle);
  if (!story) {
    document.body.replaceChildren(h('p', { class: 'about' }, t('No story in this workspace yet.')));
    return;
  }
  const scroll = document.scrollingElement?.scrollTop ?? 0;
  const choice = h(
    'vscode-single-select',
    { 'aria-label': t('Story') },
    ...stories.map(({ id, title }) =>
      h('vscode-option', { value: id, ...(id === story.id ? { selected: '' } : {}) }, title),
    ),
  ) as HTMLElement & { value: string };
  choice.addEventListener('change', () => host.postMessage({ type: 'story', id: choice.value }));
  const facts = [
    t('{0} articles', story.articles.length),
    t('{0} independent sources', story.independentSources),
    t('{0} claims', story.topics),
    story.conflicts === 1 ? t('1 conflict') : t('{0} conflicts', story.conflicts),
  ];
  document.body.replaceChildren(
    h('header', {}, h('h1', {}, story.title), stories.length > 1 && choice),
    h('p', { class: 'about' }, facts.join(' · ')),
    timelineSection(story),
    copiesSection(story),
    singlesSection(story),
  );
  if (document.scrollingElement) document.scrollingElement.scrollTop = scroll;
}

applyStyles(styles);
let last: StoryData | undefined;
window.addEventListener('message', ({ data }: MessageEvent<StoryData>) => {
  if (data.type !== 'story') return;
  last = data;
  show(data);
});
let width = 0;
new ResizeObserver(() => {
  if (last && Math.abs(document.body.clientWidth - width) > 40) {
    width = document.body.clientWidth;
    show(last);
  }
}).observe(document.documentElement);
host.postMessage({ type: 'ready' });

import { expect, it } from 'vitest';
import { timeline } from '../../../client/src/webviews/story/timeline.js';
import type { StoryItem } from '../../../server/src/protocol.js';

function story(entries: StoryItem['timeline']): StoryItem {
  const articles = ['a', 'b'].map((uri) => ({ uri, path: uri, source: uri, words: 1, draft: false, conflicts: 0 }));
  return {
    id: 's',
    title: 's',
    articles,
    independentSources: 2,
    conflicts: 0,
    topics: 0,
    single: [],
    copies: [],
    timeline: entries,
  };
}
const label = (time: Date): string => time.toISOString().slice(0, 10);

it('puts each article on a lane, in order of time', () => {
  const { lanes, leftOut } = timeline(
    story([
      { date: '2025-02-12', kind: 'published', uri: 'a' },
      { date: '2025-02-01', kind: 'as-of', uri: 'a', what: 'members' },
      { date: '2025-02-01', kind: 'as-of', uri: 'a', what: 'aid' },
      { date: '2025-02-13', kind: 'published', uri: 'b' },
    ]),
    600,
    label,
  );
  expect(lanes[0]!.marks.map(({ kind, what }) => [kind, what])).toEqual([
    ['as-of', ['members', 'aid']],
    ['published', []],
  ]);
  expect(lanes[1]!.marks[0]!.x).toBeGreaterThan(lanes[0]!.marks[1]!.x);
  expect(leftOut).toBe(0);
});

it('leaves out what is far off, and says how much', () => {
  const { lanes, leftOut } = timeline(
    story([
      { date: '2025-02-12', kind: 'published', uri: 'a' },
      { date: '1949-04-04', kind: 'as-of', uri: 'a' },
      { date: 'nonsense', kind: 'as-of', uri: 'a' },
    ]),
    600,
    label,
  );
  expect(lanes[0]!.marks).toHaveLength(1);
  expect(leftOut).toBe(1);
});

it('draws nothing without dates', () => {
  expect(timeline(story([]), 600, label).lanes).toEqual([]);
});

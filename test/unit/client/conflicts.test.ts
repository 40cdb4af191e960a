import { describe, expect, it } from 'vitest';
import { bestPair, neighbour } from '../../../client/src/util/conflicts.js';
import { filtered, grouped } from '../../../client/src/views/conflict-groups.js';
import { conflict, place } from './samples.js';

const members = conflict(
  'bloc members',
  ['31', [place('beta', 4, 10, 12)]],
  ['32', [place('alpha', 2, 5, 7), place('gamma', 1, 0, 2)]],
);
const killed = conflict('killed', ['9', [place('alpha', 8, 0, 1, '9')]], ['11', [place('gamma', 6, 3, 5, '11')]]);

describe('walking the conflicts', () => {
  const at = (source: string, line: number, character: number) => ({
    uri: `file:///story/${source}.txt`,
    position: { line, character },
  });
  const found = (from: ReturnType<typeof at> | undefined, direction: 'next' | 'previous') => {
    const { place: to } = neighbour([members, killed], from, direction)!;
    return `${to.source}:${to.range.start.line}`;
  };

  it('goes down an article, then to the next one', () => {
    expect(found(at('alpha', 0, 0), 'next')).toBe('alpha:2');
    expect(found(at('alpha', 2, 5), 'next')).toBe('alpha:8');
    expect(found(at('alpha', 8, 1), 'next')).toBe('beta:4');
    expect(found(at('gamma', 6, 3), 'next')).toBe('alpha:2');
  });
  it('goes up the same way', () => {
    expect(found(at('beta', 4, 11), 'previous')).toBe('alpha:8');
    expect(found(at('alpha', 2, 6), 'previous')).toBe('gamma:6');
  });
  it('starts at the first or the last where the cursor is in no article', () => {
    expect(found(undefined, 'next')).toBe('alpha:2');
    expect(found(at('elsewhere', 3, 0), 'previous')).toBe('gamma:6');
    expect(neighbour([], undefined, 'next')).toBeUndefined();
  });
});

describe('the pair that shows a conflict', () => {
  it('is of two articles where that can be had', () => {
    const inBoth = conflict(
      'killed',
      ['9', [place('alpha', 1, 0, 1)]],
      ['11', [place('alpha', 3, 0, 2), place('beta', 5, 0, 2)]],
    );
    expect(bestPair(inBoth)?.map(({ source }) => source)).toEqual(['alpha', 'beta']);
  });
  it('is within one article where both sides are', () => {
    const inside = conflict('total', ['60', [place('alpha', 1, 0, 2)]], ['50', [place('alpha', 9, 0, 2)]]);
    expect(bestPair(inside)?.map(({ range }) => range.start.line)).toEqual([1, 9]);
  });
  it('is none without two sides', () => {
    expect(bestPair(conflict('nothing'))).toBeUndefined();
  });
});

describe('the view of conflicts', () => {
  it('keeps those that hold every word of the filter, in any of their parts', () => {
    expect(filtered([members, killed], 'GAMMA 11')).toEqual([killed]);
    expect(filtered([members, killed], 'story')).toHaveLength(2);
    expect(filtered([members, killed], '')).toHaveLength(2);
    expect(filtered([members, killed], 'beta killed')).toEqual([]);
  });
  it('groups by story, kind and article', () => {
    const labels = (by: 'story' | 'kind' | 'article') =>
      grouped([members, killed], by, (kind) => `kind ${kind}`).map(
        ({ label, conflicts }) => `${label} ${conflicts.length}`,
      );
    expect(labels('story')).toEqual(['A story 2']);
    expect(labels('kind')).toEqual(['kind figure 2']);
    expect(labels('article')).toEqual(['beta 1', 'alpha 2', 'gamma 2']);
  });
});

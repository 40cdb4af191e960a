import { describe, expect, it } from 'vitest';
import { counterpart, startOf, without } from '../../../client/src/compare/align.js';
import type { Range, SharedCopyResult } from '../../../server/src/protocol.js';

const range = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

const shared: SharedCopyResult = {
  passages: [{ left: range(3, 0, 90), right: range(12, 0, 92) }],
  edits: [],
  claims: [
    { left: range(1, 5, 7), right: range(2, 5, 7), what: 'area' },
    { left: range(3, 40, 42), right: range(9, 1, 3), what: 'members', conflict: 'c' },
  ],
};

describe('two articles side by side', () => {
  it('begin at the first conflict', () => {
    expect(startOf(shared)?.left).toEqual(range(3, 40, 42));
    expect(startOf({ ...shared, claims: [] })?.left).toEqual(range(3, 0, 90));
    expect(startOf({ passages: [], edits: [], claims: [] })).toBeUndefined();
  });
  it('follow the cursor by the claim, else by the passage', () => {
    expect(counterpart(shared, 'left', { line: 3, character: 41 })?.other).toEqual(range(9, 1, 3));
    expect(counterpart(shared, 'left', { line: 3, character: 10 })?.other).toEqual(range(12, 0, 92));
    expect(counterpart(shared, 'right', { line: 2, character: 6 })?.other).toEqual(range(1, 5, 7));
    expect(counterpart(shared, 'right', { line: 20, character: 0 })).toBeUndefined();
  });
  it('dim what is shared, and not its edits', () => {
    expect(without(range(3, 0, 90), [range(3, 10, 20), range(3, 40, 42)])).toEqual([
      range(3, 0, 10),
      range(3, 20, 40),
      range(3, 42, 90),
    ]);
    expect(without(range(3, 0, 90), [range(2, 0, 5), range(4, 0, 5)])).toEqual([range(3, 0, 90)]);
    expect(without(range(3, 0, 90), [range(3, 0, 90)])).toEqual([]);
    expect(without(range(3, 10, 20), [range(3, 5, 12), range(3, 11, 30)])).toEqual([]);
  });
});

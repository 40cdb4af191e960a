import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanIndex } from '../../../server/src/workspace/span-index.js';

describe('a span index', () => {
  it('finds what a look at every span finds', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), span, (spans, { start, end }) => {
        const found = new SpanIndex(spans).overlapping(start, end);
        const expected = spans.filter((other) => other.start < end && start < other.end);
        const order = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
          a.start - b.start || a.end - b.end;
        expect([...found].sort(order)).toEqual([...expected].sort(order));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Value } from '../../../server/src/core/claims/claim.js';
import { compareValues, meets } from '../../../server/src/core/compare/values.js';

const exactly = (n: number): Value => ({ low: n, high: n, lowOpen: false, highOpen: false });
const rounded = (n: number, unit: number): Value => ({
  low: n - unit / 2,
  high: n + unit / 2,
  lowOpen: false,
  highOpen: true,
});
const moreThan = (n: number): Value => ({ low: n, high: Infinity, lowOpen: true, highOpen: true });
const under = (n: number): Value => ({ low: -Infinity, high: n, lowOpen: true, highOpen: true });
const between = (low: number, high: number): Value => ({ low, high, lowOpen: false, highOpen: false });

describe('two values of one quantity', () => {
  it.each<[string, Value, Value, string]>([
    ['31 and 31', exactly(31), exactly(31), 'identical'],
    ['31 and 32', exactly(31), exactly(32), 'disjoint'],
    ['more than 40 and 43', moreThan(40), exactly(43), 'bound'],
    ['more than 40 and 40', moreThan(40), exactly(40), 'bound'],
    ['at most 10 and 12', under(10), exactly(12), 'disjoint'],
    ['3.3 and 3.4', rounded(3.3, 0.1), rounded(3.4, 0.1), 'disjoint'],
    ['3.3 and 3.32', rounded(3.3, 0.1), rounded(3.32, 0.01), 'refinement'],
    ['18 to 25 and 20', between(18, 25), exactly(20), 'refinement'],
    ['three and 3.1', exactly(3), rounded(3.1, 0.1), 'refinement'],
    ['three and 4.1', exactly(3), rounded(4.1, 0.1), 'disjoint'],
  ])('%s', (_, a, b, verdict) => {
    expect(compareValues(a, b, false, false)).toBe(verdict);
    expect(compareValues(b, a, false, false)).toBe(verdict);
  });

  it('leaves room where a value is said loosely and the gap is smaller than its width', () => {
    expect(compareValues(between(47.5, 52.5), exactly(54), true, false)).toBe('tension');
    expect(compareValues(between(47.5, 52.5), exactly(70), true, false)).toBe('disjoint');
  });

  it('takes intervals as closed below and open above', () => {
    expect(meets(rounded(3.3, 0.1), exactly(3.25))).toBe(true);
    expect(meets(rounded(3.3, 0.1), { ...exactly(3.35), high: 3.35 })).toBe(false);
  });
});

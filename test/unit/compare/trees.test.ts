import { describe, expect, it } from 'vitest';
import { FEATURE_COUNT } from '../../../server/src/core/compare/feature-names.js';
import { DISPUTE_MODEL } from '../../../server/src/core/compare/dispute-model-data.js';
import { PAIR_MODEL } from '../../../server/src/core/compare/pair-model-data.js';
import { logOdds, readModel } from '../../../server/src/core/compare/trees.js';

/** The sum that a model stands for, read from its text node by node. */
function asWritten(text: string, row: Float64Array): number {
  const [head, ...lines] = text.trim().split('\n');
  return lines.reduce(
    (sum, line) => {
      const nodes = line.split(' ').map((node) => node.split(':'));
      let at = 0;
      while (nodes[at]![0] !== '')
        at = row[Number(nodes[at]![0])]! < Math.fround(Number(nodes[at]![1])) ? 2 * at + 1 : 2 * at + 2;
      return sum + Math.fround(Number(nodes[at]![1]));
    },
    Number(head!.split(' ')[0]),
  );
}

describe('boosted trees', () => {
  it('give what their nodes say', () => {
    const model = readModel('0.5 7\n0:1 1:2 :0.25 :1 :2 :0 :0\n1:2 :-1 0:3 :0 :0 :-2 :4');
    const at = (a: number, b: number) => logOdds(model, Float64Array.of(a, b));
    expect(at(0, 0)).toBe(0.5 + 1 - 1);
    expect(at(0, 2)).toBe(0.5 + 2 - 2);
    expect(at(1, 2)).toBe(0.5 + 0.25 - 2);
    expect(at(3, 5)).toBe(0.5 + 0.25 + 4);
  });

  it.each([
    ['of pairs', PAIR_MODEL],
    ['of disputes', DISPUTE_MODEL],
  ])('give for the model %s exactly the sum of the leaves of its text', (_, text) => {
    const model = readModel(text);
    let state = 7;
    const random = () => (state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647) / 2_147_483_647;
    for (let times = 0; times < 20; times++) {
      const row = Float64Array.from({ length: FEATURE_COUNT }, () => (random() < 0.3 ? 0 : random() * 6 - 2));
      expect(logOdds(model, row)).toBe(asWritten(text, row));
    }
  });
});

import { fromBase64 } from '../base64.js';
import { WEIGHTS } from './model-data.js';

/** Length of the weight table is 2 to this power. */
export const WEIGHT_BITS = 16;

/**
 * Weights of (feature, tag): a feature's row begins where its hash points and is indexed by the tag. Rows overlap; the
 * training sees the same overlaps, so that it learns around them.
 */
export const weights = load();

function load(): Int8Array {
  const table = new Int8Array((1 << WEIGHT_BITS) + 64);
  table.set(new Int8Array(fromBase64(WEIGHTS).buffer).subarray(0, table.length));
  return table;
}

/** Sum of the weights that the first `count` feature rows give to a tag. */
export function score(rows: Int32Array, count: number, tag: number): number {
  let total = 0;
  for (let f = 0; f < count; f++) total += weights[rows[f]! + tag]!;
  return total;
}

import type { Claim } from '../claims/claim.js';
import { sameQuantity } from './score.js';
import { StoryUse } from './similarity.js';
import { compareValues, type ValueVerdict } from './values.js';

/** A claim of a story with the article that makes it. */
export interface Placed {
  readonly article: number;
  readonly index: number;
  readonly claim: Claim;
}

/** Two claims of different articles that seem to state one quantity. Indexes into the story's placed claims. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how surely they state one quantity. */
  readonly same: number;
  readonly verdict: ValueVerdict;
}

/** Below this two claims are not looked at again. */
export const CANDIDATE = 0.15;
/** From here on two claims with values that meet count as one statement. */
export const SAME = 0.5;

/** All pairs across articles that may state one quantity, the likeliest first; ties in the order of the claims. */
export function candidatePairs(placed: readonly Placed[]): Pair[] {
  const use = new StoryUse(placed.map(entry => entry.claim));
  const byDimension = new Map<string, number[]>();
  placed.forEach(({ claim }, i) => {
    const row = byDimension.get(claim.dimension);
    if (row) row.push(i);
    else byDimension.set(claim.dimension, [i]);
  });
  const pairs: Pair[] = [];
  for (const row of byDimension.values()) {
    for (let x = 0; x < row.length; x++) {
      for (let y = x + 1; y < row.length; y++) {
        const a = placed[row[x]!]!;
        const b = placed[row[y]!]!;
        if (a.article === b.article) continue;
        const same = sameQuantity(a.claim, b.claim, use);
        if (same < CANDIDATE) continue;
        pairs.push({ a: row[x]!, b: row[y]!, same, verdict: compareValues(a.claim.value, b.claim.value, a.claim.loose, b.claim.loose) });
      }
    }
  }
  return pairs.sort((p, q) => q.same - p.same || p.a - q.a || p.b - q.b);
}

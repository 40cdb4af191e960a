import type { Claim } from '../claims/claim.js';
import { FEATURE_COUNT, FEATURES, featuresOf } from './features.js';
import type { StoryUse } from './similarity.js';
import { WEIGHTS } from './weights.js';

const ROW = Float64Array.from(FEATURES, name => WEIGHTS[name] ?? 0);
const buffer = new Float64Array(FEATURE_COUNT);

/** How likely it is, 0 to 1, that two claims of one dimension state one quantity; symmetric. */
export function sameQuantity(a: Claim, b: Claim, use: StoryUse): number {
  featuresOf(a, b, use, buffer);
  let sum = 0;
  for (let i = 0; i < FEATURE_COUNT; i++) sum += buffer[i]! * ROW[i]!;
  return 1 / (1 + Math.exp(-sum));
}

/** What each feature adds to the score of a pair, the strongest first: why it was judged as it was. */
export function contributions(a: Claim, b: Claim, use: StoryUse): { name: string; value: number }[] {
  featuresOf(a, b, use, buffer);
  return FEATURES.map((name, i) => ({ name, value: buffer[i]! * ROW[i]! }))
    .filter(({ value }) => Math.abs(value) > 0.005)
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
}

import type { FEATURES } from './features.js';

/** Learned by scripts/train/pair-weights.mjs on stories with known conflicts; logistic, in the order of `FEATURES`. */
export const WEIGHTS: Readonly<Partial<Record<(typeof FEATURES)[number], number>>> = {
  bias: -5,
  head: 2,
  headReach: 1,
  headUnlike: -1,
  verb: 1,
  subject: 1,
  near: 4,
  nearBest: 1,
  sentence: 1,
  names: 0.5,
  namesUnlike: -1,
  modifierUnlike: -0.5,
  ratioNear: 1,
  set: -0.5,
  change: -1,
  rate: -1,
  total: 2,
};

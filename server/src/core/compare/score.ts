import { FEATURE_COUNT, FEATURES } from './feature-names.js';
import { featuresOf } from './features.js';
import { DATE_FEATURE_COUNT, DATE_FEATURES, dateFeaturesOf } from './date-features.js';
import { DATE_PAIR, sameEvent } from './dates.js';
import { PAIR_MODEL } from './pair-model-data.js';
import type { Prepared } from './prepare.js';
import type { StoryUse } from './similarity.js';
import { logOdds, readModel, type Trees } from './trees.js';

const MODEL: Trees = readModel(PAIR_MODEL);
const buffer = new Float64Array(FEATURE_COUNT);

/** How likely it is, as log odds, that two claims of one dimension state one quantity; symmetric. */
export function sameQuantity(a: Prepared, b: Prepared, use: StoryUse): number {
  if (a.claim.slot === 'date') return sameEvent(a, b, use).odds;
  featuresOf(a, b, use, buffer);
  return logOdds(MODEL, buffer);
}

/** The trained model's log odds for a row of features. */
export function oddsOf(features: Float64Array): number {
  return logOdds(MODEL, features);
}

/** Log odds as a chance, 0 to 1. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** What each feature adds to the score of a pair when it alone is set to nothing, the strongest first. */
export function contributions(a: Prepared, b: Prepared, use: StoryUse): { name: string; value: number }[] {
  if (a.claim.slot === 'date') {
    const row = new Float64Array(DATE_FEATURE_COUNT);
    dateFeaturesOf(a, b, use, row);
    return contributionsOf(DATE_PAIR, DATE_FEATURES, row);
  }
  featuresOf(a, b, use, buffer);
  return contributionsOf(MODEL, FEATURES, buffer);
}

function contributionsOf(model: Trees, names: readonly string[], row: Float64Array): { name: string; value: number }[] {
  const whole = logOdds(model, row);
  return names
    .map((name, i) => {
      const kept = row[i]!;
      row[i] = 0;
      const value = whole - logOdds(model, row);
      row[i] = kept;
      return { name, value };
    })
    .filter(({ value }) => Math.abs(value) > 0.02)
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
}

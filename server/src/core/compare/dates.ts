import { DATE_DISPUTE_MODEL, DATE_PAIR_MODEL } from './date-model-data.js';
import { DATE_FEATURE_COUNT, DATE_FEATURES, dateFeaturesOf } from './date-features.js';
import type { Prepared } from './prepare.js';
import type { StoryUse } from './similarity.js';
import { logOdds, readModel, type Trees } from './trees.js';
import { gapBetween } from './values.js';

export const DATE_PAIR: Trees = readModel(DATE_PAIR_MODEL);
const DISPUTE: Trees = readModel(DATE_DISPUTE_MODEL);

const row = new Float64Array(DATE_FEATURE_COUNT);

/** The features of a pair of dates that the comparison of a story passes on (`align.ts`). */
export interface DatedPair {
  readonly odds: number;
  readonly near: number;
  readonly meaning: number;
  readonly around: number;
}

const at = (name: (typeof DATE_FEATURES)[number]) => DATE_FEATURES.indexOf(name);
const [NEAR, MEANING, AROUND] = [at('near'), at('meaning'), at('aroundShared')];

/** Gives the log odds of a row of features; the trained model unless a training script brings another. */
export type DateScorer = (features: Float64Array) => number;

const trained: DateScorer = (features) => logOdds(DATE_PAIR, features);

/** How likely it is, as log odds, that two dates are told of one event; symmetric. */
export function sameEvent(a: Prepared, b: Prepared, use: StoryUse, scorer: DateScorer = trained): DatedPair {
  dateFeaturesOf(a, b, use, row);
  return { odds: scorer(row), near: row[NEAR]!, meaning: row[MEANING]!, around: row[AROUND]! };
}

/** What is told again of a pair when it is judged, behind the features of `judge.ts`. */
const TOLD = [
  'clocks',
  'kind',
  'kindUnlike',
  'act',
  'firstAct',
  'actRare',
  'who',
  'whoCover',
  'whoReach',
  'namesShared',
  'namesMissing',
  'pronouns',
  'ahead',
  'orderUnlike',
  'relation',
  'day',
  'year',
  'runBefore',
  'runAfter',
  'bothLead',
  'numbers',
  'sentenceMeaning',
] as const satisfies readonly (typeof DATE_FEATURES)[number][];

const AGAIN = TOLD.map(at);

/** Clock times without a day lie this far apart, for want of anything to measure (a logarithm, as other gaps). */
const NO_GAP = 3;
const WEEK = 7 * 1440;

/** The features of a disjoint pair of dates: what `judge.ts` says of it, how far apart the two lie, and their events. */
export function dateDisputeFeatures(judged: Float64Array, a: Prepared, b: Prepared, use: StoryUse): Float64Array {
  dateFeaturesOf(a, b, use, row);
  const dayless = a.claim.clock?.dayless || b.claim.clock?.dayless;
  return Float64Array.from([
    ...judged,
    dayless ? NO_GAP : Math.min(12, Math.log2(1 + gapBetween(a.claim, b.claim) / 60)),
    (a.claim.value.low - b.claim.value.low) % WEEK === 0 ? 1 : 0,
    (a.claim.floating ? 1 : 0) + (b.claim.floating ? 1 : 0),
    ...AGAIN.map((i) => row[i]!),
  ]);
}

/** The log odds that two disjoint dates are a true dispute. */
export function dateDispute(judged: Float64Array, a: Prepared, b: Prepared, use: StoryUse): number {
  return logOdds(DISPUTE, dateDisputeFeatures(judged, a, b, use));
}

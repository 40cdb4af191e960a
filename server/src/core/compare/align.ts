import { isDollar } from '../figures/currencies.js';
import { FEATURE_COUNT, FEATURES, type FeatureName } from './feature-names.js';
import { featuresOf } from './features.js';
import { holds } from './rows.js';
import { FROM_END } from '../claims/dated-event-data.js';
import { areOpposite } from '../claims/dated-event-kinds.js';
import { IN_TIME } from '../claims/rank.js';
import { word } from '../text/lexicon.js';
import { cosine, lexemeOfWord, likeness } from '../text/meaning.js';
import { sameEvent, type DatedPair, type DateScorer } from './dates.js';
import { oddsOf } from './score.js';
import type { Prepared } from './prepare.js';
import type { StoryUse } from './similarity.js';
import type { Claim } from '../claims/claim.js';
import { centre, compareClaims, meets, type ValueVerdict } from './values.js';

/** Two claims of different articles that may state one quantity. Indexes into the story's prepared claims. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Log odds that they state one quantity. */
  readonly odds: number;
  readonly verdict: ValueVerdict;
  /** The features that the second step asks for as well, in the order of `TOLD`. */
  readonly told: Float32Array;
}

/** Features of a pair that tell a dispute from two quantities even when the odds are known. */
export const TOLD = [
  'near',
  'head',
  'meaning',
  'aroundShared',
  'verb',
  'names',
  'namesUnlike',
  'concept',
  'contrast',
  'status',
  'loose',
  'sameDigits',
  'numbers',
  'change',
  'asOfGap',
  'drift',
  'leans',
  'age',
  'rate',
  'sentenceHeavy',
  'contextHeavy',
  'numbersTelling',
  'numbersNear',
  'namesAll',
  'sharedCount',
  'sharedMost',
  'unmatchedLeast',
  'verbReach',
  'subject',
  'order',
  'apart',
  'explicit',
  'set',
  'partOnly',
  'period',
] as const satisfies readonly FeatureName[];

const TOLD_AT = TOLD.map((name) => FEATURES.indexOf(name));

/** What is told of a pair of dates, by the same names. */
function toldOf({ near, meaning, around }: DatedPair): Float32Array {
  const told = new Float32Array(TOLD.length);
  told[TOLD.indexOf('near')] = near;
  told[TOLD.indexOf('meaning')] = meaning;
  told[TOLD.indexOf('aroundShared')] = around;
  return told;
}

/** Pairs with lower odds than this are not looked at again. */
export const CANDIDATE = -3.5;
/** From these odds on two claims with values that meet count as one statement. */
export const SAME = -0.4;

/** Whether the values leave room for one truth. */
export function agrees(verdict: ValueVerdict): boolean {
  return verdict !== 'disjoint' && verdict !== 'tension';
}

/** Gives the log odds of a row of features; the trained model unless a training script brings another. */
export type Scorer = (features: Float64Array) => number;

/** Least likeness of the words around two claims that share none of them. */
const LEAST_MEANING = 0.12;

/**
 * Whether it is worth measuring a pair at all: a quick test that nearly every pair fails that states two quantities, and
 * no pair that states one.
 */
export function comparable(a: Prepared, b: Prepared): boolean {
  // "Five a day" and "five a year" are two things; "460 million a year" and "460 million of annual costs" may be one.
  if (a.claim.rate && b.claim.rate && a.claim.dimension !== b.claim.dimension) return false;
  if (a.claim.derived && b.claim.derived) return false;
  // There are few ranks, told in few words: all are measured.
  if (a.claim.slot === 'rank') return sameOrder(a.claim.by, b.claim.by) && mayBeOneCourse(a, b);
  if (a.currency !== b.currency && !a.currencyInDoubt && !b.currencyInDoubt) return false;
  // The part of one "N of M" is never the whole of another.
  if ((a.claim.ofWhole && b.claim.part) || (b.claim.ofWhole && a.claim.part)) return false;
  if (a.claim.slot === 'value' && farApart(a, b)) return false;
  // Dates have little around them and are few: all are measured.
  if (a.claim.slot === 'date')
    return sameGrain(a.claim, b.claim) && isLasting(a.claim) && isLasting(b.claim) && mayBeOneEvent(a.claim, b.claim);
  if (sharesWord(a, b) || cosine(a.near, b.near) >= LEAST_MEANING) return true;
  return a.claim.slot === 'direction' && mayBeOneMeasure(a, b);
}

/** "Participation was lower" and "turnout rose": few words, of which none is shared, about one measure. */
function mayBeOneMeasure(a: Prepared, b: Prepared): boolean {
  if (a.claim.concepts.some((concept) => b.claim.concepts.includes(concept))) return true;
  const [x, y] = [a.headLexeme, b.headLexeme];
  return x !== undefined && y !== undefined && likeness(x, y) >= NEAR_HEADS;
}

/** Nouns at least this much like each other may name one measure. */
const NEAR_HEADS = 0.3;

/** Values further apart than this factor are two quantities, unless it is the thousand of a slip. */
const FAR = 12;

/**
 * What a value is measured in, what it is per left aside: claims of one such dimension compare. All dollars are one, for a
 * bare "$" may be any of them.
 */
export function baseDimension({ dimension }: Claim): string {
  const slash = dimension.indexOf('/');
  const base = slash < 0 ? dimension : dimension.slice(0, slash);
  return base.startsWith(MONEY) && isDollar(base.slice(MONEY.length)) ? `${MONEY}dollar` : base;
}

const MONEY = 'money:';

function farApart(a: Prepared, b: Prepared): boolean {
  const [x, y] = [Math.abs(centre(a.claim.value)), Math.abs(centre(b.claim.value))];
  if (x === 0 || y === 0) return false;
  const factor = x > y ? x / y : y / x;
  return factor > FAR && Math.abs(factor - 1000) > 100 && !meets(a.claim.value, b.claim.value);
}

/** A month's name, whole or cut short: such a date is the same for whoever reads it. */
const MONTHLY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/**
 * The day on which somebody said something is no claim worth comparing, and "today" in a quotation is the speaker's day,
 * and often no day at all.
 */
function isLasting({ event, quoted, said }: Claim): boolean {
  return !event?.saying && !(quoted && said !== undefined && !MONTHLY.test(said));
}

/** "The first exchange" and "the second exchange" are two, whatever else is alike; so are an opening and a closing. */
function mayBeOneEvent({ event: a }: Claim, { event: b }: Claim): boolean {
  if (!a || !b) return true;
  if (a.order !== b.order && isCounted(a.order) && isCounted(b.order)) return false;
  return !areOpposite(a.kinds, b.kinds);
}

function isCounted(order: number): boolean {
  return order > 0 && order < FROM_END;
}

const YEAR = 365 * 1440;

/** A day and a year are told of two things, unless the day lies in the year. */
function sameGrain(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value.high - a.value.low, b.value.high - b.value.low];
  return Math.max(x, y) < YEAR - 1440 || Math.min(x, y) >= YEAR - 1440 || meets(a.value, b.value);
}

/** "Her first interview" and "the 12th actor to play the part" are counted in two courses of events. */
function mayBeOneCourse(a: Prepared, b: Prepared): boolean {
  if (a.claim.by !== IN_TIME || b.claim.by !== IN_TIME) return true;
  if (a.headLexeme === undefined || b.headLexeme === undefined) return true;
  const [x, y] = [a.headLexeme, b.headLexeme];
  return x < 0 || y < 0 || x === TIME || y === TIME || likeness(x, y) >= LEAST_LIKE;
}

/** "The second time" counts whatever happened. */
const TIME = lexemeOfWord(word('time'));
/** Nouns less like each other than this are two things. */
const LEAST_LIKE = 0.2;

/** Places in time compare with places in time. */
function sameOrder(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== IN_TIME && b !== IN_TIME) || a === undefined || b === undefined;
}

function sharesWord(a: Prepared, b: Prepared): boolean {
  if ((a.signature & b.signature) === 0) return false;
  for (let i = 0; i < a.telling.length; i++) if (holds(b.telling, a.telling[i]!)) return true;
  return false;
}

/** All pairs across articles that may state one quantity, the likeliest first; ties in the order of the claims. */
export function candidatePairs(
  claims: readonly Prepared[],
  use: StoryUse,
  scorer: Scorer = oddsOf,
  dateScorer?: DateScorer,
): Pair[] {
  const byDimension = new Map<string, number[]>();
  claims.forEach(({ claim }, i) => {
    const dimension = baseDimension(claim);
    const row = byDimension.get(dimension);
    if (row) row.push(i);
    else byDimension.set(dimension, [i]);
  });
  const features = new Float64Array(FEATURE_COUNT);
  const pairs: Pair[] = [];
  for (const row of byDimension.values()) {
    for (let x = 0; x < row.length; x++) {
      for (let y = x + 1; y < row.length; y++) {
        const a = claims[row[x]!]!;
        const b = claims[row[y]!]!;
        if (a.article === b.article || !comparable(a, b)) continue;
        if (a.claim.slot === 'date') {
          const dated = sameEvent(a, b, use, dateScorer);
          if (dated.odds >= CANDIDATE)
            pairs.push({
              a: row[x]!,
              b: row[y]!,
              odds: dated.odds,
              verdict: compareClaims(a.claim, b.claim),
              told: toldOf(dated),
            });
          continue;
        }
        featuresOf(a, b, use, features);
        const odds = scorer(features);
        if (odds < CANDIDATE) continue;
        const verdict = compareClaims(a.claim, b.claim);
        pairs.push({
          a: row[x]!,
          b: row[y]!,
          odds,
          verdict,
          told: Float32Array.from(TOLD_AT, (at) => features[at]!),
        });
      }
    }
  }
  return pairs.sort((p, q) => q.odds - p.odds || p.a - q.a || p.b - q.b);
}

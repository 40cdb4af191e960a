import type { DatedEvent } from '../claims/dated-event.js';
import { rarity } from '../text/meaning.js';
import type { DatedWord, DatedWords } from './dated-words.js';
import { FEATURE_COUNT, FEATURES, type FeatureName } from './feature-names.js';
import { featuresOf } from './features.js';
import type { Prepared } from './prepare.js';
import { holds } from './rows.js';
import type { StoryUse } from './similarity.js';

/** What the general features of a pair of claims tell of two dates as well; none of them looks at the dates' values. */
const GENERAL = [
  'verb',
  'subject',
  'near',
  'nearBest',
  'nearExact',
  'meaning',
  'sentenceMeaning',
  'sentence',
  'context',
  'names',
  'namesUnlike',
  'phraseCover',
  'verbReach',
  'sharedMost',
  'sharedCount',
  'unmatchedLeast',
  'unmatchedMost',
  'numbers',
  'runBefore',
  'runAfter',
  'aroundShared',
  'quoted',
  'position',
  'bothLead',
  'sentenceHeavy',
  'contextHeavy',
  'namesAll',
  'numbersTelling',
  'numbersNear',
] as const satisfies readonly FeatureName[];

const AT = GENERAL.map((name) => FEATURES.indexOf(name));

/** The measured features of a pair of dates, in the order of the learned weights. */
export const DATE_FEATURES = [
  ...GENERAL,
  'kind',
  'kindUnlike',
  'act',
  'firstAct',
  'actRare',
  'actReach',
  'who',
  'whoCover',
  'whoReach',
  'namesShared',
  'namesMissing',
  'namesNone',
  'actUse',
  'pronouns',
  'saying',
  'ahead',
  'order',
  'orderUnlike',
  'relation',
  'since',
  'until',
  'clocks',
  'grain',
  'day',
  'year',
  'back',
] as const;

export const DATE_FEATURE_COUNT = DATE_FEATURES.length;

const F = Object.fromEntries(DATE_FEATURES.map((name, i) => [name, i])) as Record<
  (typeof DATE_FEATURES)[number],
  number
>;

const general = new Float64Array(FEATURE_COUNT);

/** Fills `out` with the features of a pair of dates; symmetric, and blind to which days they are. */
export function dateFeaturesOf(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  out.fill(0);
  featuresOf(p, q, use, general);
  for (let i = 0; i < AT.length; i++) out[i] = general[AT[i]!]!;
  const a = p.claim.event;
  const b = q.claim.event;
  if (!a || !b) return;
  const { dated } = use;
  const mine = dated.of(p.claim);
  const theirs = dated.of(q.claim);
  acts(a, b, use, out);
  out[F.act] = dated.bestOf(mine.acts, theirs.acts);
  out[F.firstAct] =
    mine.acts.length > 0 && theirs.acts.length > 0 ? dated.likeness(mine.acts[0]!, theirs.acts[0]!) : -0.2;
  out[F.actReach] = (dated.reachOf(mine.acts, theirs) + dated.reachOf(theirs.acts, mine)) / 2;
  out[F.who] = dated.bestOf(mine.who, theirs.who);
  out[F.whoCover] = (coverOf(mine, theirs, dated) + coverOf(theirs, mine, dated)) / 2;
  out[F.whoReach] = (dated.reachOf(mine.who, theirs) + dated.reachOf(theirs.who, mine)) / 2;
  const named = sharedOf(a.names, b.names);
  out[F.namesShared] = Math.min(3, named);
  out[F.namesMissing] = named > 0 ? 0 : Math.min(3, a.names.length, b.names.length);
  out[F.namesNone] =
    a.names.length === 0 && b.names.length === 0 ? 2 : a.names.length === 0 || b.names.length === 0 ? 1 : 0;
  out[F.pronouns] = (a.pronoun ? 1 : 0) + (b.pronoun ? 1 : 0);
  out[F.saying] = (a.saying ? 1 : 0) + (b.saying ? 1 : 0);
  out[F.ahead] = aheadOf(p) === aheadOf(q) ? 1 : 0;
  out[F.order] = a.order !== 0 && a.order === b.order ? 1 : 0;
  out[F.orderUnlike] = a.order !== b.order ? (a.order !== 0 && b.order !== 0 ? 2 : 1) : 0;
  out[F.back] = (a.back ? 1 : 0) + (b.back ? 1 : 0);
  standing(p, q, out);
}

/** What the kinds of the two events say, and the acts that both have. */
function acts(a: DatedEvent, b: DatedEvent, use: StoryUse, out: Float64Array): void {
  let shared = 0;
  for (let i = 0; i < a.kinds.length; i++) if (b.kinds.includes(a.kinds[i]!)) shared++;
  out[F.kind] = Math.min(3, shared);
  out[F.kindUnlike] = a.kinds.length > 0 && b.kinds.length > 0 && shared === 0 ? 1 : 0;
  for (let i = 0; i < a.acts.length; i++) {
    const act = a.acts[i]!;
    if (!holds(b.acts, act)) continue;
    out[F.actRare] = Math.max(out[F.actRare]!, rarity(act));
    out[F.actUse] = Math.max(out[F.actUse]!, use.knows(act) ? use.weight(use.numberOf(act)) : 1);
  }
}

function standing(p: Prepared, q: Prepared, out: Float64Array): void {
  const a = p.claim;
  const b = q.claim;
  const x = p.relation;
  const y = q.relation;
  out[F.relation] = x === y ? 1 : 0;
  out[F.since] = (x === 'since' ? 1 : 0) + (y === 'since' ? 1 : 0);
  out[F.until] = (x === 'until' || x === 'by' ? 1 : 0) + (y === 'until' || y === 'by' ? 1 : 0);
  out[F.clocks] = (a.clock ? 1 : 0) + (b.clock ? 1 : 0);
  const mine = daysOf(p);
  const theirs = daysOf(q);
  const wide = Math.max(mine, theirs);
  const narrow = Math.min(mine, theirs);
  out[F.grain] = Math.log2((wide + 1) / (narrow + 1));
  out[F.day] = wide <= 1 ? 1 : 0;
  out[F.year] = narrow > 300 ? 1 : 0;
}

function daysOf({ claim }: Prepared): number {
  return Math.round((claim.value.high - claim.value.low) / 1440);
}

/** Whether a date lies ahead: by the day of its article where that is known, else by its words. */
function aheadOf({ claim, day }: Prepared): boolean {
  if (day !== undefined && !claim.clock?.dayless) {
    if (claim.value.low >= (day + 1) * 1440) return true;
    if (claim.value.high < day * 1440) return false;
  }
  return claim.event!.ahead;
}

function sharedOf(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0; i < a.length; i++) if (holds(b, a[i]!)) shared++;
  return shared;
}

/** The share of who takes part in one event, weighed by rarity, that the other has; a neutral half of nobody. */
function coverOf(a: DatedWord, b: DatedWord, dated: DatedWords): number {
  if (a.total === 0 || b.who.length === 0) return 0.5;
  let sum = 0;
  for (let i = 0; i < a.who.length; i++) {
    let best = 0;
    for (let j = 0; j < b.who.length; j++) {
      const near = dated.likeness(a.who[i]!, b.who[j]!);
      if (near > best) best = near;
    }
    if (best > 0.45) sum += a.weights[i]! * best;
  }
  return sum / a.total;
}

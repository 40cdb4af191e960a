import type { DatedEvent } from '../claims/dated-event.js';
import { TermRole } from '../claims/claim.js';
import { likeness, rarity } from '../text/meaning.js';
import { FEATURE_COUNT, FEATURES, featuresOf, type FeatureName } from './features.js';
import type { Prepared } from './prepare.js';
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
  const [a, b] = [p.claim.event, q.claim.event];
  if (!a || !b) return;
  acts(a, b, p, q, use, out);
  out[F.who] = bestOf(a.who, b.who);
  out[F.whoCover] = (coverOf(a.who, b.who) + coverOf(b.who, a.who)) / 2;
  out[F.whoReach] = (reachOf(a.who, q) + reachOf(b.who, p)) / 2;
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

function acts(a: DatedEvent, b: DatedEvent, p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  const shared = a.kinds.filter((kind) => b.kinds.includes(kind)).length;
  out[F.kind] = Math.min(3, shared);
  out[F.kindUnlike] = a.kinds.length > 0 && b.kinds.length > 0 && shared === 0 ? 1 : 0;
  out[F.act] = bestOf(a.acts, b.acts);
  out[F.firstAct] = a.acts.length > 0 && b.acts.length > 0 ? likeness(a.acts[0]!, b.acts[0]!) : -0.2;
  for (const act of a.acts) {
    if (!b.acts.includes(act)) continue;
    out[F.actRare] = Math.max(out[F.actRare]!, rarity(act));
    out[F.actUse] = Math.max(out[F.actUse]!, use.knows(act) ? use.weight(use.numberOf(act)) : 1);
  }
  out[F.actReach] = (reachOf(a.acts, q) + reachOf(b.acts, p)) / 2;
}

function standing(p: Prepared, q: Prepared, out: Float64Array): void {
  const [a, b] = [p.claim, q.claim];
  const [x, y] = [p.relation, q.relation];
  out[F.relation] = x === y ? 1 : 0;
  out[F.since] = (x === 'since' ? 1 : 0) + (y === 'since' ? 1 : 0);
  out[F.until] = (x === 'until' || x === 'by' ? 1 : 0) + (y === 'until' || y === 'by' ? 1 : 0);
  out[F.clocks] = (a.clock ? 1 : 0) + (b.clock ? 1 : 0);
  const [wide, narrow] = [daysOf(p), daysOf(q)].sort((m, n) => n - m) as [number, number];
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
  for (const mine of a) if (b.includes(mine)) shared++;
  return shared;
}

/** The greatest likeness between two words of two rows; 0 when either is empty. */
function bestOf(a: Int32Array, b: Int32Array): number {
  let best = 0;
  for (const mine of a) for (const theirs of b) best = Math.max(best, likeness(mine, theirs));
  return best;
}

/** The share of a row's words, weighed by rarity, that another row has; a neutral half of an empty one. */
function coverOf(a: Int32Array, b: Int32Array): number {
  let [sum, all] = [0, 0];
  for (const mine of a) {
    const weight = 0.1 + rarity(mine);
    let best = 0;
    for (const theirs of b) best = Math.max(best, likeness(mine, theirs));
    sum += weight * (best > 0.45 ? best : 0);
    all += weight;
  }
  return all > 0 && b.length > 0 ? sum / all : 0.5;
}

/** How near the words of an event come to any word of the other's sentence and of what stands before it. */
function reachOf(row: Int32Array, { claim }: Prepared): number {
  const { lexeme, role } = claim.terms;
  let best = 0;
  for (const act of row)
    for (let i = 0; i < lexeme.length; i++)
      if (role[i]! <= TermRole.Context) best = Math.max(best, likeness(act, lexeme[i]!));
  return best;
}

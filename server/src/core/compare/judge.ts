import { agrees, type Pair } from './align.js';
import { DISPUTE_MODEL } from './dispute-model-data.js';
import type { Prepared } from './prepare.js';
import { chance } from './score.js';
import { logOdds, readModel, type Trees } from './trees.js';
import { centre } from './values.js';

/** What tells a dispute from two different quantities, beyond the likeness of the pair itself. */
export const DISPUTE_FEATURES = [
  'odds',
  'marginA',
  'marginB',
  'agreeing',
  'agreeingOdds',
  'supportLow',
  'supportHigh',
  'crossed',
  'elsewhere',
  'crowdLow',
  'crowdHigh',
  'ratio',
  'count',
  'percent',
  'money',
  'date',
  'direction',
  'rank',
  'total',
  'articles',
  'near',
  'head',
  'meaning',
  'around',
] as const;

const MODEL: Trees = readModel(DISPUTE_MODEL);

/** What a claim has found in an article: its two best matches that are free, and its best match that agrees. */
interface Best {
  odds: number;
  second: number;
  agreeing: number;
}

const NOTHING = -8;

/**
 * The chance of each disjoint pair to be a true dispute, in the order of `pairs`; 0 for pairs whose values agree.
 *
 * The alignment of the whole story decides with: a claim that has found its equal in the other article is explained
 * there, and one that fits several claims equally well fits none.
 */
export function disputeChances(claims: readonly Prepared[], pairs: readonly Pair[]): Float64Array {
  const rows = disputeFeatures(claims, pairs);
  return Float64Array.from(rows, (row) => (row ? chance(logOdds(MODEL, row)) : 0));
}

/** Features of each disjoint pair, in the order of `DISPUTE_FEATURES`; undefined for pairs whose values agree. */
export function disputeFeatures(claims: readonly Prepared[], pairs: readonly Pair[]): (Float64Array | undefined)[] {
  const best = new Map<number, Best>();
  const articles = 1 + claims.reduce((most, claim) => Math.max(most, claim.article), 0);
  const key = (from: number, to: number) => from * articles + claims[to]!.article;
  const support = new Float64Array(claims.length).fill(NOTHING);
  const agreeing = new Map<number, { other: number; odds: number }[]>();
  const oddsOf = new Map<number, number>();
  for (const pair of pairs) {
    oddsOf.set(pair.a * claims.length + pair.b, pair.odds);
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      if (!agrees(pair.verdict)) continue;
      const entry = bestOf(best, key(from, to));
      entry.agreeing = Math.max(entry.agreeing, pair.odds);
      support[from] = Math.max(support[from]!, pair.odds);
      if (pair.odds < -1) continue;
      const row = agreeing.get(from);
      if (row) row.push({ other: to, odds: pair.odds });
      else agreeing.set(from, [{ other: to, odds: pair.odds }]);
    }
  }
  // A claim that has found its equal in the other article does not compete for a third.
  for (const pair of pairs) {
    for (const [from, to] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const taken = bestOf(best, key(to, from)).agreeing;
      if (agrees(pair.verdict) || taken < pair.odds) note(bestOf(best, key(from, to)), pair.odds);
    }
  }
  const between = (x: number, y: number) => oddsOf.get(Math.min(x, y) * claims.length + Math.max(x, y)) ?? NOTHING;
  const crowds = crowdsOf(claims);
  const values = valuesOf(claims);
  return pairs.map((pair) => {
    if (pair.verdict !== 'disjoint') return undefined;
    const [a, b] = [claims[pair.a]!, claims[pair.b]!];
    const mine = bestOf(best, key(pair.a, pair.b));
    const theirs = bestOf(best, key(pair.b, pair.a));
    const marginA = pair.odds - (mine.odds === pair.odds ? mine.second : mine.odds);
    const marginB = pair.odds - (theirs.odds === pair.odds ? theirs.second : theirs.odds);
    const crossed = [
      ...(agreeing.get(pair.a) ?? []).map(({ other }) =>
        claims[other]!.article === b.article ? NOTHING : between(other, pair.b),
      ),
      ...(agreeing.get(pair.b) ?? []).map(({ other }) =>
        claims[other]!.article === a.article ? NOTHING : between(other, pair.a),
      ),
    ];
    const crowd = [
      crowds.get(`${a.article} ${a.claim.dimension}`) ?? 1,
      crowds.get(`${b.article} ${b.claim.dimension}`) ?? 1,
    ].map(Math.log2);
    const row: Record<(typeof DISPUTE_FEATURES)[number], number> = {
      odds: pair.odds,
      marginA: Math.min(marginA, marginB),
      marginB: Math.max(marginA, marginB),
      agreeing: Math.max(mine.agreeing, theirs.agreeing) - pair.odds,
      agreeingOdds: Math.max(mine.agreeing, theirs.agreeing),
      supportLow: Math.min(support[pair.a]!, support[pair.b]!),
      supportHigh: Math.max(support[pair.a]!, support[pair.b]!),
      crossed: crossed.length === 0 ? NOTHING : Math.max(...crossed),
      elsewhere:
        (values.has(`${b.article} ${valueKey(a)}`) ? 1 : 0) + (values.has(`${a.article} ${valueKey(b)}`) ? 1 : 0),
      crowdLow: Math.min(...crowd),
      crowdHigh: Math.max(...crowd),
      ratio: ratioOf(a, b),
      count: a.claim.dimension === 'count' ? 1 : 0,
      percent: a.claim.dimension === 'percent' ? 1 : 0,
      money: a.claim.dimension.startsWith('money') ? 1 : 0,
      date: a.claim.slot === 'date' ? 1 : 0,
      direction: a.claim.slot === 'direction' ? 1 : 0,
      rank: a.claim.slot === 'rank' ? 1 : 0,
      total: a.claim.part && b.claim.part ? 1 : 0,
      articles,
      near: pair.near,
      head: pair.head,
      meaning: pair.meaning,
      around: pair.around,
    };
    return Float64Array.from(DISPUTE_FEATURES, (name) => row[name]);
  });
}

function bestOf(best: Map<number, Best>, key: number): Best {
  let entry = best.get(key);
  if (!entry) {
    entry = { odds: NOTHING, second: NOTHING, agreeing: NOTHING };
    best.set(key, entry);
  }
  return entry;
}

function note(entry: Best, odds: number): void {
  if (odds > entry.odds) {
    entry.second = entry.odds;
    entry.odds = odds;
  } else if (odds > entry.second) entry.second = odds;
}

function crowdsOf(claims: readonly Prepared[]): Map<string, number> {
  const crowds = new Map<string, number>();
  for (const { article, claim } of claims) {
    const key = `${article} ${claim.dimension}`;
    crowds.set(key, (crowds.get(key) ?? 0) + 1);
  }
  return crowds;
}

function valueKey({ claim }: Prepared): string {
  return `${claim.dimension} ${claim.value.low} ${claim.value.high}`;
}

function valuesOf(claims: readonly Prepared[]): Set<string> {
  return new Set(
    claims
      .filter(({ claim }) => claim.slot === 'value' || claim.slot === 'date')
      .map((entry) => `${entry.article} ${valueKey(entry)}`),
  );
}

function ratioOf(a: Prepared, b: Prepared): number {
  if (a.claim.slot !== 'value') return 0;
  const x = Math.abs(centre(a.claim.value));
  const y = Math.abs(centre(b.claim.value));
  return x > 0 && y > 0 ? Math.min(3, Math.abs(Math.log(x / y))) : 3;
}

import { agrees, SAME, type Pair } from './align.js';
import type { Prepared } from './prepare.js';
import { chance } from './score.js';

/**
 * From this chance on a pair is reported. Dates are judged by a model of their own (`dates.ts`); ranks have fewer neighbours
 * that they could be mistaken for than the rest.
 */
const LEAST_CHANCE: Readonly<Record<string, number>> = { value: 0.7, direction: 0.55, rank: 0.65, date: 0.55 };
/** Dates must be told of one event by their words alone; where that is sure, a little less is asked of them. */
const ONE_EVENT = -0.5;
const SURELY_ONE_EVENT = 1.5;
const LEAST_OF_ONE_EVENT = 0.5;

/** The least chance from which a pair is reported whose claims are of `slot`, by the log odds that both state one thing. */
export function leastChance(slot: string, odds: number): number {
  if (slot === 'date' && odds < ONE_EVENT) return Infinity;
  return slot === 'date' && odds >= SURELY_ONE_EVENT ? LEAST_OF_ONE_EVENT : (LEAST_CHANCE[slot] ?? Infinity);
}

/** Claims that cannot all be right: two sides or more, each with every claim that supports it. Indexes into the claims. */
export interface Dispute {
  readonly sides: readonly (readonly number[])[];
  /** The likeliest pair that disagrees, and its chance. */
  readonly pair: Pair;
  readonly chance: number;
}

export interface Grouped {
  readonly disputes: readonly Dispute[];
  /** Pairs in which one says "by" what the other says "to": equal numbers that mean two things. */
  readonly slips: readonly Dispute[];
  /** Sets of claims of different articles that state one value. */
  readonly agreements: readonly (readonly number[])[];
  /** Pairs of one quantity whose values differ and can both hold: tensions and refinements. */
  readonly related: readonly Pair[];
}

/**
 * Sorts candidate pairs into disputes and agreements. A dispute takes in every claim that agrees with one of its sides;
 * a claim stands in one dispute only, the likeliest.
 */
export function groupPairs(claims: readonly Prepared[], pairs: readonly Pair[], chances: Float64Array): Grouped {
  const disputed = pairs
    .map((pair, i) => ({ pair, chance: chances[i]! }))
    .filter(({ pair }) => !isDevelopment(claims[pair.a]!, claims[pair.b]!))
    .filter((entry) => entry.chance >= leastChance(claims[entry.pair.a]!.claim.slot, entry.pair.odds))
    .sort((p, q) => q.chance - p.chance || p.pair.a - q.pair.a || p.pair.b - q.pair.b);
  const same = pairs.filter((pair) => agrees(pair.verdict) && pair.odds >= SAME);
  const disputes = withoutShares(claims, disputesOf(claims, disputed, same, pairs));
  return {
    disputes,
    slips: slipsOf(claims, pairs),
    agreements: components(same.filter((pair) => surelyOne(claims, pair))),
    related: relatedOf(pairs),
  };
}

/** A value that has moved to where the later article puts it is news, not a contradiction: "the toll went up to 52". */
function isDevelopment(a: Prepared, b: Prepared): boolean {
  if (a.asOf === undefined || b.asOf === undefined || a.asOf === b.asOf) return false;
  const [earlier, later] = a.asOf < b.asOf ? [a.claim, b.claim] : [b.claim, a.claim];
  if (later.slot !== 'value' || later.change?.kind !== 'to') return false;
  if (later.change.direction === 'up') return later.value.low > earlier.value.high;
  return later.change.direction === 'down' && later.value.high < earlier.value.low;
}

/** From these odds on two directions or ranks, and from these on two dates, are shown as one statement. */
const PLAIN = 1;
const DATED = 2;

/** Whether a pair may join an agreement: a chain of bounds ("at least 2%" meets 3% and 5%) would join everything. */
function surelyOne(claims: readonly Prepared[], pair: Pair): boolean {
  const { slot } = claims[pair.a]!.claim;
  if (slot === 'value') return pair.verdict !== 'bound' || pair.odds >= PLAIN;
  return pair.odds >= (slot === 'date' ? DATED : PLAIN);
}

/** From these odds on a tension or a refinement is worth knowing. */
const RELATED = -0.3;

/** The likeliest relation of each claim to each value that is not its own. */
function relatedOf(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<number>();
  return pairs.filter((pair) => {
    if (pair.odds < RELATED || (pair.verdict !== 'tension' && pair.verdict !== 'refinement')) return false;
    if (taken.has(pair.a) || taken.has(pair.b)) return false;
    taken.add(pair.a);
    taken.add(pair.b);
    return true;
  });
}

/** A share worked out from "N of M" repeats a dispute about N or M, if there is one in the same sentence. */
function withoutShares(claims: readonly Prepared[], disputes: readonly Dispute[]): Dispute[] {
  const key = (i: number) => `${claims[i]!.article} ${claims[i]!.claim.figure}`;
  const told = new Set(
    disputes.flatMap(({ sides }) =>
      sides
        .flat()
        .filter((i) => claims[i]!.claim.figure >= 0 && !claims[i]!.claim.derived)
        .map(key),
    ),
  );
  return disputes.filter(({ sides }) => !sides.flat().some((i) => claims[i]!.claim.derived && told.has(key(i))));
}

/** From these odds on, "by 5%" and "to 5%" are taken to speak of one change. */
const SLIP = -0.6;

function slipsOf(claims: readonly Prepared[], pairs: readonly Pair[]): Dispute[] {
  const sides = new Map<number, { by: Set<number>; to: Set<number>; pair: Pair }>();
  for (const pair of pairs) {
    if (!agrees(pair.verdict) || pair.odds < SLIP) continue;
    const changes = [claims[pair.a]!.claim.change, claims[pair.b]!.claim.change];
    const kinds = changes.map((change) => change?.kind);
    if (!kinds.includes('by') || !kinds.includes('to')) continue;
    // "Prices rose by 9.1%" and "inflation slowed to 9.1%" say the same.
    const [up, down] = changes.map((change) => change?.direction);
    if (up && down && up !== down) continue;
    const [by, to] = kinds[0] === 'by' ? [pair.a, pair.b] : [pair.b, pair.a];
    const known = [...sides.values()].find((entry) => entry.by.has(by) || entry.to.has(to));
    if (known) {
      known.by.add(by);
      known.to.add(to);
    } else sides.set(by, { by: new Set([by]), to: new Set([to]), pair });
  }
  const ascending = (set: Set<number>) => [...set].sort((x, y) => x - y);
  return [...sides.values()].map(({ by, to, pair }) => ({
    sides: [ascending(by), ascending(to)],
    pair,
    chance: chance(pair.odds),
  }));
}

interface Neighbour {
  readonly other: number;
  readonly odds: number;
}

/** From these odds on a claim surely tells the value of another. */
const SURE = 2;

function disputesOf(
  claims: readonly Prepared[],
  disputed: readonly { pair: Pair; chance: number }[],
  same: readonly Pair[],
  pairs: readonly Pair[],
): Dispute[] {
  const neighbours = new Map<number, Neighbour[]>();
  for (const { a, b, odds } of same) {
    push(neighbours, a, { other: b, odds });
    push(neighbours, b, { other: a, odds });
  }
  const compatible = new Set(pairs.filter((pair) => pair.verdict !== 'disjoint').map((pair) => `${pair.a} ${pair.b}`));
  const taken = new Set<number>();
  const disputes: Dispute[] = [];
  for (const { pair, chance: likely } of disputed) {
    if (taken.has(pair.a) || taken.has(pair.b)) continue;
    const sides = [[pair.a], [pair.b]];
    const inside = new Set([pair.a, pair.b]);
    let bothTold = false;
    for (let side = 0; side < 2; side++) {
      const opposite = sides[1 - side]!;
      const rival = claims[opposite[0]!]!.article;
      const row = [...(neighbours.get(sides[side]![0]!) ?? [])].sort((p, q) => q.odds - p.odds || p.other - q.other);
      for (const { other, odds } of row) {
        // An article that tells both values tells them of two things.
        if (claims[other]!.article === rival) {
          bothTold ||= odds >= SURE;
          continue;
        }
        if (inside.has(other) || taken.has(other)) continue;
        if (opposite.some((member) => compatible.has(`${Math.min(member, other)} ${Math.max(member, other)}`)))
          continue;
        sides[side]!.push(other);
        inside.add(other);
      }
    }
    if (bothTold) continue;
    for (const member of inside) taken.add(member);
    disputes.push({ sides: sides.map((side) => side.sort((x, y) => x - y)), pair, chance: likely });
  }
  return disputes;
}

function push(map: Map<number, Neighbour[]>, key: number, entry: Neighbour): void {
  const row = map.get(key);
  if (row) row.push(entry);
  else map.set(key, [entry]);
}

/** Connected components of at least two claims, each in order. */
function components(pairs: readonly Pair[]): number[][] {
  const parent = new Map<number, number>();
  const find = (x: number): number => {
    let root = x;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root)!;
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    parent.set(Math.max(x, y), Math.min(x, y));
    parent.set(Math.min(x, y), Math.min(x, y));
    if (!parent.has(a)) parent.set(a, find(a));
    if (!parent.has(b)) parent.set(b, find(b));
  }
  const groups = new Map<number, number[]>();
  for (const claim of parent.keys()) {
    const root = find(claim);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort((x, y) => x - y));
}

import { agrees, SAME, type Pair } from './align.js';

/** From this chance on a pair is reported. */
export const CONFLICT = 0.5;

/** Claims that cannot all be right: two sides or more, each with every claim that supports it. Indexes into the claims. */
export interface Dispute {
  readonly sides: readonly (readonly number[])[];
  /** The likeliest pair that disagrees, and its chance. */
  readonly pair: Pair;
  readonly chance: number;
}

export interface Grouped {
  readonly disputes: readonly Dispute[];
  /** Sets of claims of different articles that state one value. */
  readonly agreements: readonly (readonly number[])[];
}

/**
 * Sorts candidate pairs into disputes and agreements. A dispute takes in every claim that agrees with one of its sides;
 * a claim stands in one dispute only, the likeliest.
 */
export function groupPairs(pairs: readonly Pair[], chances: Float64Array): Grouped {
  const disputed = pairs
    .map((pair, i) => ({ pair, chance: chances[i]! }))
    .filter(({ chance }) => chance >= CONFLICT)
    .sort((p, q) => q.chance - p.chance || p.pair.a - q.pair.a || p.pair.b - q.pair.b);
  const same = pairs.filter((pair) => agrees(pair.verdict) && pair.odds >= SAME);
  return { disputes: disputesOf(disputed, same, pairs), agreements: components(same) };
}

interface Neighbour {
  readonly other: number;
  readonly odds: number;
}

function disputesOf(
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
  for (const { pair, chance } of disputed) {
    if (taken.has(pair.a) || taken.has(pair.b)) continue;
    const sides = [[pair.a], [pair.b]];
    const inside = new Set([pair.a, pair.b]);
    for (let side = 0; side < 2; side++) {
      const opposite = sides[1 - side]!;
      const row = [...(neighbours.get(sides[side]![0]!) ?? [])].sort((p, q) => q.odds - p.odds || p.other - q.other);
      for (const { other } of row) {
        if (inside.has(other) || taken.has(other)) continue;
        if (opposite.some((member) => compatible.has(`${Math.min(member, other)} ${Math.max(member, other)}`)))
          continue;
        sides[side]!.push(other);
        inside.add(other);
      }
    }
    for (const member of inside) taken.add(member);
    disputes.push({ sides: sides.map((side) => side.sort((x, y) => x - y)), pair, chance });
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

import type { Pair, Placed } from './align.js';
import { SAME } from './align.js';

/** From here on two claims with disjoint values are reported. */
export const CONFLICT = 0.6;

/** Claims that cannot all be right: two sides or more, each with every claim that supports it. Indexes into `placed`. */
export interface Dispute {
  readonly sides: readonly (readonly number[])[];
  /** The likeliest pair that disagrees. */
  readonly pair: Pair;
}

export interface Grouped {
  readonly disputes: readonly Dispute[];
  /** Sets of claims of different articles that state one value. */
  readonly agreements: readonly (readonly number[])[];
  readonly tensions: readonly Pair[];
}

/** Whether the values leave room for one truth. */
function agrees(pair: Pair): boolean {
  return pair.verdict !== 'disjoint' && pair.verdict !== 'tension';
}

/**
 * Sorts candidate pairs into disputes, agreements and tensions.
 *
 * A claim that has found its equal in an article is explained there: it cannot be in dispute with another claim of that
 * article. Of what is left, only pairs in which each is the other's best match are disputes.
 */
export function groupPairs(placed: readonly Placed[], pairs: readonly Pair[]): Grouped {
  const partners = new Partners(placed, pairs);
  const disputed = pairs.filter(pair => pair.verdict === 'disjoint' && pair.same >= CONFLICT && !partners.explained(pair) && partners.mutual(pair));
  const tensions = pairs.filter(pair => pair.verdict === 'tension' && pair.same >= CONFLICT && !partners.explained(pair) && partners.mutual(pair));
  const same = pairs.filter(pair => agrees(pair) && pair.same >= SAME);
  return { disputes: disputesOf(disputed, same), agreements: components(same), tensions };
}

class Partners {
  readonly #agreeing = new Map<string, number>();
  readonly #best = new Map<string, number>();
  readonly #placed: readonly Placed[];

  constructor(placed: readonly Placed[], pairs: readonly Pair[]) {
    this.#placed = placed;
    for (const pair of pairs) {
      this.#note(pair.a, pair.b, pair);
      this.#note(pair.b, pair.a, pair);
    }
  }

  #note(from: number, to: number, pair: Pair): void {
    const key = `${from}>${this.#placed[to]!.article}`;
    const map = agrees(pair) ? this.#agreeing : this.#best;
    map.set(key, Math.max(map.get(key) ?? 0, pair.same));
  }

  /** Whether either claim agrees well with some claim of the other's article. */
  explained(pair: Pair): boolean {
    const limit = Math.min(SAME, pair.same);
    return this.#read(this.#agreeing, pair.a, pair.b) >= limit || this.#read(this.#agreeing, pair.b, pair.a) >= limit;
  }

  /** Whether no other claim of either article fits better. */
  mutual(pair: Pair): boolean {
    return this.#read(this.#best, pair.a, pair.b) <= pair.same + 0.02 && this.#read(this.#best, pair.b, pair.a) <= pair.same + 0.02;
  }

  #read(map: Map<string, number>, from: number, to: number): number {
    return map.get(`${from}>${this.#placed[to]!.article}`) ?? 0;
  }
}

function disputesOf(disputed: readonly Pair[], same: readonly Pair[]): Dispute[] {
  const neighbours = new Map<number, { other: number; same: number }[]>();
  const link = (a: number, b: number, weight: number) => {
    const row = neighbours.get(a);
    if (row) row.push({ other: b, same: weight });
    else neighbours.set(a, [{ other: b, same: weight }]);
  };
  for (const pair of same) {
    link(pair.a, pair.b, pair.same);
    link(pair.b, pair.a, pair.same);
  }
  const taken = new Set<number>();
  const disputes: Dispute[] = [];
  for (const pair of disputed) {
    if (taken.has(pair.a) || taken.has(pair.b)) continue;
    const sides = [[pair.a], [pair.b]];
    const inside = new Set([pair.a, pair.b]);
    for (let side = 0; side < 2; side++) {
      const opposite = sides[1 - side]!;
      for (const { other } of [...(neighbours.get(sides[side]![0]!) ?? [])].sort((p, q) => q.same - p.same || p.other - q.other)) {
        if (inside.has(other) || taken.has(other)) continue;
        if (opposite.some(member => (neighbours.get(member) ?? []).some(entry => entry.other === other))) continue;
        sides[side]!.push(other);
        inside.add(other);
      }
    }
    for (const member of inside) taken.add(member);
    disputes.push({ sides: sides.map(side => side.sort((x, y) => x - y)), pair });
  }
  return disputes;
}

/** Connected components of at least two claims, each in order. */
function components(pairs: readonly Pair[]): number[][] {
  const parent = new Map<number, number>();
  const find = (x: number): number => {
    let root = x;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [find(a), find(b)];
    parent.set(Math.max(x, y), Math.min(x, y));
    if (!parent.has(Math.min(x, y))) parent.set(Math.min(x, y), Math.min(x, y));
  }
  const groups = new Map<number, number[]>();
  for (const claim of parent.keys()) {
    const root = find(claim);
    const group = groups.get(root);
    if (group) group.push(claim);
    else groups.set(root, [claim]);
  }
  return [...groups.values()].filter(group => group.length > 1).map(group => group.sort((x, y) => x - y));
}

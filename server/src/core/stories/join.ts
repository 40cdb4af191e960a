import type { Groups } from './disjoint.js';
import { whole } from './neighbours.js';

/** Two groups that are each other's nearest are one from this mean likeness of their articles on. */
const SAME_GROUP = whole(0.045);
/** … and from this one on when both have so many articles that each is an event of its own. */
const SAME_AMONG_MANY = whole(0.08);
const MANY = 3;
/** An article that stands alone joins the group of its nearest one from this likeness on … */
const SAME_AS_ONE = whole(0.06);
/** … when no article of another group is nearly as near. */
const AHEAD = 1.6;

/** Two articles of different groups that are a little like each other. */
export interface Link {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

/**
 * Joins every two groups that are each other's nearest and near enough, again and again until there are none.
 *
 * @param links the likeness of articles of different groups
 */
export function joinNearest(groups: Groups, links: readonly Link[]): void {
  const count = groups.size.length;
  const best = new Int32Array(count);
  const most = new Float64Array(count);
  const active = new Uint8Array(count);
  let between: readonly Link[] = links;
  for (let joined = true; joined;) {
    // Sums of likeness between groups: in the next round they stand for the articles.
    const sums = new Map<number, number>();
    for (const { i, j, likeness } of between) {
      const [x, y] = [groups.find(i), groups.find(j)];
      if (x === y) continue;
      const key = x < y ? x * count + y : y * count + x;
      sums.set(key, (sums.get(key) ?? 0) + likeness);
    }
    best.fill(-1);
    most.fill(SAME_GROUP);
    active.fill(0);
    const summed: Link[] = [];
    for (const [key, likeness] of sums) {
      const [i, j] = [Math.floor(key / count), key % count];
      const mean = likeness / (groups.size[i]! * groups.size[j]!);
      const many = groups.size[i]! >= MANY && groups.size[j]! >= MANY;
      if (mean >= (many ? SAME_AMONG_MANY : SAME_GROUP)) {
        active[i] = active[j] = 1;
        nearer(best, most, i, j, mean);
        nearer(best, most, j, i, mean);
      }
      summed.push({ i, j, likeness });
    }
    // The mean of joined groups lies between their means: without one that is near enough there is never one.
    between = summed.filter(({ i, j }) => active[i] === 1 || active[j] === 1);
    joined = false;
    for (const { i, j } of between) {
      if (best[i] !== j || best[j] !== i) continue;
      groups.join(i, j);
      joined = true;
    }
  }
}

function nearer(best: Int32Array, most: Float64Array, from: number, to: number, mean: number): void {
  if (mean < most[from]! || (mean === most[from] && best[from]! >= 0 && best[from]! < to)) return;
  most[from] = mean;
  best[from] = to;
}

/**
 * Joins each article that still stands alone to the group of the article that it is clearly nearest to.
 *
 * @param areTied whether an article has anything but everyday words in common with a group
 */
export function joinSingles(
  groups: Groups,
  links: readonly Link[],
  areTied: (single: number, group: number) => boolean,
): void {
  const nearest = new Map<number, Map<number, number>>();
  const note = (single: number, other: number, likeness: number) => {
    let row = nearest.get(single);
    if (!row) nearest.set(single, (row = new Map()));
    row.set(other, Math.max(row.get(other) ?? 0, likeness));
  };
  for (const { i, j, likeness } of links) {
    const [x, y] = [groups.find(i), groups.find(j)];
    if (x === y) continue;
    if (groups.size[x] === 1) note(x, y, likeness);
    if (groups.size[y] === 1) note(y, x, likeness);
  }
  const joins: [number, number][] = [];
  for (const [single, row] of nearest) {
    const ranked = [...row].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
    const [first, second] = ranked;
    if (!first || first[1] < SAME_AS_ONE || first[1] < AHEAD * (second?.[1] ?? 0)) continue;
    if (areTied(single, first[0])) joins.push([single, first[0]]);
  }
  for (const [single, group] of joins) groups.join(single, group);
}

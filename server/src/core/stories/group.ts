import { Groups } from './disjoint.js';
import type { Fingerprint } from './fingerprint.js';
import { joinNearest, joinSingles, type Link } from './join.js';
import { Neighbours, whole } from './neighbours.js';

/** Likeness from which on two articles report one event. */
const SAME_EVENT = whole(0.3);
/** Groups of so few articles join another by the names that only they two have … */
const SMALL_GROUP = 2;
/** … when there are so many. */
const OWN_NAMES = 3;
/** A folder of so many articles may say that they belong together … */
const FOLDER = 3;
/** … when a term of no more articles than this ties them. */
const RARE = 24;
/** Articles of different folders are taken for one event a little more reluctantly: a hint, and no more. */
const OTHER_FOLDER = 0.8;
/** Less than this is not kept: it never matters. */
const LEAST = whole(0.04);
/** Articles further apart in time than this many days are taken for one event more reluctantly, and the more so. */
const DAYS_NEAR = 14;
const DAYS_FAR = 60;
/** Two articles that share fewer terms share a reporter, or a word. */
const SHARED_TERMS = 3;
/** Terms of more articles than this tell nothing about an event. */
const TOO_COMMON = 160;
/** How many articles a workspace is at least taken to have, so that the rarity of terms means something in a small one. */
const BACKGROUND = 200;

interface Entry {
  readonly folder: string;
  readonly print: Fingerprint;
  /** Numbers of the terms in this index, in the order of `print.terms`. */
  readonly terms: Int32Array;
  norm: number;
  /** Likeness to other articles by slot, from `LEAST` on. */
  readonly near: Neighbours;
}

/** The articles that have one term: their slots, and what the term weighs in each. */
interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

/**
 * Groups articles by the event that they report, and keeps the groups up to date: add, change and remove articles, then
 * ask for the groups. The result depends only on the set of articles, not on the order or history of changes, and a
 * change costs about what the articles that share its rare terms cost.
 */
export class StoryIndex {
  readonly #slots: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #byPath = new Map<string, number>();
  readonly #termIds = new Map<number, number>();
  /** The articles that have a term, by the term's number. */
  readonly #postings: Posting[] = [];
  /** The rarity with which each term was last weighed. */
  readonly #steps: number[] = [];
  #touched: number[] = [];
  readonly #changed = new Set<number>();
  #scale = 0;
  /** Sorted, until an article comes or goes. */
  #paths: string[] | undefined;
  /** The groups, until an article changes. */
  #groups: readonly (readonly string[])[] | undefined;
  #dots = new Float64Array(64);
  /** How many terms are shared, beside the products of their weights. */
  #shared = new Uint8Array(64);

  get size(): number {
    return this.#byPath.size;
  }

  /** Adds an article or replaces its fingerprint. */
  set(path: string, print: Fingerprint): void {
    const known = this.#byPath.get(path);
    if (known !== undefined && this.#slots[known]!.print === print) return;
    this.#groups = undefined;
    this.delete(path);
    const slot = this.#free.pop() ?? this.#slots.length;
    const terms = Int32Array.from(print.terms, (term) => this.#termId(term));
    this.#slots[slot] = { folder: folderOf(path), print, terms, norm: 0, near: new Neighbours() };
    this.#byPath.set(path, slot);
    terms.forEach((term, t) => {
      const posting = this.#postings[term];
      // Most terms are of one article alone: a list that starts with its one entry takes no more room than that.
      if (!posting) this.#postings[term] = { slots: [slot], weights: [print.weights[t]!] };
      else {
        posting.slots.push(slot);
        posting.weights.push(print.weights[t]!);
      }
      this.#touched.push(term);
    });
    this.#paths = undefined;
    this.#changed.add(slot);
  }

  /** Removes an article; unknown paths are ignored. */
  delete(path: string): void {
    const slot = this.#byPath.get(path);
    if (slot === undefined) return;
    this.#groups = undefined;
    const entry = this.#slots[slot]!;
    for (const term of entry.terms) {
      const { slots, weights } = this.#postings[term]!;
      const at = slots.indexOf(slot);
      slots[at] = slots[slots.length - 1]!;
      weights[at] = weights[weights.length - 1]!;
      slots.pop();
      weights.pop();
      this.#touched.push(term);
    }
    this.#unlink(slot, entry);
    this.#paths = undefined;
    this.#slots[slot] = undefined;
    this.#byPath.delete(path);
    this.#changed.delete(slot);
    this.#free.push(slot);
  }

  /** The groups of paths: each sorted, ordered by their first path. Articles that stand alone are groups of one. */
  groups(): readonly (readonly string[])[] {
    return (this.#groups ??= this.#group());
  }

  #group(): string[][] {
    this.#refresh();
    this.#paths ??= [...this.#byPath.keys()].sort();
    const paths = this.#paths;
    const slots = paths.map((path) => this.#byPath.get(path)!);
    const rank = new Int32Array(this.#slots.length);
    slots.forEach((slot, i) => (rank[slot] = i));
    const groups = new Groups(paths.length);
    slots.forEach((slot, i) => {
      const { slots: others, likeness } = this.#slots[slot]!.near;
      for (let n = 0; n < others.length; n++) if (likeness[n]! >= SAME_EVENT) groups.join(i, rank[others[n]!]!);
    });
    const weak: Link[] = [];
    slots.forEach((slot, i) => {
      const { slots: others, likeness } = this.#slots[slot]!.near;
      const own = groups.find(i);
      for (let n = 0; n < others.length; n++) {
        const j = rank[others[n]!]!;
        if (i < j && own !== groups.find(j)) weak.push({ i, j, likeness: likeness[n]! });
      }
    });
    joinNearest(groups, weak);
    this.#joinByNames(groups, slots, rank);
    // A folder of one story says more than a faint likeness to an article of another folder.
    this.#joinByFolder(groups, slots, rank);
    joinSingles(groups, weak, (single, group) => this.#sharesTerm(groups, slots[single]!, group, rank, isTelling));
    const found = new Map<number, string[]>();
    paths.forEach((path, i) => {
      const root = groups.find(i);
      const group = found.get(root);
      if (group) group.push(path);
      else found.set(root, [path]);
    });
    return [...found.values()];
  }

  /**
   * Joins small groups to the one other group that has names which no third group has: a place or a person of one event
   * alone, however little else two articles share.
   */
  #joinByNames(groups: Groups, slots: readonly number[], rank: Int32Array): void {
    const shared = new Map<number, Map<number, number>>();
    slots.forEach((slot, i) => {
      const own = groups.find(i);
      if (groups.size[own]! > SMALL_GROUP) return;
      const { terms, print } = this.#slots[slot]!;
      for (let t = 0; t < terms.length; t++) {
        if (print.named[t] === 0) continue;
        const other = onlyOther(groups, own, this.#postings[terms[t]!]!.slots, rank);
        if (other < 0) continue;
        let row = shared.get(own);
        if (!row) shared.set(own, (row = new Map()));
        row.set(other, (row.get(other) ?? 0) + 1);
      }
    });
    const joins: [number, number][] = [];
    for (const [own, row] of shared) {
      const [first, second] = [...row].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
      if (first && first[1] >= OWN_NAMES && first[1] >= 2 * (second?.[1] ?? 0)) joins.push([own, first[0]]);
    }
    for (const [own, other] of joins) groups.join(own, other);
  }

  /**
   * Joins an article that still stands alone to the group of its folder, when all others there are of one group and it
   * shares at least a rare term with it. A folder of several events says nothing.
   */
  #joinByFolder(groups: Groups, slots: readonly number[], rank: Int32Array): void {
    const folders = new Map<string, number[]>();
    slots.forEach((slot, i) => {
      const { folder } = this.#slots[slot]!;
      const row = folders.get(folder);
      if (row) row.push(i);
      else folders.set(folder, [i]);
    });
    const joins: [number, number][] = [];
    for (const members of folders.values()) {
      const alone = members.filter((i) => groups.size[groups.find(i)] === 1);
      const others = new Set(members.filter((i) => !alone.includes(i)).map((i) => groups.find(i)));
      if (others.size !== 1 || members.length < FOLDER || alone.length > members.length / 2) continue;
      const [group] = others;
      for (const i of alone) if (this.#sharesTerm(groups, slots[i]!, group!, rank, anyTerm)) joins.push([i, group!]);
    }
    for (const [single, group] of joins) groups.join(single, group);
  }

  /** Whether an article shares a rare term with a group, of the terms of its fingerprint that are asked for. */
  #sharesTerm(
    groups: Groups,
    slot: number,
    group: number,
    rank: Int32Array,
    isAsked: (print: Fingerprint, index: number) => boolean,
  ): boolean {
    const { terms, print } = this.#slots[slot]!;
    for (let t = 0; t < terms.length; t++) {
      if (!isAsked(print, t)) continue;
      const row = this.#postings[terms[t]!]!.slots;
      if (row.length <= RARE && row.some((other) => groups.find(rank[other]!) === group)) return true;
    }
    return false;
  }

  /** How like two articles are, 0 to 1; 0 when they are too unlike to matter. For explanations and tests. */
  likeness(a: string, b: string): number {
    this.#refresh();
    const [x, y] = [this.#byPath.get(a), this.#byPath.get(b)];
    return x === undefined || y === undefined ? 0 : this.#slots[x]!.near.get(y) / 1e6;
  }

  #termId(term: number): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.#steps.length;
    this.#termIds.set(term, id);
    this.#steps.push(-1);
    return id;
  }

  #unlink(slot: number, entry: Entry): void {
    for (const other of entry.near.slots) this.#slots[other]?.near.delete(slot);
    entry.near.clear();
  }

  /** Weighs again what changed, and whatever shares a term whose rarity changed with it. */
  #refresh(): void {
    const scale = scaleOf(this.#byPath.size);
    const dirty = new Set(this.#changed);
    const weigh = (term: number) => {
      const step = stepOf(scale, this.#postings[term]!.slots.length);
      if (step === this.#steps[term]) return;
      this.#steps[term] = step;
      for (const slot of this.#postings[term]!.slots) dirty.add(slot);
    };
    if (scale === this.#scale) for (const term of this.#touched) weigh(term);
    else for (let term = 0; term < this.#postings.length; term++) weigh(term);
    this.#scale = scale;
    this.#touched = [];
    this.#changed.clear();
    for (const slot of dirty) {
      const entry = this.#slots[slot]!;
      this.#unlink(slot, entry);
      entry.norm = this.#norm(entry);
    }
    if (this.#dots.length < this.#slots.length) {
      this.#dots = new Float64Array(this.#slots.length * 2);
      this.#shared = new Uint8Array(this.#slots.length * 2);
    }
    // Two articles that are both weighed again are linked once, from the one that comes first.
    const done = new Set<number>();
    for (const slot of dirty) {
      this.#link(slot, this.#slots[slot]!, done);
      done.add(slot);
    }
  }

  #weight(entry: Entry, index: number): number {
    return entry.print.weights[index]! * WEIGHTS[this.#steps[entry.terms[index]!]!]!;
  }

  #norm(entry: Entry): number {
    let square = 0;
    for (let t = 0; t < entry.terms.length; t++) square += this.#weight(entry, t) ** 2;
    return Math.sqrt(square);
  }

  /** Finds the articles near to one by the terms that they share. */
  #link(slot: number, entry: Entry, done: ReadonlySet<number>): void {
    const met: number[] = [];
    const dots = this.#dots;
    const shared = this.#shared;
    for (let t = 0; t < entry.terms.length; t++) {
      const term = entry.terms[t]!;
      const step = this.#steps[term]!;
      if (WEIGHTS[step] === 0) continue;
      const rarity = WEIGHTS[step]!;
      const mine = entry.print.weights[t]! * rarity;
      const { slots, weights } = this.#postings[term]!;
      for (let p = 0; p < slots.length; p++) {
        const other = slots[p]!;
        if (other === slot) continue;
        if (dots[other] === 0) met.push(other);
        dots[other]! += mine * (weights[p]! * rarity);
        shared[other]!++;
      }
    }
    for (const other of met) {
      const theirs = this.#slots[other]!;
      const likeness = whole(
        (dots[other]! / (entry.norm * theirs.norm)) *
          nearness(entry.print.day, theirs.print.day) *
          (entry.folder === theirs.folder ? 1 : OTHER_FOLDER),
      );
      const terms = shared[other]!;
      dots[other] = 0;
      shared[other] = 0;
      if (likeness < LEAST || terms < SHARED_TERMS || done.has(other)) continue;
      entry.near.add(other, likeness);
      theirs.near.add(slot, likeness);
    }
  }
}

/** Names, numbers and words that news hardly ever has: terms of everyday words are not below nought. */
function isTelling({ terms, named }: Fingerprint, index: number): boolean {
  return named[index] === 1 || terms[index]! < 0;
}

function anyTerm(): boolean {
  return true;
}

/** The one group besides `own` whose articles have a term, or -1. */
function onlyOther(groups: Groups, own: number, slots: readonly number[], rank: Int32Array): number {
  if (slots.length > TOO_COMMON) return -1;
  let other = -1;
  for (const slot of slots) {
    const group = groups.find(rank[slot]!);
    if (group === own || group === other) continue;
    if (other >= 0) return -1;
    other = group;
  }
  return other;
}

/** The folder of a path, the empty string at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Groups articles by event at once; see `StoryIndex`. */
export function groupStories(
  articles: readonly { readonly path: string; readonly print: Fingerprint }[],
): readonly (readonly string[])[] {
  const index = new StoryIndex();
  for (const { path, print } of articles) index.set(path, print);
  return index.groups();
}

/** The size of the workspace in coarse steps, so that one article more changes no term's rarity by itself. */
function scaleOf(articles: number): number {
  return Math.ceil(2 * Math.log2(Math.max(articles, BACKGROUND)));
}

/** Rarity of a term in steps of half a power of two; 0 when it is too common to tell anything. */
function stepOf(scale: number, articles: number): number {
  if (articles === 0) return 0;
  if (articles > TOO_COMMON) return 0;
  return Math.max(0, Math.min(WEIGHTS.length - 1, scale - Math.ceil(2 * Math.log2(articles))));
}

const WEIGHTS = Float64Array.from({ length: 64 }, (_, step) => step / 2);

/** 1 for articles of about the same time or of unknown time, less the further apart they are. */
function nearness(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const days = Math.abs(a - b);
  if (days <= DAYS_NEAR) return 1;
  return days >= DAYS_FAR ? 0.6 : 1 - (0.4 * (days - DAYS_NEAR)) / (DAYS_FAR - DAYS_NEAR);
}

import type { Article } from '../text/article.js';
import { alignStretch, GAP, type WordPair } from './align.js';
import { classifyEdits, type CopyEdit } from './copy-edits.js';
import { copyWords, type CopyWords } from './copy-words.js';

/** A passage that two articles share nearly word for word. Articles by index, `a` before `b`. */
export interface SharedPassage {
  readonly a: number;
  readonly b: number;
  /** Tokens of the passage in each article, `last` exclusive. */
  readonly aFirst: number;
  readonly aLast: number;
  readonly bFirst: number;
  readonly bLast: number;
  /** Aligned tokens, alternately of `a` and of `b`, ascending. Numbers are aligned with numbers, whatever they are. */
  readonly pairs: Int32Array;
  /** Aligned words outside quotation marks: what speaks for a common source. */
  readonly words: number;
  /** Where the two copies differ. */
  readonly edits: readonly CopyEdit[];
}

export interface SharedCopy {
  readonly passages: readonly SharedPassage[];
}

/** Words in a row that must be equal for two texts to be compared at all. */
const SHINGLE = 5;
/** Least number of aligned words of a passage. */
const LEAST = 12;
/** Least share of its words that a passage has aligned, in either article. */
const COVER = 0.7;
/** Up to this many places of one shingle are all compared with each other; beyond, each with the first and the last. */
const CROWD = 12;

/**
 * Finds the passages that articles share nearly word for word, numbers and spelling aside, in time linear in their
 * length (and in the matches of the first `CROWD` copies).
 *
 * @returns passages ordered by `a`, `b` and place; a passage quoted by both counts as well, with `words` 0
 */
export function findSharedCopy(articles: readonly { readonly path: string; readonly article: Article }[]): SharedCopy {
  const cache = new Map<number, number>();
  const words = articles.map(({ article }) => copyWords(article, cache));
  const passages: SharedPassage[] = [];
  for (const [pair, runs] of matchingRuns(words)) {
    const [a, b] = [Math.floor(pair / articles.length), pair % articles.length];
    for (const chain of chains(words[a]!, words[b]!, runs)) {
      const passage = passageOf(articles[a]!.article, articles[b]!.article, words[a]!, words[b]!, a, b, chain);
      if (passage) passages.push(passage);
    }
  }
  passages.sort((p, q) => p.a - q.a || p.b - q.b || p.aFirst - q.aFirst || p.bFirst - q.bFirst);
  return { passages };
}

/** Equal words in a row: `length` words from word `a` of one article and word `b` of the other. */
interface Run {
  a: number;
  b: number;
  length: number;
}

/** Runs of at least `SHINGLE` equal words for each pair of articles, keyed `a * n + b` with a < b. */
function matchingRuns(words: readonly CopyWords[]): Map<number, Run[]> {
  const places = new Map<number, number[]>();
  const runs = new Map<number, Run[]>();
  /** The run that goes on at each diagonal, by earlier article and difference of places. */
  const open = new Map<number, Run>();
  const n = words.length;
  words.forEach((mine, b) => {
    open.clear();
    for (let j = 0; j + SHINGLE <= mine.count; j++) {
      const hash = shingle(mine.key, j);
      if (hash === 0) continue;
      const found = places.get(hash);
      if (!found) {
        places.set(hash, [b, j]);
        continue;
      }
      const step = found.length / 2 > CROWD ? found.length - 2 : 2;
      for (let f = 0; f < found.length; f += step) {
        const a = found[f]!;
        const i = found[f + 1]!;
        if (a === b || !sameWords(words[a]!.key, i, mine.key, j)) continue;
        extend(runs, open, a * n + b, a * DIAGONALS + (i - j), i, j);
      }
      found.push(b, j);
    }
  });
  return runs;
}

/** More than the differences of two places that an article can have, negative ones included. */
const DIAGONALS = 2 ** 23;

function extend(
  runs: Map<number, Run[]>,
  open: Map<number, Run>,
  pair: number,
  diagonal: number,
  i: number,
  j: number,
): void {
  const run = open.get(diagonal);
  if (run && run.b + run.length - SHINGLE + 1 === j) {
    run.length++;
    return;
  }
  const fresh: Run = { a: i, b: j, length: SHINGLE };
  open.set(diagonal, fresh);
  const list = runs.get(pair);
  if (list) list.push(fresh);
  else runs.set(pair, [fresh]);
}

function shingle(keys: Int32Array, at: number): number {
  let hash = 17;
  for (let k = at; k < at + SHINGLE; k++) hash = (Math.imul(hash, 0x01000193) ^ keys[k]!) | 0;
  return hash;
}

function sameWords(keysA: Int32Array, i: number, keysB: Int32Array, j: number): boolean {
  for (let k = 0; k < SHINGLE; k++) if (keysA[i + k] !== keysB[j + k]) return false;
  return true;
}

/** Runs that follow each other closely in both articles, as one chain of aligned words. */
function chains(a: CopyWords, b: CopyWords, runs: readonly Run[]): WordPair[][] {
  const sorted = [...runs].sort((p, q) => p.a - q.a || p.b - q.b);
  const chained: WordPair[][] = [];
  const done = new Uint8Array(sorted.length);
  for (let s = 0; s < sorted.length; s++) {
    if (done[s] === 1) continue;
    const pairs: WordPair[] = [];
    append(pairs, a, b, sorted[s]!);
    done[s] = 1;
    for (let t = s + 1; t < sorted.length; t++) {
      const next = sorted[t]!;
      const end = pairs[pairs.length - 1]!;
      if (next.a - end.a > GAP) break;
      if (
        done[t] === 1 ||
        next.b - end.b > GAP ||
        next.b + next.length - 1 <= end.b ||
        next.a + next.length - 1 <= end.a
      )
        continue;
      append(pairs, a, b, next);
      done[t] = 1;
    }
    chained.push(stretched(a, b, pairs));
  }
  return chained;
}

/** Adds a run behind the aligned words, the words between aligned one by one. */
function append(pairs: WordPair[], a: CopyWords, b: CopyWords, run: Run): void {
  const end = pairs[pairs.length - 1];
  const skip = end ? Math.max(0, end.a + 1 - run.a, end.b + 1 - run.b) : 0;
  if (skip >= run.length) return;
  if (end) pairs.push(...alignStretch(a.key, end.a + 1, run.a + skip, b.key, end.b + 1, run.b + skip));
  for (let k = skip; k < run.length; k++) pairs.push({ a: run.a + k, b: run.b + k });
}

/** How far beyond its ends a passage is looked for: a few words more behind one small edit. */
const REACH = 8;
const AGAIN = 3;

/** The chain with what still matches densely right in front of it and right behind it. */
function stretched(a: CopyWords, b: CopyWords, pairs: readonly WordPair[]): WordPair[] {
  const last = pairs[pairs.length - 1]!;
  const behind = alignStretch(
    a.key,
    last.a + 1,
    Math.min(a.count, last.a + 1 + REACH),
    b.key,
    last.b + 1,
    Math.min(b.count, last.b + 1 + REACH),
  );
  const first = pairs[0]!;
  const before = alignStretch(
    a.key,
    Math.max(0, first.a - REACH),
    first.a,
    b.key,
    Math.max(0, first.b - REACH),
    first.b,
  );
  return [...(isDense(before, first) ? before : []), ...pairs, ...(isDense(behind, last) ? behind : [])];
}

/** Whether words aligned beyond an end go on with the passage, and are not just common words. */
function isDense(more: readonly WordPair[], end: WordPair): boolean {
  if (more.length < AGAIN) return false;
  const far = end.a < more[0]!.a ? more[more.length - 1]! : more[0]!;
  return more.length * 3 >= 2 * Math.max(Math.abs(far.a - end.a), Math.abs(far.b - end.b));
}

function passageOf(
  one: Article,
  other: Article,
  a: CopyWords,
  b: CopyWords,
  indexA: number,
  indexB: number,
  pairs: readonly WordPair[],
): SharedPassage | undefined {
  const first = pairs[0]!;
  const last = pairs[pairs.length - 1]!;
  const spanned = Math.max(last.a - first.a, last.b - first.b) + 1;
  if (pairs.length < LEAST || pairs.length < COVER * spanned) return undefined;
  const tokens = new Int32Array(pairs.length * 2);
  let words = 0;
  pairs.forEach((pair, k) => {
    tokens[2 * k] = a.token[pair.a]!;
    tokens[2 * k + 1] = b.token[pair.b]!;
    if (a.quoted[pair.a] === 0 && b.quoted[pair.b] === 0) words++;
  });
  return {
    a: indexA,
    b: indexB,
    aFirst: a.token[first.a]!,
    aLast: a.token[last.a]! + 1,
    bFirst: b.token[first.b]!,
    bLast: b.token[last.b]! + 1,
    pairs: tokens,
    words,
    edits: classifyEdits(one, other, tokens),
  };
}

/** From this many words in common on, two articles have one source … */
const COMMON_WORDS = 40;
/** … or from this share of the shorter one. */
const COMMON_SHARE = 0.25;
const COMMON_LEAST = 20;

/**
 * Groups articles that share a substantial part and so are one source: the group of each article, as the index of its
 * first member.
 *
 * @param words the number of words of each article
 */
export function independentGroups(words: readonly number[], passages: readonly SharedPassage[]): Int32Array {
  const n = words.length;
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i]!];
    return root;
  };
  const shared = new Map<number, number>();
  for (const passage of passages) {
    const key = passage.a * n + passage.b;
    shared.set(key, (shared.get(key) ?? 0) + passage.words);
  }
  for (const [key, count] of shared) {
    const [a, b] = [Math.floor(key / n), key % n];
    const shorter = Math.min(words[a]!, words[b]!);
    if (count < COMMON_WORDS && !(count >= COMMON_LEAST && count >= COMMON_SHARE * shorter)) continue;
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  return parent.map((_, i) => find(i));
}

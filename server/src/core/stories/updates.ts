import type { Article } from '../text/article.js';
import type { SharedPassage } from './shared-copy.js';

/** What is known of an article when its versions are looked for. */
export interface Version {
  readonly article: Article;
  readonly outlet?: string;
  /** When it was published: day from 1970-01-01 and minute of the day, as far as known. */
  readonly day?: number;
  readonly minute?: number;
}

/** One outlet's article and its own later version, by index. */
export interface Update {
  readonly earlier: number;
  readonly later: number;
}

/** How much of the shorter article two versions of one article share at least. */
const SHARE = 0.4;
const SAYS_SO = /\b(?:update[ds]?|updating|latest|recast|recasts|corrects|corrected|amended|adds|rewrites)\b/i;

/**
 * Finds one outlet's later versions of its own articles: same outlet, a good part of the text in common, and a later
 * time or a word that says so. What they change is an update and no contradiction.
 */
export function findUpdates(versions: readonly Version[], passages: readonly SharedPassage[]): Update[] {
  const shared = new Map<number, number>();
  for (const { a, b, pairs } of passages) {
    const key = a * versions.length + b;
    shared.set(key, (shared.get(key) ?? 0) + pairs.length / 2);
  }
  const updates: Update[] = [];
  for (const [key, words] of shared) {
    const [a, b] = [Math.floor(key / versions.length), key % versions.length];
    const [one, other] = [versions[a]!, versions[b]!];
    if (!sameOutlet(one.outlet, other.outlet)) continue;
    if (words < SHARE * Math.min(one.article.words, other.article.words)) continue;
    const order = compareTimes(one, other);
    if (order < 0) updates.push({ earlier: a, later: b });
    else if (order > 0) updates.push({ earlier: b, later: a });
  }
  return updates.sort((p, q) => p.earlier - q.earlier || p.later - q.later);
}

function sameOutlet(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

/** Negative when `a` came first; 0 when nothing tells. */
function compareTimes(a: Version, b: Version): number {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return a.day - b.day;
  if (a.minute !== undefined && b.minute !== undefined && a.minute !== b.minute) return a.minute - b.minute;
  return Number(saysUpdated(a.article)) - Number(saysUpdated(b.article));
}

/** Whether the head of an article says that it is a later version. */
function saysUpdated(article: Article): boolean {
  for (const block of article.blocks) {
    if (block.kind === 'paragraph') return false;
    if (SAYS_SO.test(article.text.slice(block.start, Math.min(block.end, block.start + 200)))) return true;
  }
  return false;
}

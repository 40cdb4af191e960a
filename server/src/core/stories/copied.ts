import type { Range } from '../text/range.js';
import type { Tokens } from '../text/tokens.js';
import type { CopyEdit } from './copy-edits.js';
import type { SharedPassage } from './shared-copy.js';

/** Two statements, by article and index, that stand at the same place of copy that their articles share. */
export interface CopiedPair {
  readonly a: number;
  readonly i: number;
  readonly b: number;
  readonly j: number;
}

/**
 * Finds statements that are copies of one another: aligned word by word, or in the place of one another where the copy
 * was edited. Whatever their values, they state one quantity.
 *
 * @param tokens the tokens of each article
 * @param statements the ranges of each article's statements, in any order
 * @returns pairs ordered by passage and place; a statement may stand in several pairs
 */
export function copiedStatements(
  passages: readonly SharedPassage[],
  tokens: readonly Tokens[],
  statements: readonly (readonly Range[])[],
): CopiedPair[] {
  const ordered = statements.map((ranges) =>
    ranges.map((range, index) => ({ range, index })).sort((x, y) => x.range.start - y.range.start),
  );
  const pairs: CopiedPair[] = [];
  for (const passage of passages) {
    const { a, b, aFirst, aLast } = passage;
    const from = tokens[a]!.start[aFirst]!;
    const to = tokens[a]!.end[aLast - 1]!;
    const others = ordered[b]!;
    for (const { range, index } of ordered[a]!) {
      if (range.start < from) continue;
      if (range.start >= to) break;
      const place = placeOf(passage, tokens[a]!, tokens[b]!, range);
      if (!place) continue;
      for (let k = firstAt(others, place.start); k < others.length && others[k]!.range.start < place.end; k++) {
        const other = others[k]!;
        if (other.range.end > place.start) pairs.push({ a, i: index, b, j: other.index });
      }
    }
  }
  return pairs;
}

/** Where a range of the first article stands in the second: its aligned words, or what an edit put in their place. */
function placeOf(passage: SharedPassage, a: Tokens, b: Tokens, range: Range): Range | undefined {
  const { pairs, edits } = passage;
  let low = 0;
  let high = pairs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (a.start[pairs[2 * middle]!]! < range.start) low = middle + 1;
    else high = middle;
  }
  let first = -1;
  let last = -1;
  for (let k = low; 2 * k < pairs.length && a.start[pairs[2 * k]!]! < range.end; k++) {
    if (first < 0) first = pairs[2 * k + 1]!;
    last = pairs[2 * k + 1]!;
  }
  if (first >= 0) return { start: b.start[first]!, end: b.end[last]! };
  const edit = edits.find((entry: CopyEdit) => entry.a.start < range.end && range.start < entry.a.end);
  return edit && edit.b.end > edit.b.start ? edit.b : undefined;
}

/** The first statement that may reach beyond `start`; statements are short, so a few before it are looked at too. */
function firstAt(ordered: readonly { readonly range: Range }[], start: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.range.start < start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - NESTED);
}

/** How many statements may begin before a place and still reach into it. */
const NESTED = 4;

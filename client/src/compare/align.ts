import type { Position, Range, SharedCopyResult } from '../../../server/src/protocol.js';

export type Side = 'left' | 'right';

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function holds(range: Range, at: Position): boolean {
  return !before(at, range.start) && !before(range.end, at);
}

/**
 * The words on the other side that belong to a position: those of the same claim, else of the same shared passage.
 * Undefined where the two articles have nothing in common.
 */
export function counterpart(
  shared: SharedCopyResult,
  side: Side,
  at: Position,
): { own: Range; other: Range } | undefined {
  const opposite = side === 'left' ? 'right' : 'left';
  const pairs = [...shared.claims, ...shared.passages];
  const found = pairs.find((pair) => holds(pair[side], at));
  return found && { own: found[side], other: found[opposite] };
}

/** Where to begin: at the first conflict, else the first claim, else the first shared passage. */
export function startOf(shared: SharedCopyResult): { left: Range; right: Range } | undefined {
  return shared.claims.find(({ conflict }) => conflict !== undefined) ?? shared.claims[0] ?? shared.passages[0];
}

/** Ranges of `whole` that are left when every range of `holes` (in the order of the text) is taken out. */
export function without(whole: Range, holes: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let start = whole.start;
  for (const hole of holes) {
    if (!before(hole.start, whole.end) || !before(whole.start, hole.end)) continue;
    if (before(start, hole.start)) rest.push({ start, end: hole.start });
    if (before(start, hole.end)) start = hole.end;
  }
  if (before(start, whole.end)) rest.push({ start, end: whole.end });
  return rest;
}

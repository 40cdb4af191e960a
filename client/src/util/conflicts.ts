import type { ConflictItem, Place } from '../../../server/src/protocol.js';

/** Every place of a conflict, side by side. */
export function placesOf(conflict: Pick<ConflictItem, 'sides'>): Place[] {
  return conflict.sides.flatMap((side) => side.places);
}

/**
 * The two places that show a conflict best: of its first two sides, and where one article has words on both, of
 * different articles if that can be had.
 */
export function bestPair(conflict: Pick<ConflictItem, 'sides'>): [Place, Place] | undefined {
  const [left, right] = conflict.sides;
  const [first] = left?.places ?? [];
  if (!first || !right) return undefined;
  const second = right.places.find((place) => place.uri !== first.uri) ?? right.places[0];
  return second && [first, second];
}

/** Orders places as one reads: by article, then by position. */
function byPlace(a: Place, b: Place): number {
  if (a.uri !== b.uri) return a.path < b.path ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

/**
 * The place of a conflict that comes after (or before) a position, article by article, wrapping round.
 * @param at undefined: the first (or the last) of all
 */
export function neighbour(
  conflicts: readonly ConflictItem[],
  at: { uri: string; position: { line: number; character: number } } | undefined,
  direction: 'next' | 'previous',
): { place: Place; conflict: ConflictItem } | undefined {
  const all = conflicts
    .flatMap((conflict) => conflict.sides.flatMap((side) => side.places.map((place) => ({ place, conflict }))))
    .toSorted((a, b) => byPlace(a.place, b.place));
  if (all.length === 0) return undefined;
  const ordered = direction === 'next' ? all : all.toReversed();
  const path = at && all.find(({ place }) => place.uri === at.uri)?.place.path;
  if (!at || path === undefined) return ordered[0];
  const sign = direction === 'next' ? 1 : -1;
  const after = ordered.find(({ place }) => {
    if (place.path !== path) return (place.path < path ? -1 : 1) === sign;
    const { start, end } = place.range;
    const lines = (start.line - at.position.line) * sign;
    // Words under the cursor are where one is, not where one goes.
    const inside =
      start.line === at.position.line &&
      start.character <= at.position.character &&
      at.position.character <= end.character;
    return !inside && (lines > 0 || (lines === 0 && (start.character - at.position.character) * sign > 0));
  });
  return after ?? ordered[0];
}

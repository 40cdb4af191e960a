/** Word indexes of two texts that were aligned, in ascending order. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
}

/** Longest stretch, in words, that is compared word by word on each side. */
export const GAP = 24;

/**
 * Aligns equal keys of two short stretches by their longest common subsequence. Stretches longer than `GAP` are cut.
 *
 * @param keysA keys of the first text; `[fromA, toA)` is the stretch
 */
export function alignStretch(
  keysA: Int32Array,
  fromA: number,
  toA: number,
  keysB: Int32Array,
  fromB: number,
  toB: number,
): WordPair[] {
  const rows = Math.min(toA - fromA, GAP);
  const columns = Math.min(toB - fromB, GAP);
  if (rows <= 0 || columns <= 0) return [];
  const width = columns + 1;
  const longest = new Uint8Array((rows + 1) * width);
  for (let r = rows - 1; r >= 0; r--) {
    for (let c = columns - 1; c >= 0; c--) {
      longest[r * width + c] =
        keysA[fromA + r] === keysB[fromB + c]
          ? longest[(r + 1) * width + c + 1]! + 1
          : Math.max(longest[(r + 1) * width + c]!, longest[r * width + c + 1]!);
    }
  }
  const pairs: WordPair[] = [];
  let r = 0;
  let c = 0;
  while (r < rows && c < columns) {
    if (keysA[fromA + r] === keysB[fromB + c]) pairs.push({ a: fromA + r++, b: fromB + c++ });
    else if (longest[(r + 1) * width + c]! >= longest[r * width + c + 1]!) r++;
    else c++;
  }
  return pairs;
}

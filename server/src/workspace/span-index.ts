/** Stretches of one text, to be asked which of them overlap another: in the logarithm of their number. */
export class SpanIndex<Item extends { readonly start: number; readonly end: number }> {
  readonly #items: readonly Item[];
  /** The furthest end of the items up to each. */
  readonly #reach: number[] = [];

  constructor(items: readonly Item[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start);
    let reach = 0;
    for (const { end } of this.#items) this.#reach.push((reach = Math.max(reach, end)));
  }

  /** The items that have a character in common with the stretch, the last first. */
  overlapping(start: number, end: number): Item[] {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#items[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    const found: Item[] = [];
    for (let at = low - 1; at >= 0 && this.#reach[at]! > start; at--) {
      if (this.#items[at]!.end > start) found.push(this.#items[at]!);
    }
    return found;
  }
}

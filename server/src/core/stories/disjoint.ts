/** Disjoint sets of articles; each is named by its first. */
export class Groups {
  readonly #parent: Int32Array;
  readonly size: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, i) => i);
    this.size = new Int32Array(count).fill(1);
  }

  find(i: number): number {
    while (this.#parent[i] !== i) i = this.#parent[i] = this.#parent[this.#parent[i]!]!;
    return i;
  }

  join(i: number, j: number): void {
    const [x, y] = [this.find(i), this.find(j)];
    if (x === y) return;
    this.#parent[Math.max(x, y)] = Math.min(x, y);
    this.size[Math.min(x, y)]! += this.size[Math.max(x, y)]!;
  }
}

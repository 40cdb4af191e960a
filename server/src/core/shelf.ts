/** Keeps what is costly to make again, up to a total weight; what was longest unused goes first. */
export class Shelf<Key, Value> {
  readonly #held = new Map<Key, { readonly value: Value; readonly weight: number }>();
  readonly #room: number;
  #weight = 0;

  /** @param room the total weight that is kept, in any unit */
  constructor(room: number) {
    this.#room = room;
  }

  get(key: Key): Value | undefined {
    const found = this.#held.get(key);
    if (!found) return undefined;
    this.#held.delete(key);
    this.#held.set(key, found);
    return found.value;
  }

  /** Puts a value on the shelf, even one that is heavier than all its room: it is about to be used. */
  set(key: Key, value: Value, weight: number): void {
    this.delete(key);
    this.#held.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest] of this.#held) {
      if (this.#weight <= this.#room || oldest === key) return;
      this.delete(oldest);
    }
  }

  delete(key: Key): void {
    const found = this.#held.get(key);
    if (!found) return;
    this.#held.delete(key);
    this.#weight -= found.weight;
  }
}

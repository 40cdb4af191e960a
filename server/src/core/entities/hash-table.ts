/** The hash of a sequence of tokens, from the hash of those before and the next token's. */
export function chain(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ Math.imul(next, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The 24 bits by which a packed table knows a hash. */
export function key24(hash: number): number {
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** The 22 bits by which the table of word classes knows a hash. */
export function key22(hash: number): number {
  return (hash ^ (hash >>> 22)) & 0x3fffff;
}

/** Bits about words and phrases, by hash; open addressing over typed arrays, so that a look-up makes nothing. */
export class HashTable {
  #keys: Int32Array;
  #bits: Int32Array;
  #mask: number;
  #count = 0;

  constructor(capacityBits: number) {
    this.#keys = new Int32Array(1 << capacityBits);
    this.#bits = new Int32Array(1 << capacityBits);
    this.#mask = (1 << capacityBits) - 1;
  }

  /** Adds bits to those that the hash has. The table grows by itself. */
  add(hash: number, bits: number): void {
    const slot = this.#slot(hash);
    if (this.#bits[slot] === 0) {
      this.#keys[slot] = hash;
      this.#count++;
    }
    this.#bits[slot]! |= bits;
    if (this.#count * 2 > this.#mask) this.#grow();
  }

  /** Takes bits from those that the hash has; some must be left. */
  remove(hash: number, bits: number): void {
    this.#bits[this.#slot(hash)]! &= ~bits;
  }

  /** The bits of the hash; 0 when it is unknown. */
  get(hash: number): number {
    return this.#bits[this.#slot(hash)]!;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#bits[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const bits = this.#bits;
    this.#mask = this.#mask * 2 + 1;
    this.#keys = new Int32Array(this.#mask + 1);
    this.#bits = new Int32Array(this.#mask + 1);
    for (let i = 0; i < keys.length; i++) {
      if (bits[i] === 0) continue;
      const slot = this.#slot(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#bits[slot] = bits[i]!;
    }
  }
}

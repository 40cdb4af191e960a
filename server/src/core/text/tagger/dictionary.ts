import { fromBase64 } from '../base64.js';
import { DICTIONARY, SETS } from './model-data.js';

/**
 * Which tags a word may have, by the hash of its folded form: 24 bits of the hash and the number of a tag set for each
 * word. Two words that share 24 bits share an entry; at this size that is one in two thousand unknown words.
 */
const SLOT_BITS = 15;
const MASK = (1 << SLOT_BITS) - 1;
const slots = new Int32Array(1 << SLOT_BITS);

/** The tags of each set, the likeliest first; set 0 is empty and means that the word is unknown. */
export const TAG_SETS: readonly Uint8Array[] = SETS.split(';').map((list) =>
  Uint8Array.from(list === '' ? [] : list.split(',').map(Number)),
);

load();

function load(): void {
  const bytes = fromBase64(DICTIONARY);
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const key = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    let slot = (key ^ (key >>> 9)) & MASK;
    while (slots[slot] !== 0) slot = (slot + 1) & MASK;
    slots[slot] = (key << 8) | bytes[at + 3]!;
  }
}

/** The 24 bits of a token's hash by which the dictionary knows it. */
export function dictionaryKey(hash: number): number {
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

/** Number of the tag set of the word with that hash; 0 when the dictionary lacks it. */
export function classOf(hash: number): number {
  const key = dictionaryKey(hash);
  for (let slot = (key ^ (key >>> 9)) & MASK; ; slot = (slot + 1) & MASK) {
    const entry = slots[slot]!;
    if (entry === 0) return 0;
    if (entry >>> 8 === key) return entry & 255;
  }
}

/** The tags of the word with that hash; empty when it is unknown. */
export function setOf(hash: number): Uint8Array {
  return TAG_SETS[classOf(hash)]!;
}

import { fromBase64 } from '../text/base64.js';
import type { Tokens } from '../text/tokens.js';
import { key22 } from './hash-table.js';
import { CLASSES, COARSE } from './tables/word-classes-data.js';

/**
 * Words that stand in like contexts are of one class: cities, surnames, firms, verbs of speech, words of the market. The
 * classes come from text without any tags (`scripts/train/word-classes.mjs`), so that they say something of names and
 * contexts that no tagged sentence holds.
 */
const CAPACITY_BITS = 17;
const MASK = (1 << CAPACITY_BITS) - 1;
const CLASS_BITS = 10;

/** Key and class of a word in one integer, by open addressing; 0 is free. */
const slots = new Int32Array(MASK + 1);
/** The coarse class of each class, from 1 on; 0 has none. */
const coarse = new Uint8Array(1 << CLASS_BITS);

load();

function load(): void {
  fromBase64(COARSE).forEach((kind, fine) => (coarse[fine + 1] = kind + 1));
  const bytes = fromBase64(CLASSES);
  let key = 0;
  for (let at = 0; at + 2 < bytes.length; at += 3) {
    for (; bytes[at] === 255; at++) key += 255;
    key += bytes[at]!;
    let slot = key & MASK;
    while (slots[slot] !== 0) slot = (slot + 1) & MASK;
    slots[slot] = (key << CLASS_BITS) | (((bytes[at + 1]! << 8) | bytes[at + 2]!) + 1);
  }
}

/** The word's class in the low half and its coarse class in the high half; 0 for words that the table does not hold. */
export function wordClass(tokens: Tokens, i: number): number {
  const key = key22(tokens.hash[i]!);
  for (let slot = key & MASK; ; slot = (slot + 1) & MASK) {
    const entry = slots[slot]!;
    if (entry === 0) return 0;
    if (entry >>> CLASS_BITS !== key) continue;
    const fine = entry & ((1 << CLASS_BITS) - 1);
    return fine | (coarse[fine]! << 16);
  }
}

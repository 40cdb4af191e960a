/**
 * The one vocabulary that all tables share: every word that any rule knows has a small id, so that the scanner can
 * look each word up once and every later stage compares integers instead of strings.
 *
 * Tables call `word()` while their modules load; text is scanned only afterwards. A word that no table knows has id 0.
 */
const CAPACITY_BITS = 16;
const CAPACITY = 1 << CAPACITY_BITS;
const MASK = CAPACITY - 1;

/** Pairs of a word's id and its hash, so that most look-ups touch one place in memory. */
const slots = new Int32Array(CAPACITY * 2);
/** How many ids exist, 0 included. */
let size = 1;
/** The folded units of all words behind one another; the word `id` ends where the word `id + 1` begins. */
let units = new Uint16Array(1 << 18);
const begins = new Int32Array(CAPACITY / 2 + 1);

/** The code unit as words are compared: lower case, the curly apostrophe as a straight one. */
export function foldUnit(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x02bc) return 39;
  return unit < FOLD.length ? FOLD[unit]! : unit;
}

const FOLD = new Uint16Array(0x600);
for (let unit = 0; unit < FOLD.length; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase();
  FOLD[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Where FNV-1a starts, and what it multiplies by. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** FNV-1a over the folded units; equal for words that differ in case alone. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), HASH_FACTOR);
  return hash;
}

function sameWord(id: number, text: string, start: number, end: number): boolean {
  let at = begins[id]!;
  if (begins[id + 1]! - at !== end - start) return false;
  for (let i = start; i < end; i++) if (units[at++] !== foldUnit(text.charCodeAt(i))) return false;
  return true;
}

/** The id of `text[start, end)` whose `hashOf` is `hash`, or 0 when no table knows that word. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  for (let slot = (hash ^ (hash >>> 15)) & MASK; ; slot = (slot + 1) & MASK) {
    const id = slots[slot * 2]!;
    if (id === 0) return 0;
    if (slots[slot * 2 + 1] === hash && sameWord(id, text, start, end)) return id;
  }
}

/** `lookUp` for units that are folded already. */
export function lookUpFolded(folded: Uint16Array, start: number, end: number, hash: number): number {
  const length = end - start;
  for (let slot = (hash ^ (hash >>> 15)) & MASK; ; slot = (slot + 1) & MASK) {
    const id = slots[slot * 2]!;
    if (id === 0) return 0;
    if (slots[slot * 2 + 1] !== hash) continue;
    const begin = begins[id]!;
    if (begins[id + 1]! - begin !== length) continue;
    let same = 0;
    while (same < length && units[begin + same] === folded[start + same]) same++;
    if (same === length) return id;
  }
}

/** Registers a word (while modules load) and returns its id; the same word always has the same id. */
export function word(text: string): number {
  const folded = fold(text);
  const hash = hashOf(folded, 0, folded.length);
  const known = lookUp(folded, 0, folded.length, hash);
  if (known !== 0) return known;
  if (size >= CAPACITY / 2) throw new RangeError('The lexicon is full: raise CAPACITY_BITS.');
  const id = size++;
  append(folded, id);
  let slot = (hash ^ (hash >>> 15)) & MASK;
  while (slots[slot * 2] !== 0) slot = (slot + 1) & MASK;
  slots[slot * 2] = id;
  slots[slot * 2 + 1] = hash;
  return id;
}

function append(folded: string, id: number): void {
  const begin = begins[id]!;
  if (begin + folded.length > units.length) {
    const longer = new Uint16Array(Math.max(units.length * 2, begin + folded.length));
    longer.set(units);
    units = longer;
  }
  for (let i = 0; i < folded.length; i++) units[begin + i] = folded.charCodeAt(i);
  begins[id + 1] = begin + folded.length;
}

/** Lower case with straight apostrophes: the form in which words are compared. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return folded;
}

/** How many ids exist by now, 0 included: the length of an array indexed by word id. */
export function lexiconSize(): number {
  return size;
}

/**
 * A property of words, held by id: `set` while modules load, `get` in hot loops. Zero means that the word lacks it.
 * Backed by an array that grows with the lexicon, so that tables may register in any order.
 */
export class WordProperty {
  #values = new Int32Array(1024);

  constructor(entries?: Iterable<readonly [string, number]>) {
    if (entries) for (const [text, value] of entries) this.set(text, value);
  }

  set(text: string, value: number): void {
    const id = word(text);
    if (id >= this.#values.length) {
      const grown = new Int32Array(Math.max(id + 1, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[id] = value;
  }

  get(id: number): number {
    return id < this.#values.length ? this.#values[id]! : 0;
  }
}

/** A set of words, for tests in hot loops. */
export function wordSet(list: string): WordProperty {
  const set = new WordProperty();
  for (const text of list.split(/\s+/)) if (text) set.set(text, 1);
  return set;
}

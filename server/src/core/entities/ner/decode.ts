import { fromBase64 } from '../../text/base64.js';
import { Shape, type Tokens } from '../../text/tokens.js';
import { MOST_ROWS, NameFeatures, OWN_ROWS, ownKey, WORD_COUNT, type Zone } from './features.js';
import { LABEL_COUNT, mayFollow } from './labels.js';
import { TRANSITIONS, WEIGHTS } from './model-data.js';

const IMPOSSIBLE = -1e8;

/** Words of four weights in a row, and sums of two labels in each. */
const WORDS = 3;
const SUMS = WORDS * 2;
const BYTES = 0x00ff00ff;
/** What the weights have been raised by, so that sums of bytes side by side never borrow from each other. */
const RAISED = 128;

/** The weights of a row as three words of four bytes each; sums of two labels are kept in the halves of one integer. */
const weights = loadWeights();
const transitions = loadTransitions();
/** Between the best and the worst transition; a label further behind than this can precede no best one. */
const REACH = reachOf(transitions);

function loadWeights(): Int32Array {
  const bytes = fromBase64(WEIGHTS);
  const byte = (k: number) => ((bytes[k] ?? 0) + RAISED) & 255;
  return Int32Array.from({ length: WORD_COUNT + 2 }, (_, k) => {
    return byte(k * 4) | (byte(k * 4 + 1) << 8) | (byte(k * 4 + 2) << 16) | (byte(k * 4 + 3) << 24);
  });
}

function loadTransitions(): Int32Array {
  const bytes = new Int8Array(fromBase64(TRANSITIONS).buffer);
  return Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, k) =>
    mayFollow(k % LABEL_COUNT, Math.trunc(k / LABEL_COUNT)) ? (bytes[k] ?? 0) : IMPOSSIBLE,
  );
}

function reachOf(steps: Int32Array): number {
  const possible = steps.filter((step) => step > IMPOSSIBLE);
  return possible.reduce((a, b) => Math.max(a, b), 0) - possible.reduce((a, b) => Math.min(a, b), 0);
}

const features = new NameFeatures();
let scores = new Int32Array(64 * LABEL_COUNT);
let best = new Int32Array(64 * LABEL_COUNT);
let from = new Uint8Array(64 * LABEL_COUNT);
let zoneFirst = 0;

/** Labels the tokens of a zone into `out` at the same indexes (see `LABELS`): the likeliest sequence as a whole. */
export function decode(tokens: Tokens, zone: Zone, out: Uint8Array): void {
  features.begin(tokens, zone);
  const size = zone.last - zone.first;
  zoneFirst = zone.first;
  if (size * LABEL_COUNT > best.length) {
    scores = new Int32Array(size * LABEL_COUNT * 2);
    best = new Int32Array(size * LABEL_COUNT * 2);
    from = new Uint8Array(size * LABEL_COUNT * 2);
  }
  for (let at = 0; at < size; at++) {
    const here = at * LABEL_COUNT;
    emit(features.rows, at * MOST_ROWS, features.counts[at]!, own(tokens, zone, zone.first + at), here);
    if (tokens.shape[zone.first + at]! <= Shape.Lower) {
      for (let label = 1; label < LABEL_COUNT; label += 2) scores[here + label] = IMPOSSIBLE;
    }
    if (at === 0) for (let label = 0; label < LABEL_COUNT; label++) best[label] = scores[label]! + transitions[label]!;
    else step(here);
  }
  let label = highest((size - 1) * LABEL_COUNT);
  for (let at = size - 1; at >= 0; at--) {
    out[zone.first + at] = label;
    label = from[at * LABEL_COUNT + label]!;
  }
}

/**
 * How much speaks for a name of the last zone being of the kind whose first label is `label`, transitions apart; scores
 * of several kinds for the same tokens compare.
 */
export function scoreOf(label: number, first: number, last: number): number {
  let total = 0;
  for (let at = first - zoneFirst; at < last - zoneFirst; at++) {
    const own = scores[at * LABEL_COUNT + label + (at === first - zoneFirst ? 0 : 1)]!;
    if (own > IMPOSSIBLE) total += own;
  }
  return total;
}

/** Sums of the rows that depend on a token alone, by the token: news repeats its names. */
const SLOTS = 1 << 12;
const ownHashes = new Int32Array(SLOTS);
const ownKeys = new Int32Array(SLOTS).fill(-1);
const ownSums = new Int32Array(SLOTS * SUMS);

/** Where the sums of the token's own rows stand in `ownSums`. */
function own(tokens: Tokens, zone: Zone, i: number): number {
  const hash = tokens.hash[i]!;
  const key = ownKey(tokens, zone, i);
  const slot = (hash ^ (hash >>> 12) ^ key) & (SLOTS - 1);
  const at = slot * SUMS;
  if (ownKeys[slot] === key && ownHashes[slot] === hash) return at;
  features.fillOwn(tokens, zone, i);
  ownSums.fill(0, at, at + SUMS);
  const base = (i - zone.first) * MOST_ROWS;
  for (let k = base; k < base + OWN_ROWS; k++) {
    for (let word = 0; word < WORDS; word++) {
      const four = weights[features.rows[k]! + word]!;
      ownSums[at + word * 2] = (ownSums[at + word * 2]! + (four & BYTES)) | 0;
      ownSums[at + word * 2 + 1] = (ownSums[at + word * 2 + 1]! + ((four >>> 8) & BYTES)) | 0;
    }
  }
  ownHashes[slot] = hash;
  ownKeys[slot] = key;
  return at;
}

/** Adds up the weights of a token's rows for all labels; `at` is where the sums of its own rows stand. */
function emit(rows: Int32Array, base: number, count: number, at: number, here: number): void {
  let a = ownSums[at]!;
  let b = ownSums[at + 1]!;
  let c = ownSums[at + 2]!;
  let d = ownSums[at + 3]!;
  let e = ownSums[at + 4]!;
  let f = ownSums[at + 5]!;
  for (let k = base + OWN_ROWS, end = base + count; k < end; k++) {
    const row = rows[k]!;
    const x = weights[row]!;
    const y = weights[row + 1]!;
    const z = weights[row + 2]!;
    a = (a + (x & BYTES)) | 0;
    b = (b + ((x >>> 8) & BYTES)) | 0;
    c = (c + (y & BYTES)) | 0;
    d = (d + ((y >>> 8) & BYTES)) | 0;
    e = (e + (z & BYTES)) | 0;
    f = (f + ((z >>> 8) & BYTES)) | 0;
  }
  const raised = count * RAISED;
  scores[here] = 0;
  unpack(a, here + 1, raised);
  unpack(b, here + 2, raised);
  unpack(c, here + 5, raised);
  unpack(d, here + 6, raised);
  unpack(e, here + 9, raised);
  unpack(f, here + 10, raised);
}

function unpack(sum: number, at: number, raised: number): void {
  scores[at] = (sum & 0xffff) - raised;
  scores[at + 2] = (sum >>> 16) - raised;
}

function highest(here: number): number {
  let label = 0;
  for (let k = 1; k < LABEL_COUNT; k++) if (best[here + k]! > best[here + label]!) label = k;
  return label;
}

const alive = new Uint8Array(LABEL_COUNT);

/** The best way to reach each label: a later token of a name has just two predecessors, others any that is not far behind. */
function step(here: number): void {
  const before = here - LABEL_COUNT;
  const least = best[before + highest(before)]! - REACH;
  let count = 0;
  for (let label = 0; label < LABEL_COUNT; label++) if (best[before + label]! >= least) alive[count++] = label;
  for (let label = 0; label < LABEL_COUNT; label++) {
    const own = scores[here + label]!;
    if (own === IMPOSSIBLE) {
      best[here + label] = IMPOSSIBLE;
      continue;
    }
    let most = IMPOSSIBLE * 4;
    let origin = 0;
    if (label !== 0 && (label & 1) === 0) {
      const opened = best[before + label - 1]! + transitions[(label - 1) * LABEL_COUNT + label]!;
      const went = best[before + label]! + transitions[label * LABEL_COUNT + label]!;
      origin = opened >= went ? label - 1 : label;
      most = opened >= went ? opened : went;
    } else {
      for (let k = 0; k < count; k++) {
        const previous = alive[k]!;
        const total = best[before + previous]! + transitions[previous * LABEL_COUNT + label]!;
        if (total > most) {
          most = total;
          origin = previous;
        }
      }
    }
    best[here + label] = most <= IMPOSSIBLE ? IMPOSSIBLE : most + own;
    from[here + label] = origin;
  }
}

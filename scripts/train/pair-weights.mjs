#!/usr/bin/env node
// Learns server/src/core/compare/weights.ts: how likely it is that two claims state one quantity.
//
//   node scripts/train/pair-weights.mjs [--write] FOLDER...     folders of stories with gold.json (eval/FORMAT.md)
//
// A pair of claims of two articles is a yes when both lie on one gold conflict (either side), or on one compatible entry
// whose reason is rounding, unit or wording and whose values meet; a no when their values are disjoint and no entry joins
// them, or when an entry of another reason does. Other pairs are not judged. Logistic regression with a quadratic
// penalty, by Newton steps; prints the log loss of a cross-validation over stories, so that words of one story are never
// judged by weights that saw it.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const arguments_ = process.argv.slice(2);
const write = arguments_.includes('--write');
const folders = arguments_.filter(argument => !argument.startsWith('--'));
const engine = await loadEngine();

const rows = folders.flatMap(storiesUnder).flatMap((folder, story) => pairsOf(folder, story));
console.log(`${rows.length} pairs, ${rows.filter(row => row.label === 1).length} yes`);
const stories = [...new Set(rows.map(row => row.story))];
let loss = 0;
let judged = 0;
for (let fold = 0; fold < 5; fold++) {
  const weights = fit(rows.filter(row => stories.indexOf(row.story) % 5 !== fold));
  for (const row of rows.filter(row => stories.indexOf(row.story) % 5 === fold)) {
    const p = predict(weights, row.features);
    loss -= row.weight * Math.log(Math.max(1e-9, row.label ? p : 1 - p));
    judged += row.weight;
  }
}
console.log(`cross-validated log loss ${(loss / judged).toFixed(4)}`);
const weights = fit(rows);
engine.FEATURES.forEach((name, i) => console.log(`${name.padEnd(16)} ${weights[i].toFixed(3)}`));
if (write) writeWeights(weights);

async function loadEngine() {
  const entry = `
    export { extract } from './server/src/core/extract.ts';
    export { FEATURES, featuresOf } from './server/src/core/compare/features.ts';
    export { StoryUse } from './server/src/core/compare/similarity.ts';
    export { compareValues } from './server/src/core/compare/values.ts';`;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const bundle = await build({ stdin: { contents: entry, resolveDir: root, loader: 'ts' }, bundle: true, format: 'esm', platform: 'neutral', write: false, mainFields: ['module', 'main'] });
  return import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`);
}

function storiesUnder(folder) {
  if (readdirSync(folder).includes('gold.json')) return [folder];
  return readdirSync(folder)
    .sort()
    .map(name => join(folder, name))
    .filter(path => statSync(path).isDirectory())
    .flatMap(storiesUnder);
}

function pairsOf(folder, story) {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const articles = readdirSync(folder).filter(name => name.endsWith('.txt')).sort().map(name => engine.extract(name, readFileSync(join(folder, name), 'utf8')));
  const texts = new Map(articles.map(a => [a.path, a.article.text]));
  const locate = member => {
    let at = -1;
    for (let n = member.nth ?? 1; n > 0; n--) at = texts.get(member.file).indexOf(member.quote, at + 1);
    const start = at + member.quote.indexOf(member.figure);
    return { path: member.file, start, end: start + member.figure.length };
  };
  const groups = [];
  for (const conflict of gold.conflicts) groups.push({ yes: true, sides: conflict.sides.map(side => side.map(locate)) });
  for (const conflict of gold.either ?? []) groups.push({ skip: true, sides: conflict.sides.map(side => side.map(locate)) });
  for (const trap of gold.compatible ?? []) groups.push({ yes: ['rounding', 'unit', 'wording'].includes(trap.why), trap: true, sides: [trap.members.map(locate)] });
  const claims = articles.flatMap((a, article) => a.claims.map(claim => ({ article, path: a.path, claim, in: [] })));
  for (const entry of claims) {
    groups.forEach((group, g) => {
      if (group.sides.some(side => side.some(m => m.path === entry.path && m.start < entry.claim.end && entry.claim.start < m.end))) entry.in.push(g);
    });
  }
  const use = new engine.StoryUse(claims.map(entry => entry.claim));
  const out = new Float64Array(engine.FEATURES.length);
  const rows = [];
  for (let i = 0; i < claims.length; i++) {
    for (let j = i + 1; j < claims.length; j++) {
      const [a, b] = [claims[i], claims[j]];
      if (a.article === b.article || a.claim.dimension !== b.claim.dimension) continue;
      const shared = a.in.filter(g => b.in.includes(g)).map(g => groups[g]);
      const disjoint = engine.compareValues(a.claim.value, b.claim.value, a.claim.loose, b.claim.loose) === 'disjoint';
      const label = labelOf(shared, disjoint);
      if (label === undefined) continue;
      engine.featuresOf(a.claim, b.claim, use, out);
      rows.push({ story, label, weight: label === 1 ? 3 : 1, features: Float64Array.from(out) });
    }
  }
  return rows;
}

function labelOf(shared, disjoint) {
  if (shared.some(group => group.skip)) return undefined;
  if (shared.some(group => group.yes && !group.trap)) return 1;
  if (shared.some(group => group.trap)) {
    if (disjoint) return 0;
    return shared.some(group => group.yes) ? 1 : undefined;
  }
  return disjoint ? 0 : undefined;
}

function predict(weights, features) {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[i] * features[i];
  return 1 / (1 + Math.exp(-sum));
}

function fit(rows, penalty = 1.5) {
  const n = engine.FEATURES.length;
  const weights = new Float64Array(n);
  for (let step = 0; step < 12; step++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { features, label, weight } of rows) {
      const p = predict(weights, features);
      const slope = weight * (label - p);
      const curve = weight * Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < n; i++) {
        if (features[i] === 0) continue;
        gradient[i] += slope * features[i];
        for (let j = 0; j < n; j++) hessian[i][j] += curve * features[i] * features[j];
      }
    }
    for (let i = 0; i < n; i++) {
      const strength = i === 0 ? 1e-3 : penalty;
      gradient[i] -= strength * weights[i];
      hessian[i][i] += strength + 1e-9;
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i < n; i++) weights[i] += change[i];
  }
  return weights;
}

function solve(matrix, vector) {
  const n = vector.length;
  const a = matrix.map((row, i) => [...row, vector[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) pivot = r;
    [a[c], a[pivot]] = [a[pivot], a[c]];
    for (let r = 0; r < n; r++) {
      if (r === c || a[r][c] === 0) continue;
      const factor = a[r][c] / a[c][c];
      for (let k = c; k <= n; k++) a[r][k] -= factor * a[c][k];
    }
  }
  return a.map((row, i) => row[n] / row[i]);
}

function writeWeights(weights) {
  const target = fileURLToPath(new URL('../../server/src/core/compare/weights.ts', import.meta.url));
  const lines = engine.FEATURES.map((name, i) => `  ${name}: ${weights[i].toFixed(3)},`);
  writeFileSync(
    target,
    `import type { FEATURES } from './features.js';

/** Made by scripts/train/pair-weights.mjs from stories with known conflicts; logistic, by the names of \`FEATURES\`. */
export const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
${lines.join('\n')}
};
`,
  );
}

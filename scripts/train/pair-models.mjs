#!/usr/bin/env node
// Learns the two models of server/src/core/compare: how likely two claims state one quantity (pair-model-data.ts), and
// how likely a pair whose values are disjoint is a true dispute (dispute-model-data.ts).
//
//   node scripts/train/pair-models.mjs [--write] [--silent FOLDER]... FOLDER...
//
// FOLDER holds folders of stories with gold.json; a folder behind --silent holds folders of articles without gold, whose
// disjoint values count as two quantities, with little weight, but for the contradictions that a reader found (judged.json).
//
// A pair of claims of two articles is a yes when both lie on one conflict of the gold (on either side), or on a compatible
// entry whose reason is rounding, unit or wording and whose values meet; a no when the values are disjoint and no entry
// joins the two, or when a compatible entry does. Other pairs are not judged. The second model learns from odds that the
// first gave to stories it had not seen. Prints what a cross-validation over stories says of both.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { boost, predictBoosted } from './boost.mjs';
import { conflictOn, entriesOn, givenStories, loadEngine, modelText, ROOT, scorerOf } from './known-stories.mjs';

const FOLDS = 4;
const PAIR_OPTIONS = { trees: 300, depth: 5, rate: 0.07, penalty: 4, minimum: 3, sample: 0.6, share: 0.5 };
const DISPUTE_OPTIONS = { trees: 220, depth: 4, rate: 0.07, penalty: 4, minimum: 2, sample: 0.6, share: 0.5 };
/** Weight of the pairs of stories without gold, few of which can be disputes. */
const SILENT = 0.15;

/** Ratios of the values of true conflicts, as they fall: logarithms. */
const RATIOS = [0.05, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 1];

const JUDGED = JSON.parse(readFileSync(new URL('judged.json', import.meta.url), 'utf8'));
const given = process.argv.slice(2);
const engine = await loadEngine(`
    export { extract } from './server/src/core/extract.ts';
    export { FEATURES } from './server/src/core/compare/feature-names.ts';
    export { featuresOf } from './server/src/core/compare/features.ts';
    export { baseDimension, candidatePairs, comparable } from './server/src/core/compare/align.ts';
    export { disputeFeatures } from './server/src/core/compare/judge.ts';
    export { prepareStory } from './server/src/core/story.ts';
    export { compareClaims } from './server/src/core/compare/values.ts';`);
const RATIO = engine.FEATURES.indexOf('ratio');
const stories = givenStories(given).map(readStory);

const samples = stories.map(pairSamples);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  boost(samples.filter((_, s) => s % FOLDS !== fold).flat(), PAIR_OPTIONS),
);
const foldOf = (s) => models[s % FOLDS];
const held = samples.flatMap((rows, s) =>
  rows.filter((row) => !row.told).map((row) => ({ ...row, p: predictBoosted(foldOf(s), row.features) })),
);
console.log(
  `pairs: ${held.length}, ${held.filter((row) => row.label).length} yes; log loss ${logLoss(held).toFixed(4)}, average precision ${averagePrecision(held).toFixed(3)}`,
);

const disputeRows = stories.map((story, s) => disputeSamples(story, foldOf(s)));
const judges = Array.from({ length: FOLDS }, (_, fold) =>
  boost(disputeRows.filter((_, s) => s % FOLDS !== fold).flat(), DISPUTE_OPTIONS),
);
const heldDisputes = disputeRows.flatMap((rows, s) =>
  rows.map((row) => ({ ...row, p: predictBoosted(judges[s % FOLDS], row.features) })),
);
console.log(
  `disputes: ${heldDisputes.length}, ${heldDisputes.filter((row) => row.label).length} yes; log loss ${logLoss(heldDisputes).toFixed(4)}, average precision ${averagePrecision(heldDisputes).toFixed(3)}`,
);
for (const limit of [0.3, 0.4, 0.5, 0.6, 0.7]) console.log(`  from ${limit}: ${conflictCount(heldDisputes, limit)}`);

if (given.includes('--write')) {
  write('pair-model-data.ts', 'PAIR_MODEL', boost(samples.flat(), PAIR_OPTIONS), PAIR_OPTIONS.depth);
  write('dispute-model-data.ts', 'DISPUTE_MODEL', boost(disputeRows.flat(), DISPUTE_OPTIONS), DISPUTE_OPTIONS.depth);
}

/** Contradictions of stories without gold that a reader found (`judged.json`), as entries. */
function judgedOf(name, silent, articles) {
  if (!silent) return [];
  return (JUDGED[name] ?? []).map(({ near, sides }, id) => ({
    id: `judged-${id}`,
    kind: 'conflict',
    members: articles.flatMap(({ path, article }) =>
      article.sentences.flatMap(({ start, end }) => {
        const said = article.text.slice(start, end);
        if (!new RegExp(near).test(said)) return [];
        return sides.flat().flatMap((figure) => {
          const at = said.search(new RegExp(`(?<![\\w.,])${figure.replace(/[.]/g, '\\.')}(?!\\d)`));
          return at < 0 ? [] : [{ path, start: start + at, end: start + at + figure.length }];
        });
      }),
    ),
  }));
}

/** A story's prepared claims, each with the gold entries that it lies on. */
function readStory({ folder, silent, files, entries }) {
  const articles = files.map(({ path, text }) => engine.extract(path, text));
  const { claims, use } = engine.prepareStory(articles);
  const paths = files.map(({ path }) => path);
  const own = entriesOn(claims, paths, [...judgedOf(basename(folder), silent, articles), ...entries]);
  // What is told again in another unit ("7,600 barrels, or 1.2 million litres") lies on the same entries.
  const on = claims.map(({ article, claim }, i) => {
    const figures = articles[article].figures;
    const root = figures[claim.figure]?.conversionOf ?? claim.figure;
    if (claim.figure < 0) return own[i];
    const told = claims.flatMap((other, k) =>
      k !== i &&
      other.article === article &&
      other.claim.figure >= 0 &&
      (figures[other.claim.figure]?.conversionOf ?? other.claim.figure) === root &&
      other.claim.slot === claim.slot &&
      other.claim.figure !== claim.figure
        ? own[k]
        : [],
    );
    return [...new Set([...own[i], ...told])];
  });
  const alike = claims.map((entry, i) =>
    claims.flatMap((other, k) =>
      other.article === entry.article &&
      other.claim.slot === entry.claim.slot &&
      engine.baseDimension(other.claim) === engine.baseDimension(entry.claim) &&
      (k === i || ['identical', 'rounding'].includes(engine.compareClaims(entry.claim, other.claim)))
        ? on[k].filter((found) => found.kind !== 'different')
        : [],
    ),
  );
  return { folder, silent, claims, use, on, alike };
}

/** What is silent counts little, but for what was judged. */
function weightOf({ silent }, weight, label) {
  return silent && !label ? weight * SILENT : weight;
}

function labelOf(story, a, b, verdict) {
  const shared = story.on[a].filter((entry) => story.on[b].includes(entry));
  if (shared.some((entry) => entry.kind === 'either')) return undefined;
  if (shared.some((entry) => entry.kind === 'conflict')) return 1;
  const disjoint = verdict === 'disjoint';
  if (shared.length > 0) {
    if (disjoint) return 0;
    return shared.some((entry) => entry.kind === 'same') ? 1 : undefined;
  }
  // The gold names one telling of a value; where the article tells it again, the same dispute is told again.
  if (disjoint && story.alike[a].some((entry) => story.alike[b].includes(entry))) return undefined;
  return disjoint ? 0 : undefined;
}

function pairSamples(story) {
  const { claims, use } = story;
  const rows = [];
  const out = new Float64Array(engine.FEATURES.length);
  for (let i = 0; i < claims.length; i++) {
    for (let j = i + 1; j < claims.length; j++) {
      const [a, b] = [claims[i], claims[j]];
      if (
        a.article === b.article ||
        engine.baseDimension(a.claim) !== engine.baseDimension(b.claim) ||
        !engine.comparable(a, b)
      )
        continue;
      // Dates have models of their own (date-model.mjs).
      if (a.claim.slot === 'date') continue;
      const verdict = engine.compareClaims(a.claim, b.claim);
      const label = labelOf(story, i, j, verdict);
      const told = label === undefined && tellingly(claims, i, j, verdict);
      if (label === undefined && !told) continue;
      engine.featuresOf(a, b, use, out);
      const features = Float64Array.from(out);
      // What makes such a pair a yes is that its values are equal: the ratio must not give it away.
      const equal = told || (label === 1 && verdict !== 'disjoint');
      if (equal) features[RATIO] = RATIOS[(i * 31 + j * 17) % RATIOS.length];
      rows.push({
        label: told ? 1 : label,
        told,
        weight: weightOf(story, equal ? 0.7 : label ? 2 : 1, label),
        features,
      });
    }
  }
  return rows;
}

/** Whether a value of two digits or more is stated once in each of two articles: surely one quantity. */
function tellingly(claims, i, j, verdict) {
  const [a, b] = [claims[i], claims[j]];
  if (verdict !== 'identical' || a.claim.slot !== 'value' || a.claim.derived || b.claim.derived || a.claim.loose)
    return false;
  if (a.digits.length < 2) return false;
  const alike = (entry) => entry.claim.dimension === a.claim.dimension && entry.claim.value.low === a.claim.value.low;
  return (
    claims.filter((entry) => entry.article === a.article && alike(entry)).length === 1 &&
    claims.filter((entry) => entry.article === b.article && alike(entry)).length === 1
  );
}

function disputeSamples(story, model) {
  const { claims, use } = story;
  const pairs = engine.candidatePairs(claims, use, scorerOf(model));
  return engine.disputeFeatures(claims, pairs).flatMap((features, i) => {
    const { a, b, verdict } = pairs[i];
    if (!features || claims[a].claim.slot === 'date') return [];
    const label = labelOf(story, a, b, verdict);
    if (label === undefined) return [];
    return [
      {
        label,
        weight: weightOf(story, label ? 1.5 : 1, label),
        features,
        conflict: label ? conflictOn(story, a, b) : undefined,
      },
    ];
  });
}

function logLoss(rows) {
  const sum = rows.reduce((total, { p, label }) => total - Math.log(Math.max(1e-9, label ? p : 1 - p)), 0);
  return sum / rows.length;
}

function averagePrecision(rows) {
  const sorted = [...rows].sort((a, b) => b.p - a.p);
  let yes = 0;
  let sum = 0;
  sorted.forEach((row, i) => {
    if (row.label) sum += ++yes / (i + 1);
  });
  return yes ? sum / yes : 0;
}

function conflictCount(rows, limit) {
  const found = new Set(rows.filter((row) => row.p >= limit && row.conflict).map((row) => row.conflict));
  const alarms = rows.filter((row) => row.p >= limit && !row.label).length;
  const all = new Set(rows.filter((row) => row.conflict).map((row) => row.conflict));
  return `${found.size} of ${all.size} conflicts that have a candidate, ${alarms} pairs wrong`;
}

function write(file, name, model, depth) {
  writeFileSync(
    join(ROOT, 'server/src/core/compare', file),
    `/** Made by scripts/train/pair-models.mjs from stories with known conflicts; do not edit. Read by \`trees.ts\`. */\nexport const ${name} = \`${modelText(model, depth)}\`;\n`,
  );
}

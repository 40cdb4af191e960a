#!/usr/bin/env node
// Learns the two models of server/src/core/compare/dates.ts (date-model-data.ts): how likely two dates are told of one
// event, and how likely a pair of dates that cannot both hold is a true dispute.
//
//   node scripts/train/date-model.mjs [--write] [--silent FOLDER]... FOLDER...
//
// FOLDER holds folders of stories with gold.json; a folder behind --silent holds folders of articles without gold, on
// events of which hardly any two articles contradict each other about a day: their disjoint dates count as told of two
// things, with little weight. A pair of dates of two articles is a yes when both lie on one conflict of the gold, or on a
// compatible entry whose reason is rounding, unit or wording and whose days meet, or (with little weight) when each article
// tells the same day once; a no when the days are disjoint and no entry joins the two, or when a compatible entry does.
// Prints what cross-validations over stories say: three of them, or one when it writes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boost, predictBoosted } from './boost.mjs';
import { conflictOn, entriesOn, givenStories, loadEngine, modelText, ROOT, scorerOf } from './known-stories.mjs';

const FOLDS = 6;
const ROUNDS = 3;
const PAIR_OPTIONS = { trees: 500, depth: 3, rate: 0.05, penalty: 4, minimum: 3, sample: 0.6, share: 0.5 };
const DISPUTE_OPTIONS = { trees: 250, depth: 4, rate: 0.05, penalty: 4, minimum: 2, sample: 0.6, share: 0.4 };
/** Weights of examples: joined by gold, equal days, and disjoint days of stories without gold. */
const [JOINED, EQUAL, SILENT] = [2, 0.2, 0.3];
/** Days this near to the day of the article are told of all kinds of things. */
const NEAR = 4;
const LIMITS = [0.4, 0.5, 0.6, 0.7];
/** Pairs of lower odds to be told of one event are never accused (`group.ts`). */
const ONE_EVENT = -0.5;

const given = process.argv.slice(2);
const engine = await loadEngine(`
    export { extract } from './server/src/core/extract.ts';
    export { datesOfYearless } from './server/src/core/dated.ts';
    export { yearlessDate } from './server/src/core/time/anchor.ts';
    export { DATE_FEATURE_COUNT, dateFeaturesOf } from './server/src/core/compare/date-features.ts';
    export { dateDisputeFeatures } from './server/src/core/compare/dates.ts';
    export { candidatePairs, comparable } from './server/src/core/compare/align.ts';
    export { disputeFeatures } from './server/src/core/compare/judge.ts';
    export { prepareStory } from './server/src/core/story.ts';
    export { compareClaims } from './server/src/core/compare/values.ts';`);
const stories = givenStories(given).map(readStory);
const samples = stories.map(pairSamples);

for (let round = 0; round < (given.includes('--write') ? 1 : ROUNDS); round++) {
  const rows = validated(round);
  console.log(
    `round ${round + 1}: ${rows.flat().length} disputes, ${rows.flat().filter((row) => row.label).length} yes`,
  );
  for (const limit of LIMITS) console.log(`  from ${limit}: ${counted(rows, limit)}`);
  if (given.includes('--write')) write(boost(samples.flat(), PAIR_OPTIONS), boost(rows.flat(), DISPUTE_OPTIONS));
}

/** Pair odds from models that did not see the story, and chances of disputes from models that did not either. */
function validated(round) {
  const fold = (s) => ((s * (2 * round + 1) + 5 * round) % 97) % FOLDS;
  const but = (rows, f) => rows.filter((_, s) => fold(s) !== f).flat();
  const models = Array.from({ length: FOLDS }, (_, f) => boost(but(samples, f), PAIR_OPTIONS));
  const disputes = stories.map((story, s) => disputeSamples(story, models[fold(s)]));
  const judges = Array.from({ length: FOLDS }, (_, f) => boost(but(disputes, f), DISPUTE_OPTIONS));
  return disputes.map((rows, s) => rows.map((row) => ({ ...row, p: predictBoosted(judges[fold(s)], row.features) })));
}

function isAccused({ p, odds }, limit) {
  return p >= limit && odds >= ONE_EVENT;
}

function counted(rows, limit) {
  const named = (wanted) =>
    new Set(
      rows
        .flat()
        .filter(wanted)
        .map((row) => row.conflict),
    );
  const all = named((row) => row.conflict);
  const found = named((row) => row.conflict && isAccused(row, limit));
  const wrong = rows.map((story, s) => [stories[s], story.filter((row) => !row.label && isAccused(row, limit)).length]);
  const sum = (silent) => wrong.reduce((total, [story, count]) => total + (story.silent === silent ? count : 0), 0);
  return `${found.size} of ${all.size} conflicts that have a candidate, ${sum(false)} pairs wrong; ${sum(true)} pairs accused where no gold is`;
}

/** A story's dates, each with the gold entries that it lies on. */
function readStory({ folder, silent, files, entries }) {
  const { claims: all, use } = engine.prepareStory(readTogether(files));
  const claims = all.filter(({ claim }) => claim.slot === 'date');
  const paths = files.map(({ path }) => path);
  return { folder, silent, claims, use, on: entriesOn(claims, paths, entries) };
}

/** The articles of one story, those without a year in the year of the others. */
function readTogether(files) {
  const alone = files.map(({ path, text }) => engine.extract(path, text));
  const dates = engine.datesOfYearless(
    alone.map(({ article, anchor }) => ({ anchor, yearless: engine.yearlessDate(article) })),
  );
  return files.map(({ path, text }, i) => (dates[i] ? engine.extract(path, text, { published: dates[i] }) : alone[i]));
}

function labelOf(story, a, b, verdict) {
  const disjoint = verdict === 'disjoint';
  const shared = story.on[a].filter((entry) => story.on[b].includes(entry));
  if (shared.some((entry) => entry.kind === 'either')) return undefined;
  if (shared.some((entry) => entry.kind === 'conflict')) return 1;
  if (disjoint) return 0;
  return shared.some((entry) => entry.kind === 'same') ? 1 : undefined;
}

function pairSamples(story) {
  const { claims, use, silent } = story;
  const rows = [];
  const out = new Float64Array(engine.DATE_FEATURE_COUNT);
  for (let i = 0; i < claims.length; i++) {
    for (let j = i + 1; j < claims.length; j++) {
      const [a, b] = [claims[i], claims[j]];
      if (a.article === b.article || !engine.comparable(a, b)) continue;
      const verdict = engine.compareClaims(a.claim, b.claim);
      const label = labelOf(story, i, j, verdict);
      const equal = !silent && label === undefined && tellingly(claims, a, b, verdict);
      if (label === undefined && !equal) continue;
      engine.dateFeaturesOf(a, b, use, out);
      const weight = equal ? EQUAL : label ? JOINED : silent ? SILENT : 1;
      rows.push({ label: equal ? 1 : label, weight, features: Float64Array.from(out) });
    }
  }
  return rows;
}

/** Whether a day, told once in each of two articles and not the one that both are about, is likely told of one event. */
function tellingly(claims, a, b, verdict) {
  if (verdict !== 'identical') return false;
  return [a, b].every(({ claim, article, day }) => {
    const { low, high } = claim.value;
    if (claim.clock?.dayless || high - low > 32 * 1440) return false;
    if (day !== undefined && Math.abs(low / 1440 - day) < NEAR && !claim.clock) return false;
    return (
      claims.filter(
        (entry) => entry.article === article && entry.claim.value.low === low && entry.claim.value.high === high,
      ).length === 1
    );
  });
}

function disputeSamples(story, model) {
  const { claims, use, silent } = story;
  const pairs = engine.candidatePairs(claims, use, undefined, scorerOf(model));
  return engine.disputeFeatures(claims, pairs).flatMap((judged, i) => {
    if (!judged) return [];
    const { a, b, verdict, odds } = pairs[i];
    const label = labelOf(story, a, b, verdict);
    if (label === undefined) return [];
    return [
      {
        label,
        odds,
        weight: label ? 1.5 : silent ? SILENT : 1,
        features: engine.dateDisputeFeatures(judged, claims[a], claims[b], use),
        conflict: label ? conflictOn(story, a, b) : undefined,
      },
    ];
  });
}

function write(pair, dispute) {
  writeFileSync(
    join(ROOT, 'server/src/core/compare/date-model-data.ts'),
    `/** Made by scripts/train/date-model.mjs from stories with known conflicts; do not edit. Read by \`trees.ts\`. */\nexport const DATE_PAIR_MODEL = \`${modelText(pair, PAIR_OPTIONS.depth)}\`;\n\nexport const DATE_DISPUTE_MODEL = \`${modelText(dispute, DISPUTE_OPTIONS.depth)}\`;\n`,
  );
}

#!/usr/bin/env node
// Makes server/src/core/entities/ner/model-data.ts: the weights by which names are recognised.
//
//   node scripts/train/names.mjs newswire-ner.tsv [--held-out]
//
// Source: entities of the Groningen Meaning Bank (texts in the public domain), with titles taken out of the names of
// people and countries told from their peoples by our tables. A linear-chain conditional random field over the features
// of entities/ner/features.ts, trained by AdaGrad; eight bits a weight. Copies of the sentences with other names and in
// other cases are trained on too, so that the model leans on context and not on the names of its time. `--held-out`
// keeps every tenth sentence out of the training and scores it.
import { align, asText, load, readSentences, seeded, shuffle, writeModule } from './newswire.mjs';
import { filledTemplates } from './templates.mjs';
import { cleaned, poolOf, swapped, titled, upper } from './newswire-names.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 8);
const RATE = Number(process.env.RATE ?? 0.12);
/** What weights lose in every round. */
const SHRINK = Number(process.env.SHRINK ?? 0.33);
const DROP = Number(process.env.DROP ?? 0.25);
/** How often each template is filled. */
const TEMPLATES = Number(process.env.TEMPLATES ?? 30);
/** The same for templates of agency copy. */
const AGENCY = Number(process.env.AGENCY ?? 30);
const SEED = 20250212;
/** How many states of the weights a round gives to the mean; they are taken in the second half of the rounds. */
const SNAPSHOTS = 8;
/** Trainings with other copies in another order, whose means are taken together. */
const RUNS = 2;
const OUTPUT = 'server/src/core/entities/ner/model-data.ts';

const [path, mode] = process.argv.slice(2);
if (!path) {
  console.error('usage: names.mjs newswire-ner.tsv [--held-out]');
  process.exit(2);
}
const heldOut = mode === '--held-out';
const engine = await load(`
  export * from './server/src/core/text/tokens.ts';
  export * from './server/src/core/text/tagger/features.ts';
  export * from './server/src/core/entities/ner/features.ts';
  export * from './server/src/core/entities/ner/labels.ts';
  export * from './server/src/core/entities/ner/zones.ts';
  export * from './server/src/core/entities/gazetteer.ts';
  export * from './server/src/core/entities/tables/countries.ts';
  export * from './server/src/core/entities/tables/given-names.ts';
  export * from './server/src/core/entities/tables/organizations.ts';
  export * from './server/src/core/entities/tables/places.ts';`);
const { LABELS, LABEL_COUNT, MOST_ROWS, WORD_COUNT } = engine;
/** A row has a weight for each label but the first; rows are given in words of four weights. */
const ROW_WEIGHTS = LABEL_COUNT - 1;
const at = (row, label) => row * 4 + label - 1;
const LABEL = new Map(LABELS.map((name, index) => [name, index]));
const random = seeded(SEED);
const SIZE = WORD_COUNT * 4 + ROW_WEIGHTS;

const sentences = readSentences(path).map((sentence) => cleaned(sentence, engine));
const training = heldOut ? sentences.filter((_, i) => i % 10 !== 0) : sentences;
const lists = listsOf(training);
const mean = new Float64Array(SIZE);
const transMean = new Float64Array(LABEL_COUNT * LABEL_COUNT);
for (let run = 0; run < RUNS; run++) train([...training, ...copies()].flatMap(zonesOf));
write();
if (heldOut) await evaluate(sentences.filter((_, i) => i % 10 === 0));

/** Copies of the sentences with other names and in other cases, and filled templates. */
function copies() {
  const templates = filledTemplates(TEMPLATES, AGENCY, lists, random);
  return [
    ...templates,
    ...templates.filter((_, i) => i % 4 === 0).map(titled),
    ...templates.filter((_, i) => i % 12 === 0).map(upper),
    ...training.map((sentence) => swapped(sentence, training, random, engine)),
    ...training.filter((_, i) => i % 5 === 1).map((sentence) => titled(swapped(sentence, training, random, engine))),
    ...training.filter((_, i) => i % 9 === 2).map(upper),
  ];
}

/** Names with which templates are filled: of the tables and of the data. */
function listsOf(sentences) {
  const pool = poolOf(sentences);
  const phrases = (text) =>
    text
      .split(/[;\n]/)
      .filter((name) => name.length > 1)
      .map((name) => name.split(' '));
  const rows = engine.countryRows();
  return {
    given: engine.GIVEN_NAMES.trim().split(/\s+/),
    surnames: [...engine.SURNAMES.trim().split(/\s+/), ...pool.get('person').map((words) => words.at(-1))],
    places: pool.get('place'),
    cities: phrases(engine.REGIONS)
      .concat(pool.get('place'))
      .filter((words) => words.length < 3),
    regions: phrases(engine.REGIONS),
    countries: rows.map(([names]) => names[0].split(' ')),
    demonyms: rows.flatMap(([, demonyms]) => demonyms.filter((name) => !name.includes(' '))),
    organizations: [...phrases(engine.ORGANIZATIONS), ...pool.get('organization')],
  };
}

/** The zones of a sentence with their feature rows and gold labels. */
function zonesOf(sentence) {
  const { text, ranges } = asText(sentence);
  const tokens = engine.scan(text);
  const words = align(tokens, ranges);
  const gold = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const entity = sentence[words[i]].entity;
    const inside = entity.startsWith('I-') || (entity.startsWith('B-') && words[i - 1] === words[i]);
    gold[i] = LABEL.get((inside ? 'I' : 'B') + entity.slice(1)) ?? 0;
  }
  const titled = engine.isTitled(tokens, 0, tokens.count);
  const found = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!engine.isNameLike(tokens, i) || (i === 0 && engine.isPlainStart(tokens, i))) continue;
    const last = engine.zoneEnd(tokens, i, tokens.count);
    const features = new engine.NameFeatures();
    features.fill(tokens, { first: i, last, sentenceFirst: 0, sentenceLast: tokens.count, titled });
    const labels = gold.slice(i, last);
    for (let k = 0; k < labels.length; k++) {
      if (tokens.shape[i + k] <= 1 && labels[k] % 2 === 1) labels[k] = 0;
      if (!engine.mayFollow(labels[k], k > 0 ? labels[k - 1] : 0))
        labels[k] = tokens.shape[i + k] > 1 ? labels[k] - 1 : 0;
    }
    found.push({
      rows: features.rows.slice(0, MOST_ROWS * (last - i)),
      count: features.counts[0],
      size: last - i,
      labels,
      small: Array.from(labels, (_, k) => tokens.shape[i + k] <= 1),
    });
    i = last - 1;
  }
  return found;
}

/** Trains on the zones and adds the mean of many states of the later rounds, which is steadier than the last, to `mean`. */
function train(zones) {
  console.log(`${training.length} sentences, with copies ${zones.length} zones`);
  const weights = new Float32Array(SIZE);
  const squares = new Float32Array(SIZE);
  const trans = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const transSquares = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const before = Array.from({ length: LABEL_COUNT }, (_, y) =>
    Array.from({ length: LABEL_COUNT }, (_, x) => x).filter((x) => engine.mayFollow(y, x)),
  );
  const opens = Array.from({ length: LABEL_COUNT }, (_, y) => engine.mayFollow(y, 0));
  const step = (w, s, k, gradient) => {
    s[k] += gradient * gradient;
    w[k] += (RATE * gradient) / (Math.sqrt(s[k]) + 1e-3);
  };
  const factors = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const order = zones.map((_, i) => i);
  const share = 1 / (Math.floor(ROUNDS / 2) * SNAPSHOTS * RUNS);
  const every = Math.ceil(zones.length / SNAPSHOTS);
  const middle = Math.trunc(every / 2);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    let loss = 0;
    for (const [seen, index] of order.entries()) {
      if (seen % every === middle && round >= ROUNDS / 2) {
        for (let k = 0; k < SIZE; k++) mean[k] += weights[k] * share;
        for (let k = 0; k < trans.length; k++) transMean[k] += trans[k] * share;
      }
      const zone = zones[index];
      const { size: n, count, labels } = zone;
      const keep = Array.from({ length: count }, () => random() >= DROP);
      // Forward and backward sums, each token's scaled to 1; `emit` holds factors, and `total` the logarithm of it all.
      const emit = new Float64Array(n * LABEL_COUNT);
      const scales = new Float64Array(n);
      let total = 0;
      let gold = 0;
      for (let k = 0; k < factors.length; k++) factors[k] = Math.exp(trans[k]);
      for (let t = 0; t < n; t++) {
        const here = t * LABEL_COUNT;
        for (let f = 0; f < count; f++) {
          if (!keep[f]) continue;
          const first = at(zone.rows[t * MOST_ROWS + f], 1);
          for (let y = 1; y < LABEL_COUNT; y++) emit[here + y] += weights[first + y - 1];
        }
        gold += emit[here + labels[t]] + trans[(t > 0 ? labels[t - 1] : 0) * LABEL_COUNT + labels[t]];
        const most = emit.subarray(here, here + LABEL_COUNT).reduce((a, b) => Math.max(a, b), 0);
        total += most;
        for (let y = 0; y < LABEL_COUNT; y++)
          emit[here + y] = zone.small[t] && y % 2 === 1 ? 0 : Math.exp(emit[here + y] - most);
      }
      const forward = new Float64Array(n * LABEL_COUNT);
      const backward = new Float64Array(n * LABEL_COUNT).fill(1);
      for (let t = 0; t < n; t++) {
        const here = t * LABEL_COUNT;
        let sum = 0;
        for (let y = 0; y < LABEL_COUNT; y++) {
          let reached = 0;
          if (t === 0) reached = opens[y] ? factors[y] : 0;
          else for (const x of before[y]) reached += forward[here - LABEL_COUNT + x] * factors[x * LABEL_COUNT + y];
          sum += forward[here + y] = reached * emit[here + y];
        }
        scales[t] = sum;
        total += Math.log(sum);
        for (let y = 0; y < LABEL_COUNT; y++) forward[here + y] /= sum;
      }
      for (let t = n - 2; t >= 0; t--) {
        const next = (t + 1) * LABEL_COUNT;
        backward.fill(0, t * LABEL_COUNT, next);
        for (let y = 0; y < LABEL_COUNT; y++) {
          const onwards = (emit[next + y] * backward[next + y]) / scales[t + 1];
          for (const x of before[y]) backward[t * LABEL_COUNT + x] += factors[x * LABEL_COUNT + y] * onwards;
        }
      }
      loss += total - gold;
      for (let t = 0; t < n; t++) {
        const here = t * LABEL_COUNT;
        for (let y = 0; y < LABEL_COUNT; y++) {
          const gradient = (labels[t] === y ? 1 : 0) - forward[here + y] * backward[here + y];
          if (y > 0 && Math.abs(gradient) > 1e-4) {
            for (let f = 0; f < count; f++)
              if (keep[f]) step(weights, squares, at(zone.rows[t * MOST_ROWS + f], y), gradient);
          }
          if (t === 0) {
            if (opens[y] && Math.abs(gradient) > 1e-4) step(trans, transSquares, y, gradient);
            continue;
          }
          const onwards = (emit[here + y] * backward[here + y]) / scales[t];
          for (const x of before[y]) {
            const k = x * LABEL_COUNT + y;
            const pair = forward[here - LABEL_COUNT + x] * factors[k] * onwards;
            const change = (labels[t] === y && labels[t - 1] === x ? 1 : 0) - pair;
            if (Math.abs(change) > 1e-4) step(trans, transSquares, k, change);
          }
        }
      }
    }
    for (let k = 0; k < SIZE; k++) weights[k] *= 1 - SHRINK;
    console.log(`round ${round + 1}: loss ${(loss / zones.length).toFixed(4)}`);
  }
}

/** Writes the means, shrunk as at the end of a round, in eight bits each. */
function write() {
  for (let k = 0; k < SIZE; k++) mean[k] *= 1 - SHRINK;
  const largest = mean
    .map(Math.abs)
    .sort()
    .at(-1 - Math.trunc(SIZE / 5000));
  const scale = 127 / Math.max(largest, ...transMean.map(Math.abs));
  const bytes = Int8Array.from(mean, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))));
  const steps = Int8Array.from(transMean, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))));
  writeModule(
    OUTPUT,
    '// Made by scripts/train/names.mjs from the entities of the Groningen Meaning Bank (texts in the public domain).',
    {
      WEIGHTS: Buffer.from(bytes.buffer).toString('base64'),
      TRANSITIONS: Buffer.from(steps.buffer).toString('base64'),
    },
  );
  console.log(`${bytes.filter((b) => b !== 0).length} of ${SIZE} weights are not zero; scale ${scale.toFixed(1)}`);
}

/** Overlap and exact F1 by kind of the model alone on sentences that it has not seen. */
async function evaluate(list) {
  const final = await load(`export * from './server/src/core/entities/ner/decode.ts';`);
  const kinds = ['person', 'organization', 'place', 'demonym'];
  const score = Object.fromEntries(
    kinds.map((kind) => [kind, { found: 0, gold: 0, overlapFound: 0, overlapGold: 0, exact: 0 }]),
  );
  const errors = new Map();
  for (const sentence of list) {
    const { text, ranges } = asText(sentence);
    const tokens = engine.scan(text);
    const words = align(tokens, ranges);
    const out = new Uint8Array(tokens.count);
    const titled = engine.isTitled(tokens, 0, tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (!engine.isNameLike(tokens, i) || (i === 0 && engine.isPlainStart(tokens, i))) continue;
      const last = engine.zoneEnd(tokens, i, tokens.count);
      final.decode(tokens, { first: i, last, sentenceFirst: 0, sentenceLast: tokens.count, titled }, out);
      i = last - 1;
    }
    const gold = spans(tokens.count, (i) => [sentence[words[i]].entity, words[i - 1] === words[i]]);
    const found = spans(tokens.count, (i) => [LABELS[out[i]], false]);
    for (const kind of kinds) {
      const s = score[kind];
      const g = gold.filter((span) => span.kind === kind);
      const f = found.filter((span) => span.kind === kind);
      s.gold += g.length;
      s.found += f.length;
      s.overlapFound += f.filter((a) => g.some((b) => a.first < b.last && b.first < a.last)).length;
      s.overlapGold += g.filter((a) => f.some((b) => a.first < b.last && b.first < a.last)).length;
      s.exact += f.filter((a) => g.some((b) => a.first === b.first && b.last === a.last)).length;
    }
    for (const span of [...gold, ...found]) {
      const other = (gold.includes(span) ? found : gold).find((b) => b.first < span.last && span.first < b.last);
      if (other?.kind === span.kind) continue;
      const words = text.slice(tokens.start[span.first], tokens.end[span.last - 1]);
      const key = gold.includes(span)
        ? `${words}: ${span.kind} as ${other?.kind ?? 'nothing'}`
        : other
          ? undefined
          : `${words}: nothing as ${span.kind}`;
      if (key) errors.set(key, (errors.get(key) ?? 0) + 1);
    }
  }
  for (const kind of kinds) {
    const s = score[kind];
    const f1 = (p, r) => ((2 * p * r) / (p + r)).toFixed(3);
    const [p, r] = [s.overlapFound / s.found, s.overlapGold / s.gold];
    console.log(
      `${kind}: overlap P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1(p, r)}; exact F1 ${f1(s.exact / s.found, s.exact / s.gold)}; ${s.gold} in the data`,
    );
  }
  if (process.env.SHOW)
    console.log(
      [...errors]
        .sort((a, b) => b[1] - a[1])
        .slice(0, Number(process.env.SHOW))
        .map(([key, n]) => `${n} ${key}`)
        .join('\n'),
    );
}

function spans(count, labelAt) {
  const found = [];
  for (let i = 0; i < count; i++) {
    const [label, continued] = labelAt(i);
    if (label === 'O') continue;
    const kind = label.slice(2);
    const open = found.at(-1);
    if (open && open.last === i && open.kind === kind && (label.startsWith('I') || continued)) open.last = i + 1;
    else found.push({ first: i, last: i + 1, kind });
  }
  return found;
}

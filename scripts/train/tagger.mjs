#!/usr/bin/env node
// Makes server/src/core/text/tagger/model-data.ts: the part-of-speech tagger's dictionary and weights.
//
//   node scripts/train/tagger.mjs newswire-ner.tsv [--held-out]
//
// Source: parts of speech of the Groningen Meaning Bank (texts in the public domain). An averaged perceptron (Collins
// 2002) over the features of text/tagger/features.ts, eight bits a weight. `--held-out` keeps every tenth sentence
// out of the training, scores it, and writes nothing.
import { align, asText, load, readSentences, seeded, shuffle, writeModule } from './newswire.mjs';

const ROUNDS = 7;
const SEED = 20250212;
const TAGS = [
  '',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'DT',
  'PDT',
  'IN',
  'TO',
  'CC',
  'CD',
  'PRP',
  'PRP$',
  'POS',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'EX',
  'RP',
  'UH',
  'FW',
  'SYM',
  'PUNCT',
];
const TAG = new Map(TAGS.map((name, index) => [name, index]));
for (const mark of [',', '.', ':', ';', 'LRB', 'RRB', '``', "''"]) TAG.set(mark, TAG.get('PUNCT'));
TAG.set('$', TAG.get('SYM'));
const OUTPUT = 'server/src/core/text/tagger/model-data.ts';

/** Tags that a word seen seldom may have as well, given one that it was seen with. */
const ALSO = {
  NN: ['VB', 'VBP'],
  VB: ['VBP'],
  VBP: ['VB'],
  NNS: ['VBZ'],
  VBZ: ['NNS'],
  VBD: ['VBN'],
  VBN: ['VBD', 'JJ'],
  VBG: ['NN', 'JJ'],
};
const SELDOM = 12;

/** Penn tags of small words that the data knows too little of: all that are possible. */
const CLOSED = {
  about: 'IN RB',
  above: 'IN RB JJ',
  across: 'IN RB',
  after: 'IN RB',
  along: 'IN RB RP',
  around: 'IN RB RP',
  as: 'IN RB',
  before: 'IN RB',
  below: 'IN RB',
  down: 'RP IN RB',
  in: 'IN RP',
  off: 'RP IN',
  on: 'IN RP',
  out: 'RP IN RB',
  over: 'IN RP RB',
  up: 'RP IN RB',
  that: 'IN DT WDT',
  more: 'JJR RBR',
  most: 'JJS RBS',
  less: 'JJR RBR',
  least: 'JJS RBS',
  no: 'DT RB',
  so: 'RB IN',
  than: 'IN',
  like: 'IN VB VBP',
  her: 'PRPS PRP',
  his: 'PRPS',
  there: 'EX RB',
  what: 'WP WDT',
  which: 'WDT',
  who: 'WP',
  whom: 'WP',
  whose: 'WPS',
  to: 'TO',
  and: 'CC',
  or: 'CC',
  but: 'CC',
  nor: 'CC',
  the: 'DT',
  a: 'DT',
  an: 'DT',
  i: 'PRP',
  it: 'PRP',
  they: 'PRP',
  we: 'PRP',
  you: 'PRP',
  he: 'PRP',
  she: 'PRP',
  me: 'PRP',
  us: 'PRP',
  them: 'PRP',
  "don't": 'VBP VB',
  "doesn't": 'VBZ',
  "didn't": 'VBD',
  "won't": 'MD',
  "can't": 'MD',
  "couldn't": 'MD',
  "wouldn't": 'MD',
  "shouldn't": 'MD',
  cannot: 'MD',
  "isn't": 'VBZ',
  "aren't": 'VBP',
  "wasn't": 'VBD',
  "weren't": 'VBD',
  "hasn't": 'VBZ',
  "haven't": 'VBP',
  "hadn't": 'VBD',
  "i'm": 'PRP',
  "i've": 'PRP',
  "i'll": 'PRP',
  "i'd": 'PRP',
  "you're": 'PRP',
  "you've": 'PRP',
  "you'll": 'PRP',
  "you'd": 'PRP',
  "we're": 'PRP',
  "we've": 'PRP',
  "we'll": 'PRP',
  "we'd": 'PRP',
  "they're": 'PRP',
  "they've": 'PRP',
  "they'll": 'PRP',
  "they'd": 'PRP',
  "he'd": 'PRP',
  "he'll": 'PRP',
  "she'd": 'PRP',
  "she'll": 'PRP',
  "it'll": 'PRP',
  one: 'CD NN PRP',
  two: 'CD',
  three: 'CD',
  four: 'CD',
  five: 'CD',
  six: 'CD',
  seven: 'CD',
  eight: 'CD',
  nine: 'CD',
  ten: 'CD',
  eleven: 'CD',
  twelve: 'CD',
  thirteen: 'CD',
  fourteen: 'CD',
  fifteen: 'CD',
  sixteen: 'CD',
  seventeen: 'CD',
  eighteen: 'CD',
  nineteen: 'CD',
  twenty: 'CD',
  thirty: 'CD',
  forty: 'CD',
  fifty: 'CD',
  sixty: 'CD',
  seventy: 'CD',
  eighty: 'CD',
  ninety: 'CD',
  hundred: 'CD',
  thousand: 'CD',
  million: 'CD',
  billion: 'CD',
  trillion: 'CD',
  bn: 'CD',
  mn: 'CD',
  tn: 'CD',
  lakh: 'CD',
  crore: 'CD',
  crores: 'CD',
  th: 'JJ NN',
  st: 'NNP JJ',
  nd: 'JJ',
  rd: 'JJ NNP',
};

const [path, mode] = process.argv.slice(2);
if (!path) {
  console.error('usage: tagger.mjs newswire-ner.tsv [--held-out]');
  process.exit(2);
}
const engine = await load(`
  export * from './server/src/core/text/tokens.ts';
  export * from './server/src/core/text/tagger/features.ts';
  export * from './server/src/core/text/tagger/weights.ts';
  export * from './server/src/core/text/lexicon.ts';`);
const heldOut = mode === '--held-out';
const examples = readSentences(path).map(example);
const training = heldOut ? examples.filter((_, i) => i % 10 !== 0) : examples;
const headlines = readSentences(path)
  .filter((_, i) => i % 5 === 1)
  .map((sentence) => example(sentence.map((item) => ({ ...item, word: capitalised(item.word) }))));
const dictionary = buildDictionary(training);
writeModule(OUTPUT, header(), { SETS: dictionary.sets, DICTIONARY: dictionary.packed, WEIGHTS: '' });
await train([...training, ...headlines]);
if (heldOut) await evaluate(examples.filter((_, i) => i % 10 === 0));

function header() {
  return `// Made by scripts/train/tagger.mjs from the parts of speech of the Groningen Meaning Bank (texts in the public domain).`;
}

/** As a headline in Title Case has it; the tagger must tell names from words there without capitals. */
function capitalised(word) {
  return /^(?:a|an|the|of|in|on|at|to|for|and|or|as|by)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}

function example(sentence) {
  const { text, ranges } = asText(sentence);
  const tokens = engine.scan(text);
  const words = align(tokens, ranges);
  const gold = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) gold[i] = TAG.get(sentence[words[i]].pos) ?? 0;
  return { tokens, words, gold, compound: words.map((w, i) => words[i - 1] === w || words[i + 1] === w) };
}

function buildDictionary(list) {
  const counts = new Map();
  for (const { tokens, gold, compound } of list) {
    for (let i = 0; i < tokens.count; i++) {
      if (compound[i] || (tokens.kind[i] !== 1 && tokens.kind[i] !== 3)) continue;
      const tag = TAGS[gold[i]];
      if (!tag || tag === 'PUNCT') continue;
      const folded = engine.fold(engine.tokenText(tokens, i));
      const row = counts.get(folded) ?? new Map();
      row.set(tag, (row.get(tag) ?? 0) + 1);
      counts.set(folded, row);
    }
  }
  const bySet = new Map([['', 0]]);
  const entries = new Map();
  for (const [folded, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b);
    if (total < 2 && folded.length > 3) continue;
    const tags = [...row]
      .filter(([, n]) => n / total > 0.015 || (n > 1 && n / total > 0.004))
      .sort((a, b) => b[1] - a[1])
      .map(([tag]) => tag);
    const wide = new Set(tags);
    if (total < SELDOM) for (const tag of tags) for (const other of ALSO[tag] ?? []) wide.add(other);
    entries.set(
      folded,
      [...wide].map((tag) => TAG.get(tag)),
    );
  }
  for (const [folded, tags] of Object.entries(CLOSED)) {
    entries.set(
      folded,
      tags.split(' ').map((tag) => TAG.get(tag === 'PRPS' ? 'PRP$' : tag === 'WPS' ? 'WP$' : tag)),
    );
  }
  const popular = new Map();
  for (const tags of entries.values()) {
    const key = [...tags].sort((a, b) => a - b).join(',');
    popular.set(key, (popular.get(key) ?? 0) + 1);
  }
  for (const [key] of [...popular].sort((a, b) => b[1] - a[1]).slice(0, 250)) bySet.set(key, bySet.size);
  const bytes = new Map();
  for (const [folded, tags] of entries) {
    const set = bySet.get([...tags].sort((a, b) => a - b).join(','));
    if (set === undefined) continue;
    const hash = engine.hashOf(folded, 0, folded.length);
    bytes.set((hash ^ (hash >>> 24)) & 0xffffff, set);
  }
  const packed = Buffer.concat(
    [...bytes]
      .sort((a, b) => a[0] - b[0])
      .map(([key, set]) => Buffer.from([key >> 16, (key >> 8) & 255, key & 255, set])),
  );
  console.log(`dictionary: ${bytes.size} words, ${bySet.size} tag sets, ${packed.length} bytes`);
  return { sets: [...bySet.keys()].join(';'), packed: packed.toString('base64') };
}

async function train(list) {
  const fresh = await load(`
    export * from './server/src/core/text/tagger/features.ts';
    export * from './server/src/core/text/tagger/dictionary.ts';
    export * from './server/src/core/text/tagger/weights.ts';`);
  const size = (1 << fresh.WEIGHT_BITS) + 64;
  const live = new Float64Array(size);
  const sums = new Float64Array(size);
  const random = seeded(SEED);
  const order = list.map((_, i) => i);
  let step = 1;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    let wrong = 0;
    let asked = 0;
    for (const index of order) {
      const { tokens, gold, compound } = list[index];
      const out = new Uint8Array(tokens.count);
      const features = new fresh.TagFeatures();
      const titled = fresh.isTitled(tokens, 0, tokens.count);
      features.begin(tokens, 0, tokens.count, out, titled);
      for (let i = 0; i < tokens.count; i++) {
        out[i] = fresh.fixedTag(tokens, i, 0, titled);
        if (out[i] !== 0) continue;
        const candidates = fresh.candidatesOf(tokens, i, 0, titled, fresh.setOf(tokens.hash[i]));
        const rows = features.at(i);
        let best = 0;
        let most = -Infinity;
        for (const tag of candidates) {
          let total = 0;
          for (let f = 0; f < features.count; f++) total += live[rows[f] + tag];
          if (total > most) {
            most = total;
            best = tag;
          }
        }
        out[i] = best;
        if (compound[i] || !candidates.includes(gold[i])) continue;
        asked++;
        step++;
        if (best === gold[i]) continue;
        wrong++;
        for (let f = 0; f < features.count; f++) {
          live[rows[f] + gold[i]] += 1;
          sums[rows[f] + gold[i]] += step;
          live[rows[f] + best] -= 1;
          sums[rows[f] + best] -= step;
        }
        if (round === 0) out[i] = gold[i];
      }
    }
    console.log(`round ${round + 1}: ${(100 - (100 * wrong) / asked).toFixed(2)}% of ${asked} decisions`);
  }
  const bytes = new Int8Array(size);
  const averaged = live.map((value, i) => value - sums[i] / step);
  const scale = 127 / [...averaged].map(Math.abs).sort((a, b) => b - a)[Math.trunc(size / 5000)];
  for (let i = 0; i < size; i++) bytes[i] = Math.max(-127, Math.min(127, Math.round(averaged[i] * scale)));
  const packed = Buffer.from(bytes.buffer).toString('base64');
  writeModule(OUTPUT, header(), { SETS: dictionary.sets, DICTIONARY: dictionary.packed, WEIGHTS: packed });
  console.log(`weights: ${packed.length} characters, ${bytes.filter((v) => v !== 0).length} not zero`);
}

async function evaluate(list) {
  const final = await load(`export * from './server/src/core/text/tags.ts';`);
  let right = 0;
  let words = 0;
  const confusions = new Map();
  const started = performance.now();
  const outs = list.map(({ tokens }) => {
    const out = new Uint8Array(tokens.count);
    final.tagTokens(tokens, 0, tokens.count, out);
    return out;
  });
  const seconds = (performance.now() - started) / 1000;
  let tokensAll = 0;
  list.forEach(({ tokens, gold, compound }, k) => {
    tokensAll += tokens.count;
    for (let i = 0; i < tokens.count; i++) {
      if (compound[i] || gold[i] === 0 || (tokens.kind[i] !== 1 && tokens.kind[i] !== 3)) continue;
      words++;
      if (outs[k][i] === gold[i]) right++;
      else {
        const key = `${TAGS[gold[i]]} as ${TAGS[outs[k][i]]} ${process.env.SHOW && TAGS[gold[i]] === process.env.SHOW ? engine.tokenText(tokens, i) : ''}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    }
  });
  console.log(
    `held out: ${((100 * right) / words).toFixed(2)}% of ${words} words; ${Math.round(tokensAll / seconds)} tokens/s`,
  );
  console.log(
    [...confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 25)
      .map(([key, n]) => `${n} ${key}`)
      .join('; '),
  );
}

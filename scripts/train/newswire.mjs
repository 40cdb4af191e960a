// Reads data in the format of newswire-ner.tsv and lays it over the tokens of our own scanner.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Sentences as lists of { word, pos, entity }. */
export function readSentences(path) {
  const sentences = [];
  let sentence = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word, pos, entity] = line.split('\t');
    if (entity !== undefined) sentence.push({ word, pos, entity: entity.trim() });
    else if (sentence.length > 0) {
      sentences.push(sentence);
      sentence = [];
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const NO_SPACE_BEFORE = /^(?:[.,;:?!%)]|'s?|'S|n't|'(?:re|ve|ll|d|m))$/;
const NO_SPACE_AFTER = /^[($]$/;

/** The sentence as running text, with the range of each word in it. */
export function asText(sentence) {
  let text = '';
  let open = false;
  const ranges = [];
  let glue = true;
  for (const { word } of sentence) {
    const quote = word === '"';
    const shown = word === 'LRB' ? '(' : word === 'RRB' ? ')' : word;
    if (!glue && !NO_SPACE_BEFORE.test(shown) && !(quote && open)) text += ' ';
    ranges.push([text.length, text.length + shown.length]);
    text += shown;
    if (quote) open = !open;
    glue = NO_SPACE_AFTER.test(shown) || (quote && open);
  }
  return { text, ranges };
}

/** For each of our tokens, the index of the first word of the data that it overlaps. */
export function align(tokens, ranges) {
  const words = [];
  let w = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (w + 1 < ranges.length && ranges[w][1] <= tokens.start[i]) w++;
    words.push(w);
  }
  return words;
}

/** Bundles a TypeScript source of the engine and imports it. */
export async function load(entry) {
  const outfile = join(tmpdir(), `train-${process.pid}-${Math.trunc(performance.now() * 1000)}.mjs`);
  await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** Text of a generated module with long base64 strings. */
export function writeModule(path, comment, constants) {
  const body = Object.entries(constants).map(([name, value]) => `export const ${name} =\n  '${value}';\n`);
  writeFileSync(path, `${comment}\n${body.join('')}`);
}

/** A generator of numbers in [0, 1) with a fixed seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/**
 * Measures who is named: `npm run score:entities [-- --list] [-- --module FILE] [-- --set FOLDER]`, or on tagged
 * newswire `-- --tsv FILE [--every 10] [--offset 0]` (a token a line: word, part of speech, IOB tag). It measures and
 * never fails: without a build it says so.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readEntitySet } from '../test/sets/entities/read.mjs';

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    module: { type: 'string', default: fileURLToPath(new URL('../server/dist/index.js', import.meta.url)) },
    set: { type: 'string', default: fileURLToPath(new URL('../test/sets/entities', import.meta.url)) },
    tsv: { type: 'string' },
    every: { type: 'string', default: '1' },
    offset: { type: 'string', default: '0' },
  },
});

const SCORED = ['person', 'place', 'organization', 'demonym', 'event'];
/** The kinds that the published measure takes together; demonyms and events stand apart. */
const NAMES = ['person', 'place', 'organization'];
const HEADLINES = /headlines$/;

const meets = (a, b) => a.start < b.end && b.start < a.end;
const same = (a, b) => a.start === b.start && a.end === b.end;
const ratio = (part, whole) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));

/** A mention without the article in front of it, so that "the Treasury" and "Treasury" are the same span. */
function withoutArticle(span) {
  const article = /^(?:the|a|an) /i.exec(span.text);
  return article ? { ...span, start: span.start + article[0].length, text: span.text.slice(article[0].length) } : span;
}

/** A description ("the Pentagon chief", "he"): its last word is not a name, so it is not judged as one. */
const isDescription = (span) => !/\p{Lu}/u.test(span.text.split(/\s+/).pop() ?? '');

/** The text given to the engine, and how far the marked text stands in it: lines that are no headline get one above. */
function asArticle({ group, text }) {
  if (group === 'articles') return { text, shift: 0 };
  if (HEADLINES.test(group)) return { text: `${text}\n\nMore will follow when it is known.\n`, shift: 0 };
  const head = 'Evening report\n\n';
  return { text: `${head}${text}\n`, shift: head.length };
}

/** Mentions as read, with kind and entity, in the order of the text. */
async function mentionsOf(checkArticles, article) {
  const report = await checkArticles([{ path: 'a.txt', text: article.text }]);
  return report.entities
    .flatMap(({ id, kind, mentions }) => mentions.map((span) => ({ ...span, kind, entity: id })))
    .map((span) => withoutArticle({ ...span, start: span.start - article.shift, end: span.end - article.shift }))
    .filter((span) => span.start >= 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

class Tally {
  wanted = 0;
  given = 0;
  right = 0;
  add(other) {
    this.wanted += other.wanted;
    this.given += other.given;
    this.right += other.right;
    return this;
  }
  get f1() {
    return ratio(2 * this.right, this.wanted + this.given);
  }
  toString() {
    const { wanted, given, right } = this;
    return `P ${ratio(right, given)}  R ${ratio(right, wanted)}  F1 ${this.f1}  (${right}/${wanted}, ${given} given)`;
  }
}

const tallies = () => Object.fromEntries(SCORED.map((kind) => [kind, new Tally()]));

/**
 * Pairs gold and read mentions of one article one to one, same kind before others, and counts by kind.
 * `excused(span)` says which unpaired mentions are not held against the reader.
 * Returns the pairs (of any kind, for links) and notes for a person.
 */
function judge(gold, read, { overlap, exact }, excused) {
  const pairs = new Map();
  const taken = new Set();
  const take = (fits) => {
    for (const mention of gold) {
      if (pairs.has(mention)) continue;
      const found = read.find((span) => !taken.has(span) && fits(mention, span));
      if (!found) continue;
      pairs.set(mention, found);
      taken.add(found);
    }
  };
  const kindFits = (mention, span) => mention.kinds.includes(span.kind);
  take((mention, span) => kindFits(mention, span) && same(mention, span));
  take((mention, span) => kindFits(mention, span) && meets(mention, span));
  take((mention, span) => meets(mention, span));

  const notes = [];
  for (const mention of gold) {
    const found = pairs.get(mention);
    const right = found !== undefined && kindFits(mention, found);
    const kind = right ? found.kind : mention.kinds[0];
    for (const [counts, hit] of [
      [overlap, right],
      [exact, right && same(mention, found)],
    ]) {
      counts[kind].wanted++;
      if (right) counts[kind].given++;
      if (hit) counts[kind].right++;
    }
    if (found && !right && !excused(found) && SCORED.includes(found.kind)) {
      overlap[found.kind].given++;
      exact[found.kind].given++;
    }
    if (!found) notes.push(`miss  [${mention.text}] ${mention.kinds.join('|')}`);
    else if (!right)
      notes.push(`kind  [${mention.text}] ${mention.kinds.join('|')}, read ${found.kind} [${found.text}]`);
    else if (!same(mention, found)) notes.push(`span  [${mention.text}], read [${found.text}]`);
  }
  for (const span of read) {
    if (taken.has(span) || excused(span) || isDescription(span) || !SCORED.includes(span.kind)) continue;
    overlap[span.kind].given++;
    exact[span.kind].given++;
    notes.push(`alarm [${span.text}] ${span.kind}`);
  }
  return { pairs, notes };
}

/** Pairs of mentions that are one entity: wanted, given and right; demonyms have no part in it. */
function judgeLinks(gold, pairs) {
  const counts = new Tally();
  const notes = [];
  const named = gold.filter((mention) => mention.id !== undefined && !mention.kinds.includes('demonym'));
  for (let i = 0; i < named.length; i++) {
    for (let j = i + 1; j < named.length; j++) {
      const [a, b] = [pairs.get(named[i]), pairs.get(named[j])];
      const one = named[i].id === named[j].id;
      const readOne = a !== undefined && b !== undefined && a.entity === b.entity;
      if (one) counts.wanted++;
      if (readOne) counts.given++;
      if (one && readOne) counts.right++;
      if (one !== readOne) notes.push(`${one ? 'apart' : 'joined'} [${named[i].text}] [${named[j].text}]`);
    }
  }
  return { counts, notes };
}

function printKinds({ overlap, exact }) {
  for (const kind of SCORED) {
    if (overlap[kind].wanted + overlap[kind].given === 0) continue;
    console.log(`${kind.padEnd(14)} overlap ${overlap[kind]}\n${''.padEnd(14)} exact   ${exact[kind]}`);
  }
  for (const [name, counts] of [
    ['overlap', overlap],
    ['exact', exact],
  ]) {
    const all = NAMES.reduce((sum, kind) => sum.add(counts[kind]), new Tally());
    console.log(`${(name === 'overlap' ? 'names' : '').padEnd(14)} ${name.padEnd(7)} ${all}`);
  }
}

/** The project's own set: kinds, groups and links. */
async function scoreSet(checkArticles) {
  const { cases, problems } = readEntitySet(options.set);
  for (const problem of problems) console.log(`set: ${problem}`);
  const total = { overlap: tallies(), exact: tallies() };
  const groups = new Map();
  const links = new Tally();
  const listed = [];
  for (const item of cases) {
    const gold = item.mentions.filter((mention) => mention.kinds.length > 0).map(withoutArticle);
    const free = item.mentions.filter((mention) => mention.kinds.length === 0);
    const read = await mentionsOf(checkArticles, asArticle(item));
    const counts = { overlap: tallies(), exact: tallies() };
    const inText = read.filter((span) => span.end <= item.text.length);
    const { pairs, notes } = judge(gold, inText, counts, (span) => free.some((mention) => meets(mention, span)));
    if (item.group === 'articles') {
      const linked = judgeLinks(gold, pairs);
      links.add(linked.counts);
      notes.push(...linked.notes);
    }
    const group = groups.get(item.group) ?? new Tally();
    groups.set(item.group, group);
    for (const kind of SCORED) {
      total.overlap[kind].add(counts.overlap[kind]);
      total.exact[kind].add(counts.exact[kind]);
      group.add(counts.overlap[kind]);
    }
    if (notes.length)
      listed.push(`${item.file}:${item.line} ${JSON.stringify(item.text.slice(0, 100))}\n  ${notes.join('\n  ')}`);
  }
  console.log(`${cases.length} texts\n`);
  printKinds(total);
  console.log(`${'links'.padEnd(14)} pairs   ${links}\n`);
  for (const [name, counts] of groups) console.log(`${name.padEnd(36)} overlap ${counts}`);
  if (options.list) console.log(`\n${listed.join('\n')}`);
}

const TAGS = { per: 'person', org: 'organization', geo: 'place', gpe: 'demonym' };

/** Sentences of a tagged file: text built of the tokens as newswire prints them, and the mentions that the tags say. */
function readTagged(file) {
  const sentences = [];
  for (const block of readFileSync(file, 'utf8').split(/\r?\n\r?\n/)) {
    let text = '';
    let quoted = false;
    let glued = true;
    const mentions = [];
    for (const line of block.split(/\r?\n/)) {
      const [word, , tag] = line.split('\t');
      if (!word || tag === undefined) continue;
      const quote = word === '"' || word === '``' || word === "''";
      const closes = /^(?:[.,;:!?%)\]}]|'s|'|n't|'ll|'re|'ve|'d|'m|\.\.\.)$/.test(word) || (quote && quoted);
      if (text && !glued && !closes) text += ' ';
      const start = text.length;
      text += quote ? '"' : word;
      if (quote) quoted = !quoted;
      glued = (quote && quoted) || /^[([{$]$/.test(word);
      const kind = TAGS[tag.slice(2)];
      const last = mentions[mentions.length - 1];
      if (kind && tag.startsWith('I-') && last?.kinds[0] === kind && last.end >= start - 1) last.end = text.length;
      else if (kind) mentions.push({ start, end: text.length, kinds: [kind] });
    }
    if (text)
      sentences.push({ text, mentions: mentions.map((span) => ({ ...span, text: text.slice(span.start, span.end) })) });
  }
  return sentences;
}

/**
 * Tagged newswire: each sentence an article of its own. Its `gpe` holds demonyms and countries alike, so a place read
 * there is no alarm, and the last line counts places and demonyms as one kind.
 */
async function scoreTagged(checkArticles) {
  const [every, offset] = [Number(options.every), Number(options.offset)];
  const sentences = readTagged(options.tsv).filter((_, index) => index % every === offset % every);
  const total = { overlap: tallies(), exact: tallies() };
  const merged = { overlap: tallies(), exact: tallies() };
  const listed = [];
  for (const item of sentences) {
    const read = await mentionsOf(checkArticles, asArticle({ group: 'tagged', text: item.text }));
    const loose = item.mentions.filter((mention) => mention.kinds[0] === 'demonym');
    const excused = (span) => span.kind === 'place' && loose.some((mention) => meets(mention, span));
    const { notes } = judge(item.mentions, read, total, excused);
    const fold = (kind) => (kind === 'demonym' ? 'place' : kind);
    judge(
      item.mentions.map((mention) => ({ ...mention, kinds: mention.kinds.map(fold) })),
      read.map((span) => ({ ...span, kind: fold(span.kind) })),
      merged,
      () => false,
    );
    if (notes.length) listed.push(`${JSON.stringify(item.text)}\n  ${notes.join('\n  ')}`);
  }
  console.log(`${sentences.length} sentences\n`);
  printKinds(total);
  console.log(`${'place+demonym'.padEnd(14)} overlap ${merged.overlap.place}`);
  if (options.list) console.log(`\n${listed.join('\n')}`);
}

const module = await import(pathToFileURL(resolve(options.module)).href).catch((error) => {
  console.log(`Nothing to measure yet, run "npm run build" first: ${error.message}`);
  process.exit(0);
});
await (options.tsv ? scoreTagged(module.checkArticles) : scoreSet(module.checkArticles));

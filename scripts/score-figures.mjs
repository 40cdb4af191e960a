/**
 * Measures how figures are read: `npm run score:figures [-- --list] [-- --module FILE] [-- --set FOLDER]`.
 * Each sentence of the set is an article of its own, so that no sentence can help or hurt another. It measures and never fails.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFigureSet } from '../test/sets/figures/read.mjs';

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    module: { type: 'string', default: fileURLToPath(new URL('../server/dist/index.js', import.meta.url)) },
    set: { type: 'string', default: fileURLToPath(new URL('../test/sets/figures', import.meta.url)) },
  },
});

const DAY = 86_400_000;
const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const same = (a, b) => a.start === b.start && a.end === b.end;
const near = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
const plain = (text) => text.toLowerCase().replace(/^(the|its|their|his|her|our) /, '').trim();

/** First and last day, in days since 1970, of one ISO 8601 date: a year, month, week, quarter or day. */
function daysOf(iso) {
  const date = iso.replace(/T.*$/, '');
  const week = /^(\d{4})-W(\d\d)$/.exec(date);
  if (week) {
    const fourth = Date.UTC(Number(week[1]), 0, 4) / DAY;
    const monday = fourth - ((new Date(fourth * DAY).getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7;
    return [monday, monday + 6];
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) {
    const month = (Number(quarter[2]) - 1) * 3;
    return [Date.UTC(Number(quarter[1]), month, 1) / DAY, Date.UTC(Number(quarter[1]), month + 3, 0) / DAY];
  }
  const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return [first, first];
  return [first, (month === undefined ? Date.UTC(year, 12, 0) : Date.UTC(year, month, 0)) / DAY];
}

/** Two ISO dates or intervals are equal when they name the same days: 2024 and 2024-01-01/2024-12-31 are. */
function sameDays(a, b) {
  const ends = (iso) => {
    const [from, to = from] = iso.split('/');
    return [daysOf(from)?.[0], daysOf(to)?.[1]];
  };
  const [left, right] = [ends(a), ends(b)];
  return left.every((day, index) => day !== undefined && day === right[index]);
}

/** The bare number of a figure: what published sets of quantities call its value. */
const isQuantity = (figure) => figure.slots.stated !== undefined && figure.slots.kind[0] !== 'ordinal';

/** How each slot is judged: gold values (alternatives) and the figure as read, to true or false. */
const SLOTS = {
  kind: (gold, figure) => gold.includes(figure.kind),
  value: (gold, figure) => figure.stated !== undefined && gold.some((number) => near(number, figure.stated)),
  interval: (gold, figure) =>
    figure.low !== undefined && figure.high !== undefined && near(gold.low, figure.low) && near(gold.high, figure.high),
  edges: (gold, figure) =>
    (gold.low === null || gold.lowOpen === Boolean(figure.lowOpen)) &&
    (gold.high === null || gold.highOpen === Boolean(figure.highOpen)),
  bound: (gold, figure) => gold.includes(figure.bound),
  unit: (gold, figure) => gold.includes(figure.unit),
  base: (gold, figure) => figure.base !== undefined && gold.some((base) => plain(base) === plain(figure.base)),
  counted: (gold, figure) => figure.counted !== undefined && gold.includes(figure.counted),
  of: (gold, figure) => gold.some((number) => Number(number) === figure.of?.stated),
  change: (gold, figure) =>
    gold.some((change) => {
      const [kind, direction] = change.split('-');
      return figure.change?.kind === kind && (direction === undefined || figure.change.direction === direction);
    }),
  rate: (gold, figure) => gold.includes(figure.rate),
  rank: (gold, figure) => gold.some((rank) => Number(rank) === figure.rank),
  date: (gold, figure) =>
    gold.some((day) => (day === 'unresolved' ? !figure.date : Boolean(figure.date) && sameDays(day, figure.date))),
};

function goldOf(slot, slots) {
  if (slot === 'value') return slots.stated;
  if (slot === 'interval' || slot === 'edges') return slots.in;
  if (slot === 'date') return slots.day;
  return slots[slot];
}

/** Pairs gold figures with figures as read, one to one: equal cores first, then equal spans, then the widest overlap. */
function pair(gold, read) {
  const pairs = new Map();
  const free = new Set(read);
  const take = (score) => {
    for (const figure of gold) {
      if (pairs.has(figure)) continue;
      let best;
      for (const candidate of free) {
        const value = score(figure, candidate);
        if (value > 0 && (best === undefined || value > best.value)) best = { candidate, value };
      }
      if (!best) continue;
      pairs.set(figure, best.candidate);
      free.delete(best.candidate);
    }
  };
  take((figure, other) => (figure.cores.some((core) => same(core, other.core)) ? 1 : 0));
  take((figure, other) => (figure.alternatives.some((span) => same(span, other)) ? 1 : 0));
  take((figure, other) => overlap(figure, other));
  return { pairs, rest: [...free] };
}

/** A tally of findings: wanted, given and right. */
const tally = () => ({ wanted: 0, given: 0, right: 0 });
const percent = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(3));
const f1 = ({ wanted, given, right }) => percent(2 * right, wanted + given);

function row(name, counts) {
  const { wanted, given, right } = counts;
  return `${name.padEnd(24)} P ${percent(right, given)}  R ${percent(right, wanted)}  F1 ${f1(counts)}  (${right}/${wanted}, ${given} given)`;
}

async function main() {
  const { cases, problems } = readFigureSet(options.set);
  for (const problem of problems) console.log(`set: ${problem}`);
  const { checkArticles } = await import(pathToFileURL(resolve(options.module)).href);
  const overall = { span: tally(), core: tally(), found: tally(), value: tally(), valueUnit: tally() };
  const slots = Object.fromEntries(Object.keys(SLOTS).map((slot) => [slot, { gold: 0, met: 0, right: 0 }]));
  const phenomena = new Map();
  const kinds = new Map();
  const silent = { sentences: 0, quiet: 0 };
  const listed = [];

  for (const item of cases) {
    const head = `Evening report\n\n${item.date ? `date ${item.date}\n\n` : ''}`;
    const report = await checkArticles([{ path: 'a.txt', text: `${head}${item.text}\n` }]);
    const shift = (span) => ({ ...span, start: span.start - head.length, end: span.end - head.length });
    const read = report.figures
      .filter((figure) => figure.start >= head.length)
      .map((figure) => ({ ...shift(figure), core: shift(figure.core) }));
    const { pairs, rest } = pair(item.figures, read);
    const alarms = rest.filter((figure) => !item.optional.some((span) => overlap(span, figure) > 0));
    const group = phenomena.get(item.phenomenon) ?? { span: tally(), core: tally(), kind: 0, interval: 0, withInterval: 0, alarms: 0 };
    phenomena.set(item.phenomenon, group);
    const notes = alarms.map((figure) => `alarm [${figure.text}] ${figure.kind}`);
    group.alarms += alarms.length;
    if (!item.figures.length) {
      silent.sentences++;
      if (!alarms.length) silent.quiet++;
    }
    for (const counts of [overall.span, overall.core, overall.found, group.span, group.core]) {
      counts.wanted += item.figures.length;
      counts.given += pairs.size + alarms.length;
    }
    for (const counts of [overall.value, overall.valueUnit]) {
      counts.wanted += item.figures.filter(isQuantity).length;
      counts.given += alarms.filter((figure) => figure.stated !== undefined && figure.kind !== 'ordinal').length;
    }
    for (const figure of item.figures) {
      const got = pairs.get(figure);
      const wrong = [];
      const byKind = kinds.get(figure.slots.kind[0]) ?? { gold: 0, found: 0, core: 0, kind: 0 };
      kinds.set(figure.slots.kind[0], byKind);
      byKind.gold++;
      for (const [slot, counts] of Object.entries(slots)) {
        const gold = goldOf(slot, figure.slots);
        if (gold === undefined) continue;
        counts.gold++;
        if (!got) continue;
        counts.met++;
        if (SLOTS[slot](gold, got)) counts.right++;
        else wrong.push(slot);
      }
      if (figure.slots.in) group.withInterval++;
      if (!got) {
        notes.push(`miss  [${figure.text}] ${figure.slots.kind.join('|')}`);
        continue;
      }
      overall.found.right++;
      byKind.found++;
      const spanRight = figure.alternatives.some((span) => same(span, got));
      const coreRight = figure.cores.some((core) => same(core, got.core));
      if (spanRight) overall.span.right++, group.span.right++;
      else wrong.unshift(`span is [${got.text}]`);
      if (coreRight) overall.core.right++, group.core.right++, byKind.core++;
      else wrong.unshift(`core is [${item.text.slice(got.core.start, got.core.end)}]`);
      if (!wrong.includes('kind')) group.kind++, byKind.kind++;
      if (figure.slots.in && !wrong.includes('interval')) group.interval++;
      if (isQuantity(figure)) {
        if (got.stated !== undefined) overall.value.given++, overall.valueUnit.given++;
        if (!wrong.includes('value')) {
          overall.value.right++;
          const unit = figure.slots.unit;
          if (unit ? unit.includes(got.unit) : got.unit === undefined) overall.valueUnit.right++;
        }
      }
      if (wrong.length) notes.push(`wrong [${figure.text}] ${wrong.join(', ')} — read ${brief(got)}`);
    }
    if (notes.length) listed.push(`${item.file}:${item.line} ${JSON.stringify(item.text)}\n  ${notes.join('\n  ')}`);
  }

  console.log(`${cases.length} sentences, ${overall.span.wanted} figures\n`);
  console.log(row('exact span', overall.span));
  console.log(row('exact core', overall.core));
  console.log(row('found (any overlap)', overall.found));
  console.log(row('value', overall.value));
  console.log(row('value with unit', overall.valueUnit));
  console.log(`${'sentences of no figure'.padEnd(24)} ${silent.quiet} of ${silent.sentences} silent\n`);
  console.log(`${'slot'.padEnd(12)} right/found  accuracy  of all in the set`);
  for (const [slot, { gold, met, right }] of Object.entries(slots)) {
    console.log(`${slot.padEnd(12)} ${`${right}/${met}`.padEnd(12)} ${percent(right, met).padEnd(9)} ${percent(right, gold)} of ${gold}`);
  }
  console.log(`\n${'kind'.padEnd(18)} in set  found  core   kind`);
  for (const [kind, counts] of [...kinds].sort((a, b) => b[1].gold - a[1].gold)) {
    const rates = [counts.found, counts.core, counts.kind].map((count) => percent(count, counts.gold)).join('  ');
    console.log(`${kind.padEnd(18)} ${String(counts.gold).padEnd(6)}  ${rates}`);
  }
  console.log(`\n${'phenomenon'.padEnd(32)} figures  span F1  core F1  kind   interval  alarms`);
  for (const [name, group] of phenomena) {
    console.log(
      `${name.padEnd(32)} ${String(group.span.wanted).padEnd(8)} ${f1(group.span).padEnd(8)} ${f1(group.core).padEnd(8)} ` +
        `${percent(group.kind, group.span.wanted).padEnd(6)} ${percent(group.interval, group.withInterval).padEnd(9)} ${group.alarms}`,
    );
  }
  if (options.list) console.log(`\n${listed.join('\n')}`);
}

/** The figure as read, in one line. */
function brief({ kind, stated, low, high, lowOpen, highOpen, unit, counted, base, date, change, rate, rank, of, bound }) {
  const edge = (value) => (value === null ? '*' : value);
  const range = low === undefined ? undefined : `${lowOpen ? '(' : '['}${edge(low)}, ${edge(high)}${highOpen ? ')' : ']'}`;
  const slots = { unit, counted, base, date, change: change && [change.kind, change.direction].join('-'), rate, rank, of: of?.stated, bound };
  const named = Object.entries(slots).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${value}`);
  return [kind, stated, range, ...named].filter((part) => part !== undefined).join(' ');
}

await main();

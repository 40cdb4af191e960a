/**
 * Measures how figures are read: `npm run score:figures [-- --list] [-- --only NAME] [-- --module FILE] [-- --set FOLDER]`.
 * `--only` takes the name of one file of the set without its ending.
 * Each sentence of the set is an article of its own, so that no sentence can help or hurt another. It measures and
 * never fails: without a build it says so.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFigureSet } from '../test/sets/figures/read.mjs';

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    only: { type: 'string' },
    module: { type: 'string', default: fileURLToPath(new URL('../server/dist/index.js', import.meta.url)) },
    set: { type: 'string', default: fileURLToPath(new URL('../test/sets/figures', import.meta.url)) },
  },
});

const DAY = 86_400_000;
const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const same = (a, b) => a.start === b.start && a.end === b.end;
const near = (a, b) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/^(the|its|their|his|her|our) /, '')
    .trim();

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

/** Pairs gold figures with those read, one to one: equal cores first, then equal spans, then the widest overlap. */
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
  const rates = `P ${percent(right, given)}  R ${percent(right, wanted)}  F1 ${f1(counts)}`;
  return `${name.padEnd(24)} ${rates}  (${right}/${wanted}, ${given} given)`;
}

/** Everything that is counted over the set. */
function newTotals() {
  return {
    span: tally(),
    core: tally(),
    found: tally(),
    value: tally(),
    valueUnit: tally(),
    slots: Object.fromEntries(Object.keys(SLOTS).map((slot) => [slot, { gold: 0, met: 0, right: 0 }])),
    phenomena: new Map(),
    kinds: new Map(),
    silent: { sentences: 0, quiet: 0 },
  };
}

/** The entry of a map, made when it is missing. */
function entry(map, key, make) {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
}

/** Figures as read in one sentence, with offsets into it. */
async function figuresOf(checkArticles, item) {
  const head = `Evening report\n\n${item.date ? `date ${item.date}\n\n` : ''}`;
  const report = await checkArticles([{ path: 'a.txt', text: `${head}${item.text}\n` }]);
  const shift = (span) => ({ ...span, start: span.start - head.length, end: span.end - head.length });
  return report.figures
    .filter((figure) => figure.start >= head.length)
    .map((figure) => ({ ...shift(figure), core: shift(figure.core) }));
}

/** Judges every slot that the set states. Returns the names of the wrong ones. */
function judgeSlots(figure, got, totals) {
  const wrong = [];
  for (const [slot, counts] of Object.entries(totals.slots)) {
    const gold = goldOf(slot, figure.slots);
    if (gold === undefined) continue;
    counts.gold++;
    if (!got) continue;
    counts.met++;
    if (SLOTS[slot](gold, got)) counts.right++;
    else wrong.push(slot);
  }
  return wrong;
}

/** Counts one figure of the set and what was read for it. Returns a note for a person when something is amiss. */
function judgeFigure(item, figure, got, totals, group) {
  const byKind = kindOf(totals, figure.slots.kind[0]);
  const quantity = figure.slots.stated !== undefined;
  for (const counts of [byKind.span, byKind.core]) counts.wanted++;
  if (quantity) for (const counts of [byKind.value, byKind.valueUnit]) counts.wanted++;
  if (figure.slots.in) group.withInterval++;
  const wrong = judgeSlots(figure, got, totals);
  if (!got) return `miss  [${figure.text}] ${figure.slots.kind.join('|')}`;
  totals.found.right++;
  const kindIsRight = !wrong.includes('kind');
  givenTo(kindIsRight ? byKind : kindOf(totals, got.kind), quantity && got.stated !== undefined);
  if (kindIsRight) group.kind++;
  if (figure.slots.in && !wrong.includes('interval')) group.interval++;
  if (isQuantity(figure)) judgeValue(figure, got, wrong, totals);
  if (kindIsRight && quantity && !wrong.includes('value')) {
    byKind.value.right++;
    if (unitIsRight(figure, got)) byKind.valueUnit.right++;
  }
  const problems = [...wrong];
  if (figure.cores.some((core) => same(core, got.core))) {
    totals.core.right++;
    group.core.right++;
    if (kindIsRight) byKind.core.right++;
  } else problems.unshift(`core is [${item.text.slice(got.core.start, got.core.end)}]`);
  if (figure.alternatives.some((span) => same(span, got))) {
    totals.span.right++;
    group.span.right++;
    if (kindIsRight) byKind.span.right++;
  } else problems.unshift(`span is [${got.text}]`);
  return problems.length ? `wrong [${figure.text}] ${problems.join(', ')} — read ${brief(got)}` : undefined;
}

/** A figure whose unit the set leaves out has none. */
const unitIsRight = ({ slots: { unit } }, got) => (unit ? unit.includes(got.unit) : got.unit === undefined);

/** The tallies of one kind of figure. A figure read as a kind that the set does not allow counts against that kind. */
const kindOf = (totals, kind) =>
  entry(totals.kinds, kind, () => ({ span: tally(), core: tally(), value: tally(), valueUnit: tally() }));

/** Counts a figure that was read as one of its kind, `quantity` when it has a value to be judged. */
function givenTo(byKind, quantity) {
  for (const counts of [byKind.span, byKind.core]) counts.given++;
  if (quantity) for (const counts of [byKind.value, byKind.valueUnit]) counts.given++;
}

/** The measure of published sets: the value, and the value with its unit. */
function judgeValue(figure, got, wrong, totals) {
  if (got.stated !== undefined) {
    totals.value.given++;
    totals.valueUnit.given++;
  }
  if (wrong.includes('value')) return;
  totals.value.right++;
  if (unitIsRight(figure, got)) totals.valueUnit.right++;
}

/** Counts one sentence. Returns notes for a person. */
function judgeSentence(item, read, totals) {
  const { pairs, rest } = pair(item.figures, read);
  const alarms = rest.filter((figure) => !item.optional.some((span) => overlap(span, figure) > 0));
  const group = entry(totals.phenomena, item.phenomenon, () => ({
    span: tally(),
    core: tally(),
    kind: 0,
    interval: 0,
    withInterval: 0,
    alarms: 0,
  }));
  group.alarms += alarms.length;
  for (const figure of alarms) givenTo(kindOf(totals, figure.kind), figure.stated !== undefined);
  if (!item.figures.length) {
    totals.silent.sentences++;
    if (!alarms.length) totals.silent.quiet++;
  }
  for (const counts of [totals.span, totals.core, totals.found, group.span, group.core]) {
    counts.wanted += item.figures.length;
    counts.given += pairs.size + alarms.length;
  }
  for (const counts of [totals.value, totals.valueUnit]) {
    counts.wanted += item.figures.filter(isQuantity).length;
    counts.given += alarms.filter((figure) => figure.stated !== undefined && figure.kind !== 'ordinal').length;
  }
  const notes = item.figures.map((figure) => judgeFigure(item, figure, pairs.get(figure), totals, group));
  notes.push(...alarms.map((figure) => `alarm [${figure.text}] ${brief(figure)}`));
  return notes.filter((note) => note !== undefined);
}

function print(totals) {
  console.log(row('exact span', totals.span));
  console.log(row('exact core', totals.core));
  console.log(row('found (any overlap)', totals.found));
  console.log(row('value', totals.value));
  console.log(row('value with unit', totals.valueUnit));
  console.log(`${'sentences of no figure'.padEnd(24)} ${totals.silent.quiet} of ${totals.silent.sentences} silent\n`);
  console.log(`${'slot'.padEnd(12)} right/found  accuracy  of all in the set`);
  for (const [slot, { gold, met, right }] of Object.entries(totals.slots)) {
    const share = `${right}/${met}`.padEnd(12);
    console.log(`${slot.padEnd(12)} ${share} ${percent(right, met).padEnd(9)} ${percent(right, gold)} of ${gold}`);
  }
  console.log(`\n${'kind'.padEnd(18)} in set  span F1  core F1  value F1  value with unit F1`);
  for (const [kind, counts] of [...totals.kinds].sort((a, b) => b[1].span.wanted - a[1].span.wanted)) {
    const rates = [counts.span, counts.core, counts.value, counts.valueUnit].map((each) => f1(each).padEnd(7));
    console.log(`${kind.padEnd(18)} ${String(counts.span.wanted).padEnd(6)}  ${rates.join('  ')}`);
  }
  console.log(`\n${'phenomenon'.padEnd(34)} figures  span F1  core F1  kind   interval  alarms`);
  for (const [name, group] of totals.phenomena) {
    const cells = [
      name.padEnd(34),
      String(group.span.wanted).padEnd(8),
      f1(group.span).padEnd(8),
      f1(group.core).padEnd(8),
      percent(group.kind, group.span.wanted).padEnd(6),
      percent(group.interval, group.withInterval).padEnd(9),
      group.alarms,
    ];
    console.log(cells.join(' '));
  }
}

/** The figure as read, in one line. */
function brief({
  kind,
  stated,
  low,
  high,
  lowOpen,
  highOpen,
  unit,
  counted,
  base,
  date,
  change,
  rate,
  rank,
  of,
  bound,
}) {
  const edge = (value) => (value === null ? '*' : value);
  const range =
    low === undefined ? undefined : `${lowOpen ? '(' : '['}${edge(low)}, ${edge(high)}${highOpen ? ')' : ']'}`;
  const slots = {
    unit,
    counted,
    base,
    date,
    change: change && [change.kind, change.direction].join('-'),
    rate,
    rank,
    of: of?.stated,
    bound,
  };
  const named = Object.entries(slots)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return [kind, stated, range, ...named].filter((part) => part !== undefined).join(' ');
}

const { cases, problems } = readFigureSet(options.set);
for (const problem of problems) console.log(`set: ${problem}`);
const module = await import(pathToFileURL(resolve(options.module)).href).catch((error) => {
  console.log(`Nothing to measure yet, run "npm run build" first: ${error.message}`);
  process.exit(0);
});
const totals = newTotals();
const listed = [];
let measured = 0;
for (const item of cases) {
  if (options.only && item.file !== `${options.only}.txt`) continue;
  measured++;
  const notes = judgeSentence(item, await figuresOf(module.checkArticles, item), totals);
  if (notes.length) listed.push(`${item.file}:${item.line} ${JSON.stringify(item.text)}\n  ${notes.join('\n  ')}`);
}
console.log(`${measured} sentences, ${totals.span.wanted} figures\n`);
print(totals);
if (options.list) console.log(`\n${listed.join('\n')}`);

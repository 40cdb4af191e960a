// `npm run bench`: the budgets of the design, measured on invented prose, beside other libraries in the same run.
//   --full    with ten thousand articles, as the budgets have them; otherwise with a tenth, and those rows have no verdict
// Prints a table and writes bench-results.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { activationTime } from './editor.mjs';
import { hostileTexts } from './hostile.mjs';
import { quantile, throughput, time } from './measure.mjs';
import { compromiseViews, winkEntities } from './peers.mjs';
import { makeArticles } from './prose.mjs';
import { serverTimes } from './server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const full = process.argv.includes('--full');
const rows = [];

/** Adds a row; `budget` is what the design asks for, `ok` whether this run keeps it, undefined where it has none. */
function row(what, value, unit, budget = '', ok) {
  rows.push({ what, value, unit, budget, ok });
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
  const verdict = ok === undefined ? '' : ok ? 'kept' : 'MISSED';
  console.log(`${what.padEnd(62)} ${shown.padStart(9)} ${unit.padEnd(10)} ${String(budget).padEnd(26)} ${verdict}`);
}

async function bundleEngine() {
  const folder = join(ROOT, '.vscode-test');
  mkdirSync(folder, { recursive: true });
  const out = join(folder, 'bench-engine.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'entry.ts')],
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'node20',
    logLevel: 'warning',
  });
  return pathToFileURL(out).href;
}

function extraction(engine) {
  const articles = makeArticles(full ? 1000 : 200);
  const wink = throughput(articles.slice(0, full ? 300 : 100), (_, text) => winkEntities(text));
  const compromise = throughput(articles.slice(0, full ? 40 : 10), (_, text) => compromiseViews(text));
  const entities = throughput(articles, engine.figuresAndEntities);
  const claims = throughput(articles, engine.claims);
  row('article to figures and entities, one core', entities, 'MB/s', '15', entities >= 15);
  row('article to claims, everything on, one core', claims, 'MB/s', '8', claims >= 8);
  row('wink-nlp: sentences, entities, spans', wink, 'MB/s');
  row('compromise: six views', compromise, 'MB/s');
  row('figures and entities against wink-nlp', entities / wink, 'times', '3', entities >= 3 * wink);
  row('claims against wink-nlp', claims / wink, 'times', '1.5', claims >= 1.5 * wink);
  row('claims against compromise', claims / compromise, 'times', '45', claims >= 45 * compromise);
}

/** A first index takes no longer than this, in milliseconds, or the run ends. */
const INDEX_LIMIT = full ? 1_200_000 : 240_000;

/** One first index in a process of its own; throws when it fails or does not end. */
function indexRun(engineUrl, count, edits) {
  const script = join(import.meta.dirname, 'index-run.mjs');
  const args = ['--expose-gc', '--max-old-space-size=8192', script, engineUrl, String(count), String(edits)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: INDEX_LIMIT });
  if (status !== 0) throw new Error(`The first index of ${count} articles did not end well. ${stderr}`);
  return JSON.parse(stdout);
}

/** How many articles the rows on a whole workspace have. */
const COUNT = full ? 10_000 : 1000;

function firstIndex(engineUrl) {
  const half = indexRun(engineUrl, COUNT / 2, 0);
  const whole = indexRun(engineUrl, COUNT, full ? 100 : 40);
  const name = COUNT.toLocaleString('en');
  const growth = whole.seconds / half.seconds;
  const kilobytes = whole.bytesAnArticle / 1024;
  /** The budgets are those of ten thousand articles: fewer say nothing of them. */
  const ofAll = (what, value, unit, budget, most) =>
    full ? row(what, value, unit, budget, value <= most) : row(what, value, unit);
  ofAll(`first index of ${name} articles, comparison included`, whole.seconds, 's', '8', 8);
  row('time for twice the articles', growth, 'times', 'at most 2.2', growth <= 2.2);
  ofAll(`memory an article of ${name}, its text included`, kilobytes, 'KB', 'at most 40', 40);
  ofAll(`one edit among ${name} articles, 95th percentile`, whole.editP95, 'ms', '50', 50);
  ofAll(`what a hover asks for among ${name} articles, 95th pct.`, whole.hoverP95, 'ms', '5', 5);
}

async function languageServer() {
  const { indexSeconds, editP95, hoverP95, definitionP95 } = await serverTimes(COUNT, full ? 40 : 20);
  const name = COUNT.toLocaleString('en');
  row(`language server: ${name} articles from disk to diagnostics`, indexSeconds, 's');
  row('keystroke to published diagnostics, 95th pct., debounce apart', editP95, 'ms', '50', editP95 <= 50);
  row('hover, 95th percentile', hoverP95, 'ms', '5', hoverP95 <= 5);
  row('definition, 95th percentile', definitionP95, 'ms', '5', definitionP95 <= 5);
}

function hostile(engine) {
  const line = makeArticles(240)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' ')
    .slice(0, 1_000_000);
  const million = quantile(
    Array.from({ length: 3 }, () => time(() => engine.extract('line.txt', line))),
    0.5,
  );
  row('1 MB on a single line', million, 'ms', '500', million <= 500);
  let worst = { name: '', ms: 0, growth: 0 };
  let steepest = { name: '', growth: 0 };
  const doubled = new Map(hostileTexts(100_000));
  for (const [name, text] of hostileTexts(50_000)) {
    const best = (value) =>
      Math.min(...Array.from({ length: 3 }, () => time(() => engine.extract('hostile.txt', value))));
    const ms = best(text);
    const growth = best(doubled.get(name)) / Math.max(ms, 1);
    if (ms > worst.ms) worst = { name, ms };
    if (growth > steepest.growth) steepest = { name, growth };
  }
  row(`hostile 50 KB, the slowest (${worst.name})`, worst.ms, 'ms', '50', worst.ms <= 50);
  row(
    `twice a hostile text, the steepest (${steepest.name})`,
    steepest.growth,
    'times',
    'at most 2.6',
    steepest.growth <= 2.6,
  );
}

function sizes() {
  const built = spawnSync(process.execPath, [join(ROOT, 'scripts/package.mjs')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const gzipped = (file) =>
    existsSync(join(ROOT, file)) ? gzipSync(readFileSync(join(ROOT, file)), { level: 9 }).length / 1024 : 0;
  const vsix = readdirSync(ROOT)
    .filter((name) => name.endsWith('.vsix'))
    .map((name) => statSync(join(ROOT, name)).size / 1024);
  row('the package (VSIX)', Math.max(...vsix), 'KB', '3072', Math.max(...vsix) <= 3072);
  const worker = gzipped('dist/server.js');
  row('server for the web, gzipped, tables included', worker, 'KB', '400 + tables 1536', worker <= 1936);
  const client = Math.max(gzipped('dist/extension.js'), gzipped('dist/extension-browser.js'));
  row('client, gzipped', client, 'KB', '100', client <= 100);
  const folder = join(ROOT, 'dist/webviews');
  const views = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  for (const name of views) {
    const size = gzipped(`dist/webviews/${name}`);
    row(`webview ${name}, gzipped`, size, 'KB', '120', size <= 120);
  }
}

async function editor() {
  const times = [];
  for (let run = 0; run < 3; run++) times.push(await activationTime());
  const milliseconds = quantile(times, 0.5);
  row('activation in VS Code, script loading included', milliseconds, 'ms', '100', milliseconds <= 100);
}

const engineUrl = await bundleEngine();
const engine = await import(engineUrl);
extraction(engine);
firstIndex(engineUrl);
hostile(engine);
sizes();
await languageServer();
await editor();
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
writeFileSync(join(ROOT, 'bench-results.json'), `${JSON.stringify({ machine, full, rows }, undefined, 2)}\n`);

// The whole proof in one command: installs what is missing, builds, checks, and runs every test, those in VS Code last.
// Ends with the line "N passed, N failed"; exit code 1 when something failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies, runNode } from './steps.mjs';
import { installCommand, installPackage } from './system-packages.mjs';

const tally = { passed: 0, failed: 0, failures: [] };

function count(name, passed, failed) {
  tally.passed += passed;
  tally.failed += failed;
  if (failed > 0) tally.failures.push(name);
}

/** One check that passes or fails as a whole; shows its output only when it fails. */
async function check(name, script, args) {
  const started = Date.now();
  const { code, output } = await runNode(script, args, { quiet: true });
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) console.log(output);
  count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return code === 0;
}

/** A run of vitest, counted test by test. */
async function vitest(name, config) {
  console.log(`\n${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-test-'));
  const results = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', config, ...reporters]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    count(name, numPassedTests, failed > 0 ? failed : Number(code !== 0));
  } catch {
    count(name, 0, 1);
  }
  rmSync(folder, { recursive: true, force: true });
}

async function journeys() {
  console.log('');
  const { runJourneys } = await import('../test/vscode/run.mjs');
  try {
    const { passed, failed } = await runJourneys();
    count('journeys in VS Code', passed, failed);
  } catch (error) {
    console.log(error.message);
    count('journeys in VS Code', 0, 1);
  }
}

/** Another editor's own client is one of the language server's tests; without it that test says so and rests. */
function ensureNeovim() {
  const there = () => spawnSync('nvim', ['--version']).status === 0;
  if (!there()) installPackage('neovim', console.log);
  if (!there()) console.log(`No Neovim here, so its test rests. Install it with: ${installCommand('neovim')}`);
}

const started = Date.now();
await ensureDependencies();
ensureNeovim();
const packaged = await check('build and package', 'scripts/package.mjs', []);
await Promise.all([
  check('types', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.json']),
  check('types of the engine', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.core.json']),
  check('lint', 'node_modules/oxlint/bin/oxlint', []),
  check('layers', 'scripts/layers.mjs', []),
  check('format', 'node_modules/oxfmt/bin/oxfmt', ['--check']),
]);
await vitest('unit, property, server and grammar tests', 'vitest.config.mts');
if (packaged) {
  await journeys();
  if (process.platform === 'linux' && process.arch === 'x64') {
    await vitest('journeys of a user', 'vitest.windows.config.mts');
  } else
    console.log('\nThe journeys of a user run on Linux x64 only, where a browser shows the VS Code server from npm.');
} else {
  console.log('\nNothing to open in VS Code: the build failed.');
  count('journeys in VS Code', 0, 1);
}

console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
if (tally.failures.length > 0) console.log(`Failed: ${tally.failures.join(', ')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

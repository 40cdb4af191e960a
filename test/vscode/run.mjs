// Runs the journeys of journeys/*.test.ts inside a real VS Code and says how many passed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureChromium } from './host/chromium.mjs';
import { findDesktop } from './host/desktop.mjs';
import { QUIET_SETTINGS } from './host/server.mjs';
import { ensureServer } from './host/server-install.mjs';
import { canMake, makeWorkspace } from './host/workspaces.mjs';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
/** A folder of this run's own, inside the checkout because a web worker gets its tests from there. */
const OUT = join(ROOT, '.vscode-test', `run-${process.pid}`);
const MARK = '@journey ';

/** No window takes longer than this, in milliseconds; a host that hangs must not hang the run. */
const WINDOW_LIMIT = 3 * 60_000;

/** Journey files by what their first line says: the workspace, and whether the host is a web worker. */
function groups(names) {
  const found = new Map();
  for (const file of readdirSync(join(HERE, 'journeys'))
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted()) {
    if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
    const first = readFileSync(join(HERE, 'journeys', file), 'utf8').split('\n', 1)[0];
    const [, workspace = 'seeds', web] = /^\/\/ workspace: ([\w/-]+)( web)?/.exec(first) ?? [];
    const key = `${workspace}${web ?? ''}`;
    const group = found.get(key) ?? { workspace, web: Boolean(web), files: [] };
    group.files.push(file);
    found.set(key, group);
  }
  return [...found.values()];
}

/** Bundles the journeys of one window into a script that the extension host loads. */
async function bundle({ files, web }, out) {
  const lines = files.map((file) => `import './journeys/${file}';`);
  await build({
    stdin: {
      contents: [...lines, "export { run } from './suite/harness.js';"].join('\n'),
      resolveDir: HERE,
      loader: 'ts',
    },
    outfile: out,
    bundle: true,
    format: 'cjs',
    platform: web ? 'browser' : 'node',
    target: 'es2023',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** Which executable shows the window, and whether it has a web worker host; no executable: @vscode/test-electron fetches one. */
async function chooseExecutable(say) {
  const desktop = findDesktop();
  if (desktop) return { executable: desktop, web: false, name: `the desktop VS Code at ${desktop}` };
  if (process.platform !== 'linux')
    return { executable: undefined, web: false, name: 'a desktop VS Code that is fetched for tests' };
  await ensureServer(say);
  ensureChromium(say);
  return { executable: join(HERE, 'launcher.mjs'), web: true, name: 'the VS Code server from npm' };
}

/** Ends a process and all that it started: the launcher, its server and its browser. */
function endGroup(child) {
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}

/** Runs one window's journeys and returns their outcomes, an unexpected end of the host among them. */
async function runWindow(executable, group, index) {
  const tests = join(OUT, `journeys-${index}.js`);
  await bundle(group, tests);
  const { folder, remove } = makeWorkspace(group.workspace);
  const userData = join(OUT, `user-${index}`);
  rmSync(userData, { recursive: true, force: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify(QUIET_SETTINGS));
  const options = {
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: tests,
    extensionTestsEnv: { CORROBORATE_VERBOSE: '1' },
    launchArgs: [
      folder,
      `--user-data-dir=${userData}`,
      '--disable-extensions',
      ...(group.web ? ['--web-worker-host'] : []),
    ],
  };
  const child = spawn(process.execPath, [join(HERE, 'host/electron.mjs'), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const outcomes = [];
  let line = '';
  const read = (chunk) => {
    output += chunk;
    const lines = (line + chunk).split('\n');
    line = lines.pop();
    for (const text of lines) {
      const at = text.indexOf(MARK);
      if (at < 0) continue;
      const outcome = JSON.parse(text.slice(at + MARK.length, text.lastIndexOf('}') + 1));
      outcomes.push(outcome);
      console.log(`  ${outcome.error ? '✗' : '✓'} ${outcome.name} (${outcome.ms} ms)`);
      if (outcome.error) console.log(outcome.error.replace(/^/gm, '      '));
    }
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const interrupted = () => endGroup(child);
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const limit = setTimeout(() => endGroup(child), WINDOW_LIMIT);
  const code = await new Promise((done) => child.on('close', done));
  clearTimeout(limit);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  remove();
  if (outcomes.length === 0 || (code !== 0 && !outcomes.some((outcome) => outcome.error))) {
    const error = `the window ended with ${code} after ${outcomes.length} journeys`;
    console.log(`  ✗ ${error}\n${output.slice(-4000)}`);
    outcomes.push({ name: group.files.join(', '), ms: 0, error });
  }
  return outcomes;
}

/**
 * Runs the journeys whose file names hold one of `names`, or all of them.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runJourneys(names = []) {
  const say = (text) => console.log(text);
  mkdirSync(OUT, { recursive: true });
  const { executable, web, name } = await chooseExecutable(say);
  say(`Journeys in ${name}`);
  let passed = 0;
  let failed = 0;
  for (const [index, group] of groups(names).entries()) {
    const label = `${group.workspace}${group.web ? ', in a web worker' : ''}: ${group.files.join(', ')}`;
    if (!canMake(group.workspace)) {
      say(`${label}: not run, the folder ${group.workspace} is not here`);
      continue;
    }
    if (group.web && !web) {
      say(`${label}: not run, the desktop VS Code has no host for tests in a web worker`);
      continue;
    }
    say(label);
    const outcomes = await runWindow(executable, group, index);
    failed += outcomes.filter((outcome) => outcome.error).length;
    passed += outcomes.filter((outcome) => !outcome.error).length;
  }
  rmSync(OUT, { recursive: true, force: true });
  return { passed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await runJourneys(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

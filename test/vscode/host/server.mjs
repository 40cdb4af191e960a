// A running VS Code server with folders of its own, for one test run or one look at the extension.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureServer } from './server-install.mjs';

/** Settings that make a window quiet: no tips, no telemetry, no start page, nothing that moves. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Starts a VS Code server on a free port of this machine.
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 * @param {string} [options.extensions] folder of installed extensions; without it, an empty one
 * @param {Record<string, string>} [options.env] environment on top of this process's
 * @param {boolean} [options.asTest] whether the page obeys a test payload and extensions are under development
 * @param {string} [options.data] folder for user data, kept afterwards; without it, one that is removed on close
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<{ port: number, authority: string, url: string, close: () => Promise<void>, log: () => string, exited: Promise<number> }>}
 */
export async function startServer({ settings = {}, extensions, env = {}, asTest = true, data, say } = {}) {
  const { node, main } = await ensureServer(say);
  const folder = data ?? mkdtempSync(join(tmpdir(), 'corroborate-vscode-'));
  const user = join(folder, 'user', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2));
  const args = [
    main,
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--server-data-dir=${join(folder, 'server')}`,
    `--user-data-dir=${join(folder, 'user')}`,
    `--extensions-dir=${extensions ?? join(folder, 'extensions')}`,
  ];
  if (asTest) args.push('--enable-smoke-test-driver');
  const child = spawn(node, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const exited = new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  exited.then(() => process.off('exit', endWithUs));
  const port = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const bound = /agent listening on (\d+)/.exec(output);
      if (bound) resolve(Number(bound[1]));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    exited.then(() => reject(new Error(`The VS Code server did not start:\n${output}`)));
  });
  const close = async () => {
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exited;
    clearTimeout(killed);
    if (!data) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const authority = `127.0.0.1:${port}`;
  return { port, authority, url: `http://${authority}/`, close, log: () => output, exited };
}

/** Installs a VSIX into a folder of extensions, as a user would from a file; throws with the server's words when that fails. */
export async function installExtension(vsix, extensions, say) {
  const { node, main } = await ensureServer(say);
  const args = [main, `--install-extension=${vsix}`, `--extensions-dir=${extensions}`, '--accept-server-license-terms'];
  const data = mkdtempSync(join(tmpdir(), 'corroborate-install-'));
  const child = spawn(node, [...args, `--server-data-dir=${data}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (code !== 0 || !/successfully installed/.test(output))
    throw new Error(`${vsix} could not be installed:\n${output}`);
}

/** The address of the window that shows `folder`, loading the extension at `extension` and the test suite at `tests`. */
export function windowAddress(server, { folder, extension, tests, web = false }) {
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', web ? extension : remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', web ? tests : remote(tests)]);
  const query = new URLSearchParams();
  if (folder) query.set('folder', folder);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}?${query}`;
}

// `npm start`: builds, prints the conflicts of a folder of articles, and opens that folder in VS Code with the extension.
//   npm start                      the sample articles
//   npm start -- FOLDER            one's own
//   npm start -- --check-only      stop after the report
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureDependencies, ROOT, run, runNode } from './steps.mjs';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--check-only');
const folder = resolve(process.env.INIT_CWD ?? '.', args.find((arg) => !arg.startsWith('-')) ?? join(ROOT, 'seeds'));
if (unknown || !existsSync(folder)) {
  console.error(unknown ? `Unknown option ${unknown}.` : `There is no folder ${folder}.`);
  console.error('Usage: npm start -- [--check-only] [FOLDER]');
  process.exit(2);
}

/** Shows an address in the user's browser, where there is a display. */
function show(address) {
  const [command, ...rest] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function openOnDesktop(executable) {
  console.log(`\nOpening ${folder} in the installed VS Code …`);
  const { code } = await run(executable, [`--extensionDevelopmentPath=${ROOT}`, '--new-window', folder]);
  process.exit(code);
}

async function openInBrowser(hasDisplay) {
  const { makePackage } = await import('./package.mjs');
  const { installExtension, startServer, windowAddress } = await import('../test/vscode/host/server.mjs');
  const say = (line) => console.log(line);
  const data = mkdtempSync(join(tmpdir(), 'corroborate-start-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const extensions = join(data, 'extensions');
  await installExtension((await makePackage()).path, extensions, say);
  const server = await startServer({ extensions, asTest: false, say });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  const address = windowAddress(server, { folder });
  console.log(`\nVS Code shows ${folder} at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (hasDisplay) show(address);
  await server.exited;
  await server.close();
  process.exit(0);
}

await ensureDependencies();
const built = await runNode('scripts/build.mjs');
if (built.code !== 0) process.exit(built.code);
const report = await runNode('server/dist/cli.js', ['check', folder, '--fail-on', 'never']);
if (report.code !== 0) process.exit(report.code);
if (!args.includes('--check-only')) {
  const { findDesktop, hasDisplay } = await import('../test/vscode/host/desktop.mjs');
  const desktop = findDesktop();
  if (desktop) await openOnDesktop(desktop);
  else await openInBrowser(hasDisplay());
}

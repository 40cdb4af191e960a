#!/usr/bin/env node
// Stands in for the `code` executable where no desktop VS Code can be had: takes the same arguments from
// @vscode/test-electron, runs VS Code's server with a headless browser, and ends with the test run's exit code.
// `--web-worker-host` runs the extension's browser entry and the tests in a web worker.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { openBrowser } from './host/browser.mjs';
import { serveFolder } from './host/files.mjs';
import { startServer, windowAddress } from './host/server.mjs';

/** Splits `--name=value` arguments from the folder that is to be opened. */
function readArguments(args) {
  const named = new Map();
  let folder;
  for (const arg of args) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (match) named.set(match[1], match[2] ?? '');
    else folder = resolve(arg);
  }
  return { named, folder };
}

/** Settings that the caller laid into the user data folder, as for a desktop VS Code. */
function settingsIn(userData) {
  try {
    return JSON.parse(readFileSync(join(userData, 'User', 'settings.json'), 'utf8'));
  } catch {
    return {};
  }
}

const { named, folder } = readArguments(process.argv.slice(2));
const say = (line) => process.stderr.write(`${line}\n`);
const server = await startServer({ settings: settingsIn(named.get('user-data-dir') ?? ''), say });
let code = 1;
let window;
let files;
const stop = async () => {
  await window?.close().catch(() => {});
  await Promise.all([server.close(), files?.close()]);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().finally(() => process.exit(130)));
try {
  const onLog = (type, args) => process.stdout.write(`[${type}] ${args.map(String).join(' ')}\n`);
  const extension = named.get('extensionDevelopmentPath');
  const tests = named.get('extensionTestsPath');
  const web = named.has('web-worker-host');
  if (web) files = await serveFolder(extension);
  const address = windowAddress(server, {
    folder,
    web,
    extension: files?.url ?? extension,
    tests: files ? `${files.url}/${relative(extension, tests)}` : tests,
  });
  window = await openBrowser(address, {
    say,
    webExtension: files?.url,
    onLog: process.env.CORROBORATE_VERBOSE ? onLog : undefined,
  });
  code = await window.exitCode;
} catch (error) {
  say(String(error?.stack ?? error));
  say(server.log());
} finally {
  await stop();
}
process.exit(code);

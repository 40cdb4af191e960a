#!/usr/bin/env node
// Stands in for the `code` executable where no desktop VS Code can be had: takes the same arguments from
// @vscode/test-electron, runs VS Code's server with a headless browser, and ends with the test run's exit code.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './host/browser.mjs';
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
const stop = async () => {
  await window?.close().catch(() => {});
  await server.close();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop().finally(() => process.exit(130)));
try {
  const onLog = (type, args) => process.stdout.write(`[${type}] ${args.map(String).join(' ')}\n`);
  const address = windowAddress(server, {
    folder,
    extension: named.get('extensionDevelopmentPath'),
    tests: named.get('extensionTestsPath'),
  });
  window = await openBrowser(address, { say, onLog: process.env.CORROBORATE_VERBOSE ? onLog : undefined });
  code = await window.exitCode;
} catch (error) {
  say(String(error?.stack ?? error));
  say(server.log());
} finally {
  await stop();
}
process.exit(code);

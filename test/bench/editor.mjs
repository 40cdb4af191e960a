// How long the extension takes to wake up in the real VS Code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from '../vscode/host/browser.mjs';
import { startServer, windowAddress } from '../vscode/host/server.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const MARK = '@bench ';

/** Runs inside the extension host, in a window without articles, so that nothing has woken the extension before. */
const TEST = `
const vscode = require('vscode');
exports.run = async () => {
  const extension = vscode.extensions.getExtension('corroborate.corroborate');
  const started = performance.now();
  await extension.activate();
  console.log('${MARK}' + (performance.now() - started));
};
`;

/** Milliseconds from the first call to the end of activation, the loading of the script included. */
export async function activationTime() {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  const tests = join(folder, 'activation.js');
  writeFileSync(tests, TEST);
  const server = await startServer();
  let milliseconds = Number.NaN;
  const onLog = (_, args) => {
    const line = args.join(' ');
    if (line.includes(MARK)) milliseconds = Number.parseFloat(line.split(MARK)[1]);
  };
  const browser = await openBrowser(windowAddress(server, { folder, extension: ROOT, tests }), { onLog });
  await browser.exitCode;
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return milliseconds;
}

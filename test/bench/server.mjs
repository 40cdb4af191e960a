// The language server as an editor sees it: its first index of a folder on disk, and one keystroke after another.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { quantile } from './measure.mjs';
import { makeArticles } from './prose.mjs';

const SERVER = resolve(import.meta.dirname, '../../server/dist/language-server.js');

/** What the server waits after a keystroke for the next one, in milliseconds; no part of the time that is measured. */
const DEBOUNCE = 250;

function writeWorkspace(articles) {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-bench-'));
  for (const { path, text } of articles) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Resolves with the parameters of the next notification of this name that `isWanted`. */
function next(connection, method, isWanted = () => true) {
  return new Promise((done) => {
    const listener = connection.onNotification(method, (params) => {
      if (!isWanted(params)) return;
      listener.dispose();
      done(params);
    });
  });
}

/**
 * Starts the server on `count` articles and types into them.
 * @returns {Promise<{ indexSeconds: number, editP95: number, hoverP95: number, definitionP95: number }>} milliseconds but for the first
 */
export async function serverTimes(count, edits) {
  const articles = makeArticles(count, 7);
  const folder = writeWorkspace(articles);
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  try {
    const started = performance.now();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    });
    const ready = next(connection, 'corroborate/status', ({ state }) => state === 'ready');
    await connection.sendNotification('initialized', {});
    await ready;
    const indexSeconds = (performance.now() - started) / 1000;
    const times = { edit: [], hover: [], definition: [] };
    for (let index = 0; index < edits; index++) await typeOnce(connection, folder, articles, index, times);
    const p95 = (values) => quantile(values, 0.95);
    return {
      indexSeconds,
      editP95: p95(times.edit),
      hoverP95: p95(times.hover),
      definitionP95: p95(times.definition),
    };
  } finally {
    connection.dispose();
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens an article, changes its toll, waits for its diagnostics, and asks for a hover and a definition at the toll. */
async function typeOnce(connection, folder, articles, index, times) {
  const { path, text } = articles[(index * 7919) % articles.length];
  const uri = pathToFileURL(join(folder, path)).href;
  const changed = text.replace(/At least \d+ people/, `At least ${index + 401} people`);
  const open = { uri, languageId: 'news-article', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: open });
  const published = next(
    connection,
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri && params.version === 2,
  );
  const sent = performance.now();
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: changed }],
  });
  await published;
  times.edit.push(Math.max(0, performance.now() - sent - DEBOUNCE));
  const before = changed.slice(0, changed.indexOf('At least') + 10).split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  for (const name of ['hover', 'definition']) {
    const asked = performance.now();
    await connection.sendRequest(`textDocument/${name}`, { textDocument: { uri }, position });
    times[name].push(performance.now() - asked);
  }
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

// Folders for journeys to open: always copies, so that a journey may type, save and delete.
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Files beside an article that are none: each of them stays silent. */
function writeOddities(folder) {
  writeFileSync(join(folder, 'requirements.txt'), 'requests==2.32.3\nnumpy>=1.26,<3\nflask~=3.1\n');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 151) % 256)));
  const line = '2025-02-12T09:14:03.221Z INFO worker-7 request 48213 took 31 ms of 32 ms budget\n';
  writeFileSync(join(folder, 'server-log.txt'), line.repeat(Math.ceil((50 * 1024 * 1024) / line.length)));
}

/** Workspaces by name; each maker fills the empty folder it gets. */
const MAKERS = {
  seeds: (folder) => cpSync(join(ROOT, 'seeds'), folder, { recursive: true }),
  'shared-seeds': (folder) => cpSync(join(ROOT, '../shared/seeds'), folder, { recursive: true }),
  empty: () => {},
  oddities: writeOddities,
};

/** Whether a workspace of this name, or a folder under test/vscode/fixtures, can be made here. */
export function canMake(name) {
  if (name === 'shared-seeds') return existsSync(join(ROOT, '../shared/seeds'));
  return name in MAKERS || existsSync(join(ROOT, 'test/vscode/fixtures', name));
}

/** Makes a fresh folder called after the workspace, and returns its path and what removes it. */
export function makeWorkspace(name) {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'corroborate-workspace-')));
  const folder = join(parent, basename(name));
  mkdirSync(folder);
  if (MAKERS[name]) MAKERS[name](folder);
  else cpSync(join(ROOT, 'test/vscode/fixtures', name), folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

/** Copies any folder to a temporary one of the same name. */
export function copyFolder(from) {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'corroborate-workspace-')));
  const folder = join(parent, basename(from));
  cpSync(from, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}

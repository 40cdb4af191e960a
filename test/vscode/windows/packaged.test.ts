import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePackage, VSIX_LIMIT, vsixPath } from '../../../scripts/package.mjs';
import { installExtension } from '../host/server.mjs';
import { openWindow } from '../host/window.mjs';
import { makeWorkspace } from '../host/workspaces.mjs';

const extensions = mkdtempSync(join(tmpdir(), 'corroborate-extensions-'));
const workspace = makeWorkspace('seeds');

beforeAll(async () => {
  if (!existsSync(vsixPath())) await makePackage();
  await installExtension(vsixPath(), extensions);
});

afterAll(() => {
  workspace.remove();
  rmSync(extensions, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

it('the package holds to its size', () => {
  expect(statSync(vsixPath()).size).toBeLessThanOrEqual(VSIX_LIMIT);
});

it('the installed package shows the conflicts of the sample articles', async () => {
  const window = await openWindow({ folder: workspace.folder, extensions });
  try {
    await window.open('meridian-morning');
    await window.see('News Article');
    await window.place('31 countries');
    expect(await window.squiggles('warning')).toBeGreaterThan(0);
    await window.command('Corroborate: Show Conflicting Claims');
    await window.see('NATO');
  } finally {
    await window.close();
  }
});

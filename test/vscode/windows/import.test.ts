import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openWindow, type Window } from '../host/window.mjs';
import { makeWorkspace } from '../host/workspaces.mjs';

const paragraph =
  'The council said on Tuesday that the bridge, opened in 1931, would stay closed for 14 months, while engineers look at each of its 212 bolts.';
const page = `<!DOCTYPE html><html><head><title>Bridge closed</title><meta property="og:site_name" content="Lakeshore Record">
<meta property="article:published_time" content="2025-03-04T09:00:00Z"></head><body><nav>Home Sport</nav><article>
<h1>Bridge closed</h1>${`<p>${paragraph}</p>`.repeat(6)}</article><script>document.title = 'run'</script></body></html>`;

describe.each([
  ['on a server', false],
  ['in a web worker', true],
])('importing what is on the clipboard, %s', (_where, web) => {
  const workspace = makeWorkspace('seeds');
  let window: Window;
  afterEach(async () => {
    await window?.close();
    workspace.remove();
  });

  it('makes an article of a page, beside the others', async () => {
    window = await openWindow({ folder: workspace.folder, web });
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await window.page.evaluate((text: string) => navigator.clipboard.writeText(text), page);
    await window.command('Corroborate: Import Article');
    await window.see('From the Clipboard');
    await window.press('Enter');
    await window.see('lakeshore-record_bridge-closed.article');
    const name = readdirSync(workspace.folder).find((each) => each.endsWith('.article'))!;
    const text = readFileSync(join(workspace.folder, name), 'utf8');
    expect(text.startsWith('Lakeshore Record\n\nBridge closed')).toBe(true);
    expect(text).toContain('Published: 2025-03-04');
    expect(text).toContain(paragraph);
    expect(text).not.toContain('Sport');
  });
});

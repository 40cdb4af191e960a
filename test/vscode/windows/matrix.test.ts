import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openWindow, type Window } from '../host/window.mjs';
import { makeWorkspace } from '../host/workspaces.mjs';

const workspace = makeWorkspace('seeds');
afterAll(() => workspace.remove());

/** What the focus is on, inside the matrix. */
const FOCUS = '.cell:focus';

const PATIENCE = { timeout: 10_000, interval: 100 };

for (const theme of ['dark', 'hc-dark'] as const) {
  describe(`the claim matrix in ${theme}`, () => {
    let window: Window;
    beforeAll(async () => {
      window = await openWindow({ folder: workspace.folder, theme });
      await window.open('meridian-morning');
      await window.see(/\d conflicts?$/);
      await window.command('Corroborate: Show Claim Matrix');
    });
    afterAll(() => window.close());

    it('shows the claims with the focus in it', async () => {
      const frame = await window.webview(FOCUS);
      expect(await frame.locator('[role=grid]').getAttribute('aria-rowcount')).not.toBe('1');
      expect(await frame.locator('.row.conflict').count()).toBeGreaterThan(0);
      expect(await frame.locator('.row.conflict svg .bar').count()).toBeGreaterThan(0);
    });

    it('is walked, filtered and opened by keyboard alone', async () => {
      const frame = await window.webview(FOCUS);
      // The browser hands a key that follows the focus at once to whoever had the focus before, so the first are repeated.
      await vi.waitFor(async () => {
        await window.press('Home', 'ArrowRight');
        await frame.locator(`${FOCUS}[aria-colindex="2"]`).waitFor({ timeout: 1000 });
      }, PATIENCE);
      await vi.waitFor(async () => {
        await window.press('Home', '/');
        await frame.locator('.filter:focus').waitFor({ timeout: 1000 });
      }, PATIENCE);
      await window.type('31');
      await frame.locator('.summary', { hasText: / of \d+ claims/ }).waitFor();
      await window.press('ArrowDown');
      await frame.locator(FOCUS).waitFor();
      await window.press('ArrowRight', 'ArrowRight');
      for (let column = 3; (await frame.locator(`${FOCUS}.empty`).count()) > 0; column++) {
        expect(column).toBeLessThan(12);
        await window.press('ArrowRight');
      }
      await window.press('Enter');
      await window.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    });

    it('breaks no rule of its content security policy', () => {
      expect(window.logs.filter((line: string) => /content security policy|refused to/i.test(line))).toEqual([]);
    });
  });
}

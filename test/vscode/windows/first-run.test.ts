import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, type Window } from '../host/window.mjs';
import { makeWorkspace } from '../host/workspaces.mjs';

const workspace = makeWorkspace('empty');
let window: Window;
beforeAll(async () => {
  window = await openWindow({ folder: workspace.folder });
});
afterAll(async () => {
  await window.close();
  workspace.remove();
});

it('an empty workspace says what to do, and nothing opens by itself', async () => {
  await window.page.waitForTimeout(500);
  expect(await window.page.locator('.notification-toast').count()).toBe(0);
  expect(await window.page.locator('.editor-group-container .tab').count()).toBe(0);
  await window.command('View: Show Corroborate');
  await window.see('No file in this workspace was read as a news article');
});

it('the sample story opens with one click and shows its conflicts', async () => {
  const opened = window.page.context().waitForEvent('page');
  await window.page.getByText('Open the Sample Story').first().click();
  const sample = await opened;
  await sample
    .getByText(/\d conflicts?/)
    .first()
    .waitFor({ timeout: 60_000 });
  await sample.close();
});

it('the walkthrough is there, with a picture for each step', async () => {
  await window.command('Welcome: Open Walkthrough...');
  await window.type('Corroborate');
  await window.press('Enter');
  await window.see('See what conflicts');
  await window.page.getByText('See what conflicts').first().click();
  const picture = window.page.locator(
    '.getting-started-media img, .getting-started-media webview, .getting-started-media iframe',
  );
  await picture.first().waitFor({ state: 'attached' });
});

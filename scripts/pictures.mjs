// Takes the pictures of the documentation and the walkthrough anew, in a real VS Code, of the sample story.
// `node scripts/pictures.mjs [name…]`; build first. Look at every one before committing it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, ROOT } from '../test/vscode/host/window.mjs';
import { makeWorkspace } from '../test/vscode/host/workspaces.mjs';

const SIZE = { width: 1080, height: 680 };
/** A hover takes half of the editor's height at most; this one has much to say. */
const TALL = { width: 1000, height: 860 };

/** A draft about the sample story, with one figure that its sources contradict and one that none of them has. */
const DRAFT = `Hegseth meets NATO's defense ministers

Defense Secretary Pete Hegseth met NATO's defense ministers in Brussels on Wednesday.

Last year 23 of the alliance's 31 members spent at least 2% of GDP on defense. The United States spends around 3.3% of its GDP.

Partners have given Ukraine military help worth more than $126 billion over three years. Some 140,000 soldiers took part in an exercise.
`;

const documentation = (name) => join(ROOT, 'docs/images', `${name}.png`);

/**
 * Writes what the window shows as a picture of the walkthrough: as WebP and a little smaller, because these are part
 * of the extension's package.
 */
async function walkthrough(window, name) {
  const png = (await window.page.screenshot()).toString('base64');
  const webp = await window.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * 0.8);
    canvas.height = Math.round(image.height * 0.8);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', 0.6).split(',')[1];
  }, png);
  writeFileSync(join(ROOT, 'media/walkthrough', `${name}.webp`), Buffer.from(webp, 'base64'));
}

/** Opens the article with the disputed number of members, its words in the middle. */
async function openDisputed(window) {
  await window.open('meridian-morning');
  await window.see(/\d conflicts?$/);
  await window.goto(20, 164);
  await window.page.waitForTimeout(1500);
}

const PICTURES = {
  async open(window) {
    await window.open('meridian-morning');
    await window.see(/\d conflicts?$/);
    await window.page.waitForTimeout(1500);
    await walkthrough(window, 'open');
  },
  async conflict(window) {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await openDisputed(window);
    await window.hover('31');
    // What VS Code says of the problem comes first in a hover; what the extension explains lies below it.
    const hover = await window.page.locator('.monaco-hover:not(.hidden)').last().boundingBox();
    await window.page.mouse.move(hover.x + hover.width / 2, hover.y + 60, { steps: 8 });
    for (let turn = 0; turn < 4; turn++) await window.page.mouse.wheel(0, 120);
    await window.page.waitForTimeout(500);
    await window.shot(documentation('conflict'));
    await walkthrough(window, 'understand');
  },
  async conflicts(window) {
    await window.open('rhine-world');
    await window.see(/\d conflicts?$/);
    await window.command('Corroborate: Show Conflicting Claims');
    await window.page.waitForTimeout(2000);
    await window.page.mouse.move(5, 5);
    await window.page.waitForTimeout(700);
    await window.shot(documentation('conflicts'));
    await walkthrough(window, 'conflicts');
  },
  async compare(window) {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await openDisputed(window);
    await window.command('Corroborate: Compare Sources Side by Side');
    await window.page.waitForTimeout(2500);
    await window.page.mouse.move(5, 5);
    await window.shot(documentation('compare'));
    await walkthrough(window, 'compare');
  },
  async 'shared-copy'(window) {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await window.open('bosphorus');
    await window.see(/\d conflicts?$/);
    // Words that make no claim and name nobody: the command asks which article to compare with.
    await window.goto(7, 3);
    await window.command('Corroborate: Compare Sources Side by Side');
    await window.page.waitForTimeout(1200);
    await window.type('lowland');
    await window.page.waitForTimeout(800);
    await window.press('Enter');
    await window.page.waitForTimeout(2500);
    await window.page.mouse.move(5, 5);
    await window.page.waitForTimeout(700);
    await window.shot(documentation('shared-copy'));
  },
  async matrix(window) {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await openDisputed(window);
    await window.command('Corroborate: Show Claim Matrix');
    await window.webview('.row');
    await window.page.mouse.move(5, 5);
    await window.page.waitForTimeout(1500);
    await window.shot(documentation('matrix'));
    await walkthrough(window, 'matrix');
  },
  async story(window) {
    await window.command('View: Toggle Primary Side Bar Visibility');
    await openDisputed(window);
    await window.command('Corroborate: Show Story Overview');
    await window.webview('.timeline');
    await window.page.mouse.move(5, 5);
    await window.page.waitForTimeout(1500);
    await window.shot(documentation('story'));
  },
  async own(window) {
    await window.open('draft-hegseth');
    await window.see(/\d conflicts?$/);
    await window.command('View: Show Corroborate');
    await window.command('Corroborate: Focus on In This Article View');
    await window.page.mouse.move(5, 5);
    await window.page.waitForTimeout(2500);
    await walkthrough(window, 'own');
  },
};

const names = process.argv.slice(2);
for (const folder of ['docs/images', 'media/walkthrough']) mkdirSync(join(ROOT, folder), { recursive: true });
for (const [name, take] of Object.entries(PICTURES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const workspace = makeWorkspace('seeds');
  if (name === 'own') writeFileSync(join(workspace.folder, 'draft-hegseth.txt'), DRAFT);
  const settings = {
    'corroborate.drafts.include': ['draft-*'],
    'editor.minimap.enabled': false,
    'editor.hover.above': false,
  };
  const size = name === 'conflict' ? TALL : SIZE;
  const window = await openWindow({ folder: workspace.folder, size, settings });
  try {
    await take(window);
    console.log(`took ${name}`);
  } finally {
    await window.close();
    workspace.remove();
  }
}

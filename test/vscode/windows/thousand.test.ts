import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWindow, ROOT, type Window } from '../host/window.mjs';

const ARTICLES = 1000;
const folder = mkdtempSync(join(tmpdir(), 'corroborate-thousand-'));
let window: Window;

/** Fills the folder with the stories of the tests, again and again under other names. */
function fill(): void {
  const stories = join(ROOT, 'test/stories');
  const names = (readdirSync(stories, { recursive: true }) as string[]).filter((name) => name.endsWith('.txt'));
  const texts = names.map((name) => readFileSync(join(stories, name), 'utf8'));
  for (let n = 0; n < ARTICLES; n++) {
    const copy = Math.floor(n / names.length);
    const name = `${copy}-${names[n % names.length]!.replaceAll(/[\\/]/g, '-')}`;
    writeFileSync(join(folder, name), texts[n % names.length]!);
  }
  writeFileSync(join(folder, 'typing.txt'), texts[0]!);
}

beforeAll(async () => {
  fill();
  window = await openWindow({ folder });
});
afterAll(async () => {
  await window.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a thousand articles are read, and typing in one of them is not held up', async () => {
  await window.open('typing.txt');
  await window.page
    .getByText(/\d conflicts?$/)
    .first()
    .waitFor({ timeout: 100_000 });
  await window.goto(1, 1);
  const sentence = 'The quick words of an editor who types without waiting for anybody. ';
  const started = Date.now();
  await window.page.keyboard.type(sentence);
  await window.place(sentence.trim().slice(-20));
  // Typing by hand takes ten times as long; what is measured is whether the editor keeps up at all.
  expect(Date.now() - started).toBeLessThan(10_000);
  await window.command('Corroborate: Show Conflicting Claims');
  await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
});

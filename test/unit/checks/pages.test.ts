import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../server/src/core/checks/run.js';
import { check } from './helpers.js';

const PAGES = join(import.meta.dirname, '../../../docs/findings');

/** The articles shown on a page, in order. */
function examples(page: string): string[] {
  return [...page.matchAll(/```article\n([\s\S]*?)\n```/g)].map((match) => match[1]!);
}

describe('the pages of the desk checks', () => {
  it.each(CHECKS.map(({ name, title }) => [name, title]))('%s has a page whose examples are true', (name, title) => {
    const path = join(PAGES, `${name}.md`);
    expect(existsSync(path)).toBe(true);
    const page = readFileSync(path, 'utf8');
    expect(page.startsWith(`# ${title}\n`)).toBe(true);
    const [wrong, right] = examples(page);
    expect(check(wrong!).map((result) => result.check)).toEqual([name]);
    expect(check(right!).map((result) => result.check)).toEqual([]);
  });

  it.each(['figure', 'total', 'date', 'direction', 'rank', 'name', 'quote', 'internal'])('%s has a page', (kind) => {
    expect(readFileSync(join(PAGES, `${kind}.md`), 'utf8')).toMatch(/^# .+\n\n\*Conflict, `/);
  });

  it('links only to pages that exist', () => {
    for (const page of ['README.md', 'internal.md']) {
      const text = readFileSync(join(PAGES, page), 'utf8');
      for (const [, target] of text.matchAll(/\]\(([\w-]+\.md)\)/g))
        expect(existsSync(join(PAGES, target!))).toBe(true);
    }
  });
});

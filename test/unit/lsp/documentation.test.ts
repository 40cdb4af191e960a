import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentationOf } from '../../../server/src/lsp/documentation.js';

const pages = join(import.meta.dirname, '../../../docs/findings');

/** The codes of everything that has a kind of its own; those of desk checks are tested with the checks. */
const CODES = [
  ...['figure', 'date', 'total', 'direction', 'rank', 'name', 'internal', 'quote'].map((kind) => `conflict/${kind}`),
  ...['tension', 'update', 'refinement', 'scope', 'edit'].map((kind) => `relation/${kind}`),
  'draft/unsupported',
];

describe('documentation', () => {
  it.each(CODES)('of %s is there', (code) => {
    const page = documentationOf(pages, code)!;
    expect(existsSync(page)).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain(`\`${code.split('/')[1]}\``);
  });

  it('is listed on its first page', () => {
    const list = readFileSync(join(pages, 'README.md'), 'utf8') + readFileSync(join(pages, 'internal.md'), 'utf8');
    for (const name of readdirSync(pages)) if (name !== 'README.md') expect(list).toContain(`](${name})`);
  });

  it('is none where there are no pages', () => {
    expect(documentationOf(undefined, 'conflict/figure')).toBeUndefined();
    expect(documentationOf('file:///docs', 'check/weekday-date')).toBe('file:///docs/weekday-date.md');
    expect(documentationOf('file:///docs/', 'check/weekday-date')).toBe('file:///docs/weekday-date.md');
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../server/src/node/files.js';
import { MAX_ARTICLE_BYTES } from '../../../server/src/protocol.js';

let root: string;
let outside: string;
const QUERY = { include: ['**/*.txt'], exclude: ['drafts/**'] };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'corroborate files '));
  outside = mkdtempSync(join(tmpdir(), 'corroborate-outside-'));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array = 'text'): void {
  const full = join(root, ...path.split('/'));
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

const uri = (path = ''): string => pathToFileURL(join(root, ...path.split('/'))).href;
const list = async (below = ''): Promise<string[]> =>
  (await diskFiles.list(uri(), below, QUERY, () => false)).map(({ path }) => path);

describe('the files of a disk', () => {
  it('are listed by the query and the ignore files, in the order of their paths', async () => {
    for (const path of [
      'b.txt',
      'a.txt',
      'deep/er/c.txt',
      'drafts/d.txt',
      'x.md',
      'node_modules/m/n.txt',
      '.git/o.txt',
    ])
      put(path);
    put('.gitignore', 'secret*.txt\n/only-top.txt\nlogs/\n');
    for (const path of ['secret1.txt', 'only-top.txt', 'deep/only-top.txt', 'logs/x.txt']) put(path);
    put('deep/.gitignore', '!secret2.txt\ner/\n');
    put('deep/secret2.txt');
    expect(await list()).toEqual(['a.txt', 'b.txt', 'deep/only-top.txt', 'deep/secret2.txt']);
    expect(await list('deep')).toEqual(['deep/only-top.txt', 'deep/secret2.txt']);
    expect(await list('logs')).toEqual([]);
    for (const [path, expected] of [
      ['a.txt', true],
      ['deep/secret2.txt', true],
      ['secret1.txt', false],
      ['logs/x.txt', false],
      ['gone.txt', false],
      ['drafts/d.txt', false],
    ] as const) {
      expect([path, await diskFiles.isListed(uri(), path, QUERY)]).toEqual([path, expected]);
    }
  });

  it.skipIf(process.platform === 'win32')('are not reached through links', async () => {
    writeFileSync(join(outside, 'stolen.txt'), 'text');
    put('a.txt');
    symlinkSync(outside, join(root, 'link'));
    symlinkSync(join(outside, 'stolen.txt'), join(root, 'linked.txt'));
    expect(await list()).toEqual(['a.txt']);
    expect(await diskFiles.isListed(uri(), 'link/stolen.txt', QUERY)).toBe(false);
    expect(await diskFiles.isListed(uri(), 'linked.txt', QUERY)).toBe(false);
    mkdirSync(join(root, 'sub'));
    symlinkSync(outside, join(root, 'sub', '.corroborate'));
    await expect(diskFiles.write(uri('sub/.corroborate/reviews.json'), '{}')).rejects.toThrow('link');
    expect(readdirSync(outside)).toEqual(['stolen.txt']);
  });

  it('are read in order; what cannot be taken says why', async () => {
    put('a.txt', 'Ascii');
    put('b.txt', Uint8Array.of(0x93, 0x80, 0x94));
    put('c.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0x00));
    put('big.txt', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(65));
    put('binary.txt', Uint8Array.of(1, 0, 2));
    const names = ['a.txt', 'b.txt', 'c.txt', 'big.txt', 'binary.txt', 'gone.txt', ''];
    const results = await diskFiles.read([...names.map((name) => uri(name)), 'untitled:x']);
    expect(results).toMatchObject([
      { text: 'Ascii' },
      { text: '“€”' },
      { text: '\ufeffA' },
      { skipped: 'too-large' },
      { skipped: 'binary' },
      { missing: true },
      { skipped: 'unreadable' },
      { skipped: 'unreadable' },
    ]);
  });

  it('are written whole, with their folders, and leave nothing else behind', async () => {
    await diskFiles.write(uri('.corroborate/reviews.json'), 'one');
    await diskFiles.write(uri('.corroborate/reviews.json'), 'two');
    expect(readFileSync(join(root, '.corroborate', 'reviews.json'), 'utf8')).toBe('two');
    expect(readdirSync(join(root, '.corroborate'))).toEqual(['reviews.json']);
  });

  it('of a folder that is gone are none', async () => {
    rmSync(root, { recursive: true });
    expect(await list()).toEqual([]);
  });
});

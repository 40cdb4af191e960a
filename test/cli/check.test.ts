import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../server/src/core/report-types.js';
import { ONE, TWO } from '../lsp/ferry.js';
import { corroborate, ROOT, SEEDS } from './run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-cli-'));
  cpSync(SEEDS, join(folder, 'story'), { recursive: true });
  mkdirSync(join(folder, 'ferry'));
  writeFileSync(join(folder, 'ferry', 'one.txt'), ONE);
  writeFileSync(join(folder, 'ferry', 'two.txt'), TWO);
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'odd'));
  writeFileSync(
    join(folder, 'odd', 'binary.txt'),
    Uint8Array.from({ length: 400 }, (_, at) => at % 256),
  );
  writeFileSync(join(folder, 'odd', 'requirements.txt'), 'numpy==1.26\n');
  writeFileSync(join(folder, 'odd', 'blank.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('corroborate check', () => {
  it('prints every value with its words, why, and a summary; fails on a warning', async () => {
    const { code, out } = await corroborate(['check', 'ferry'], { cwd: folder });
    expect(code).toBe(1);
    expect(out.replaceAll('\\', '/')).toMatch(
      new RegExp(
        [
          /^ferry\/one\.txt:3:51 {2}warning {2}.+ {2}conflict\/figure$/,
          /^ {2}31 {2}ferry\/one\.txt:3:51 {2}“The ferry Aurora carried 31 passengers .+”$/,
          /^ {2}45 {2}ferry\/two\.txt:3:51 {2}“The ferry Aurora carried 45 passengers .+”$/,
          /^ {2}.+\.$/,
        ]
          .map(({ source }) => source)
          .join('\n'),
        'm',
      ),
    );
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^⚠ 1 conflict.* in 2 articles \(1 story\) · [\d.]+ s/);
    expect(out).not.toContain('\u001b[');
  });

  it('prints what its documentation shows', async () => {
    const page = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');
    const shown = /```text\n\$ corroborate check ferry\n([^`]*)```/.exec(page)![1]!;
    const { out } = await corroborate(['check', 'ferry'], { cwd: folder });
    const lasting = (text: string): string[] =>
      text
        .replaceAll('\\', '/')
        .replace(/ · [\d.]+ s.*/, '')
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('  Passengers carried: '));
    expect(lasting(out)).toEqual(lasting(shown));
  });

  it('prints the report as JSON, its paths below the folder', async () => {
    const { code, out } = await corroborate(['check', '--format', 'json', '--fail-on', 'never', 'seeds']);
    expect(code).toBe(0);
    const report = JSON.parse(out) as Report;
    expect(report.version).toBe(1);
    expect(report.articles.map(({ path }) => path)).toContain('meridian-morning_defense-visit.txt');
    for (const { sides } of report.conflicts) {
      for (const { members } of sides) {
        for (const { path, start, end, text } of members) {
          expect(readFileSync(join(SEEDS, path), 'utf8').slice(start, end)).toBe(text);
        }
      }
    }
  });

  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on=error'], 0],
  ])('with %j exits with %i', async (options, expected) => {
    expect((await corroborate(['check', 'ferry', ...options], { cwd: folder })).code).toBe(expected);
  });

  it('checks the current folder when no path is given, and shows paths below it', async () => {
    const { out } = await corroborate(['check'], { cwd: join(folder, 'ferry') });
    expect(out).toMatch(/^one\.txt:3:51/);
  });

  it('says a line about each path that is not there, empty, or not text, and checks the rest', async () => {
    const { code, out, err } = await corroborate(['check', 'nowhere.txt', 'empty', 'odd', 'story'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^corroborate: nowhere\.txt: no such file or folder$/m);
    expect(err).toMatch(/^corroborate: empty: no articles here/m);
    expect(err).toMatch(/^corroborate: odd[\\/]binary\.txt: skipped: The file is not text\.$/m);
    expect(err).toMatch(/^corroborate: odd[\\/]requirements\.txt: skipped/m);
    expect(err).toMatch(/^corroborate: odd[\\/]blank\.txt: skipped/m);
    expect(out).toContain('in 5 articles');
  });

  it('compares single files', async () => {
    const { out } = await corroborate(['check', join('ferry', 'one.txt'), join('ferry', 'two.txt')], { cwd: folder });
    expect(out).toMatch(/^⚠ 1 conflict.* in 2 articles/m);
    const { code } = await corroborate(['check', join('ferry', 'one.txt')], { cwd: folder });
    expect(code).toBe(0);
  });

  it('is quiet about an empty folder', async () => {
    const { code, out } = await corroborate(['check', 'empty'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^✔ 0 conflicts in 0 articles/);
  });

  it('does not report what a review has settled, nor what the project excludes', async () => {
    const story = join(folder, 'reviewed');
    cpSync(SEEDS, story, { recursive: true });
    mkdirSync(join(story, '.corroborate'));
    const ignored = ['figure', 'total', 'direction', 'date', 'name', 'rank', 'quote', 'internal'].map((kind) => ({
      code: `conflict/${kind}`,
      reason: 'a test',
      author: 'a test',
      date: '2025-02-12',
    }));
    writeFileSync(join(story, '.corroborate', 'reviews.json'), JSON.stringify({ version: 1, ignored }));
    const { code, out } = await corroborate(['check', 'reviewed'], { cwd: folder });
    expect(out).toMatch(/0 conflicts/);
    expect(code).toBe(0);
    mkdirSync(join(story, '.vscode'));
    writeFileSync(
      join(story, '.vscode', 'settings.json'),
      '{ "corroborate.articles.exclude": ["**/capitol*"], /* a comment */ }',
    );
    expect((await corroborate(['check', 'reviewed'], { cwd: folder })).out).toContain('in 4 articles');
  });

  it('colours when told to', async () => {
    const { out } = await corroborate(['check', 'ferry'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(out).toContain('\u001b[33mwarning\u001b[39m');
  });
});

describe('corroborate', () => {
  it('explains itself', async () => {
    const { code, out } = await corroborate(['--help']);
    expect(code).toBe(0);
    for (const word of ['check', 'explain', 'mcp', '--format', '--fail-on', '--version']) expect(out).toContain(word);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'server/package.json'), 'utf8')) as { version: string };
    expect(await corroborate(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('used wrongly says how and exits with 2', async () => {
    const { code, out, err } = await corroborate(['check', '--format', 'xml']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toBe('corroborate: --format is text or json, not xml\nTry: corroborate --help\n');
  });

  it('explains how a claim was read and compared', async () => {
    const { code, out } = await corroborate(['explain', `${join(folder, 'ferry', 'one.txt')}:3:51`]);
    expect(code).toBe(0);
    expect(out).toContain('31');
    expect(out).toContain('45');
    const plain = await corroborate(['explain', `${join(folder, 'ferry', 'one.txt')}:1:1`]);
    expect(plain).toMatchObject({ code: 1, out: '' });
    const nothing = await corroborate(['explain', `${join(SEEDS, 'nothing.txt')}:1:1`]);
    expect(nothing.code).toBe(2);
  });
});

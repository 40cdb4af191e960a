#!/usr/bin/env node
// Scores the built engine against every set of stories with known conflicts: `npm run score [-- --list]`.
//
// The scorer and the development sets are no part of this repository: they are read from ../shared/eval when that is
// there. `own-b` is kept apart from all tuning and is only scored when asked for with --held-out.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scorer = join(root, '../shared/eval/score.mjs');
const engine = join(root, 'server/dist/index.js');
const given = process.argv.slice(2);
const HELD_OUT = 'own-b';

if (!existsSync(scorer)) {
  console.log('Skipped: the scorer ../shared/eval/score.mjs is not here.');
  process.exit(0);
}
if (!existsSync(engine)) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(2);
}

const own = readdirSync(join(root, 'test/stories'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (entry.name !== HELD_OUT || given.includes('--held-out')))
  .map((entry) => ({ name: entry.name, folder: join(root, 'test/stories', entry.name) }));
const sets = [
  { name: 'seeds (ours)', folder: join(root, 'seeds') },
  { name: 'seeds (shared)', folder: join(root, '../shared/seeds') },
  { name: 'dev', folder: join(root, '../shared/eval/dev') },
  { name: 'dev, pooled', folder: join(root, '../shared/eval/dev'), pooled: true },
  ...own,
].filter(({ folder }) => existsSync(folder));

for (const { name, folder, pooled } of sets) {
  const options = [...(pooled ? ['--pooled'] : []), ...(given.includes('--list') ? ['--list'] : [])];
  const run = spawnSync(process.execPath, [scorer, '--module', engine, ...options, folder], { encoding: 'utf8' });
  const lines = run.stdout.trimEnd().split('\n');
  const kinds = lines.filter((line) => /^ {2}\w+: \d+\/\d+$/.test(line)).map((line) => line.trim());
  if (given.includes('--list')) console.log(lines.filter((line) => /^ {2}(?:missed|false|trap)/.test(line)).join('\n'));
  console.log(`${name.padEnd(16)} ${lines.at(-1)}`);
  console.log(`${' '.repeat(17)}${kinds.join('  ')}`);
}

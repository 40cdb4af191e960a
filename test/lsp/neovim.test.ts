import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE, TWO } from './ferry.js';

const root = join(import.meta.dirname, '../..');
const server = join(root, 'server/dist/language-server.js');
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;
if (!hasNeovim) console.log('The test with Neovim was skipped: there is no nvim on this machine.');

interface Answers {
  diagnostics: { message: string }[];
  hover: { contents: { value: string } };
  definition: { uri?: string; targetUri?: string }[];
  references: { uri: string }[];
  symbols: unknown[];
  actions: { title: string }[];
  command: { conflicts: unknown[] };
  fixed: boolean;
}

describe.runIf(hasNeovim)('Neovim with its own language client', () => {
  let folder: string;
  let answers: Answers;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'corroborate-nvim-')));
    if (!existsSync(server)) throw new Error(`${server} is not there: run \`npm run build\` first.`);
    mkdirSync(join(folder, 'story'));
    writeFileSync(join(folder, 'story', 'one.txt'), ONE);
    writeFileSync(join(folder, 'story', 'two.txt'), TWO);
    const out = join(folder, 'answers.json');
    const env = {
      ...process.env,
      NODE: process.execPath,
      SERVER: server,
      FOLDER: join(folder, 'story'),
      ARTICLE: 'one.txt',
      WORDS: '31 passengers',
      OUT: out,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
    };
    const script = join(import.meta.dirname, 'neovim.lua');
    const child = spawn('nvim', ['--headless', '--clean', '-n', '-S', script], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const timer = setTimeout(() => child.kill(), 50_000);
    await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(timer);
    if (!existsSync(out)) throw new Error(`Neovim gave no answers: ${said}`);
    answers = JSON.parse(readFileSync(out, 'utf8')) as Answers;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the conflict, and that it is gone when the text is corrected', () => {
    expect(answers.diagnostics.map(({ message }) => message).join('\n')).toMatch(/31 here; 45 in two\.txt/);
    expect(answers.fixed).toBe(true);
  });

  it('hovers, goes to the other source and finds all of them', () => {
    expect(answers.hover.contents.value).toContain('45');
    const target = answers.definition[0]!.targetUri ?? answers.definition[0]!.uri;
    expect(target).toMatch(/two\.txt$/);
    expect(answers.references).toHaveLength(2);
  });

  it('has symbols, code actions and commands', () => {
    expect(answers.symbols.length).toBeGreaterThan(0);
    expect(answers.actions.map(({ title }) => title)).toContain('Mark as not a conflict');
    expect(answers.command.conflicts).toHaveLength(1);
  });
});

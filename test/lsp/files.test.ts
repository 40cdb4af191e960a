import { afterEach, describe, expect, it } from 'vitest';
import { addReviewRequest, articleStatusRequest, checkWorkspaceRequest } from '../../server/src/protocol.js';
import { TestClient, uriOf } from './client.js';
import type { ClientOptions } from './client.js';
import { LOWLAND, MERIDIAN, SEEDS } from './seeds.js';

let client: TestClient;
afterEach(() => client.stop());

async function start(options: ClientOptions): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

const TWO = { [MERIDIAN]: SEEDS[MERIDIAN]!, [LOWLAND]: SEEDS[LOWLAND]! };

function members(path: string) {
  return client.findings(path).filter(({ message }) => /\b31\b.*\b32\b|\b32\b.*\b31\b/.test(String(message)));
}

describe('files', () => {
  it('made, changed and deleted outside the editor enter and leave the comparison', async () => {
    await start({ files: { [MERIDIAN]: SEEDS[MERIDIAN]! } });
    expect(members(MERIDIAN)).toEqual([]);
    await client.change('copy/again.txt', SEEDS[LOWLAND]!);
    await client.until(() => members(MERIDIAN).length === 1 && members('copy/again.txt').length === 1);
    await client.change('copy/again.txt', SEEDS[LOWLAND]!.replace("alliance's 32 members", "alliance's 31 members"));
    await client.until(() => members(MERIDIAN).length === 0);
    await client.change('copy/again.txt', SEEDS[LOWLAND]!);
    await client.until(() => members(MERIDIAN).length === 1);
    await client.change('copy/again.txt');
    await client.until(() => members(MERIDIAN).length === 0 && client.diagnostics('copy/again.txt').length === 0);
  });

  it('follow a folder that is deleted or made as a whole', async () => {
    await start({ files: { [MERIDIAN]: SEEDS[MERIDIAN]!, [`old/${LOWLAND}`]: SEEDS[LOWLAND]! } });
    await client.until(() => members(`old/${LOWLAND}`).length === 1);
    client.disk.files.set(uriOf(`new/${LOWLAND}`), SEEDS[LOWLAND]!);
    await client.change('old');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('new'), type: 1 }],
    });
    await client.until(() => members(`new/${LOWLAND}`).length === 1 && members(`old/${LOWLAND}`).length === 0);
  });

  it('that are open keep the text of the buffer while the disk changes', async () => {
    await start({ files: TWO });
    await client.open(MERIDIAN, SEEDS[MERIDIAN]!.replace('31 countries', '32 countries'));
    await client.until(() => members(LOWLAND).length === 0);
    await client.change(MERIDIAN, `${SEEDS[MERIDIAN]!}\n`);
    await client.ask(checkWorkspaceRequest, {});
    expect(members(LOWLAND)).toEqual([]);
  });

  it('kept out by ignore files, files.exclude and the settings are no articles', async () => {
    const { length } = Object.keys(TWO);
    await start({
      files: {
        ...TWO,
        '.gitignore': 'ignored/\n*.bak.txt\n!kept.bak.txt\n',
        'ignored/a.txt': SEEDS[LOWLAND]!,
        'b.bak.txt': SEEDS[LOWLAND]!,
        'excluded/c.txt': SEEDS[LOWLAND]!,
        'set/d.txt': SEEDS[LOWLAND]!,
        'node_modules/e/f.txt': SEEDS[LOWLAND]!,
      },
      settingsOf: (_scope, section) =>
        section === 'files'
          ? { exclude: { '**/excluded': true, '**/*.txt': false } }
          : { articles: { exclude: ['set/**'] } },
    });
    const summary = await client.ask(checkWorkspaceRequest, {});
    expect(summary.articles).toBe(length);
    await client.change('.gitignore', '*.bak.txt\n');
    await client.until(() => client.statuses.some((status) => status.summary?.articles === length + 1));
    expect((await client.ask(articleStatusRequest, { uri: uriOf('ignored/a.txt') })).state).toBe('analysed');
    await client.open('b.bak.txt');
    expect((await client.ask(articleStatusRequest, { uri: uriOf('b.bak.txt') })).state).toBe('none');
  });

  it('that are no articles get no diagnostics, no error, and a reason', async () => {
    await start({
      files: {
        'requirements.txt': 'requests==2.31.0\nnumpy>=1.26\n',
        'robots.txt': 'User-agent: *\nDisallow: /private\n',
        'list.txt': Array.from({ length: 60 }, (_, at) => `item-${at}`).join('\n'),
        'empty.txt': '',
        'picture.txt': Uint8Array.from({ length: 512 }, (_, at) => at % 256),
      },
    });
    expect(client.published).toEqual([]);
    const reasonOf = async (path: string) =>
      (await client.ask(articleStatusRequest, { uri: uriOf(path) })).skipped?.reason;
    expect(await reasonOf('requirements.txt')).toBe('not-prose');
    expect(await reasonOf('robots.txt')).toBe('not-prose');
    expect(await reasonOf('list.txt')).toBe('not-prose');
    expect(await reasonOf('empty.txt')).toBe('empty');
    expect(await reasonOf('picture.txt')).toBe('binary');
    const summary = await client.ask(checkWorkspaceRequest, {});
    expect(summary).toMatchObject({ articles: 0, conflicts: 0 });
    expect(summary.skipped).toHaveLength(5);
    expect(summary.skipped.every(({ message }) => message.endsWith('.'))).toBe(true);
  });

  it('of a workspace without folders are those that are open', async () => {
    await start({ folders: [], files: {} });
    await client.open('untitled:one', SEEDS[MERIDIAN]!);
    await client.open('untitled:two', SEEDS[LOWLAND]!);
    await client.until(() => members('untitled:one').length === 1 && members('untitled:two').length === 1);
    await client.close('untitled:two');
    await client.until(() => members('untitled:one').length === 0);
  });

  it('of several folders are compared with each other; a removed folder takes its articles along', async () => {
    const other = `file:///elsewhere/more/${LOWLAND}`;
    await start({
      folders: ['file:///work/story', 'file:///elsewhere/more'],
      files: { [MERIDIAN]: SEEDS[MERIDIAN]!, [other]: SEEDS[LOWLAND]! },
    });
    expect(members(MERIDIAN)).toHaveLength(1);
    expect(members(other)).toHaveLength(1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: 'file:///elsewhere/more', name: 'more' }] },
    });
    await client.until(() => members(MERIDIAN).length === 0 && client.diagnostics(other).length === 0);
  });

  it('are asked of the client where only the client reaches them', async () => {
    await start({
      files: { ...TWO, '.gitignore': 'ignored.txt\n', 'ignored.txt': SEEDS[LOWLAND]!, 'notes.md': 'x' },
      initializationOptions: { files: 'client' },
    });
    expect(client.asked).toBeGreaterThan(0);
    expect((await client.ask(checkWorkspaceRequest, {})).articles).toBe(2);
    const [diagnostic] = members(MERIDIAN);
    const { id } = diagnostic!.data as { id: string };
    await client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' });
    await client.until(() => members(MERIDIAN).length === 0);
    expect(client.disk.files.has(uriOf('.corroborate/reviews.json'))).toBe(true);
  });

  it('keep the spelling of their addresses that the client uses', async () => {
    const odd = 'file:///work/story/caf%C3%A9%20brussels.txt';
    await start({ files: { [MERIDIAN]: SEEDS[MERIDIAN]!, [odd]: SEEDS[LOWLAND]! } });
    expect(members(odd)).toHaveLength(1);
    await client.open(
      'file:///work/story/café brussels.txt',
      SEEDS[LOWLAND]!.replace("alliance's 32 members", "alliance's 31 members"),
    );
    await client.until(() => members(MERIDIAN).length === 0);
  });
});

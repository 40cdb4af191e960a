import { afterEach, describe, expect, it } from 'vitest';
import { addReviewRequest, articleStatusRequest, checkWorkspaceRequest } from '../../server/src/protocol.js';
import { TestClient, uriOf } from './client.js';
import type { ClientOptions } from './client.js';
import { AGREED, ONE, TWO } from './ferry.js';

let client: TestClient;
afterEach(() => client.stop());

async function start(options: ClientOptions): Promise<TestClient> {
  client = await TestClient.start(options);
  return client;
}

const BOTH = { 'one.txt': ONE, 'two.txt': TWO };

/** Diagnostics of a file about the number of passengers. */
function passengers(path: string) {
  return client.findings(path).filter(({ code }) => code === 'conflict/figure');
}

describe('files', () => {
  it('made, changed and deleted outside the editor enter and leave the comparison', async () => {
    await start({ files: { 'one.txt': ONE } });
    expect(passengers('one.txt')).toEqual([]);
    await client.change('copy/again.txt', TWO);
    await client.until(() => passengers('one.txt').length === 1 && passengers('copy/again.txt').length === 1);
    await client.change('copy/again.txt', AGREED);
    await client.until(() => passengers('one.txt').length === 0);
    await client.change('copy/again.txt', TWO);
    await client.until(() => passengers('one.txt').length === 1);
    await client.change('copy/again.txt');
    await client.until(() => passengers('one.txt').length === 0 && client.diagnostics('copy/again.txt').length === 0);
  });

  it('follow a folder that is deleted or made as a whole', async () => {
    await start({ files: { 'one.txt': ONE, 'old/two.txt': TWO } });
    await client.until(() => passengers('old/two.txt').length === 1);
    client.disk.files.set(uriOf('new/two.txt'), TWO);
    await client.change('old');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('new'), type: 1 }],
    });
    await client.until(() => passengers('new/two.txt').length === 1 && passengers('old/two.txt').length === 0);
  });

  it('that are open keep the text of the buffer while the disk changes', async () => {
    await start({ files: BOTH });
    await client.open('one.txt', ONE.replace('31 passengers', '45 passengers'));
    await client.until(() => passengers('two.txt').length === 0);
    await client.change('one.txt', `${ONE}\n`);
    await client.ask(checkWorkspaceRequest, {});
    expect(passengers('two.txt')).toEqual([]);
  });

  it('kept out by ignore files, files.exclude and the settings are no articles', async () => {
    const { length } = Object.keys(BOTH);
    await start({
      files: {
        ...BOTH,
        '.gitignore': 'ignored/\n*.bak.txt\n!kept.bak.txt\n',
        'ignored/a.txt': TWO,
        'b.bak.txt': TWO,
        'excluded/c.txt': TWO,
        'set/d.txt': TWO,
        'node_modules/e/f.txt': TWO,
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
    const { reads, lists } = client.disk;
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uriOf('node_modules/x/y.txt'), type: 1 },
        { uri: uriOf('build/out.js'), type: 1 },
      ],
    });
    await client.open('notes.md', 'Notes', 'markdown');
    await client.edit('notes.md', 'Notes, and more of them');
    await client.open('b.bak.txt');
    await client.edit('b.bak.txt', ONE);
    await client.edit('b.bak.txt', TWO);
    expect((await client.ask(articleStatusRequest, { uri: uriOf('b.bak.txt') })).state).toBe('none');
    expect([client.disk.reads, client.disk.lists]).toEqual([reads, lists + 2]);
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
    await client.open('untitled:one', ONE);
    await client.open('untitled:two', TWO);
    await client.until(() => passengers('untitled:one').length === 1 && passengers('untitled:two').length === 1);
    await client.close('untitled:two');
    await client.until(() => passengers('untitled:one').length === 0);
  });

  it('of several folders are compared with each other; a removed folder takes its articles along', async () => {
    const other = 'file:///elsewhere/more/two.txt';
    await start({
      folders: ['file:///work/story', 'file:///elsewhere/more'],
      files: { 'one.txt': ONE, [other]: TWO },
    });
    expect(passengers('one.txt')).toHaveLength(1);
    expect(passengers(other)).toHaveLength(1);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: 'file:///elsewhere/more', name: 'more' }] },
    });
    await client.until(() => passengers('one.txt').length === 0 && client.diagnostics(other).length === 0);
  });

  it('are asked of the client where only the client reaches them', async () => {
    await start({
      files: { ...BOTH, '.gitignore': 'ignored.txt\n', 'ignored.txt': TWO, 'notes.md': 'x' },
      initializationOptions: { files: 'client' },
    });
    expect(client.asked).toBeGreaterThan(0);
    expect((await client.ask(checkWorkspaceRequest, {})).articles).toBe(2);
    const [diagnostic] = passengers('one.txt');
    const { id } = diagnostic!.data as { id: string };
    await client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' });
    await client.until(() => passengers('one.txt').length === 0);
    expect(client.disk.files.has(uriOf('.corroborate/reviews.json'))).toBe(true);
  });

  it('keep the spelling of their addresses that the client uses', async () => {
    const odd = 'file:///work/story/caf%C3%A9%20brussels.txt';
    await start({ files: { 'one.txt': ONE, [odd]: TWO } });
    expect(passengers(odd)).toHaveLength(1);
    await client.open('file:///work/story/café brussels.txt', AGREED);
    await client.until(() => passengers('one.txt').length === 0);
  });
});

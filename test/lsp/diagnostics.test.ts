import { afterEach, describe, expect, it } from 'vitest';
import { MAX_DIAGNOSTICS } from '../../server/src/protocol.js';
import { positionOf, TestClient, uriOf } from './client.js';
import type { ClientOptions } from './client.js';
import { AGREED, ONE, TWO } from './ferry.js';
import { BOSPHORUS, CAPITOL, LOWLAND, MERIDIAN, SEEDS } from './seeds.js';

let client: TestClient;
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ files: { 'one.txt': ONE, 'two.txt': TWO }, ...options });
  return client;
}

/** The conflicts that a file shows. */
function conflicts(path: string) {
  return client.findings(path).filter(({ code }) => String(code).startsWith('conflict/'));
}

describe('diagnostics', () => {
  it('stand on the words that differ, say both values and bring the other sources along', async () => {
    await start({ files: SEEDS });
    const members = (path: string) =>
      conflicts(path).filter(({ message }) => /: 31 here|; 31 in /.test(String(message)));
    const [found] = members(MERIDIAN);
    const at = positionOf(SEEDS[MERIDIAN]!, '31 countries');
    expect(found).toMatchObject({
      range: { start: at, end: { line: at.line, character: at.character + 2 } },
      severity: 2,
      source: 'Corroborate',
      code: 'conflict/total',
      codeDescription: { href: 'file:///docs/findings/total.md' },
    });
    expect(found!.message).toMatch(/: 31 here; 32 in \S+\.txt and in 2 more$/);
    const related = found!.relatedInformation!.map(({ location }) => location.uri);
    expect(related).toEqual(expect.arrayContaining([uriOf(LOWLAND), uriOf(BOSPHORUS), uriOf(CAPITOL)]));
    expect(found!.relatedInformation![0]!.message).toContain('32');
    for (const path of [LOWLAND, BOSPHORUS, CAPITOL]) expect(members(path)).not.toEqual([]);
  });

  it('stay when a document was open before the folders were known', async () => {
    await start({ openFirst: 'one.txt' });
    await client.until(() => conflicts('one.txt').length === 1 && conflicts('two.txt').length === 1);
    expect(client.published.filter(({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  });

  it('follow the buffer, in every article, without saving; closing without saving brings them back', async () => {
    await start();
    await client.open('two.txt');
    const version = await client.edit('two.txt', AGREED);
    await client.until(() => ['one.txt', 'two.txt'].every((path) => conflicts(path).length === 0));
    expect(client.latest('two.txt')!.version).toBe(version);
    await client.close('two.txt');
    await client.until(() => ['one.txt', 'two.txt'].every((path) => conflicts(path).length === 1));
    expect(client.latest('two.txt')!.version).toBeUndefined();
  });

  it('are read from no file after an edit and sent for changed articles only', async () => {
    await start({ files: { 'one.txt': ONE, 'two.txt': TWO, 'other.txt': OTHER } });
    await client.open('two.txt');
    await client.until(() => client.diagnostics('two.txt').length > client.findings('two.txt').length);
    const reads = client.disk.reads;
    const lists = client.disk.lists;
    client.published.length = 0;
    await client.edit('two.txt', AGREED);
    await client.until(() => conflicts('one.txt').length === 0);
    expect(client.disk.reads).toBe(reads);
    expect(client.disk.lists).toBe(lists);
    expect(client.published.map(({ uri }) => uri)).not.toContain(uriOf('other.txt'));
    expect(client.published[0]!.uri).toBe(uriOf('two.txt'));
  });

  it('do not flicker: an edit that changes nothing sends nothing, nothing is cleared to be sent again', async () => {
    await start();
    await client.open('one.txt');
    await client.until(() => client.latest('one.txt')?.version === 1);
    client.published.length = 0;
    await client.edit('one.txt', `${ONE}\n`);
    await client.ask({ method: 'corroborate/checkWorkspace' }, {});
    expect(client.published.filter(({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
    expect(client.published.filter(({ uri }) => uri !== uriOf('one.txt'))).toEqual([]);
  });

  it('come with a word to open articles whose lenses have changed by an edit elsewhere, and to no others', async () => {
    await start();
    await client.open('two.txt');
    await client.open('one.txt');
    await client.until(() => client.latest('two.txt')?.version === 1 && client.latest('one.txt')?.version === 1);
    const before = client.refreshes;
    await client.edit('two.txt', AGREED);
    await client.until(() => client.refreshes > before);
  });

  it('say one thing once: no remark on words that a conflict stands on', async () => {
    await start();
    const words = client.findings('two.txt').map(({ range }) => JSON.stringify(range));
    expect(words).toEqual([...new Set(words)]);
  });

  it('mark figures and names as hints in open articles alone', async () => {
    await start();
    expect(client.diagnostics('one.txt').filter(({ severity }) => severity === 4)).toEqual([]);
    await client.open('one.txt');
    await client.until(() => client.diagnostics('one.txt').some(({ code }) => code === 'mark/figure'));
    await client.configure({ marks: { enabled: false } });
    await client.until(() => client.diagnostics('one.txt').every(({ severity }) => severity !== 4));
  });

  it('take their severity from the settings, by family and by folder', async () => {
    await start({
      folders: ['file:///work/story', 'file:///work/strict'],
      files: { 'one.txt': ONE, 'file:///work/strict/two.txt': TWO },
      settingsOf: (scope, section) =>
        section === 'corroborate' && scope === 'file:///work/strict' ? { severity: { conflicts: 'error' } } : null,
    });
    expect(conflicts('one.txt')[0]!.severity).toBe(2);
    const strict = conflicts('file:///work/strict/two.txt');
    expect(strict[0]!.severity).toBe(1);
  });

  it('vanish when their family is turned off and come back with it', async () => {
    await start();
    await client.configure({ severity: { conflicts: 'off' } });
    await client.until(() => conflicts('two.txt').length === 0);
    await client.configure({});
    await client.until(() => conflicts('two.txt').length === 1);
  });

  it('heed settings that a client sends because it cannot be asked', async () => {
    const off = { settings: { severity: { conflicts: 'off' } } };
    await start({ capabilities: {}, initializationOptions: off as object });
    expect(conflicts('two.txt')).toEqual([]);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { corroborate: { severity: { conflicts: 'error' } } },
    });
    await client.until(() => conflicts('two.txt')[0]?.severity === 1);
  });

  it('say which setting is wrong and go on with its default', async () => {
    await start({ settings: { severity: { conflicts: 'loud' }, articles: { include: 'x' } } });
    expect(conflicts('two.txt')).toHaveLength(1);
    await client.until(() => client.logs.some((line) => line.includes('corroborate.severity.conflicts')));
    expect(client.logs.some((line) => line.includes('corroborate.articles.include'))).toBe(true);
  });

  it('are never more than an editor can draw, and say so', async () => {
    const lines = Array.from(
      { length: 900 },
      (_, at) => `The town of Number ${at} has ${1000 + at} residents, officials said on Monday.`,
    );
    await start({ files: { 'many.txt': `Towns and their people\n\n${lines.join('\n\n')}\n` } });
    await client.open('many.txt');
    await client.until(() => client.diagnostics('many.txt').length > 0);
    expect(client.diagnostics('many.txt').length).toBeLessThanOrEqual(MAX_DIAGNOSTICS);
  });
});

const OTHER = `Bakery reopens on Harbour Street

WESTHAVEN, March 3, 2024 — A bakery that had stood empty for a year opened its doors again on Sunday, its owner said.
The shop sells bread from six in the morning, and neighbours queued along the street to see it.
`;

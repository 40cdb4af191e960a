import { afterEach, describe, expect, it } from 'vitest';
import { MAX_DIAGNOSTICS } from '../../server/src/protocol.js';
import { positionOf, TestClient, uriOf } from './client.js';
import type { ClientOptions } from './client.js';
import { BOSPHORUS, CAPITOL, LOWLAND, MERIDIAN, MERIDIAN_COUNT, SEEDS } from './seeds.js';

let client: TestClient;
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ files: SEEDS, ...options });
  return client;
}

/** Diagnostics of a file about the number of members. */
function members(path: string) {
  return client
    .findings(path)
    .filter(({ code, message }) => String(code).startsWith('conflict/') && /\b31 here|\b31 in /.test(String(message)));
}

const corrected = SEEDS[MERIDIAN]!.replace(MERIDIAN_COUNT, MERIDIAN_COUNT.replace('31', '32'));

describe('diagnostics', () => {
  it('stand on the words that differ, say both values and bring the other sources along', async () => {
    await start();
    const [found] = members(MERIDIAN);
    const start1 = positionOf(SEEDS[MERIDIAN]!, '31 countries');
    expect(found).toMatchObject({
      range: { start: start1, end: { line: start1.line, character: start1.character + 2 } },
      severity: 2,
      source: 'Corroborate',
      code: 'conflict/total',
      codeDescription: { href: 'file:///docs/findings/total.md' },
    });
    expect(found!.message).toMatch(/: 31 here; 32 in \S+\.txt and in 2 more$/);
    const related = found!.relatedInformation!.map(({ location }) => location.uri);
    expect(related).toEqual(expect.arrayContaining([uriOf(LOWLAND), uriOf(BOSPHORUS), uriOf(CAPITOL)]));
    expect(found!.relatedInformation![0]!.message).toContain('32');
    for (const path of [LOWLAND, BOSPHORUS, CAPITOL]) expect(members(path)).toHaveLength(1);
  });

  it('follow the buffer, in every article, without saving; closing without saving brings them back', async () => {
    await start();
    await client.open(MERIDIAN);
    const version = await client.edit(MERIDIAN, corrected);
    await client.until(() => [MERIDIAN, LOWLAND, BOSPHORUS, CAPITOL].every((path) => members(path).length === 0));
    expect(client.latest(MERIDIAN)!.version).toBe(version);
    await client.close(MERIDIAN);
    await client.until(() => [MERIDIAN, LOWLAND, BOSPHORUS, CAPITOL].every((path) => members(path).length === 1));
    expect(client.latest(MERIDIAN)!.version).toBeUndefined();
  });

  it('are read from no file after an edit and sent for changed articles only', async () => {
    await start({ files: { ...SEEDS, 'other.txt': OTHER } });
    await client.open(MERIDIAN);
    await client.until(() => client.diagnostics(MERIDIAN).length > client.findings(MERIDIAN).length);
    const reads = client.disk.reads;
    const lists = client.disk.lists;
    client.published.length = 0;
    await client.edit(MERIDIAN, corrected);
    await client.until(() => members(LOWLAND).length === 0);
    expect(client.disk.reads).toBe(reads);
    expect(client.disk.lists).toBe(lists);
    expect(client.published.map(({ uri }) => uri)).not.toContain(uriOf('other.txt'));
    expect(client.published[0]!.uri).toBe(uriOf(MERIDIAN));
  });

  it('do not flicker: an edit that changes nothing sends nothing, nothing is cleared to be sent again', async () => {
    await start();
    await client.open(CAPITOL);
    await client.until(() => client.latest(CAPITOL)?.version === 1);
    client.published.length = 0;
    await client.edit(CAPITOL, `${SEEDS[CAPITOL]!}\n`);
    await client.ask({ method: 'corroborate/checkWorkspace' }, {});
    expect(client.published.filter(({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
    expect(client.published.filter(({ uri }) => uri !== uriOf(CAPITOL))).toEqual([]);
  });

  it('come with a word to open articles whose lenses have changed by an edit elsewhere, and to no others', async () => {
    await start();
    await client.open(MERIDIAN);
    await client.open(LOWLAND);
    await client.until(() => client.latest(MERIDIAN)?.version === 1 && client.latest(LOWLAND)?.version === 1);
    const before = client.refreshes;
    await client.edit(MERIDIAN, corrected);
    await client.until(() => client.refreshes > before);
  });

  it('mark figures and names as hints in open articles alone', async () => {
    await start();
    expect(client.diagnostics(CAPITOL).filter(({ severity }) => severity === 4)).toEqual([]);
    await client.open(CAPITOL);
    await client.until(() => client.diagnostics(CAPITOL).some(({ code }) => code === 'mark/figure'));
    await client.configure({ marks: { enabled: false } });
    await client.until(() => client.diagnostics(CAPITOL).every(({ severity }) => severity !== 4));
  });

  it('take their severity from the settings, by family and by folder', async () => {
    await start({
      folders: ['file:///work/story', 'file:///work/strict'],
      files: { ...SEEDS, [`file:///work/strict/${LOWLAND}`]: SEEDS[LOWLAND]! },
      settingsOf: (scope, section) =>
        section === 'corroborate' && scope === 'file:///work/strict' ? { severity: { conflicts: 'error' } } : null,
    });
    expect(members(MERIDIAN)[0]!.severity).toBe(2);
    const strict = client.latest(`file:///work/strict/${LOWLAND}`)!.diagnostics;
    expect(strict.find(({ message }) => /\b31\b/.test(String(message)))!.severity).toBe(1);
  });

  it('vanish when their family is turned off and come back with it', async () => {
    await start();
    await client.configure({ severity: { conflicts: 'off' } });
    await client.until(() => members(MERIDIAN).length === 0);
    await client.configure({});
    await client.until(() => members(MERIDIAN).length === 1);
  });

  it('say which setting is wrong and go on with its default', async () => {
    await start({ settings: { severity: { conflicts: 'loud' }, articles: { include: 'x' } } });
    expect(members(MERIDIAN)).toHaveLength(1);
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

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Corpus } from '../../server/src/core/corpus.js';
import { articleStatusRequest, conflictsRequest } from '../../server/src/protocol.js';
import { positionOf, TestClient, uriOf } from './client.js';
import { LOWLAND, MERIDIAN, SEEDS } from './seeds.js';

let client: TestClient;
afterEach(async () => {
  await client.stop();
  vi.restoreAllMocks();
});

describe('the server', () => {
  it('goes on without an article on which the engine breaks', async () => {
    const set = vi.spyOn(Corpus.prototype, 'set');
    const refresh = Corpus.prototype.refresh;
    vi.spyOn(Corpus.prototype, 'refresh').mockImplementation(function (this: Corpus, ...args) {
      if (this.has('broken.txt')) throw new Error('out of order');
      return refresh.apply(this, args);
    });
    client = await TestClient.start({ files: { ...SEEDS, 'broken.txt': SEEDS[LOWLAND]! } });
    expect(set).toHaveBeenCalled();
    expect(client.findings(MERIDIAN)).not.toEqual([]);
    const status = await client.ask(articleStatusRequest, { uri: uriOf('broken.txt') });
    expect(status.skipped).toMatchObject({ reason: 'failed', message: expect.stringContaining('out of order') });
  });

  it('drops a question that the client has cancelled', async () => {
    client = await TestClient.start({ files: SEEDS });
    await client.open(MERIDIAN);
    const { connection } = client;
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: uriOf(MERIDIAN) }, position: positionOf(SEEDS[MERIDIAN]!, '31 countries') };
    const answer = connection.sendRequest('textDocument/hover', params, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it('answers about files it does not know with nothing', async () => {
    client = await TestClient.start({ files: SEEDS });
    const params = { textDocument: { uri: 'file:///nowhere.txt' }, position: { line: 3, character: 1 } };
    expect(await client.request('textDocument/hover', params)).toBeNull();
    expect(await client.request('textDocument/definition', params)).toEqual([]);
    expect(await client.request('textDocument/codeLens', params)).toBeNull();
    expect(await client.ask(conflictsRequest, { uri: 'file:///nowhere.txt' })).toMatchObject({ conflicts: [] });
  });

  it('watches files, and asks for settings, where the client offers it', async () => {
    client = await TestClient.start({ files: SEEDS });
    expect(client.registrations).toEqual(
      expect.arrayContaining(['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration']),
    );
    expect(client.result.serverInfo).toEqual({ name: 'corroborate', version: '1.2.3' });
  });

  it('serves a client that can do next to nothing', async () => {
    client = await TestClient.start({ files: SEEDS, capabilities: {} });
    expect(client.findings(MERIDIAN)[0]!.relatedInformation).toBeUndefined();
    const params = { textDocument: { uri: uriOf(MERIDIAN) }, position: positionOf(SEEDS[MERIDIAN]!, '31 countries') };
    const hover = await client.request<{ contents: { kind: string } }>('textDocument/hover', params);
    expect(hover.contents.kind).toBe('plaintext');
  });
});

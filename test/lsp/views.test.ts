import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsRequest,
  articleStatusRequest,
  conflictsRequest,
  entitiesRequest,
  matrixRequest,
  sharedCopyRequest,
  sourcesRequest,
  storiesRequest,
} from '../../server/src/protocol.js';
import { positionOf, TestClient, uriOf } from './client.js';
import { ONE, TWO } from './ferry.js';
import { BOSPHORUS, CAPITOL, LOWLAND, MERIDIAN, RHINE, SEEDS } from './seeds.js';

const FILES: Readonly<Record<string, string>> = { ...SEEDS, 'ferry/one.txt': ONE, 'ferry/two.txt': TWO };

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start({ files: FILES });
});
afterEach(() => client.stop());

describe("the views' data", () => {
  it('lists conflicts, strongest first, with every place', async () => {
    const { conflicts, articles } = await client.ask(conflictsRequest, {});
    expect(articles).toBe(7);
    expect(conflicts.length).toBeGreaterThanOrEqual(1);
    const confidences = conflicts.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    for (const { sides, documentation, code } of conflicts) {
      expect(sides.length).toBeGreaterThan(1);
      expect(documentation).toBe(`file:///docs/findings/${code.split('/')[1]}.md`);
      for (const { places } of sides)
        for (const { path, text, quotation } of places) {
          expect(FILES[path]).toContain(text);
          expect(quotation).toContain(text);
        }
    }
    const here = await client.ask(conflictsRequest, { uri: uriOf(RHINE) });
    expect(here.conflicts.length).toBeLessThan(conflicts.length);
  });

  it('walks the sources of a claim in both directions', async () => {
    const position = positionOf(TWO, '45 passengers');
    const sources = (await client.ask(sourcesRequest, { uri: uriOf('ferry/two.txt'), position }))!;
    const uris = sources.places.map(({ uri }) => uri);
    expect(uris).toEqual([...uris].sort());
    expect([sources.current, sources.next, sources.previous]).toEqual([1, 0, 0]);
    expect(sources.conflict).toBeDefined();
    expect(
      await client.ask(sourcesRequest, {
        uri: uriOf(CAPITOL),
        position: positionOf(SEEDS[CAPITOL]!, 'argument will go'),
      }),
    ).toBeNull();
  });

  it('tells stories with their articles by date and the copies among them', async () => {
    const story = (await client.ask(storiesRequest, {})).find(({ articles }) => articles.length > 2);
    expect(story!.articles).toHaveLength(5);
    expect(story!.independentSources).toBeLessThan(5);
    expect(story!.copies[0]!.uris).toEqual(expect.arrayContaining([uriOf(BOSPHORUS), uriOf(LOWLAND)]));
    const dates = story!.timeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('makes a matrix of claims by sources', async () => {
    const matrix = (await client.ask(matrixRequest, { uri: uriOf('ferry/two.txt') }))!;
    expect(matrix.columns.map(({ path }) => path)).toEqual(['ferry/one.txt', 'ferry/two.txt']);
    expect(matrix.rows[0]).toMatchObject({ verdict: 'conflict', cells: [{ column: 0 }, { column: 1 }] });
    for (const { cells } of matrix.rows) {
      for (const { column, members } of cells) {
        for (const { path } of members) expect(path).toBe(matrix.columns[column]!.path);
      }
    }
    const samples = (await client.ask(matrixRequest, { uri: uriOf(MERIDIAN) }))!;
    expect(samples.copies.some((group) => group.length > 1)).toBe(true);
  });

  it('shows what two articles share', async () => {
    const copy = await client.ask(sharedCopyRequest, { left: uriOf(BOSPHORUS), right: uriOf(LOWLAND) });
    expect(copy.passages.length).toBeGreaterThan(0);
    expect(copy.claims.length).toBeGreaterThan(0);
    const none = await client.ask(sharedCopyRequest, { left: uriOf(BOSPHORUS), right: 'file:///nowhere.txt' });
    expect(none).toEqual({ passages: [], edits: [], claims: [] });
  });

  it('lists names by how often they are mentioned', async () => {
    expect(await client.ask(entitiesRequest, { limit: 10 })).toHaveLength(10);
    const entities = await client.ask(entitiesRequest, {});
    expect(entities.find(({ name }) => name === 'Mark Rutte')).toMatchObject({ kind: 'person' });
    const counts = entities.map(({ mentions }) => mentions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('marks figures and names in the order of the text', async () => {
    const marks = await client.ask(annotationsRequest, { uri: uriOf(MERIDIAN) });
    expect(marks.length).toBeGreaterThan(15);
    const lines = marks.map(({ range }) => range.start.line * 10_000 + range.start.character);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    const ferry = await client.ask(annotationsRequest, { uri: uriOf('ferry/two.txt') });
    expect(ferry.find(({ label }) => label === '45')).toMatchObject({ standing: 'conflict' });
    expect(await client.ask(annotationsRequest, { uri: 'file:///nowhere.txt' })).toEqual([]);
  });

  it('tells what became of an article', async () => {
    const status = await client.ask(articleStatusRequest, { uri: uriOf(MERIDIAN) });
    expect(status).toMatchObject({ state: 'analysed', article: { path: MERIDIAN, draft: false } });
    expect(status.figures).toBeGreaterThan(5);
    expect((await client.ask(articleStatusRequest, { uri: uriOf('ferry/two.txt') })).conflicts).toBe(1);
  });
});

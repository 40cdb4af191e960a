import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Command, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import {
  addReviewRequest,
  conflictsRequest,
  coverageRequest,
  editEntityRequest,
  entitiesRequest,
  ignoreRequest,
  removeReviewRequest,
  reviewsRequest,
  SERVER_COMMANDS,
  unignoreRequest,
} from '../../server/src/protocol.js';
import { TestClient, uriOf } from './client.js';
import type { ClientOptions } from './client.js';
import { AGREED, FERRY, ONE, TWO } from './ferry.js';

let client: TestClient;
afterEach(() => client.stop());

async function start(options: ClientOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ files: BOTH, ...options });
  return client;
}

const BOTH = { 'one.txt': ONE, 'two.txt': TWO };

/** The conflicts that a file shows. */
const conflicts = (path: string): Diagnostic[] =>
  client.findings(path).filter(({ code }) => String(code).startsWith('conflict/'));
const idOf = (diagnostic: Diagnostic): string => (diagnostic.data as { id: string }).id;

const FILE = '.corroborate/reviews.json';

describe('reviews', () => {
  it('take a conflict out of every article, are kept in a file, and can be taken back', async () => {
    await start({ initializationOptions: { author: 'Ana' } });
    const id = idOf(conflicts('two.txt')[0]!);
    const before = (await client.ask(conflictsRequest, {})).conflicts.length;
    const review = await client.ask(addReviewRequest, {
      id,
      verdict: 'settled',
      reason: 'the manifest says so',
      settled: '45',
    });
    expect(review).toMatchObject({
      id,
      author: 'Ana',
      settled: '45',
      stale: false,
      file: uriOf(FILE),
    });
    await client.until(() => ['one.txt', 'two.txt'].every((path) => conflicts(path).length === 0));
    expect(JSON.parse(client.disk.files.get(uriOf(FILE)) as string)).toMatchObject({ version: 1, reviews: [{ id }] });
    expect((await client.ask(conflictsRequest, {})).conflicts).toHaveLength(before - 1);
    const all = await client.ask(conflictsRequest, { includeReviewed: true });
    expect(all.conflicts.find((conflict) => conflict.id === id)!.review!.reason).toBe('the manifest says so');
    expect(await client.ask(removeReviewRequest, { id })).toBe(true);
    await client.until(() => conflicts('two.txt').length === 1 && conflicts('one.txt').length === 1);
  });

  it('survive edits elsewhere and go stale when the words change', async () => {
    await start();
    const id = idOf(conflicts('two.txt')[0]!);
    await client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' });
    await client.until(() => conflicts('two.txt').length === 0);
    await client.open('two.txt');
    await client.edit(
      'two.txt',
      TWO.replace('It had set out', 'By all accounts it had set out').replace('Two children', 'At least two children'),
    );
    const [kept] = (await client.ask(reviewsRequest, {})).reviews;
    expect(kept).toMatchObject({ id, stale: false });
    expect(conflicts('two.txt')).toEqual([]);
    await client.edit('two.txt', AGREED);
    expect((await client.ask(reviewsRequest, {})).reviews[0]).toMatchObject({ id, stale: true });
    await client.until(() => client.diagnostics(FILE).length === 1);
    const [stale] = client.diagnostics(FILE);
    const line = (client.disk.files.get(uriOf(FILE)) as string).split('\n')[stale!.range.start.line]!;
    expect(line.slice(stale!.range.start.character)).toContain(id);
    expect(stale).toMatchObject({ severity: 3, code: 'project/stale-review' });
    await client.ask(removeReviewRequest, { id });
    await client.until(() => client.diagnostics(FILE).length === 0);
  });

  it('made by somebody else count as soon as their file is there', async () => {
    await start();
    const id = idOf(conflicts('two.txt')[0]!);
    await client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' });
    const text = client.disk.files.get(uriOf(FILE))!;
    await client.change(FILE);
    await client.until(() => conflicts('two.txt').length === 1);
    await client.change(FILE, text);
    await client.until(() => conflicts('two.txt').length === 0);
  });

  it('are not overwritten when their file cannot be read', async () => {
    await start({ files: { ...BOTH, [FILE]: '{ "version": 1, "reviews": [ oops' } });
    const id = idOf(conflicts('two.txt')[0]!);
    await expect(client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' })).rejects.toThrow(
      'cannot be read',
    );
    expect(client.disk.files.get(uriOf(FILE))).toContain('oops');
    expect((await client.ask(reviewsRequest, {})).problems).toMatchObject([{ file: uriOf(FILE) }]);
    expect(client.diagnostics(FILE)).toMatchObject([{ severity: 1, code: 'project/unreadable' }]);
  });

  it('of two people at once are both kept', async () => {
    await start();
    const all = (await client.ask(conflictsRequest, {})).conflicts;
    await Promise.all(all.map(({ id }) => client.ask(addReviewRequest, { id, verdict: 'expected', reason: '' })));
    expect((await client.ask(reviewsRequest, {})).reviews).toHaveLength(all.length);
  });

  it('can ignore a kind in one article, or everywhere', async () => {
    await start();
    const params = { code: String(conflicts('two.txt')[0]!.code), uri: uriOf('two.txt') };
    expect(await client.ask(ignoreRequest, { ...params, everywhere: false })).toBe(true);
    await client.until(() => conflicts('two.txt').length === 0);
    expect(conflicts('one.txt')).toHaveLength(1);
    await client.ask(ignoreRequest, { ...params, everywhere: true });
    await client.until(() => conflicts('one.txt').length === 0);
    const { ignored } = await client.ask(reviewsRequest, {});
    expect(ignored).toHaveLength(2);
    for (const { code, path, file } of ignored)
      await client.ask(unignoreRequest, { code, file, ...(path ? { path } : {}) });
    await client.until(() => conflicts('two.txt').length === 1);
  });

  it('are offered as quick fixes that any client can run', async () => {
    await start();
    const [diagnostic] = conflicts('two.txt');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('two.txt') },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic] },
    });
    expect(actions.every(({ edit }) => edit === undefined)).toBe(true);
    const mark = actions.find(({ command }) => command?.command === SERVER_COMMANDS.review)!.command as Command;
    await client.request('workspace/executeCommand', { command: mark.command, arguments: mark.arguments });
    await client.until(() => conflicts('two.txt').length === 0);
  });
});

describe('drafts', () => {
  const DRAFT = 'drafts/mine.txt';
  const TEXT = `${TWO}\nA bakery on Harbour Street had 17 customers that day, Ines Caldeira said.\n`;

  it('offer the words of a source in place of their own, and are covered or not', async () => {
    await start({
      files: { 'one.txt': ONE, 'three.txt': FERRY['three.txt']!, [DRAFT]: TEXT },
      settings: { drafts: { include: ['drafts/**'] } },
    });
    const [diagnostic] = conflicts(DRAFT);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf(DRAFT) },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic] },
    });
    const edits = actions.map(({ edit }) => edit).filter((edit): edit is WorkspaceEdit => edit !== undefined);
    expect(edits[0]!.documentChanges).toMatchObject([
      { textDocument: { uri: uriOf(DRAFT) }, edits: [{ newText: '31' }] },
    ]);
    const coverage = (await client.ask(coverageRequest, { uri: uriOf(DRAFT) }))!;
    expect(coverage.contradicted).toBeGreaterThan(0);
    expect(coverage.supported).toBeGreaterThan(0);
    expect(coverage.unsupported).toBeGreaterThan(0);
    expect(client.findings(DRAFT).filter(({ code }) => code === 'draft/unsupported')).toHaveLength(
      coverage.unsupported,
    );
    const contradicted = coverage.items.find(
      ({ standing, text }) => standing === 'contradicted' && text.includes('45'),
    )!;
    expect(contradicted.contradictedBy[0]!.place.uri).not.toBe(uriOf(DRAFT));
    expect(await client.ask(coverageRequest, { uri: uriOf('one.txt') })).toBeNull();
  });

  it('are the only texts that a fix changes', async () => {
    await start();
    const [diagnostic] = conflicts('two.txt');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: uriOf('two.txt') },
      range: diagnostic!.range,
      context: { diagnostics: [diagnostic] },
    });
    expect(actions.filter(({ edit }) => edit !== undefined)).toEqual([]);
  });
});

describe('who is who', () => {
  const FILE = '.corroborate/entities.json';
  const names = async (): Promise<string[]> => (await client.ask(entitiesRequest, {})).map(({ name }) => name);
  const idOfName = async (wanted: string): Promise<string> =>
    (await client.ask(entitiesRequest, {})).find(({ name }) => name === wanted)!.id;

  it('can be said for the whole project, survives edits, and is taken back', async () => {
    await start();
    const id = await idOfName('Elena Marku');
    expect(await client.ask(editEntityRequest, { action: 'rename', id, name: 'Captain Marku' })).toBe(true);
    expect(await names()).toContain('Captain Marku');
    expect(client.disk.files.get(uriOf(FILE))).toContain('Elena Marku');
    await client.open('two.txt');
    await client.edit('two.txt', TWO.replace('Two children', 'Only two children'));
    expect(await names()).toContain('Captain Marku');
    await client.ask(editEntityRequest, { action: 'reset', id: await idOfName('Captain Marku') });
    expect(await names()).toContain('Elena Marku');
  });

  it('can part one name into two by article', async () => {
    await start();
    const id = await idOfName('Elena Marku');
    const uris = [uriOf('two.txt')];
    await client.ask(editEntityRequest, { action: 'split', id, uris, name: 'Another Marku' });
    const entities = await client.ask(entitiesRequest, {});
    const articlesOf = (wanted: string) => entities.find(({ name }) => name === wanted)!.places.map(({ path }) => path);
    expect(articlesOf('Elena Marku')).toEqual(['one.txt']);
    expect(articlesOf('Another Marku')).toEqual(['two.txt']);
  });

  it('is not known of an entity that is not there', async () => {
    await start();
    expect(await client.ask(editEntityRequest, { action: 'rename', id: 'nobody', name: 'X' })).toBe(false);
  });
});

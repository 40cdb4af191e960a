import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE, TWO } from '../lsp/ferry.js';
import { CLI, SEEDS } from './run.js';

let folder: string;
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-mcp-'));
  cpSync(SEEDS, folder, { recursive: true });
  writeFileSync(join(folder, 'one.txt'), ONE);
  writeFileSync(join(folder, 'two.txt'), TWO);
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', folder] }));
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Source {
  path: string;
  line: number;
  text: string;
  quotation: string;
}

async function call<Result>(name: string, args: object = {}): Promise<Result> {
  const result = await client.callTool({ name, arguments: args as Record<string, unknown> });
  expect(result.isError ?? false).toBe(false);
  return result.structuredContent as Result;
}

describe('the Model Context Protocol server', () => {
  it('offers tools that only read, each with a description and a schema', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['explain_claim', 'find_conflicts', 'list_sources']);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description!.length).toBeGreaterThan(60);
      expect(inputSchema.type).toBe('object');
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    }
  });

  it('finds conflicts, with the words of every source', async () => {
    type Found = { total: number; conflicts: { what: string; sides: { value: string; sources: Source[] }[] }[] };
    const { conflicts } = await call<Found>('find_conflicts');
    const ferry = conflicts.find(({ sides }) =>
      sides.some(({ sources }) => sources.some(({ path }) => path === 'one.txt')),
    );
    const sources = ferry!.sides.flatMap((side) => side.sources);
    expect(sources).toMatchObject([
      { path: 'one.txt', line: 3, text: '31' },
      { path: 'two.txt', line: 3, text: '45' },
    ]);
    expect(sources.every(({ quotation, text }) => quotation.includes(`${text} passengers`))).toBe(true);
    const narrowed = await call<Found>('find_conflicts', { path: 'two.txt', limit: 1 });
    expect(narrowed).toMatchObject({ total: 1, conflicts: [{ what: ferry!.what }] });
  });

  it('explains a claim that words point at', async () => {
    type Explained = { topics: { what: string; sources: (Source & { value: string })[] }[]; derivation: string };
    const { topics, derivation } = await call<Explained>('explain_claim', {
      path: 'one.txt',
      words: '31 passengers',
    });
    expect(topics[0]!.sources.map(({ value }) => value)).toEqual(['31', '45']);
    expect(derivation).not.toBe('');
  });

  it('lists stories and sources', async () => {
    type Listed = { stories: { independentSources: number; articles: { path: string }[] }[] };
    const { stories } = await call<Listed>('list_sources');
    const samples = stories.find(({ articles }) => articles.length > 2)!;
    expect(samples.articles).toHaveLength(5);
    expect(samples.independentSources).toBeLessThan(5);
  });

  it('sees what has changed on the disk since', async () => {
    type Listed = { stories: { articles: { path: string }[] }[] };
    writeFileSync(join(folder, 'copy.txt'), '');
    rmSync(join(folder, 'rhine-world_five-percent.txt'));
    const { stories } = await call<Listed>('list_sources');
    expect(stories.flatMap(({ articles }) => articles)).toHaveLength(6);
  });

  it.each(['../outside.txt', '/etc/passwd', 'C:\\Windows\\win.ini', 'gold.json'])('does not read %s', async (path) => {
    const result = await client.callTool({ name: 'explain_claim', arguments: { path, words: 'a' } });
    expect(result.isError).toBe(true);
  });

  it('leaves the folder as it is', () => {
    expect(readdirSync(folder).every((name) => statSync(join(folder, name)).isFile())).toBe(true);
  });
});

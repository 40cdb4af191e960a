import type { Connection } from 'vscode-languageserver';
import { listFilesRequest, MAX_ARTICLE_BYTES, readFilesRequest, writeFileRequest } from '../protocol.js';
import type { ListFilesResult, ReadFilesResult } from '../protocol.js';
import type { FileSystem, FoundFile, Query, ReadResult } from '../workspace/files.js';
import { IGNORE_FILES, IgnoreRules } from '../workspace/ignore-files.js';
import { compileQuery } from '../workspace/query.js';
import { pathBelow, uriBelow } from '../workspace/uri.js';

/** Files asked for in one message. */
const BATCH = 64;

/** The files of a workspace that only the client can reach: in a browser, or on a virtual file system. */
export class ClientFiles implements FileSystem {
  constructor(private readonly connection: Connection) {}

  async list(folder: string, below: string, query: Query, isCancelled: () => boolean): Promise<FoundFile[]> {
    const top = below === '' ? folder : uriBelow(folder, below);
    const include = [...query.include, ...IGNORE_FILES.map((name) => `**/${name}`)];
    const params = { folder: top, include, exclude: [...query.exclude] };
    const { files } = await this.connection.sendRequest<ListFilesResult>(listFilesRequest.method, params);
    const found = files.flatMap(({ uri, size }) => {
      const path = pathBelow(folder, uri);
      return path === undefined ? [] : [{ uri, path, ...(size === undefined ? {} : { size }) }];
    });
    const rules = isCancelled() ? new IgnoreRules() : await this.#rules(found);
    const compiled = compileQuery(query);
    const wanted = found.filter(({ path }) => compiled.file(path) && !rules.ignores(path));
    return wanted.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async isListed(folder: string, path: string, query: Query): Promise<boolean> {
    if (!compileQuery(query).file(path)) return false;
    const parts = path.split('/').slice(0, -1);
    const parents = ['', ...parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`)];
    const ignoreFiles = parents.flatMap((parent) => IGNORE_FILES.map((name) => `${parent}${name}`));
    const rules = await this.#rules(ignoreFiles.map((below) => ({ uri: uriBelow(folder, below), path: below })));
    return !rules.ignores(path);
  }

  async read(uris: readonly string[]): Promise<ReadResult[]> {
    const results: ReadResult[] = [];
    for (let at = 0; at < uris.length; at += BATCH) {
      const params = { uris: uris.slice(at, at + BATCH) };
      const { files } = await this.connection.sendRequest<ReadFilesResult>(readFilesRequest.method, params);
      results.push(...files.map(resultOf));
    }
    return results;
  }

  async write(uri: string, text: string): Promise<void> {
    await this.connection.sendRequest(writeFileRequest.method, { uri, text });
  }

  async #rules(found: readonly FoundFile[]): Promise<IgnoreRules> {
    const rules = new IgnoreRules();
    const ignoreFiles = found.filter(({ path }) => IGNORE_FILES.includes(path.slice(path.lastIndexOf('/') + 1)));
    if (ignoreFiles.length === 0) return rules;
    const texts = await this.read(ignoreFiles.map(({ uri }) => uri));
    for (const [at, { path }] of ignoreFiles.entries()) {
      const result = texts[at]!;
      if ('text' in result) rules.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '', result.text);
    }
    return rules;
  }
}

function resultOf(file: ReadFilesResult['files'][number]): ReadResult {
  if ('missing' in file) return { missing: true };
  if ('error' in file) return { skipped: 'unreadable', message: file.error };
  if (file.text.length > MAX_ARTICLE_BYTES) return { skipped: 'too-large' };
  return file.text.slice(0, 8192).includes('\0') ? { skipped: 'binary' } : { text: file.text };
}

import { decode } from '../../server/src/workspace/decode.js';
import type { FileSystem, ReadResult } from '../../server/src/workspace/files.js';
import { IGNORE_FILES, IgnoreRules } from '../../server/src/workspace/ignore-files.js';
import { compileQuery } from '../../server/src/workspace/query.js';
import { pathBelow } from '../../server/src/workspace/uri.js';

/** A disk in memory that counts what is asked of it. */
export class MemoryFiles implements FileSystem {
  readonly files = new Map<string, string | Uint8Array>();
  reads = 0;
  lists = 0;

  async list(folder: string, below: string, query: { include: readonly string[]; exclude: readonly string[] }) {
    this.lists++;
    const { file } = compileQuery(query);
    const rules = this.#rules(folder);
    return [...this.files.keys()]
      .map((uri) => ({ uri, path: pathBelow(folder, uri) ?? '' }))
      .filter(({ path }) => path !== '' && path.startsWith(below) && file(path) && !rules.ignores(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async isListed(folder: string, path: string, query: { include: readonly string[]; exclude: readonly string[] }) {
    return (await this.list(folder, '', query)).some((found) => found.path === path);
  }

  async read(uris: readonly string[]): Promise<ReadResult[]> {
    return uris.map((uri) => {
      this.reads++;
      const content = this.files.get(uri);
      if (content === undefined) return { missing: true };
      if (typeof content === 'string') return { text: content };
      const decoded = decode(content);
      return 'binary' in decoded ? { skipped: 'binary' } : { text: decoded.text };
    });
  }

  async write(uri: string, text: string) {
    this.files.set(uri, text);
  }

  #rules(folder: string): IgnoreRules {
    const rules = new IgnoreRules();
    for (const [uri, content] of this.files) {
      const path = pathBelow(folder, uri);
      const name = path?.slice(path.lastIndexOf('/') + 1);
      if (path === undefined || !IGNORE_FILES.includes(name!) || typeof content !== 'string') continue;
      rules.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '', content);
    }
    return rules;
  }
}

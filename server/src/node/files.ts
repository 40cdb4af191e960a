import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { lstat, mkdir, readFile, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MAX_ARTICLE_BYTES } from '../protocol.js';
import { decode } from '../workspace/decode.js';
import type { FileSystem, FoundFile, ReadResult } from '../workspace/files.js';
import { IGNORE_FILES, IgnoreRules } from '../workspace/ignore-files.js';
import { compileQuery } from '../workspace/query.js';
import type { CompiledQuery } from '../workspace/query.js';

/** How many folders are listed at once. */
const AT_ONCE = 24;

/** How long files are read before whatever else waits has its turn: milliseconds. */
const SLICE = 8;

/** The files of a disk, by `file:` addresses. Other schemes are unreadable. */
export const diskFiles: FileSystem = {
  async list(folder, below, query, isCancelled) {
    const root = pathOf(folder);
    if (root === undefined) return [];
    const rules = new IgnoreRules();
    if (below !== '') {
      for (const parent of parentsOf(below)) await addRules(rules, root, parent);
      if (rules.ignores(`${below}/`) || !(await isPlain(root, below, 'folder'))) return [];
    }
    const search: Search = { root, rules, query: compileQuery(query), found: [] };
    for (let level = [below]; level.length > 0 && !isCancelled();) {
      const next: string[] = [];
      await inParallel(level.length, async (at) => {
        next.push(...(await look(search, level[at]!)));
      });
      level = next;
    }
    return search.found.sort((a, b) => (a.path < b.path ? -1 : 1));
  },

  async isListed(folder, path, query) {
    const root = pathOf(folder);
    if (root === undefined || !compileQuery(query).file(path)) return false;
    const rules = new IgnoreRules();
    for (const parent of parentsOf(path)) await addRules(rules, root, parent);
    return !rules.ignores(path) && (await isPlain(root, path, 'file'));
  },

  async read(uris, encoding) {
    const results: ReadResult[] = [];
    let deadline = performance.now() + SLICE;
    for (const uri of uris) {
      if (performance.now() > deadline) {
        await new Promise((resolve) => setImmediate(resolve));
        deadline = performance.now() + SLICE;
      }
      results.push(readOne(uri, encoding));
    }
    return results;
  },

  async write(uri, text) {
    const path = pathOf(uri);
    if (path === undefined) throw new Error(`Cannot write ${uri}: it is not on this disk.`);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    if ((await lstat(folder)).isSymbolicLink()) throw new Error(`${folder} is a link; nothing is written through it.`);
    const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeFile(temporary, text, { flag: 'wx' });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
};

interface Search {
  readonly root: string;
  readonly rules: IgnoreRules;
  readonly query: CompiledQuery;
  readonly found: FoundFile[];
}

/** Adds the files of one folder to what was found and gives the folders in it that are to be looked into. */
async function look({ root, rules, query, found }: Search, below: string): Promise<string[]> {
  const folder = join(root, ...below.split('/'));
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  if (entries.some((entry) => IGNORE_FILES.includes(entry.name))) await addRules(rules, root, below);
  const folders: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!query.prunes(path) && !rules.ignores(`${path}/`)) folders.push(path);
    } else if (entry.isFile() && query.file(path) && !rules.ignores(path)) {
      found.push({ uri: pathToFileURL(join(folder, entry.name)).href, path });
    }
  }
  return folders;
}

/**
 * Reads one file without handing it to another thread: small files come three times as fast that way.
 */
function readOne(uri: string, encoding: string | undefined): ReadResult {
  const path = pathOf(uri);
  if (path === undefined) return { skipped: 'unreadable', message: 'It is not on this disk.' };
  let file: number | undefined;
  try {
    // Without blocking: a named pipe would wait for a writer.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) return { skipped: 'unreadable', message: 'It is not a file.' };
    if (stat.size > MAX_ARTICLE_BYTES) return { skipped: 'too-large' };
    const decoded = decode(readFileSync(file), encoding);
    return 'binary' in decoded ? { skipped: 'binary' } : { text: decoded.text };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { missing: true };
    return { skipped: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The folders above a path, the top ('') first. */
function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))];
}

async function addRules(rules: IgnoreRules, root: string, below: string): Promise<void> {
  for (const name of IGNORE_FILES) {
    try {
      rules.add(below, await readFile(join(root, ...below.split('/'), name), 'utf8'));
    } catch {
      // Most folders have no ignore file; one that cannot be read keeps nothing out.
    }
  }
}

/** Whether a path is a file (or folder), not a link, and reached without a link that leads out of the root. */
async function isPlain(root: string, path: string, type: 'file' | 'folder'): Promise<boolean> {
  const full = join(root, ...path.split('/'));
  try {
    const stat = await lstat(full);
    if (type === 'file' ? !stat.isFile() : !stat.isDirectory()) return false;
    const [realRoot, real] = await Promise.all([realpath(root), realpath(full)]);
    return sameName(relative(realRoot, real).split(sep).join('/'), path);
  } catch {
    return false;
  }
}

/** Some file systems give names back in another case or Unicode form. */
function sameName(a: string, b: string): boolean {
  return a.normalize().toLowerCase() === b.normalize().toLowerCase();
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function inParallel(count: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, worker));
}

import type { Query } from './files.js';
import { pathTest } from './globs.js';
import type { PathTest } from './globs.js';

/** Folders that never hold articles and may hold very much else. */
const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules', '.corroborate']);

/** A query, compiled. */
export interface CompiledQuery {
  /** Whether the file at a path below the folder is wanted. */
  readonly file: PathTest;
  /** Whether a folder need not be looked into. */
  readonly prunes: PathTest;
}

const compiled = new WeakMap<Query, CompiledQuery>();

/** Compiles a query; the same object is compiled once. */
export function compileQuery(query: Query): CompiledQuery {
  let result = compiled.get(query);
  if (!result) compiled.set(query, (result = compile(query)));
  return result;
}

function compile({ include, exclude }: Query): CompiledQuery {
  const includes = pathTest(include);
  const excludes = pathTest(exclude);
  return {
    file: (path) =>
      includes(path) &&
      !excludes(path) &&
      !path
        .split('/')
        .slice(0, -1)
        .some((part) => NEVER.has(part)),
    prunes: (path) => NEVER.has(path.slice(path.lastIndexOf('/') + 1)) || excludes(path),
  };
}

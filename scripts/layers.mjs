// The layer rules of the architecture, as a check of the import lines. Part of `npm run lint`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The parts of the engine, lowest first; parts on one line may import each other.
 * Files directly in server/src/core (corpus.ts, report.ts, extract.ts …) form the top, those in SHARED the bottom.
 */
const CORE_ORDER = [['text'], ['time', 'figures', 'entities'], ['claims'], ['stories'], ['compare'], ['checks']];

/** Vocabulary that every part of the engine may use: plain types and helpers that import nothing above them. */
const SHARED = ['report-types.ts', 'options.ts', 'span.ts', 'types.ts', 'util'];

const BUILTINS = new Set(builtinModules);
const isBuiltin = (specifier) => specifier.startsWith('node:') || BUILTINS.has(specifier.split('/')[0]);
const isLsp = (specifier) => specifier.startsWith('vscode-');

const CORE = 'server/src/core/';
const PROTOCOL = 'server/src/protocol.ts';

/** Rank of a file of the engine: 0 for the shared vocabulary, then the parts in order, the top last. */
function coreRank(path) {
  const inside = path.slice(CORE.length);
  const [first, ...rest] = inside.split('/');
  if (SHARED.includes(first)) return 0;
  if (rest.length === 0) return CORE_ORDER.length + 1;
  const at = CORE_ORDER.findIndex((parts) => parts.includes(first));
  return at < 0 ? undefined : at + 1;
}

/** Says what is wrong with `path` importing `specifier` (which leads to `target` when it is a relative one), or nothing. */
function problem(path, specifier, target) {
  if (path.startsWith('server/')) {
    if (specifier === 'vscode') return 'the server never imports vscode';
    if (target?.startsWith('client/')) return 'the server never imports the client';
  }
  if (path.startsWith('client/')) {
    if (target?.startsWith('server/src/') && target !== PROTOCOL)
      return `the client imports nothing of the server but ${PROTOCOL}`;
    if (specifier === 'corroborate' || specifier.startsWith('corroborate/'))
      return 'the client talks to the server by its protocol';
    if (isBuiltin(specifier) && !path.startsWith('client/src/node/')) return 'only client/src/node may use Node';
  }
  if (path.startsWith('server/src/') && isBuiltin(specifier)) {
    if (!path.startsWith('server/src/node/') && !path.startsWith('server/src/cli/'))
      return 'only server/src/node and server/src/cli may use Node';
  }
  if (path.startsWith('server/src/node/') && target?.startsWith('server/src/browser/'))
    return 'node and browser never meet';
  if (path.startsWith('server/src/browser/') && target?.startsWith('server/src/node/'))
    return 'node and browser never meet';
  if (path.startsWith(CORE)) {
    if (isLsp(specifier)) return 'the engine knows no language server';
    if (target === undefined) return undefined;
    if (!target.startsWith(CORE)) return 'the engine imports nothing above it';
    const [own, other] = [coreRank(path), coreRank(target)];
    if (own === undefined) return `scripts/layers.mjs does not know this part of the engine`;
    if (other === undefined) return `scripts/layers.mjs does not know the part of the engine that ${target} is in`;
    if (other > own) return `${target} lies above: an import never leads upward`;
  }
  return undefined;
}

const IMPORT = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** The specifiers that a TypeScript text imports, re-exports or loads, with their line numbers, counted from 1. */
export function importsOf(text) {
  const found = [];
  for (const match of text.matchAll(IMPORT)) {
    found.push({ specifier: match[1] ?? match[2], line: text.slice(0, match.index).split('\n').length });
  }
  return found;
}

function* sources(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') yield* sources(path);
    } else if (/\.m?tsx?$/.test(entry.name)) yield path;
  }
}

/** Every import of the tree under `root` that breaks a layer rule, as `path:line: what is wrong`. */
export function layerProblems(root) {
  const problems = [];
  for (const folder of ['server/src', 'client/src']) {
    for (const file of sources(join(root, folder))) {
      const path = relative(root, file).split(sep).join('/');
      for (const { specifier, line } of importsOf(readFileSync(file, 'utf8'))) {
        const target = specifier.startsWith('.')
          ? posix
              .normalize(
                relative(root, resolve(dirname(file), specifier))
                  .split(sep)
                  .join('/'),
              )
              .replace(/\.js$/, '.ts')
          : undefined;
        const wrong = problem(path, specifier, target);
        if (wrong) problems.push(`${path}:${line}: imports ${specifier}: ${wrong}`);
      }
    }
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));
  const problems = layerProblems(root);
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exit(1);
}

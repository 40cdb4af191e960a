// What the scripts that learn from stories share: the engine in one piece, the stories with the entries of their gold, and
// the text of a model.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readStory, storyFolders } from '../story-sets.mjs';
import { predictBoosted } from './boost.mjs';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The engine's parts that `contents` exports from the sources, bundled and loaded. */
export async function loadEngine(contents) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'corroborate-')), 'engine.mjs');
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * The stories that a command line names: `--silent FOLDER` holds folders of articles without gold, any other FOLDER holds
 * folders of stories with gold.json.
 * @param {string[]} given
 * @returns {{ folder: string, silent: boolean, files: { path: string, text: string }[], entries: Entry[] }[]} each with
 *   the entries of its gold
 * @typedef {{ id: string, kind: 'conflict' | 'either' | 'same' | 'different', members: { path: string, start: number, end: number }[] }} Entry
 */
export function givenStories(given) {
  const quiet = given.filter((_, i) => given[i - 1] === '--silent');
  const folders = given.filter((argument, i) => !argument.startsWith('--') && given[i - 1] !== '--silent');
  return [...folders.flatMap(storyFolders).map(known), ...quiet.flatMap(articleFolders).map(silent)];
}

/** Why two members of a compatible entry state one quantity. */
const SAME = ['rounding', 'unit', 'wording'];

function known(folder) {
  const { articles, conflicts, either, compatible } = readStory(folder);
  const entries = [
    ...conflicts.map(({ id, sides }) => ({ id, kind: 'conflict', members: sides.flat() })),
    ...either.map(({ id, sides }) => ({ id, kind: 'either', members: sides.flat() })),
    ...compatible.map(({ id, why, members }) => ({ id, kind: SAME.includes(why) ? 'same' : 'different', members })),
  ];
  return { folder, silent: false, files: articles, entries };
}

function silent(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = names.toSorted().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return { folder, silent: true, files, entries: [] };
}

/** The folders at or below `folder` that hold articles, sorted. */
function articleFolders(folder) {
  const texts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.txt'));
  return [...new Set(texts.map((path) => join(folder, dirname(path))))].toSorted();
}

/** The entries that each claim lies on, by their order. */
export function entriesOn(claims, paths, entries) {
  return claims.map(({ article, claim }) =>
    entries.filter((entry) =>
      entry.members.some((m) => m.path === paths[article] && m.start < claim.end && claim.start < m.end),
    ),
  );
}

/** The conflict of the gold that both claims lie on, by the story's folder and its name. */
export function conflictOn({ folder, on }, a, b) {
  const conflict = on[a].find((entry) => entry.kind === 'conflict' && on[b].includes(entry));
  return conflict && `${folder}/${conflict.id}`;
}

/** A model as the scorer that the engine takes: log odds of a row of features. */
export function scorerOf(model) {
  return (features) => {
    const p = predictBoosted(model, features);
    return Math.log(p / (1 - p));
  };
}

/** A model in the form that `server/src/core/compare/trees.ts` reads. */
export function modelText(model, depth) {
  const lines = model.trees.map((tree) =>
    tree.feature.map((f, i) => (f >= 0 ? `${f}:${short(tree.threshold[i])}` : `:${short(tree.value[i])}`)).join(' '),
  );
  return [`${short(model.bias)} ${2 ** (depth + 1) - 1}`, ...lines].join('\n');
}

function short(x) {
  return String(Number(x.toPrecision(4)));
}

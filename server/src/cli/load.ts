import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Corpus } from '../core/corpus.js';
import { Model } from '../lsp/model.js';
import { diskFiles } from '../node/files.js';
import type { Settings } from '../protocol.js';
import { Library } from '../workspace/library.js';
import { Project } from '../workspace/project.js';
import { projectSettings } from './project-settings.js';

/** Articles read from paths, analysed or ready to be. */
export interface Loaded {
  readonly model: Model;
  readonly corpus: Corpus;
  /** Folder that the report's paths are below. */
  readonly base: string;
  readonly settings: Settings;
  /** A line for each path that gave nothing, and for what is wrong in the project's own files. */
  readonly notes: string[];
  /** Given paths that are not there. */
  readonly missing: string[];
  /** Reads the paths again: changed, new and deleted files. Gives a line for each folder without articles. */
  readonly reload: () => Promise<string[]>;
}

export type ProgressOf = (done: number, total: number) => void;

/** Files read between two tellings of the progress. */
const BATCH = 64;

/**
 * Reads the articles of folders and files.
 *
 * With one folder given, the report's paths are below it; otherwise they are below the folder that holds all of them.
 *
 * @param corpus an empty one, for the articles
 */
export async function load(
  paths: readonly string[],
  progress: ProgressOf = () => {},
  corpus: Corpus = new Corpus(),
): Promise<Loaded> {
  const notes: string[] = [];
  const missing: string[] = [];
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const full = resolve(path);
    try {
      ((await stat(full)).isDirectory() ? folders : files).push(full);
    } catch {
      missing.push(path);
      notes.push(`${path}: no such file or folder`);
    }
  }
  const base = baseOf(folders, files);
  const baseUri = pathToFileURL(base).href;
  const { settings, problems } = await projectSettings(base);
  notes.push(...problems);
  const library = new Library(corpus);
  library.setFolders([{ uri: baseUri, name: basename(base) }]);
  library.setRules(library.folders[0], settings);
  const project = new Project(diskFiles);
  const others = folders.filter((folder) => folder !== base);
  await project.load([
    library.folders[0]!,
    ...others.map((folder) => ({ uri: pathToFileURL(folder).href, name: basename(folder) })),
  ]);
  for (const { file, message } of project.problems()) notes.push(`${file}: ${message}`);
  const reload = async (): Promise<string[]> => {
    const uris = new Set(files.map((file) => pathToFileURL(file).href));
    const lines: string[] = [];
    for (const folder of folders) {
      const query = { include: settings.articles.include, exclude: settings.articles.exclude };
      const found = await diskFiles.list(pathToFileURL(folder).href, '', query, () => false);
      if (found.length === 0) lines.push(`${shown(folder)}: no articles here (*.txt or *.article files)`);
      for (const { uri } of found) uris.add(uri);
    }
    for (const entry of library.entries()) if (!uris.has(entry.uri)) library.remove(entry.uri);
    await readInto(library, [...uris], progress);
    return lines;
  };
  notes.push(...(await reload()));
  const features = { markdown: false, hierarchicalSymbols: false, locationLinks: false, relatedInformation: false };
  const model = new Model(corpus, library, project, features, () => settings);
  return { model, corpus, base, settings, notes, missing, reload };
}

/** Reads files into the library, which keeps the reason of each that was not taken. */
async function readInto(library: Library, uris: readonly string[], progress: ProgressOf): Promise<void> {
  for (let at = 0; at < uris.length; at += BATCH) {
    const batch = uris.slice(at, at + BATCH);
    const results = await diskFiles.read(batch);
    for (const [index, uri] of batch.entries()) library.put(uri, results[index]!);
    progress(Math.min(at + BATCH, uris.length), uris.length);
  }
}

/** The one folder given, else the nearest folder that holds everything given. */
function baseOf(folders: readonly string[], files: readonly string[]): string {
  const tops = [...folders, ...files.map((file) => dirname(file))];
  let [base = resolve('.')] = tops;
  for (const top of tops) {
    while (top !== base && !top.startsWith(base.endsWith(sep) ? base : base + sep)) {
      const parent = dirname(base);
      if (parent === base) break;
      base = parent;
    }
  }
  return base;
}

/** A path as it is printed: below the current folder when it is there. */
export function shown(path: string): string {
  const below = relative(process.cwd(), path);
  return (below === '' ? '.' : below.startsWith('..') ? path : below).replace(/[\u0000-\u001f\u007f-\u009f]/g, '?');
}

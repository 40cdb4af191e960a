import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Span } from '../core/report-types.js';
import { skippedFiles } from '../lsp/views/status.js';
import type { Command } from './arguments.js';
import { load } from './load.js';

/** Prints how the claims at a place were read and compared. Gives the exit code. */
export async function explain({ file, line, column, paths }: Extract<Command, { name: 'explain' }>): Promise<number> {
  const loaded = await load([file, ...(paths.length > 0 ? paths : [dirname(file)])]);
  const { model, corpus } = loaded;
  const entry = model.entry(pathToFileURL(resolve(file)).href);
  if (entry?.text === undefined) {
    const [skipped] = skippedFiles(model).filter(({ path }) => path === entry?.path);
    process.stderr.write(`corroborate: ${loaded.notes[0] ?? `${file}: ${skipped?.message ?? 'not read'}`}\n`);
    return 2;
  }
  corpus.refresh();
  const offset = model.offset(entry, { line: line - 1, character: column - 1 });
  const isHere = (span: Span): boolean => span.path === entry.path && span.start <= offset && offset <= span.end;
  if (!model.report().claims.some(isHere)) {
    process.stderr.write(`corroborate: no claim stands at ${file}:${line}:${column}\n`);
    return 1;
  }
  process.stdout.write(`${corpus.explain(entry.path, offset).trimEnd()}\n`);
  return 0;
}

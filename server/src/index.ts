import { Corpus, REPORT_ROOM } from './core/corpus.js';
import type { CheckOptions } from './core/options.js';
import type { Report } from './core/report-types.js';

export { Corpus } from './core/corpus.js';
export type { Changes } from './core/corpus.js';
export type { CheckOptions, Given, IsCancelled } from './core/options.js';
export type * from './core/report-types.js';

/**
 * Compares articles and says where they cannot both be right.
 *
 * @param articles paths (any strings, compared as given) and texts; their order does not matter
 * @returns the report; articles that cannot be read are in `articles` with `skipped`, never an error
 */
export async function checkArticles(
  articles: readonly { path: string; text: string }[],
  options: CheckOptions = {},
): Promise<Report> {
  const corpus = new Corpus(REPORT_ROOM);
  for (const { path, text } of articles) corpus.set(path, text, options.given?.(path));
  corpus.refresh(options.isCancelled);
  return corpus.report();
}

import type { Extraction } from './extract.js';
import type { Given, IsCancelled } from './options.js';
import type { Report, Topic } from './report-types.js';

/**
 * A set of articles that grows and changes: add, change and remove articles, then `refresh`, which extracts only what
 * changed and compares only the stories that were touched. The result is always what a new corpus would give.
 */
export class Corpus {
  /** Adds an article or replaces its text. Costs nothing until `refresh`. Paths use "/" and compare as given. */
  set(path: string, text: string, given?: Given): void {
    this.#texts.set(path, { text, given });
  }

  /** Removes an article; unknown paths are ignored. */
  delete(path: string): void {
    this.#texts.delete(path);
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  /**
   * Brings the report up to date. Stops early, keeping the last result, when `isCancelled` says so; then returns
   * undefined, and the next call goes on from there.
   */
  refresh(_isCancelled?: IsCancelled, _progress?: (done: number, total: number) => void): Changes | undefined {
    return { paths: [...this.#texts.keys()], revision: 1 };
  }

  /** The last refreshed report over all articles. */
  report(): Report {
    return {
      version: 1,
      articles: [],
      stories: [],
      sharedCopy: [],
      entities: [],
      figures: [],
      claims: [],
      agreements: [],
      conflicts: [],
      relations: [],
      findings: [],
      topics: [],
    };
  }

  /** The part of the report that touches one article: spans of other articles appear as members only. */
  reportFor(_path: string): Report {
    return this.report();
  }

  /** What the article yielded by itself at the last refresh. */
  extraction(_path: string): Extraction | undefined {
    return undefined;
  }

  /** The topics with a member at `offset` of the article, the smallest member first. */
  topicsAt(_path: string, _offset: number): Topic[] {
    return [];
  }

  /** The whole derivation of the claims at an offset, and of their comparisons, as plain text lines. */
  explain(_path: string, _offset: number): string {
    return '';
  }

  readonly #texts = new Map<string, { text: string; given: Given | undefined }>();
}

export interface Changes {
  /** Articles whose part of the report differs from the last refresh, removed ones included. */
  readonly paths: readonly string[];
  readonly revision: number;
}

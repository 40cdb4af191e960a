import type { Statement } from '../claims/statement.js';
import type { Entities } from '../entities/entity.js';
import type { Article } from '../text/article.js';
import type { NameConflict } from './names.js';

/** What the comparison reads of an article. */
export interface StatingArticle {
  readonly path: string;
  readonly article: Article;
  readonly entities: Entities;
  readonly statements: readonly Statement[];
  /** The day of publication, as days since 1970-01-01. */
  readonly anchor?: { readonly day: number } | undefined;
}

/** A happening that sources state in ways that cannot all be right. */
export interface StatementConflict {
  readonly kind: 'direction' | 'name';
  readonly what: string;
  readonly explanation: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly sides: NameConflict['sides'];
}

/** One statement of a story, by article and index. */
export interface Stated {
  readonly article: number;
  readonly statement: Statement;
}

/** How often one article and one story tell of one event at most: comparing more tellings would take too long. */
const MOST_EACH = 12;
const MOST = 400;

/** Adds a telling to those of its event, unless there are enough of its article or of all. They come in the order of articles. */
export function addTelling(row: Stated[], stated: Stated): void {
  const crowded = row.length >= MOST_EACH && row[row.length - MOST_EACH]!.article === stated.article;
  if (row.length < MOST && !crowded) row.push(stated);
}

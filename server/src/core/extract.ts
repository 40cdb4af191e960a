import { checkArticle } from './checks/run.js';
import type { CheckResult } from './checks/check.js';
import { readClaims } from './claims/read.js';
import type { Claim } from './claims/claim.js';
import type { Statement } from './claims/statement.js';
import { readStatements } from './claims/statements.js';
import type { Entities } from './entities/entity.js';
import { readEntities } from './entities/read.js';
import type { Figure } from './figures/figure.js';
import { readFigures } from './figures/read.js';
import type { Given } from './options.js';
import type { Article } from './text/article.js';
import { readArticle } from './text/read.js';
import { readAnchor, type Anchor } from './time/anchor.js';

/** What one article yields by itself; keyed by its content and never dependent on another article. */
export interface Extraction extends Opening {
  readonly figures: readonly Figure[];
  readonly entities: Entities;
  readonly claims: readonly Claim[];
  /** What is said to have been done or not, without a number. */
  readonly statements: readonly Statement[];
  /** What the desk checks found in this article alone. */
  readonly checks: readonly CheckResult[];
}

/** The first and smaller part of reading: the text as structure, and its day. Enough to say what story it belongs to. */
export interface Opening {
  readonly path: string;
  readonly article: Article;
  readonly given: Given | undefined;
  readonly anchor: Anchor | undefined;
}

/** Reads one article through every stage. Skipped texts yield an article with `skipped` and nothing else. */
export function extract(path: string, text: string, given?: Given): Extraction {
  return extractFrom(openArticle(path, text, given));
}

export function openArticle(path: string, text: string, given?: Given): Opening {
  const article = readArticle(text, path);
  return { path, article, given, anchor: readAnchor(article, given) };
}

/** Goes on where `openArticle` stopped. */
export function extractFrom({ path, article, given, anchor }: Opening): Extraction {
  const figures = readFigures(article, anchor);
  const entities = readEntities(article);
  const claims = readClaims(article, figures, anchor?.day);
  const statements = readStatements(article, entities, figures);
  const checks = checkArticle({ article, anchor, figures, entities });
  return { path, article, given, anchor, figures, entities, claims, statements, checks };
}

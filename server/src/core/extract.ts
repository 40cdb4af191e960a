import type { Entities } from './entities/entity.js';
import type { Figure } from './figures/figure.js';
import type { Article } from './text/article.js';
import type { Anchor } from './time/anchor.js';

/** What one article yields by itself; keyed by its content and never dependent on another article. */
export interface Extraction {
  readonly path: string;
  readonly article: Article;
  readonly anchor?: Anchor;
  readonly figures: readonly Figure[];
  readonly entities: Entities;
}

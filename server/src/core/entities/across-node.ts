import type { Entities, Entity } from './entity.js';

/** What linking reads of an article. */
export interface Named {
  readonly path: string;
  readonly entities: Entities;
}

/** An entity of one article on its way into a cluster. */
export interface Node {
  readonly article: number;
  readonly entity: number;
  readonly path: string;
  readonly own: Entity;
}

/** Whether some article has an entity in both clusters. */
export function together(a: readonly Node[], b: readonly Node[]): boolean {
  const articles = new Set(a.map(({ article }) => article));
  return b.some(({ article }) => articles.has(article));
}

// What the benchmark measures of the engine, stage by stage; bundled as the product is.
import { readEntities } from '../../server/src/core/entities/read.js';
import { extract } from '../../server/src/core/extract.js';
import { readFigures } from '../../server/src/core/figures/read.js';
import { readArticle } from '../../server/src/core/text/read.js';
import { readAnchor } from '../../server/src/core/time/anchor.js';

export { Corpus } from '../../server/src/core/corpus.js';
export { extract } from '../../server/src/core/extract.js';

/** Article to figures and entities; returns how many of both. */
export function figuresAndEntities(path: string, text: string): number {
  const article = readArticle(text, path);
  const anchor = readAnchor(article, undefined);
  return readFigures(article, anchor).length + readEntities(article).mentions.length;
}

/** Article to claims, everything on; returns how many. */
export function claims(path: string, text: string): number {
  return extract(path, text).claims.length;
}

import type { Article } from '../text/article.js';
import { withDescriptors } from './descriptors.js';
import type { Entities } from './entity.js';
import { link } from './link.js';
import { reconsider } from './reconsider.js';
import { recognise } from './recognise.js';
import { isAboutSport } from './sport.js';
import { readRoles } from './roles.js';

/**
 * Reads who and what an article names: mentions, the entities that they are mentions of, and the offices and other
 * attributes that the article gives to people. Blocks that are no content name nobody. Never throws; linear in the
 * length of the article for all but the number of different names in it.
 */
export function readEntities(article: Article): Entities {
  const sport = isAboutSport(article);
  const names = reconsider(article, recognise(article, sport), sport);
  return withDescriptors(article, readRoles(article, link(article, names)));
}

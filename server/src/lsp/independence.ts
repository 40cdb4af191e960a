import type { Topic } from '../core/report-types.js';
import { t } from './translate.js';

/** How many articles make a claim, and how many of them count as sources of their own. */
export function standingLine(topic: Topic): string {
  const articles = new Set(topic.members.map(({ path }) => path)).size;
  if (articles < 2) return t('Only this source has it.');
  const counted =
    topic.independentSources === 1
      ? t('{0} articles, 1 independent source', articles)
      : t('{0} articles, {1} independent sources', articles, topic.independentSources);
  return topic.conflict === undefined ? counted : t('{0}, not of one voice', counted);
}

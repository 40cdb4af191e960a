import type { Linked } from './entities/across.js';
import type { Extraction } from './extract.js';
import type { EntityInfo } from './report-types.js';
import { spanOf } from './spans.js';

/** The entities of a story, with their mentions and roles in the articles that the report is over. */
export function entityInfos(story: string, articles: readonly Extraction[], linked: Linked): EntityInfo[] {
  return linked.entities.map(({ id, kind, name, members }) => {
    const own = members.map(({ article, entity }) => ({ extraction: articles[article]!, entity }));
    const roles = own.flatMap(({ extraction, entity }) =>
      extraction.entities.roles
        .filter((role) => role.entity === entity)
        .map((role) => {
          const span = spanOf(extraction, role);
          return { text: span.text.replace(/\s+/g, ' '), span };
        }),
    );
    return {
      id: `${story}/${id}`,
      kind,
      name,
      mentions: own.flatMap(({ extraction, entity }) =>
        extraction.entities.entities[entity]!.mentions.map((m) => spanOf(extraction, extraction.entities.mentions[m]!)),
      ),
      ...(roles.length > 0 && { roles }),
    };
  });
}

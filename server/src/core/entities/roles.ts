import type { Article } from '../text/article.js';
import type { Range } from '../text/range.js';
import type { Entities, Mention, Role } from './entity.js';
import { readAffiliations } from './affiliations.js';
import { ageRole, readAges } from './ages.js';
import { readDescriptions } from './descriptions.js';
import { behindName, beforeComma, beforeName, type Office } from './offices.js';
import { officeWords, statusOf } from './office-words.js';

/**
 * Reads what an article says people are: offices in front of a name ("Defense Secretary Pete Hegseth"), in a phrase
 * between commas on either side of it ("the Belgian prime minister, Bart De Wever,"), behind "is", ages, and where they
 * work and live.
 *
 * Returns the entities with their roles, and with each mention's title.
 */
export function readRoles(article: Article, entities: Entities): Entities {
  const { tokens } = article;
  const roles: Role[] = [];
  const titles = new Map<number, Range>();
  entities.mentions.forEach((mention, index) => {
    if (entities.entities[mention.entity]!.kind !== 'person') return;
    const before = beforeName(article, entities, mention);
    if (before) titles.set(index, rangeOf(article, before));
    const offices = [before, beforeComma(article, entities, mention), behindName(article, entities, mention)];
    let titled = false;
    for (const office of offices) {
      const role = office && asRole(article, entities, mention, index, office);
      if (!role) continue;
      titled ||= office === before;
      roles.push(role);
    }
    for (const role of readAffiliations(article, entities, index, titled)) roles.push(role);
    roles.push(...readAges(tokens, article.sentences[mention.sentence]!, mention, index));
  });
  for (const description of readDescriptions(article, entities)) {
    const mention = entities.mentions[description.mention]!;
    const role = asRole(article, entities, mention, description.mention, { ...description, of: -1 });
    if (role) roles.push(role);
    if (description.age >= 0) roles.push(ageRole(tokens, description.age, mention.entity, description.mention));
  }
  const mentions = entities.mentions.map((mention, index): Mention => {
    const title = titles.get(index);
    return title ? { ...mention, title } : mention;
  });
  return { ...entities, mentions, roles };
}

function rangeOf({ tokens }: Article, { first, last }: Office): Range {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** The role that an office phrase gives; undefined for bare forms of address ("Mr"). */
function asRole(
  article: Article,
  entities: Entities,
  mention: Mention,
  index: number,
  office: Office,
): Role | undefined {
  const { words, relation } = officeWords(article.tokens, office.first, office.last);
  if (words.length === 0) return undefined;
  const { start, end } = rangeOf(article, office);
  return {
    start,
    end,
    entity: mention.entity,
    kind: relation ? 'relation' : 'office',
    words,
    of: office.of < 0 ? -1 : entities.mentions[office.of]!.entity,
    status: statusOf(article.tokens, office.first, office.last),
    mention: index,
  };
}

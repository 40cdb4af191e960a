import { readEntities } from '../../../server/src/core/entities/read.js';
import type { Entities } from '../../../server/src/core/entities/entity.js';
import { readArticle } from '../../../server/src/core/text/read.js';

const LETTERS: Readonly<Record<string, string>> = {
  person: 'p',
  organization: 'o',
  place: 'l',
  demonym: 'd',
  event: 'e',
  other: 'x',
};

/** The text with its names marked as read: "[Mark Rutte]{p} met [Poles]{d}." */
export function marked(text: string): string {
  const entities = readEntities(readArticle(text));
  let shown = '';
  let at = 0;
  for (const { start, end, entity } of entities.mentions) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]{${LETTERS[entities.entities[entity]!.kind]}}`;
    at = end;
  }
  return shown + text.slice(at);
}

/** Takes the marks out of a marked text. */
export function unmarked(text: string): string {
  return text.replace(/\[([^\]]+)\]\{\w\}/g, '$1');
}

export function entitiesOf(text: string): Entities {
  return readEntities(readArticle(text));
}

/** Each entity as its mentions in order: "Pete Hegseth = Hegseth". */
export function links(text: string): string[] {
  const { entities, mentions } = entitiesOf(text);
  return entities.map((entity) =>
    entity.mentions.map((m) => text.slice(mentions[m]!.start, mentions[m]!.end)).join(' = '),
  );
}

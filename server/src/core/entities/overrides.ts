import type { Linked, LinkedEntity } from './across.js';
import { nameKey, plain } from './names.js';

/**
 * What a user says of a story's entities. Names are compared without case, dots and diacritics, so that an override
 * outlives edits of the articles; one that fits nothing does nothing.
 */
export type Override =
  /** All entities with one of the names are one, under the first name. */
  | { readonly merge: readonly string[] }
  /** The entity of that name is as many as there are articles that name it apart; `from` limits it to some of them. */
  | { readonly split: string; readonly from?: readonly string[] }
  | { readonly rename: string; readonly to: string };

/** Applies overrides in their order; `paths` are the articles in the order in which they were linked. */
export function applyOverrides(linked: Linked, overrides: readonly Override[], paths: readonly string[]): Linked {
  let entities: readonly LinkedEntity[] = linked.entities;
  for (const override of overrides) {
    if ('merge' in override) entities = merge(entities, override.merge);
    else if ('split' in override) entities = split(entities, override.split, override.from, paths);
    else entities = rename(entities, override.rename, override.to);
  }
  if (entities === linked.entities) return linked;
  const ids = new Map<string, string>();
  for (const { id, members } of entities)
    for (const { article, entity } of members) ids.set(`${article} ${entity}`, id);
  return { entities, idOf: (article, entity) => ids.get(`${article} ${entity}`) ?? '' };
}

function merge(entities: readonly LinkedEntity[], names: readonly string[]): readonly LinkedEntity[] {
  const keys = new Set(names.map(nameKey));
  const joined = entities.filter(({ name }) => keys.has(nameKey(name)));
  if (joined.length < 2) return entities;
  const wanted = nameKey(names[0]!);
  const first = joined.find(({ name }) => nameKey(name) === wanted) ?? joined[0]!;
  const members = joined
    .flatMap((entity) => entity.members)
    .sort((a, b) => a.article - b.article || a.entity - b.entity);
  return entities
    .filter((entity) => entity === first || !joined.includes(entity))
    .map((entity) => (entity === first ? { ...first, members } : entity));
}

function split(
  entities: readonly LinkedEntity[],
  name: string,
  from: readonly string[] | undefined,
  paths: readonly string[],
): readonly LinkedEntity[] {
  const key = nameKey(name);
  return entities.flatMap((entity) => {
    if (nameKey(entity.name) !== key) return [entity];
    const leaves = (article: number) => from === undefined || from.includes(paths[article] ?? '');
    const stay = entity.members.filter(({ article }) => !leaves(article));
    const parts = new Map<number, LinkedEntity['members'][number][]>();
    for (const member of entity.members) {
      if (!leaves(member.article)) continue;
      parts.set(member.article, [...(parts.get(member.article) ?? []), member]);
    }
    const rest = stay.length > 0 ? [{ ...entity, members: stay }] : [];
    return [
      ...rest,
      ...[...parts].map(([article, members]) => ({
        ...entity,
        id: `${entity.id}@${paths[article] ?? article}`,
        members,
      })),
    ];
  });
}

function rename(entities: readonly LinkedEntity[], name: string, to: string): readonly LinkedEntity[] {
  const key = nameKey(name);
  if (!entities.some((entity) => nameKey(entity.name) === key)) return entities;
  return entities.map((entity) =>
    nameKey(entity.name) === key
      ? { ...entity, name: to, id: `${entity.kind}:${plain(to).replace(/[^\p{L}\p{N}]+/gu, '-')}` }
      : entity,
  );
}

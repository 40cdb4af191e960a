import { together, type Named, type Node } from './across-node.js';
import { groupPeople } from './across-people.js';
import type { EntityKind } from './entity.js';
import { countryName } from './geography.js';
import { plain } from './names.js';

/** One entity of a story: the entities of single articles that are the same. */
export interface LinkedEntity {
  /** Made of the kind and the name alone, so that it does not depend on the order of the articles. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly members: readonly { readonly article: number; readonly entity: number }[];
}

/** The entities of a story, and the id of each article's own. */
export interface Linked {
  readonly entities: readonly LinkedEntity[];
  /** The id of an article's entity; the empty string for indexes that do not exist. */
  readonly idOf: (article: number, entity: number) => string;
}

/**
 * Links the entities of a story's articles: spellings of one name, a country and who speaks for it, acronyms and their
 * names, surnames that only one person of the story has. Two people of one surname stay two, except when both hold the
 * same office and no article knows them both: then one of the names is wrong, and the comparison of names says so.
 */
export function linkAcross(articles: readonly Named[]): Linked {
  const nodes: Node[] = [];
  articles.forEach(({ path, entities }, article) => {
    entities.entities.forEach((own, entity) => nodes.push({ article, entity, path, own }));
  });
  nodes.sort(inOrder);
  const people = groupPeople(
    nodes.filter(({ own }) => own.kind === 'person'),
    articles,
  );
  const things = groupByKeys(nodes.filter(({ own }) => own.kind !== 'person'));
  const clusters = [...mistaken(people, things), ...things];
  return asLinked(clusters, articles);
}

/**
 * Single names that one article takes for a person's and another for a firm's or a place's join the latter, where they
 * are one entity; returns the people that are left. `things` are added to.
 */
function mistaken(people: readonly Node[][], things: readonly Node[][]): Node[][] {
  const byName = new Map<string, Node[]>();
  for (const thing of things) {
    for (const { own } of thing) {
      if (classOf(own.kind) !== 'thing') continue;
      for (const name of [own.key, ...own.aliases]) byName.set(name, thing);
    }
  }
  return people.filter((person) => {
    const single = person.every(({ own }) => !own.name.includes(' ') && own.aliases.length === 0);
    const thing = single ? byName.get(person[0]!.own.key) : undefined;
    if (!thing || together(thing, person)) return true;
    thing.push(...person);
    return false;
  });
}

/** An order of nodes that is the same however the articles are ordered. */
function inOrder(a: Node, b: Node): number {
  if (a.own.key !== b.own.key) return a.own.key < b.own.key ? -1 : 1;
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.entity - b.entity;
}

/** Entities that share a key or, when only one cluster has it, another name. */
function groupByKeys(nodes: readonly Node[]): Node[][] {
  const clusters: Node[][] = [];
  const byKey = new Map<string, number[]>();
  for (const node of nodes) {
    const key = `${classOf(node.own.kind)} ${node.own.key}`;
    let owners = byKey.get(key);
    if (!owners) byKey.set(key, (owners = []));
    // An article that has a town and its team under one name knows them apart; its nodes of one key are neighbours.
    const free = owners.filter((index) => clusters[index]!.at(-1)!.article !== node.article);
    const at = free.find((index) => clusters[index]![0]!.own.kind === node.own.kind) ?? free[0];
    if (at === undefined) {
      owners.push(clusters.length);
      clusters.push([node]);
    } else clusters[at]!.push(node);
  }
  const parent = clusters.map((_, index) => index);
  const rootOf = (index: number): number => (parent[index] === index ? index : rootOf(parent[index]!));
  const byAlias = new Map<string, Set<number>>();
  clusters.forEach((cluster, index) => {
    for (const { own } of cluster) {
      if (classOf(own.kind) !== 'thing') continue;
      for (const alias of [own.key, ...own.aliases]) {
        const owners = byAlias.get(alias) ?? new Set<number>();
        byAlias.set(alias, owners.add(index));
      }
    }
  });
  for (const owners of byAlias.values()) {
    const [first, second, ...more] = owners;
    if (first === undefined || second === undefined || more.length > 0) continue;
    const [a, b] = [rootOf(first), rootOf(second)];
    if (a !== b && !together(clusters[a]!, clusters[b]!)) parent[Math.max(a, b)] = Math.min(a, b);
  }
  const joined = new Map<number, Node[]>();
  clusters.forEach((cluster, index) => {
    const root = rootOf(index);
    joined.set(root, [...(joined.get(root) ?? []), ...cluster]);
  });
  return [...joined.values()];
}

/** Kinds that are easily taken for each other share their keys; people and demonyms stand apart. */
function classOf(kind: EntityKind): string {
  return kind === 'demonym' ? kind : kind === 'place' || kind === 'organization' || kind === 'other' ? 'thing' : kind;
}

function asLinked(clusters: readonly (readonly Node[])[], articles: readonly Named[]): Linked {
  const taken = new Map<string, number>();
  const ids = articles.map(({ entities }) => entities.entities.map(() => ''));
  const entities = clusters
    .map((cluster) => ({
      cluster,
      name: nameOf(cluster),
      kind: commonest(cluster.flatMap(({ own }) => own.mentions.map(() => own.kind))),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.cluster[0]!.path, b.cluster[0]!.path))
    .map(({ cluster, name, kind }): LinkedEntity => {
      const slug = `${kind}:${plain(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
      const count = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, count);
      const id = count === 1 ? slug : `${slug}:${count}`;
      const members = cluster
        .map(({ article, entity }) => ({ article, entity }))
        .sort((a, b) => a.article - b.article || a.entity - b.entity);
      for (const { article, entity } of members) ids[article]![entity] = id;
      return { id, kind, name, members };
    });
  return { entities, idOf: (article, entity) => ids[article]?.[entity] ?? '' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name that most articles use, the longest of them when they tie. */
function nameOf(cluster: readonly Node[]): string {
  const place = cluster.find(({ own }) => own.kind === 'place' && countryName(own.key) !== undefined);
  if (place) return countryName(place.own.key)!;
  const full = cluster.filter(({ own }) => own.name.includes(' '));
  return commonest((full.length > 0 ? full : cluster).map(({ own }) => own.name));
}

/** The value that occurs most often; the longer, then the smaller one when several do. */
function commonest<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compare(a[0], b[0]))[0]![0];
}

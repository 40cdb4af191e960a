import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Entities, Entity, EntityKind, Mention } from './entity.js';
import { acronymAfter } from './acronyms.js';
import { Known, knownOf } from './gazetteer.js';
import { capitalOf, countryName, placeKey } from './geography.js';
import { groupNames, rootOf, unite, type Group, type Groups } from './groups.js';
import { linkPeople } from './link-people.js';
import { demonymKey, linkOthers, organizationKey, spokenPlace } from './link-others.js';
import type { Found } from './found.js';

/** Verbs behind a capital that show that its government is meant. */
const ACTS = wordSet(
  `accused accuses agreed agrees backed backs blamed blames condemned condemns criticised criticized demanded demands did does expects expelled fears hopes imposed insists offered opposed opposes plans pledged
   pledges pressed promised recognised recognized refused refuses rejected rejects responded seeks sent sought summoned threatened threatens vowed vows wanted wants welcomed welcomes will would`,
);

/** Makes mentions and entities of the names of one article. Roles are read later, from the result. */
export function link(article: Article, names: readonly Found[]): Entities {
  const { tokens } = article;
  const groups = groupNames(tokens, names);
  linkOthers(groups);
  linkAcronyms(tokens, names, groups);
  const settled = linkPeople(tokens, names, groups);
  linkGovernments(tokens, names, groups, settled);
  return assemble(article, names, groups, settled);
}

/** "General Federation of Rail Workers (FGR)": the two are one, and so is every later "FGR". */
function linkAcronyms(tokens: Tokens, names: readonly Found[], { list, of }: Groups): void {
  for (let n = 0; n + 1 < names.length; n++) {
    const at = acronymAfter(tokens, names[n]!, names[n]!.kind);
    if (at >= 0 && names[n + 1]!.first === at) unite(list, of[n]!, of[n + 1]!);
  }
}

/** "Warsaw said", in an article that names Poland, is Poland. */
function linkGovernments(
  tokens: Tokens,
  names: readonly Found[],
  { list }: Groups,
  settled: Map<number, number>,
): void {
  if (!list.some((group) => group.kind === 'place' && capitalOf(group.key) !== undefined)) return;
  const countries = new Map<string, number>();
  list.forEach((group, index) => {
    if (group.kind === 'place') countries.set(placeKey(group.key), rootOf(list, index));
  });
  for (const group of list) {
    if (group.kind !== 'place') continue;
    const country = capitalOf(group.key);
    if (country === undefined) continue;
    const owner = countries.get(country);
    const acting = group.names.filter((n) => actsAsState(tokens, names[n]!));
    if (owner !== undefined) for (const n of acting) settled.set(n, owner);
    else if (acting.length > 0 && !group.names.some((n) => isLocated(tokens, names[n]!))) group.state = country;
  }
}

function actsAsState(tokens: Tokens, { first, last }: Found): boolean {
  if (last >= tokens.count || tokens.kind[last] !== TokenKind.Word) return false;
  if (ACTS.get(tokens.word[last]!) === 0 && (knownOf(tokens, last) & Known.Speech) === 0) return false;
  return !isLocated(tokens, { first });
}

/** Whether a preposition of place stands in front: then the city is meant. */
function isLocated(tokens: Tokens, { first }: { readonly first: number }): boolean {
  return first > 0 && (knownOf(tokens, first - 1) & Known.PlaceCue) !== 0;
}

function assemble(
  article: Article,
  names: readonly Found[],
  { list, of }: Groups,
  settled: ReadonlyMap<number, number>,
): Entities {
  const { tokens } = article;
  const mentionOf = new Int32Array(tokens.count).fill(-1);
  const entityOf = new Map<number, number>();
  const members: { root: number; mentions: number[] }[] = [];
  const mentions = names.map((name, n): Mention => {
    const root = settled.get(n) ?? rootOf(list, of[n]!);
    let entity = entityOf.get(root);
    if (entity === undefined) {
      entity = members.length;
      entityOf.set(root, entity);
      members.push({ root, mentions: [] });
    }
    members[entity]!.mentions.push(n);
    mentionOf.fill(n, name.first, name.last);
    return {
      start: tokens.start[name.first]!,
      end: tokens.end[name.last - 1]!,
      first: name.first,
      last: name.last,
      sentence: name.sentence,
      entity,
      form: formOf(list[of[n]!]!),
    };
  });
  const entities = members.map(({ mentions }) => describe(list, of, mentions));
  return { mentions, entities, roles: [], mentionOf };
}

function formOf({ kind, parts, upper }: Group): Mention['form'] {
  if (kind === 'demonym') return 'demonym';
  if (kind === 'organization' && upper && parts.length === 1) return 'acronym';
  return parts.length > 1 ? 'full' : 'short';
}

/** The entity of some mentions: its fullest name, its key and the other names that it may have elsewhere. */
function describe(list: readonly Group[], of: Int32Array, mentions: number[]): Entity {
  const groups = groupsOf(list, of, mentions);
  const { kind } = groups[0]!;
  let fullest = groups[0]!;
  for (const group of groups) if (group.kind === kind && fuller(group, fullest)) fullest = group;
  const place = spokenPlace(fullest);
  const key = fullest.state ?? keyOf(kind, fullest, place);
  const aliases = groups.length === 1 && groups[0]!.key === key ? NONE : otherKeys(groups, key);
  return {
    kind,
    name: kind === 'place' && fullest.state === undefined ? (countryName(key) ?? fullest.text) : fullest.text,
    mentions,
    key,
    aliases,
    ...(place !== undefined && { placeKey: place }),
  };
}

/** Most entities have no other name: they share one list. */
const NONE: readonly string[] = [];

function otherKeys(groups: readonly Group[], key: string): readonly string[] {
  return groups.map((group) => group.key).filter((alias) => alias !== key);
}

/** The groups of the mentions, each once. */
function groupsOf(list: readonly Group[], of: Int32Array, mentions: readonly number[]): Group[] {
  const groups = [list[of[mentions[0]!]!]!];
  for (const n of mentions) {
    const group = list[of[n]!]!;
    if (group !== groups.at(-1) && !groups.includes(group)) groups.push(group);
  }
  return groups;
}

function fuller(a: Group, b: Group): boolean {
  if (a.kind !== b.kind) return true;
  if (a.parts.length !== b.parts.length) return a.parts.length > b.parts.length;
  return a.text.length > b.text.length && a.text !== a.text.toUpperCase();
}

function keyOf(kind: EntityKind, { parts, key }: Group, place: string | undefined): string {
  if (kind === 'place') return placeKey(key);
  if (kind === 'demonym') return place ?? demonymKey(key);
  return kind === 'organization' ? organizationKey(parts) : key;
}

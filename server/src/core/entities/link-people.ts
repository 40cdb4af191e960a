import { wordSet } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';
import { Known, knownOf } from './gazetteer.js';
import { rootOf, unite, type Group, type Groups } from './groups.js';
import type { Found } from './found.js';
import { personName, samePerson, type PersonName } from './people.js';

interface Full {
  readonly group: number;
  readonly name: PersonName;
}

/** At most so many people of one surname are compared with each other. */
const MOST_NAMESAKES = 20;

/**
 * Links the groups that name one person: full names that agree, then shorter ones that fit just one of them.
 *
 * Returns the entity (a root group) of single names that fit several people: each goes to the one named last before it.
 */
export function linkPeople(tokens: Tokens, names: readonly Found[], { list }: Groups): Map<number, number> {
  const bySurname = new Map<string, Full[]>();
  const byFirst = new Map<string, Full[]>();
  const byPart = new Map<string, Full[]>();
  const short: number[] = [];
  list.forEach((group, index) => {
    if (group.kind !== 'person') return;
    if (group.parts.length === 1) {
      short.push(index);
      return;
    }
    const one = { group: index, name: personName(group.parts) };
    const { given, surname } = one.name;
    const namesakes = add(bySurname, surname.at(-1)!, one);
    for (const other of namesakes.slice(0, MOST_NAMESAKES)) {
      if (other !== one && samePerson(one.name, other.name)) unite(list, one.group, other.group);
    }
    if (given.length > 0) add(byFirst, given[0]!, one);
    for (const part of new Set([...given.slice(1), ...surname.slice(0, -1)])) add(byPart, part, one);
    for (const half of surname.at(-1)!.split('-').slice(0, 1)) if (half !== surname.at(-1)) add(byPart, half, one);
  });
  for (const all of bySurname.values()) {
    const namesakes = all.slice(0, MOST_NAMESAKES);
    for (const { group, name } of namesakes) if (name.given.length === 0) linkSurname(list, group, namesakes);
  }
  const unsettled = new Map<number, number>();
  for (const index of short) {
    const word = list[index]!.parts[0]!;
    const people = bySurname.get(word) ?? byFirst.get(word) ?? byPart.get(word) ?? [];
    const roots = rootsOf(list, people);
    const genders = list[index]!.names.map((n) => addressedAs(tokens, names[n]!));
    const known = new Set(people.map(({ group }) => genderOf(tokens, names, list[group]!)));
    const mixed = genders.some((gender) => gender !== undefined && known.has(gender === 'f' ? 'm' : 'f'));
    if (roots.length === 1 && !mixed) unite(list, index, roots[0]!);
    else if (roots.length > 0) settle(list, index, marksOf(tokens, names, list, people), genders, unsettled);
  }
  return unsettled;
}

function add(map: Map<string, Full[]>, word: string, one: Full): Full[] {
  const known = map.get(word);
  if (!known) {
    const fresh = [one];
    map.set(word, fresh);
    return fresh;
  }
  known.push(one);
  return known;
}

function rootsOf(list: readonly Group[], people: readonly Full[]): number[] {
  return [...new Set(people.map(({ group }) => rootOf(list, group)))];
}

/** "Van der Berg" alone: a surname of several words is the person's who has it, when there is just one. */
function linkSurname(list: readonly Group[], index: number, namesakes: readonly Full[]): void {
  const tail = ` ${list[index]!.key}`;
  const fits = rootsOf(
    list,
    namesakes.filter(({ group, name }) => name.given.length > 0 && list[group]!.key.endsWith(tail)),
  );
  if (fits.length === 1) unite(list, index, fits[0]!);
}

/** Where somebody is named in full, and who. */
interface Mark {
  readonly at: number;
  readonly root: number;
  readonly gender: Gender;
}

type Gender = 'f' | 'm' | undefined;

function marksOf(tokens: Tokens, names: readonly Found[], list: readonly Group[], people: readonly Full[]): Mark[] {
  const marks: Mark[] = [];
  for (const { group } of people) {
    const gender = genderOf(tokens, names, list[group]!);
    for (const at of list[group]!.names) marks.push({ at, root: rootOf(list, group), gender });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/**
 * Gives each mention of an ambiguous name to the person who was named in full last before it, else to the first; a man
 * is never "Mrs" and a woman never "Mr". A mention that fits nobody stays by itself.
 */
function settle(
  list: readonly Group[],
  index: number,
  marks: readonly Mark[],
  genders: readonly Gender[],
  unsettled: Map<number, number>,
): void {
  let next = 0;
  const last = new Map<Gender, number>();
  list[index]!.names.forEach((n, k) => {
    for (; next < marks.length && marks[next]!.at < n; next++) {
      const { root, gender } = marks[next]!;
      for (const wanted of ['f', 'm', undefined] as const) if (!differs(wanted, gender)) last.set(wanted, root);
    }
    const gender = genders[k];
    const root = last.get(gender) ?? marks.find((mark) => !differs(gender, mark.gender))?.root;
    if (root !== undefined) unsettled.set(n, root);
  });
}

function differs(a: Gender, b: Gender): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** What the form of address in front of a name says. */
function addressedAs(tokens: Tokens, { first }: Found): Gender {
  let at = first - 1;
  if (at > 0 && tokens.text.charCodeAt(tokens.start[at]!) === 46) at--;
  if (at < 0) return undefined;
  const id = tokens.word[at]!;
  return MEN.get(id) === 1 ? 'm' : WOMEN.get(id) === 1 ? 'f' : undefined;
}

const MEN = wordSet('mr sir lord monsieur herr señor');
const WOMEN = wordSet('mrs ms miss dame lady madame frau señora');

/** What the first name of a full name says, when it is given to men or to women alone. */
function genderOf(tokens: Tokens, names: readonly Found[], group: Group): Gender {
  const name = names[group.names[0]!]!;
  const addressed = addressedAs(tokens, name);
  if (addressed !== undefined) return addressed;
  const sex = knownOf(tokens, name.first) & (Known.Female | Known.Male);
  return sex === Known.Female ? 'f' : sex === Known.Male ? 'm' : undefined;
}

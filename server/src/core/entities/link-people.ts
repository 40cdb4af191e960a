import { rootOf, unite, type Group, type Groups } from './groups.js';
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
export function linkPeople({ list }: Groups): Map<number, number> {
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
  for (const namesakes of bySurname.values()) {
    for (const { group, name } of namesakes) if (name.given.length === 0) linkSurname(list, group, namesakes);
  }
  const unsettled = new Map<number, number>();
  for (const index of short) {
    const word = list[index]!.parts[0]!;
    const people = bySurname.get(word) ?? byFirst.get(word) ?? byPart.get(word) ?? [];
    const roots = rootsOf(list, people);
    if (roots.length === 1) unite(list, index, roots[0]!);
    else if (roots.length > 1) settle(list, index, people, unsettled);
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
  const tail = ` ${list[index]!.parts.join(' ')}`;
  const fits = rootsOf(
    list,
    namesakes.filter(({ group, name }) => name.given.length > 0 && list[group]!.parts.join(' ').endsWith(tail)),
  );
  if (fits.length === 1) unite(list, index, fits[0]!);
}

/** Gives each mention of an ambiguous name to the person among those who have it who was named in full last before it. */
function settle(list: readonly Group[], index: number, people: readonly Full[], unsettled: Map<number, number>): void {
  const marks: [at: number, root: number][] = [];
  for (const { group } of people) for (const n of list[group]!.names) marks.push([n, rootOf(list, group)]);
  marks.sort((a, b) => a[0] - b[0]);
  let next = 0;
  let root = marks[0]?.[1] ?? index;
  for (const n of list[index]!.names) {
    while (next < marks.length && marks[next]![0] < n) root = marks[next++]![1];
    unsettled.set(n, root);
  }
}

import { rootOf, unite, type Group, type Groups } from './groups.js';
import { personName, samePerson, type PersonName } from './people.js';

/**
 * Links the groups that name one person: full names that agree, then shorter ones that fit just one of them.
 *
 * Returns the entity (a root group) of single names that fit several people: each goes to the one named last before it.
 */
export function linkPeople({ list }: Groups): Map<number, number> {
  const full: { group: number; name: PersonName }[] = [];
  const short: number[] = [];
  list.forEach((group, index) => {
    if (group.kind !== 'person') return;
    if (group.parts.length === 1) short.push(index);
    else full.push({ group: index, name: personName(group.parts) });
  });
  const bySurname = new Map<string, typeof full>();
  for (const one of full) {
    const surname = one.name.surname.at(-1)!;
    const others = bySurname.get(surname) ?? [];
    for (const other of others) if (samePerson(one.name, other.name)) unite(list, one.group, other.group);
    others.push(one);
    bySurname.set(surname, others);
  }
  for (const { group, name } of full) if (name.given.length === 0) linkShort(list, group, full);
  const unsettled = new Map<number, number>();
  for (const index of short) {
    const candidates = candidatesFor(list, index, full);
    if (candidates.length === 1) unite(list, index, candidates[0]!);
    else if (candidates.length > 1) settle(list, index, candidates, unsettled);
  }
  return unsettled;
}

/** "Van der Berg" and "Rodríguez Zapatero": surnames of several words. */
function linkShort(list: readonly Group[], index: number, full: readonly { group: number; name: PersonName }[]): void {
  const tail = list[index]!.parts.join(' ');
  const fits = new Set(
    full
      .filter(({ group }) => group !== index && list[group]!.parts.join(' ').endsWith(` ${tail}`))
      .map(({ group }) => rootOf(list, group)),
  );
  if (fits.size === 1) unite(list, index, [...fits][0]!);
}

/** The people whose surname the word is; failing that, whose first name or other part it is. */
function candidatesFor(
  list: readonly Group[],
  index: number,
  full: readonly { group: number; name: PersonName }[],
): number[] {
  const word = list[index]!.parts[0]!;
  const pick = (test: (name: PersonName) => boolean): number[] => [
    ...new Set(full.filter(({ name }) => test(name)).map(({ group }) => rootOf(list, group))),
  ];
  const bySurname = pick(({ surname }) => surname.at(-1) === word);
  if (bySurname.length > 0) return bySurname;
  const byFirst = pick(({ given }) => given[0] === word);
  if (byFirst.length > 0) return byFirst;
  return pick(
    ({ given, surname }) =>
      given.includes(word) || surname.includes(word) || surname.some((part) => part.startsWith(`${word}-`)),
  );
}

function settle(
  list: readonly Group[],
  index: number,
  candidates: readonly number[],
  unsettled: Map<number, number>,
): void {
  const marks: [at: number, root: number][] = [];
  list.forEach((group, g) => {
    if (group.kind !== 'person' || group.parts.length < 2) return;
    const root = rootOf(list, g);
    if (candidates.includes(root)) for (const n of group.names) marks.push([n, root]);
  });
  marks.sort((a, b) => a[0] - b[0]);
  for (const n of list[index]!.names) {
    let root = marks[0]?.[1] ?? index;
    for (const [at, owner] of marks) if (at < n) root = owner;
    unsettled.set(n, root);
  }
}

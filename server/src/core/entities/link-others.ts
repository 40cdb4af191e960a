import { capitalOf, demonymPlace, placeKey } from './geography.js';
import { unite, type Group, type Groups } from './groups.js';
import { allInitials, initials, nameKey } from './names.js';
import { ORGANIZATION_ALIASES, ORGANIZATIONS } from './tables/organizations.js';

const aliases = new Map<string, string>();
for (const line of ORGANIZATION_ALIASES.trim().split('\n')) {
  const names = line.split('|').map(nameKey);
  for (const name of names) aliases.set(name, names[0]!);
}

/** Organisations that are known by a name of their own: "NATO" is never short for "NATO HQ". */
const known = new Set([...aliases.keys(), ...ORGANIZATIONS.split(/[;\n]/).map(nameKey)]);

/** Forms of incorporation, which a name may lose. */
const FORMS = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'llc',
  'plc',
  'ag',
  'sa',
  'nv',
  'gmbh',
  'spa',
  'bv',
  'as',
  'asa',
  'ab',
  'pty',
  'limited',
  'corporation',
  'company',
  'group',
  'holdings',
  'holding',
]);

/** The key under which an organisation is one: its fullest usual name, without the form of incorporation. */
export function organizationKey(parts: readonly string[]): string {
  let end = parts.length;
  while (end > 1 && FORMS.has(parts[end - 1]!)) end--;
  const key = parts.slice(0, end).join(' ');
  return aliases.get(key) ?? key;
}

/** Links the groups of one place, of one people, and of one organisation. */
export function linkOthers({ list }: Groups): void {
  const keys = new Map<string, number>();
  list.forEach((group, index) => {
    const key = keyOf(group);
    if (key === undefined) return;
    const known = keys.get(key);
    if (known === undefined) keys.set(key, index);
    else unite(list, known, index);
  });
  linkShortened(list);
}

/** The key under which groups are one entity without a second look; people have none. */
function keyOf({ kind, parts, key }: Group): string | undefined {
  switch (kind) {
    case 'person':
      return undefined;
    case 'place':
      return `place ${placeKey(key)}`;
    case 'demonym':
      return `demonym ${demonymPlace(key) ?? demonymKey(key)}`;
    case 'organization':
      return `organization ${organizationKey(parts)}`;
    default:
      return `${kind} ${key}`;
  }
}

/** A people's name and adjective under one key: "Muslims" and "Muslim". */
export function demonymKey(key: string): string {
  return key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** Long names that share a first word, a last word or initials: more are not looked at. */
const MOST_ALIKE = 40;

/** Acronyms that are a longer name's initials, and names that are the head or the tail of just one longer name. */
function linkShortened(list: readonly Group[]): void {
  const byFirst = new Map<string, number[]>();
  const byLast = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  list.forEach(({ kind, parts }, index) => {
    if ((kind !== 'organization' && kind !== 'event') || parts.length < 2) return;
    push(byFirst, parts[0]!, index);
    push(byLast, parts.at(-1)!, index);
    for (const letters of new Set([initials(parts), allInitials(parts)])) push(byInitials, letters, index);
  });
  if (byFirst.size === 0) return;
  list.forEach((group, index) => {
    if (group.kind !== 'organization' && group.kind !== 'event') return;
    const { parts, key } = group;
    const single = parts.length === 1;
    if (known.has(key)) return;
    const fits = [
      ...(single && group.upper && key.length > 1 ? (byInitials.get(key) ?? []) : []),
      ...(byFirst.get(parts[0]!) ?? []).filter((long) => `${list[long]!.key} `.startsWith(`${key} `)),
      ...(single && key.length <= 3 ? [] : (byLast.get(parts.at(-1)!) ?? [])).filter((long) =>
        list[long]!.key.endsWith(` ${key}`),
      ),
    ].filter((long) => long !== index && list[long]!.kind === group.kind && list[long]!.parts.length > parts.length);
    const owners = new Set(fits.map((long) => organizationKey(list[long]!.parts)));
    if (owners.size === 1) unite(list, index, fits[0]!);
  });
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [index]);
  else if (known.length < MOST_ALIKE) known.push(index);
}

/** The key of the place that a group speaks for: of a people its country, of a capital the state. */
export function spokenPlace({ kind, key }: Group): string | undefined {
  if (kind === 'demonym') return demonymPlace(key);
  if (kind === 'place') return capitalOf(key) ?? placeKey(key);
  return undefined;
}

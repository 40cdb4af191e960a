import type { EntityKind } from './entity.js';
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
  const key = end === 1 ? parts[0]! : parts.slice(0, end).join(' ');
  return aliases.get(key) ?? key;
}

/** Links the groups of one place, of one people, and of one organisation. */
export function linkOthers({ list }: Groups): void {
  const keys = new Map<EntityKind, Map<string, number>>();
  list.forEach((group, index) => {
    if (group.kind === 'person') return;
    let known = keys.get(group.kind);
    if (!known) keys.set(group.kind, (known = new Map()));
    const key = keyOf(group);
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    else unite(list, first, index);
  });
  linkShortened(list);
}

/** The key under which groups of one kind are one entity without a second look. */
function keyOf({ kind, parts, key }: Group): string {
  if (kind === 'place') return placeKey(key);
  if (kind === 'demonym') return demonymPlace(key) ?? demonymKey(key);
  return kind === 'organization' ? organizationKey(parts) : key;
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
  const acronyms = list.some(({ upper }) => upper);
  list.forEach(({ kind, parts }, index) => {
    if ((kind !== 'organization' && kind !== 'event') || parts.length < 2) return;
    push(byFirst, parts[0]!, index);
    push(byLast, parts.at(-1)!, index);
    if (!acronyms) return;
    const [letters, all] = [initials(parts), allInitials(parts)];
    push(byInitials, letters, index);
    if (all !== letters) push(byInitials, all, index);
  });
  if (byFirst.size === 0) return;
  list.forEach((group, index) => {
    if (group.kind !== 'organization' && group.kind !== 'event') return;
    const { parts, key } = group;
    const single = parts.length === 1;
    const [heads, tails] = [byFirst.get(parts[0]!), byLast.get(parts.at(-1)!)];
    const alone = heads?.length === 1 && tails?.length === 1 && !single; // the group itself
    if (alone || (!heads && !tails && !group.upper) || known.has(key)) return;
    const fits = [
      ...(single && group.upper && key.length > 1 ? (byInitials.get(key) ?? []) : []),
      ...(heads ?? []).filter((long) => `${list[long]!.key} `.startsWith(`${key} `)),
      ...(single && key.length <= 3 ? [] : (tails ?? [])).filter((long) => list[long]!.key.endsWith(` ${key}`)),
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

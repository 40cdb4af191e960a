import { capitalOf, demonymPlace, placeKey } from './geography.js';
import { unite, type Group, type Groups } from './groups.js';
import { allInitials, initials, nameKey } from './names.js';
import { ORGANIZATION_ALIASES } from './tables/organizations.js';

const aliases = new Map<string, string>();
for (const line of ORGANIZATION_ALIASES.trim().split('\n')) {
  const names = line.split('|').map(nameKey);
  for (const name of names) aliases.set(name, names[0]!);
}

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
function keyOf({ kind, parts }: Group): string | undefined {
  const key = parts.join(' ');
  switch (kind) {
    case 'person':
      return undefined;
    case 'place':
      return `place ${placeKey(key)}`;
    case 'demonym':
      return `demonym ${demonymPlace(key) ?? key}`;
    case 'organization':
      return `organization ${organizationKey(parts)}`;
    default:
      return `${kind} ${key}`;
  }
}

/** Acronyms that are a longer name's initials, and names that are the head or the tail of just one longer name. */
function linkShortened(list: readonly Group[]): void {
  const long: number[] = [];
  list.forEach(({ kind, parts }, index) => {
    if (kind === 'organization' && parts.length > 1) long.push(index);
  });
  if (long.length === 0) return;
  list.forEach((group, index) => {
    if (group.kind !== 'organization') return;
    const fits = long.filter((other) => other !== index && shortens(group, list[other]!));
    const owners = new Set(fits.map((other) => organizationKey(list[other]!.parts)));
    if (owners.size === 1) unite(list, index, fits[0]!);
  });
}

function shortens(short: Group, long: Group): boolean {
  if (short.parts.length >= long.parts.length) return false;
  if (short.parts.length === 1) {
    const word = short.parts[0]!;
    if (short.upper && word.length > 1) {
      const letters = initials(long.parts);
      if (letters === word || allInitials(long.parts) === word) return true;
    }
    return long.parts[0] === word || (long.parts.at(-1) === word && word.length > 3);
  }
  const key = short.parts.join(' ');
  const whole = long.parts.join(' ');
  return whole.startsWith(`${key} `) || whole.endsWith(` ${key}`);
}

/** The key of the place that a group speaks for: of a people its country, of a capital the state. */
export function spokenPlace({ kind, parts }: Group): string | undefined {
  const key = parts.join(' ');
  if (kind === 'demonym') return demonymPlace(key);
  if (kind === 'place') return capitalOf(key) ?? placeKey(key);
  return undefined;
}

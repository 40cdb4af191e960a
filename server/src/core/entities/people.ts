import { NICKNAMES } from './tables/spellings.js';
import { NAME_SUFFIXES, PARTICLES } from './tables/titles.js';

const suffixes = new Set(NAME_SUFFIXES.trim().split(/\s+/));
const particles = new Set(PARTICLES.trim().split(/\s+/));
const families = new Map<string, Set<number>>();
NICKNAMES.trim()
  .split('\n')
  .forEach((line, family) => {
    for (const name of line.split(' ')) families.set(name, (families.get(name) ?? new Set<number>()).add(family));
  });

/** A person's name in parts: given names and surname with its particles; all plain. */
export interface PersonName {
  readonly given: readonly string[];
  /** Words of the surname: ["van", "der", "berg"]. */
  readonly surname: readonly string[];
  /** "jr", "iii". */
  readonly suffix: string;
}

/** Particles that with one word behind them are a surname ("Van Houten", "De Niro") and no given name ("Al", "Ben"). */
const LONE_PARTICLES = new Set('van von de der den du da di del della la le ter ten dos das do'.split(' '));

/** Splits the parts of a name (see `nameParts`); a single word is a surname. */
export function personName(parts: readonly string[]): PersonName {
  let end = parts.length;
  let suffix = '';
  if (end > 1 && suffixes.has(parts[end - 1]!)) suffix = parts[--end]!;
  let first = end - 1;
  while (first > 1 && particles.has(parts[first - 1]!)) first--;
  if (first === 1 && (end > 2 ? particles : LONE_PARTICLES).has(parts[0]!)) first = 0;
  return { given: parts.slice(0, first), surname: parts.slice(first, end), suffix };
}

/** Whether two given names may be one person's: equal, an initial of the other, or a familiar form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.replace(/-/g, '') === b.replace(/-/g, '')) return true;
  const own = families.get(a);
  const other = families.get(b);
  if (!own || !other) return false;
  for (const family of own) if (other.has(family)) return true;
  return false;
}

/** Whether two full names may be one person's, middle names and suffixes left out in one of them or not. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.surname.at(-1) !== b.surname.at(-1)) return false;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.given.length === 0 || b.given.length === 0) return true;
  if (sameGiven(a.given[0]!, b.given[0]!)) return middleAgree(a.given, b.given);
  return isMiddle(a.given[0]!, b.given) || isMiddle(b.given[0]!, a.given);
}

/** Middle names contradict each other only when both names have them and none agrees. */
function middleAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  return a.slice(1).some((name) => b.slice(1).some((other) => sameGiven(name, other)));
}

function isMiddle(name: string, given: readonly string[]): boolean {
  return name.length > 1 && given.slice(1).includes(name);
}

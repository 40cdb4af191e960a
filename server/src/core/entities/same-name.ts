import { sameGiven, samePerson, type PersonName } from './people.js';
import { sameSpelling } from './variants.js';

/** Whether two full names are one person's, in spellings that may both be right. */
export function sameName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (initialsDiffer(a, b)) return false;
  if (samePerson(a, b)) return true;
  if (!sameSpelling(a.surname.at(-1)!, b.surname.at(-1)!)) return sameInOtherOrder(a, b);
  const [x, y] = [a.given[0], b.given[0]];
  return x === undefined || y === undefined || sameGiven(x, y) || sameSpelling(x, y);
}

/** "R. K. Bhatnagar" and "R. N. Bhatnagar"; middle names written out may be two of several. */
function initialsDiffer({ given: a }: PersonName, { given: b }: PersonName): boolean {
  const [x, y] = [a[1], b[1]];
  return a.length === 2 && b.length === 2 && x!.length === 1 && y!.length === 1 && x !== y;
}

/** "Xi Jinping" and "Jinping Xi". */
function sameInOtherOrder(a: PersonName, b: PersonName): boolean {
  if (a.given.length !== 1 || b.given.length !== 1) return false;
  return a.given[0] === b.surname.at(-1) && b.given[0] === a.surname.at(-1);
}

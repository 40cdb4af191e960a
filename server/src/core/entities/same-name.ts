import { sameGiven, samePerson, type PersonName } from './people.js';
import { sameSpelling } from './variants.js';

/** Whether two full names are one person's, in spellings that may both be right. */
export function sameName(a: PersonName, b: PersonName): boolean {
  if (samePerson(a, b)) return true;
  if (!sameSpelling(a.surname.at(-1)!, b.surname.at(-1)!)) return sameInOtherOrder(a, b);
  const [x, y] = [a.given[0], b.given[0]];
  return x === undefined || y === undefined || sameGiven(x, y) || sameSpelling(x, y);
}

/** "Xi Jinping" and "Jinping Xi". */
function sameInOtherOrder(a: PersonName, b: PersonName): boolean {
  if (a.given.length !== 1 || b.given.length !== 1) return false;
  return a.given[0] === b.surname.at(-1) && b.given[0] === a.surname.at(-1);
}

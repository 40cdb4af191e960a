import { Known, knownOf } from '../entities/gazetteer.js';
import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL } from '../text/number-words.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { MONTH, SEASON, WEEKDAY } from '../time/time-tables.js';
import type { Amount } from './amount-type.js';
import type { Scene } from './scene.js';

/** The oldest that anybody is. */
const OLDEST = 115;
/** Below so many, a bare number behind "he was" is as often a score: "6 and 0". */
const CHILD = 10;

const BE = word('be');
const WILL = wordSet("will would 'll");
const IS = wordSet("was is 's am 'm");
const PERSON = wordSet('he she who i');
/** Words between the verb and the number that leave it an age: "is now 63", "was not yet 20". */
const ADVERBS = wordSet('now only just not yet still then already barely about almost nearly around');
const BEHIND = wordSet('and when but while this next');
const AND = word('and');
const IN = word('in');
const ON = word('on');
const AT = word('at');
const THE = word('the');
const TIME = word('time');
const OWN = wordSet('his her their my');
const NOT_PEOPLE = Known.City | Known.Place | Known.Country | Known.Organization | Known.Calendar;

/** Whether the number is the age of who stands before it: "She is 41.", "Anna Berg was only 17 when …". */
export function isToldAge(scene: Scene, amount: Amount, leadFirst: number): boolean {
  const { tokens, first } = scene;
  if (amount.value < 1 || amount.value > OLDEST) return false;
  let at = leadFirst - 1;
  while (at > first && ADVERBS.get(tokens.word[at]!) === 1) at--;
  if (tokens.word[at] === BE && at > first && WILL.get(tokens.word[at - 1]!) === 1) at--;
  else if (IS.get(tokens.word[at]!) === 0) return false;
  return at > first && isPerson(scene, at - 1) && endsAge(scene, amount);
}

/** A pronoun for one person, or somebody's name. */
function isPerson({ tokens, first }: Scene, i: number): boolean {
  if (PERSON.get(tokens.word[i]!) === 1) return true;
  if (tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Title) return false;
  if (i > first && tokens.shape[i - 1] === Shape.Title && (knownOf(tokens, i - 1) & Known.Given) !== 0) return true;
  const known = knownOf(tokens, i);
  return (known & Known.Given) !== 0 && (known & NOT_PEOPLE) === 0;
}

/** Nothing follows that the number could count, and no second number that would make it a score. */
function endsAge({ tokens, last }: Scene, amount: Amount): boolean {
  const next = amount.last;
  if (next >= last || (tokens.kind[next] === TokenKind.Punctuation && next + 2 >= last)) return true;
  if (amount.value < CHILD) return false;
  const unit = tokens.text.charCodeAt(tokens.start[next]!);
  const id = tokens.word[next] ?? 0;
  const behind = tokens.word[next + 1] ?? 0;
  const isNumber = tokens.kind[next + 1] === TokenKind.Number || CARDINAL.get(behind) > 0;
  if (unit === 44 || unit === 59 || id === AND) return !isNumber;
  if (BEHIND.get(id) === 1) return true;
  if (id === IN) return isNumber || MONTH.get(behind) !== 0 || SEASON.get(behind) !== 0;
  if (id === ON) return isNumber || MONTH.get(behind) !== 0 || WEEKDAY.get(behind) !== 0 || OWN.get(behind) === 1;
  return id === AT && (OWN.get(behind) === 1 || (behind === THE && tokens.word[next + 2] === TIME));
}

import { word, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { knownName, type Line } from './found.js';
import { Known, knownOf } from './gazetteer.js';
import { countryName, placeKey } from './geography.js';
import { nameKey, textOf } from './names.js';
import { isNameLike } from './ner/zones.js';

const LONGEST_ROW = 24;
const LONGEST_NAME = 4;
/** Numbers behind one name that make it a row of a table of standings. */
const STANDINGS = 4;
const DOT = 46;
const OPEN = 40;

const BETWEEN = wordSet('at v vs versus');
const THE = word('the');

/**
 * Adds the teams of a row of results or standings ("Leeds 2 Derby 0", "OTTAWA 7 11 6 62 72 20", "Baltimore at Seattle"):
 * countries as places, all others as organisations. Returns whether the sentence is such a row.
 */
export function addTeams(line: Line): boolean {
  const { tokens, first, last, found } = line;
  if (last - first > LONGEST_ROW) return false;
  const teams: number[] = [];
  let numbers = 0;
  let links = 0;
  let at = first;
  while (at < last) {
    const end = nameEnd(tokens, at, last);
    if (end > at) {
      teams.push(at, end);
      at = end;
    } else if (tokens.kind[at] === TokenKind.Number) {
      if (teams.length === 0) return false;
      numbers++;
      at++;
    } else if (BETWEEN.get(tokens.word[at]!) === 1 && teams.length === 2 && links === 0 && numbers === 0) {
      links++;
      at++;
      if (tokens.text.charCodeAt(tokens.start[at] ?? -1) === DOT) at++;
    } else if (tokens.text.charCodeAt(tokens.start[at]!) === OPEN) break;
    else if (tokens.text.charCodeAt(tokens.start[at]!) === DOT && at === last - 1) break;
    else return false;
  }
  const result = teams.length === 4 && (numbers === 2 || (links === 1 && numbers === 0));
  if (!result && !(teams.length === 2 && numbers >= STANDINGS)) return false;
  if (teams.some((from, k) => k % 2 === 0 && isPerson(tokens, from, teams[k + 1]!))) return false;
  for (let k = 0; k < teams.length; k += 2) {
    const kind = isCountryAt(tokens, teams[k]!, teams[k + 1]!) ? 'place' : 'organization';
    found.push(knownName(line, teams[k]!, teams[k + 1]!, kind, true));
  }
  return true;
}

/** The end of the name-like tokens at `at`, with the dots of abbreviations and hyphens between them; `at` if none. */
function nameEnd(tokens: Tokens, at: number, last: number): number {
  let end = at;
  while (end < last && end - at < LONGEST_NAME) {
    if (isNameLike(tokens, end) && BETWEEN.get(tokens.word[end]!) === 0 && tokens.word[end] !== THE) end++;
    else if (end > at && end + 1 < last && isJoint(tokens, end) && isNameLike(tokens, end + 1)) end += 2;
    else break;
  }
  return end;
}

function isJoint(tokens: Tokens, i: number): boolean {
  if (tokens.spaced[i] === 1) return false;
  return tokens.kind[i] === TokenKind.Dash || tokens.text.charCodeAt(tokens.start[i]!) === DOT;
}

/** Whether the name is written like a person's: an initial or a given name in front of a surname. */
function isPerson(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const bits = knownOf(tokens, first);
  if (tokens.end[first]! - tokens.start[first]! === 1) return true;
  return (
    (bits & Known.Given) !== 0 && (bits & (Known.Place | Known.City | Known.PlaceLeader | Known.OpensPhrase)) === 0
  );
}

/** Whether the tokens are the name of a country. */
export function isCountryAt(tokens: Tokens, first: number, last: number): boolean {
  return countryName(placeKey(nameKey(textOf(tokens, first, last)))) !== undefined;
}

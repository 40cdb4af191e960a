import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { extendArticle } from './boundaries.js';
import { knownName, type Line } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { isKnownOrganization } from './joined.js';
import { isSureOrganization, kindOfPhrase } from './kinds.js';
import { isCommon } from './name-words.js';
import { isNameLike } from './ner/zones.js';

const COMMA = 44;

/** Adds the places of a dateline: what stands between its commas. */
export function addPlaces(line: Line, from: number, to: number): void {
  const { tokens, found } = line;
  for (let first = from; first < to; first++) {
    let last = first;
    while (last < to && tokens.text.charCodeAt(tokens.start[last]!) !== COMMA) last++;
    if (last > first) found.push(knownName(line, first, last, 'place', true));
    first = last;
  }
}

/** A single word that the tables settle alone: a country or a people is added, a day or a month passed over. */
export function settled(line: Line, i: number): boolean {
  const bits = knownOf(line.tokens, i);
  const sure = bits & (Known.Place | Known.Demonym | Known.Organization | Known.Calendar);
  if (sure === Known.Calendar) return (bits & Known.Given) === 0;
  const country = sure === Known.Place && (bits & Known.Country) !== 0;
  if (!country && (sure !== Known.Demonym || (bits & (Known.Given | Known.Surname | Known.Common)) !== 0)) return false;
  line.found.push(knownName(line, i, i + 1, country ? 'place' : 'demonym'));
  return true;
}

/** Adds a name of the tables that the model passed over; returns the token behind it. */
export function addKnown(line: Line, i: number, to: number): number {
  const { tokens, found, titled } = line;
  if (!isNameLike(tokens, i)) return i + 1;
  const whole = knownName(line, i, i + 1, 'organization');
  extendArticle(tokens, whole);
  if (whole.first < i && isKnownOrganization(tokens, whole.first, i + 1)) {
    found.push(whole);
    return i + 1;
  }
  const bits = knownOf(tokens, i);
  if ((bits & Known.OpensPhrase) !== 0) {
    const match = phraseAt(tokens, i, to);
    if (match.kind !== Phrase.None && isNameLike(tokens, match.last - 1)) {
      found.push(knownName(line, i, match.last, kindOfPhrase(match.kind)));
      return match.last;
    }
  }
  const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
  if (sure === 0) return i + 1;
  if (sure === Known.Place && (bits & Known.Country) !== 0) {
    found.push(knownName(line, i, i + 1, 'place'));
    return i + 1;
  }
  if (sure === Known.Organization) {
    const own = isSureOrganization(tokens, i, bits) || (!titled && standsAlone(tokens, i, line.first));
    if (own) found.push(whole);
    return i + 1;
  }
  if (isCommon(tokens, i) || (bits & (Known.Given | Known.Surname | Known.Office | Known.Calendar)) !== 0) return i + 1;
  if (sure === Known.Place) found.push(knownName(line, i, i + 1, 'place'));
  else if (sure === Known.Demonym) found.push(knownName(line, i, i + 1, 'demonym'));
  return i + 1;
}

/** "Labour", "Treasury" inside a sentence: its capital is its own, for no other stands beside it and nothing opens there. */
function standsAlone(tokens: Tokens, i: number, sentenceFirst: number): boolean {
  if (i <= sentenceFirst || tokens.shape[i] !== Shape.Title) return false;
  const kind = tokens.kind[i - 1];
  if (kind !== TokenKind.Word && tokens.text.charCodeAt(tokens.start[i - 1]!) !== COMMA) return false;
  return !isNameLike(tokens, i - 1) && (i + 1 >= tokens.count || !isNameLike(tokens, i + 1));
}

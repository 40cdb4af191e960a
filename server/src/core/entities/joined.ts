import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { Found } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { isSureOrganization } from './kinds.js';
import { AND, isCommon } from './name-words.js';
import { isNameLike } from './ner/zones.js';

/**
 * Where "Siemens and Hitachi" or "Iran and Turkey" are two: the "and" between names that stand by themselves; else -1.
 * Bodies keep their fields ("Ministry of Trade and Industry", "Crime and Justice Institute"), firms their "and Sons".
 */
export function splitAt(tokens: Tokens, { first, last, kind }: Found): number {
  if (kind !== 'organization' && kind !== 'place') return -1;
  if ((knownOf(tokens, first) & Known.OpensPhrase) !== 0 && phraseAt(tokens, first, last).last === last) return -1;
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens.word[i] !== AND || !isNameLike(tokens, i - 1) || !isNameLike(tokens, i + 1)) continue;
    if (isKnownName(tokens, first, i) || isKnownName(tokens, i + 1, last)) return i;
    if (kind === 'place') return -1;
    const heads = knownOf(tokens, i - 1) & knownOf(tokens, last - 1) & Known.OrganizationHead;
    if (heads !== 0 && i - first > 1 && last - i > 2) return i;
  }
  return -1;
}

/** Whether the tables know the tokens as the name of an organisation, or of a place that is nothing else. */
function isKnownName(tokens: Tokens, first: number, last: number): boolean {
  if (isKnownOrganization(tokens, first, last)) return true;
  const bits = knownOf(tokens, first);
  if (last - first === 1) return (bits & Known.Country) !== 0;
  if ((bits & Known.OpensPhrase) === 0) return false;
  const match = phraseAt(tokens, first, last);
  return match.last === last && match.kind === Phrase.Place;
}

/** Whether the tables know the tokens as an organisation's name. */
export function isKnownOrganization(tokens: Tokens, first: number, last: number): boolean {
  const bits = knownOf(tokens, first);
  if (last - first === 1) return (bits & Known.Organization) !== 0 && isSureOrganization(tokens, first, bits);
  if ((bits & Known.OpensPhrase) === 0) return false;
  const match = phraseAt(tokens, first, last);
  return match.last === last && (match.kind & Phrase.Organization) !== 0;
}

/** "Barack" of "Barack and Michelle Obama", when it was passed over. */
export function coordinated(tokens: Tokens, labels: Uint8Array, name: Found, low: number): Found | undefined {
  const at = name.first - 2;
  if (name.kind !== 'person' || name.last - name.first < 2 || at < low || tokens.word[at + 1] !== AND) return undefined;
  if (labels[at] !== 0 || tokens.shape[at] !== Shape.Title || (knownOf(tokens, at) & Known.Given) === 0)
    return undefined;
  return isCommon(tokens, at) ? undefined : { ...name, first: at, last: at + 1 };
}

/**
 * Adds a name, or joins it to the one before: peoples with a hyphen between ("Vietnamese-American"), names with "&"
 * between, which are a firm's, and the surname behind a given name in two parts ("Hyun-woo Kang").
 */
export function addName(tokens: Tokens, found: Found[], name: Found): void {
  const before = found.at(-1);
  if (before?.sentence !== name.sentence) {
    found.push(name);
  } else if (before.last === name.first && isTail(tokens, before) && name.kind !== 'demonym') {
    before.last = name.last;
  } else if (before.last + 1 === name.first && joins(tokens, before, name)) {
    before.last = name.last;
    if (name.kind !== 'demonym') before.kind = 'organization';
  } else found.push(name);
}

function joins(tokens: Tokens, before: Found, name: Found): boolean {
  if (tokens.kind[before.last] === TokenKind.Dash) {
    return name.kind === 'demonym' && before.kind === 'demonym' && tokens.spaced[name.first] === 0;
  }
  const ampersand = tokens.text.charCodeAt(tokens.start[before.last]!) === 38;
  return ampersand && name.kind !== 'demonym' && before.kind !== 'demonym';
}

/** A person's name that ends with the small half of a given name. */
function isTail(tokens: Tokens, { first, last, kind }: Found): boolean {
  return (
    kind === 'person' &&
    last - first === 3 &&
    tokens.kind[last - 2] === TokenKind.Dash &&
    tokens.shape[last - 1] === Shape.Lower
  );
}

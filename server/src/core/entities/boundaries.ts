import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { type Found, KIND_OF_LABEL } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { isPlainWord, isSmallWord, isTitle, OF, THE } from './name-words.js';
import { isNameLike, isPlainStart } from './ner/zones.js';

/** Takes connectors off the ends, and titles off the front of a person's name. */
export function trim(tokens: Tokens, name: Found, sentenceFirst: number): void {
  while (name.last > name.first && !isNameLike(tokens, name.last - 1)) name.last--;
  while (name.first < name.last && !isNameLike(tokens, name.first)) name.first++;
  if (name.kind === 'person' || name.kind === 'place') cutAtNumber(tokens, name);
  if (name.kind === 'place' || (name.kind === 'organization' && isTownOf(tokens, name))) cutAtOf(tokens, name);
  if (name.kind === 'organization' || name.kind === 'other') cutBehindKnown(tokens, name);
  if (name.first === sentenceFirst && name.last - name.first > 1 && isPlainStart(tokens, name.first)) name.first++;
  if (name.kind !== 'person') return;
  cutAtLink(tokens, name);
  for (let i = name.last - 2; i >= name.first; i--) {
    if (!isTitle(tokens, i, name.last)) continue;
    name.first = i + 1;
    break;
  }
  const open = name.titled || name.first === sentenceFirst;
  while (
    name.last - name.first > 1 &&
    (!isNameLike(tokens, name.first) || isSmallWord(tokens, name.first) || (open && isPlainWord(tokens, name.first)))
  ) {
    name.first++;
  }
}

/** A number ends a name of a person or a place ("Oslo 3 Bergen 1"), and a possessive one of a person. */
function cutAtNumber(tokens: Tokens, name: Found): void {
  for (let i = name.first + 1; i < name.last; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Number && (kind !== TokenKind.Possessive || name.kind === 'place')) continue;
    name.last = i;
    return;
  }
}

/** "NATO Visit" and "U.S. Support" in a line of capitals: behind a name of the tables common words are no part of it. */
function cutBehindKnown(tokens: Tokens, name: Found): void {
  const { first, last } = name;
  if (last - first < 2 || tokens.shape[first] !== Shape.Upper) return;
  const bits = knownOf(tokens, first);
  if ((bits & Known.Capitals) === 0 || (bits & (Known.Organization | Known.Place)) === 0) return;
  if ((bits & Known.OpensPhrase) !== 0 && phraseAt(tokens, first, last).kind !== Phrase.None) return;
  for (let i = first + 1; i < last; i++) {
    const next = knownOf(tokens, i);
    if ((next & Known.Organization) !== 0 && (next & Known.Capitals) !== 0 && i === first + 1) break;
    if ((next & HEADS) !== 0 || (next & (Known.Common | Known.Abbreviation)) === 0) return;
  }
  name.last = first + 1;
}

const HEADS = Known.OrganizationHead | Known.SureHead | Known.EventHead | Known.PlaceHead | Known.SurePlaceHead;

/** "Treviso of Italy": a club's town and its country; heads and common words in front of "of" begin a body's name. */
function isTownOf(tokens: Tokens, { first, last }: Found): boolean {
  if (last - first !== 3 || tokens.word[first + 1] !== OF) return false;
  const bits = knownOf(tokens, first);
  return (bits & (HEADS | Known.Common)) === 0 && (knownOf(tokens, first + 2) & Known.Country) !== 0;
}

/** "Torvik of Norway" are two places; "Gulf of Aden" and "Isle of Man" are one. */
function cutAtOf(tokens: Tokens, name: Found): void {
  const bits = knownOf(tokens, name.first);
  if ((bits & (Known.PlaceHead | Known.PlaceLeader | Known.OpensPhrase | Known.SurePlaceHead)) !== 0) return;
  for (let i = name.first + 1; i < name.last; i++) {
    if (tokens.word[i] !== OF) continue;
    name.last = i;
    return;
  }
}

/** A small word that is no particle ends a person's name: "Chris Ivory on IR". */
function cutAtLink(tokens: Tokens, name: Found): void {
  for (let i = name.first + 1; i < name.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower) continue;
    if ((knownOf(tokens, i) & Known.Particle) !== 0 || tokens.spaced[i] === 0) continue;
    name.last = i;
    return;
  }
}

/** Adds what belongs to a person's name but has no capital: "van der", the dot of "Jr." and the "un" of "Jong-un". */
export function extendPerson(tokens: Tokens, name: Found): void {
  if (name.kind !== 'person' || name.first >= name.last) return;
  while (
    name.first > 0 &&
    LEADS.get(tokens.word[name.first - 1]!) === 1 &&
    tokens.shape[name.first - 1] === Shape.Lower
  )
    name.first--;
  if (name.last >= tokens.count) return;
  const next = name.last;
  if (tokens.spaced[next] === 1) return;
  if (tokens.text.charCodeAt(tokens.start[next]!) === 46) {
    if ((knownOf(tokens, next - 1) & Known.Suffix) !== 0 && name.last - name.first > 1) name.last++;
    return;
  }
  if (tokens.kind[next] !== TokenKind.Dash || next + 1 >= tokens.count || tokens.spaced[next + 1] === 1) return;
  if (tokens.shape[next + 1] !== Shape.Lower || tokens.end[next + 1]! - tokens.start[next + 1]! > LONGEST_TAIL) return;
  if (NO_TAIL.get(tokens.word[next + 1]!) === 0) name.last += 2;
}

/** Particles that, in small letters, stand before surnames and before nothing else. */
const LEADS = wordSet('van von der den ter ten bin ibn della');

const LONGEST_TAIL = 5;

/** Small words that a hyphen ties to a name without being a part of it. */
const NO_TAIL = wordSet(
  'based led born run held era like wide free style owned made bound area back built esque ally aide gate',
);

/** Takes in the article of Arabic names: "al-Shabab", "al-Sudani". */
export function extendArticle(tokens: Tokens, name: Found): void {
  const at = name.first - 2;
  if (at < 0 || ARTICLES.get(tokens.word[at]!) === 0 || tokens.kind[at + 1] !== TokenKind.Dash) return;
  if (tokens.spaced[at + 1] === 0 && tokens.spaced[at + 2] === 0) name.first = at;
}

const ARTICLES = wordSet('al el ash as ad an ar');

/** "Royal Society" + "for the Protection of Birds": a body's name goes on behind "for" and "of the". */
export function extendOrganization(tokens: Tokens, labels: Uint8Array, name: Found, to: number): number {
  const { last } = name;
  if (
    last < to &&
    !name.titled &&
    last - name.first > 2 &&
    isNameLike(tokens, last) &&
    labels[last] === 0 &&
    tokens.kind[last] === TokenKind.Word
  ) {
    const bits = knownOf(tokens, last);
    if ((bits & Known.Common) !== 0 && (bits & (Known.Office | Known.Honorific)) === 0) name.last = last + 1;
    return name.last;
  }
  if (last + 1 >= to || name.first >= last || (knownOf(tokens, last - 1) & Known.OrganizationHead) === 0) return last;
  const link = tokens.word[last]!;
  const article = tokens.word[last + 1] === THE ? 1 : 0;
  const next = last + 1 + article;
  if (next >= to || !isNameLike(tokens, next) || (link !== FOR && link !== OF)) return last;
  const label = KIND_OF_LABEL[labels[next]!];
  if (link === OF && article === 0 && label !== undefined && label !== 'organization') return last;
  if (label === 'person' || label === 'demonym') return last;
  let end = next + 1;
  while (
    end < to &&
    (isNameLike(tokens, end) || (tokens.word[end] === OF && end + 1 < to && isNameLike(tokens, end + 1)))
  )
    end++;
  name.last = end;
  return end;
}

const FOR = word('for');

/** What bodies and battles begin with in front of "of" and a place: "Bank of Japan", "Battle of the Somme". */
const BODIES = wordSet(
  'bank university church department ministry college institute museum council court government republic parliament assembly archbishop diocese battle siege treaty',
);

/** Takes in "Bank of" in front of "Japan", when it was passed over. */
export function extendBack(tokens: Tokens, labels: Uint8Array, name: Found, low: number): void {
  if (name.kind !== 'place' && name.kind !== 'organization') return;
  let of = name.first - 1;
  if (of > low && tokens.word[of] === THE) of--;
  if (of <= low || tokens.word[of] !== OF || !isNameLike(tokens, of - 1) || labels[of - 1] !== 0) return;
  if (BODIES.get(tokens.word[of - 1]!) === 0) return;
  name.first = of - 1;
  name.kind = 'organization';
}

/** Takes in the head that was passed over behind a place or a firm: "Lancashire Police", "Volta Oil", "Ashfield Corp". */
export function extendHead(tokens: Tokens, labels: Uint8Array, name: Found, to: number): void {
  if (name.titled || name.kind === 'demonym' || name.kind === 'event') return;
  const next = name.last;
  if (next >= to || labels[next] !== 0 || !isNameLike(tokens, next) || tokens.shape[next] === Shape.Upper) return;
  if (name.kind === 'person' && (knownOf(tokens, next) & Known.SureHead) === 0) return;
  const bits = knownOf(tokens, next);
  if ((bits & (Known.OrganizationHead | Known.SureHead)) === 0 || (bits & (Known.Office | Known.Honorific)) !== 0)
    return;
  name.last = next + 1;
  name.kind = 'organization';
}

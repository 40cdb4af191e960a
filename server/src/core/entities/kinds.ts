import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import type { Found } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { AND, isCommon, isInitial, OF } from './name-words.js';
import { isNameLike } from './ner/zones.js';

/** What the tables are sure of outweighs the model's guess. */
export function settleKind(tokens: Tokens, name: Found): void {
  const { first, last } = name;
  if (isEvent(tokens, name)) {
    name.kind = 'event';
    return;
  }
  if (isTitledPerson(tokens, name)) {
    name.kind = 'person';
    name.first++;
    return;
  }
  if (isWrittenLikePerson(tokens, name)) name.kind = 'person';
  if (isLocated(tokens, name)) name.kind = 'place';
  if (last - first === 1) {
    const bits = knownOf(tokens, first);
    const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
    const person = (bits & (Known.Given | Known.Surname)) !== 0;
    if (sure === Known.Demonym && !person) name.kind = name.kind === 'organization' ? name.kind : 'demonym';
    else if (sure === Known.Place && (bits & Known.Country) !== 0) name.kind = 'place';
    else if (sure === Known.Place && !person && name.kind !== 'organization') name.kind = 'place';
    else if (name.kind === 'organization' && isTown(name, bits)) name.kind = 'place';
    else if (sure === Known.Organization && isSureOrganization(tokens, first, bits)) name.kind = 'organization';
    else if (sure === 0 && (bits & Known.Event) !== 0) name.kind = 'event';
    else if (name.kind === 'person' && isBrand(tokens, first)) name.kind = 'organization';
    else if (name.kind === 'place' && isGivenName(tokens, first, bits)) name.kind = 'person';
    return;
  }
  if (isPlace(tokens, name)) name.kind = 'place';
  const compass = last - first === 2 && (knownOf(tokens, first) & Known.PlaceLeader) !== 0;
  if ((knownOf(tokens, last - 1) & Known.SureHead) !== 0 && name.kind !== 'event' && !compass)
    name.kind = 'organization';
  if ((knownOf(tokens, first) & Known.OpensPhrase) === 0) return;
  const match = phraseAt(tokens, first, last);
  if (match.kind !== Phrase.None && match.last === last) name.kind = kindOfPhrase(match.kind);
}

/** A town of the tables for which the model has nearly as much to say as for an organisation. */
function isTown({ organization, place }: Found, bits: number): boolean {
  if ((bits & (Known.City | Known.Place)) === 0 || (bits & Known.Organization) !== 0) return false;
  return place > LEAST_FOR_TOWN && organization - place < TOWN_MARGIN;
}

/** What the model must say for a place at least, so that a town of the tables is one: nearly nothing may speak against it. */
const LEAST_FOR_TOWN = -10;

/** By how much the model must prefer one kind of name, so that weak rules do not speak against it. */
export const TOWN_MARGIN = 25;

/** "her son Joshua": a given name that no table has as anything else, without a preposition of place. */
function isGivenName(tokens: Tokens, i: number, bits: number): boolean {
  if ((bits & Known.Given) === 0 || (bits & (Known.City | Known.Place | Known.Organization | Known.Common)) !== 0)
    return false;
  return i === 0 || (knownOf(tokens, i - 1) & Known.PlaceCue) === 0;
}

/**
 * "in Kaohsiung", "near Passau": what stands behind a preposition of place is one, unless it is in capitals, tables know
 * it, or money is in it ("shares in Velcora").
 */
function isLocated(tokens: Tokens, { first, last, kind, titled }: Found): boolean {
  if ((kind !== 'organization' && kind !== 'person') || titled || first < 2 || last - first > 3) return false;
  const before = tokens.word[first - 1]!;
  if (before !== IN && before !== NEAR) return false;
  if (before === IN && INVESTED.get(tokens.word[first - 2]!) === 1) return false;
  if (tokens.shape[first] === Shape.Upper || tokens.kind[last] === TokenKind.Possessive) return false;
  if ((knownOf(tokens, first) & (Known.Organization | Known.OrganizationHead | Known.OpensPhrase)) !== 0) return false;
  if (last - first > 1 && kind === 'person') return false;
  return (knownOf(tokens, last - 1) & (TAILS | Known.Organization)) === 0;
}

const IN = word('in');
const NEAR = word('near');
/** What one has in a firm or a person. */
const INVESTED = wordSet(
  'share shares stake stakes interest interests holding holdings stock investment investments investor investors shareholder shareholders confidence trust faith believe believes believed invest invested invests shareholding partner partners',
);

/** "Nostrand Ave", "Mt. Cook": the word at one end says that the name is a place's. */
function isPlace(tokens: Tokens, { first, last, kind }: Found): boolean {
  if (kind === 'organization' || kind === 'event') return false;
  return (
    (knownOf(tokens, last - 1) & Known.SurePlaceHead) !== 0 || (knownOf(tokens, first) & Known.SurePlaceLeader) !== 0
  );
}

/** "PayQuick": a capital inside a word, which no surname has but behind "Mc", "De" and the like. */
function isBrand(tokens: Tokens, i: number): boolean {
  if (tokens.shape[i] !== Shape.Mixed) return false;
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    /^[A-Z]?[a-z]{2,}[A-Z]/.test(text) &&
    !/^(?:Mc|Mac|De|Del|Della|Di|Du|La|Le|Van|Von|Fitz|Ap|Al|El|Mb|Ni|Nic|St)[A-Z]/.test(text)
  );
}

export function kindOfPhrase(phrase: number): EntityKind {
  if ((phrase & Phrase.Place) !== 0) return 'place';
  if ((phrase & Phrase.Organization) !== 0) return 'organization';
  return (phrase & Phrase.Event) !== 0 ? 'event' : 'demonym';
}

/** A name of the table that is no common word, or is written in the capitals that the table asks for. */
export function isSureOrganization(tokens: Tokens, i: number, bits: number): boolean {
  return (bits & Known.Capitals) !== 0 || ((bits & Known.Given) === 0 && !isCommon(tokens, i));
}

/** "General Rustam Velikan": a form of address before what is nothing else is a person, whatever the model took it for. */
function isTitledPerson(tokens: Tokens, { first, last, kind }: Found): boolean {
  if (kind === 'person' || kind === 'demonym' || last - first < 2) return false;
  const title = knownOf(tokens, first);
  if ((title & Known.Honorific) === 0 || (title & Known.PlaceLeader) !== 0) return false;
  if (last - first > 2 && (knownOf(tokens, first + 1) & Known.Given) !== 0)
    return (knownOf(tokens, last - 1) & TAILS) === 0;
  return isNobodyElse(tokens, first, last) && (knownOf(tokens, last - 1) & Known.Common) === 0;
}

/**
 * "A.J. Brackett", "Ruth Bar-Lev", "Marine Le Pen": initials, or a given name and a surname, that no table has as
 * anything else.
 */
function isWrittenLikePerson(tokens: Tokens, { first, last, kind }: Found): boolean {
  if (kind === 'person' || kind === 'demonym' || kind === 'event' || last - first < 2 || last - first > 4) return false;
  const start = knownOf(tokens, first);
  const end = knownOf(tokens, last - 1);
  if (!isNobodyElse(tokens, first, last)) return false;
  const dotted = tokens.text.charCodeAt(tokens.end[first]! - 1) === 46 || isInitial(tokens, first);
  if (dotted) return (end & Known.Common) === 0 && tokens.shape[last - 1] === Shape.Title;
  const particle = last - first === 3 && (knownOf(tokens, first + 1) & Known.Particle) !== 0;
  if (particle && (start & Known.Given) !== 0) return true;
  return (
    (start & Known.Given) !== 0 &&
    (start & Known.Common) === 0 &&
    (end & Known.Surname) !== 0 &&
    (end & Known.Common) === 0
  );
}

/** Whether no table knows the name, its first or its last word as a place's, an organisation's or an event's. */
export function isNobodyElse(tokens: Tokens, first: number, last: number): boolean {
  const start = knownOf(tokens, first);
  if ((start & (Known.Place | Known.Organization | Known.Demonym | Known.PlaceLeader)) !== 0) return false;
  if ((knownOf(tokens, last - 1) & (TAILS | Known.Place | Known.Organization | Known.SurePlaceHead)) !== 0)
    return false;
  for (let i = first; i < last; i++)
    if (tokens.kind[i] === TokenKind.Symbol || tokens.word[i] === AND || tokens.word[i] === OF) return false;
  return (start & Known.OpensPhrase) === 0 || phraseAt(tokens, first, last).kind === Phrase.None;
}

const TAILS = Known.OrganizationHead | Known.PlaceHead | Known.SureHead | Known.EventHead;

/** "Hurricane Imelda", "World Cup", "Battle of the Somme": the word at one end says that the name is of an event. */
function isEvent(tokens: Tokens, name: Found): boolean {
  const { first, last } = name;
  if (last - first < 2) {
    const leads = first > 0 && STORMS.get(tokens.word[first - 1]!) === 1 && isNameLike(tokens, first - 1);
    if (leads) name.first--;
    return leads;
  }
  if (STORMS.get(tokens.word[first]!) === 1 && (name.kind !== 'person' || last - first === 2)) return true;
  return (
    EVENTS.get(tokens.word[last - 1]!) === 1 ||
    (BATTLES.get(tokens.word[first]!) === 1 && tokens.shape[first + 1] === Shape.Lower)
  );
}

/** Whether the token is the word in front of a storm's name. */
export function isStorm(tokens: Tokens, i: number): boolean {
  return STORMS.get(tokens.word[i]!) === 1;
}

const STORMS = wordSet('hurricane typhoon cyclone storm');

const BATTLES = wordSet('battle siege treaty tour');

const EVENTS = wordSet(
  'games olympics paralympics cup championship championships marathon festival summit prix war tournament derby intifada uprising massacre holocaust genocide',
);

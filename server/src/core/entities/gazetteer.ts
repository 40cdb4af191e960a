import { fromBase64 } from '../text/base64.js';
import { hashOf } from '../text/lexicon.js';
import { scan, Shape, type Tokens } from '../text/tokens.js';
import { chain, HashTable, key24 } from './hash-table.js';
import { COUNTRIES, PEOPLES } from './tables/countries.js';
import { CLUBS } from './tables/clubs.js';
import { FIRMS } from './tables/companies.js';
import { GIVEN_NAMES, SURNAMES } from './tables/given-names.js';
import { NAMES } from './tables/names-data.js';
import { ORGANIZATIONS, ORGANIZATION_ALIASES, ORGANIZATION_HEADS } from './tables/organizations.js';
import { REGIONS, US_STATES } from './tables/places.js';
import { HONORIFICS, NAME_SUFFIXES, OFFICES, OFFICE_MODIFIERS, PARTICLES } from './tables/titles.js';
import {
  ABBREVIATIONS,
  ALSO_PEOPLE,
  CALENDAR,
  EVENT_HEADS,
  EVENT_LEADERS,
  EVENTS,
  PLACE_CUES,
  PLACE_HEADS,
  PLACE_LEADERS,
  SPEECH,
  SURE_HEADS,
  SURE_PLACE_HEADS,
  SURE_PLACE_LEADERS,
} from './tables/words.js';

/** What the tables know of a word. */
export const enum Known {
  Given = 1,
  Surname = 1 << 1,
  City = 1 << 2,
  Honorific = 1 << 3,
  Office = 1 << 4,
  Modifier = 1 << 5,
  Suffix = 1 << 6,
  Particle = 1 << 7,
  OrganizationHead = 1 << 8,
  Calendar = 1 << 9,
  EventHead = 1 << 10,
  EventLeader = 1 << 11,
  PlaceHead = 1 << 12,
  PlaceLeader = 1 << 13,
  Speech = 1 << 14,
  PlaceCue = 1 << 15,
  /** A country, capital, state or region of one word. */
  Place = 1 << 16,
  Demonym = 1 << 17,
  Organization = 1 << 18,
  /** Counts only in capitals: "US", "WHO", "ICE". */
  Capitals = 1 << 19,
  /** A phrase of the tables begins with it. */
  OpensPhrase = 1 << 20,
  /** A country or capital that is nobody's name. */
  Country = 1 << 21,
  /** A common word, in some form. */
  Common = 1 << 22,
  /** Ends names of organisations and of nothing else. */
  SureHead = 1 << 23,
  Event = 1 << 24,
  /** Given names of women and of men. */
  Female = 1 << 25,
  Male = 1 << 26,
  /** Ends or begins names of places and of nothing else. */
  SurePlaceHead = 1 << 27,
  SurePlaceLeader = 1 << 28,
  /** An abbreviation of a common noun. */
  Abbreviation = 1 << 29,
}

/** What a phrase of the tables is. */
export const enum Phrase {
  None = 0,
  Place = 1,
  Demonym = 2,
  Organization = 4,
  Event = 8,
}

const OPENS_PACKED = 8;
const PLACE_PHRASE_PACKED = 16;
const COMMON_PACKED = 32;
const FEMALE_PACKED = 64;
const MALE_PACKED = 128;
const LONGEST = 8;

const words = new HashTable(14);
/** Organisations that the tables have with small letters, too: "Posco" besides "POSCO". */
const small: number[] = [];
const phrases = new HashTable(12);
const packed = new HashTable(17);

load();

function load(): void {
  const bytes = fromBase64(NAMES);
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    packed.add((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!, bytes[at + 3]!);
  }
  for (const [list, bit] of [
    [GIVEN_NAMES, Known.Given],
    [SURNAMES, Known.Surname],
    [HONORIFICS, Known.Honorific],
    [OFFICES, Known.Office],
    [OFFICE_MODIFIERS, Known.Modifier],
    [NAME_SUFFIXES, Known.Suffix],
    [PARTICLES, Known.Particle],
    [ORGANIZATION_HEADS, Known.OrganizationHead],
    [CALENDAR, Known.Calendar],
    [EVENT_HEADS, Known.EventHead],
    [EVENT_LEADERS, Known.EventLeader],
    [PLACE_HEADS, Known.PlaceHead],
    [PLACE_LEADERS, Known.PlaceLeader],
    [SPEECH, Known.Speech],
    [PLACE_CUES, Known.PlaceCue],
    [SURE_HEADS, Known.SureHead],
    [SURE_PLACE_HEADS, Known.SurePlaceHead],
    [SURE_PLACE_LEADERS, Known.SurePlaceLeader],
    [ABBREVIATIONS, Known.Abbreviation],
    [PEOPLES, Known.Demonym],
  ] as const) {
    for (const text of list.split(/\s+/)) {
      if (text.includes('-')) addPhrase(text, bit, bit === Known.Demonym ? Phrase.Demonym : Phrase.None);
      else if (text !== '') words.add(hashOf(text, 0, text.length), bit);
    }
  }
  const alsoPeople = new Set(ALSO_PEOPLE.split(' '));
  for (const [name = [], demonyms = [], capitals = []] of countryRows()) {
    for (const place of [...name, ...capitals]) {
      const sure = alsoPeople.has(place.toLowerCase()) ? 0 : Known.Country;
      addPhrase(place, Known.Place | sure, Phrase.Place);
    }
    for (const demonym of demonyms) addPhrase(demonym, Known.Demonym, Phrase.Demonym);
  }
  for (const entry of US_STATES.split(/[;\n]/)) {
    const [name = '', abbreviation = ''] = entry.split('|');
    addPhrase(name.replace(' state', ''), Known.Place, Phrase.Place);
    addPhrase(abbreviation, Known.Place, Phrase.Place);
  }
  for (const name of REGIONS.split(/[;\n]/)) addPhrase(name, Known.Place, Phrase.Place);
  for (const name of EVENTS.split(/[;\n]/)) addPhrase(name, Known.Event, Phrase.Event);
  for (const name of `${ORGANIZATIONS};${CLUBS};${FIRMS};${ORGANIZATION_ALIASES.replace(/\|/g, ';')}`.split(/[;\n]/))
    addPhrase(name, Known.Organization, Phrase.Organization);
  for (const hash of small) words.remove(hash, Known.Capitals);
}

/** The rows of the table of countries: names, demonyms, capitals. */
export function countryRows(): string[][][] {
  return COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|').map((field) => field.split(',').filter((name) => name !== '')));
}

function addPhrase(text: string, bit: number, phrase: number): void {
  if (text === '') return;
  const tokens = scan(text);
  const first = tokens.hash[0]!;
  if (tokens.count === 1) {
    if (text.length > 3 && text.endsWith('.') && text.includes('.', 1)) addPhrase(text.slice(0, -1), bit, phrase);
    if (tokens.shape[0] === Shape.Upper && text.length <= 5) words.add(first, bit | Known.Capitals);
    else {
      words.add(first, bit);
      if (phrase === Phrase.Organization) small.push(first);
    }
    return;
  }
  words.add(first, Known.OpensPhrase);
  let hash = first;
  for (let i = 1; i < tokens.count; i++) hash = chain(hash, tokens.hash[i]!);
  if (phrase !== Phrase.None) phrases.add(hash, phrase);
}

const CACHE_MASK = (1 << 13) - 1;
/** Hash and bits of words looked up lately: news repeats its words, and a look-up takes several probes. */
const cachedHash = new Int32Array(CACHE_MASK + 1);
const cachedBits = new Int32Array(CACHE_MASK + 1).fill(-1);

/** What the tables know of the token, as a set of `Known` bits. */
export function knownOf(tokens: Tokens, i: number): number {
  const hash = tokens.hash[i]!;
  const slot = (hash ^ (hash >>> 13)) & CACHE_MASK;
  let bits = cachedBits[slot]!;
  if (bits === -1 || cachedHash[slot] !== hash) {
    bits = lookUp(tokens, i);
    cachedHash[slot] = hash;
    cachedBits[slot] = bits;
  }
  if ((bits & Known.Capitals) !== 0 && tokens.shape[i] !== Shape.Upper) {
    return bits & ~(Known.Organization | Known.Place | Known.Country);
  }
  return bits;
}

function lookUp(tokens: Tokens, i: number): number {
  const hash = tokens.hash[i]!;
  let bits = words.get(hash);
  const names = packed.get(key24(hash));
  if ((names & COMMON_PACKED) !== 0 || isInflected(tokens, i)) bits |= Known.Common;
  if (names === 0) return bits;
  if ((names & FEMALE_PACKED) !== 0) bits |= Known.Female;
  if ((names & MALE_PACKED) !== 0) bits |= Known.Male;
  return bits | (names & 7) | ((names & OPENS_PACKED) === 0 ? 0 : Known.OpensPhrase);
}

/** Whether the word without an ending of number or tense is a common one: "traders", "rejects", "killed". */
function isInflected(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start < 5) return false;
  const last = text.charCodeAt(end - 1) | 32;
  const before = text.charCodeAt(end - 2) | 32;
  if (last === 115) return isStem(text, start, end - 1) || (before === 101 && isStem(text, start, end - 2));
  if (last === 100 && before === 101) return isStem(text, start, end - 1) || isStem(text, start, end - 2);
  return last === 103 && before === 110 && (text.charCodeAt(end - 3) | 32) === 105 && isStem(text, start, end - 3);
}

function isStem(text: string, start: number, end: number): boolean {
  return (packed.get(key24(hashOf(text, start, end))) & COMMON_PACKED) !== 0;
}

export interface PhraseMatch {
  kind: number;
  last: number;
}

/**
 * The longest phrase of the tables that begins at token `i` and ends before `limit`; the result is one object that the
 * next call overwrites. `kind` is `Phrase.None` when there is none.
 */
export function phraseAt(tokens: Tokens, i: number, limit: number): PhraseMatch {
  match.kind = Phrase.None;
  match.last = i;
  let hash = tokens.hash[i]!;
  for (let k = i + 1, end = Math.min(limit, i + LONGEST); k < end; k++) {
    hash = chain(hash, tokens.hash[k]!);
    const kind = phrases.get(hash);
    const found = kind !== 0 ? kind : (packed.get(key24(hash)) & PLACE_PHRASE_PACKED) !== 0 ? Phrase.Place : 0;
    if (found !== 0) {
      match.kind = found;
      match.last = k + 1;
    }
  }
  return match;
}

const match: PhraseMatch = { kind: 0, last: 0 };

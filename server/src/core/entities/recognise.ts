import { isContent, type Article } from '../text/article.js';
import { setOf } from '../text/tagger/dictionary.js';
import { word, wordSet } from '../text/lexicon.js';
import { isTitled } from '../text/tagger/features.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { decode } from './ner/decode.js';
import { LABELS } from './ner/labels.js';
import { isNameLike, zoneEnd } from './ner/zones.js';

/** A name as recognised: token indexes, `last` exclusive. */
export interface Found {
  first: number;
  last: number;
  kind: EntityKind;
  readonly sentence: number;
  /** Whether the line around it is in Title Case or in capitals, where a capital says nothing. */
  readonly titled: boolean;
}

const KIND_OF_LABEL: readonly (EntityKind | undefined)[] = LABELS.map((label) =>
  label === 'O' ? undefined : (label.slice(2) as EntityKind),
);
const CASES = 1 << 13;

/** How words are written in one article: in small letters, or with a capital where nothing but a name asks for it. */
export class Usage {
  readonly #small = new Uint8Array(CASES);
  readonly #capital = new Uint8Array(CASES);

  note(tokens: Tokens, i: number, opens: boolean): void {
    const slot = (tokens.hash[i]! ^ (tokens.hash[i]! >>> 13)) & (CASES - 1);
    if (tokens.shape[i] === Shape.Lower) this.#small[slot] = 1;
    else if (!opens && tokens.shape[i]! > Shape.Lower) this.#capital[slot] = 1;
  }

  /** Whether the article has the word in small letters and never as a name inside a sentence. */
  isPlain(hash: number): boolean {
    const slot = (hash ^ (hash >>> 13)) & (CASES - 1);
    return this.#small[slot] === 1 && this.#capital[slot] === 0;
  }

  /** Whether the word has a capital inside some sentence of the article. */
  isName(hash: number): boolean {
    return this.#capital[(hash ^ (hash >>> 13)) & (CASES - 1)] === 1;
  }
}

/** Finds the names in an article's content, sentence by sentence; their kinds may still change by what others say. */
export function recognise(article: Article): Found[] {
  const { tokens, sentences, blocks } = article;
  const labels = new Uint8Array(tokens.count);
  const found: Found[] = [];
  const usage = new Usage();
  const titledOf = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { first, last, block } = sentences[s]!;
    if (!isContent(blocks[block]!.kind)) continue;
    const titled = isTitled(tokens, first, last);
    titledOf[s] = titled ? 1 : 0;
    if (!titled) noteCase(tokens, first, last, usage);
  }
  for (let s = 0; s < sentences.length; s++) {
    const { first, last, block } = sentences[s]!;
    if (!isContent(blocks[block]!.kind)) continue;
    const titled = titledOf[s] === 1;
    for (let i = first; i < last; i++) {
      if (!isNameLike(tokens, i)) continue;
      const end = zoneEnd(tokens, i, last);
      if (end > i + 1 || !(settled(tokens, i, s, titled, found) || (i === first && isPlainOpener(tokens, i, usage)))) {
        decode(tokens, { first: i, last: end, sentenceFirst: first, sentenceLast: last, titled }, labels);
        collect(tokens, labels, i, end, s, titled, usage, first, found);
      }
      i = end - 1;
    }
  }
  return found;
}

/** A single word that the tables settle alone: a country or a people is added, a day or a month passed over. */
function settled(tokens: Tokens, i: number, sentence: number, titled: boolean, found: Found[]): boolean {
  const bits = knownOf(tokens, i);
  const sure = bits & (Known.Place | Known.Demonym | Known.Organization | Known.Calendar);
  if (sure === Known.Calendar) return (bits & Known.Given) === 0;
  const country = sure === Known.Place && (bits & Known.Country) !== 0;
  if (!country && (sure !== Known.Demonym || (bits & (Known.Given | Known.Surname | Known.Common)) !== 0)) return false;
  found.push({ first: i, last: i + 1, kind: country ? 'place' : 'demonym', sentence, titled });
  return true;
}

function noteCase(tokens: Tokens, first: number, last: number, usage: Usage): void {
  let opens = true;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.Word) usage.note(tokens, i, opens);
    opens = kind === TokenKind.Quote || (kind === TokenKind.Punctuation && isOpening(tokens, i));
  }
}

/** A colon, a full stop or an opening bracket: the word behind it may have its capital for that. */
function isOpening(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 58 || unit === 46 || unit === 40 || unit === 33 || unit === 63;
}

/** A sentence's first word that stands alone and is nothing but a common word. */
function isPlainOpener(tokens: Tokens, i: number, usage: Usage): boolean {
  const hash = tokens.hash[i]!;
  const bits = knownOf(tokens, i);
  if (tokens.shape[i] !== Shape.Title || (bits & (Known.Place | Known.Demonym)) !== 0 || usage.isName(hash))
    return false;
  if (usage.isPlain(hash)) return true;
  const set = setOf(hash);
  if (set.length === 0) return (bits & Known.Common) !== 0 && (bits & (Known.Given | Known.Surname)) === 0;
  return !set.includes(Tag.NNP);
}

/** Turns the labels of one zone into names, cleaned of what is no part of them. */
function collect(
  tokens: Tokens,
  labels: Uint8Array,
  from: number,
  to: number,
  sentence: number,
  titled: boolean,
  usage: Usage,
  sentenceFirst: number,
  found: Found[],
): void {
  for (let i = from; i < to; i++) {
    const kind = KIND_OF_LABEL[labels[i]!];
    if (kind === undefined) {
      i = addKnown(tokens, i, to, sentence, titled, found) - 1;
      continue;
    }
    let last = i + 1;
    while (last < to && labels[last] !== 0 && (labels[last]! & 1) === 0 && KIND_OF_LABEL[labels[last]!] === kind)
      last++;
    const name: Found = { first: i, last, kind, sentence, titled };
    i = last - 1;
    trim(tokens, name, sentenceFirst);
    extendPerson(tokens, name);
    if (name.kind === 'organization') i = Math.max(i, extendOrganization(tokens, labels, name, to) - 1);
    if (name.first >= name.last || isNoName(tokens, name, usage, sentenceFirst)) continue;
    settleKind(tokens, name);
    const and = splitAt(tokens, name);
    if (and >= 0) {
      addName(tokens, found, { ...name, last: and });
      name.first = and + 1;
    }
    const partner = coordinated(tokens, labels, name, sentenceFirst);
    if (partner) addName(tokens, found, partner);
    addName(tokens, found, name);
  }
}

/** Where "Siemens and Hitachi" are two: the "and" between organisations that both stand by themselves; else -1. */
function splitAt(tokens: Tokens, { first, last, kind }: Found): number {
  if (kind !== 'organization') return -1;
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens.word[i] !== AND || !isNameLike(tokens, i - 1) || !isNameLike(tokens, i + 1)) continue;
    if (isKnownOrganization(tokens, first, i) || isKnownOrganization(tokens, i + 1, last)) return i;
    const heads = knownOf(tokens, i - 1) & knownOf(tokens, last - 1) & Known.OrganizationHead;
    if (heads !== 0 && i - first > 1 && last - i > 2) return i;
  }
  return -1;
}

function isKnownOrganization(tokens: Tokens, first: number, last: number): boolean {
  const bits = knownOf(tokens, first);
  if (last - first === 1) return (bits & Known.Organization) !== 0 && isSureOrganization(tokens, first, bits);
  if ((bits & Known.OpensPhrase) === 0) return false;
  const match = phraseAt(tokens, first, last);
  return match.last === last && (match.kind & Phrase.Organization) !== 0;
}

/** "Barack" of "Barack and Michelle Obama", when it was passed over. */
function coordinated(tokens: Tokens, labels: Uint8Array, name: Found, low: number): Found | undefined {
  const at = name.first - 2;
  if (name.kind !== 'person' || name.last - name.first < 2 || at < low || tokens.word[at + 1] !== AND) return undefined;
  if (labels[at] !== 0 || tokens.shape[at] !== Shape.Title || (knownOf(tokens, at) & Known.Given) === 0)
    return undefined;
  return isCommon(tokens, at) ? undefined : { ...name, first: at, last: at + 1 };
}

const AND = word('and');

/** Takes connectors off the ends, and titles off the front of a person's name. */
function trim(tokens: Tokens, name: Found, sentenceFirst: number): void {
  while (name.last > name.first && !isNameLike(tokens, name.last - 1)) name.last--;
  while (name.first < name.last && !isNameLike(tokens, name.first)) name.first++;
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

/** A small word that is no particle ends a person's name: "Chris Ivory on IR". */
function cutAtLink(tokens: Tokens, name: Found): void {
  for (let i = name.first + 1; i < name.last; i++) {
    if (tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower) continue;
    if ((knownOf(tokens, i) & Known.Particle) !== 0 || tokens.spaced[i] === 0) continue;
    name.last = i;
    return;
  }
}

/** A common word that is nobody's name, where a capital says nothing: "Losing" of "Losing Thomas". */
function isPlainWord(tokens: Tokens, i: number): boolean {
  const bits = knownOf(tokens, i);
  return (bits & Known.Common) !== 0 && (bits & (Known.Given | Known.Surname)) === 0;
}

/** Adds what belongs to a person's name but has no capital: "van der", the dot of "Jr." and the "un" of "Jong-un". */
function extendPerson(tokens: Tokens, name: Found): void {
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

/** "Royal Society" + "for the Protection of Birds": a body's name goes on behind "for" and "of the". */
function extendOrganization(tokens: Tokens, labels: Uint8Array, name: Found, to: number): number {
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
const OF = word('of');
const THE = word('the');

/** Particles that, in small letters, stand before surnames and before nothing else. */
const LEADS = wordSet('van von der den ter ten bin ibn della');

const LONGEST_TAIL = 5;
/** Small words that a hyphen ties to a name without being a part of it. */
const NO_TAIL = wordSet(
  'based led born run held era like wide free style owned made bound area back built esque ally aide gate',
);

/**
 * Adds a name, or joins it to the one before: peoples with a hyphen between ("Vietnamese-American"), names with "&"
 * between, which are a firm's, and the surname behind a given name in two parts ("Hyun-woo Kang").
 */
function addName(tokens: Tokens, found: Found[], name: Found): void {
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

/** "For" of "For Ousmane": a word of grammar that has its capital from the sentence or the line. */
function isSmallWord(tokens: Tokens, i: number): boolean {
  const set = setOf(tokens.hash[i]!);
  return set.length > 0 && set.every((tag) => tag >= Tag.DT && tag !== Tag.CD && tag < Tag.UH);
}

function isTitle(tokens: Tokens, i: number, last: number): boolean {
  const bits = knownOf(tokens, i);
  if ((bits & (Known.Honorific | Known.Office | Known.Modifier)) === 0 || isInitial(tokens, i)) return false;
  if (last - i === 2 && (knownOf(tokens, i + 1) & Known.Suffix) !== 0) return false;
  if (ALSO_NAMES.get(tokens.word[i]!) === 0) return true;
  return !followsTitle(tokens, i) && (last - i > 2 || (knownOf(tokens, i + 1) & Known.Given) !== 0);
}

/** Titles that are given names and surnames as well. */
const ALSO_NAMES = wordSet(
  'dean earl duke prince king marshall baron pope bishop judge major miss grace chancellor baker cook guard marine ranger mason summer',
);

/** "Sen. Earl Toomey": behind one title the next word is a name, whatever else it may be. */
function followsTitle(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  if (at > 0 && tokens.text.charCodeAt(tokens.start[at]!) === 46) at--;
  return at >= 0 && (knownOf(tokens, at) & Known.Honorific) !== 0;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.start[i]! + 1 === tokens.end[i];
}

/** Months, days, bare titles and common words that open a sentence are no names. */
function isNoName(tokens: Tokens, { first, last, titled, kind }: Found, usage: Usage, sentenceFirst: number): boolean {
  if (last - first > 1) return false;
  const bits = knownOf(tokens, first);
  if ((bits & Known.Calendar) !== 0 && (bits & Known.Given) === 0) return true;
  if (isInitial(tokens, first) || isSmallWord(tokens, first)) return true;
  if ((bits & Known.Abbreviation) !== 0 && tokens.shape[first] === Shape.Upper) return true;
  if (kind === 'person' && (bits & Known.Honorific) !== 0 && (bits & (Known.Given | Known.Surname)) === 0) return true;
  if (kind === 'person' && (bits & Known.Office) !== 0 && ALSO_NAMES.get(tokens.word[first]!) === 0) return true;
  const hash = tokens.hash[first]!;
  const named = bits & (Known.Place | Known.Demonym | Known.Organization | Known.Given | Known.City);
  if (titled && named === 0 && (bits & Known.Common) !== 0 && !usage.isName(hash)) return true;
  return (titled || first === sentenceFirst) && usage.isPlain(hash) && (bits & (Known.Place | Known.Demonym)) === 0;
}

/** What the tables are sure of outweighs the model's guess. */
function settleKind(tokens: Tokens, name: Found): void {
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
  if (last - first === 1) {
    const bits = knownOf(tokens, first);
    const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
    const person = (bits & (Known.Given | Known.Surname)) !== 0;
    if (sure === Known.Demonym && !person) name.kind = name.kind === 'organization' ? name.kind : 'demonym';
    else if (sure === Known.Place && (bits & Known.Country) !== 0) name.kind = 'place';
    else if (sure === Known.Place && !person && name.kind !== 'organization') name.kind = 'place';
    else if (sure === Known.Organization && isSureOrganization(tokens, first, bits)) name.kind = 'organization';
    else if (sure === 0 && (bits & Known.Event) !== 0) name.kind = 'event';
    else if (name.kind === 'person' && isBrand(tokens, first)) name.kind = 'organization';
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

function kindOfPhrase(phrase: number): EntityKind {
  if ((phrase & Phrase.Place) !== 0) return 'place';
  if ((phrase & Phrase.Organization) !== 0) return 'organization';
  return (phrase & Phrase.Event) !== 0 ? 'event' : 'demonym';
}

/** A name of the table that is no common word, or is written in the capitals that the table asks for. */
function isSureOrganization(tokens: Tokens, i: number, bits: number): boolean {
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

/** "A.J. Brackett", "Ruth Bar-Lev": initials, or a given name and a surname, that no table has as anything else. */
function isWrittenLikePerson(tokens: Tokens, { first, last, kind }: Found): boolean {
  if (kind === 'person' || kind === 'demonym' || kind === 'event' || last - first < 2 || last - first > 4) return false;
  const start = knownOf(tokens, first);
  const end = knownOf(tokens, last - 1);
  if (!isNobodyElse(tokens, first, last)) return false;
  const dotted = tokens.text.charCodeAt(tokens.end[first]! - 1) === 46 || isInitial(tokens, first);
  if (dotted) return (end & Known.Common) === 0 && tokens.shape[last - 1] === Shape.Title;
  return (
    (start & Known.Given) !== 0 &&
    (start & Known.Common) === 0 &&
    (end & Known.Surname) !== 0 &&
    (end & Known.Common) === 0
  );
}

/** Whether no table knows the name, its first or its last word as a place's, an organisation's or an event's. */
function isNobodyElse(tokens: Tokens, first: number, last: number): boolean {
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

const STORMS = wordSet('hurricane typhoon cyclone storm');
const BATTLES = wordSet('battle siege treaty tour');
const EVENTS = wordSet(
  'games olympics paralympics cup championship championships marathon festival summit prix war tournament derby intifada uprising massacre holocaust genocide',
);

/** A name of the tables that the model passed over; returns the token behind it. */
function addKnown(tokens: Tokens, i: number, to: number, sentence: number, titled: boolean, found: Found[]): number {
  if (!isNameLike(tokens, i)) return i + 1;
  const bits = knownOf(tokens, i);
  if ((bits & Known.OpensPhrase) !== 0) {
    const match = phraseAt(tokens, i, to);
    if (match.kind !== Phrase.None && isNameLike(tokens, match.last - 1)) {
      found.push({ first: i, last: match.last, kind: kindOfPhrase(match.kind), sentence, titled });
      return match.last;
    }
  }
  const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
  if (sure === Known.Place && (bits & Known.Country) !== 0) {
    found.push({ first: i, last: i + 1, kind: 'place', sentence, titled });
    return i + 1;
  }
  if (sure === Known.Organization && isSureOrganization(tokens, i, bits)) {
    found.push({ first: i, last: i + 1, kind: 'organization', sentence, titled });
    return i + 1;
  }
  if (isCommon(tokens, i) || (bits & (Known.Given | Known.Surname | Known.Office | Known.Calendar)) !== 0) return i + 1;
  if (sure === Known.Place) found.push({ first: i, last: i + 1, kind: 'place', sentence, titled });
  else if (sure === Known.Demonym) found.push({ first: i, last: i + 1, kind: 'demonym', sentence, titled });
  return i + 1;
}

/** Whether English has the word in small letters as well. */
export function isCommon(tokens: Tokens, i: number): boolean {
  if ((knownOf(tokens, i) & Known.Common) !== 0) return true;
  const set = setOf(tokens.hash[i]!);
  return !set.includes(Tag.NNP) && set.some((tag) => tag !== Tag.NNPS && tag !== Tag.JJ);
}

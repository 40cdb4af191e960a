import type { Article, Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { acronymAfter } from './acronyms.js';
import { Known, knownOf } from './gazetteer.js';
import { sequence } from './sequence.js';
import { isCountryAt } from './sport-rows.js';
import { nameTeams } from './sport.js';
import { capitalOf } from './geography.js';
import { nameKey, textOf } from './names.js';
import { isNameLike } from './ner/zones.js';
import type { Found } from './found.js';
import { isNobodyElse, isStorm, TOWN_MARGIN } from './kinds.js';
import { isCommon, isSmallWord } from './name-words.js';

/**
 * Settles each name by what the whole article says: a surname is a person wherever it stands alone, an acronym that was
 * introduced in brackets is what it stands for, and one name is of one kind throughout. Adds names that the sentence
 * alone did not show; returns them in the order of the text.
 */
export function reconsider(article: Article, found: readonly Found[], sport: boolean): Found[] {
  const { tokens } = article;
  const surnames = new Set<number>();
  const firsts = new Set<number>();
  const heads = new Set<number>();
  const storms = new Set<number>();
  const teams = new Set<number>();
  const acronyms = new Map<number, EntityKind>();
  for (const name of found) {
    if (name.last - name.first < 2) {
      if (name.fixed && name.kind === 'organization') teams.add(tokens.hash[name.first]!);
      continue;
    }
    if (name.kind === 'person') {
      surnames.add(tokens.hash[surnameOf(tokens, name)]!);
      firsts.add(tokens.hash[name.first]!);
    } else if (name.kind === 'organization') heads.add(tokens.hash[name.first]!);
    else if (name.kind === 'event' && isStorm(tokens, name.first)) storms.add(tokens.hash[name.last - 1]!);
    const acronym = acronymAfter(tokens, name, name.kind);
    if (acronym < 0) continue;
    if (name.kind === 'person' || name.kind === 'other') name.kind = 'organization';
    acronyms.set(tokens.hash[acronym]!, name.kind);
  }
  for (const name of found) {
    if (name.fixed) continue;
    if (name.last - name.first > 1) {
      if (isRelative(tokens, name, surnames)) name.kind = 'person';
      continue;
    }
    const hash = tokens.hash[name.first]!;
    const bits = knownOf(tokens, name.first);
    const acronym = tokens.shape[name.first] === Shape.Lower ? undefined : acronyms.get(hash);
    if (acronym !== undefined) name.kind = acronym;
    else if (storms.has(hash) && name.kind !== 'demonym') name.kind = 'event';
    else if (surnames.has(hash) && (bits & Known.Country) === 0 && name.kind !== 'demonym') {
      if (name.kind !== 'organization' || !heads.has(hash)) name.kind = 'person';
    } else if (name.kind === 'person' && !firsts.has(hash) && isCountry(tokens, name, bits)) {
      name.kind = 'place';
    } else if (name.kind === 'person' || name.kind === 'other' || name.kind === 'place') {
      const own = (bits & (Known.Place | Known.Demonym | Known.Given)) === 0 && !firsts.has(hash);
      const town = name.kind === 'place' && name.place - name.organization >= TOWN_MARGIN;
      if (own && !town && heads.has(hash) && !isCommon(tokens, name.first)) name.kind = 'organization';
    }
  }
  vote(tokens, found);
  if (sport) nameTeams(article, found);
  return withMissing(article, found, { surnames, acronyms, heads, teams });
}

/** "Israel", "Washington": a country's or a capital's name that people have too, where the article has nobody of that name. */
function isCountry(tokens: Tokens, name: Found, bits: number): boolean {
  if ((bits & Known.Place) === 0 || isAddressed(tokens, name.first)) return false;
  if (isCountryAt(tokens, name.first, name.last)) return true;
  return (bits & Known.Female) === 0 && capitalOf(nameKey(textOf(tokens, name.first, name.last))) !== undefined;
}

/** Whether a form of address or an office stands in front. */
function isAddressed(tokens: Tokens, first: number): boolean {
  let at = first - 1;
  if (at > 0 && tokens.text.charCodeAt(tokens.start[at]!) === 46 && tokens.spaced[at] === 0) at--;
  return at >= 0 && (knownOf(tokens, at) & (Known.Honorific | Known.Office)) !== 0;
}

/** "Marites Magsino", in an article about Rodel Magsino: an unknown word and a surname of the article. */
function isRelative(tokens: Tokens, name: Found, surnames: ReadonlySet<number>): boolean {
  if (name.kind !== 'place' && name.kind !== 'other' && name.kind !== 'organization') return false;
  if (name.last - name.first > 3 || !surnames.has(tokens.hash[name.last - 1]!)) return false;
  return isNobodyElse(tokens, name.first, name.last) && !isCommon(tokens, name.first);
}

/** The token of a person's surname: the last that is neither a suffix nor a mark. */
function surnameOf(tokens: Tokens, { first, last }: Found): number {
  let at = last - 1;
  while (at > first && (!isNameLike(tokens, at) || (knownOf(tokens, at) & Known.Suffix) !== 0)) at--;
  return at;
}

/**
 * One name, one kind: names that are written alike take the kind that all their contexts together speak for. Where the
 * model was asked, its scores count; a kind that rules or tables gave counts as sure.
 */
function vote(tokens: Tokens, found: readonly Found[]): void {
  const ballots = new Map<number, number>();
  const of = new Int32Array(found.length);
  const names = new Int32Array(found.length);
  found.forEach((name, n) => {
    const key = sequence(tokens, name);
    let ballot = ballots.get(key);
    if (ballot === undefined) ballots.set(key, (ballot = ballots.size));
    of[n] = ballot;
    names[ballot]!++;
  });
  const votes = new Float64Array(ballots.size * RANK.length);
  found.forEach((name, n) => {
    if (names[of[n]!]! > 1) addVotes(name, votes, of[n]! * RANK.length);
  });
  found.forEach((name, n) => {
    if (names[of[n]!]! < 2 || name.kind === 'demonym' || name.fixed) return;
    const base = of[n]! * RANK.length;
    let best = 0;
    for (let k = 1; k < RANK.length; k++) if (votes[base + k]! > votes[base + best]!) best = k;
    if (votes[base + best]! > 0) name.kind = RANK[best]!;
  });
}

/** A doubt of the model is no larger than this, and a certainty of the rules just as large. */
const SURE = 60;

/**
 * Adds what a name says for each kind of `RANK`: the kind's score less the best of the scores, half as much in a line of
 * capitals.
 */
function addVotes(
  { kind, guess, titled, person, organization, place }: Found,
  votes: Float64Array,
  base: number,
): void {
  const weight = titled ? 0.5 : 1;
  const own = base + RANK.indexOf(kind);
  if (own < base) return;
  if (kind !== guess || own > base + 2) {
    votes[own]! += SURE * weight;
    return;
  }
  const most = Math.max(person, organization, place);
  votes[base]! += (Math.max(-SURE, person - most) + SURE) * weight;
  votes[base + 1]! += (Math.max(-SURE, organization - most) + SURE) * weight;
  votes[base + 2]! += (Math.max(-SURE, place - most) + SURE) * weight;
  votes[own]! += (SURE / 4) * weight;
}

/** The kinds that may win; the first of several that have as many votes does. */
const RANK: readonly EntityKind[] = ['person', 'organization', 'place', 'event', 'other'];

/**
 * What the article's names teach, by hashes: surnames, acronyms, first words of organisations' names, and teams of one
 * word in rows of results.
 */
interface Learned {
  readonly surnames: ReadonlySet<number>;
  readonly acronyms: ReadonlyMap<number, EntityKind>;
  readonly heads: ReadonlySet<number>;
  readonly teams: ReadonlySet<number>;
}

/** Adds capitalised surnames and acronyms of the article, and its teams in capitals, that were taken for ordinary words. */
function withMissing(
  article: Article,
  found: readonly Found[],
  { surnames, acronyms, heads, teams }: Learned,
): Found[] {
  if (surnames.size + acronyms.size + heads.size + teams.size === 0) return [...found];
  const { tokens, sentenceOf, sentences } = article;
  const names: Found[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < found.length && found[next]!.last <= i) names.push(found[next++]!);
    if (next < found.length && found[next]!.first <= i) continue;
    if (tokens.shape[i]! <= Shape.Lower || !isNameLike(tokens, i)) continue;
    const sentence = sentenceOf[i]!;
    if (sentence < 0) continue;
    const hash = tokens.hash[i]!;
    const upper = tokens.shape[i] === Shape.Upper;
    let kind = surnames.has(hash) ? 'person' : upper ? acronyms.get(hash) : undefined;
    if (kind === undefined && upper && teams.has(hash)) kind = 'organization';
    if (kind === undefined && heads.has(hash) && isShort(tokens, i, sentences[sentence]!)) kind = 'organization';
    if (kind === undefined) continue;
    if (kind === 'person' && isCommon(tokens, i) && opens(article, i, sentences[sentence]!.first)) {
      if (!actsAsPerson(tokens, i, sentences[sentence]!.last)) continue;
    }
    names.push({
      first: i,
      last: i + 1,
      kind,
      sentence,
      titled: false,
      fixed: false,
      guess: undefined,
      person: 0,
      organization: 0,
      place: 0,
    });
  }
  while (next < found.length) names.push(found[next++]!);
  return names;
}

/** "Real lead by two points", "the Bank was independent": the first word of a long name, which stands for all of it. */
function isShort(tokens: Tokens, i: number, { first, last }: Sentence): boolean {
  if (tokens.shape[i] !== Shape.Title || (knownOf(tokens, i) & NO_SHORT) !== 0) return false;
  if ((i > first && isNameLike(tokens, i - 1)) || (i + 1 < last && isNameLike(tokens, i + 1))) return false;
  if (i > first && tokens.kind[i - 1] !== TokenKind.Word) return false;
  return i > first ? !isSmallWord(tokens, i) : !isCommon(tokens, i);
}

const NO_SHORT = Known.Calendar | Known.Honorific | Known.Office | Known.Place | Known.Demonym | Known.PlaceLeader;

/** "Lodge thanked": a verb of speech, or one that a person governs, right behind a word that may be a surname. */
function actsAsPerson(tokens: Tokens, i: number, last: number): boolean {
  if (i + 1 >= last || tokens.shape[i] !== Shape.Title) return false;
  return (knownOf(tokens, i + 1) & Known.Speech) !== 0 || DEEDS.get(tokens.word[i + 1]!) === 1;
}

const DEEDS = wordSet(
  'has had was is who thanked met denied refused won lost joined left became led took made told went came wants declined praised criticised criticized resigned replaced succeeded',
);

/** Whether the token's capital may come from its place: first in the sentence, or first behind a quotation mark. */
function opens({ tokens }: Article, i: number, first: number): boolean {
  return i === first || tokens.kind[i - 1] === TokenKind.Quote;
}

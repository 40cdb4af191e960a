import type { Article } from '../text/article.js';
import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { Entities, Mention } from './entity.js';
import { Known, knownOf } from './gazetteer.js';
import { isOfficeHead, isOfficePart, isOfState } from './office-words.js';

/** An office phrase: tokens [first, last), and the mention of whose office it is, or -1. */
export interface Office {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

const LONGEST_OFFICE = 7;
const LONGEST_PHRASE = 12;
const LINKS = wordSet('of for at in with from');
const DETERMINERS = wordSet('the a an his her its their our my one another');
const IS = wordSet('is becomes remains');
const THE = word('the');
const WHO = word('who');
const ENDS = wordSet('who and but said says told which whose while as when');

/** The office right in front of a name, forms of address included. */
export function beforeName({ tokens, sentences }: Article, entities: Entities, mention: Mention): Office | undefined {
  const low = sentences[mention.sentence]!.first;
  let first = mention.first;
  while (first > low && mention.first - first < LONGEST_OFFICE) {
    if (entities.mentionOf[first - 1]! >= 0) break;
    if (isOfficePart(tokens, first - 1) || isOfficeInside(tokens, first - 1, low)) first--;
    else if (first - 1 > low && isAbbreviation(tokens, first - 1)) first -= 2;
    else if (first - 2 >= low && isOfState(tokens, first - 2) && isOfficePart(tokens, first - 3)) first -= 2;
    else break;
  }
  if (first === mention.first || !endsWithHead(tokens, first, mention.first)) return undefined;
  return { first, last: mention.first, of: ownerBefore(tokens, entities, first, low) };
}

/** A hyphen between two words of an office: "vice-president". */
function isOfficeInside(tokens: Tokens, i: number, low: number): boolean {
  return tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 0 && i > low && isOfficePart(tokens, i - 1);
}

/** The dot of "Gen." */
function isAbbreviation(tokens: Tokens, i: number): boolean {
  return (
    tokens.text.charCodeAt(tokens.start[i]!) === 46 &&
    tokens.spaced[i] === 0 &&
    (knownOf(tokens, i - 1) & Known.Honorific) !== 0
  );
}

function endsWithHead(tokens: Tokens, first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (tokens.kind[i] === TokenKind.Word) return isOfficeHead(tokens, i) || isOfState(tokens, i - 1);
  }
  return false;
}

/** The mention in front of an office, with or without its possessive: "NATO", "Belgium's", "Belgian". */
function ownerBefore(tokens: Tokens, entities: Entities, first: number, low: number): number {
  let at = first - 1;
  if (at > low && tokens.kind[at] === TokenKind.Possessive) at--;
  return at >= low ? entities.mentionOf[at]! : -1;
}

/** "The mayor of Torvik, Astrid Hellum, resigned": the phrase in front of a comma in front of the name. */
export function beforeComma({ tokens, sentences }: Article, entities: Entities, mention: Mention): Office | undefined {
  const { first: low, last: high } = sentences[mention.sentence]!;
  if (!closesPhrase(tokens, mention.last, high)) return undefined;
  const comma = endOfPhraseBefore(tokens, mention.first, low);
  if (comma <= low) return undefined;
  let end = comma;
  let of = entities.mentionOf[end - 1]!;
  if (of >= 0) {
    let link = entities.mentions[of]!.first - 1;
    if (link > low && tokens.word[link] === THE) link--;
    if (link <= low || LINKS.get(tokens.word[link]!) === 0) return undefined;
    end = link;
  }
  const first = phraseStart(tokens, entities, end, low);
  if (first === end || !isOfficeHead(tokens, end - 1)) return undefined;
  const owner = ownerBefore(tokens, entities, first, low);
  const introduced =
    owner >= 0 || (first > low && DETERMINERS.get(tokens.word[first - 1]!) === 1) || isPossessive(tokens, first - 1);
  if (!introduced && first > low) return undefined;
  if (of < 0) of = owner;
  return { first, last: end, of };
}

/**
 * The end of the phrase that may give the office: the comma in front of the name and its form of address, or "named"
 * with or without a comma before ("The chief mate, a Georgian named Levan Beridze"). -1 when there is neither.
 */
function endOfPhraseBefore(tokens: Tokens, name: number, low: number): number {
  let at = name - 1;
  while (at > low && ((knownOf(tokens, at) & Known.Honorific) !== 0 || (isAbbreviation(tokens, at) && at > low + 1)))
    at--;
  if (at <= low) return -1;
  if (isComma(tokens, at)) return at;
  if (NAMED.get(tokens.word[at]!) === 0) return -1;
  if (isOfficeHead(tokens, at - 1)) return at;
  for (let k = at - 1; k > Math.max(low, at - 5); k--) if (isComma(tokens, k)) return k;
  return -1;
}

const NAMED = wordSet('named called');

function isPossessive(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.kind[i] === TokenKind.Possessive;
}

/** The first token of an office phrase that ends at `end`: offices, what limits them, and one unknown noun in between. */
function phraseStart(tokens: Tokens, entities: Entities, end: number, low: number): number {
  let first = end;
  let unknown = 0;
  while (first > low && end - first < LONGEST_OFFICE) {
    const i = first - 1;
    if (entities.mentionOf[i]! >= 0 || DETERMINERS.get(tokens.word[i]!) === 1) break;
    if (isOfficePart(tokens, i) || (tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 0)) first--;
    else if (
      tokens.kind[i] === TokenKind.Word &&
      tokens.shape[i] === Shape.Lower &&
      unknown === 0 &&
      isNoun(tokens, i)
    ) {
      unknown++;
      first--;
    } else break;
  }
  while (first < end && !isOfficePart(tokens, first) && tokens.kind[first] !== TokenKind.Word) first++;
  return first;
}

/** A word that may limit an office: not a link, an ending or a verb of speech. */
function isNoun(tokens: Tokens, i: number): boolean {
  const id = tokens.word[i]!;
  return (
    LINKS.get(id) === 0 &&
    ENDS.get(id) === 0 &&
    IS.get(id) === 0 &&
    (knownOf(tokens, i) & (Known.Speech | Known.PlaceCue | Known.Particle)) === 0
  );
}

function isComma(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 44 && tokens.kind[i] === TokenKind.Punctuation;
}

/** Whether the phrase is over: a mark, the sentence's end, or a verb of speech. */
function closesPhrase(tokens: Tokens, i: number, high: number): boolean {
  if (i >= high) return true;
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.Punctuation || kind === TokenKind.Quote || kind === TokenKind.Dash) return true;
  return (knownOf(tokens, i) & Known.Speech) !== 0 || ENDS.get(tokens.word[i]!) === 1;
}

/** "Eleni Stavrou, Greece's foreign minister" and "who is the mayor of Torvik": the phrase behind the name. */
export function behindName({ tokens, sentences }: Article, entities: Entities, mention: Mention): Office | undefined {
  const high = sentences[mention.sentence]!.last;
  let at = mention.last;
  if (at >= high) return undefined;
  const comma = isComma(tokens, at);
  if (comma) at++;
  if (at < high && tokens.word[at] === WHO) at++;
  if (at < high && IS.get(tokens.word[at]!) === 1) at++;
  else if (!comma) return undefined;
  if (comma && isAge(tokens, at, high)) at += 2;
  return phraseFrom(tokens, entities, at, high);
}

/** "44," between commas. */
function isAge(tokens: Tokens, at: number, high: number): boolean {
  return at + 1 < high && tokens.kind[at] === TokenKind.Number && isComma(tokens, at + 1);
}

/** The office of a phrase that begins at `at` with a determiner or an owner, up to where it closes or "of" follows. */
function phraseFrom(tokens: Tokens, entities: Entities, start: number, high: number): Office | undefined {
  let at = start;
  let of = -1;
  let first = -1;
  for (const end = Math.min(high, start + LONGEST_PHRASE); at < end; at++) {
    const mention = entities.mentionOf[at]!;
    if (mention >= 0) {
      if (entities.entities[entities.mentions[mention]!.entity]!.kind === 'person') return undefined;
      of = mention;
      first = -1;
    } else if (tokens.kind[at] === TokenKind.Possessive || DETERMINERS.get(tokens.word[at]!) === 1) first = -1;
    else if (
      tokens.kind[at] === TokenKind.Word &&
      (isOfficePart(tokens, at) || (tokens.shape[at] === Shape.Lower && isNoun(tokens, at)))
    ) {
      if (first < 0) first = at;
    } else if (tokens.kind[at] === TokenKind.Dash && tokens.spaced[at] === 0) continue;
    else if (first >= 0 && isOfState(tokens, at)) at++;
    else break;
  }
  if (first < 0 || first >= at) return undefined;
  let last = at;
  while (last > first && !isOfficeHead(tokens, last - 1) && !isOfState(tokens, last - 2)) last--;
  if (last === first) return undefined;
  const closed = last === at && (at >= high || closesPhrase(tokens, at, high) || LINKS.get(tokens.word[at]!) === 1);
  if (!closed) return undefined;
  if (at + 1 < high && LINKS.get(tokens.word[at]!) === 1) {
    const next = at + 1 + (tokens.word[at + 1] === THE ? 1 : 0);
    if (next < high && entities.mentionOf[next]! >= 0) of = entities.mentionOf[next]!;
  }
  while (first < last - 1 && !isOfficePart(tokens, first) && last - first > 3) first++;
  return { first, last, of };
}

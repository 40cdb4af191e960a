import { type Article, isContent } from '../text/article.js';
import type { Range } from '../text/range.js';
import { setOf } from '../text/tagger/dictionary.js';
import { isTitled } from '../text/tagger/features.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, type Tokens } from '../text/tokens.js';
import { extendArticle, extendBack, extendHead, extendOrganization, extendPerson, trim } from './boundaries.js';
import { datelineEnd, headlineStart } from './datelines.js';
import type { EntityKind } from './entity.js';
import { type Found, KIND_OF_LABEL, knownName, type Line } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { addName, coordinated, splitAt } from './joined.js';
import { kindOfPhrase, settleKind } from './kinds.js';
import { addKnown, addPlaces, settled } from './known-names.js';
import { ALSO_NAMES, isCommon, isInitial, isSmallWord } from './name-words.js';
import { decode, scoreOf } from './ner/decode.js';
import { FIRST_OF } from './ner/labels.js';
import { isNameLike, isPlainStart, zoneEnd } from './ner/zones.js';
import { addTeams } from './sport-rows.js';
import { noteCase, Usage } from './usage.js';

/**
 * Finds the names in an article's content, sentence by sentence; their kinds may still change by what others say.
 * `sport` says that the article is about sport, whose rows of results are read as such.
 */
export function recognise({ tokens, sentences, blocks, dateline }: Article, sport: boolean): Found[] {
  const labels = new Uint8Array(tokens.count);
  const found: Found[] = [];
  const usage = new Usage(tokens.count);
  const read: number[] = [];
  const titledOf = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { first, last, block } = sentences[s]!;
    if (!isContent(blocks[block]!.kind)) continue;
    read.push(s);
    const titled = isTitled(tokens, first, last);
    titledOf[s] = titled ? 1 : 0;
    if (!titled) noteCase(tokens, first, last, usage);
  }
  for (const sentence of read) {
    const { first, last } = sentences[sentence]!;
    const titled = titledOf[sentence] === 1;
    const line: Line = { tokens, sentence, first, last, titled, usage, labels, found };
    if (!sport || !addTeams(line)) readLine(line, dateline?.place);
  }
  return found;
}

/** Adds the names of a sentence: of the dateline that it is or opens with (`place`), then of each zone in turn. */
function readLine(line: Line, place: Range | undefined): void {
  const { tokens, first, last, titled, usage, labels } = line;
  const own = datelineEnd(tokens, first, last);
  const dateline = own === first && place?.start === tokens.start[first] ? placeEnd(line, place!) : own;
  if (dateline > first) addPlaces(line, first, dateline);
  for (let i = dateline > first ? dateline : headlineStart(tokens, first, last); i < last; i++) {
    if (!isNameLike(tokens, i) || (i === first && isPlainStart(tokens, i))) continue;
    const end = zoneEnd(tokens, i, last);
    if (end > i + 1 || !(settled(line, i) || (i === first && isPlainOpener(tokens, i, usage)))) {
      decode(tokens, { first: i, last: end, sentenceFirst: first, sentenceLast: last, titled }, labels);
      collect(line, i, end);
    }
    i = end - 1;
  }
}

/** The end of the place with which a dateline opens, where a comma or a bracket follows; else the line's first token. */
function placeEnd({ tokens, first, last }: Line, place: Range): number {
  let end = first;
  while (end < last && tokens.end[end]! <= place.end) end++;
  const unit = end < last ? tokens.text.charCodeAt(tokens.start[end]!) : 0;
  return unit === COMMA || unit === OPEN ? end : first;
}

const COMMA = 44;
const OPEN = 40;

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
function collect(line: Line, from: number, to: number): void {
  const { tokens, labels, found } = line;
  for (let i = from; i < to; i++) {
    const kind = KIND_OF_LABEL[labels[i]!];
    if (kind === undefined) {
      i = addKnown(line, i, to) - 1;
      continue;
    }
    const leftover = (labels[i]! & 1) === 0; // the tail of a name that was cut
    if (leftover && isCommon(tokens, i)) continue;
    let last = i + 1;
    while (last < to && labels[last] !== 0 && (labels[last]! & 1) === 0 && KIND_OF_LABEL[labels[last]!] === kind)
      last++;
    const whole = phraseEnd(tokens, i, to);
    if (whole >= last) {
      found.push(knownName(line, i, whole, kindOfPhrase(phraseAt(tokens, i, whole).kind)));
      i = whole - 1;
      continue;
    }
    const name = guessed(line, i, last, kind);
    trim(tokens, name, line.first);
    for (let k = i; k < Math.min(name.first, last);) k = addKnown(line, k, name.first); // "EU" of "EU Commissioner"
    i = (name.last > i ? name.last : last) - 1; // what was cut off may be a name of its own
    extendPerson(tokens, name);
    extendArticle(tokens, name);
    extendHead(tokens, labels, name, to);
    extendBack(tokens, labels, name, from);
    i = Math.max(i, name.last - 1);
    if (name.kind === 'organization') i = Math.max(i, extendOrganization(tokens, labels, name, to) - 1);
    if (name.first >= name.last || isNoName(line, name)) continue;
    settleKind(tokens, name);
    const and = splitAt(tokens, name);
    if (and >= 0) {
      const former = { ...name, last: and };
      settleKind(tokens, former);
      addName(tokens, found, former);
      name.first = and + 1;
      settleKind(tokens, name);
    }
    const partner = coordinated(tokens, labels, name, line.first);
    if (partner) addName(tokens, found, partner);
    addName(tokens, found, name);
  }
}

/** The end of the longest phrase of the tables at `i`; -1 when there is none. */
function phraseEnd(tokens: Tokens, i: number, to: number): number {
  if ((knownOf(tokens, i) & Known.OpensPhrase) === 0) return -1;
  const match = phraseAt(tokens, i, to);
  return match.kind !== Phrase.None && isNameLike(tokens, match.last - 1) ? match.last : -1;
}

/** A name of the zone that was labelled last. */
function guessed({ sentence, titled }: Line, first: number, last: number, kind: EntityKind): Found {
  return {
    first,
    last,
    kind,
    sentence,
    titled,
    fixed: false,
    guess: kind,
    person: scoreOf(FIRST_OF.person, first, last),
    organization: scoreOf(FIRST_OF.organization, first, last),
    place: scoreOf(FIRST_OF.place, first, last),
  };
}

/** Months, days, bare titles and common words that open a sentence are no names. */
function isNoName({ tokens, usage, first: opening }: Line, { first, last, titled, kind }: Found): boolean {
  if (last - first > 1) return false;
  const bits = knownOf(tokens, first);
  if ((bits & Known.Calendar) !== 0 && (bits & Known.Given) === 0) return true;
  if (isInitial(tokens, first)) return true;
  if (isSmallWord(tokens, first) && (bits & Known.Organization) === 0) return true;
  if ((bits & Known.Abbreviation) !== 0 && tokens.shape[first] === Shape.Upper) return true;
  if (kind === 'person' && (bits & Known.Honorific) !== 0 && (bits & (Known.Given | Known.Surname)) === 0) return true;
  if (kind === 'person' && (bits & Known.Office) !== 0 && ALSO_NAMES.get(tokens.word[first]!) === 0) return true;
  const hash = tokens.hash[first]!;
  const named = bits & (Known.Place | Known.Demonym | Known.Organization | Known.Given | Known.City);
  if (titled && named === 0 && (bits & Known.Common) !== 0 && !usage.isName(hash)) return true;
  return (titled || first === opening) && usage.isPlain(hash) && (bits & (Known.Place | Known.Demonym)) === 0;
}

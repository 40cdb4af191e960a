import { type Article, isContent } from '../text/article.js';
import { setOf } from '../text/tagger/dictionary.js';
import { isTitled } from '../text/tagger/features.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, type Tokens } from '../text/tokens.js';
import { extendArticle, extendOrganization, extendPerson, trim } from './boundaries.js';
import { type Found, KIND_OF_LABEL } from './found.js';
import { Known, knownOf, Phrase, phraseAt } from './gazetteer.js';
import { addName, coordinated, isKnownOrganization, splitAt } from './joined.js';
import { isSureOrganization, kindOfPhrase, settleKind } from './kinds.js';
import { ALSO_NAMES, isCommon, isInitial, isSmallWord } from './name-words.js';
import { decode } from './ner/decode.js';
import { isNameLike, zoneEnd } from './ner/zones.js';
import { noteCase, Usage } from './usage.js';

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
    const leftover = (labels[i]! & 1) === 0; // the tail of a name that was cut
    if (leftover && isCommon(tokens, i)) continue;
    let last = i + 1;
    while (last < to && labels[last] !== 0 && (labels[last]! & 1) === 0 && KIND_OF_LABEL[labels[last]!] === kind)
      last++;
    const name: Found = { first: i, last, kind, sentence, titled };
    trim(tokens, name, sentenceFirst);
    for (let k = i; k < Math.min(name.first, last);) k = addKnown(tokens, k, name.first, sentence, titled, found); // "EU" of "EU Commissioner"
    i = (name.last > i ? name.last : last) - 1; // what was cut off may be a name of its own
    extendPerson(tokens, name);
    extendArticle(tokens, name);
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

/** Months, days, bare titles and common words that open a sentence are no names. */
function isNoName(tokens: Tokens, { first, last, titled, kind }: Found, usage: Usage, sentenceFirst: number): boolean {
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
  return (titled || first === sentenceFirst) && usage.isPlain(hash) && (bits & (Known.Place | Known.Demonym)) === 0;
}

/** A name of the tables that the model passed over; returns the token behind it. */
function addKnown(tokens: Tokens, i: number, to: number, sentence: number, titled: boolean, found: Found[]): number {
  if (!isNameLike(tokens, i)) return i + 1;
  const whole: Found = { first: i, last: i + 1, kind: 'organization', sentence, titled };
  extendArticle(tokens, whole);
  if (whole.first < i && isKnownOrganization(tokens, whole.first, i + 1)) {
    found.push(whole);
    return i + 1;
  }
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

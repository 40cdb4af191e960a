import { isContent, type Article } from '../text/article.js';
import { classOf, TAG_SETS } from '../text/tagger/dictionary.js';
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
      const only = end === i + 1;
      if (!(only && i === first && isPlainOpener(tokens, i, usage))) {
        decode(tokens, { first: i, last: end, sentenceFirst: first, sentenceLast: last, titled }, labels);
        collect(tokens, labels, i, end, s, titled, usage, first, found);
      }
      i = end - 1;
    }
  }
  return found;
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
  const set = TAG_SETS[classOf(tokens.hash[i]!)]!;
  if (set.length === 0) return usage.isPlain(tokens.hash[i]!);
  return !set.includes(Tag.NNP) && tokens.shape[i] === Shape.Title && !usage.isName(tokens.hash[i]!);
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
    trim(tokens, name);
    if (name.first >= name.last || isNoName(tokens, name, usage, sentenceFirst)) continue;
    settleKind(tokens, name);
    found.push(name);
  }
}

/** Takes connectors off the ends, and titles off the front of a person's name. */
function trim(tokens: Tokens, name: Found): void {
  while (name.last > name.first && !isNameLike(tokens, name.last - 1)) {
    if (closesSuffix(tokens, name.last - 1)) break;
    name.last--;
  }
  while (name.first < name.last && !isNameLike(tokens, name.first)) name.first++;
  if (name.kind !== 'person') return;
  while (name.last - name.first > 1 && isTitle(tokens, name.first, name.last)) {
    name.first++;
    while (name.first < name.last && !isNameLike(tokens, name.first)) name.first++;
  }
}

/** The dot of "Jr." belongs to the name. */
function closesSuffix(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 46 && i > 0 && (knownOf(tokens, i - 1) & Known.Suffix) !== 0;
}

function isTitle(tokens: Tokens, i: number, last: number): boolean {
  const bits = knownOf(tokens, i);
  if ((bits & (Known.Honorific | Known.Office | Known.Modifier)) === 0) return false;
  if ((bits & Known.Given) === 0 || (bits & Known.Honorific) !== 0) {
    return !isInitial(tokens, i) && !(last - i === 2 && (knownOf(tokens, i + 1) & Known.Suffix) !== 0);
  }
  return false;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.start[i]! + 1 === tokens.end[i];
}

/** Months, days, bare titles and common words that open a sentence are no names. */
function isNoName(tokens: Tokens, { first, last, titled, kind }: Found, usage: Usage, sentenceFirst: number): boolean {
  if (last - first > 1) return false;
  const bits = knownOf(tokens, first);
  if ((bits & Known.Calendar) !== 0 && (bits & Known.Given) === 0) return true;
  if (isInitial(tokens, first)) return true;
  if (kind === 'person' && (bits & Known.Honorific) !== 0 && (bits & (Known.Given | Known.Surname)) === 0) return true;
  const hash = tokens.hash[first]!;
  return (titled || first === sentenceFirst) && usage.isPlain(hash) && (bits & (Known.Place | Known.Demonym)) === 0;
}

/** What the tables are sure of outweighs the model's guess. */
function settleKind(tokens: Tokens, name: Found): void {
  const { first, last } = name;
  if (last - first === 1) {
    const bits = knownOf(tokens, first);
    const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
    const person = (bits & (Known.Given | Known.Surname)) !== 0;
    if (sure === Known.Demonym && !person) name.kind = name.kind === 'organization' ? name.kind : 'demonym';
    else if (sure === Known.Place && (bits & Known.Country) !== 0) name.kind = 'place';
    else if (sure === Known.Place && !person && name.kind !== 'organization') name.kind = 'place';
    else if (sure === Known.Organization && !person && (bits & Known.Capitals) !== 0) name.kind = 'organization';
    return;
  }
  if ((knownOf(tokens, first) & Known.OpensPhrase) === 0) return;
  const match = phraseAt(tokens, first, last);
  if (match.last !== last) return;
  if (match.kind === Phrase.Place) name.kind = 'place';
  else if (match.kind === Phrase.Organization) name.kind = 'organization';
  else if (match.kind === Phrase.Demonym) name.kind = 'demonym';
}

/** A name of the tables that the model passed over; returns the token behind it. */
function addKnown(tokens: Tokens, i: number, to: number, sentence: number, titled: boolean, found: Found[]): number {
  if (!isNameLike(tokens, i)) return i + 1;
  const bits = knownOf(tokens, i);
  if ((bits & Known.OpensPhrase) !== 0) {
    const match = phraseAt(tokens, i, to);
    if (match.kind !== Phrase.None && isNameLike(tokens, match.last - 1)) {
      const kind = match.kind === Phrase.Place ? 'place' : match.kind === Phrase.Demonym ? 'demonym' : 'organization';
      found.push({ first: i, last: match.last, kind, sentence, titled });
      return match.last;
    }
  }
  const sure = bits & (Known.Place | Known.Demonym | Known.Organization);
  if (sure === Known.Place && (bits & Known.Country) !== 0) {
    found.push({ first: i, last: i + 1, kind: 'place', sentence, titled });
    return i + 1;
  }
  if (isCommon(tokens, i) || (bits & (Known.Given | Known.Surname | Known.Office | Known.Calendar)) !== 0) return i + 1;
  if (sure === Known.Place) found.push({ first: i, last: i + 1, kind: 'place', sentence, titled });
  else if (sure === Known.Demonym) found.push({ first: i, last: i + 1, kind: 'demonym', sentence, titled });
  else if (sure === Known.Organization && (bits & Known.Capitals) !== 0) {
    found.push({ first: i, last: i + 1, kind: 'organization', sentence, titled });
  }
  return i + 1;
}

/** Whether English has the word in small letters as well. */
export function isCommon(tokens: Tokens, i: number): boolean {
  const set = TAG_SETS[classOf(tokens.hash[i]!)]!;
  return set.some((tag) => tag !== Tag.NNP && tag !== Tag.NNPS && tag !== Tag.JJ);
}

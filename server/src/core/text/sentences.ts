import type { Block, Sentence } from './article.js';
import { isContent } from './article.js';
import { WordProperty, wordSet } from './lexicon.js';
import { isMonth, isWeekday, isZone } from './metadata.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

const enum Dotted {
  /** Always followed by what it belongs to: "Mr.", "Gen.", "St.". */
  Title = 1,
  /** May also end a sentence: "Inc.", "Calif.", "Jan.", "etc.". */
  Open,
  /** An abbreviation in front of a number only: "No. 5", "p. 3". */
  Number,
}

/** Abbreviations written with a full stop. Months, states and company forms from agency style, titles from general usage. */
const ABBREVIATIONS = new WordProperty([
  ...marked(
    Dotted.Title,
    `mr mrs ms mx dr prof rev revd hon sen rep gov gen lt col maj capt cpt sgt cmdr cmdre adm brig st ste mt ft messrs supt insp det cllr
     pres sec amb atty asst assoc rt vs v fr br dep dir cf approx viz`,
  ),
  ...marked(
    Dotted.Open,
    `inc corp co ltd llc llp plc bros bhd pty pvt etc al jr sr esq est dept univ assn ave blvd rd sq
     jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
     ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va
     wash wis wyo ont que alta sask man dist govt intl natl ch`,
  ),
  ...marked(Dotted.Number, 'rs no nos pp p vol fig eq art sec para ca c chap'),
]);

function* marked(kind: Dotted, list: string): Generator<[string, number]> {
  for (const text of list.split(/\s+/)) if (text) yield [text, kind];
}

/** Words that open a sentence when they have a capital: after them an abbreviation has ended one. */
const OPENERS = wordSet(
  `the a an it he she they we i you in on at but and or this that these those there here its his her their our my as for with after before
   when while if since one no not some most many all both each what who why how where which however according under over during until
   about among by from so yet then now nor also although because despite even meanwhile instead still such to two three more only another
   other officials police`,
);

const SAYING = wordSet(
  'said says asked asks added adds told wrote writes shouted replied cried joked quipped wondered recalled tweeted posted sang read reads',
);

/**
 * Splits each content block into sentences at full stops, question and exclamation marks.
 *
 * A mark ends a sentence when the next token is not in lower case and the mark belongs to no abbreviation, initial or
 * number; closing quotation marks and brackets stay with the sentence, and so does who said a quoted question. A full
 * stop without a space behind it ends one where a word in lower case stands before and a capital behind it: there a
 * paragraph was lost. A dateline (`datelineEnd` is the token behind it) is a sentence of its own.
 */
export function splitSentences(tokens: Tokens, blocks: readonly Block[], datelineEnd = -1): Sentence[] {
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!isContent(block.kind)) continue;
    let first = block.first;
    const push = (last: number) => {
      sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, block: b });
      first = last;
    };
    if (datelineEnd > block.first && datelineEnd < block.last) push(datelineEnd);
    for (let i = first; i < block.last; i++) {
      if (!endsSentence(tokens, i, block.last)) continue;
      let last = i + 1;
      while (last < block.last && closes(tokens, last)) last++;
      push(last);
      i = last - 1;
    }
    if (first < block.last) push(block.last);
  }
  return sentences;
}

function unitOf(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

/** A closing mark, or another mark of the same end ("?!"), right behind the end of a sentence. */
function closes(tokens: Tokens, i: number): boolean {
  if (tokens.spaced[i] === 1) return isDetachedClose(tokens, i);
  const unit = unitOf(tokens, i);
  return tokens.kind[i] === TokenKind.Quote || unit === 41 || unit === 93 || unit === 33 || unit === 63;
}

/** A closing curly mark after a stray space. */
function isDetachedClose(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Quote && unitOf(tokens, i) === 0x201d;
}

function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  const kind = tokens.kind[i];
  if (kind === TokenKind.Word) return dottedWordEnds(tokens, i, last);
  if (kind !== TokenKind.Punctuation) return false;
  const unit = unitOf(tokens, i);
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit !== 0x2026) return false;
  let next = i + 1;
  while (next < last && closes(tokens, next)) next++;
  if (next >= last) return true;
  const quoted = next > i + 1;
  if (tokens.spaced[next] === 0 && !quoted) return lostBorder(tokens, i, next);
  if (tokens.shape[next] === Shape.Lower) return false;
  if (tokens.kind[next] === TokenKind.Punctuation && unitOf(tokens, next) !== 40 && unitOf(tokens, next) !== 91)
    return false;
  if (unit !== 46 && quoted && saidAfter(tokens, next, last)) return false;
  if (unit !== 46) return true;
  // "...": an ellipsis before a capital.
  if (tokens.end[i]! - tokens.start[i]! > 1) return true;
  return !isAbbreviated(tokens, i, next);
}

/** "at the meeting.Europe must": a word in lower case, the mark, and a capital, with no space between. */
function lostBorder(tokens: Tokens, i: number, next: number): boolean {
  const before = i - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.Word || tokens.spaced[i] === 1) return false;
  if (tokens.shape[before] !== Shape.Lower || tokens.end[before]! - tokens.start[before]! < 3) return false;
  return (
    tokens.kind[next] === TokenKind.Word && (tokens.shape[next] === Shape.Title || tokens.shape[next] === Shape.Upper)
  );
}

/** Whether the words behind a quoted question or exclamation say who spoke it: '"Why?" Ms Adair asked.' */
function saidAfter(tokens: Tokens, next: number, last: number): boolean {
  for (let i = next; i < last && i < next + 5; i++) {
    if (tokens.kind[i] === TokenKind.Punctuation && unitOf(tokens, i) !== 46) return false;
    if (SAYING.get(tokens.word[i]!) === 1) return true;
  }
  return false;
}

/** Whether the full stop at `i` belongs to the word before it and does not end the sentence. */
function isAbbreviated(tokens: Tokens, i: number, next: number): boolean {
  const before = i - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.Word || tokens.spaced[i] === 1) return false;
  const opener = tokens.shape[next] === Shape.Title && OPENERS.get(tokens.word[next]!) === 1;
  const length = tokens.end[before]! - tokens.start[before]!;
  const capital = tokens.shape[before] !== Shape.Lower;
  if (length === 1) return capital && !(opener && tokens.shape[next] === Shape.Title && unitOf(tokens, before) !== 65);
  switch (ABBREVIATIONS.get(tokens.word[before]!)) {
    case Dotted.Title:
      return capital || length <= 2;
    case Dotted.Open:
      return (capital || LOWER_OPEN.get(tokens.word[before]!) === 1) && !opener;
    case Dotted.Number:
      return tokens.kind[next] === TokenKind.Number;
    default:
      return false;
  }
}

const LOWER_OPEN = wordSet('etc al est');

/** "U.S." ends a sentence only before a word that opens one; "p.m." before any capital that is no day or zone. */
function dottedWordEnds(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 46 || i + 1 >= last) return false;
  let next = i + 1;
  while (next < last && closes(tokens, next)) next++;
  if (next >= last || tokens.shape[next] !== Shape.Title) return false;
  const word = tokens.word[next]!;
  if (OPENERS.get(word) === 1) return true;
  return CLOCK.get(tokens.word[i]!) === 1 && !isMonth(word) && !isWeekday(word) && !isZone(word);
}

const CLOCK = wordSet('a.m. p.m.');

import type { Block, Sentence } from './article.js';
import { isContent } from './article.js';
import { wordSet } from './lexicon.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** Abbreviations after which a full stop does not end a sentence. */
const ABBREVIATIONS = wordSet(
  `mr mrs ms dr prof rev hon sen rep gov gen lt col maj capt sgt cmdr adm st ste mt ft no nos vs inc corp co ltd llc plc bros
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
   jr sr esq approx est dept univ assn ave blvd rd e.g i.e etc al cf fig eq art sec ch pp vol messrs supt insp det cllr pres sec`,
);

/**
 * Splits each content block into sentences at full stops, question and exclamation marks.
 *
 * A mark ends a sentence when the next token is not lower case and the mark does not belong to an abbreviation or a
 * number; quotation marks and brackets behind the mark stay with the sentence.
 */
export function splitSentences(tokens: Tokens, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!isContent(block.kind)) continue;
    let first = block.first;
    for (let i = block.first; i < block.last; i++) {
      if (!endsSentence(tokens, i, block.last)) continue;
      let last = i + 1;
      while (last < block.last && closes(tokens, last)) last++;
      sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, block: b });
      first = last;
      i = last - 1;
    }
    if (first < block.last) {
      sentences.push({
        start: tokens.start[first]!,
        end: tokens.end[block.last - 1]!,
        first,
        last: block.last,
        block: b,
      });
    }
  }
  return sentences;
}

function closes(tokens: Tokens, i: number): boolean {
  if (tokens.spaced[i] === 1) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return tokens.kind[i] === TokenKind.Quote || unit === 41 || unit === 93;
}

function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.kind[i] === TokenKind.Word) return dottedWordEnds(tokens, i, last);
  if (tokens.kind[i] !== TokenKind.Punctuation) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit !== 0x2026) return false;
  let next = i + 1;
  while (next < last && closes(tokens, next)) next++;
  if (next >= last) return true;
  if (tokens.spaced[next] === 0 && next === i + 1) return false;
  if (tokens.shape[next] === Shape.Lower) return false;
  if (unit !== 46 || tokens.end[i]! - tokens.start[i]! > 1) return true;
  const before = i - 1;
  if (before < 0 || tokens.kind[before] !== TokenKind.Word || tokens.spaced[i] === 1) return true;
  if (ABBREVIATIONS.get(tokens.word[before]!) === 1) return false;
  const initial = tokens.end[before]! - tokens.start[before]! === 1 && tokens.shape[before] === Shape.Title;
  return !initial;
}

/** "U.S." ends a sentence only before a word that opens one. */
function dottedWordEnds(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) !== 46 || i + 1 >= last) return false;
  return OPENERS.get(tokens.word[i + 1]!) === 1 && tokens.shape[i + 1] === Shape.Title;
}

const OPENERS = wordSet(
  'the a an it he she they we i in on at but and this that these those there its his her their as for with after before when while if since one no some most',
);

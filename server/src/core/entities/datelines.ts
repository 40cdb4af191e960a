import { wordSet } from '../text/lexicon.js';
import { findDate } from '../text/metadata.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { HEADLINE_LABELS, SPORTS } from './tables/sport-words.js';

/** A line of place and date is no longer than this, and its place has no more words. */
const LONGEST_LINE = 16;
const LONGEST_PLACE = 8;
const COMMA = 44;
const DOT = 46;

/**
 * The end of the places in a line that holds nothing but them and a date ("ARBIL , Iraq 2007-08-28", "New Delhi, July
 * 4"); `first` when the sentence is no such line.
 */
export function datelineEnd(tokens: Tokens, first: number, last: number): number {
  if (last - first > LONGEST_LINE || tokens.kind[first] !== TokenKind.Word || tokens.shape[first]! <= Shape.Lower)
    return first;
  let end = first;
  while (end < last && end - first < LONGEST_PLACE && isPlacePart(tokens, end)) end++;
  if (end === first || end === last || tokens.kind[end] !== TokenKind.Number) return first;
  const date = findDate(tokens, first, last);
  if (!date || date.first <= first || date.first > end || date.last < last - 1) return first;
  end = date.first;
  while (end > first && tokens.text.charCodeAt(tokens.start[end - 1]!) === COMMA) end--;
  return end;
}

function isPlacePart(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.Word) return tokens.shape[i]! > Shape.Lower || LINKS.get(tokens.word[i]!) === 1;
  if (tokens.kind[i] === TokenKind.Dash) return tokens.spaced[i] === 0;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === COMMA || (unit === DOT && tokens.spaced[i] === 0);
}

const LINKS = wordSet('of de la le les el los del di da do upon in on the');

const LABELS = wordSet(`${SPORTS} ${HEADLINE_LABELS}`);
const LONGEST_LABEL = 3;

/** Where a headline begins behind an agency's label ("ICE HOCKEY - ", "FEATURE-"): `first` when it has none. */
export function headlineStart(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last - 1 && i - first <= LONGEST_LABEL; i++) {
    if (tokens.kind[i] === TokenKind.Dash) {
      return i > first && LABELS.get(tokens.word[i - 1]!) === 1 ? i + 1 : first;
    }
    if (tokens.shape[i] !== Shape.Upper) return first;
  }
  return first;
}

import { Shape, TokenKind, type Tokens } from '../../text/tokens.js';
import { Known, knownOf } from '../gazetteer.js';
import { isSmallWord } from '../name-words.js';

const LONGEST_LINK = 3;
const LONGEST_ZONE = 60;

/** Whether the token is written like a name or a part of one. */
export function isNameLike(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  return (kind === TokenKind.Word || kind === TokenKind.Alphanumeric) && tokens.shape[i]! > Shape.Lower;
}

/**
 * Whether the first token of a sentence is a word of grammar that has its capital from its place ("The", "In") and
 * begins no name of the tables: then no zone begins with it.
 */
export function isPlainStart(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.Title && isSmallWord(tokens, i) && (knownOf(tokens, i) & Known.OpensPhrase) === 0;
}

/**
 * The end of the zone that begins at the name-like token `first`: name-like tokens with the small words, hyphens, dots
 * of initials and ampersands that may stand inside a name between them.
 */
export function zoneEnd(tokens: Tokens, first: number, limit: number): number {
  let end = first + 1;
  const most = Math.min(limit, first + LONGEST_ZONE);
  for (let i = end; i < most; i++) {
    if (isNameLike(tokens, i)) end = i + 1;
    else if (i - end >= LONGEST_LINK || !links(tokens, i)) break;
  }
  return end;
}

function links(tokens: Tokens, i: number): boolean {
  switch (tokens.kind[i]) {
    case TokenKind.Dash:
      return tokens.spaced[i] === 0 && i + 1 < tokens.count && tokens.spaced[i + 1] === 0;
    case TokenKind.Punctuation:
      return tokens.text.charCodeAt(tokens.start[i]!) === 46 && tokens.spaced[i] === 0 && isShort(tokens, i - 1);
    case TokenKind.Possessive:
    case TokenKind.Number:
      return true;
    case TokenKind.Symbol:
      return tokens.text.charCodeAt(tokens.start[i]!) === 38;
    case TokenKind.Word:
      return LINK_LENGTH >= tokens.end[i]! - tokens.start[i]! && isLinkWord(tokens, i);
    default:
      return false;
  }
}

const LINK_LENGTH = 4;

/** An initial or a title's abbreviation: "J.", "Gen.", "St.", "Mr.". */
function isShort(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length === 1) return true;
  return length <= 5 && (knownOf(tokens, i) & (Known.Honorific | Known.PlaceLeader | Known.Suffix | Known.Place)) !== 0;
}

function isLinkWord(tokens: Tokens, i: number): boolean {
  if ((knownOf(tokens, i) & Known.Particle) !== 0) return true;
  const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    text === 'of' ||
    text === 'the' ||
    text === 'and' ||
    text === 'for' ||
    text === 'on' ||
    text === 'to' ||
    text === 'in'
  );
}

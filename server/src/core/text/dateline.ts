import type { Dateline } from './article.js';
import { wordSet } from './lexicon.js';
import { findDate, isDateNumber, isMonth, isWeekday } from './metadata.js';
import type { Range } from './range.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** Words in capitals in front of a dash or colon that name no place. */
const LABELS = wordSet(
  `live update updated exclusive breaking watch video opinion analysis explainer factbox interview review comment editorial
   correction timeline profile q a faq note transcript newsletter podcast presenter reporter host latest new just in the`,
);

/** Lower-case words inside the name of a place. */
const PARTICLES = wordSet('of de la le les el los las da do dos du del di al an sur on upon in and of the');

const LONGEST = 24;

const enum Mark {
  Open = 40,
  Close = 41,
  Comma = 44,
  Dot = 46,
  Slash = 47,
  Colon = 58,
}

/** A dateline and the token with which the text behind it begins. */
export interface DatelineTokens {
  readonly dateline: Dateline;
  readonly next: number;
}

/**
 * Reads "HARLAN FERRY, Pa., Feb. 8 (Agency) —", "VELMAR, October 14, 2029. /TTA/.", "BRUSSELS:" and the like at the
 * start of a paragraph; undefined when it opens with something else.
 */
export function readDateline(tokens: Tokens, first: number, last: number): DatelineTokens | undefined {
  const end = endOfDateline(tokens, first, last);
  if (end === undefined) return undefined;
  let place = first;
  let agencyFrom = -1;
  let agencyTo = -1;
  for (let i = first; i < end.stop; i++) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (unit === Mark.Open || unit === Mark.Slash) {
      if (agencyFrom < 0) agencyFrom = i + 1;
      else if (agencyTo < 0) agencyTo = i;
    } else if (unit === Mark.Close && agencyFrom >= 0 && agencyTo < 0) agencyTo = i;
  }
  const stop = agencyFrom >= 0 ? agencyFrom - 1 : end.stop;
  const date = findDate(tokens, first, stop);
  const placeEnd = date ? date.first : stop;
  while (place < placeEnd && !isComma(tokens, place) && tokens.kind[place] !== TokenKind.Dash) place++;
  const named = place > first && tokens.kind[first] === TokenKind.Word && !isMonth(tokens.word[first]!);
  if (!named && !(date && agencyTo >= 0)) return undefined;
  return {
    dateline: {
      start: tokens.start[first]!,
      end: tokens.end[end.stop - 1]!,
      ...(named && { place: rangeOf(tokens, first, place) }),
      ...(date && { date: rangeOf(tokens, date.first, date.last) }),
      ...(agencyFrom >= 0 && agencyTo > agencyFrom && { agency: rangeOf(tokens, agencyFrom, agencyTo) }),
    },
    next: end.next,
  };
}

function isComma(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === Mark.Comma;
}

function rangeOf(tokens: Tokens, first: number, last: number): Range {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** Where a dateline that opens at `first` stops, and where the text goes on. */
function endOfDateline(tokens: Tokens, first: number, last: number): { stop: number; next: number } | undefined {
  if (tokens.kind[first] !== TokenKind.Word) return undefined;
  const upper = tokens.shape[first] === Shape.Upper;
  if (!upper && tokens.shape[first] !== Shape.Title) return undefined;
  if (upper && LABELS.get(tokens.word[first]!) === 1) return undefined;
  let agency = false;
  let date = false;
  let depth = 0;
  let capitals = 0;
  for (let i = first; i < last && i < first + LONGEST; i++) {
    const kind = tokens.kind[i];
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (
      kind === TokenKind.Dash &&
      tokens.spaced[i] === 0 &&
      i + 1 < last &&
      tokens.spaced[i + 1] === 0 &&
      unit === 45
    ) {
      if (tokens.end[i]! - tokens.start[i]! === 1) continue;
    }
    if (kind === TokenKind.Dash) {
      const certain =
        agency || date || (upper && capitals === wordsBetween(tokens, first, i)) || hasRegion(tokens, first, i);
      return i + 1 < last && certain && (upper || agency || date) ? { stop: i, next: i + 1 } : undefined;
    }
    if (unit === Mark.Colon && kind === TokenKind.Punctuation && i + 1 < last && tokens.spaced[i + 1] === 1) {
      const certain = agency || date || (upper && i - first <= 3 && capitals === i - first);
      return i + 1 < last && certain && LABELS.get(tokens.word[i - 1]!) === 0 ? { stop: i, next: i + 1 } : undefined;
    }
    if (unit === Mark.Open) depth++;
    else if (unit === Mark.Close) {
      depth--;
      agency = true;
      const ahead = i + 1 < last ? tokens.text.charCodeAt(tokens.start[i + 1]!) : 0;
      // "PARIS (AP) France said": the bracket alone parts them when the place is in capitals.
      if (
        upper &&
        depth === 0 &&
        ahead !== Mark.Colon &&
        ahead !== Mark.Comma &&
        tokens.kind[i + 1] === TokenKind.Word
      ) {
        return { stop: i + 1, next: i + 1 };
      }
    } else if (unit === Mark.Slash) {
      // "/TTA/." closes a dateline by itself.
      if (agency || depth > 0) continue;
      let close = i + 1;
      while (close < last && close < i + 6 && tokens.text.charCodeAt(tokens.start[close]!) !== Mark.Slash) close++;
      if (close >= last || close >= i + 6) return undefined;
      agency = true;
      i = close;
      if (i + 1 < last && tokens.text.charCodeAt(tokens.start[i + 1]!) === Mark.Dot) {
        return i + 2 < last ? { stop: i + 1, next: i + 2 } : undefined;
      }
    } else if (kind === TokenKind.Word) {
      if (isMonth(tokens.word[i]!)) date = true;
      else if (tokens.shape[i] === Shape.Upper) capitals++;
      else if (tokens.shape[i] === Shape.Lower && depth === 0 && PARTICLES.get(tokens.word[i]!) === 0) return undefined;
    } else if (kind === TokenKind.Number) {
      if (depth === 0 && !isDateNumber(tokens, i)) return undefined;
      if (depth === 0) date ||= isWeekday(tokens.word[Math.max(first, i - 1)]!);
    } else if (unit !== Mark.Comma && unit !== Mark.Dot && kind !== TokenKind.Possessive) return undefined;
  }
  return undefined;
}

function wordsBetween(tokens: Tokens, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.Word) count++;
  return count;
}

/** "HARLAN FERRY, Pa. —": capitals, a comma, and a region that is not in capitals. */
function hasRegion(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (isComma(tokens, i)) return tokens.shape[i + 1] === Shape.Title || tokens.shape[i + 1] === Shape.Upper;
  return false;
}

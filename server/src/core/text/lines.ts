import type { Range } from './range.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** One line of the text that holds something. Tokens are indexes, `last` exclusive; the range covers just them. */
export interface Line extends Range {
  readonly first: number;
  readonly last: number;
  /** Whether an empty line (or the border of the text) stands before it. */
  readonly gap: boolean;
}

/** The lines of a text that hold at least one token, in order. Line feeds, or carriage returns where there are none. */
export function splitLines(tokens: Tokens): Line[] {
  const { text } = tokens;
  const lines: Line[] = [];
  const mark = text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\u2029';
  let token = 0;
  let gap = true;
  for (let at = 0; at < text.length;) {
    let end = text.indexOf(mark, at);
    if (end < 0) end = text.length;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < end) token++;
    if (token > first) {
      lines.push({ start: tokens.start[first]!, end: tokens.end[token - 1]!, first, last: token, gap });
      gap = false;
    } else gap = true;
    at = end + 1;
  }
  return lines;
}

/** The line as written, at most `limit` units of it. */
export function lineText(tokens: Tokens, line: Range, limit = 400): string {
  return tokens.text.slice(line.start, Math.min(line.end, line.start + limit));
}

/** Whether the last token but closing marks ends a statement: a full stop, an exclamation mark, an ellipsis. */
export function endsStatement(tokens: Tokens, line: Line): boolean {
  const unit = lastMark(tokens, line);
  return unit === 46 || unit === 33 || unit === 0x2026;
}

export function endsQuestion(tokens: Tokens, line: Line): boolean {
  return lastMark(tokens, line) === 63;
}

/** The code unit of the last token that is no closing quotation mark or bracket; 0 when that token is a word. */
function lastMark(tokens: Tokens, line: Line): number {
  let i = line.last - 1;
  while (i > line.first && isClosing(tokens, i)) i--;
  if (tokens.kind[i] === TokenKind.Word) {
    const last = tokens.text.charCodeAt(tokens.end[i]! - 1);
    return last === 46 && line.last - line.first > 24 ? 46 : 0;
  }
  return tokens.kind[i] === TokenKind.Punctuation ? tokens.text.charCodeAt(tokens.start[i]!) : 0;
}

function isClosing(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return tokens.kind[i] === TokenKind.Quote || unit === 41 || unit === 93 || unit === 42 || unit === 95;
}

/** Whether every word of the tokens is in capitals, and one at least has two letters. */
export function inCapitals(tokens: Tokens, first: number, last: number): boolean {
  let upper = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const shape = tokens.shape[i];
    if (shape === Shape.Upper) upper++;
    else if (shape !== Shape.Title || tokens.end[i]! - tokens.start[i]! > 1) return false;
  }
  return upper > 0;
}

/** How many tokens are words. */
export function wordCount(tokens: Tokens, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Word || kind === TokenKind.Alphanumeric) count++;
  }
  return count;
}

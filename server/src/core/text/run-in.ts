import type { BlockKind } from './article.js';
import type { Line } from './lines.js';
import { wordCount } from './lines.js';
import { findDate } from './metadata.js';
import { TokenKind, type Tokens } from './tokens.js';

/** A line, or the part of one, with its kind where the way it was run in says it. */
export interface Piece {
  readonly line: Line;
  readonly kind?: BlockKind;
}

/**
 * Parts what a page has run into one line: a headline, outlet, place, byline and edition parted by slashes in front of
 * the text; "date 2025-02-11" in front of the first paragraph; a Markdown image in the middle of a line.
 */
export function splitRunIn(tokens: Tokens, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  // Searched for once from image to image: a search from every line would go through the whole text each time.
  let image = -1;
  let passed = -1;
  lines.forEach((line, i) => {
    if (passed <= line.start) {
      image = tokens.text.indexOf(IMAGE, line.start + 1);
      passed = image < 0 ? Infinity : image;
    }
    if (i === 0) pieces.push(...firstLine(tokens, line));
    else if (image > line.start && image < line.end && line.last - line.first >= 6)
      pieces.push(...aroundImage(tokens, line));
    else pieces.push({ line });
  });
  return pieces;
}

function part(tokens: Tokens, line: Line, first: number, last: number): Line {
  return {
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    first,
    last,
    gap: line.gap && first === line.first,
  };
}

function firstLine(tokens: Tokens, line: Line): Piece[] {
  const dated = leadingDate(tokens, line);
  if (dated > 0) {
    const rest = part(tokens, line, line.first + dated, line.last);
    return [{ line: part(tokens, line, line.first, line.first + dated), kind: 'metadata' }, { line: rest }];
  }
  return slashes(tokens, line);
}

const DATE_LABEL = /^(?:date|published|posted|updated)$/i;

/** Tokens of "date 2025-02-11" in front of running text, or 0. */
function leadingDate(tokens: Tokens, line: Line): number {
  const { first, last } = line;
  if (last - first < 8 || !DATE_LABEL.test(tokens.text.slice(tokens.start[first], tokens.end[first]))) return 0;
  const date = findDate(tokens, first + 1, Math.min(last, first + 20));
  if (!date?.hasYear || date.first > first + 2 || date.last >= last) return 0;
  // A number says the whole date; a day or time behind it may belong to the text.
  const numeric =
    tokens.kind[date.first + 1] === TokenKind.Dash || tokens.text.charCodeAt(tokens.start[date.first + 1]!) === 47;
  return (numeric ? Math.min(date.last, date.first + 5) : date.last) - first;
}

/** At least this many slashes with a space behind them make a head that was run into the text. */
const RUN_IN_SLASHES = 2;
const RUN_IN_TOKENS = 70;

function slashes(tokens: Tokens, line: Line): Piece[] {
  const cuts: number[] = [];
  for (let i = line.first; i < Math.min(line.last - 1, line.first + RUN_IN_TOKENS); i++) {
    if (tokens.text.charCodeAt(tokens.start[i]!) !== 47 || tokens.spaced[i + 1] === 0) continue;
    cuts.push(i);
  }
  const lastCut = cuts[cuts.length - 1];
  if (cuts.length < RUN_IN_SLASHES || lastCut === undefined || wordCount(tokens, line.first, cuts[0]!) < 4)
    return [{ line }];
  const pieces: Piece[] = [{ line: part(tokens, line, line.first, cuts[0]!), kind: 'headline' }];
  for (let c = 0; c + 1 < cuts.length; c++) {
    const [first, last] = [cuts[c]! + 1, cuts[c + 1]!];
    if (last - first > 12) return [{ line }];
    if (last > first)
      pieces.push({
        line: part(tokens, line, first, last),
        kind: hasInitial(tokens, first, last) ? 'byline' : 'metadata',
      });
  }
  const rest = part(tokens, line, lastCut + 1, line.last);
  return [...pieces, { line: rest, ...(rest.last - rest.first <= 12 && { kind: 'metadata' as const }) }];
}

/** "J. Mansour", "By Jane Doe". */
function hasInitial(tokens: Tokens, first: number, last: number): boolean {
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return /^(?:by\s|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll})/iu.test(text);
}

/** What opens an image in Markdown. */
const IMAGE = '![';

/** The text before and behind a Markdown image that stands inside a line. */
function aroundImage(tokens: Tokens, line: Line): Piece[] {
  let open = line.first;
  while (open < line.last && !tokens.text.startsWith(IMAGE, tokens.start[open])) open++;
  let close = open;
  while (
    close < line.last &&
    !(tokens.kind[close] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[close]!) === 41)
  )
    close++;
  if (open === line.last || close === line.last) return [{ line }];
  const pieces: Piece[] = [];
  if (open > line.first) pieces.push({ line: part(tokens, line, line.first, open) });
  pieces.push({ line: part(tokens, line, open, close + 1), kind: 'image' });
  if (close + 1 < line.last) pieces.push({ line: part(tokens, line, close + 1, line.last) });
  return pieces;
}

import { bulletLength, interviewMark } from './bullets.js';
import { hasColumns, isHeadingForm, kindByForm } from './kinds.js';
import { endsQuestion, endsStatement, wordCount, type Line } from './lines.js';
import { hasFiniteVerb, isSentenceForm } from './sentence-form.js';
import { stampLength } from './metadata.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** Widths at which mail programs and editors wrap lines, in UTF-16 code units. */
const NARROWEST = 40;
const WIDEST = 132;
/** Of the lines that have another right below them, at least this share must be as full as the width lets them be. */
const FULL = 0.8;
/** Among how many lines at the start a line may be a headline. */
const HEAD = 6;

/**
 * Joins lines that are one paragraph, broken at the width of a page: without an empty line between them, and either in a
 * text all of whose lines were broken at one width, or where the sentence visibly goes on. Linear in the lines.
 */
export function joinWraps(tokens: Tokens, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(tokens, lines);
  const joined: Line[] = [];
  let changed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const above = lines[i - 1];
    const whole = joined[joined.length - 1];
    if (above && whole && !line.gap && goesOn(tokens, lines, i, whole, width)) {
      joined[joined.length - 1] = { ...whole, end: line.end, last: line.last };
      changed = true;
    } else joined.push(line);
  }
  return changed ? joined : lines;
}

/** Whether line `i` goes on with the line above it, the last of `whole`. */
function goesOn(tokens: Tokens, lines: readonly Line[], i: number, whole: Line, width: number): boolean {
  const [above, line] = [lines[i - 1]!, lines[i]!];
  const full = width > 0 && isFull(tokens, above, line, width);
  if (!full && !runsOn(tokens, lines, i, whole)) return false;
  if (isMarked(tokens, line) && !(full && isMissingNumber(tokens, above, line))) return false;
  if (hasColumns(tokens, line) || hasColumns(tokens, above)) return false;
  // Where a full line breaks off in a sentence, what the next one looks like by itself means nothing.
  if (full && !endsStatement(tokens, above)) return true;
  if (stampLength(tokens, line.first, line.last) > 0 || kindByForm(tokens, line)) return false;
  return full || whole !== above || kindByForm(tokens, above) === undefined;
}

/** Whether a mark at the start of a line says that something new begins: of a list, a heading, an interview. */
function isMarked(tokens: Tokens, line: Line): boolean {
  const { first, last } = line;
  if (tokens.text.charCodeAt(line.start) === 35) return true;
  return bulletLength(tokens, first, last) > 0 || interviewMark(tokens, first, last).length > 0;
}

/** "… by 11 votes to" above "3. The decision came late.": the number is no list's. */
function isMissingNumber(tokens: Tokens, above: Line, line: Line): boolean {
  return tokens.kind[line.first] === TokenKind.Number && asksNumber(tokens, above.last - 1);
}

/**
 * Whether a sentence goes on over the border above line `i`: no mark ends the line above, the next one begins in lower
 * case or with a number, and together they make a sentence that is ended.
 */
function runsOn(tokens: Tokens, lines: readonly Line[], i: number, whole: Line): boolean {
  const [above, line] = [lines[i - 1]!, lines[i]!];
  const before = above.last - 1;
  if (tokens.kind[before] !== TokenKind.Word && tokens.kind[before] !== TokenKind.Number) {
    if (tokens.text.charCodeAt(tokens.start[before]!) !== 44) return false;
  }
  if (tokens.shape[whole.first] === Shape.Lower || wordCount(tokens, whole.first, whole.last) < 3) return false;
  const lower = isLower(tokens, line);
  if (!lower && tokens.kind[line.first] !== TokenKind.Number) return false;
  if (!lower && isHeadingForm(tokens, whole) && !asksNumber(tokens, before)) return false;
  const both: Line = { ...whole, end: line.end, last: line.last };
  // A headline right above a text whose first word was lost.
  if (i < HEAD && !hasFiniteVerb(tokens, above.first, above.last) && hasFiniteVerb(tokens, line.first, line.last))
    return false;
  if (endsStatement(tokens, line)) return isSentenceForm(tokens, both);
  const next = lines[i + 1];
  if (!lower || !next || next.gap || endsQuestion(tokens, line)) return false;
  if (line.end - line.start >= NARROWEST) return true;
  return (isLower(tokens, next) || tokens.kind[next.first] === TokenKind.Number) && endsStatement(tokens, next);
}

function isLower(tokens: Tokens, line: Line): boolean {
  return tokens.kind[line.first] === TokenKind.Word && tokens.shape[line.first] === Shape.Lower;
}

/** A word behind which a number is missing: "on June", "about", "the". */
function asksNumber(tokens: Tokens, i: number): boolean {
  return /^(?:in|on|at|by|of|to|from|than|about|around|some|nearly|almost|over|under|the|a|for|and|or|with|between|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i.test(
    tokens.text.slice(tokens.start[i], tokens.end[i]),
  );
}

/** The width at which the lines of a text were broken, or 0 when its lines are paragraphs. */
function wrapWidth(tokens: Tokens, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return 0;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1]!, lines[i]!];
    if (line.gap) continue;
    pairs++;
    if (!isFull(tokens, above, line, width)) continue;
    full++;
    if (!endsStatement(tokens, above)) open++;
  }
  return pairs >= 3 && full >= FULL * pairs && open * 2 >= full ? width : 0;
}

/** Whether the first word of the line below would not have fitted on this line. */
function isFull(tokens: Tokens, line: Line, below: Line, width: number): boolean {
  let end = below.first + 1;
  while (end < below.last && tokens.spaced[end] === 0) end++;
  return line.end - line.start + 1 + tokens.end[end - 1]! - below.start > width;
}

import type { BlockKind } from './article.js';
import {
  BOILERPLATE_INSIDE,
  BOILERPLATE_OPENING,
  BOILERPLATE_TOKENS,
  BYLINE,
  CAPTION_LABEL,
  CREDIT_LABEL,
  CREDIT_LINE,
  CREDIT_TAIL,
  CREDIT_REACH,
  CREDIT_WORDS,
  NAVIGATION,
  NOTICE_WORDS,
  SECTIONS,
} from './boilerplate-data.js';
import { hasWord } from './has-word.js';
import { endsQuestion, endsStatement, lineText, wordCount, type Line } from './lines.js';
import { findDate, isDateLine, isMonth, isWeekday, labelLength } from './metadata.js';
import { isSentenceForm } from './sentence-form.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** A line's kind by its own form, and which of its tokens are the content of that kind. */
export interface LineKind {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
}

/**
 * What a line is by its form alone, wherever it stands: image, byline, metadata, caption, boilerplate; undefined for
 * everything that its place decides (headline, heading, paragraph, row…).
 */
export function kindByForm(tokens: Tokens, line: Line): LineKind | undefined {
  const { first, last } = line;
  const whole = (kind: BlockKind): LineKind => ({ kind, first, last });
  if (isImage(tokens, line)) return whole('image');
  if (isRule(tokens, line)) return whole('boilerplate');
  const count = last - first;
  const noted = hasWord(tokens, NOTICE_WORDS, first, last);
  if (count > BOILERPLATE_TOKENS) {
    return noted && BOILERPLATE_INSIDE.test(lineText(tokens, line)) ? whole('boilerplate') : captionTail(tokens, line);
  }
  const text = lineText(tokens, line);
  if (isDateLine(tokens, first, last) && !hasColumns(tokens, line)) return whole('metadata');
  if (BYLINE.test(text) && isByline(tokens, line, text)) return whole('byline');
  if (
    count <= 25 &&
    labelLength(tokens, first, last) > 0 &&
    findDate(tokens, first, last) &&
    !isSentenceForm(tokens, line)
  )
    return whole('metadata');
  if (count <= 30 && CAPTION_LABEL.test(text)) return captionAfterLabel(tokens, line, text);
  if (BOILERPLATE_OPENING.test(text) && isFurniture(tokens, line, text)) return whole('boilerplate');
  if (noted && BOILERPLATE_INSIDE.test(text)) return whole('boilerplate');
  if (count <= 16 && !endsStatement(tokens, line) && isCreditLine(text)) return whole('boilerplate');
  if (NAVIGATION.test(text) && (text.match(SECTIONS)?.length ?? 0) >= 2) return whole('boilerplate');
  return captionTail(tokens, line);
}

/** Whether a line that opens like a byline names somebody: "By Ann Lowe", and not "By Tuesday evening …". */
function isByline(tokens: Tokens, line: Line, text: string): boolean {
  const count = line.last - line.first;
  if (text.includes('?')) return false;
  if (!/^[\W_]*(?:by|from)\b/i.test(text)) return !(endsStatement(tokens, line) && count > 14);
  if (endsStatement(tokens, line) && (count > 12 || isSentenceForm(tokens, line))) return false;
  let i = line.first;
  while (i < line.last && !/^(?:by|from)$/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) i++;
  while (i + 1 < line.last && tokens.kind[i + 1] === TokenKind.Punctuation) i++;
  const name = i + 1;
  if (name >= line.last) return false;
  if (tokens.shape[name] === Shape.Lower)
    return /^(?:our|the|staff|a|an)$/i.test(tokens.text.slice(tokens.start[name], tokens.end[name]));
  return tokens.kind[name] !== TokenKind.Number && !isWeekday(tokens.word[name]!) && !isMonth(tokens.word[name]!);
}

/** A Markdown or HTML image, or an address alone on its line. */
function isImage(tokens: Tokens, line: Line): boolean {
  const unit = tokens.text.charCodeAt(line.start);
  if (unit === 33 && tokens.text.charCodeAt(line.start + 1) === 91) return true;
  if (unit === 60 && /^<(?:img|figure|picture|video|iframe)\b/i.test(lineText(tokens, line, 12))) return true;
  if (tokens.kind[line.first] !== TokenKind.Address) return false;
  return line.last - line.first <= 2;
}

/** A line of marks alone: "-----", "* * *", "===". */
function isRule(tokens: Tokens, line: Line): boolean {
  for (let i = line.first; i < line.last; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Dash && kind !== TokenKind.Symbol && kind !== TokenKind.Punctuation) return false;
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (kind === TokenKind.Symbol && unit !== 61 && unit !== 43 && unit !== 126 && unit !== 124) return false;
  }
  return true;
}

/**
 * An opening of furniture also opens some statements ("Read more than once, the report…", "Home is where…"): a line that
 * goes on as a full sentence of some length is one.
 */
function isFurniture(tokens: Tokens, line: Line, text: string): boolean {
  if (!endsStatement(tokens, line)) return true;
  if (line.last - line.first <= 12) return true;
  return /\b(?:you|your|us|our|newsletter|subscrib\w+|comments?|amended|corrected|updated|earlier version|cookies?|copyright|reproduced|republished|permission|twitter|facebook|instagram|whatsapp|email|app)\b/i.test(
    text,
  );
}

function captionAfterLabel(tokens: Tokens, line: Line, text: string): LineKind {
  const label = CAPTION_LABEL.exec(text)![0].length;
  const rest = text.slice(label);
  const words = wordCount(tokens, line.first, line.last);
  // "Photo: Jane Doe / Reuters" credits; "Photo: Divers search the wreck on Sunday" says something.
  if (words <= 7 && !/\p{Ll}{3,}\s+(?:\S+\s+)*\p{Ll}{3,}/u.test(rest))
    return { kind: 'boilerplate', first: line.first, last: line.last };
  let first = line.first;
  while (first < line.last - 1 && tokens.start[first]! < line.start + label) first++;
  return { kind: 'caption', first, last: beforeCredit(tokens, line) ?? line.last };
}

/** A line whose end credits a picture is that picture's caption. */
function captionTail(tokens: Tokens, line: Line): LineKind | undefined {
  const last = line.last - line.first > 90 ? undefined : beforeCredit(tokens, line);
  return last === undefined ? undefined : { kind: 'caption', first: line.first, last };
}

/** The token with which the credit at the end of a caption begins, when there is one. */
function beforeCredit(tokens: Tokens, line: Line): number | undefined {
  if (!hasWord(tokens, CREDIT_WORDS, Math.max(line.first, line.last - CREDIT_REACH), line.last)) return undefined;
  const tail = tokens.text.slice(Math.max(line.start, line.end - 110), line.end);
  const credit = CREDIT_TAIL.exec(tail);
  // "Her image: a fighter" credits nobody.
  if (!credit || credit[0].length === tail.length || /:\s*\p{Ll}/u.test(credit[0])) return undefined;
  const at = line.end - credit[0].length;
  let last = line.last;
  while (last > line.first + 1 && tokens.start[last - 1]! >= at) last--;
  return last;
}

/** "Photo: Jo Vane", "Jo Vane/Reuters"; not "Photo finish at the derby". */
function isCreditLine(text: string): boolean {
  if (!CREDIT_LINE.test(text)) return false;
  const label = CREDIT_LABEL.exec(text);
  return !label || /^[\p{Lu}@©]/u.test(text.slice(label[0].length));
}

/** Whether a short line without a full stop may stand as a heading above what follows. */
export function isHeadingForm(tokens: Tokens, line: Line): boolean {
  const count = line.last - line.first;
  if (count > 18 || endsStatement(tokens, line)) return false;
  if (tokens.shape[line.first] === Shape.Lower) return false;
  const words = wordCount(tokens, line.first, line.last);
  if (words === 0) return count <= 3;
  const mark = tokens.text.charCodeAt(line.end - 1);
  // "The fire was out by 6:40 a.m." is a sentence.
  if (mark === 46 && words > 5) return false;
  return words <= 14 && mark !== 44 && mark !== 59;
}

/** A question that stands alone on its line. */
export function isQuestionForm(tokens: Tokens, line: Line): boolean {
  if (line.last - line.first > 30 || !endsQuestion(tokens, line)) return false;
  return tokens.kind[line.first] !== TokenKind.Quote;
}

/** Whether columns are set apart by runs of spaces, tabs or bars; the break of a wrapped line is no such run. */
export function hasColumns(tokens: Tokens, line: Line): boolean {
  let gaps = 0;
  let bars = 0;
  for (let i = line.first; i < line.last; i++) {
    if (tokens.text.charCodeAt(tokens.start[i]!) === 124) bars++;
    if (i > line.first && tokens.start[i]! - tokens.end[i - 1]! >= 2 && !isBreak(tokens, i)) gaps++;
    else if (i > line.first && tokens.text.charCodeAt(tokens.end[i - 1]!) === 9) gaps++;
  }
  return gaps > 0 || bars >= 2;
}

/** Whether a line ends between the token and the one before. */
function isBreak(tokens: Tokens, i: number): boolean {
  return /[\r\n]/.test(tokens.text.slice(tokens.end[i - 1], tokens.start[i]));
}

/** Whether a short line states a value: "Norway 168,000", "Losses: $40m", "Attendance: about 16,000". */
export function isValueForm(tokens: Tokens, line: Line): boolean {
  const count = line.last - line.first;
  if (count < 2 || count > 16 || endsStatement(tokens, line) || endsQuestion(tokens, line)) return false;
  let number = -1;
  for (let i = line.first; i < line.last; i++) if (tokens.kind[i] === TokenKind.Number) number = i;
  if (number < 0) return false;
  // The value stands last, but for its unit; or a label with a colon opens the line.
  if (line.last - number <= 4 && number > line.first) return true;
  for (let i = line.first; i < Math.min(line.last, line.first + 6); i++) {
    if (tokens.text.charCodeAt(tokens.start[i]!) === 58 && tokens.spaced[i] === 0) return true;
  }
  return number === line.first && count <= 8;
}

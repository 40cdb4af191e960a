import { isContent, type Block, type BlockKind, type Dateline } from './article.js';
import { bulletLength, interviewMark } from './bullets.js';
import { readDateline, type DatelineTokens } from './dateline.js';
import { outletName, readHead } from './head.js';
import { hasColumns, isHeadingForm, isQuestionForm, isValueForm, kindByForm, type LineKind } from './kinds.js';
import { endsStatement, inCapitals, splitLines, wordCount, type Line } from './lines.js';
import { wordSet } from './lexicon.js';
import { findDate, isDateLine, labelLength, stampLength } from './metadata.js';
import { splitRunIn } from './run-in.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';
import { joinWraps } from './wraps.js';

/** The blocks of an article, in order, and what its head says. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly headline: number;
  readonly outlet?: string;
  readonly dateline?: Dateline;
  /** First token behind the dateline; -1 without one. */
  readonly datelineEnd: number;
}

interface Draft {
  kind: BlockKind;
  first: number;
  last: number;
}

/** Sorts the lines of a text into blocks. Never throws; linear in the length of the text. */
export function readBlocks(tokens: Tokens): Blocks {
  const lines = splitRunIn(tokens, joinWraps(tokens, splitLines(tokens)));
  const formed: (LineKind | undefined)[] = lines.map(({ line, kind }) =>
    kind ? { kind, first: line.first, last: line.last } : kindByForm(tokens, line),
  );
  const plain = lines.map(({ line }) => line);
  const head = readHead(
    tokens,
    plain,
    formed.slice(0, 24).map((form) => form?.kind),
  );
  for (let i = head.body; i < plain.length; i++) if (formed[i] && isBareTime(tokens, formed[i]!)) formed[i] = undefined;
  const drafts: Draft[] = [];
  let headline = -1;
  for (let i = 0; i < plain.length; i++) {
    if (i === head.headline) headline = drafts.length;
    const given = i < head.body ? head.kinds[i] : undefined;
    const form = formed[i];
    if (form && (given === undefined || given === form.kind)) {
      drafts.push({ ...form });
      if (form.last < plain[i]!.last) drafts.push({ kind: 'boilerplate', first: form.last, last: plain[i]!.last });
    } else if (given !== undefined) drafts.push(withoutMarks(tokens, plain[i]!, given));
    else drafts.push(...bodyLine(tokens, plain, i, formed));
  }
  if (headline < 0) headline = markedHeadline(tokens, drafts);
  const blocks = finish(tokens, drafts);
  const dateline = findDateline(tokens, blocks, headline);
  const outlet = head.outlet >= 0 ? outletName(tokens, plain[head.outlet]!) : undefined;
  return {
    blocks,
    headline,
    ...(outlet && { outlet }),
    ...(dateline && { dateline: dateline.dateline }),
    datelineEnd: dateline?.next ?? -1,
  };
}

/** Among how many blocks at the start a Markdown heading may still be the headline. */
const HEADLINE_REACH = 4;

/** Makes a Markdown heading near the start of a text without a headline its headline; returns its index or -1. */
function markedHeadline(tokens: Tokens, drafts: readonly Draft[]): number {
  for (let d = 0; d < Math.min(drafts.length, HEADLINE_REACH); d++) {
    const draft = drafts[d]!;
    if (draft.kind !== 'heading' || draft.first === 0 || !isMark(tokens, draft.first - 1)) continue;
    draft.kind = 'headline';
    return d;
  }
  return -1;
}

/** The line as a block of a kind, without the marks of Markdown around it. */
function withoutMarks(tokens: Tokens, line: Line, kind: BlockKind): Draft {
  let { first, last } = line;
  while (first < last - 1 && isMark(tokens, first)) first++;
  while (last > first + 1 && isMark(tokens, last - 1)) last--;
  return { kind, first, last };
}

/** A date or time in the text proper without a year or a label: the stamp of an entry, or a row's first column. */
function isBareTime(tokens: Tokens, form: LineKind): boolean {
  if (form.kind !== 'metadata' || labelLength(tokens, form.first, form.last) > 0) return false;
  return findDate(tokens, form.first, form.last)?.hasYear !== true;
}

/** "#", "*" and "_" of Markdown. */
function isMark(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 35 || unit === 42 || unit === 95;
}

/** The blocks that a line of the text proper makes: one, or a stamp and what it stamps. */
function bodyLine(
  tokens: Tokens,
  lines: readonly Line[],
  i: number,
  formed: readonly (LineKind | undefined)[],
): Draft[] {
  const line = lines[i]!;
  const { first, last } = line;
  const unit = tokens.text.charCodeAt(line.start);
  if (unit === 35) return [withoutMarks(tokens, line, 'heading')];
  const stamp = stampLength(tokens, first, last);
  if (stamp > 0) {
    const stamped: Draft = { kind: 'stamp', first, last: first + stamp };
    return first + stamp < last ? [stamped, { kind: 'paragraph', first: first + stamp, last }] : [stamped];
  }
  const bullet = bulletLength(tokens, first, last);
  if (bullet > 0) {
    const rest: Line = { ...line, first: first + bullet, start: tokens.start[first + bullet]! };
    if (isQuestionForm(tokens, rest)) return [{ kind: 'question', first: rest.first, last }];
    return [{ kind: isNumberedHeading(tokens, lines, i, rest) ? 'heading' : 'bullet', first: rest.first, last }];
  }
  const mark = interviewMark(tokens, first, last);
  if (mark.length > 0) return [{ kind: mark.question ? 'question' : 'paragraph', first: first + mark.length, last }];
  if (isQuestionForm(tokens, line)) return [withoutMarks(tokens, line, 'question')];
  const row = isRow(tokens, lines, i, formed);
  if (row) return [{ kind: 'row', first, last }];
  if (isHeadingForm(tokens, line) && standsAbove(tokens, lines, i, formed))
    return [withoutMarks(tokens, line, 'heading')];
  return [{ kind: 'paragraph', first, last }];
}

/** "1. LOADINGS", "2. Girls and boys": a short line with a number or in capitals, above text that has neither. */
function isNumberedHeading(tokens: Tokens, lines: readonly Line[], i: number, rest: Line): boolean {
  if (endsStatement(tokens, rest)) return false;
  if (inCapitals(tokens, rest.first, rest.last)) return true;
  const next = lines[i + 1];
  if (!next || tokens.kind[lines[i]!.first] !== TokenKind.Number || wordCount(tokens, rest.first, rest.last) > 8)
    return false;
  return bulletLength(tokens, next.first, next.last) === 0 && endsStatement(tokens, next);
}

/** A line of a table: with columns, or one of several values in a row. */
function isRow(tokens: Tokens, lines: readonly Line[], i: number, formed: readonly (LineKind | undefined)[]): boolean {
  const line = lines[i]!;
  const short = line.last - line.first <= 60 && wordCount(tokens, line.first, line.last) <= 24;
  if (short && hasColumns(tokens, line) && (isValueForm(tokens, line) || !endsStatement(tokens, line))) return true;
  if (!isValueForm(tokens, line)) return false;
  const near = (k: number) => {
    const other = lines[k];
    return (
      other !== undefined &&
      formed[k] === undefined &&
      isValueForm(tokens, other) &&
      tokens.kind[other.first] !== TokenKind.Quote
    );
  };
  return (near(i - 1) && !line.gap) || (near(i + 1) && lines[i + 1]?.gap === false);
}

/** Whether the line has text below it for which it can be the heading. */
function standsAbove(
  tokens: Tokens,
  lines: readonly Line[],
  i: number,
  formed: readonly (LineKind | undefined)[],
): boolean {
  const next = lines[i + 1];
  if (!next) return false;
  const line = lines[i]!;
  if (formed[i + 1] !== undefined && formed[i + 1]!.kind !== 'image' && formed[i + 1]!.kind !== 'caption')
    return line.gap;
  if (tokens.kind[line.first] === TokenKind.Quote && !line.gap && !next.gap) return false;
  return true;
}

function finish(tokens: Tokens, drafts: readonly Draft[]): Block[] {
  const seen = new Map<number, number[]>();
  return drafts.map(({ kind, first, last }, index) => ({
    kind,
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    first,
    last,
    repeats: isContent(kind) ? repeatOf(tokens, drafts, index, seen) : -1,
  }));
}

/** From this many tokens on, the same words again are a repetition and not a refrain. */
const REPEATED = 6;

/** The index of the earlier block with the same words, or -1. `seen` maps hashes to the blocks before. */
function repeatOf(tokens: Tokens, drafts: readonly Draft[], index: number, seen: Map<number, number[]>): number {
  const { first, last } = drafts[index]!;
  if (last - first < REPEATED) return -1;
  let hash = last - first;
  for (let i = first; i < last; i++) hash = (Math.imul(hash, 31) + tokens.hash[i]!) | 0;
  const bucket = seen.get(hash);
  if (!bucket) {
    seen.set(hash, [index]);
    return -1;
  }
  for (const earlier of bucket) if (sameTokens(tokens, drafts[earlier]!, drafts[index]!)) return earlier;
  return -1;
}

function sameTokens(tokens: Tokens, a: Draft, b: Draft): boolean {
  if (a.last - a.first !== b.last - b.first) return false;
  for (let i = 0; i < a.last - a.first; i++) if (tokens.hash[a.first + i] !== tokens.hash[b.first + i]) return false;
  return true;
}

/** The dateline: in front of one of the first paragraphs, or a place in capitals on a line of its own. */
function findDateline(
  tokens: Tokens,
  blocks: readonly Block[],
  headline: number,
): { dateline: Dateline; next: number } | undefined {
  let paragraphs = 0;
  for (let b = 0; b < blocks.length && paragraphs < 3; b++) {
    const block = blocks[b]!;
    if (PARTING.has(block.kind)) return undefined;
    if (block.kind === 'metadata' && headline >= 0 && b > headline && followedByText(blocks, b)) {
      const place = placeLine(tokens, block);
      if (place) return { dateline: place, next: -1 };
    }
    if (block.kind !== 'paragraph') continue;
    paragraphs++;
    const read = readDateline(tokens, block.first, block.last);
    if (read) return isSpeaker(tokens, blocks, b, read) ? undefined : read;
  }
  return undefined;
}

/** Kinds of block behind which no dateline comes any more. */
const PARTING: ReadonlySet<BlockKind> = new Set<BlockKind>(['bullet', 'question', 'row', 'stamp']);

function followedByText(blocks: readonly Block[], b: number): boolean {
  for (let k = b + 1; k < blocks.length; k++) {
    const kind = blocks[k]!.kind;
    if (kind === 'paragraph') return true;
    if (kind !== 'metadata' && kind !== 'byline' && kind !== 'image' && kind !== 'deck') return false;
  }
  return false;
}

/** A dateline on a line of its own: "BRUSSELS", "SONPURA, MAY 23". */
function placeLine(tokens: Tokens, block: Block): Dateline | undefined {
  if (isDateLine(tokens, block.first, block.last) || tokens.shape[block.first] !== Shape.Upper) return undefined;
  const date = findDate(tokens, block.first, block.last);
  const dated = date !== undefined && date.last >= block.last - 1;
  let last = date ? date.first : block.last;
  while (last > block.first && tokens.kind[last - 1] !== TokenKind.Word) last--;
  if (last - block.first > 4 || last === block.first || !inCapitals(tokens, block.first, last) || (date && !dated))
    return undefined;
  if (NO_PLACE.get(tokens.word[block.first]!) === 1) return undefined;
  const range = (first: number, end: number) => ({ start: tokens.start[first]!, end: tokens.end[end - 1]! });
  return {
    ...range(block.first, block.last),
    place: range(block.first, last),
    ...(date && { date: range(date.first, date.last) }),
  };
}

const NO_PLACE = wordSet('the a an what who why how in at for more key quick deep');

/** A name in capitals and a colon is a speaker of a transcript when other paragraphs open so as well. */
function isSpeaker(tokens: Tokens, blocks: readonly Block[], b: number, read: DatelineTokens): boolean {
  if (read.dateline.date || tokens.text.charCodeAt(tokens.start[read.next - 1]!) !== 58) return false;
  for (let k = b + 1; k < blocks.length; k++) {
    const block = blocks[k]!;
    if (block.kind !== 'paragraph' && block.kind !== 'question') continue;
    let i = block.first;
    while (i < Math.min(block.last, block.first + 4) && tokens.shape[i] === Shape.Upper) i++;
    if (i > block.first && i < block.last && tokens.text.charCodeAt(tokens.start[i]!) === 58) return true;
  }
  return false;
}

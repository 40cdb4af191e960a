import { isContent, type Block, type Quotation } from './article.js';
import { TokenKind, type Tokens } from './tokens.js';

const enum Role {
  None = 0,
  Open,
  Close,
  /** A straight mark: its place decides. */
  Either,
}

/** Families of marks: a quotation ends with a mark of the family that opened it. */
const enum Family {
  Double = 1,
  Single,
  Angle,
}

/**
 * The outermost quotations of each content block.
 *
 * A single mark counts only when it cannot be an apostrophe: it opens after a space and closes before one or before
 * punctuation. A quotation that runs over several paragraphs, each opened anew, is a stretch per paragraph, all closed;
 * one whose closing mark is missing ends with its paragraph and is not closed. One that only closes paragraphs later is a stretch per
 * paragraph, too.
 */
export function readQuotations(tokens: Tokens, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  let from = blocks[0]?.first ?? 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!isContent(block.kind)) continue;
    let i = Math.max(block.first, from);
    // Where one single mark finds no end, no later one does: apostrophes would be looked through again and again.
    let endless = false;
    while (i < block.last) {
      const family = opens(tokens, i, block);
      if (family === 0) {
        i++;
        continue;
      }
      const close = endless && family === Family.Single ? -1 : closingMark(tokens, i, block, family);
      if (close < 0 && family === Family.Single) endless = true;
      if (close >= 0) {
        push(tokens, quotations, i + 1, close, true);
        i = close + 1;
        continue;
      }
      if (family === Family.Single && !(isCurlyOpen(tokens, i) && continues(tokens, blocks, b, family))) {
        i++;
        continue;
      }
      const carried = carriedOver(tokens, blocks, b, family);
      push(tokens, quotations, i + 1, block.last, carried !== undefined || continues(tokens, blocks, b, family));
      if (carried) {
        for (let k = b + 1; k < carried.block; k++) push(tokens, quotations, blocks[k]!.first, blocks[k]!.last, true);
        push(tokens, quotations, blocks[carried.block]!.first, carried.close, true);
        from = carried.close + 1;
        b = carried.block - 1;
      }
      break;
    }
  }
  return quotations;
}

function push(tokens: Tokens, quotations: Quotation[], first: number, last: number, closed: boolean): void {
  if (last <= first) return;
  quotations.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, closed });
}

/** Over how many paragraphs a quotation may run whose marks stand only at its two ends. */
const CARRY = 8;

/**
 * Where a quotation closes that runs on over paragraphs without being opened anew, as in texts with a sentence a line:
 * the next mark of the family is a closing one.
 */
function carriedOver(
  tokens: Tokens,
  blocks: readonly Block[],
  b: number,
  family: Family,
): { block: number; close: number } | undefined {
  if (family === Family.Single) return undefined;
  for (let k = b + 1; k < blocks.length && k <= b + CARRY; k++) {
    const block = blocks[k]!;
    if (block.kind !== 'paragraph') return undefined;
    for (let i = block.first; i < block.last; i++) {
      if (tokens.kind[i] !== TokenKind.Quote || familyOf(unitOf(tokens, i)) !== family) continue;
      const role = roleOf(unitOf(tokens, i));
      const closing = role === Role.Close || (role === Role.Either && i > block.first && tokens.spaced[i] === 0);
      return closing ? { block: k, close: i } : undefined;
    }
  }
  return undefined;
}

function unitOf(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

function isCurlyOpen(tokens: Tokens, i: number): boolean {
  return unitOf(tokens, i) === 0x2018;
}

function familyOf(unit: number): Family | 0 {
  if (unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0x201e) return Family.Double;
  if (unit === 39 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 96 || unit === 0xb4)
    return Family.Single;
  if (unit === 0xab || unit === 0xbb || unit === 0x2039 || unit === 0x203a) return Family.Angle;
  return 0;
}

function roleOf(unit: number): Role {
  if (unit === 34 || unit === 39) return Role.Either;
  if (
    unit === 0x201c ||
    unit === 0x2018 ||
    unit === 0x201e ||
    unit === 0x201a ||
    unit === 0xab ||
    unit === 0x2039 ||
    unit === 96
  )
    return Role.Open;
  return Role.Close;
}

/** The family of the mark at `i` when it opens a quotation, else 0. */
function opens(tokens: Tokens, i: number, block: Block): Family | 0 {
  if (tokens.kind[i] !== TokenKind.Quote || i + 1 >= block.last) return 0;
  const unit = unitOf(tokens, i);
  const family = familyOf(unit);
  const role = roleOf(unit);
  if (family === 0 || role === Role.Close) return 0;
  // What follows must touch the mark; before it stands a space, a bracket, a dash or the block's start.
  if (tokens.spaced[i + 1] === 1 && role === Role.Either) return 0;
  const free =
    i === block.first ||
    tokens.spaced[i] === 1 ||
    tokens.kind[i - 1] === TokenKind.Dash ||
    isOpening(unitOf(tokens, i - 1));
  if (role === Role.Open && family === Family.Double) return family;
  if (!free) return 0;
  // "5' 11"", "'90s" and "'em" open nothing.
  if (
    family === Family.Single &&
    tokens.kind[i + 1] === TokenKind.Number &&
    /^\d0$/.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))
  )
    return 0;
  return family;
}

function isOpening(unit: number): boolean {
  return unit === 40 || unit === 91 || unit === 47 || unit === 0x201c || unit === 0x2018 || unit === 34;
}

/** The token that closes what the mark at `open` opened, or -1. */
function closingMark(tokens: Tokens, open: number, block: Block, family: Family): number {
  let apostrophe = -1;
  let doubtful = -1;
  for (let i = open + 1; i < block.last; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Possessive && family === Family.Single && tokens.end[i]! - tokens.start[i]! === 1) {
      if (apostrophe < 0) apostrophe = i;
      continue;
    }
    if (kind !== TokenKind.Quote) continue;
    const unit = unitOf(tokens, i);
    if (familyOf(unit) !== family) continue;
    const role = roleOf(unit);
    if (role === Role.Open) {
      // A second opening mark without a closing one: the first was never closed.
      if (family === Family.Double && unit !== 0x201e) return -1;
      continue;
    }
    if (role === Role.Close) {
      if (family !== Family.Single || endsWord(tokens, i, block)) return i;
      continue;
    }
    const free = i + 1 >= block.last || tokens.spaced[i + 1] === 1 || isEnding(tokens, i + 1);
    if (family === Family.Single) {
      if (tokens.spaced[i] === 1 && !free && doubtful >= 0) return doubtful;
      if (free && tokens.spaced[i] === 0) {
        // "the members' vote is lost'": a mark behind an s with text going on may be a possessive.
        if (!followsS(tokens, i) || i + 1 >= block.last || tokens.kind[i + 1] !== TokenKind.Word) return i;
        if (doubtful < 0) doubtful = i;
      }
    } else if (free || tokens.spaced[i] === 0) return i;
  }
  return doubtful >= 0 ? doubtful : apostrophe;
}

function followsS(tokens: Tokens, i: number): boolean {
  return (tokens.text.charCodeAt(tokens.start[i]! - 1) | 32) === 115;
}

/** Whether a space, punctuation or the end of the block follows the mark at `i`. */
function endsWord(tokens: Tokens, i: number, block: Block): boolean {
  if (tokens.spaced[i] === 1 && !(i > block.first && tokens.kind[i - 1] === TokenKind.Punctuation)) return false;
  return i + 1 >= block.last || tokens.spaced[i + 1] === 1 || isEnding(tokens, i + 1);
}

function isEnding(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] === TokenKind.Punctuation || tokens.kind[i] === TokenKind.Dash || tokens.kind[i] === TokenKind.Quote
  );
}

/** Whether the next paragraph opens the quotation anew, as print does when it runs over paragraphs. */
function continues(tokens: Tokens, blocks: readonly Block[], b: number, family: Family): boolean {
  const next = blocks[b + 1];
  if (!next || next.kind !== 'paragraph' || blocks[b]!.kind !== 'paragraph') return false;
  const unit = unitOf(tokens, next.first);
  return tokens.kind[next.first] === TokenKind.Quote && familyOf(unit) === family && roleOf(unit) !== Role.Close;
}

/** Whether a token lies inside a quotation; quotations are in the order of the text and do not overlap. */
export function isQuoted(quotations: readonly Quotation[], token: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low < quotations.length && quotations[low]!.first <= token;
}

import type { BlockKind } from './article.js';
import { WordProperty, wordSet } from './lexicon.js';
import { readDateline } from './dateline.js';
import { OUTLET_WORDS, PAGE_NOTE, RUBRIC, TAGLINE } from './head-data.js';
import { bulletLength } from './bullets.js';
import { endsQuestion, endsStatement, inCapitals, lineText, wordCount, type Line } from './lines.js';
import { findDate, labelLength, stampLength } from './metadata.js';
import { hasColumns, isValueForm } from './kinds.js';
import { isSentenceForm } from './sentence-form.js';
import { Shape, TokenKind, type Tokens } from './tokens.js';

/** How many lines may stand above the first paragraph. */
const HEAD_LINES = 16;
/** From this many tokens on a line is text, not a headline. */
const LONG = 30;

const SALUTATION = /^(?:dear|hello|good (?:morning|afternoon|evening|day))\b/i;

export interface Head {
  /** Kind of each head line, by index; lines from `body` on are not decided here. */
  readonly kinds: (BlockKind | undefined)[];
  /** Index of the first line of the text proper. */
  readonly body: number;
  readonly headline: number;
  /** Index of the line that names the outlet, or -1. */
  readonly outlet: number;
}

/**
 * Sorts what stands above the first paragraph: outlet, rubric, tagline, headline, deck.
 *
 * `formed` holds the kinds that the lines have by form (bylines, dates, images, boilerplate). A text that opens with a
 * paragraph has no headline.
 */
export function readHead(tokens: Tokens, lines: readonly Line[], formed: readonly (BlockKind | undefined)[]): Head {
  const body = bodyStart(tokens, lines, formed);
  const kinds: (BlockKind | undefined)[] = formed.slice(0, body);
  const open: number[] = [];
  for (let i = 0; i < body; i++) {
    if (kinds[i] !== undefined) continue;
    if (isMasthead(tokens, lines[i]!)) kinds[i] = 'metadata';
    else open.push(i);
  }
  let outlet = -1;
  const rubrics = () => {
    while (open.length > 0 && isRubric(tokens, lines[open[0]!]!, lines[open[1] ?? -1]))
      kinds[open.shift()!] = 'metadata';
  };
  rubrics();
  if (open.length > 0 && isOutletLine(tokens, lines, kinds, open)) {
    outlet = open.shift()!;
    kinds[outlet] = 'metadata';
    // What stands right under the name, with the headline set apart below, is the paper's motto.
    if (
      open.length > 1 &&
      open[0] === outlet + 1 &&
      isMotto(tokens, lines[open[0]!]!, lines[open[1]!]!, open[1] === open[0]! + 1)
    ) {
      kinds[open.shift()!] = 'metadata';
    }
  }
  rubrics();
  const headline = open.shift() ?? -1;
  if (headline >= 0) kinds[headline] = 'headline';
  if (outlet < 0)
    outlet = kinds.findIndex(
      (kind, i) => kind === 'metadata' && (headline < 0 || i < headline) && opensWithOutlet(tokens, lines[i]!),
    );
  let parted = false;
  for (let i = headline + 1; i < body; i++) {
    if (kinds[i] === 'metadata' || kinds[i] === 'byline' || kinds[i] === 'image') parted = true;
    if (!open.includes(i)) continue;
    kinds[i] = restKind(tokens, lines, i, headline, body, parted);
  }
  return { kinds, body, headline, outlet };
}

/** What a line between the headline and the text is. */
function restKind(
  tokens: Tokens,
  lines: readonly Line[],
  i: number,
  headline: number,
  body: number,
  parted: boolean,
): BlockKind | undefined {
  const line = lines[i]!;
  if (sameWords(tokens, line, lines[headline]!)) return 'headline';
  if (isNameLine(tokens, line)) return 'byline';
  if (
    tokens.shape[line.first] === Shape.Lower &&
    /\b(?:reporting|agencies|correspondent)\b/i.test(lineText(tokens, line))
  )
    return 'byline';
  if (
    inCapitals(tokens, line.first, line.last) &&
    line.last - line.first <= 5 &&
    i === body - 1 &&
    !hasNumber(tokens, line)
  )
    return 'metadata';
  // A line that introduces what follows belongs to it.
  if (tokens.text.charCodeAt(line.end - 1) === 58) return undefined;
  if (endsQuestion(tokens, line) && i === body - 1) return undefined;
  const words = wordCount(tokens, line.first, line.last);
  return parted && (words < 7 || words > 28) ? undefined : 'deck';
}

/** The first line that is a paragraph, a list item or a live blog's entry. */
function bodyStart(tokens: Tokens, lines: readonly Line[], formed: readonly (BlockKind | undefined)[]): number {
  const limit = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < limit; i++) {
    if (formed[i] !== undefined) continue;
    const line = lines[i]!;
    const count = line.last - line.first;
    if (count >= LONG && !followedByHead(tokens, lines, formed, i, 2)) return i;
    if (count >= 60) return i;
    if (isMasthead(tokens, line)) continue;
    if (isMarked(tokens, line) || opensTable(tokens, lines, i) || SALUTATION.test(lineText(tokens, line, 40))) return i;
    if (readDateline(tokens, line.first, line.last) && count > 12) return i;
    if (endsStatement(tokens, line) && count >= 4 && !followedByHead(tokens, lines, formed, i, 3)) return i;
  }
  return limit;
}

function isMarked(tokens: Tokens, line: Line): boolean {
  if (bulletLength(tokens, line.first, line.last) > 0 && line.last - line.first > 3) return true;
  return stampLength(tokens, line.first, line.last) > 0 || (hasColumns(tokens, line) && hasNumber(tokens, line));
}

/** Two values in a row, one a line. */
function opensTable(tokens: Tokens, lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1];
  return next !== undefined && !next.gap && i > 1 && isValueForm(tokens, lines[i]!) && isValueForm(tokens, next);
}

/** Whether a byline or a full date follows within a few lines: then what stands above is still the head. */
function followedByHead(
  tokens: Tokens,
  lines: readonly Line[],
  formed: readonly (BlockKind | undefined)[],
  i: number,
  reach: number,
): boolean {
  for (let k = i + 1; k <= i + reach && k < formed.length; k++) {
    if (formed[k] === 'byline') return true;
    if (formed[k] !== 'metadata') continue;
    const { first, last } = lines[k]!;
    if (labelLength(tokens, first, last) > 0 || findDate(tokens, first, last)?.hasYear) return true;
  }
  return false;
}

/** A line about the paper and not about the story: "No. 388 · Monday, 15 October 2029", "English service". */
function isMasthead(tokens: Tokens, line: Line): boolean {
  const count = line.last - line.first;
  if (count > 26) return false;
  const text = lineText(tokens, line);
  if (/^[[(].*[\])]$/.test(text)) return true;
  if (tokens.kind[line.first] !== TokenKind.Quote && PAGE_NOTE.test(text)) return true;
  if (tokens.kind[line.first] !== TokenKind.Quote && TAGLINE.test(text)) return !isSentenceForm(tokens, line);
  if (/[•·|].*[•·|]/.test(text)) return true;
  const date = findDate(tokens, line.first, line.last);
  if (!date || endsQuestion(tokens, line)) return false;
  const outside = count - (date.last - date.first);
  const atEdge = date.last >= line.last - 2 || date.first === line.first;
  const posted = /\bposted (?:in|on|by)\b/i.test(text);
  if (!posted && isSentenceForm(tokens, line)) return false;
  if (date.hasYear) return atEdge && (outside <= 10 || posted);
  // "SONPURA, MAY 23", "Porto Santangelo, Sunday 12 September".
  return (
    date.last >= line.last - 1 && outside > 0 && outside <= 5 && !hasLowerWord(tokens, line) && !text.includes(':')
  );
}

/** A line right under the outlet's name that is about the paper, `next` being what may be the headline. */
function isMotto(tokens: Tokens, line: Line, next: Line, adjacent: boolean): boolean {
  if (line.gap || !next.gap) return false;
  return (
    adjacent ||
    /\b(?:weekly|fortnightly|monthly|daily|bulletin|newspaper|magazine|newsletter)\b/i.test(lineText(tokens, line))
  );
}

/** A line of metadata that begins with an outlet's name: no date, no place. */
function opensWithOutlet(tokens: Tokens, line: Line): boolean {
  const date = findDate(tokens, line.first, line.last);
  if (date && date.first <= line.first + 1) return false;
  if (namesOutlet(tokens, line)) return true;
  let cut = line.first;
  while (cut < line.last && tokens.kind[cut] === TokenKind.Word) cut++;
  // A comma behind it makes it a place: "DUNMORE, July 2".
  const set = cut > line.first && cut < line.last && tokens.text.charCodeAt(tokens.start[cut]!) !== 44;
  return set && cut - line.first <= 5 && inCapitals(tokens, line.first, cut);
}

function namesOutlet(tokens: Tokens, line: Line): boolean {
  for (let i = line.first; i < line.last; i++)
    if (OUTLET_WORDS.get(tokens.word[i]!) === 1 && tokens.shape[i] !== Shape.Lower) return line.last - line.first <= 12;
  return false;
}

/** Whether the first open line is the paper's name, with the headline still to come. */
function isOutletLine(
  tokens: Tokens,
  lines: readonly Line[],
  kinds: readonly (BlockKind | undefined)[],
  open: readonly number[],
): boolean {
  const line = lines[open[0]!]!;
  const next = open[1] === undefined ? undefined : lines[open[1]];
  const words = wordCount(tokens, line.first, line.last);
  if (words > 9 || endsQuestion(tokens, line) || endsStatement(tokens, line)) return false;
  if (tokens.kind[line.first] === TokenKind.Quote || tokens.kind[line.first] === TokenKind.Number) return false;
  if (!next) {
    // Nothing else can be the headline: it is the name only when what stands right below is about the paper.
    const below = open[0]! + 1;
    if (open[0] !== 0 || kinds[below] !== 'metadata' || lines[below]!.gap || hasLowerWord(tokens, line)) return false;
    const text = lineText(tokens, lines[below]!);
    const motto = words <= 3 && (TAGLINE.test(text) || PAGE_NOTE.test(text));
    return motto || words === 1 || (words <= 5 && namesOutlet(tokens, line));
  }
  if (namesOutlet(tokens, line) && !hasLowerWord(tokens, line)) return true;
  if (inCapitals(tokens, line.first, line.last)) return words <= 6 && !hasNumber(tokens, line);
  // "Fish Market Weekly", "TankerDesk": short, all in title case, above a longer line.
  return (
    words <= 3 &&
    !hasLowerWord(tokens, line) &&
    (next.gap || words === 1) &&
    wordCount(tokens, next.first, next.last) > words + 1
  );
}

/** Words in lower case that are no particles of a title. */
function hasLowerWord(tokens: Tokens, line: Line): boolean {
  for (let i = line.first; i < line.last; i++) {
    if (tokens.kind[i] === TokenKind.Word && tokens.shape[i] === Shape.Lower && SMALL.get(tokens.word[i]!) === 0)
      return true;
  }
  return false;
}

const SMALL = wordSet('the of and for in on at de la le del a an to edition english news');

function isRubric(tokens: Tokens, line: Line, next: Line | undefined): boolean {
  const words = wordCount(tokens, line.first, line.last);
  if (words > 6) return false;
  if (RUBRIC.test(lineText(tokens, line))) return true;
  // A short tag right above a much longer headline.
  if (!next || next.gap || endsQuestion(tokens, line) || tokens.kind[line.first] === TokenKind.Quote) return false;
  return (
    words <= 2 &&
    wordCount(tokens, next.first, next.last) >= 6 &&
    !hasLowerWord(tokens, line) &&
    !hasLongLowerNext(tokens, line)
  );
}

function hasLongLowerNext(tokens: Tokens, line: Line): boolean {
  return inCapitals(tokens, line.first, line.last) && line.last - line.first === 1;
}

/** "Dominic Pell at Alto de Covalongo", "Grace Quartey-Hill in Ankofo, and Gulf of Guinea News Agency". */
function isNameLine(tokens: Tokens, line: Line): boolean {
  if (line.last - line.first > 18 || line.last - line.first < 2 || endsStatement(tokens, line)) return false;
  if (tokens.shape[line.first] !== Shape.Title || tokens.shape[line.first + 1] !== Shape.Title) return false;
  let reports = false;
  for (let i = line.first; i < line.last; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Word) {
      const role = NAME_LINE_WORDS.get(tokens.word[i]!);
      if (role === 2 || OUTLET_WORDS.get(tokens.word[i]!) === 1) reports = true;
      if (role === 0 && tokens.shape[i] === Shape.Lower) return false;
    } else if (kind !== TokenKind.Dash && kind !== TokenKind.Punctuation && kind !== TokenKind.Possessive) return false;
  }
  return line.last - line.first <= (reports ? 14 : 3);
}

const NAME_LINE_WORDS = new WordProperty([
  ...['and', 'of', 'the', 'de', 'la', 'le', 'del', 'van', 'von', 'der', 'al', 'bin', 'da', 'dos'].map(
    (text) => [text, 1] as const,
  ),
  ...['in', 'at', 'for', 'reporting', 'from', 'correspondent', 'editor', 'reporter', 'writer', 'agencies'].map(
    (text) => [text, 2] as const,
  ),
]);

function hasNumber(tokens: Tokens, line: Line): boolean {
  for (let i = line.first; i < line.last; i++) if (tokens.kind[i] === TokenKind.Number) return true;
  return false;
}

function sameWords(tokens: Tokens, a: Line, b: Line | undefined): boolean {
  if (!b) return false;
  const [x, y] = [wordHashes(tokens, a), wordHashes(tokens, b)];
  return x.length === y.length && x.every((hash, i) => hash === y[i]);
}

function wordHashes(tokens: Tokens, line: Line): number[] {
  const hashes: number[] = [];
  for (let i = line.first; i < line.last; i++) {
    if (tokens.kind[i] !== TokenKind.Punctuation && tokens.kind[i] !== TokenKind.Symbol) hashes.push(tokens.hash[i]!);
  }
  return hashes;
}

/** The outlet's name without its edition, section or date: "BERGEN UKEBLAD – English edition" is "BERGEN UKEBLAD". */
export function outletName(tokens: Tokens, line: Line): string {
  const text = lineText(tokens, line, 120);
  const cut = text.search(/\s[-–—|·•/:]\s|[|·•]|:\s/);
  const name = cut > 0 ? text.slice(0, cut) : text;
  const date = findDate(tokens, line.first, line.last);
  const dated =
    date && date.first > line.first ? name.slice(0, Math.max(0, tokens.start[date.first]! - line.start)) : name;
  return dated.replace(/[\s,]+$/, '');
}

import type { Article } from '../text/article.js';
import { nounLemma, verbLemma } from '../text/lemma.js';
import { wordSet } from '../text/lexicon.js';
import { lexemeOfWord, likeness } from '../text/meaning.js';
import { isMonth, isWeekday } from '../text/metadata.js';
import { CARDINAL } from '../text/number-words.js';
import type { Range } from '../text/range.js';
import { spellingKey } from '../text/spelling.js';
import { foldedText, Shape, TokenKind, tokenText, type Tokens } from '../text/tokens.js';

export type EditKind = 'spelling' | 'wording' | 'substance';

/** Where two copies differ. A range is empty (start = end) where words were added or left out. */
export interface CopyEdit {
  readonly kind: EditKind;
  readonly a: Range;
  readonly b: Range;
}

/** Words that turn a statement round, or limit it. */
const TURNING = wordSet(
  `not no never none nobody nothing neither nor without denied denies deny refused failed unlikely alleged allegedly reportedly suspected
   least most over under nearly almost about more less fewer only first last`,
);

/** Words that bind a sentence: adding or leaving them out changes nothing. */
const BINDING = wordSet(
  `a an the of and or to in on at for by with from that which who whose it its he she they them their his her this these those is are was
   were be been being has have had will would can could may also as but so then than there here when where while after before into about
   said says told according per cent percent mr mrs ms dr`,
);

/**
 * The places where two aligned copies differ, each as what it is: another spelling of the same words, other words for the
 * same, or a change of substance (another number, day or name, a denial, content words that mean something else).
 *
 * @param pairs aligned tokens, alternately of `a` and `b`, ascending
 */
export function classifyEdits(one: Article, other: Article, pairs: Int32Array): CopyEdit[] {
  const [a, b] = [one.tokens, other.tokens];
  const edits: CopyEdit[] = [];
  for (let k = 0; k < pairs.length; k += 2) {
    const [i, j] = [pairs[k]!, pairs[k + 1]!];
    const changed = changedPair(a, i, b, j);
    if (changed) edits.push({ kind: changed, a: range(a, i, i + 1), b: range(b, j, j + 1) });
    if (k + 2 >= pairs.length) break;
    const [nextI, nextJ] = [pairs[k + 2]!, pairs[k + 3]!];
    const edit = between(a, wordsIn(one, i + 1, nextI), i, b, wordsIn(other, j + 1, nextJ), j);
    if (edit) edits.push(edit);
  }
  return edits;
}

function range(tokens: Tokens, first: number, last: number): Range {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** How an aligned pair differs, or nothing. */
function changedPair(a: Tokens, i: number, b: Tokens, j: number): EditKind | undefined {
  if (a.hash[i] === b.hash[j]) return undefined;
  const number = isNumber(a, i) || isNumber(b, j);
  if (!number) return 'spelling';
  if (clockDigits(a, i) === clockDigits(b, j)) return 'spelling';
  const [x, y] = [numberValue(a, i), numberValue(b, j)];
  if (x === undefined || y === undefined) return 'wording';
  return x === y ? undefined : 'substance';
}

function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Number || CARDINAL.get(tokens.word[i]!) > 0;
}

/** The digits of a clock time or number without its inner marks: "2:40" and "2.40" are one. */
function clockDigits(tokens: Tokens, i: number): string {
  const end = isClock(tokens, i) ? i + 2 : i;
  return tokens.text.slice(tokens.start[i], tokens.end[end]).replace(/[:.]/g, '');
}

function isClock(tokens: Tokens, i: number): boolean {
  if (i + 2 >= tokens.count || tokens.kind[i + 2] !== TokenKind.Number) return false;
  return (
    tokens.spaced[i + 1] === 0 && tokens.spaced[i + 2] === 0 && tokens.text.charCodeAt(tokens.start[i + 1]!) === 58
  );
}

/** The value of one token, for telling a changed number from one that is written otherwise. */
function numberValue(tokens: Tokens, i: number): number | undefined {
  if (tokens.kind[i] !== TokenKind.Number) {
    const small = CARDINAL.get(tokens.word[i]!);
    return small > 0 && tokens.kind[i + 1] !== TokenKind.Dash ? small - 1 : undefined;
  }
  const value = Number(tokenText(tokens, i).replace(/[,\s\u00a0\u2009\u202f]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}

/** The words between two aligned pairs, as an edit; nothing when only marks stand there. */
function between(
  a: Tokens,
  mine: readonly number[],
  afterA: number,
  b: Tokens,
  theirs: readonly number[],
  afterB: number,
): CopyEdit | undefined {
  if (mine.length === 0 && theirs.length === 0) return undefined;
  if (mine.length === theirs.length && mine.every((i, k) => a.hash[i] === b.hash[theirs[k]!])) return undefined;
  return { kind: kindOf(a, mine, b, theirs), a: spanOf(a, mine, afterA), b: spanOf(b, theirs, afterB) };
}

/** The words of a stretch that belong to sentences: what stands between two paragraphs of a page is no edit. */
function wordsIn(article: Article, from: number, to: number): number[] {
  const { tokens, sentenceOf } = article;
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (sentenceOf[i]! < 0) continue;
    const kind = tokens.kind[i];
    if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) continue;
    if (kind === TokenKind.Number && i >= 2 && isClock(tokens, i - 2)) continue;
    const key = tokens.kind[i] === TokenKind.Word ? foldedText(tokens, i) : '';
    if (key === 'percent' || key === 'per' || key === 'cent') continue;
    found.push(i);
  }
  return found;
}

function spanOf(tokens: Tokens, found: readonly number[], after: number): Range {
  if (found.length > 0) return range(tokens, found[0]!, found[found.length - 1]! + 1);
  const end = tokens.end[after]!;
  return { start: end, end };
}

function kindOf(a: Tokens, mine: readonly number[], b: Tokens, theirs: readonly number[]): EditKind {
  if (mine.length > 0 && theirs.length > 0 && joined(a, mine) === joined(b, theirs)) return 'spelling';
  const [left, right] = [mine.filter((i) => tells(a, i)), theirs.filter((j) => tells(b, j))];
  const [alone, others] = [
    left.filter((i) => !right.some((j) => alike(a, i, b, j))),
    right.filter((j) => !left.some((i) => alike(a, i, b, j))),
  ];
  // A clause added or left out adds or leaves out; a few words that turn the statement change it.
  if (mine.length === 0 || theirs.length === 0) {
    return mine.length + theirs.length <= FEW && (mine.some((i) => denies(a, i)) || theirs.some((j) => denies(b, j)))
      ? 'substance'
      : 'wording';
  }
  // Beyond some words the passage was rewritten, and the two are no counterparts.
  if (mine.length > LONG || theirs.length > LONG) return 'wording';
  if (alone.some((i) => turns(a, i)) && others.some((j) => turns(b, j))) return 'substance';
  if (alone.some((i) => denies(a, i)) || others.some((j) => denies(b, j))) return 'substance';
  if (alone.length === 0 || others.length === 0) return 'wording';
  // A name for a description is a second reference: "Dunmore" and "the town".
  return areNames(a, alone) === areNames(b, others) ? 'substance' : 'wording';
}

/** The words of a stretch as compared, run together: "per cent" and "US" against "U.S." are one spelling. */
function joined(tokens: Tokens, found: readonly number[]): string {
  return found.map((i) => spellingKey(foldedText(tokens, i))).join('');
}

function tells(tokens: Tokens, i: number): boolean {
  return BINDING.get(tokens.word[i]!) === 0;
}

/** Up to this many words alone can turn a statement round. */
const FEW = 3;
/** From more words than this on, a stretch is another text. */
const LONG = 8;

function denies(tokens: Tokens, i: number): boolean {
  return TURNING.get(tokens.word[i]!) === 1;
}

function areNames(tokens: Tokens, found: readonly number[]): boolean {
  return found.every((i) => tokens.shape[i] !== Shape.Lower && !isNumber(tokens, i));
}

/** Numbers, days, names and words that turn a statement: when one has no counterpart, the substance changed. */
function turns(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  return isNumber(tokens, i) || isMonth(word) || isWeekday(word) || TURNING.get(word) === 1;
}

/** From this likeness of meaning on two words say the same. */
const SAME_MEANING = 0.6;

function alike(a: Tokens, i: number, b: Tokens, j: number): boolean {
  if (a.hash[i] === b.hash[j]) return true;
  if (isNumber(a, i) || isNumber(b, j))
    return numberValue(a, i) === numberValue(b, j) && isNumber(a, i) && isNumber(b, j);
  const [x, y] = [spellingKey(foldedText(a, i)), spellingKey(foldedText(b, j))];
  if (x === y || nounLemma(x) === nounLemma(y) || verbLemma(x) === verbLemma(y)) return true;
  if (denies(a, i) || denies(b, j)) return false;
  const named = a.shape[i] !== Shape.Lower && b.shape[j] !== Shape.Lower;
  if (named) return false;
  return likeness(lexemeOfWord(a.word[i]!), lexemeOfWord(b.word[j]!)) >= SAME_MEANING;
}

import type { Article } from '../text/article.js';
import { nounLemma, verbLemma } from '../text/lemma.js';
import { wordSet } from '../text/lexicon.js';
import { CARDINAL, ORDINAL } from '../text/number-words.js';
import type { Range } from '../text/range.js';
import { spellingKey } from '../text/spelling.js';
import { foldedText, Shape, type Tokens } from '../text/tokens.js';
import type { Utterance } from './utterances.js';

/** The words that differ in two versions of one quotation. */
export interface Difference {
  readonly a: Range;
  readonly b: Range;
}

/** Two utterances that are one: word for word (`same`), or but for some words that say something else (`changed`). */
export interface Compared {
  readonly same: boolean;
  readonly changed?: Difference;
}

/** Least share of the shorter utterance's words that both have. */
const ALIGNED = 0.6;
/** Least number of words that both have, fewer in a sentence of a few words whose speaker both name … */
const ALIGNED_WORDS = 4;
const ALIGNED_SHORT = 3;
const SHORT = 6;
/** … and of those that tell something, for two utterances with no name around them in common or that part at an end. */
const TELLING_WORDS = 2;
/** More words than this in the part that differs: other sentences, or another translation. */
const LONGEST = 6;

/** Words that change nothing in a quotation when they are others, or are left out. */
const SMALL = wordSet(
  `a an the of to in on at for by with from and or but so that which who this these it its we our us you your i my he his she her they their
   them is are was were be been am has have had do does did will would shall should can could may might must not just very really also then
   well now there here as if than too lot lots any some many much thing things kind sort think know get got want like one n't 'm 's 're 've 'll 'd gonna going wanna yeah yes oh okay`,
);
/** Of the small words, those that turn a sentence round. */
const TURNING = wordSet("not n't never no");

/**
 * Compares two utterances; undefined when they are not one quotation.
 *
 * They are when most words of the shorter one are words of the other in the same order, and it is not by small words
 * alone, unless they follow one and the same sentence (`follows`). They differ when at one place both have words that tell something and none of them are alike.
 */
export function differences(
  one: Article,
  a: Utterance,
  other: Article,
  b: Utterance,
  follows: boolean,
): Compared | undefined {
  if (a.keys.length === b.keys.length && a.keys.every((key, k) => key === b.keys[k]))
    return { same: a.keys.length >= 6 };
  const pairs = align(a.keys, b.keys);
  const shorter = Math.min(a.words.length, b.words.length);
  const acquainted = follows || a.names.some((name) => b.names.includes(name));
  const least = acquainted && shorter <= SHORT ? ALIGNED_SHORT : ALIGNED_WORDS;
  if (pairs.length < least || pairs.length < ALIGNED * shorter) return undefined;
  if (!isDense(pairs)) return undefined;
  const telling = pairs.filter(([i]) => speaks(one.tokens, a.words[i]!, i === 0)).length;
  if (pairs.length < ALIGNED_WORDS && telling < TELLING_WORDS) return undefined;
  if (telling < (follows ? 0 : acquainted ? 1 : TELLING_WORDS)) return undefined;
  const changed: Difference[] = [];
  const edge: [number, number][] = [[-1, -1], ...pairs, [a.words.length, b.words.length]];
  for (let k = 0; k + 1 < edge.length; k++) {
    const mine = a.words.slice(edge[k]![0] + 1, edge[k + 1]![0]);
    const theirs = b.words.slice(edge[k]![1] + 1, edge[k + 1]![1]);
    if (mine.length === 0 || theirs.length === 0) continue;
    const kind = compareParts(one.tokens, mine, other.tokens, theirs);
    if (kind === 'alike') continue;
    // At the two ends a longer rest is the rest of another sentence.
    const atEnd = k === 0 || k + 2 === edge.length;
    if (atEnd && !follows && telling < TELLING_WORDS && !isFrame(a, b, pairs.length)) return undefined;
    if (mine.length <= LONGEST && theirs.length <= LONGEST) {
      changed.push({ a: span(one.tokens, mine), b: span(other.tokens, theirs) });
    } else if (!atEnd) return undefined;
  }
  if (changed.length > 2 || (changed.length === 2 && !isFrame(a, b, pairs.length))) return undefined;
  const same =
    changed.length === 0 && pairs.length >= 0.85 * Math.max(a.words.length, b.words.length) && pairs.length >= 6;
  if (changed.length === 1 && edited(one, a) !== edited(other, b)) return { same: false };
  return { same, ...(changed[0] && { changed: changed[0] }) };
}

/** Longest common subsequence, as index pairs. */
function align(a: readonly number[], b: readonly number[]): [number, number][] {
  const width = b.length + 1;
  const longest = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Whether two sentences of one length differ in single words alone: "Either they were deaf or they were paid." */
function isFrame(a: Utterance, b: Utterance, aligned: number): boolean {
  return a.words.length === b.words.length && a.words.length - aligned <= 2;
}

/** Whether the aligned words stand together in both, and are not strewn over a long sentence. */
function isDense(pairs: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [pairs[0]!, pairs[pairs.length - 1]!];
  const spanned = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  return pairs.length >= ALIGNED * spanned;
}

function compareParts(a: Tokens, mine: readonly number[], b: Tokens, theirs: readonly number[]): 'alike' | 'unlike' {
  const alone = mine.filter((i) => tells(a, i) && !theirs.some((j) => alike(a, i, b, j)));
  const others = theirs.filter((j) => tells(b, j) && !mine.some((i) => alike(a, i, b, j)));
  if (alone.length > 0 && others.length > 0) return 'unlike';
  const turned = mine.some((i) => turns(a, i)) !== theirs.some((j) => turns(b, j));
  return turned && alone.length + others.length > 0 ? 'unlike' : 'alike';
}

/** A word that shows that two utterances are one: no small word, no name. */
function speaks(tokens: Tokens, i: number, opens: boolean): boolean {
  const known = tokens.shape[i] === Shape.Lower || (opens && tokens.word[i] !== 0);
  return known && tokens.end[i]! - tokens.start[i]! > 1 && tells(tokens, i);
}

function tells(tokens: Tokens, i: number): boolean {
  return (
    SMALL.get(tokens.word[i]!) === 0 && tokens.end[i]! - tokens.start[i]! > 1 && !foldedText(tokens, i).includes("'")
  );
}

function turns(tokens: Tokens, i: number): boolean {
  return TURNING.get(tokens.word[i]!) === 1 || foldedText(tokens, i).endsWith("n't");
}

function alike(a: Tokens, i: number, b: Tokens, j: number): boolean {
  const [x, y] = [spellingKey(foldedText(a, i)), spellingKey(foldedText(b, j))];
  if (x === y || nounLemma(x) === nounLemma(y) || verbLemma(x) === verbLemma(y)) return true;
  // "two" and "2": which number a word is, the reader of figures knows; here both being numbers of one value is enough.
  const [m, n] = [CARDINAL.get(a.word[i]!) - 1, CARDINAL.get(b.word[j]!) - 1];
  if ((m >= 0 && String(m) === y) || (n >= 0 && String(n) === x)) return true;
  const [p, q] = [ordinalValue(a, i, x), ordinalValue(b, j, y)];
  return p > 0 && p === q;
}

/** 11 for "eleventh" and "11th", whether or not the ending stands apart as a token; 0 for other words. */
function ordinalValue(tokens: Tokens, i: number, folded: string): number {
  const digits = /^\d{1,3}/.exec(folded);
  return digits ? Number(digits[0]) : ORDINAL.get(tokens.word[i]!);
}

function span(tokens: Tokens, words: readonly number[]): Range {
  return { start: tokens.start[words[0]!]!, end: tokens.end[words[words.length - 1]!]! };
}

/** Whether an editor's brackets or dots stand inside: then the words are not all the speaker's. */
function edited(article: Article, { start, end }: Utterance): boolean {
  return /[[\]…]|\.\.\./.test(article.text.slice(start, end));
}

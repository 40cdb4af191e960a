import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { additive, amountOf } from './amounts.js';
import type { Desk } from './check.js';
import { asPart, type Part, type Sum } from './sum-list.js';

const OF = wordSet('of');
const THE = wordSet('the these those our their its his her');
const POINTING = wordSet('these those this that them which whom');
const ONE = wordSet('one another');
const AND = wordSet('and');
const NO = wordSet('no none nobody nothing');
const ELSE = wordSet('other others else elsewhere');
/** Words that say that the list leaves something out, or that its items overlap. */
const OPEN = wordSet(
  `rest remainder remaining unknown including include includes among least most only also both plus minus more further
   each per every average total than up down again later`,
);
/** What one may do or have beside another: "60 study French, 30 German and 20 Latin". */
const OVERLAPPING = wordSet(
  `speak speaks spoke study studies studied learn learned play plays played own owns owned have has had use uses used
   like likes liked cite cited name named mention mentioned choose chose offer offers offered sell sells sold visited`,
);
/** Who they are, and how they are: a list of both counts people twice. */
const CLASSES = [
  wordSet(
    'child children minor minors infant infants baby babies woman women man men girl girls boy boys teenager teenagers',
  ),
  wordSet('critical critically serious seriously severe severely intensive grave gravely'),
  wordSet('hospital hospitals hospitalised hospitalized discharged admitted treated'),
];
/** Words at the head of the next sentence that say that the list goes on. */
const GOING_ON = wordSet('rest remainder remaining others other another further more some one');
/** Words behind a list, or in the next sentence, that say that the count is not over. */
const UNFINISHED = wordSet('with while but though although still yet far follow unclear pending');
/** How far into the next sentence they stand. */
const HEAD = 4;
/** How far into it the count may be said not to be over. */
const REACH = 20;

/** A sum whose text says whether it is all of its total. */
export interface Partition extends Sum {
  /** Something says that there are no other parts. */
  readonly closed: boolean;
}

/**
 * "Of the nine people who were injured, five are Italian, two German and one is Danish"; "It costs $310 million. Of this,
 * $190 million comes as tax credits, $75 million as grants and $65 million as road works"; "Of these, 14 were hurt in the
 * north and six in the south; nobody was hurt in any other place".
 */
export function partitionSums(desk: Desk): Partition[] {
  const { sentences, tokens } = desk.article;
  const sums: Partition[] = [];
  sentences.forEach(({ first, last }, s) => {
    if (OF.get(tokens.word[first] ?? 0) === 0) return;
    const own = desk.inSentence(s);
    if (own.length === 0) return;
    const found = POINTING.get(tokens.word[first + 1] ?? 0) === 1 && comma(desk, first + 2, last) === first + 2;
    const total = found ? pointedAt(desk, s, own[0]!) : own[0]!.first <= first + 3 ? own[0]! : undefined;
    if (!total || total.of || !additive(total) || additive(total) === 'percent') return;
    if (!found) {
      for (let i = first + 1; i < total.first; i++) if (THE.get(tokens.word[i]!) === 0) return;
    }
    const opening = comma(desk, found ? first + 2 : total.last, last);
    const sum = opening < 0 ? undefined : itemsOf(desk, total, opening + 1, last, s);
    if (sum) sums.push(sum);
  });
  return sums;
}

/** The first comma from a token on; -1 without one. */
function comma(desk: Desk, from: number, last: number): number {
  const { tokens } = desk.article;
  for (let i = from; i < last; i++) if (tokens.text.charCodeAt(tokens.start[i]!) === 44) return i;
  return -1;
}

/** What "of these" points at: the one amount of that kind in the sentence before. */
function pointedAt(desk: Desk, s: number, like: Figure): Figure | undefined {
  const { sentences } = desk.article;
  if (s === 0 || sentences[s - 1]!.block !== sentences[s]!.block) return undefined;
  const before = desk.inSentence(s - 1).filter((figure) => additive(figure) === additive(like) && !figure.of);
  return new Set(before.map(amountOf)).size === 1 ? before[0] : undefined;
}

/** The items of the list behind `from`, each with one amount of the kind of the total; what has none goes with the one before. */
function itemsOf(desk: Desk, total: Figure, from: number, last: number, s: number): Partition | undefined {
  const { tokens } = desk.article;
  const kind = additive(total);
  const behind = desk.inSentence(s).filter((figure) => figure.first >= from);
  // "More than five are …" adds up to nothing certain.
  if (behind.some((figure) => figure.kind === total.kind && additive(figure) === undefined)) return undefined;
  const figures = behind.filter((figure) => additive(figure) === kind);
  const parts: Part[] = [];
  let closes = false;
  let tail = from;
  let end = from;
  while (end < last && !isStop(desk, end)) end++;
  let start = from;
  for (let i = from; i <= end; i++) {
    if (i < end && OPEN.get(tokens.word[i]!) === 1) return undefined;
    const joins = i < end && AND.get(tokens.word[i]!) === 1;
    if (i < end && !joins && tokens.text.charCodeAt(tokens.start[i]!) !== 44) continue;
    const [low, high] = [start, i];
    const inside = figures.filter(({ first }) => first >= low && first < high);
    const amounts = new Set(inside.map(amountOf));
    if (amounts.size > 1) return undefined;
    const conjoined = start > from && AND.get(tokens.word[start - 1]!) === 1;
    if (amounts.size === 1) {
      if (ofThem(desk, inside[0]!)) return undefined;
      parts.push(asPart(desk, inside[0]!));
      closes = conjoined;
      tail = i;
    } else if (kind === 'count' && parts.length > 0 && start < i && ONE.get(tokens.word[start]!) === 1) {
      parts.push({ start: tokens.start[start]!, end: tokens.end[start]!, amount: 1, slack: 0 });
      closes = conjoined;
      tail = i;
    } else if (parts.length === 0 && i < end) return undefined;
    start = i + 1;
  }
  if (overlaps(desk, from, end, parts)) return undefined;
  const closed = hasNoOther(desk, end, last);
  if (parts.length < (closed ? 2 : 3) || !(closes || closed)) return undefined;
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  const missing = amountOf(total) - sum;
  return missing > 0 && !closed && goesOn(desk, s, tail, missing) ? undefined : { total, parts, closed };
}

/** Whether the items may count one thing twice: they tell what several can do, or some of them who people are and others how. */
function overlaps(desk: Desk, from: number, end: number, parts: readonly Part[]): boolean {
  const { tokens } = desk.article;
  const classes = new Map<number, number>();
  let p = -1;
  for (let i = from; i < end; i++) {
    if (OVERLAPPING.get(tokens.word[i]!) === 1) return true;
    while (p + 1 < parts.length && parts[p + 1]!.start <= tokens.start[i]!) p++;
    if (p < 0) continue;
    CLASSES.forEach((words, c) => {
      if (words.get(tokens.word[i]!) === 1) classes.set(p, (classes.get(p) ?? 0) | (1 << c));
    });
  }
  if (classes.size === 0) return false;
  // One class that all items share is what tells them apart.
  let shared = -1;
  for (let k = 0; k < parts.length; k++) shared &= classes.get(k) ?? 0;
  return shared === 0;
}

/** The end of the list: a semicolon, a colon, a bracket that holds words, a spaced dash, or the end of the sentence. */
function isStop(desk: Desk, i: number): boolean {
  const { tokens } = desk.article;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (tokens.kind[i] === TokenKind.Dash) return tokens.spaced[i] === 1;
  return tokens.kind[i] === TokenKind.Punctuation && (unit === 59 || unit === 58 || unit === 46);
}

/** "three of them": a part of a part. */
function ofThem(desk: Desk, figure: Figure): boolean {
  const { tokens } = desk.article;
  return OF.get(tokens.word[figure.last] ?? 0) === 1 && POINTING.get(tokens.word[figure.last + 1] ?? 0) === 1;
}

/** "No officer was hurt in any other place". */
function hasNoOther(desk: Desk, from: number, last: number): boolean {
  const { tokens } = desk.article;
  let no = false;
  for (let i = from; i < last; i++) {
    if (NO.get(tokens.word[i]!) === 1) no = true;
    else if (no && ELSE.get(tokens.word[i]!) === 1) return true;
  }
  return false;
}

/** Whether the sentence behind the list, or the next one, tells of those that are missing. */
function goesOn(desk: Desk, s: number, end: number, missing: number): boolean {
  const { tokens, sentences } = desk.article;
  const isMissing = (figure: Figure) => figure.stated !== undefined && amountOf(figure) === missing;
  const { last } = sentences[s]!;
  if (hasWord(tokens, OPEN, end, last) || hasWord(tokens, UNFINISHED, end, last)) return true;
  if (desk.inSentence(s).some((figure) => figure.first >= end && isMissing(figure))) return true;
  const next = sentences[s + 1];
  if (!next || next.block !== sentences[s]!.block) return false;
  if (desk.inSentence(s + 1).some(isMissing)) return true;
  return (
    hasWord(tokens, UNFINISHED, next.first, Math.min(next.last, next.first + REACH)) ||
    hasWord(tokens, GOING_ON, next.first, Math.min(next.last, next.first + HEAD))
  );
}

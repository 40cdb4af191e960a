import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { asPart, asSum, type Part, type Sum } from './sum-list.js';

const AND = wordSet('and');
/** Words that say that a list leaves something out, that its items overlap, or that they are values of one thing. */
const OPEN = wordSet(
  `rest remainder remaining including include includes among least most only also plus minus more less further per each
   every average than fell rose again later earlier previously compared versus against would could`,
);
/** How far an amount may be off and still be the whole of its parts. */
const NEAR = 0.12;
/** Where the words say that it is. */
const NEARER_WORDS = 0.2;
/** Up to how many sentences before "that makes" the parts are told. */
const SENTENCES = 4;

/** A sum whose total is told in another sentence, or another line, than its parts. */
export interface Told extends Sum {
  /** How far off it may be and still be that sum. */
  readonly near: number;
}

/** Parts that are told one behind another, in the sentence, the lines or the bracket beside their whole. */
export function toldSums(desk: Desk): Told[] {
  return [
    ...amountsBehind(desk),
    ...bulletSums(desk),
    ...thatIsSums(desk),
    ...totalLines(desk),
    ...placedSums(desk),
    ...bracketSums(desk),
    ...leadingSums(desk),
  ].filter((told) => !isTold(desk, told));
}

/** Whether the article has the missing part somewhere, or the sum itself. */
export function isTold(desk: Desk, { total, parts }: Sum): boolean {
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  const missing = amountOf(total) - sum;
  const kind = additive(total);
  for (let s = Math.max(0, total.sentence - SENTENCES); s <= total.sentence + SENTENCES; s++) {
    for (const figure of desk.inSentence(s)) {
      if (figure === total || additive(figure) !== kind || parts.some(({ start }) => start === figure.core.start))
        continue;
      const amount = amountOf(figure);
      if (amount === sum || (missing > 0 && Math.abs(amount - missing) <= 0.05 * missing)) return true;
    }
  }
  return false;
}

function sameBlock(desk: Desk, a: number, b: number): boolean {
  const { sentences } = desk.article;
  return a >= 0 && b < sentences.length && sentences[a]!.block === sentences[b]!.block;
}

/** Amounts of one kind in a sentence; those that are converted, changed or counted out of others left out. */
function amounts(desk: Desk, s: number, kind: string): Figure[] {
  return desk
    .inSentence(s)
    .filter((figure) => additive(figure) === kind && figure.conversionOf === undefined && !figure.of);
}

/** Whether commas, semicolons and a last "and" alone part the amounts, each with a few words of its own. */
function isList(desk: Desk, parts: readonly Figure[]): boolean {
  const { tokens } = desk.article;
  for (let p = 1; p < parts.length; p++) {
    const [from, to] = [parts[p - 1]!.last, parts[p]!.first];
    if (to - from > LONGEST_ITEM) return false;
    let parted = false;
    for (let i = from; i < to; i++) {
      const unit = tokens.text.charCodeAt(tokens.start[i]!);
      parted ||= AND.get(tokens.word[i]!) === 1 || unit === 44 || unit === 59;
    }
    if (!parted) return false;
  }
  return hasWord(desk.article.tokens, AND, parts[parts.length - 2]!.last, parts[parts.length - 1]!.first);
}

const LONGEST_ITEM = 14;

/**
 * One amount of money, and three or more listed in the next sentence: "puts the cost at £1.9m. The lottery has given
 * £1.1m, private donors £500,000 and the government £200,000".
 */
function amountsBehind(desk: Desk): Told[] {
  const sums: Told[] = [];
  for (const total of desk.figures) {
    if (total.kind !== 'money' || total.of || total.change || total.conversionOf !== undefined) continue;
    const kind = additive(total);
    const s = total.sentence;
    if (!kind || !sameBlock(desk, s, s + 1) || amounts(desk, s, kind).length !== 1) continue;
    const parts = amounts(desk, s + 1, kind);
    const { first, last } = desk.article.sentences[s + 1]!;
    if (parts.length < 3 || !isList(desk, parts) || hasWord(desk.article.tokens, OPEN, first, last)) continue;
    if (desk.inSentence(s + 1).some((figure) => figure.kind === 'money' && additive(figure) === undefined)) continue;
    if (parts.some((part) => part.change || amountOf(part) >= amountOf(total))) continue;
    sums.push({ ...asSum(desk, total, parts), near: NEAR });
  }
  return sums;
}

/** "Measures come to $18.4 billion:" above lines that each begin with their amount. */
function bulletSums(desk: Desk): Told[] {
  const { blocks, text } = desk.article;
  const byBlock = new Map<number, Figure[]>();
  for (const figure of desk.figures) {
    const at = blockOf(desk, figure);
    if (blocks[at]!.kind !== 'bullet' || additive(figure) === undefined) continue;
    const row = byBlock.get(at);
    if (row) row.push(figure);
    else byBlock.set(at, [figure]);
  }
  const sums: Told[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    const at = blockOf(desk, total);
    const block = blocks[at]!;
    if (!kind || kind === 'percent' || total.of || block.kind === 'bullet' || text.charAt(block.end - 1) !== ':')
      continue;
    if (sameBlock(desk, total.sentence, total.sentence + 1) || amounts(desk, total.sentence, kind).length !== 1)
      continue;
    const parts: Part[] = [];
    let whole = true;
    for (let b = at + 1; b < blocks.length && blocks[b]!.kind === 'bullet'; b++) {
      const head = byBlock.get(b)?.find((figure) => figure.first <= blocks[b]!.first + 1);
      if (!head || additive(head) !== kind || hasWord(desk.article.tokens, OPEN, blocks[b]!.first, head.last))
        whole = false;
      else parts.push(asPart(desk, head));
    }
    if (whole && parts.length > 1) sums.push({ total, parts, near: NEARER_WORDS });
  }
  return sums;
}

const THAT = wordSet("that that's which altogether");
const MAKES = wordSet("is was makes made comes came brings totals that's altogether");

/** "… one bus: 400. … one taxi: 600. … That is 1,500": what three amounts before make. */
function thatIsSums(desk: Desk): Told[] {
  const { sentences, tokens } = desk.article;
  const sums: Told[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    const { first } = sentences[total.sentence]!;
    if (!kind || kind === 'percent' || total.first - first > 4 || total.of) continue;
    if (THAT.get(tokens.word[first]!) === 0 || !hasWord(desk.article.tokens, MAKES, first, total.first)) continue;
    const parts: Figure[] = [];
    for (let s = Math.max(0, total.sentence - SENTENCES); s < total.sentence; s++)
      if (sameBlock(desk, s, total.sentence)) parts.push(...amounts(desk, s, kind));
    if (parts.length < 3 || parts.some((part) => part.change || amountOf(part) >= amountOf(total))) continue;
    if (parts[parts.length - 1]!.sentence !== total.sentence - 1) continue;
    sums.push({ ...asSum(desk, total, parts), near: NEARER_WORDS });
  }
  return sums;
}

const TOTAL = /^(?:sum|total|in total|in all|altogether)\b[^.;]{0,30}$/i;

/** "A 12 kg, B 9 kg, C 5 kg. Sum of A to C: 31 kg": a sentence that is a total, behind one of its parts. */
function totalLines(desk: Desk): Told[] {
  const { sentences, text } = desk.article;
  const sums: Told[] = [];
  for (const total of desk.figures) {
    const kind = additive(total);
    const s = total.sentence;
    const { start, first } = sentences[s]!;
    if (!kind || kind === 'percent' || total.of || total.first - first > 8 || !sameBlock(desk, s - 1, s)) continue;
    if (!TOTAL.test(text.slice(start, total.start))) continue;
    const parts = amounts(desk, s - 1, kind);
    if (parts.length < 3 || parts.some((part) => part.change || amountOf(part) >= amountOf(total))) continue;
    sums.push({ ...asSum(desk, total, parts), near: NEARER_WORDS });
  }
  return sums;
}

/** "512 pupils, … (Rudd 31, Anglia 38, Stranraer 71, Cutbank 112)": a bracket of names with their counts. */
function bracketSums(desk: Desk): Told[] {
  const { tokens, sentences } = desk.article;
  const sums: Told[] = [];
  let done = -1;
  for (const figure of desk.figures) {
    const s = figure.sentence;
    if (s === done || additive(figure) !== 'count') continue;
    done = s;
    const own = amounts(desk, s, 'count');
    if (own.length < 5) continue;
    const { first, last } = sentences[s]!;
    let open = first;
    while (open < last && tokens.text.charCodeAt(tokens.start[open]!) !== 40) open++;
    let close = open;
    while (close < last && tokens.text.charCodeAt(tokens.start[close]!) !== 41) close++;
    const parts = own.filter((part) => part.first > open && part.last <= close);
    if (parts.length < 4 || !parts.every((part) => isNamed(desk, part, open))) continue;
    const sum = parts.reduce((all, part) => all + amountOf(part), 0);
    const most = Math.max(...parts.map(amountOf));
    const total = own
      .filter((whole) => whole.last <= open && amountOf(whole) > most)
      .sort((a, b) => Math.abs(amountOf(a) - sum) - Math.abs(amountOf(b) - sum))[0];
    if (total) sums.push({ ...asSum(desk, total, parts), near: NEARER_WORDS });
  }
  return sums;
}

const OTHERS = wordSet('others other independents');

/** Whether a count stands behind a name, or "others", and ends its item: "Sovereign Hill 54,". */
function isNamed(desk: Desk, figure: Figure, from: number): boolean {
  const { tokens } = desk.article;
  const before = figure.first - 1;
  if (before < from || tokens.kind[before] !== TokenKind.Word) return false;
  if (figure.last < tokens.count && tokens.kind[figure.last] === TokenKind.Word && !AND.get(tokens.word[figure.last]!))
    return false;
  return (
    OTHERS.get(tokens.word[before]!) === 1 ||
    /^\p{Lu}/u.test(tokens.text.slice(tokens.start[before], tokens.end[before]))
  );
}

/** "Greens 104, Blues 67, others 15: that is how the new 182-member house will look". */
function leadingSums(desk: Desk): Told[] {
  const { tokens } = desk.article;
  const sums: Told[] = [];
  for (const total of desk.figures) {
    if (additive(total) !== 'count' || total.of || total.counted === undefined) continue;
    const own = amounts(desk, total.sentence, 'count');
    if (own.length < 4 || own[own.length - 1] !== total) continue;
    const parts = own.slice(0, -1);
    const { first } = desk.article.sentences[total.sentence]!;
    const end = parts[parts.length - 1]!.last;
    if (tokens.text.charCodeAt(tokens.start[end]!) !== 58 || !parts.every((part) => isNamed(desk, part, first)))
      continue;
    if (OTHERS.get(tokens.word[end - 2]!) === 0 || parts.some((part) => amountOf(part) >= amountOf(total))) continue;
    sums.push({ ...asSum(desk, total, parts), near: NEAR });
  }
  return sums;
}

/** Prepositions by which a list tells its parts apart. */
const PLACED = wordSet('in at on from to for near under by with');

/**
 * Bare numbers, each with its place, behind what they count: "45 boats, 21 in Tirna, 14 in Balla and 12 in Moy", or in the
 * next sentence: "Nineteen people died. Eight were killed in Tirna, six in Balla and four in Moy".
 */
function placedSums(desk: Desk): Told[] {
  const { sentences, tokens } = desk.article;
  const sums: Told[] = [];
  for (const total of desk.figures) {
    if (additive(total) !== 'count' || total.counted === undefined || total.of || total.set || total.change) continue;
    if (total.stated! < LEAST_PLACED) continue;
    const s = total.sentence;
    const own = amounts(desk, s, 'count').filter((figure) => figure.first >= total.last);
    const next = own.length === 0 && sameBlock(desk, s, s + 1);
    const parts = next ? amounts(desk, s + 1, 'count') : own;
    if (parts.length < 3 || !isList(desk, parts) || !parts.every((part, p) => isPlaced(desk, part, p === 0 && next)))
      continue;
    const { first, last } = sentences[next ? s + 1 : s]!;
    if (
      hasWord(desk.article.tokens, OPEN, next ? first : total.last, last) ||
      parts.some((part) => amountOf(part) >= amountOf(total))
    )
      continue;
    const opening = parts[0]!.first - 1;
    if (!next && (opening - total.last > 3 || tokens.text.charCodeAt(tokens.start[opening]!) !== 44)) continue;
    if (next && (parts[0]!.first - first > 3 || goesOn(desk, s + 2))) continue;
    if (last - parts[parts.length - 1]!.last > LONGEST_ITEM) continue;
    sums.push({ ...asSum(desk, total, parts), near: NEAR });
  }
  return sums;
}

const LEAST_PLACED = 10;

/** Whether a number counts nothing of its own and has its place right behind it; the first may have a verb between. */
function isPlaced(desk: Desk, part: Figure, isFirst: boolean): boolean {
  if (!isFirst && part.counted !== undefined) return false;
  return hasWord(desk.article.tokens, PLACED, part.last, part.last + (isFirst ? 5 : 1));
}

const GOING_ON = wordSet('rest remainder remaining others other another others further more some one two also');

/** Whether a sentence begins with a word that says that the list goes on. */
export function goesOn(desk: Desk, s: number): boolean {
  const sentence = desk.article.sentences[s];
  return (
    sentence !== undefined &&
    hasWord(desk.article.tokens, GOING_ON, sentence.first, Math.min(sentence.last, sentence.first + 5))
  );
}

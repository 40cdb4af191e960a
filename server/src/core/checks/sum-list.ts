import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import type { Range } from '../text/range.js';
import { TokenKind } from '../text/tokens.js';
import { additive, amountOf, inUnitOf, slackOf } from './amounts.js';
import { side, textOf, type Desk, type CheckResult } from './check.js';

/** One part of a sum. */
export interface Part extends Range {
  readonly amount: number;
  readonly slack: number;
}

/** A figure as a part. */
export function asPart(desk: Desk, figure: Figure): Part {
  return { ...figure.core, amount: amountOf(figure), slack: slackOf(desk.article, figure) };
}

/** A total and what should add up to it. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Part[];
  /** The text says that the parts are of this total ("$1.3 billion of that"). */
  readonly said?: boolean;
}

/** Figures as the parts of a total. */
export function asSum(desk: Desk, total: Figure, figures: readonly Figure[]): Sum {
  return { total, parts: figures.map((figure) => asPart(desk, figure)) };
}

/** How much more than the likely error of rounding a sum may be off. */
const ROUNDING = 1.5;
/** The share of all possible errors together that rounding may make. */
const MOST_ERROR = 0.95;

/** The result for a sum that does not come out, or nothing. `near` says how far off it may be and still be that sum. */
export function sumResult(
  desk: Desk,
  { total, parts }: Sum,
  near: number,
  confidence: number,
): CheckResult | undefined {
  const { article } = desk;
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  const stated = amountOf(total);
  // Rounding of one part makes up for that of another: their errors add like independent ones.
  const errors = [slackOf(article, total), ...parts.map((part) => part.slack)];
  const likely = ROUNDING * Math.hypot(...errors);
  const most = errors.reduce((all, error) => all + error, 0);
  const off = Math.abs(sum - stated);
  // Off by all errors together is too much: no two numbers are each rounded by the whole of half a unit.
  const least = total.approximate ? likely : Math.min(likely, MOST_ERROR * most);
  if (off <= least + 1e-9 * Math.abs(stated)) return undefined;
  if (off > near * Math.abs(stated)) return undefined;
  const [whole, added] = [textOf(article, total.core), inUnitOf(total, sum)];
  const terms = parts.map((part) => textOf(article, part)).join(' + ');
  return {
    check: 'sum',
    severity: 'warning',
    message: `The parts add up to ${added}, not ${whole}`,
    explanation: `${terms} is ${added}; the text says ${whole}. Either the total or one of the parts is wrong.`,
    what: `the total of ${whole} and the sum of its parts`,
    sides: [{ value: whole, members: sameTotals(desk, total, parts) }, side(article, parts)],
    confidence,
  };
}

/** The total wherever the text states it: the same amount of the same thing. */
function sameTotals(desk: Desk, total: Figure, parts: readonly Part[]): Range[] {
  const kind = additive(total);
  const same = desk.figures.filter(
    (figure) =>
      figure === total ||
      (additive(figure) === kind &&
        amountOf(figure) === amountOf(total) &&
        (kind !== 'count' ||
          total.counted === undefined ||
          figure.counted === undefined ||
          figure.counted === total.counted) &&
        (amountOf(total) > SMALL_TOTAL || kind !== 'count' || figure.counted === total.counted) &&
        !parts.some((part) => part.start === figure.core.start)),
  );
  return same.length > 0 ? same.map((figure) => figure.core) : [total.core];
}

/** Up to here a number may well count something else as well. */
const SMALL_TOTAL = 10;

const OF = wordSet('of');
const WHICH = wordSet('which');
const ONE = wordSet('a an one another');
const REST = wordSet(
  'rest others remainder remaining unknown each per every average including include includes plus minus up down than',
);
/** Words that make a number one of two values when it stands right behind them. */
const CHANGING = wordSet('from to');

/** A sum that is announced and listed in one sentence: "Eleven vehicles: six cars, three pickups and a truck". */
export function listedSums(desk: Desk): Sum[] {
  const sums: Sum[] = [];
  const { article } = desk;
  const { tokens } = article;
  for (const total of desk.figures) {
    const kind = additive(total);
    if (!kind) continue;
    const sentence = article.sentences[total.sentence]!;
    const opening = listOpening(desk, total, sentence.last);
    if (opening < 0) continue;
    const closing =
      tokens.text.charCodeAt(tokens.start[opening]!) === 40
        ? closingBracket(desk, opening, sentence.last)
        : endOfList(desk, opening + 1, sentence.last);
    const parts = partsOf(desk, opening + 1, closing, total, desk.inSentence(total.sentence));
    if (parts && parts.length > 1) sums.push({ total, parts, said: isOfThat(desk, opening, closing) });
  }
  return sums;
}

/** The colon, bracket or dash that opens a list behind a total, within its clause; -1 when there is none. */
function listOpening(desk: Desk, total: Figure, last: number): number {
  const { tokens } = desk.article;
  const kind = additive(total);
  const behind = desk
    .inSentence(total.sentence)
    .find(
      (other) => other.first >= total.last && (additive(other) === kind || (total.kind === 'measure' && isBare(other))),
    );
  // A list needs an amount of its own.
  if (!behind) return -1;
  // "The 14.7 km line has 14 stations: nine elevated …": the list is that of the count between.
  if (total.kind === 'measure' && isCountBetween(desk, total, behind)) return -1;
  if (isOfThem(desk, total, behind)) return behind.first - 1;
  for (let i = total.last; i < Math.min(last, behind.first); i++) {
    if (OF.get(tokens.word[i]!) === 1 && WHICH.get(tokens.word[i + 1] ?? 0) === 1)
      return total.kind === 'money' ? i + 1 : -1;
    if (MADE_UP.get(tokens.word[i]!) === 1 && behind.first - i < 4) return behind.first - 1;
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (tokens.kind[i] === TokenKind.Punctuation && (unit === 58 || unit === 40)) return i;
    if (tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 1) return i;
    if (tokens.kind[i] === TokenKind.Punctuation && unit === 59) return -1;
  }
  return -1;
}

function isCountBetween(desk: Desk, total: Figure, behind: Figure): boolean {
  return (
    isBare(behind) &&
    desk
      .inSentence(total.sentence)
      .some(
        (other) =>
          other.first >= total.last &&
          other.first < behind.first &&
          other.kind === 'number' &&
          other.counted !== undefined,
      )
  );
}

/** Words behind which a whole is told by all its parts: "made up of", "split between". */
const MADE_UP = wordSet('comprising comprises consisting consists composed made split divided');

const THEM = wordSet('them whom which these those');
const ELSEWHERE = wordSet('elsewhere');

/** "7,400 people, 2,100 of them in Odense and 6,300 elsewhere": a whole in two parts, nothing left. */
function isOfThem(desk: Desk, total: Figure, behind: Figure): boolean {
  const { tokens, sentences } = desk.article;
  if (tokens.text.charCodeAt(tokens.start[behind.first - 1]!) !== 44 || behind.first - total.last > 4) return false;
  if (OF.get(tokens.word[behind.last] ?? 0) === 0 || THEM.get(tokens.word[behind.last + 1] ?? 0) === 0) return false;
  for (let i = behind.last; i < sentences[total.sentence]!.last; i++)
    if (ELSEWHERE.get(tokens.word[i]!) === 1) return true;
  return false;
}

const THAT = wordSet('that this which these those them');

/** Whether the first part is one "of that". */
function isOfThat(desk: Desk, opening: number, closing: number): boolean {
  const { tokens } = desk.article;
  for (let i = opening; i < Math.min(closing - 1, opening + 7); i++)
    if (OF.get(tokens.word[i]!) === 1 && THAT.get(tokens.word[i + 1]!) === 1) return true;
  return false;
}

function closingBracket(desk: Desk, open: number, last: number): number {
  const { tokens } = desk.article;
  let i = open + 1;
  while (i < last && tokens.text.charCodeAt(tokens.start[i]!) !== 41) i++;
  return i;
}

/** The end of a list: a full stop, a semicolon when commas part its items, or the dash that closes it. */
function endOfList(desk: Desk, from: number, last: number): number {
  const { tokens } = desk.article;
  let i = from;
  for (; i < last; i++) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 1) break;
    if (tokens.kind[i] === TokenKind.Punctuation && (unit === 46 || unit === 33 || unit === 63)) break;
  }
  return i;
}

/**
 * The items of a list, each with its one amount; nothing when an item has none, has two, or speaks of a rest.
 * Items are parted by commas, semicolons and "and"; an item may begin with "a" or "an" where things are counted.
 */
function partsOf(desk: Desk, from: number, to: number, total: Figure, figures: readonly Figure[]): Part[] | undefined {
  const kind = additive(total)!;
  const { article } = desk;
  const { tokens } = article;
  const parts: Part[] = [];
  let lastJoined = false;
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !partsItems(desk, i)) continue;
    if (i > start) {
      const [low, high] = [start, i];
      const inside = figures.filter(({ first }) => first >= low && first < high);
      const counted = inside.filter((figure) => additive(figure) === kind && figure.conversionOf === undefined);
      // "…, 166 sophomores and 117 freshmen, and each of them will be told": the list ended with its "and".
      if (parts.length > 2 && lastJoined && inside.length === 0 && isClause(desk, start, i)) return parts;
      for (let k = start; k < i; k++) if (REST.get(tokens.word[k]!) === 1) return undefined;
      // "29 to the north" is a part, "29 to 31" and "to 31" are not.
      if (inside.some(({ first }) => CHANGING.get(tokens.word[first - 1] ?? 0) === 1)) return undefined;
      // "Seven hit him, three of them from behind": a part of a part.
      if (parts.length > 0 && inside.some((figure) => isOfThat(desk, figure.last - 1, figure.last + 3)))
        return undefined;
      // "$1.3 billion in gold and $900 million in notes and deposits": the last item goes on.
      if (lastJoined && inside.length === 0 && parts.length > 1 && AND.get(tokens.word[start - 1]!) === 1) {
        start = i + 1;
        continue;
      }
      if (counted.length === 1)
        parts.push({ ...counted[0]!.core, amount: amountOf(counted[0]!), slack: slackOf(article, counted[0]!) });
      else if (isElliptic(inside, kind, parts)) {
        // "2.5 percent in the first year, 2.5 in the second": the unit goes on.
        parts.push({ ...inside[0]!.core, amount: inside[0]!.stated!, slack: slackOf(article, inside[0]!) });
      } else if (total.kind === 'measure' && inside.length === 1 && isBare(inside[0]!)) {
        // "3,000 square metres: 1,400 for the ships, 700 for the maps".
        const like: Figure = { ...inside[0]!, ...unitOf(total) };
        parts.push({ ...like.core, amount: amountOf(like), slack: slackOf(article, like) });
      } else if (counted.length === 0 && inside.length === 0 && isOneThing(desk, start, i, kind, parts)) {
        parts.push({ start: tokens.start[start]!, end: tokens.end[i - 1]!, amount: 1, slack: 0 });
      } else return undefined;
      lastJoined = start > from && AND.get(tokens.word[start - 1]!) === 1;
    }
    start = i + 1;
  }
  return parts;
}

const AND = wordSet('and');
/** An item longer than this is a clause of its own. */
const LONGEST_THING = 6;

/** "a county salt truck" behind items that count things. */
function isOneThing(desk: Desk, start: number, end: number, kind: string, parts: readonly Part[]): boolean {
  if (kind !== 'count' || parts.length < 2 || end - start > LONGEST_THING) return false;
  return ONE.get(desk.article.tokens.word[start]!) === 1;
}

const WHOLE = wordSet('each every all none they it this that which who');

/** Whether what stands behind a list speaks of all of it. */
function isClause(desk: Desk, start: number, end: number): boolean {
  return end - start > 2 && WHOLE.get(desk.article.tokens.word[start]!) === 1;
}

/** A number that counts nothing of its own. */
function isBare(figure: Figure): boolean {
  return figure.kind === 'number' && figure.counted === undefined && additive(figure) === 'count';
}

function unitOf({ kind, unit, dimension, toBase }: Figure): Partial<Figure> {
  return { kind, ...(unit && { unit }), ...(dimension && { dimension }), ...(toBase && { toBase }) };
}

/** A bare number that takes the unit of the percent items before it. */
function isElliptic(inside: readonly Figure[], kind: string, parts: readonly Part[]): boolean {
  if (kind !== 'percent' || parts.length === 0) return false;
  const bare = inside.filter(isBare);
  return bare.length === 1 && inside[0] === bare[0];
}

function partsItems(desk: Desk, i: number): boolean {
  const { tokens } = desk.article;
  if (AND.get(tokens.word[i]!) === 1) return true;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return tokens.kind[i] === TokenKind.Punctuation && (unit === 44 || unit === 59);
}

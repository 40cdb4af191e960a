import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { type Tokens, TokenKind } from '../text/tokens.js';
import { Tag } from '../text/tags.js';
import { isNoun, isVerb, type Tagged } from './chunks.js';
import { SPAN_NOUNS, UNIT_NOUNS } from './direction-data.js';
import { type Figures, figuresIn } from './figure-search.js';
import { dimensionOf, valueOf } from './value.js';

const SPAN = wordSet(SPAN_NOUNS);
const UNIT = wordSet(UNIT_NOUNS);
const COMPARED = wordSet('compared versus vs');
/** Of votes and scores "against" says who lost, not what was before. */
const AGAINST = wordSet('against');
/** Directly before the second value, behind a comma: "5.1%, from 4.8% in June", "20%, after 60% last season". */
const FROM_AFTER = wordSet('from after');
/** Words that say that a value was told, or counted, before. */
const FROM = wordSet('from');
const TO = wordSet('to');
/** Behind a number that is itself the difference: "61 seats, 11 fewer than before". */
const DIFFERENCE = wordSet('more fewer less higher lower longer shorter better worse above below ahead behind');
const EARLIER = wordSet('last previous previously year before earlier ago season same then');
const PREVIOUS = wordSet('previous previously before earlier ago last from');
const NOW = wordSet('now today last this');
/** At most this many tokens stand between the two values; behind words that can only compare, this many. */
const BETWEEN = 9;
const BETWEEN_SURELY = 16;
/** A time stands at most this many tokens behind the value that it dates. */
const DATED_WITHIN = 7;
/** And at most this many before it. */
const OWN_WITHIN = 40;

/** A value and the one it is compared with: "640 officers were on duty, compared with 820 a year before". */
export interface ComparedValues {
  /** Index into the figures. */
  readonly at: number;
  /** Of the tokens from the first value to the second. */
  readonly first: number;
  readonly last: number;
  readonly up: boolean;
  /** The noun that is compared, where no figure's own frame holds it: the label of a row. */
  readonly head?: number;
}

/** What a comparison of two values is read from. */
interface Text {
  readonly tokens: Tokens;
  readonly tagged: Tagged;
  readonly figures: Figures;
  /** A line of a table: its label stands first. */
  readonly isRow: boolean;
}

/** Which way a value stands to another of its dimension that the sentence sets it against, and what signed changes say. */
export function comparedValues(article: Article, tagged: Tagged, figures: Figures): ComparedValues[] {
  const { tokens } = article;
  const sentence = article.sentences[article.sentenceOf[tagged.first]!]!;
  const text = { tokens, tagged, figures, isRow: article.blocks[sentence.block]!.kind === 'row' };
  const found: ComparedValues[] = [];
  let before = -1;
  for (let i = 0; i < figures.length; i++) {
    const { figure } = figures[i]!;
    if (figure.date || figure.clock) continue;
    const compared = signedChange(text, i) ?? (before < 0 ? undefined : compare(text, before, i));
    if (compared) found.push(compared);
    before = i;
  }
  return found;
}

function compare(text: Text, at: number, other: number): ComparedValues | undefined {
  const [a, b] = [text.figures[at]!.figure, text.figures[other]!.figure];
  if (b.first - a.last > BETWEEN_SURELY) return undefined;
  const dimension = dimensionOf(a);
  if (dimension === undefined || a.pair || dimension !== dimensionOf(b)) return undefined;
  const [one, two] = [valueOf(a), valueOf(b)];
  if (!one || !two || (one.low <= two.high && two.low <= one.high)) return undefined;
  if (isRange(text, b) || hasWord(text.tokens, DIFFERENCE, b.last, b.last + 2)) return undefined;
  const order =
    setAgainst(text, a, b, dimension.startsWith('count')) || inBrackets(text, a, b) ? 1 : inTurn(text, a, b);
  if (order === 0) return undefined;
  return { at, first: a.first, last: b.last, up: one.low > two.high === order > 0 };
}

/** "From 292 to 340": the second value opens a change of its own. */
function isRange({ tokens }: Text, { first, last }: Figure): boolean {
  return FROM.get(tokens.word[first - 1]!) === 1 && TO.get(tokens.word[last] ?? 0) === 1;
}

/** "Compared with 820", "against 88 in the same part of last year", "20%, after 60% last season". */
function setAgainst({ tokens, tagged, figures }: Text, a: Figure, b: Figure, isCount: boolean): boolean {
  if (hasWord(tokens, COMPARED, a.last, b.first)) return true;
  const dated =
    hasWord(tokens, EARLIER, b.last, Math.min(tagged.last, b.last + DATED_WITHIN)) ||
    dateBehind(figures, b, tagged.last) !== undefined;
  if (hasWord(tokens, AGAINST, a.last, b.first)) return isCount ? dated : b.first - a.last <= BETWEEN;
  return FROM_AFTER.get(tokens.word[b.first - 1]!) === 1 && isMark(tokens, b.first - 2, ',') && dated;
}

/** "1,480 (2029: 1,390)", "2.1% (a year before: 6.4%)": the second is the value of before. */
function inBrackets({ tokens, tagged, figures }: Text, a: Figure, b: Figure): boolean {
  let open = b.first - 1;
  while (open >= a.last && !isMark(tokens, open, '(')) open--;
  if (open < a.last || open - a.last > 2) return false;
  let close = b.last;
  while (close < Math.min(tagged.last, b.last + DATED_WITHIN) && !isMark(tokens, close, ')')) close++;
  if (hasWord(tokens, PREVIOUS, open, close)) return true;
  const year = figuresIn(figures, open + 1, b.first).find(({ date, last }) => date && last <= b.first);
  if (!year?.date) return false;
  const own = figuresIn(figures, open - OWN_WITHIN, open).findLast(({ date, last }) => date && last <= open);
  // "In 2027 47 million (2026: 71 million)"; what lies ahead of the value is no past of it.
  return !own?.date || own.date.startDay > year.date.endDay;
}

/**
 * 1 where the first of two dated values is the later one, −1 where it is the earlier ("nine incidents on Friday and four on
 * Saturday", "88 before, 61 last year"); 0 where a verb stands between them or they count two things.
 */
function inTurn({ tokens, tagged, figures }: Text, a: Figure, b: Figure): -1 | 0 | 1 {
  if (b.counted !== undefined && b.counted !== a.counted) return 0;
  // "Rose to 31 this year from 19 in 2030": the verb says which is which.
  if (FROM.get(tokens.word[b.first - 1]!) === 1 || hasWord(tokens, AGAINST, a.last, b.first)) return 0;
  for (let i = a.last; i < b.first; i++) if (isVerb(tagged.tags[i]!)) return 0;
  const [one, two] = [dateBehind(figures, a, b.first), dateBehind(figures, b, tagged.last)];
  if (one?.date && two?.date) {
    if (one.date.startDay > two.date.endDay) return 1;
    return two.date.startDay > one.date.endDay ? -1 : 0;
  }
  // "88 before, 61 last year".
  const behind = hasWord(tokens, NOW, b.last, Math.min(tagged.last, b.last + 2));
  return behind && PREVIOUS.get(tokens.word[a.last]!) === 1 ? -1 : 0;
}

function dateBehind(figures: Figures, { last }: Figure, stop: number): Figure | undefined {
  return figuresIn(figures, last, Math.min(stop, last + DATED_WITHIN)).find(({ date }) => date);
}

/** "Load factor 87.4% 88.0% -0.6 pts", "orders €1.02bn (-11%)": what its sign says, of the noun before the figures. */
function signedChange(text: Text, at: number): ComparedValues | undefined {
  const { tokens, tagged, figures, isRow } = text;
  const { figure } = figures[at]!;
  if (figure.kind !== 'percent' && figure.kind !== 'percentage-point') return undefined;
  const sign = signOf(tokens, tagged, figure);
  if (sign === 0) return undefined;
  const label = isRow ? labelOf(tagged) : -1;
  if (label >= 0) return { at, first: figure.first, last: figure.last, up: sign > 0, head: label };
  let noun = figure.first - 1;
  const lowest = Math.max(tagged.first, noun - OWN_WITHIN);
  for (let f = at - 1; noun >= lowest && !names(text, noun); noun--) {
    while (f >= 0 && figures[f]!.figure.first > noun) f--;
    if (f >= 0 && figures[f]!.figure.last > noun) noun = figures[f]!.figure.first;
    else if (tokens.kind[noun] === TokenKind.Word && isVerb(tagged.tags[noun]!)) return undefined;
  }
  if (noun < lowest) return undefined;
  return { at, first: figure.first, last: figure.last, up: sign > 0, head: noun };
}

/** The last noun of the group that a row begins with. */
function labelOf({ tags, first, last }: Tagged): number {
  let noun = -1;
  for (let i = first; i < last; i++) {
    if (isNoun(tags[i]!)) noun = i;
    else if (noun >= 0 || tags[i] === Tag.CD) break;
  }
  return noun;
}

/** A noun that is neither a time nor what a number is counted in. */
function names({ tokens, tagged: { tags, first } }: Text, i: number): boolean {
  if (!isNoun(tags[i]!) || SPAN.get(tokens.word[i]!) === 1 || UNIT.get(tokens.word[i]!) === 1) return false;
  return i === first || (tokens.kind[i - 1] !== TokenKind.Number && tags[i - 1] !== Tag.CD);
}

/** The sign that stands right before a number and apart from what is before it; 0 for none. */
function signOf({ text, start }: Tokens, { first }: Tagged, figure: Figure): -1 | 0 | 1 {
  for (const at of [start[figure.first]!, start[figure.first]! - 1]) {
    const mark = text[at];
    if (at <= start[first]! || (mark !== '+' && mark !== '-' && mark !== '\u2212')) continue;
    const [before, behind] = [text[at - 1]!, text[at + 1]!];
    if ((before === ' ' || before === '(' || before === '\t') && behind >= '0' && behind <= '9')
      return mark === '+' ? 1 : -1;
  }
  return 0;
}

function isMark({ text, start }: Tokens, token: number, mark: string): boolean {
  return text[start[token]!] === mark;
}

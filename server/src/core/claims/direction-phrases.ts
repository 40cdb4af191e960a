import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { hasWord } from '../text/has-word.js';
import { WordProperty, wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import type { Movement } from './direction.js';
import { type Figures, figuresIn } from './figure-search.js';
import { DAYS, ENROLLED, PRICED, RESERVES, YARDSTICKS } from './direction-data.js';

type Reader = (text: Text, i: number) => Movement | undefined;

/** What each word may begin, in the order in which it is tried. */
const PHRASES: readonly (readonly [string, ...Reader[]])[] = [
  ['put puts putting', putOn, putUp, shiftInTime],
  ['add adds added adding', putOn, enrol, topUp],
  ['slap slaps slapped', putOn],
  [
    'take takes took taken taking knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping',
    takeOff,
  ],
  ['bring brings brought bringing move moves moved moving pull pulled push pushed pushes pushing', shiftInTime],
  ['draw draws drew drawn drawing dip dips dipped dipping raid raids raided raiding', drawOn],
  ['replenish replenishes replenished replenishing', topUp],
  ['ahead behind', stand],
  ['led leads lead leading trail trails trailed trailing', trail],
  ['outside inside', record],
  ['above below', yardstick],
  ['lost losing shed sheds shedding hire hires hired hiring recruit recruits recruited recruiting', enrol],
];
const OPENS = new WordProperty();
PHRASES.forEach(([words], row) => {
  for (const text of words.split(' ')) OPENS.set(text, row + 1);
});

/** Whether a word may begin one of the phrases: a quick test, before a sentence is tagged. */
export function mayTurn(word: number): boolean {
  return OPENS.get(word) !== 0;
}

/** Movements that a verb and a word apart from it make together, or that no single word tells. */
export function phrasesOf(article: Article, tagged: Tagged, figures: Figures): Movement[] {
  const text = { article, tagged, figures };
  const found: Movement[] = [];
  for (let i = tagged.first; i < tagged.last; i++) {
    const opens = OPENS.get(article.tokens.word[i]!);
    if (opens === 0) continue;
    const [, ...readers] = PHRASES[opens - 1]!;
    let movement: Movement | undefined;
    for (const reader of readers) movement ??= reader(text, i);
    if (movement) {
      found.push(movement);
      i = movement.last - 1;
    }
  }
  return found;
}

interface Text {
  readonly article: Article;
  readonly tagged: Tagged;
  readonly figures: Figures;
}

const DAY = wordSet(DAYS);
const ON = wordSet('on');
const ON_TO = wordSet('on onto to');
const SINCE = wordSet('since');
const OFF = wordSet('off');
const UP_DOWN = wordSet('up down');
const UP = wordSet('up');
const FORWARD = wordSet('forward');
const BACK = wordSet('back');
const LENGTHS: ReadonlySet<string> = new Set(['money', 'percent', 'percentage-point', 'duration', 'measure']);
const POINTS = wordSet('points seats pounds dollars euros');
/** An amount stands at most this many tokens behind its verb, and what it is put on this many behind it. */
const NEAR = 3;
const GROUP = 8;

/** The amount that stands as the object of a verb: "nine cents", "41 points". */
function amountBehind({ article, figures }: Text, verb: number): Figure | undefined {
  const [found] = figuresIn(figures, verb + 1, verb + NEAR + 1);
  if (!found || found.date || found.clock || found.pair) return undefined;
  if (LENGTHS.has(found.kind)) return found;
  return found.countedAt !== undefined && POINTS.get(article.tokens.word[found.countedAt]!) === 1 ? found : undefined;
}

function headFrom({ article, tagged: { tags, last } }: Text, from: number): number {
  let head = -1;
  for (let i = from; i < Math.min(last, from + GROUP); i++) {
    if (head >= 0 && DAY.get(article.tokens.word[i]!) === 1) break;
    if (isNoun(tags[i]!)) head = i;
    else if (head >= 0 || (!inNounGroup(tags[i]!) && tags[i] !== Tag.VBG && tags[i] !== Tag.VBN)) break;
  }
  return head;
}

/** "Put nine cents on slaughter pigs", "adds £12 to the average bill". */
function putOn(text: Text, i: number): Movement | undefined {
  const { article, tagged } = text;
  const amount = isVerb(tagged.tags[i]!) ? amountBehind(text, i) : undefined;
  if (!amount) return undefined;
  // "Put on 5 per cent".
  if (ON.get(article.tokens.word[i + 1]!) === 1 && amount.first === i + 2)
    return { first: i, last: i + 2, up: true, form: 'verb' };
  const link = Math.max(amount.last, (amount.countedAt ?? -1) + 1);
  if (link >= tagged.last || ON_TO.get(article.tokens.word[link]!) === 0) return undefined;
  const head = headFrom(text, link + 1);
  return head < 0 ? undefined : { first: i, last: link + 1, up: true, form: 'verb', head };
}

/** "Took 15 grams off the weight", "knocked a second off her best". */
function takeOff(text: Text, i: number): Movement | undefined {
  const { article, tagged } = text;
  const amount = isVerb(tagged.tags[i]!) ? amountBehind(text, i) : undefined;
  if (!amount) return undefined;
  const link = Math.max(amount.last, (amount.countedAt ?? -1) + 1);
  if (link >= tagged.last || OFF.get(article.tokens.word[link]!) === 0) return undefined;
  const head = headFrom(text, link + 1);
  if (head >= 0) return { first: i, last: link + 1, up: false, form: 'verb', head };
  // "They've taken 15 grams off since the last one", but "took six months off in autumn".
  return SINCE.get(article.tokens.word[link + 1] ?? 0) === 1
    ? { first: i, last: link + 1, up: false, form: 'verb' }
    : undefined;
}

const PRICE = wordSet(PRICED);
/** How far from "put up" the price may stand that is put up. */
const PRICE_WITHIN = 12;

/** "Premiums were put up", "put its prices up", "put up fares"; but nobody's tent. */
function putUp({ article: { tokens }, tagged }: Text, i: number): Movement | undefined {
  const { tags, last } = tagged;
  if (!isVerb(tags[i]!)) return undefined;
  let at = i + 1;
  let head = -1;
  while (at < Math.min(last, i + NEAR + 2) && UP_DOWN.get(tokens.word[at]!) === 0) {
    if (PRICE.get(tokens.word[at]!) === 1) head = at;
    at++;
  }
  if (at >= last || UP_DOWN.get(tokens.word[at]!) === 0 || (at > i + 1 && head < 0)) return undefined;
  const up = UP.get(tokens.word[at]!) === 1;
  if (head >= 0) return { first: i, last: at + 1, up, form: 'verb', head };
  if (hasWord(tokens, PRICE, at + 1, Math.min(last, at + NEAR + 1)))
    return { first: i, last: at + 1, up, form: 'verb' };
  if (!hasWord(tokens, PRICE, Math.max(tagged.first, i - PRICE_WITHIN), i)) return undefined;
  return { first: i, last: at + 1, up, form: 'verb' };
}

const ADVANCES = wordSet('bring brings brought bringing move moves moved moving pull pulled');
const DELAYS = wordSet('put puts putting push pushed pushes pushing');
/** Behind "put back": how far, or until when; not "on the shelf". */
const HOW_FAR = wordSet('by to until till from a an half one two three four five');

/** "The start was brought forward", "put back by an hour". */
function shiftInTime({ article: { tokens }, tagged }: Text, i: number): Movement | undefined {
  const { tags, last } = tagged;
  if (!isVerb(tags[i]!) || i + 1 >= last) return undefined;
  const at = i + 1;
  const closed =
    at + 1 >= last ||
    tags[at + 1] === Tag.PUNCT ||
    HOW_FAR.get(tokens.word[at + 1]!) === 1 ||
    tokens.kind[at + 1] === TokenKind.Number;
  if (!closed) return undefined;
  if (ADVANCES.get(tokens.word[i]!) === 1 && FORWARD.get(tokens.word[at]!) === 1)
    return { first: i, last: at + 1, up: true, form: 'verb' };
  if (DELAYS.get(tokens.word[i]!) === 1 && BACK.get(tokens.word[at]!) === 1)
    return { first: i, last: at + 1, up: false, form: 'verb' };
  return undefined;
}

const STORE = wordSet(RESERVES);
const DRAWS = wordSet('from on into down');
/** How far behind its verb the store may stand. */
const STORE_WITHIN = 9;

/** "Will draw £3m from its reserves", "dips into savings". */
function drawOn(text: Text, i: number): Movement | undefined {
  const { tokens } = text.article;
  if (!isVerb(text.tagged.tags[i]!)) return undefined;
  for (let k = i + 1; k < Math.min(text.tagged.last, i + STORE_WITHIN) && boundary(tokens, k) < 2; k++) {
    if (STORE.get(tokens.word[k]!) === 0 || !isNoun(text.tagged.tags[k]!)) continue;
    return hasWord(tokens, DRAWS, i + 1, k) ? { first: i, last: i + 1, up: false, form: 'verb', head: k } : undefined;
  }
  return undefined;
}

/** "Adds to its reserves", "replenished the fund". */
function topUp(text: Text, i: number): Movement | undefined {
  const { tokens } = text.article;
  if (!isVerb(text.tagged.tags[i]!)) return undefined;
  for (let k = i + 1; k < Math.min(text.tagged.last, i + STORE_WITHIN) && boundary(tokens, k) < 2; k++)
    if (STORE.get(tokens.word[k]!) === 1 && isNoun(text.tagged.tags[k]!) && hasWord(tokens, ON_TO, i + 1, k))
      return { first: i, last: i + 1, up: true, form: 'verb', head: k };
  return undefined;
}

const IS = wordSet("is are was were be been 's 're");
const BY = wordSet('by');
const AHEAD = wordSet('ahead');
const OF_ON = wordSet('of on in at after');
const PACE = wordSet('schedule plan target time points polls poll count half break interval');

/** "Is ahead by 10-7", "was behind at the break", "behind in the polls"; not "was behind the attack". */
function stand({ article: { tokens }, tagged }: Text, i: number): Movement | undefined {
  const { first, last, tags } = tagged;
  if (i === first) return undefined;
  const up = AHEAD.get(tokens.word[i]!) === 1;
  let k = i - 1;
  while (
    k > first &&
    (tags[k] === Tag.RB || tags[k] === Tag.CD || isNoun(tags[k]!) || tags[k] === Tag.DT) &&
    i - k < NEAR + 1
  )
    k--;
  if (IS.get(tokens.word[k]!) === 0) return undefined;
  const next = i + 1;
  const told =
    next >= last ||
    tags[next] === Tag.PUNCT ||
    BY.get(tokens.word[next]!) === 1 ||
    tokens.kind[next] === TokenKind.Number ||
    (OF_ON.get(tokens.word[next]!) === 1 && hasWord(tokens, PACE, next, Math.min(last, next + NEAR + 1))) ||
    PACE.get(tokens.word[next]!) === 1;
  return told ? { first: i, last: i + 1, up, form: 'adverb', standing: true } : undefined;
}

const LEAD = wordSet('led leads lead leading');
const SURVEY = wordSet('poll polls survey surveys race count half break interval points');

/** "Trailed 10-7 after the first day", "leads by four points"; not "led the inquiry". */
function trail({ article: { tokens }, tagged, figures }: Text, i: number): Movement | undefined {
  const { last, tags } = tagged;
  if (!isVerb(tags[i]!)) return undefined;
  const at = i + 1;
  if (at >= last) return undefined;
  const scored =
    tokens.kind[at] === TokenKind.Number ||
    (BY.get(tokens.word[at]!) === 1 && figuresIn(figures, at, at + NEAR).length > 0) ||
    (tags[at] === Tag.IN && hasWord(tokens, SURVEY, at, Math.min(last, at + NEAR + 1)));
  return scored ? { first: i, last: at, up: LEAD.get(tokens.word[i]!) === 1, form: 'verb', standing: true } : undefined;
}

const BEST = wordSet('best record mark');
const WHOSE = wordSet('his her their its the personal world own season');
const INSIDE = wordSet('inside');

/** "Three seconds outside his best", "inside the record". */
function record({ article: { tokens }, tagged }: Text, i: number): Movement | undefined {
  const { last } = tagged;
  for (let k = i + 1; k < Math.min(last, i + NEAR + 2); k++) {
    if (BEST.get(tokens.word[k]!) === 1 && k > i + 1)
      return { first: i, last: k + 1, up: INSIDE.get(tokens.word[i]!) === 1, form: 'adverb' };
    if (WHOSE.get(tokens.word[k]!) === 0) return undefined;
  }
  return undefined;
}

const YARDSTICK = wordSet(YARDSTICKS);
const ABOVE = wordSet('above');
const FAR = wordSet('well far just slightly some little way comfortably significantly considerably');
/** Words between "above" and what it is measured by. */
const YARDSTICK_WITHIN = 4;

/** "Well above what was forecast", "some 2,000 above last year's gate", "below the seasonal average". */
function yardstick({ article: { tokens }, tagged, figures }: Text, i: number): Movement | undefined {
  const { first, last } = tagged;
  if (i === first) return undefined;
  if (!hasWord(tokens, YARDSTICK, i + 1, Math.min(last, i + 1 + YARDSTICK_WITHIN))) return undefined;
  const before = tokens.word[i - 1]!;
  const amount = figuresIn(figures, i - GROUP, i).some(({ last: end, countedAt }) => end === i || countedAt === i - 1);
  if (FAR.get(before) === 0 && IS.get(before) === 0 && !amount) return undefined;
  return { first: i, last: i + 1, up: ABOVE.get(tokens.word[i]!) === 1, form: 'adverb' };
}

const ROLL = wordSet(ENROLLED);
const STAFF = wordSet('staff');
const LOSES = wordSet('lost losing shed sheds shedding');

/** "Shed 21,000 jobs", "added three inspectors", "has lost 19 officers since". */
function enrol(text: Text, i: number): Movement | undefined {
  const { tokens } = text.article;
  const { tags, first } = text.tagged;
  // "The lost posts", "lost his job".
  if (!isVerb(tags[i]!) || (i > first && tags[i - 1] === Tag.DT) || tags[i + 1] === Tag.PRPS) return undefined;
  const head = headFrom(text, i + 1);
  if (head < 0 || (tags[head] !== Tag.NNS && STAFF.get(tokens.word[head]!) === 0) || ROLL.get(tokens.word[head]!) === 0)
    return undefined;
  return { first: i, last: i + 1, up: LOSES.get(tokens.word[i]!) === 0, form: 'verb', head };
}

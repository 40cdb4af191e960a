import { word, wordSet } from '../text/lexicon.js';
import type { Amount } from './amount-type.js';
import type { Figure } from './figure.js';
import type { Interval } from './interval.js';
import type { Modifier } from './modifier-tables.js';
import { modifierBefore } from './modifiers.js';
import { TokenKind } from '../text/tokens.js';
import type { Scene } from './scene.js';

/** A figure while it is being read: fields are filled in by one reader after another. */
export type Draft = { -readonly [K in keyof Figure]: Figure[K] };

/**
 * A draft over tokens, its core being the same tokens. Every field is there from the start, so that all figures have
 * one shape in memory.
 */
export function draftOf(scene: Scene, kind: Figure['kind'], first: number, last: number): Draft {
  const { tokens } = scene;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  return {
    kind,
    start,
    end,
    first,
    last,
    core: { start, end },
    coreFirst: first,
    coreLast: last,
    sentence: scene.sentence,
    stated: undefined,
    low: undefined,
    high: undefined,
    lowOpen: undefined,
    highOpen: undefined,
    bound: undefined,
    approximate: undefined,
    unit: undefined,
    dimension: undefined,
    toBase: undefined,
    base: undefined,
    counted: undefined,
    countedAt: undefined,
    of: undefined,
    change: undefined,
    rate: undefined,
    rank: undefined,
    date: undefined,
    unresolved: undefined,
    pair: undefined,
    set: undefined,
    colour: undefined,
    vague: undefined,
    margin: undefined,
    conversionOf: undefined,
    currencyAmbiguous: undefined,
    clock: undefined,
  };
}

/** Lets the whole expression reach from `first` to `last`; the core stays. */
export function widen(scene: Scene, draft: Draft, first: number, last: number): void {
  draft.first = first;
  draft.last = last;
  draft.start = scene.tokens.start[first]!;
  draft.end = scene.tokens.end[last - 1]!;
}

/** Sets the interval and what goes with it, whatever was set before. */
export function setInterval(draft: Draft, interval: Interval): void {
  draft.low = interval.low;
  draft.high = interval.high;
  draft.lowOpen = interval.lowOpen || interval.low === -Infinity ? true : undefined;
  draft.highOpen = interval.highOpen || interval.high === Infinity ? true : undefined;
  draft.bound = interval.bound;
  draft.approximate = interval.approximate;
}

/** Unit, dimension and the way to the base unit of an amount. */
export function setUnit(
  draft: Draft,
  amount: Pick<Amount, 'unit' | 'dimension' | 'factor' | 'offset' | 'currencyAmbiguous'>,
): void {
  if (amount.unit === undefined) return;
  draft.unit = amount.unit;
  if (amount.dimension !== undefined) draft.dimension = amount.dimension;
  if (amount.factor !== undefined) draft.toBase = { factor: amount.factor, offset: amount.offset ?? 0 };
  if (amount.currencyAmbiguous) draft.currencyAmbiguous = true;
}

/** What stands before a number, from the inside out: the bound that holds, the colours beside it, where it starts. */
export interface Lead {
  readonly modifier: Modifier;
  readonly first: number;
  readonly colour?: Figure['colour'];
  readonly set?: Figure['set'];
  readonly approximate?: boolean;
}

const COLOURS: Partial<Record<Modifier, Figure['colour']>> = {
  only: 'only',
  record: 'record',
  'as-few-as': 'as-few-as',
};

const ABOUT = word('about');
const UP = word('up');
/** Verbs and nouns that take "about" as their own preposition, and verbs that go "up to" a sum. */
const TAKES_ABOUT = wordSet(
  'talk talks talked talking speak speaks spoke think thinks thinking worry worries worried concern concerns concerned know knew hear heard ask asks asked questions information details story report reported complain complained complaints doubts doubt wrote write learn learned said joke joked warned',
);
const TAKES_UP = wordSet(
  'add adds added adding went go goes gone going moved rounded crept creeps creeping inched inching edged edging crawled crawling ticked ticking nudged nudging',
);
const TOUCHING = word('touching');
/** Behind these "touching" is the verb: "after touching $313". */
const LEADS_VERB = wordSet('after before and but while when since of by from without');

/** Whether what looks like a modifier belongs to a verb or is one: "talk about one bolt", "adds up to 86,000", "after touching $313". */
function isVerbal(scene: Scene, at: number, floor: number): boolean {
  const { tokens } = scene;
  if (at - 1 < floor) return false;
  const before = tokens.word[at - 1]!;
  switch (tokens.word[at]) {
    case ABOUT:
      return TAKES_ABOUT.get(before) === 1;
    case UP:
      return TAKES_UP.get(before) === 1;
    case TOUCHING:
      return LEADS_VERB.get(before) === 1 || tokens.kind[at - 1] === TokenKind.Punctuation;
    default:
      return false;
  }
}

/** Reads up to three modifiers before token `first`: "no more than about 15", "at least another 12". */
export function leadOf(scene: Scene, first: number, floor: number): Lead {
  let at = first;
  let modifier: Modifier = 'plain';
  let approximate = false;
  let colour: Figure['colour'];
  let set: Figure['set'];
  for (let step = 0; step < 3; step++) {
    const found = modifierBefore(scene.tokens, at, floor);
    if (!found || isVerbal(scene, found.at, floor)) break;
    const { modifier: next } = found;
    if (next === 'another') set = 'another';
    else if (COLOURS[next]) colour = COLOURS[next];
    else if (modifier === 'plain') modifier = next;
    else if (modifier === 'about' && next !== 'about' && next !== 'exactly') {
      modifier = next;
      approximate = true;
    } else break;
    at = found.at;
  }
  return { modifier, first: at, ...(colour && { colour }), ...(set && { set }), ...(approximate && { approximate }) };
}

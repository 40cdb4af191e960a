import { word, wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { civilOf } from './calendar.js';
import type { DateValue } from './date-value.js';
import { tenseAt, type Tense } from './tense.js';

/** What a reader of dates needs to know beside the words: the bounds it may read in, and the days it counts from. */
export interface TimeContext {
  readonly tokens: Tokens;
  /** Token range of the sentence, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The day of writing; without it what is relative stays unresolved. */
  readonly today: number | undefined;
  /** Minutes of the day of writing, when known (a live blog's stamp). */
  readonly minute?: number | undefined;
  /** The last date told before in the same passage: what "a day later" counts from. */
  readonly told?: DateValue | undefined;
  /** The line is in Title Case or capitals: capitals tell nothing. */
  readonly titled: boolean;
  /** Numbers that may be years are read as years only with a sign of time beside them. */
  readonly wary?: boolean;
}

/** A date or clock time as read: where it stands and what it means, or why it means nothing. */
export interface DateReading {
  readonly first: number;
  readonly last: number;
  readonly value?: DateValue;
  readonly unresolved?: string;
  /** First and last minute of the day of a clock time. */
  readonly clock?: readonly [number, number];
}

export const NO_ANCHOR = 'the article gives no date to count from';
export const NO_TOLD = 'no date is told to count from';

/** A reading that stays without a date. */
export function unresolved(first: number, last: number, reason: string): DateReading {
  return { first, last, unresolved: reason };
}

export function resolved(first: number, last: number, value: DateValue | undefined, reason = NO_ANCHOR): DateReading {
  return value ? { first, last, value } : unresolved(first, last, reason);
}

export function yearOf(day: number): number {
  return civilOf(day).year;
}

const AT = word('at');
const THE = word('the');
const AHEAD_BEHIND = wordSet('earliest latest soonest');
const AHEAD_BEFORE = wordSet('beyond');

/** "had been set for 4 May": what was planned lay ahead. */
const SET = wordSet('set scheduled planned slated due booked called fixed expected forecast');
const SET_LINK = wordSet('for on in by');

const UNTIL = wordSet('until till');
const GIVE = wordSet('gave given give gives granted grant extended');

/** "gave prosecutors until 5 p.m. Friday": the time allowed lay ahead. */
function givesUntil(context: TimeContext, at: number): boolean {
  let until = at - 1;
  while (until >= context.first && until > at - 6 && UNTIL.get(wordAt(context, until)) === 0) until--;
  if (UNTIL.get(wordAt(context, until)) === 0) return false;
  for (let i = until - 1; i >= context.first && i > until - 8; i--) if (GIVE.get(wordAt(context, i)) === 1) return true;
  return false;
}

const DOWN = word('down');
const PUT_OFF = wordSet('adjourned postponed deferred delayed rescheduled remanded');
const PUT_OFF_TO = wordSet('to until till');

/** "was adjourned to 10 a.m. on July 28": what is put off lies near, ahead or behind. */
function isPutOff(context: TimeContext, at: number): boolean {
  let to = false;
  for (let i = at - 1; i >= context.first && i > at - 9; i--) {
    if (PUT_OFF_TO.get(wordAt(context, i)) === 1) to = true;
    else if (PUT_OFF.get(wordAt(context, i)) === 1) return to;
  }
  return false;
}

/** The tense that dates the token `at`; "at the earliest" behind it and "beyond" before it look ahead whatever the verb. */
export function tenseOf(context: TimeContext, at: number): Tense {
  for (let i = at + 1; i < at + 4; i++) {
    if (wordAt(context, i) === AT && wordAt(context, i + 1) === THE && AHEAD_BEHIND.get(wordAt(context, i + 2)) === 1)
      return 'future';
  }
  if (AHEAD_BEFORE.get(wordAt(context, at - 1)) === 1) return 'future';
  if (givesUntil(context, at)) return 'future';
  const set = wordAt(context, at - 2) === DOWN ? at - 3 : at - 2;
  if (SET_LINK.get(wordAt(context, at - 1)) === 1 && SET.get(wordAt(context, set)) === 1) return 'future';
  if (isPutOff(context, at)) return 'unknown';
  return tenseAt(context.tokens, context.first, context.last, at);
}

/** Code unit of a one-character token, 0 for longer ones and beyond the sentence. */
export function mark(context: TimeContext, i: number): number {
  const { tokens } = context;
  if (i < context.first || i >= context.last || tokens.end[i]! - tokens.start[i]! !== 1) return 0;
  return tokens.text.charCodeAt(tokens.start[i]!);
}

/** Word id of token `i`, 0 beyond the sentence. */
export function wordAt(context: TimeContext, i: number): number {
  return i >= context.first && i < context.last ? context.tokens.word[i]! : 0;
}

/** Whether an unspaced hyphen or dash stands at `i` and ties the tokens around it. */
export function tieAt(context: TimeContext, i: number): boolean {
  const { tokens } = context;
  return (
    i + 1 < context.last && tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 0 && tokens.spaced[i + 1] === 0
  );
}

/** The token after an abbreviation's full stop, if there is one: "Feb." counts as one word. */
export function afterDot(context: TimeContext, i: number): number {
  return mark(context, i) === 46 && context.tokens.spaced[i] === 0 ? i + 1 : i;
}

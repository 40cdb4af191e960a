import type { Range } from '../text/range.js';
import type { Time } from './verb-groups.js';

/** Who or what takes part in a happening. */
export interface Party extends Range {
  /** Lexeme of the noun; `NONE` for names outside the table of words and for pronouns. */
  readonly head: number;
  readonly words: readonly number[];
  /** Index into the article's entities, or -1. */
  readonly entity: number;
  /** Of a number ("two men"), or of no told set ("men"): never surely the same as another. */
  readonly open: boolean;
  /** "No arrests": the happening is denied of all of them. */
  readonly none: boolean;
}

/**
 * A plain statement in the source's own voice that something was done or was not done, by whom, to what. The range is
 * the verb with what negates it.
 */
export interface Statement extends Range {
  readonly sentence: number;
  /** What happened: its name in the table of events, or of deeds. */
  readonly event: string;
  readonly deed?: string;
  /** 1 when it happened, −1 when it did not (or its opposite did). */
  readonly polarity: 1 | -1;
  /** Whether a negation stands in the words, and not an opposite verb. */
  readonly negated: boolean;
  readonly time: Time;
  readonly agent?: Party;
  readonly object?: Party;
  /** Lexemes of the rest of the clause: where, with whom, for what. */
  readonly rest: readonly number[];
  /** The place that the clause names. */
  readonly place?: Party;
  /** Index of the entity that says so; -1 for the source itself and those whose task it is to tell. */
  readonly speaker: number;
  /** Whether it is denied, or told, of all or none: "no arrests were made". */
  readonly none: boolean;
  /** First and last day of the date in the clause. */
  readonly period?: { readonly startDay: number; readonly endDay: number };
}

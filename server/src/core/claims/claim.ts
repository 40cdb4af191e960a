import type { ClaimInfo } from '../report-types.js';
import type { Range } from '../text/range.js';
import type { DatedEvent } from './dated-event.js';

/** Where a word stands relative to the figure: what a term says depends on it. Order is by closeness. */
export const enum TermRole {
  /** The counted noun, or the noun that names what is measured. */
  Head = 0,
  /** Words that limit the head inside its noun group. */
  Modifier,
  /** The verb that governs the figure. */
  Verb,
  /** The subject of that verb, or its object when the figure is in the subject. */
  Subject,
  /** Prepositional and other groups that belong to the figure's clause. */
  Phrase,
  /** The rest of the sentence. */
  Sentence,
  /** The heading or question above, the sentence before. */
  Context,
}

/** The words around a figure, as parallel arrays: lexemes (see `text/meaning.ts`), their roles, and what each is. */
export interface Terms {
  readonly lexeme: Int32Array;
  readonly role: Uint8Array;
  /** Bit 1: a proper name. Bit 2: a number or date of the sentence. */
  readonly flags: Uint8Array;
}

export type Slot = ClaimInfo['slot'];

export type Status = ClaimInfo['status'];

/**
 * What a claim says in its slot, as an interval: base units of the dimension for values, days for dates (minutes for
 * clock times), +1 and −1 for directions, the place for ranks. Open ends are ±Infinity.
 */
export interface Value {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** One statement that another source could contradict. The range is the part that would differ. */
export interface Claim extends Range {
  readonly slot: Slot;
  /** Claims compare inside one dimension only: "count", "percent", "money:EUR", "duration", "date", "direction", "standing"… */
  readonly dimension: string;
  /** Index into the article's figures; -1 for claims without a number. */
  readonly figure: number;
  /** The M of an "N of M" is a claim of its own; `part` is then N. */
  readonly part?: Value;
  /** This is the N of an "N of M". */
  readonly ofWhole?: true;
  /** The M of the "N of M" whose N this is. */
  readonly whole?: Value;
  readonly value: Value;
  readonly sentence: number;
  readonly terms: Terms;
  /** Folded words for people: what is measured, of what. */
  readonly measure: string;
  /** Concepts of the lexicon of news measures, at most one of each family (`measures.ts`). */
  readonly concepts: readonly number[];
  readonly status: Status;
  readonly quoted: boolean;
  /** First and last day for which the value is stated, when the sentence says. */
  readonly period?: { readonly startDay: number; readonly endDay: number };
  /** A date told without its year or by its weekday alone: what it counts from may differ between articles. */
  readonly floating?: 'weekday' | 'day';
  /** A date's own words, folded: "today" said twice is one day, whatever each article counts from. */
  readonly said?: string;
  /** What happened, or is to happen, at a date. */
  readonly event?: DatedEvent;
  /** "Late on Thursday" and "early on Friday" may be one night. */
  readonly edge?: 'late' | 'early';
  /** First and last minute of the day of a clock time; of a time without a day, `value` is these minutes. */
  readonly clock?: { readonly from: number; readonly to: number; readonly dayless: boolean; readonly zoned: boolean };
  /** What a rank is by ("large" for "largest"), as a word id; absent for bare places and places in time. */
  readonly by?: number;
  /** How the value moves: "fell 12%" is by and down. */
  readonly change?: { readonly kind: 'by' | 'to' | 'from'; readonly direction?: 'up' | 'down' };
  /** What a word changes about the set: total, other, average… */
  readonly set?: string;
  readonly rate?: string;
  readonly loose: boolean;
  /** It has no noun of its own ("there were 47 of them"): the heading and the sentence before stand in its clause. */
  readonly leans: boolean;
  /** The age of somebody or something, not a time that passed. */
  readonly age?: true;
  /** Worked out from what is said ("41 of 286" as a percentage), not said itself. */
  readonly derived?: boolean;
  /** Hashes of the words before the figure (nearest first) and behind it, stop words included: shared copy shows here. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** 0 to 1: where in the article it stands, 0 the headline. */
  readonly position: number;
  /** An earlier block says the same word for word. */
  readonly repeated: boolean;
}

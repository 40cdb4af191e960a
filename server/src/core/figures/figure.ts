import type { DateValue } from '../time/date-value.js';
import type { FigureInfo } from '../report-types.js';
import type { Range } from '../text/range.js';

export type FigureKind = FigureInfo['kind'];

export type Bound = NonNullable<FigureInfo['bound']>;

/**
 * One figure as read: what is said, and the interval that the true value must lie in.
 *
 * Offsets are UTF-16 code units; `first`/`last` are token indexes of the whole expression, `last` exclusive.
 * The range covers the expression with its modifiers ("more than $126 billion", "23 out of 31"), `core` the number with
 * its unit alone ("$126 billion", "23").
 */
export interface Figure extends Range {
  readonly kind: FigureKind;
  readonly first: number;
  readonly last: number;
  readonly core: Range;
  readonly coreFirst: number;
  readonly coreLast: number;
  /** Sentence index. */
  readonly sentence: number;
  /** The number as said, in `unit`. */
  readonly stated?: number;
  /** Interval in `unit`; ±Infinity when open-ended. Absent for dates. */
  readonly low?: number;
  readonly high?: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  readonly bound?: Bound;
  readonly approximate?: boolean;
  readonly unit?: string;
  /** "length", "mass", "money:USD", "duration", "percent"…: figures compare inside one dimension only. */
  readonly dimension?: string;
  /** Factor and offset from `unit` to the dimension's base unit: base = value * factor + offset. */
  readonly toBase?: { readonly factor: number; readonly offset: number };
  /** Percent of what, as said. */
  readonly base?: string;
  /** Lemma of the counted noun, and the token that is it. */
  readonly counted?: string;
  readonly countedAt?: number;
  /** M of an "N of M". */
  readonly of?: Range & { readonly stated: number; readonly low: number; readonly high: number };
  readonly change?: { readonly kind: 'by' | 'to' | 'from'; readonly direction?: 'up' | 'down' };
  /** "year", "100000", "capita", "barrel". */
  readonly rate?: string;
  readonly rank?: number;
  readonly date?: DateValue;
  /** Why a date has no value. */
  readonly unresolved?: string;
  /** Votes and scores: the ordered pair ("68-55"). */
  readonly pair?: readonly [number, number];
  /** What a word changes about the set counted. */
  readonly set?: 'other' | 'another' | 'remaining' | 'total' | 'average' | 'median' | 'each' | 'including';
  /** A colour that changes no value: "only 3", "a record 23". */
  readonly colour?: 'only' | 'record' | 'as-few-as' | 'as-many-as';
  /** The word is loose ("dozens", "several", "most", "a quarter"): no digit was stated. */
  readonly vague?: boolean;
  /** A poll's margin ("±3") or a value given as a conversion in brackets of the figure at this index. */
  readonly margin?: number;
  readonly conversionOf?: number;
  /** The sign or word names several currencies and the article says nowhere which ("$" beside "A$", "crowns"). */
  readonly currencyAmbiguous?: boolean;
  /** Minutes of the day of a clock time, first and last; there without a day as well. */
  readonly clock?: readonly [number, number];
}

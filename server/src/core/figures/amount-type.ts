import type { Numeral } from '../text/numerals.js';
import type { TimeUnit } from '../time/time-tables.js';
import type { FigureKind } from './figure.js';
import type { Modifier } from './modifier-tables.js';

/** A number with its unit, before modifiers: the core of a figure. Token indexes, `last` exclusive. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** Where the number itself starts and ends. */
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly value: number;
  readonly step: number;
  readonly decimals: boolean;
  readonly form: Numeral['form'];
  readonly scale: number;
  readonly bare: boolean;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly dimension?: string;
  readonly factor?: number;
  readonly offset?: number;
  readonly timeUnit?: TimeUnit;
  readonly currencyAmbiguous?: boolean;
  /** A rate that the unit itself says: "bpd". */
  readonly rate?: string;
  /** "300+": the true number is larger. */
  readonly plus?: boolean;
  /** What a word tied to the number makes of it, "70-odd years", before the unit. */
  readonly tied?: Modifier;
  /** "±3", "plus or minus 3". */
  readonly plusMinus?: boolean;
}

/** An amount while units are read into it. */
export type AmountDraft = { -readonly [K in keyof Amount]: Amount[K] };

/** An amount without a unit; every field is there from the start, so that all have one shape in memory. */
export function amountOf(numeral: Numeral, first: number, last: number): AmountDraft {
  return {
    first,
    last,
    numberFirst: numeral.first,
    numberLast: numeral.last,
    value: numeral.value,
    step: numeral.step,
    decimals: numeral.decimals,
    form: numeral.form,
    scale: numeral.scale,
    bare: numeral.bare,
    kind: 'number',
    unit: undefined,
    dimension: undefined,
    factor: undefined,
    offset: undefined,
    timeUnit: undefined,
    currencyAmbiguous: undefined,
    plus: undefined,
    tied: undefined,
    plusMinus: undefined,
  };
}

import { word } from '../text/lexicon.js';
import { wordAt, type TimeContext } from './context.js';
import type { DateValue } from './date-value.js';
import { Deictic, TIME_UNIT, TimeUnit } from './time-tables.js';

const THE = word('the');
const A = word('a');
const AN = word('an');

/** Marks a value as worked out from another date. */
export function relative(value: DateValue | undefined): DateValue | undefined {
  return value && { ...value, relative: true };
}

/** Steps that a deictic takes from the day it counts from. */
export function stepsOf(deictic: number): number {
  return deictic === Deictic.Last ? -1 : deictic === Deictic.Next ? 1 : 0;
}

export function unitName(context: TimeContext, i: number): TimeUnit {
  return i < context.last ? TIME_UNIT.get(context.tokens.word[i]!) : TimeUnit.None;
}

export function isPlural(context: TimeContext, i: number): boolean {
  return context.tokens.text.charCodeAt(context.tokens.end[i]! - 1) === 115;
}

/** Whether an article stands before `i`, so that the reading may take it in. */
export function articleBefore(context: TimeContext, i: number): boolean {
  const id = wordAt(context, i - 1);
  return id === THE || id === A || id === AN;
}

import { word, wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { NO_TOLD, resolved, tieAt, unresolved, wordAt, yearOf, type DateReading, type TimeContext } from './context.js';
import type { DateValue } from './date-value.js';
import { pointFrom } from './resolve.js';
import { civilOf } from './calendar.js';
import { dayValue, monthsValue, monthValue, yearValue } from './spans.js';
import { TimeUnit } from './time-tables.js';
import { relative } from './relative.js';

const AGO = word('ago');
const BEFORE = word('before');

/** "ago", "earlier", "later", "from now" behind a stretch of time that ends before `at`; the sign says which way. */
export function readShift(
  context: TimeContext,
  first: number,
  at: number,
  amount: number,
  unit: TimeUnit,
): DateReading | undefined {
  const id = wordAt(context, at);
  if (id === AGO) {
    const value = context.today === undefined ? undefined : pointFrom(context.today, -amount, unit);
    return resolved(first, at + 1, relative(value));
  }
  if (FROM.get(id) === 1 && NOW.get(wordAt(context, at + 1)) === 1) {
    const value = context.today === undefined ? undefined : pointFrom(context.today, amount, unit);
    return resolved(first, at + 2, relative(value));
  }
  const back = EARLIER.get(id) === 1;
  if (!back && LATER.get(id) === 0) return undefined;
  if (id === BEFORE && !closes(context, at + 1)) return undefined;
  const base = context.told
    ? context.told
    : back && unit >= TimeUnit.Week && context.today !== undefined
      ? dayValue(context.today)
      : undefined;
  if (!base) return unresolved(first, at + 1, NO_TOLD);
  return resolved(first, at + 1, relative(shifted(base, back ? -amount : amount, unit)));
}

const PERIODS = wordSet('quarter period month half figure level result');

/** "the year-earlier quarter", "year-ago period": the stretch told just before, a year back. */
export function readYearEarlier(context: TimeContext, i: number): DateReading | undefined {
  if (!tieAt(context, i + 1)) return readYearBefore(context, i);
  const id = wordAt(context, i + 2);
  if (id !== AGO && id !== EARLIER_WORD) return undefined;
  const last = PERIODS.get(wordAt(context, i + 3)) === 1 ? i + 4 : i + 3;
  const { told } = context;
  if (!told) return unresolved(i, last, NO_TOLD);
  if (told.precision === 'year') return resolved(i, last, relative(yearValue(yearOf(told.startDay) - 1)));
  const from = civilOf(told.startDay);
  const to = civilOf(told.endDay);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const whole = told.precision === 'quarter' || told.precision === 'month';
  return whole
    ? resolved(
        i,
        last,
        relative(
          months === 1
            ? monthValue(from.year - 1, from.month)
            : monthsValue(from.year - 1, from.month, months, told.precision),
        ),
      )
    : unresolved(i, last, NO_TOLD);
}
/** "to 17.2 in 2024 from 18.9 the year before": the year before the one just told. */
function readYearBefore(context: TimeContext, i: number): DateReading | undefined {
  const { told } = context;
  if (wordAt(context, i - 1) !== THE || wordAt(context, i + 1) !== BEFORE || !closes(context, i + 2)) return undefined;
  if (told?.precision !== 'year') return undefined;
  return resolved(i - 1, i + 2, relative(yearValue(yearOf(told.startDay) - 1)));
}
const THE = word('the');

const EARLIER_WORD = word('earlier');

const FROM = wordSet('from');
const NOW = wordSet('now today');
const EARLIER = wordSet('earlier before previously');
const LATER = wordSet('later afterwards afterward');
/** Whether the clause ends here: "two days before." tells a day, "two days before the vote" a stretch. */
function closes(context: TimeContext, i: number): boolean {
  if (i >= context.last) return true;
  const kind = context.tokens.kind[i];
  return kind === TokenKind.Punctuation || kind === TokenKind.Quote || AFTER_CLAUSE.get(wordAt(context, i)) === 1;
}

const AFTER_CLAUSE = wordSet('and but or when with as by in on at for to');
function shifted(base: DateValue, amount: number, unit: TimeUnit): DateValue | undefined {
  if (base.precision === 'year')
    return unit === TimeUnit.Year ? yearValue(yearOf(base.startDay) + Math.round(amount)) : undefined;
  return pointFrom(base.startDay, amount, unit);
}

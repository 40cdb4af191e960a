import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { mark, resolved, tieAt, wordAt, yearOf, type DateReading, type TimeContext } from './context.js';
import { monthAt, yearAt } from './month-dates.js';
import { yearsValue, yearValue } from './spans.js';
import { PART, Part, SEASON, TimeUnit } from './time-tables.js';
import { unitName } from './relative.js';

const TO = word('to');
const S = word("'s");
const PLURAL_S = word('s');

/** "200 B.C.", "A.D. 800": a year with its era, at the number or at the "A.D." before it. */
export function readEra(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  const led = AD.get(wordAt(context, i)) === 1;
  const at = led ? i + 1 : i;
  if (at >= context.last || tokens.kind[at] !== TokenKind.Number || tokens.end[at]! - tokens.start[at]! > 4)
    return undefined;
  const year = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (!Number.isInteger(year) || year < 1) return undefined;
  if (led) return resolved(i, at + 1, yearValue(year));
  if (BC.get(wordAt(context, at + 1)) === 1) return resolved(i, at + 2, yearValue(1 - year));
  return AD.get(wordAt(context, at + 1)) === 1 && tokens.shape[at + 1] === Shape.Upper
    ? resolved(i, at + 2, yearValue(year))
    : undefined;
}

const AD = wordSet('a.d. ad a.d ce c.e.');
/** "2024", "2021-27", "2024/25", "the 1990s", "'80s". */
export function readYears(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (tokens.kind[i] === TokenKind.Quote && i + 2 < context.last && tokens.spaced[i + 1] === 0)
    return shortYears(context, i);
  if (tokens.kind[i] !== TokenKind.Number) return undefined;
  const decade = decadeAt(context, i);
  if (decade) return decade;
  const year = yearAt(context, i);
  if (year === undefined) return undefined;
  const tie = i + 1;
  const slash =
    mark(context, tie) === 47 && tokens.spaced[tie] === 0 && tie + 1 < context.last && tokens.spaced[tie + 1] === 0;
  if (tieAt(context, tie) || slash) {
    const to = endYear(context, tie + 1, year);
    if (to !== undefined && to > year) return resolved(i, tie + 2, yearsValue(year, to));
  }
  const spelled =
    tieAt(context, tie) && wordAt(context, tie + 1) === TO && tieAt(context, tie + 2)
      ? yearAt(context, tie + 3)
      : undefined;
  if (spelled !== undefined && spelled > year) return resolved(i, tie + 4, yearsValue(year, spelled));
  return resolved(i, i + 1, yearValue(year));
}

function endYear(context: TimeContext, i: number, from: number): number | undefined {
  const year = yearAt(context, i);
  if (year !== undefined) return year;
  const { tokens } = context;
  if (i >= context.last || tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! !== 2)
    return undefined;
  const short = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
  const to = Math.floor(from / 100) * 100 + short;
  return Number.isInteger(short) && to > from && to - from < 40 ? to : undefined;
}

/** "1990s", "1990's". */
function decadeAt(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (tokens.end[i]! - tokens.start[i]! !== 4 || i + 1 >= context.last || tokens.spaced[i + 1] === 1) return undefined;
  if (wordAt(context, i + 1) !== PLURAL_S && wordAt(context, i + 1) !== S) return undefined;
  const year = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
  if (!(year >= 1000 && year < 2200) || year % 10 !== 0) return undefined;
  const century = year % 100 === 0 && year !== 2000 && PART.get(wordAt(context, i - 1)) === Part.None;
  return resolved(i, i + 2, yearsValue(year, year + (century ? 99 : 9)));
}

const BEFORE_SHORT = wordSet('in since of from to the late early mid by until before after and class fall');
/** "'34", "'80s". */
function shortYears(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  if (
    i === context.first ||
    !(
      BEFORE_SHORT.get(wordAt(context, i - 1)) === 1 ||
      monthAt(context, i - 1) !== 0 ||
      SEASON.get(wordAt(context, i - 1)) !== 0
    )
  )
    return undefined;
  const at = i + 1;
  if (tokens.kind[at] !== TokenKind.Number || tokens.end[at]! - tokens.start[at]! !== 2) return undefined;
  const short = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (!Number.isInteger(short)) return undefined;
  const now = context.today === undefined ? 2025 : yearOf(context.today);
  const century = Math.floor(now / 100) * 100;
  const decade = at + 1 < context.last && tokens.spaced[at + 1] === 0 && wordAt(context, at + 1) === PLURAL_S;
  const year = century + short > now + (decade ? 0 : 20) ? century - 100 + short : century + short;
  if (decade) return short % 10 === 0 ? resolved(i, at + 2, yearsValue(year, year + 9)) : undefined;
  const closed = at + 1 < context.last && tokens.kind[at + 1] === TokenKind.Quote && tokens.spaced[at + 1] === 0;
  return closed ? undefined : resolved(i, at + 1, yearValue(year));
}

export const BC = wordSet('bc bce b.c. b.c b.c.e.');
/** A year of account: which months it covers, its country's law says and not the text. */
export function fiscalYear(context: TimeContext, first: number, at: number, year: number): DateReading {
  const to = tieAt(context, at) || mark(context, at) === 47 ? endYear(context, at + 1, year) : undefined;
  const end = to === undefined ? at : at + 2;
  const value = to === undefined ? yearsValue(year - 1, year) : yearsValue(year, to);
  return resolved(first, end, { ...value, precision: 'years', approximate: true });
}

/** "fiscal year 2024", "fiscal 2025-26", "the financial year 2024/25". */
export function readFiscal(context: TimeContext, i: number): DateReading | undefined {
  if (FISCAL.get(wordAt(context, i)) === 0) return undefined;
  const at = unitName(context, i + 1) === TimeUnit.Year ? i + 2 : i + 1;
  const year = yearAt(context, at);
  return year === undefined ? undefined : fiscalYear(context, i, at + 1, year);
}

const FISCAL = wordSet('fiscal financial');

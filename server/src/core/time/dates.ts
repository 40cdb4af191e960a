import { word, wordSet } from '../text/lexicon.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { civilOf, dayOf, easterOf } from './calendar.js';
import { readClock } from './clock.js';
import {
  mark,
  NO_ANCHOR,
  resolved,
  tieAt,
  unresolved,
  wordAt,
  yearOf,
  type DateReading,
  type TimeContext,
} from './context.js';
import { monthAt, readDayMonth, readMonthDate, yearAt } from './month-dates.js';
import { readNumericDate } from './numeric-dates.js';
import { articleBefore, relative } from './relative.js';
import { readCodedPeriod, readSeason } from './year-parts.js';
import { readYearEarlier } from './shifts.js';
import { readWeekOfMonth } from './month-weeks.js';
import { readDayWord, readWeekday, readWeekend, weekdayInMonth, weekdayName } from './weekday-dates.js';
import { readDeictic } from './deictic-dates.js';
import { readEra, readFiscal, readYears } from './years.js';
import { readPart } from './parts.js';
import { yearOfMonthDay } from './resolve.js';
import { dayValue, yearsValue } from './spans.js';
import type { DateValue } from './date-value.js';
import { tenseOf } from './context.js';
import {
  CLOCK_WORD,
  DAY_WORD,
  DEICTIC,
  Deictic,
  EASTER_FEASTS,
  FIXED_FEASTS,
  MONTH,
  PART,
  RELATION_WORDS,
  SEASON,
  TIME_UNIT,
  TimeUnit,
  WEEKDAY,
} from './time-tables.js';

const THE = word('the');
const AND = word('and');
const LAST = word('last');
const BETWEEN = word('between');
const FROM = word('from');
const FEAST = feasts();
const CODED = wordSet('q1 q2 q3 q4 h1 h2');
const FISCAL = wordSet('fiscal financial');
const FALL = word('fall');
const YEAR = word('year');
const AD = word('a.d.');

/** A feast by its words: the day that it falls on in a year. */
interface Feast {
  readonly words: readonly number[];
  readonly dayIn: (year: number) => number;
}

function feasts(): Map<number, Feast[]> {
  const byFirst = new Map<number, Feast[]>();
  const add = (text: string, dayIn: Feast['dayIn']): void => {
    const words = text.replace("'s", " 's").split(' ').map(word);
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, dayIn }]);
  };
  for (const [text, date] of FIXED_FEASTS)
    if (date !== 0) add(text, (year) => dayOf(year, Math.floor(date / 100), date % 100));
  for (const [text, days] of EASTER_FEASTS) add(text, (year) => easterOf(year) + days);
  return byFirst;
}

/** Words at which a date or clock time may start; numbers apart. */
export function isTimeWord(id: number): boolean {
  return (
    MONTH.get(id) !== 0 ||
    WEEKDAY.get(id) !== 0 ||
    DEICTIC.get(id) !== 0 ||
    PART.get(id) !== 0 ||
    DAY_WORD.get(id) !== 0 ||
    SEASON.get(id) !== 0 ||
    CLOCK_WORD.get(id) !== 0 ||
    TIME_UNIT.get(id) === TimeUnit.Weekend ||
    CODED.get(id) !== 0 ||
    FISCAL.get(id) !== 0 ||
    id === FALL ||
    id === AD
  );
}

/** Words at which the name of a feast may start. */
export function isFeastWord(id: number): boolean {
  return FEAST.has(id);
}

/** Reads the date or clock time that starts at token `i`, a number or a word of time; undefined when there is none. */
export function readDate(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  const reading = tokens.kind[i] === TokenKind.Number ? readFromNumber(context, i) : readFromWord(context, i);
  if (!reading) return undefined;
  return withArticle(context, joinRange(context, reading));
}

function readFromNumber(context: TimeContext, i: number): DateReading | undefined {
  return (
    readNumericDate(context, i) ??
    readDayMonth(context, i) ??
    readEra(context, i) ??
    readClock(context, i) ??
    readYear(context, i)
  );
}

function readFromWord(context: TimeContext, i: number): DateReading | undefined {
  const id = context.tokens.word[i]!;
  if (id === 0) return context.tokens.kind[i] === TokenKind.Alphanumeric ? readCodedPeriod(context, i) : undefined;
  if (FEAST.has(id)) {
    const feast = readFeast(context, i);
    if (feast) return feast;
  }
  if (DEICTIC.get(id) !== 0 && FEAST.has(wordAt(context, i + 1))) {
    const feast = readFeast(context, i + 1, DEICTIC.get(id));
    if (feast) return { ...feast, first: i };
  }
  if (id === YEAR) return readYearEarlier(context, i);
  if (MONTH.get(id) !== 0) return readMonthDate(context, i);
  if (WEEKDAY.get(id) !== 0) return readWeekday(context, i);
  if (DAY_WORD.get(id) !== 0) return readDayWord(context, i);
  if (id === LAST) {
    const weekday = weekdayName(context, i + 1);
    const nth = weekday >= 0 ? weekdayInMonth(context, i, i + 2, weekday, -1) : undefined;
    if (nth) return nth;
    const week = readWeekOfMonth(context, i, i + 1, -1);
    if (week) return week;
  }
  if (PART.get(id) !== 0) return readPart(context, i);
  if (DEICTIC.get(id) !== 0) return readDeictic(context, i);
  if (SEASON.get(id) !== 0 || id === FALL) return readSeason(context, i);
  if (CLOCK_WORD.get(id) !== 0) return readClock(context, i);
  if (FISCAL.get(id) !== 0) return readFiscal(context, i);
  if (CODED.get(id) !== 0) return readCodedPeriod(context, i);
  if (id === AD) return context.tokens.shape[i] === Shape.Upper ? readEra(context, i) : undefined;
  return readWeekend(context, i);
}

/** "Christmas Eve 2023", "Easter Monday", "last Christmas": of the year that is told, or the one that the tense or the deictic asks for. */
function readFeast(context: TimeContext, i: number, deictic: Deictic = Deictic.None): DateReading | undefined {
  const { today } = context;
  for (const { words, dayIn } of FEAST.get(context.tokens.word[i]!) ?? []) {
    if (!words.every((id, k) => wordAt(context, i + k) === id)) continue;
    if (context.tokens.shape[i] === Shape.Lower) continue;
    const end = i + words.length;
    if (mark(context, end) === 44) {
      const full = readMonthDate(context, end + 1) ?? readDayMonth(context, end + 1);
      if (full && full.value?.precision === 'day') return { ...full, first: i };
    }
    const year = yearAt(context, end);
    if (year !== undefined) return resolved(i, end + 1, dayValue(dayIn(year)));
    if (today === undefined) return unresolved(i, end, NO_ANCHOR);
    const now = yearOf(today);
    if (deictic === Deictic.Last || deictic === Deictic.Next) {
      const step = deictic === Deictic.Last ? (dayIn(now) < today ? 0 : -1) : dayIn(now) > today ? 0 : 1;
      return resolved(i, end, relative(dayValue(dayIn(now + step))));
    }
    const { month, day } = civilOf(dayIn(now));
    const chosen = yearOfMonthDay(today, month, day, tenseOf(context, i));
    return resolved(i, end, relative(dayValue(dayIn(chosen))));
  }
  return undefined;
}

const BEFORE_YEAR = wordSet(
  'in since until till by from of before after during between to than around about circa late early mid through for and or spring summer autumn winter fall pre post year season class back election budget over the this its their his her a an ' +
    "late 's",
);
const STRONG = wordSet('in since until till by from before after during between of circa');

/** A year that stands alone: behind a word that leads years, or with nothing after it that it could count. */
function readYear(context: TimeContext, i: number): DateReading | undefined {
  const { tokens } = context;
  const reading = readYears(context, i);
  if (!reading) return undefined;
  const year = yearAt(context, i);
  if (year === undefined || reading.last > i + 1) return reading;
  const before = wordAt(context, i - 1);
  const tied =
    i > context.first && tokens.kind[i - 1] === TokenKind.Dash && tokens.spaced[i] === 0 && tokens.spaced[i - 1] === 0;
  if (tied && wordAt(context, i - 2) !== PRE && wordAt(context, i - 2) !== POST && wordAt(context, i - 2) !== MID)
    return undefined;
  const plausible = year >= 1900 && year <= 2100;
  if (LEVELS.get(wordAt(context, i + 1)) === 1 && plausible) return reading;
  if (before === THE && isLaw(context, i + 1) && year >= 1200) return reading;
  if (STRONG.get(before) === 1) {
    if (plausible) return countedAfter(context, i) && before === OF ? undefined : reading;
    return year >= 1400 && !countedAfter(context, i) && before !== BY && before !== TO ? reading : undefined;
  }
  const vague = year >= 1400 && year < 1900 && ABOUT.get(before) === 1 && endsHere(context, i + 1);
  if ((!plausible && !vague) || countedAfter(context, i)) return undefined;
  if (i > context.first && tokens.kind[i - 1] === TokenKind.Symbol) return undefined;
  return reading;
}
/** "short of 2019 levels". */
const LEVELS = wordSet('level levels');
const LAW = wordSet(
  'act treaty agreement accord accords convention constitution law statute census uprising revolution',
);

/** "the 1861 Act", "the 1648 treaty": what is named by its year. */
function isLaw(context: TimeContext, i: number): boolean {
  for (let k = i; k < i + 4 && k < context.last && context.tokens.kind[k] === TokenKind.Word; k++)
    if (LAW.get(wordAt(context, k)) === 1) return true;
  return false;
}

const ABOUT = wordSet('around about circa');

/** Whether nothing follows that the digits could count. */
function endsHere(context: TimeContext, i: number): boolean {
  return (
    i >= context.last || context.tokens.kind[i] === TokenKind.Punctuation || BEFORE_YEAR.get(wordAt(context, i)) === 1
  );
}
const PRE = word('pre');
const POST = word('post');
const MID = word('mid');
const OF = word('of');
const BY = word('by');
const TO = word('to');

/** Whether a plural noun in small letters follows, so that the four digits count it: "2000 people". */
function countedAfter(context: TimeContext, i: number): boolean {
  const { tokens } = context;
  for (let k = i + 1; k < context.last && k <= i + 2; k++) {
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] !== Shape.Lower) return false;
    if (COUNTED.get(tokens.word[k]!) === 1) return true;
    if (tokens.end[k]! - tokens.start[k]! < 4) return false;
    if (BEFORE_YEAR.get(tokens.word[k]!) === 1) return false;
    const end = tokens.end[k]!;
    const s = tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
    if (s && VERB_S.get(tokens.word[k]!) === 0) return true;
  }
  return false;
}
const COUNTED = wordSet('people men women children police staff cattle sheep aircraft percent per pc pct km miles');
const VERB_S = wordSet('was is has does says elections olympics games prices');

/** "28 February to 3 March" is read with its month; here whole stretches join: "1999 to 2004", "between 2015 and 2020". */
function joinRange(context: TimeContext, reading: DateReading): DateReading {
  if (!reading.value || reading.clock) return reading;
  const { precision } = reading.value;
  if (precision !== 'year') return reading;
  const link = wordAt(context, reading.last);
  const before = wordAt(context, reading.first - 1);
  const pair =
    (link === AND && before === BETWEEN) ||
    (TO_WORDS.get(link) === 1 && (before === FROM || yearAt(context, reading.last + 1) !== undefined));
  if (!pair && !tieAt(context, reading.last)) return reading;
  const to = yearAt(context, reading.last + 1);
  const from = yearOf(reading.value.startDay);
  return to !== undefined && to > from ? { ...reading, last: reading.last + 2, value: yearsValue(from, to) } : reading;
}
const TO_WORDS = wordSet('to until till through');

/** Takes "the" in where the stretch is a noun with its article: "the third quarter", "the past three years". */
function withArticle(context: TimeContext, reading: DateReading): DateReading {
  if (reading.clock || !articleBefore(context, reading.first) || wordAt(context, reading.first - 1) !== THE)
    return reading;
  if (context.tokens.kind[reading.first] === TokenKind.Number && !isDecade(context, reading)) return reading;
  if (
    context.tokens.kind[reading.first] === TokenKind.Alphanumeric ||
    (monthAt(context, reading.first) !== 0 && reading.value?.precision !== 'quarter') ||
    (reading.value?.precision === 'day' && context.tokens.kind[reading.first] === TokenKind.Number)
  )
    return reading;
  return { ...reading, first: reading.first - 1 };
}

function isDecade(context: TimeContext, reading: DateReading): boolean {
  return reading.last === reading.first + 2 && mark(context, reading.first + 1) !== 0;
}

const RELATIONS = new Map<number, NonNullable<DateValue['relation']>>(
  Object.entries(RELATION_WORDS).flatMap(([relation, words]) =>
    words.split(' ').map((text) => [word(text), relation as NonNullable<DateValue['relation']>] as const),
  ),
);

/** What the word before a date says of it: "since 2022", "by 2028". */
export function relationBefore(context: TimeContext, first: number): DateValue['relation'] {
  const id = wordAt(context, first - 1);
  return id === 0 ? undefined : RELATIONS.get(id);
}

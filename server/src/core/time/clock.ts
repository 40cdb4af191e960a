import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL } from '../text/number-words.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { mark, tieAt, wordAt, type DateReading, type TimeContext } from './context.js';
import { weekdayName } from './weekday-dates.js';
import { CLOCK_WORD, DAY_PART, ZONE } from './time-tables.js';

const HALF = word('half');
const QUARTER = word('quarter');
const PAST = word('past');
const TO = word('to');
const AFTER = word('after');
const MINUTES = wordSet('minute minutes');
const IN = word('in');
const ON = word('on');
const AT = word('at');
const THE = word('the');
const LOCAL = word('local');
const TIME = word('time');
const HOURS = wordSet('hours hrs hour');
const AND = word('and');
const A = word('a');
const OCLOCK = word("o'clock");
const NOON = word('noon');
const AM = wordSet('am a.m a.m.');
const PM = wordSet('pm p.m p.m.');

/** A point of the clock before it is known whether it is before or after noon. */
interface Point {
  readonly minutes: number;
  readonly end: number;
  /** Said on the clock of twelve hours without "a.m." or "p.m.". */
  readonly open: boolean;
}

/** Clock times in digits or words that start at `i`: "2.40am", "14:15", "1105 GMT", "half past six", "noon". */
export function readClock(context: TimeContext, i: number): DateReading | undefined {
  const start = pointAt(context, i) ?? spokenAt(context, i);
  if (!start) return undefined;
  const range = rangeTo(context, start);
  if (range) return { first: i, last: range.end, clock: [range.from, range.to] };
  const settled = settle(context, start);
  return settled && { first: i, last: zoneEnd(context, settled.end), clock: [settled.minutes, settled.until] };
}

/** A stretch told on the clock: its seconds, the least that its digits tell, and the token behind it. */
export interface Elapsed {
  readonly seconds: number;
  readonly step: number;
  readonly last: number;
}

/** "2:04:35" and "1:41.01" of a race, "4:43 left" of a match, "1'21"" of a stage. */
export function readElapsed(context: TimeContext, i: number): Elapsed | undefined {
  if (!joins(context, i + 1)) return undefined;
  const parts = [sixtieth(context, i, 600)];
  let end = i + 1;
  while (parts.length < 3 && joins(context, end)) {
    parts.push(sixtieth(context, end + 1, 60));
    end += 2;
  }
  if (parts.length < 2 || parts.some(Number.isNaN)) return undefined;
  const marked = mark(context, i + 1) === 39 || mark(context, i + 1) === 0x2019;
  const closed = marked && (mark(context, end) === 34 || mark(context, end) === 0x201d);
  const race = parts[0]! >= 24 && context.tokens.end[i + 2]! - context.tokens.start[i + 2]! === 2;
  const exact = !Number.isInteger(parts.at(-1)!);
  if (parts.length === 2 && !closed && !race && !exact && !leftToPlay(context, end)) return undefined;
  if (marked && !closed) return undefined;
  const { tokens } = context;
  // "1'40"72": hundredths behind the mark of seconds.
  const behind = end + 1;
  if (closed && !exact && behind < context.last && tokens.spaced[behind] === 0) {
    const split = HUNDREDTHS.test(tokens.text.slice(tokens.start[behind]!, tokens.end[behind]!));
    if (split) parts[parts.length - 1]! += Number(tokens.text.slice(tokens.start[behind]!, tokens.end[behind]!)) / 100;
    if (split) return { seconds: secondsOf(parts), step: 0.01, last: behind + 1 };
  }
  const point = exact ? tokens.text.indexOf('.', tokens.start[end - 1]!) : 0;
  const step = exact ? 10 ** (point + 1 - tokens.end[end - 1]!) : 1;
  return { seconds: secondsOf(parts), step, last: closed ? end + 1 : end };
}
const HUNDREDTHS = /^\d\d$/;

function secondsOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** A colon or the mark of minutes that ties two numbers. */
function joins(context: TimeContext, i: number): boolean {
  const unit = mark(context, i);
  if (unit !== 58 && unit !== 39 && unit !== 0x2019) return false;
  return i + 1 < context.last && context.tokens.spaced[i] === 0 && context.tokens.spaced[i + 1] === 0;
}

function sixtieth(context: TimeContext, i: number, limit: number): number {
  const { tokens } = context;
  if (i >= context.last || tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! > 6) return NaN;
  const text = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  // Only seconds have decimals, and they have two digits before the point.
  if (!(limit === 60 ? SECONDS : MINUTES_DIGITS).test(text)) return NaN;
  const value = Number(text);
  return value >= 0 && value < limit ? value : NaN;
}

const SECONDS = /^\d{1,3}$|^\d\d\.\d{1,3}$/;
const MINUTES_DIGITS = /^\d{1,3}$/;

/** "left", "remaining", "to go", "to play" behind minutes and seconds of a match. */
function leftToPlay(context: TimeContext, i: number): boolean {
  const id = wordAt(context, i);
  return LEFT.get(id) === 1 || (id === TO && PLAY.get(wordAt(context, i + 1)) === 1);
}
const LEFT = wordSet('left remaining elapsed');
const PLAY = wordSet('go play spare');

/** "8 p.m. to 5 a.m.", "9-11 a.m.", "2pm and 3pm" behind "between". */
function rangeTo(context: TimeContext, start: Point): { from: number; to: number; end: number } | undefined {
  const at = start.end;
  const tied = tieAt(context, at) || (at < context.last && context.tokens.kind[at] === TokenKind.Dash);
  const id = wordAt(context, at);
  if (!tied && id !== TO && id !== AND && UNTIL.get(id) === 0) return undefined;
  if (id === AND && !betweenBefore(context, start)) return undefined;
  const spoken = CLOCK_WORD.get(wordAt(context, at + 1)) !== 0 || CARDINAL.get(wordAt(context, start.end - 1)) > 0;
  const stop = pointAt(context, at + 1) ?? (spoken ? spokenStop(context, at + 1) : undefined);
  if (!stop) return undefined;
  const end = settle(context, stop);
  if (!end) return undefined;
  const half = end.minutes >= 720 ? 720 : 0;
  const from = start.open
    ? start.minutes < 720 && start.minutes + half <= end.minutes
      ? start.minutes + half
      : start.minutes
    : start.minutes;
  return { from, to: end.minutes < from ? end.minutes + 1440 : end.minutes, end: zoneEnd(context, end.end) };
}
/** The end of a spoken stretch: its part of the day follows. */
function spokenStop(context: TimeContext, i: number): Point | undefined {
  if (CLOCK_WORD.get(wordAt(context, i)) !== 0) return spokenAt(context, i);
  const value = CARDINAL.get(wordAt(context, i)) - 1;
  return value >= 1 && value <= 12 && dayPartFollows(context, i + 1)
    ? { minutes: value * 60, end: i + 1, open: true }
    : undefined;
}
const UNTIL = wordSet('until till through');

function betweenBefore(context: TimeContext, start: Point): boolean {
  for (let k = start.end - 1; k >= context.first && k >= start.end - 6; k--)
    if (BETWEEN.get(wordAt(context, k)) === 1) return true;
  return false;
}
const BETWEEN = wordSet('between');

/** Hours and minutes in digits, with what must follow for them to be a time. */
function pointAt(context: TimeContext, i: number): Point | undefined {
  const { tokens } = context;
  if (i >= context.last || i < context.first || tokens.kind[i] !== TokenKind.Number) return undefined;
  const text = tokens.text.slice(tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + 6));
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(text);
  if (dotted && Number(dotted[1]) < 24) return dottedPoint(context, i, Number(dotted[1]), Number(dotted[2]));
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  if (mark(context, i + 1) === 58 && tokens.spaced[i + 1] === 0) return colonPoint(context, i, value);
  if (text.length === 4) return fourDigits(context, i, value);
  if (text.length > 2 || value > 24) return undefined;
  const half = meridian(context, i + 1);
  if (half && value >= 1 && value <= 12) return { minutes: (value % 12) * 60 + half.shift, end: half.end, open: false };
  if (wordAt(context, i + 1) === OCLOCK) return { minutes: value * 60, end: i + 2, open: value <= 12 };
  return value >= 1 && value <= 12 && opensRange(context, i + 1)
    ? { minutes: value * 60, end: i + 1, open: true }
    : undefined;
}

/** "9-11 a.m.", "9 to 11am": a bare hour whose other end has the "a.m.". */
function opensRange(context: TimeContext, i: number): boolean {
  const tied = tieAt(context, i);
  const id = wordAt(context, i);
  if (!tied && id !== TO && id !== AND) return false;
  const { tokens } = context;
  if (i + 1 >= context.last || tokens.kind[i + 1] !== TokenKind.Number) return false;
  const colon = mark(context, i + 2) === 58 ? i + 4 : i + 2;
  return meridian(context, colon) !== undefined;
}

function colonPoint(context: TimeContext, i: number, hours: number): Point | undefined {
  const { tokens } = context;
  const at = i + 2;
  if (at >= context.last || tokens.spaced[at] === 1 || tokens.kind[at] !== TokenKind.Number || hours > 24)
    return undefined;
  if (tokens.end[at]! - tokens.start[at]! !== 2) return undefined;
  const minutes = Number(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
  if (!(minutes >= 0 && minutes < 60)) return undefined;
  // "2:04:35" is a stretch; a colon before a word opens the entry of a live blog.
  if (joins(context, at + 1) && tokens.kind[at + 2] === TokenKind.Number) return undefined;
  const half = meridian(context, at + 1);
  if (half)
    return hours >= 1 && hours <= 12
      ? { minutes: (hours % 12) * 60 + minutes + half.shift, end: half.end, open: false }
      : undefined;
  return { minutes: hours * 60 + minutes, end: at + 1, open: false };
}

/** "2.40am" and, where a live blog opens a line with it or "at" leads it, "14.05". */
function dottedPoint(context: TimeContext, i: number, hours: number, minutes: number): Point | undefined {
  const half = meridian(context, i + 1);
  if (half)
    return hours >= 1 && hours <= 12
      ? { minutes: (hours % 12) * 60 + minutes + half.shift, end: half.end, open: false }
      : undefined;
  const next = i + 1;
  const zone = ZONE.get(wordAt(context, next)) === 1 && context.tokens.spaced[next] === 1;
  const stamp =
    i === context.first &&
    hours > 0 &&
    (opensEntry(context, next) || (isFreeDash(context, next) && opensEntry(context, next + 1)));
  return zone || stamp || partFollows(context, next) || isTrain(context, i) || isNewTime(context, i)
    ? { minutes: hours * 60 + minutes, end: next, open: hours >= 1 && hours <= 12 && !zone && !stamp }
    : undefined;
}

/** "7.30 this morning", "7.30 in the evening", "10.15 on Friday night", "8.05 tonight". */
function partFollows(context: TimeContext, i: number): boolean {
  return wordAt(context, i) === TONIGHT || dayPartFollows(context, i);
}
const TONIGHT = word('tonight');

const NEW_TIME = wordSet('to until till');
const TIME_REACH = 16;

/** "The 10am briefing is put back to 10.30": another time behind one that says that it is. */
function isNewTime(context: TimeContext, i: number): boolean {
  if (NEW_TIME.get(wordAt(context, i - 1)) === 0) return false;
  for (let k = i - 2; k >= context.first && k >= i - TIME_REACH; k--)
    if (AM.get(wordAt(context, k)) === 1 || PM.get(wordAt(context, k)) === 1) return true;
  return false;
}

/** "the 7.42 from Didcot": a train or a bus by its time. */
function isTrain(context: TimeContext, i: number): boolean {
  const link = wordAt(context, i + 1);
  if (wordAt(context, i - 1) !== THE || (FROM.get(link) === 0 && link !== TO)) return false;
  return i + 2 < context.last && context.tokens.shape[i + 2] === Shape.Title;
}

function opensEntry({ tokens, last }: TimeContext, i: number): boolean {
  return i < last && tokens.kind[i] === TokenKind.Word && tokens.shape[i] === Shape.Title;
}

/** "11.02 — Reader Aoife says". */
function isFreeDash({ tokens, last }: TimeContext, i: number): boolean {
  return i + 1 < last && tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 1 && tokens.spaced[i + 1] === 1;
}

/** "1105 GMT", "0530 local time", "1400 hours". */
function fourDigits(context: TimeContext, i: number, value: number): Point | undefined {
  const next = wordAt(context, i + 1);
  const zone = ZONE.get(next) === 1 && (next !== LOCAL || wordAt(context, i + 2) === TIME);
  const hours =
    HOURS.get(next) === 1 &&
    (wordAt(context, i - 1) === AT || context.tokens.text.charCodeAt(context.tokens.start[i]!) === 48);
  if ((!zone && !hours) || value % 100 > 59 || value > 2400) return undefined;
  return { minutes: Math.floor(value / 100) * 60 + (value % 100), end: hours ? i + 2 : i + 1, open: false };
}

function meridian(context: TimeContext, i: number): { shift: number; end: number } | undefined {
  const id = wordAt(context, i);
  if (id === 0) return undefined;
  const shift = AM.get(id) === 1 ? 0 : PM.get(id) === 1 ? 720 : -1;
  if (shift < 0) return undefined;
  const dotted = context.tokens.text.charCodeAt(context.tokens.end[i]! - 1) === 46;
  return {
    shift,
    end:
      !dotted && mark(context, i + 1) === 46 && wordAt(context, i) !== AM_PLAIN && wordAt(context, i) !== PM_PLAIN
        ? i + 2
        : i + 1,
  };
}
const AM_PLAIN = word('am');
const PM_PLAIN = word('pm');

/** "noon", "half past six", "a quarter to five", "ten past nine", "six o'clock", "five on Friday morning". */
function spokenAt(context: TimeContext, i: number): Point | undefined {
  const id = wordAt(context, i);
  const named = CLOCK_WORD.get(id);
  if (named !== 0) {
    const closing = named - 1 === 1440 && ENDS_DAY.get(wordAt(context, i - 1)) === 0;
    return { minutes: closing ? 0 : named - 1, end: i + 1, open: false };
  }
  if (id === 0) return undefined;
  if (id === HALF || id === QUARTER || (id === A && wordAt(context, i + 1) === QUARTER)) {
    const at = id === A ? i + 2 : i + 1;
    return pastOrTo(context, at, id === HALF ? 30 : 15);
  }
  const value = CARDINAL.get(id) - 1;
  if (value < 1) return undefined;
  if (value <= 12 && wordAt(context, i + 1) === OCLOCK) return { minutes: value * 60, end: i + 2, open: true };
  if (value <= 30) {
    const minutes = MINUTES.get(wordAt(context, i + 1)) === 1;
    const at = minutes ? i + 2 : i + 1;
    if (value % 5 === 0 || minutes) {
      const point = pastOrTo(context, at, value);
      if (point && (minutes || wordAt(context, at) !== TO)) return point;
    }
  }
  if (value <= 12 && pairFollows(context, i)) return { minutes: value * 60, end: i + 1, open: true };
  const led = dayPartFollows(context, i + 1) ? clockLed(context, i - 1) : atHour(context, i);
  return value <= 12 && led ? { minutes: value * 60, end: i + 1, open: true } : undefined;
}

/** "between three and five on Sunday morning", "from six to eight in the evening". */
function pairFollows(context: TimeContext, i: number): boolean {
  const before = wordAt(context, i - 1);
  const link = wordAt(context, i + 1);
  if (!(BETWEEN.get(before) === 1 && link === AND) && !(FROM.get(before) === 1 && link === TO)) return false;
  const value = CARDINAL.get(wordAt(context, i + 2)) - 1;
  return value >= 1 && value <= 12 && dayPartFollows(context, i + 3);
}
const FROM = wordSet('from');

/** Before midnight the day still runs, after it a new one has begun. */
const ENDS_DAY = wordSet('before until till by to towards');

/** A bare hour needs a word like "about" or "at" before it. */
function clockLed(context: TimeContext, i: number): boolean {
  return LED.get(wordAt(context, i)) === 1;
}

/** "At three on Monday", "at ten on Sunday": an hour whose half of the day is not told. */
function atHour(context: TimeContext, i: number): boolean {
  return wordAt(context, i - 1) === AT && wordAt(context, i + 1) === ON && weekdayName(context, i + 2) >= 0;
}
const LED = wordSet('at about around nearly almost before after by since until past just from');

/** "on Friday morning", "in the evening", "this morning", "that night", "yesterday afternoon" behind a bare hour. */
function dayPartFollows(context: TimeContext, i: number): boolean {
  return dayPartBehind(context, i) > 0;
}

/** Where the part of the day stands that is told behind an hour; -1 where none is. */
function dayPartBehind(context: TimeContext, i: number): number {
  let at = i;
  const link = wordAt(context, at);
  const linked = link === ON || link === IN || link === AT;
  if (linked) at++;
  if (wordAt(context, at) === THE) at++;
  const told = weekdayName(context, at) >= 0 || DAY_BEFORE_PART.get(wordAt(context, at)) === 1;
  if (told) at++;
  else if (!linked || link === ON) return -1;
  return DAY_PART.get(wordAt(context, at)) === 1 ? at : -1;
}
const DAY_BEFORE_PART = wordSet('this that yesterday tomorrow last same next following previous');

/** "past six" and "to five" behind minutes. */
function pastOrTo(context: TimeContext, at: number, minutes: number): Point | undefined {
  const link = wordAt(context, at);
  if (link !== PAST && link !== TO && link !== AFTER) return undefined;
  const hour = hourAt(context, at + 1);
  if (hour === undefined) return undefined;
  const half = meridian(context, at + 2);
  const signed = link === TO ? hour * 60 - minutes : hour * 60 + minutes;
  if (half) return { minutes: ((signed + 720) % 720) + half.shift, end: half.end, open: false };
  return {
    minutes: (signed + 1440) % 1440,
    end: at + 2,
    open: hour <= 12 && wordAt(context, at + 1) !== NOON && CLOCK_WORD.get(wordAt(context, at + 1)) === 0,
  };
}

function hourAt(context: TimeContext, i: number): number | undefined {
  const named = CLOCK_WORD.get(wordAt(context, i));
  if (named !== 0) return Math.round((named - 1) / 60);
  const value = CARDINAL.get(wordAt(context, i)) - 1;
  if (value >= 1 && value <= 12) return value;
  const { tokens } = context;
  if (i >= context.last || tokens.kind[i] !== TokenKind.Number || tokens.end[i]! - tokens.start[i]! > 2)
    return undefined;
  const digits = Number(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
  return digits >= 1 && digits <= 12 && wordAt(context, i + 1) !== TO ? digits : undefined;
}

/** Puts an open hour before or after noon by the part of the day that follows; without one, both stay possible. */
function settle(context: TimeContext, point: Point): { minutes: number; until: number; end: number } | undefined {
  const { minutes, end } = point;
  if (!point.open) return { minutes, until: minutes, end };
  const at = dayPartBehind(context, point.end);
  if (at < 0) return { minutes, until: minutes < 720 ? minutes + 720 : minutes, end };
  const id = wordAt(context, at);
  const late = MORNING.get(id) === 0 && point.minutes < 720 && !(NIGHT.get(id) === 1 && point.minutes < 300);
  const inPhrase = wordAt(context, point.end) === IN;
  const settled = late ? minutes + 720 : minutes;
  return { minutes: settled, until: settled, end: inPhrase ? at + 1 : end };
}
const MORNING = wordSet('morning mornings');
const NIGHT = wordSet('night nights');

/** Behind "GMT", "local time", "(0930 GMT)". */
function zoneEnd(context: TimeContext, i: number): number {
  const id = wordAt(context, i);
  if (ZONE.get(id) === 0) return i;
  if (id === LOCAL) return wordAt(context, i + 1) === TIME ? i + 2 : i;
  if (context.tokens.shape[i] !== Shape.Upper) return i;
  return wordAt(context, i + 1) === TIME ? i + 2 : i + 1;
}

import type { Claim } from './claims/claim.js';
import { SINCE } from './claims/rank-since.js';
import { dayName, daysName } from './day-names.js';
import type { Extraction } from './extract.js';
import type { Figure } from './figures/figure.js';
import { unitBehind } from './unit-names.js';

/** A claim beside others of one quantity. */
export interface Worded {
  readonly extraction: Extraction;
  readonly claim: Claim;
}

/**
 * What the wordings of claims mean, for a sentence that says how they stand to each other: `one source says "26", another
 * "29"` where the words say it all, else `"19 minutes" means 18.5 to 19.5 minutes; "about half an hour" means …`.
 */
export function reasonsText(all: readonly Worded[]): string {
  const smallest = smallestUnit(all);
  const lows = all.map(({ extraction, claim }) => figureOf(extraction, claim)?.low ?? Number.NaN);
  const reasons = all.map(({ extraction, claim }) => {
    const said = shortened(extraction.article.text.slice(claim.start, claim.end).replace(/\s+/g, ' '));
    return { said, means: `${meaningOf(extraction, claim, lows)}${converted(figureOf(extraction, claim), smallest)}` };
  });
  if (reasons.every(({ said, means }) => means === '' || means === said.toLowerCase()))
    return reasons.map(({ said }, i) => `${i === 0 ? 'one source says' : 'another'} "${said}"`).join(', ');
  return reasons.map(({ said, means }) => (means === '' ? `"${said}"` : `"${said}" means ${means}`)).join('; ');
}

/** Longest words of an article that a sentence quotes whole. */
const QUOTED = 44;

/** "7.4 million farmers … 1.45 million": the ends of what is long. */
function shortened(said: string): string {
  const words = said.split(' ');
  if (said.length <= QUOTED || words.length < 8) return said;
  return `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}

/** The figure that a claim's value is; none for what was worked out from it or is the other half of it. */
function figureOf(extraction: Extraction, claim: Claim): Figure | undefined {
  return claim.slot === 'value' && !claim.part && !claim.derived ? extraction.figures[claim.figure] : undefined;
}

/**
 * What a claim's wording means, in its unit; empty where the words alone are all there is to say.
 *
 * @param lows where the values of other claims begin: an interval that ends there, the end outside, says so
 */
export function meaningOf(extraction: Extraction, claim: Claim, lows: readonly number[] = []): string {
  if (claim.slot === 'direction') {
    const { low, high } = claim.value;
    if (low !== high) return low < 0 ? 'not up' : 'not down';
    return low > 0 ? 'up' : 'down';
  }
  if (claim.dimension === SINCE) return sinceText(claim.value);
  if (claim.slot === 'rank') return `place ${claim.value.low}${claim.value.high === Infinity ? ' or a later one' : ''}`;
  if (claim.slot === 'date') return dateText(claim);
  const pair = extraction.figures[claim.figure]?.pair;
  if (claim.derived) {
    const text = rangeText(claim.value, claim.dimension === 'percent' ? 'percent' : undefined, SHORT);
    return pair ? `a margin of ${text}` : text;
  }
  if (pair) return `${number(pair[0])} to ${number(pair[1])}`;
  const figure = figureOf(extraction, claim);
  if (!figure) return counted(claim) ?? rangeText(claim.value, undefined);
  const { low, high, stated, unit } = figure;
  if (low === undefined || high === undefined) return '';
  if (figure.set === 'other' && figure.kind === 'number' && low === high)
    return `${number(low + 1)} with the one who is told of`;
  const rounded = figure.approximate === true || figure.vague === true;
  if (unit === undefined && !rounded && stated !== undefined && Number.isInteger(stated) && high - low <= 1)
    return number(stated);
  const { lowOpen = false, highOpen = false } = figure;
  const text = rangeText({ low, high, lowOpen, highOpen }, unit, rounded ? SHORT : LONG);
  const touches = highOpen && lows.some((other) => Math.abs(other - high) <= 1e-9 * Math.abs(high));
  return touches && low < high ? text.replace(' to ', ' to just under ') : text;
}

/** A count that is told to the last digit, whose interval is the rounding of it. */
function counted({ value: { low, high }, dimension }: Claim): string | undefined {
  const middle = (low + high) / 2;
  return dimension === 'count' && high - low <= 1 && Number.isInteger(middle) ? number(middle) : undefined;
}

/** The smallest of several units in which the claims are told. */
function smallestUnit(all: readonly Worded[]): Figure | undefined {
  const told = all.map(({ extraction, claim }) => figureOf(extraction, claim));
  const [first] = told;
  if (!first || told.some((figure) => !figure?.toBase || figure.dimension !== first.dimension)) return undefined;
  return told.reduce((least, figure) => (figure!.toBase!.factor < least!.toBase!.factor ? figure : least), first);
}

/** The amount in the unit in which another source tells it: " (about 131 feet)". */
function converted(figure: Figure | undefined, into: Figure | undefined): string {
  if (!into || figure?.stated === undefined || figure.unit === into.unit) return '';
  const base = figure.stated * figure.toBase!.factor + figure.toBase!.offset;
  const value = (base - into.toBase!.offset) / into.toBase!.factor;
  return ` (about ${amount(Number(value.toPrecision(4)), into.unit)})`;
}

/** When there last was more: "the last such in March 2026". */
function sinceText({ low, high }: Claim['value']): string {
  return Number.isFinite(low) ? `the last such in ${daysName(low, high)}` : `the last such before ${dayName(high)}`;
}

function dateText({ value, clock }: Claim): string {
  if (clock?.dayless) return clockSpan(clock.from, clock.to);
  const [low, high] = [value.low, value.high].map((minute) => ({
    day: Math.floor(minute / DAY),
    minute: ((minute % DAY) + DAY) % DAY,
  }));
  if (low!.minute === 0 && high!.minute === DAY - 1) return daysName(low!.day, high!.day);
  if (low!.day === high!.day) return `${clockSpan(low!.minute, high!.minute)} on ${dayName(low!.day)}`;
  return [low!, high!].map(({ day, minute }) => `${clockText(minute)} on ${dayName(day)}`).join(' to ');
}

/** Minutes of a day. */
const DAY = 1440;
const HALF_DAY = 720;
/** Widest clock time that is loosely told, in minutes: what is wider than half a day by no more is a time of either half. */
const LOOSE = 60;

/** "18:35", "14:00 to 14:30"; a time of either half of the day is "06:52 or 18:52". */
function clockSpan(from: number, to: number): string {
  const more = to - from - HALF_DAY;
  if (more >= 0 && more <= LOOSE) return `${clockSpan(from, from + more)} or ${clockSpan(from + HALF_DAY, to)}`;
  return from === to ? clockText(from) : `${clockText(from)} to ${clockText(to)}`;
}

/** Minutes of a day as a time; before midnight and after the next one count in that day. */
function clockText(minutes: number): string {
  const within = ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** Significant digits of what is loosely said, and of what is said to the digit. */
const SHORT = 3;
const LONG = 12;

/** An interval in words: "3.25% to 3.35%", "31", "more than 126 billion USD", "38 to 42 meters". */
export function rangeText(
  { low, high, lowOpen, highOpen }: Claim['value'],
  unit: string | undefined,
  digits = LONG,
): string {
  if (low === high) return amount(low, unit);
  if (!Number.isFinite(high)) return `${lowOpen ? 'more than' : 'at least'} ${amount(low, unit)}`;
  if (!Number.isFinite(low)) return `${highOpen ? 'less than' : 'at most'} ${amount(high, unit)}`;
  const [scale, name] = scaleOf(low, high);
  const from = number(low / scale, digits);
  const to = number(high / scale, digits);
  const tight = unit === 'percent' ? '%' : '';
  return `${from}${tight} to ${to}${name}${unitBehind(unit, high)}`;
}

function amount(value: number, unit: string | undefined): string {
  const [scale, name] = scaleOf(value, value);
  return `${number(value / scale)}${name}${unitBehind(unit, value)}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** The word in which large numbers are told; none where the digits say more than four places behind it. */
function scaleOf(low: number, high: number): readonly [number, string] {
  const fits = ([scale]: readonly [number, string]) =>
    high >= scale && low >= scale / 2 && isShort(low / scale) && isShort(high / scale);
  return SCALES.find(fits) ?? [1, ''];
}

function isShort(value: number): boolean {
  return Math.abs(value * 1e4 - Math.round(value * 1e4)) < 1e-3;
}

/** Grouped by commas; digits before the point are never rounded away. */
function number(value: number, digits = LONG): string {
  const places = Math.max(digits, Math.ceil(Math.log10(Math.abs(value) + 1)));
  const rounded = Number(value.toPrecision(Math.min(places, 21)));
  const [whole, fraction] = String(rounded).split('.');
  if (whole!.includes('e')) return String(rounded);
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

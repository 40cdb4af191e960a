import type { Claim } from './claims/claim.js';
import type { Extraction } from './extract.js';
import { isoOf } from './spans.js';

/** What a claim's wording means, for a sentence that says why two cannot both hold. */
export function figureReason(extraction: Extraction, claim: Claim): string {
  const said = `"${extraction.article.text.slice(claim.start, claim.end).replace(/\s+/g, ' ')}"`;
  if (claim.slot === 'direction') return `${said} says ${claim.value.low > 0 ? 'up' : 'down'}`;
  if (claim.slot === 'rank') return `${said} is place ${claim.value.low}`;
  if (claim.slot === 'date') return `${said} is ${dateText(claim)}`;
  const figure = extraction.figures[claim.figure];
  if (!figure || claim.part) return `${said} ${rangeText(claim.value)}`;
  if (claim.derived) return `${said} ${rangeText(claim.value)} percent`;
  if (figure.low === undefined || figure.high === undefined) return said;
  if (figure.set === 'other' && figure.kind === 'number' && figure.low === figure.high)
    return `${said} others are ${number(figure.low + 1)} with the one who is told of`;
  return `${said} ${rangeText({ low: figure.low, high: figure.high, lowOpen: figure.lowOpen ?? false, highOpen: figure.highOpen ?? false })}`;
}

function dateText({ value, clock }: Claim): string {
  if (clock?.dayless)
    return clock.from === clock.to ? clockText(clock.from) : `${clockText(clock.from)} to ${clockText(clock.to)}`;
  const [low, high] = [value.low, value.high].map((minute) => ({
    day: Math.floor(minute / 1440),
    minute: ((minute % 1440) + 1440) % 1440,
  }));
  const whole = low!.minute === 0 && high!.minute === 1439;
  if (whole) return low!.day === high!.day ? isoOf(low!.day) : `${isoOf(low!.day)} to ${isoOf(high!.day)}`;
  return low!.day === high!.day && low!.minute === high!.minute
    ? isoOf(low!.day, low!.minute)
    : `${isoOf(low!.day, low!.minute)} to ${isoOf(high!.day, high!.minute)}`;
}

/** Minutes of a day as a time; before midnight and after the next one count in that day. */
function clockText(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** An interval in words: "lies in 3.25 up to 3.35", "is exactly 31", "is more than 126,000,000,000". */
export function rangeText({ low, high, lowOpen, highOpen }: Claim['value']): string {
  if (low === high) return `is exactly ${number(low)}`;
  if (!Number.isFinite(high)) return `is ${lowOpen ? 'more than' : 'at least'} ${number(low)}`;
  if (!Number.isFinite(low)) return `is ${highOpen ? 'less than' : 'at most'} ${number(high)}`;
  return `lies in ${number(low)} up to ${number(high)}`;
}

/** At most six significant digits, grouped by commas. */
function number(value: number): string {
  const rounded = Number(value.toPrecision(6));
  const [whole, fraction] = String(rounded).split('.');
  if (whole!.includes('e')) return String(rounded);
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

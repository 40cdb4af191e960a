import type { Figure } from '../figures/figure.js';
import { amountOf, plain, slackOf } from './amounts.js';
import { side, textOf, type CheckResult, type Desk } from './check.js';

const DAY = 86_400;
const YEAR = 365.2425 * DAY;

/** A stretch that is off by more than this factor is the time of something else. */
const FACTOR = 2.2;

/** The two ends of a stretch; one figure that holds both, or a beginning that runs to the day of the article, is both. */
export interface Ends {
  readonly from: Figure;
  readonly to: Figure;
  /** The stretch runs to the day of the article. */
  readonly untilNow?: boolean;
}

/** The result for a stretch that is not the time between its ends, or nothing. `actual` and `tolerance` are seconds. */
export function compareStretch(
  { article }: Desk,
  stretch: Figure,
  { from, to, untilNow }: Ends,
  actual: number,
  tolerance: number,
): CheckResult | undefined {
  const length = amountOf(stretch);
  const off = Math.abs(length - actual);
  if (off <= tolerance + slackOf(article, stretch) || length > FACTOR * actual || actual > FACTOR * length)
    return undefined;
  if ((stretch.bound === 'more-than' || stretch.bound === 'at-least') && actual >= length) return undefined;
  if ((stretch.bound === 'less-than' || stretch.bound === 'at-most') && actual <= length) return undefined;
  const [a, b, c] = [from, to, stretch].map((figure) => textOf(article, figure.core));
  const time = words(actual);
  return {
    check: 'duration-dates',
    severity: 'warning',
    message: untilNow
      ? `From ${a} until now is ${time}, not ${c}`
      : from === to
        ? `${a} is ${time}, not ${c}`
        : `From ${a} to ${b} is ${time}, not ${c}`,
    explanation: untilNow
      ? `Between ${a} and the day of the article lie ${time}; the text says ${c}. One of the two is wrong.`
      : from === to
        ? `${a} is ${time}; the text says ${c}. One of the two is wrong.`
        : `Between ${a} and ${b} lie ${time}; the text says ${c}. One of the three is wrong.`,
    what: untilNow ? `the time since ${a}` : from === to ? `the time of ${a}` : `the time between ${a} and ${b}`,
    sides: [side(article, [stretch.core]), side(article, from === to ? [from.core] : [from.core, to.core])],
    confidence: 0.7,
  };
}

function words(seconds: number): string {
  if (seconds >= 2 * YEAR) return `${Math.round(seconds / YEAR)} years`;
  if (seconds >= DAY) return `${plain(Math.floor(seconds / DAY))} days`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  const parts = [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, minutes > 0 && `${minutes} minutes`].filter(
    Boolean,
  );
  return parts.join(' ');
}

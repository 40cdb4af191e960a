import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { fold, wordSet } from '../text/lexicon.js';
import type { Claim } from './claim.js';
import { floatingOf } from './value.js';

/** How a date is told: in words that count from the article's day, with a time, as the end of its day. */
export function datingOf(article: Article, figure: Figure): Pick<Claim, 'floating' | 'said' | 'clock' | 'edge'> {
  return { ...saidOf(article, figure), ...clockOf(article, figure), ...edgeOf(article, figure) };
}

/** How a date is told, for dates that are counted from the day of the article. */
function saidOf(article: Article, figure: Figure): Pick<Claim, 'floating' | 'said'> {
  if (!figure.date?.relative) return {};
  const floating = floatingOf(figure);
  return { said: fold(article.text.slice(figure.start, figure.end)), ...(floating && { floating }) };
}

/** Times told for another place than the article's own. */
const ZONES = /\b(?:UTC|GMT|Zulu)\b/i;

/** The clock time of a figure, with or without its day. */
function clockOf(article: Article, figure: Figure): Pick<Claim, 'clock'> {
  const { date, clock } = figure;
  const zoned = ZONES.test(article.text.slice(figure.start, figure.end));
  if (date?.startMinute !== undefined)
    return { clock: { from: date.startMinute, to: date.endMinute ?? date.startMinute, dayless: false, zoned } };
  return clock ? { clock: { from: clock[0], to: clock[1], dayless: date === undefined, zoned } } : {};
}

const LATE = wordSet('late');
const EARLY = wordSet('early');
const NIGHT = wordSet('night overnight tonight midnight');
/** Until this minute of the day it is still said to be night. */
const DAWN = 360;

/** Whether a date is told as the end or as the beginning of its day. */
function edgeOf({ tokens }: Article, figure: Figure): Pick<Claim, 'edge'> {
  const { date } = figure;
  if (date?.startMinute !== undefined)
    return date.startMinute < DAWN && (date.endMinute ?? 0) < DAWN ? { edge: 'early' } : {};
  for (let i = Math.max(0, figure.first - 2); i < figure.last; i++) {
    const id = tokens.word[i]!;
    if (LATE.get(id) === 1 || NIGHT.get(id) === 1) return { edge: 'late' };
    if (EARLY.get(id) === 1) return { edge: 'early' };
  }
  return {};
}

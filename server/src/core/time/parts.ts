import { word, wordSet } from '../text/lexicon.js';
import { tieAt, wordAt, type DateReading, type TimeContext } from './context.js';
import { monthAt, readMonthDate } from './month-dates.js';
import { partOf } from './resolve.js';
import { PART, Part, SEASON } from './time-tables.js';
import { readWeekday, weekdayName } from './weekday-dates.js';
import { readDeictic } from './deictic-dates.js';
import { readYears } from './years.js';
import { readSeason } from './year-parts.js';

const THE = word('the');
const OF = word('of');
const IN = word('in');
const ON = word('on');

/** "early next year", "late November", "mid-2026", "the end of January", "later this month": a part of a stretch. */
export function readPart(context: TimeContext, i: number): DateReading | undefined {
  const part = PART.get(wordAt(context, i));
  if (part === Part.None) return undefined;
  let at = i + 1;
  if (tieAt(context, at)) at++;
  const id = wordAt(context, at);
  if ((id === OF || id === IN) && (PART_NOUN.get(wordAt(context, i)) === 1) === (id === OF)) at++;
  if (wordAt(context, at) === THE) at++;
  if (at >= context.last || at === i) return undefined;
  const inner = readPeriod(context, at);
  if (!inner) return undefined;
  if (inner.value?.precision === 'day' || inner.value?.precision === 'days') {
    if (part !== Part.Late && part !== Part.Early) return undefined;
    return wordAt(context, i + 1) === ON || at !== i + 1 ? undefined : { ...inner, first: i };
  }
  return { ...inner, first: i, ...(inner.value && { value: partOf(inner.value, part) }) };
}

const PART_NOUN = wordSet('beginning start middle end close');
/** A stretch of time that can have parts: month, year, decade, century, quarter, season, or one told by a deictic. */
function readPeriod(context: TimeContext, i: number): DateReading | undefined {
  if (weekdayName(context, i) >= 0) return readWeekday(context, i);
  const deictic = readDeictic(context, i);
  if (deictic) return deictic;
  if (monthAt(context, i) !== 0) return readMonthDate(context, i);
  const season = SEASON.get(wordAt(context, i));
  if (season !== 0) return readSeason(context, i);
  return readYears(context, i);
}

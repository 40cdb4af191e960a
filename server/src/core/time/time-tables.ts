import { WordProperty, wordSet } from '../text/lexicon.js';

/**
 * Words of time in news English. Sources: Unicode CLDR (names and abbreviations of months and days in the English
 * locales, unit identifiers), AP and Reuters style for the short forms of months.
 */
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12 for names and abbreviations of months. */
export const MONTH = new WordProperty([
  ...MONTH_NAMES.map((text, index) => [text, index + 1] as const),
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** Names of months that are other words or names as well: they need a neighbour that speaks of time. */
export const DOUBTFUL_MONTH = wordSet('may march mar jan april june august jun dec sep');

/** Weekday plus one (Sunday is 1); "sun" and "sat" only with a number beside them. */
export const WEEKDAY = new WordProperty([
  ['sunday', 1],
  ['monday', 2],
  ['tuesday', 3],
  ['wednesday', 4],
  ['thursday', 5],
  ['friday', 6],
  ['saturday', 7],
  ['sun', 1],
  ['mon', 2],
  ['tue', 3],
  ['tues', 3],
  ['wed', 4],
  ['weds', 4],
  ['thu', 5],
  ['thur', 5],
  ['thurs', 5],
  ['fri', 6],
  ['sat', 7],
]);
export const DOUBTFUL_WEEKDAY = wordSet('sun sat wed mon fri thu tue');

/** Seasons, northern: 1 spring (March to May) to 4 winter (December to February). */
export const SEASON = new WordProperty([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['winter', 4],
]);

/** Units in which stretches of time are counted. */
export const enum TimeUnit {
  None = 0,
  Second,
  Minute,
  Hour,
  Day,
  Night,
  Weekend,
  Week,
  Fortnight,
  Month,
  Quarter,
  Year,
  Decade,
  Century,
}

export const TIME_UNIT = new WordProperty([
  ['second', TimeUnit.Second],
  ['seconds', TimeUnit.Second],
  ['sec', TimeUnit.Second],
  ['secs', TimeUnit.Second],
  ['minute', TimeUnit.Minute],
  ['minutes', TimeUnit.Minute],
  ['min', TimeUnit.Minute],
  ['mins', TimeUnit.Minute],
  ['hour', TimeUnit.Hour],
  ['hours', TimeUnit.Hour],
  ['hr', TimeUnit.Hour],
  ['hrs', TimeUnit.Hour],
  ['day', TimeUnit.Day],
  ['days', TimeUnit.Day],
  ['night', TimeUnit.Night],
  ['nights', TimeUnit.Night],
  ['weekend', TimeUnit.Weekend],
  ['weekends', TimeUnit.Weekend],
  ['week', TimeUnit.Week],
  ['weeks', TimeUnit.Week],
  ['wk', TimeUnit.Week],
  ['wks', TimeUnit.Week],
  ['fortnight', TimeUnit.Fortnight],
  ['fortnights', TimeUnit.Fortnight],
  ['month', TimeUnit.Month],
  ['months', TimeUnit.Month],
  ['mth', TimeUnit.Month],
  ['mths', TimeUnit.Month],
  ['quarter', TimeUnit.Quarter],
  ['quarters', TimeUnit.Quarter],
  ['year', TimeUnit.Year],
  ['years', TimeUnit.Year],
  ['yr', TimeUnit.Year],
  ['yrs', TimeUnit.Year],
  ['decade', TimeUnit.Decade],
  ['decades', TimeUnit.Decade],
  ['century', TimeUnit.Century],
  ['centuries', TimeUnit.Century],
]);

/** CLDR unit identifier and length in seconds of each time unit; months and years are means of the calendar. */
export const TIME_UNITS: Readonly<Record<number, { readonly unit: string; readonly seconds: number }>> = {
  [TimeUnit.Second]: { unit: 'second', seconds: 1 },
  [TimeUnit.Minute]: { unit: 'minute', seconds: 60 },
  [TimeUnit.Hour]: { unit: 'hour', seconds: 3600 },
  [TimeUnit.Day]: { unit: 'day', seconds: 86_400 },
  [TimeUnit.Night]: { unit: 'night', seconds: 86_400 },
  [TimeUnit.Weekend]: { unit: 'weekend', seconds: 2 * 86_400 },
  [TimeUnit.Week]: { unit: 'week', seconds: 604_800 },
  [TimeUnit.Fortnight]: { unit: 'fortnight', seconds: 1_209_600 },
  [TimeUnit.Month]: { unit: 'month', seconds: 2_629_746 },
  [TimeUnit.Quarter]: { unit: 'quarter', seconds: 7_889_238 },
  [TimeUnit.Year]: { unit: 'year', seconds: 31_556_952 },
  [TimeUnit.Decade]: { unit: 'decade', seconds: 315_569_520 },
  [TimeUnit.Century]: { unit: 'century', seconds: 3_155_695_200 },
};

/** What a word in front of a stretch of time makes of it. */
export const enum Deictic {
  None = 0,
  /** "last week", "the previous year": the one before. */
  Last,
  /** "next week", "the following day", "the coming year". */
  Next,
  /** "this week", "the current year". */
  This,
  /** "the past three weeks". */
  Past,
  /** "that year", "the same day": told by another date. */
  That,
}

export const DEICTIC = new WordProperty([
  ['last', Deictic.Last],
  ['next', Deictic.Next],
  ['this', Deictic.This],
  ['current', Deictic.This],
  ['past', Deictic.Past],
  ['previous', Deictic.Last],
  ['preceding', Deictic.Last],
  ['prior', Deictic.Last],
  ['following', Deictic.Next],
  ['coming', Deictic.Next],
  ['upcoming', Deictic.Next],
  ['recent', Deictic.Past],
  ['same', Deictic.That],
  ['that', Deictic.That],
]);

/** Deictics that count from a date told before, not from the day of writing. */
export const FROM_TEXT = wordSet('previous preceding prior following same that');

/** Words for one day, as days from the day of writing plus ten. */
export const DAY_WORD = new WordProperty([
  ['yesterday', 9],
  ['today', 10],
  ['tonight', 10],
  ['tomorrow', 11],
  ['overnight', 0],
]);

/** Parts of the day. */
export const DAY_PART = wordSet(
  'morning afternoon evening night lunchtime teatime mornings evenings afternoons nights',
);

/** Words for a point of the clock, in minutes plus one. */
export const CLOCK_WORD = new WordProperty([
  ['noon', 721],
  ['midday', 721],
  ['noontime', 721],
  ['midnight', 1441],
]);

/** Which part of a month, year or decade is meant. */
export const enum Part {
  None = 0,
  Early,
  Middle,
  Late,
  /** "later this month": from now to its end. */
  Later,
  /** "earlier this month": from its start to now. */
  Earlier,
}

export const PART = new WordProperty([
  ['early', Part.Early],
  ['beginning', Part.Early],
  ['start', Part.Early],
  ['mid', Part.Middle],
  ['middle', Part.Middle],
  ['late', Part.Late],
  ['end', Part.Late],
  ['close', Part.Late],
  ['later', Part.Later],
  ['earlier', Part.Earlier],
]);

/** Words before a date that say how it bounds. */
export const RELATION_WORDS = {
  since: 'since',
  by: 'by',
  until: 'until till til',
  before: 'before',
  after: 'after following',
  from: 'from',
} as const;

/** Zones that may follow a clock time, with their distance from UTC in minutes where it is one. */
export const ZONE = wordSet(
  'gmt utc bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt ist jst kst aest aedt acst awst nzst nzdt sast eat wat cat msk hkt sgt local',
);

/** Feast days with a fixed date: month * 100 + day. */
export const FIXED_FEASTS: readonly (readonly [string, number])[] = [
  ["new year's day", 101],
  ["new year's eve", 1231],
  ['christmas day', 1225],
  ['christmas eve', 1224],
  ['christmas', 1225],
  ['boxing day', 1226],
  ["st patrick's day", 317],
  ["valentine's day", 214],
  ['halloween', 1031],
  ['bastille day', 714],
  ['independence day', 0],
];

/** Feast days that move with Easter: days from Easter Sunday of the western churches. */
export const EASTER_FEASTS: readonly (readonly [string, number])[] = [
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter saturday', -1],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['whit monday', 50],
];

/**
 * A point or stretch of time. Days count from 1970-01-01 (proleptic Gregorian), `end` inclusive; minutes from midnight.
 */
export interface DateValue {
  readonly startDay: number;
  readonly endDay: number;
  /** Minutes of the day when a clock time is said ("2:40 a.m." is 160 to 160, "around five" is 290 to 310). */
  readonly startMinute?: number;
  readonly endMinute?: number;
  readonly precision: 'time' | 'day' | 'days' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'years';
  /** ISO 8601 date, date-time, or interval, as the report gives it. */
  readonly iso: string;
  /** 0 = Sunday, when a weekday is said. */
  readonly weekday?: number;
  /** What stands before it: "since 2022", "by 2028", "until", "before", "after". */
  readonly relation?: 'since' | 'by' | 'until' | 'before' | 'after' | 'from';
  readonly approximate?: boolean;
  /** Worked out from another date (the dateline, a date nearby) and not spelled out in full. */
  readonly relative?: boolean;
  /** Its year is a guess, because the article tells the day of writing without one (`Anchor.yearAssumed`). */
  readonly yearAssumed?: boolean;
}

import type { Range } from '../text/range.js';

/** When an article was written: the day that "Tuesday" and "last week" count from. */
export interface Anchor {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight, when the article says. */
  readonly minute?: number;
  /** Where it says so; absent when given from outside (a setting, the file's name). */
  readonly range?: Range;
  readonly source: 'metadata' | 'dateline' | 'text' | 'given';
}

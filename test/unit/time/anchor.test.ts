import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/src/core/text/read.js';
import { readAnchor, yearlessDate } from '../../../server/src/core/time/anchor.js';
import { isoDay } from '../../../server/src/core/time/calendar.js';

const body = 'The minister said on Tuesday that the bridge would reopen next week, after eleven months of repairs.';
const anchorOf = (text: string, published?: string) =>
  readAnchor(readArticle(text, 'a.txt'), published === undefined ? undefined : { published });

describe('the day of writing', () => {
  it.each([
    [`Bridge to reopen\n\ndate 2025-02-11\n\n${body}\n`, '2025-02-11', undefined],
    [`DAILY NEWS\nFriday 9 February 2029\n\nBridge to reopen\n\n${body}\n`, '2029-02-09', undefined],
    [`Bridge to reopen\nFeb. 8, 2029 | Updated 9:40 p.m.\n\n${body}\n`, '2029-02-08', 21 * 60 + 40],
    [`Bridge to reopen\n\nBRUSSELS, Feb. 12, 2025 (Reuters) - ${body}\n`, '2025-02-12', undefined],
    [`Bridge to reopen\n\n${body} He had said so on Tuesday, Feb. 11, 2025, as well.\n`, '2025-02-11', undefined],
  ])('%s', (text, day, minute) => {
    const anchor = anchorOf(text);
    expect(anchor && isoDay(anchor.day)).toBe(day);
    expect(anchor?.minute).toBe(minute);
  });

  it('is what the workspace says, when it says it', () => {
    expect(anchorOf(`Bridge to reopen\n\ndate 2025-02-11\n\n${body}\n`, '2024-01-05T08:30')).toEqual({
      day: 19_727,
      minute: 510,
      source: 'given',
    });
  });

  it('is unknown when no day is said', () => expect(anchorOf(`Bridge to reopen\n\n${body}\n`)).toBeUndefined());
});

describe('a dateline without a year', () => {
  const text = `Bridge to reopen\n\nTALLINN, March 13 (Reval News) - ${body} It was built in 2027.\n`;

  it('takes a year that fits the weekday and says that it is assumed', () => {
    const anchor = anchorOf(text);
    expect(anchor?.yearAssumed).toBe(true);
    expect(anchor && isoDay(anchor.day)).toBe('2029-03-13');
  });

  it('gives day and month to who knows the year', () => {
    expect(yearlessDate(readArticle(text, 'a.txt'))).toMatchObject({ month: 3, day: 13 });
  });
});

import { describe, expect, it } from 'vitest';
import { SINCE } from '../../../server/src/core/claims/rank-since.js';
import { extract } from '../../../server/src/core/extract.js';
import { civilOf } from '../../../server/src/core/time/calendar.js';

/** What a sentence of 12 February 2025 says of when there last was such a thing, as "words: from to". */
function lastSuch(sentence: string): string[] {
  const text = `A headline for the test\ndate 2025-02-12\n\n${sentence}`;
  return extract('a.txt', text)
    .claims.filter(({ dimension }) => dimension === SINCE)
    .map(({ start, end, value }) => `${text.slice(start, end)}: ${dayOf(value.low)} ${dayOf(value.high)}`);
}

function dayOf(day: number): string {
  if (!Number.isFinite(day)) return 'ever';
  const { year, month } = civilOf(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

describe('when there last was such a thing', () => {
  it.each([
    ['It was the driest March since 2008.', ['driest March since 2008: 2008-01 2008-12']],
    ['Their shares saw the worst day in 20 months.', ['worst day in 20 months: 2023-05 2023-07']],
    [
      'It was the steepest fall since the scare of March 2020.',
      ['steepest fall since the scare of March 2020: 2020-03 2020-03'],
    ],
    ['Debt is at its highest in more than a decade.', ['highest in more than a decade: ever 2015-02']],
    ['It is the first strike at the yard since 2012.', ['first strike at the yard since 2012: 2012-01 2012-12']],
    ['Oil rose to a level last seen more than three years ago.', ['last seen more than three years ago: ever 2022-12']],
    ['It is a pace not recorded since 2008.', ['not recorded since 2008: 2008-01 2008-12']],
    ['The rate fell for the first time in four years.', ['first time in four years: 2020-11 2021-04']],
  ])('%s', (sentence, expected) => {
    expect(lastSuch(sentence)).toEqual(expected);
  });

  it.each([
    ['She ran the fastest lap in 58 seconds.'],
    ['It was the second-driest March since 2008.'],
    ['It is the hottest since records began in 1941.'],
    ['The crew finished the first phase in two years.'],
    ['They will publish a first report in about a month.'],
    ['The town has grown since 2008.'],
    ['He was last seen in March 2020.'],
    ['It was not the worst day since March 2020.'],
  ])('%s says nothing of it', (sentence) => {
    expect(lastSuch(sentence)).toEqual([]);
  });

  it('takes the date that limits a superlative for no date of what is told', () => {
    const text = 'A headline for the test\ndate 2025-02-12\n\nIt was the driest March since 2008.';
    const dates = extract('a.txt', text).claims.filter(({ slot }) => slot === 'date');
    expect(dates.map(({ start, end }) => text.slice(start, end))).not.toContain('2008');
  });
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/core/extract.js';

/** The ranks or directions of a sentence under a date line, as "words=place" or "words=up". */
function said(sentence: string, slot: 'rank' | 'direction'): string[] {
  const text = `A headline for the test\ndate 2025-02-12\n\n${sentence}`;
  return extract('a.txt', text)
    .claims.filter((claim) => claim.slot === slot)
    .map(({ start, end, value }) => {
      const told = slot === 'rank' ? value.low : value.low > 0 ? 'up' : 'down';
      return `${text.slice(start, end)}=${told}`;
    });
}

describe('ranks that are told by comparison', () => {
  it.each([
    ['There is no battery factory in the state that is larger.', ['no battery factory in the state that is larger=1']],
    ['No other storm has been deadlier.', ['No other storm has been deadlier=1']],
    ['Only one player in the league has scored more goals.', ['Only one player in the league has scored more=2']],
    ['Only Peru and Chile produce more copper.', ['Only Peru and Chile produce more=3']],
    ['The county shrank more than any other.', ['more than any=1']],
    ['The song is top of the charts.', ['top=1']],
    ['The album entered the chart at number two.', ['number two=2']],
    ['The winner is ranked No 31 in the world.', ['No 31=31']],
    ['Seventh place went to the hosts.', ['Seventh=7']],
    ['By weight, second.', ['second=2']],
    ['The city has the most museums in the country.', ['most=1']],
  ])('%s', (sentence, ranks) => {
    expect(said(sentence, 'rank')).toEqual(ranks);
  });

  it.each([
    ['No more than 20 people were seen.'],
    ['He is no longer a member of the club.'],
    ['Nobody found more than 40 coins.'],
    ['Only one in five wants more of it.'],
    ['At the most, the work takes a week.'],
  ])('%s states no rank', (sentence) => {
    expect(said(sentence, 'rank')).toEqual([]);
  });
});

describe('directions', () => {
  it.each([
    ['The number of cases had gone down to four.', ['gone down=down']],
    ['We logged fewer strikes on rail targets this winter than last.', ['fewer=down']],
    ['Food became 11 percent dearer.', ['dearer=up']],
    ['There were twice as many ships as in June.', ['twice as many=up']],
    ['Visitors were half as many as in June.', ['half as many=down']],
    ['The loss deepened last year.', ['deepened=up']],
    ['Prices have slid since October.', ['slid=down']],
    ['Takings last year were up on the year before.', ['were up=up']],
    ['They had 640 officers, compared with 820 in 2024.', ['640 officers, compared with 820=down']],
    ['Revenue was $2.3 billion, against $2.1 billion a year before.', ['$2.3 billion, against $2.1 billion=up']],
    ['The report says that more people were found in lorries.', ['more=up']],
  ])('%s', (sentence, directions) => {
    expect(said(sentence, 'direction')).toEqual(directions);
  });

  it.each([
    ['The rate was up to 10 times as high.'],
    ['More than 40 people came.'],
    ['The bill passed by 29 votes against 22.'],
    ['The precinct had become more open.'],
  ])('%s moves nothing', (sentence) => {
    expect(said(sentence, 'direction')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/core/extract.js';
import type { Claim } from '../../../server/src/core/claims/claim.js';

/** Claims of a sentence under a date line, as "words: slot measure status value". */
function claimsOf(sentence: string): { text: string; claim: Claim }[] {
  const text = `A headline for the test\ndate 2025-02-12\n\n${sentence}`;
  return extract('a.txt', text).claims.map((claim) => ({ text: text.slice(claim.start, claim.end), claim }));
}

const find = (sentence: string, words: string) => {
  const found = claimsOf(sentence).find(({ text }) => text === words);
  if (!found) throw new Error(`no claim "${words}" in ${JSON.stringify(claimsOf(sentence).map(({ text }) => text))}`);
  return found.claim;
};

describe('what a figure is bound to', () => {
  it.each([
    ['The flood killed 86 people in the province.', '86', 'people'],
    ['The company has a workforce of 720 in the town.', '720', 'workforce'],
    ['Police detained 41 protesters on Tuesday.', '41', 'protesters'],
    ['The United States devotes 3.3% to it.', '3.3%', 'United States'],
    ['Shelters destroyed: 1,620; schools closed: 12', '1,620', 'shelters'],
    ['Closest approach to Earth: 62 million km', '62 million km', 'approach'],
    ['They should pay 2%, a benchmark that the union exceeds at 3.4%.', '3.4%', 'union'],
  ])('%s → %s of %s', (sentence, words, head) => {
    expect(find(sentence, words).measure).toContain(head);
  });

  it.each([
    ['Shelters were lost in the fire. There were 47 of them.', '47', true],
    ['Shelters were lost in the fire. It took 47 of our homes.', '47', false],
    ['How long did it last? Seven weeks, said the clerk.', 'Seven weeks', true],
  ])('%s: whether "%s" leans on what was said before is %s', (sentence, words, leans) => {
    expect(find(sentence, words).leans).toBe(leans);
  });

  it('reads a majority out of a vote, and no claim out of a score', () => {
    const vote = claimsOf('The house passed the bill by 47 votes to 39.').map(({ claim }) => claim);
    expect(vote.filter(({ derived }) => derived).map(({ value }) => value.low)).toEqual([8]);
    expect(claimsOf('Leeds were 3-1 up at the break.').map(({ text }) => text)).toEqual([]);
  });

  it('takes an age of 44 for the whole year', () => {
    const { age, dimension, value } = find('Jane Smith, 44, said so.', '44');
    expect([age, dimension, value.highOpen]).toEqual([true, 'duration', true]);
  });

  it('splits "23 of NATO\'s 32 members" into a part and a whole that knows its part', () => {
    const claims = claimsOf("Last year 23 of NATO's 32 members reached the level.");
    const whole = claims.find(({ text }) => text === '32')!;
    expect(whole.claim.part).toMatchObject({ low: 23, high: 23 });
    expect(whole.claim.value).toMatchObject({ low: 32, high: 32 });
  });

  it('counts the one who is told of among "the 31 other ministers"', () => {
    const { value } = find('He met the 31 other ministers in Brussels.', '31');
    expect([value.low, value.high]).toEqual([31, 32]);
  });
});

describe('the standing of a claim', () => {
  it.each([
    ['The plant produced 400 tonnes last year.', '400 tonnes', 'actual'],
    ['The plant will produce 400 tonnes next year.', '400 tonnes', 'forecast'],
    ['The union demanded 400 new nurses.', '400', 'demand'],
    ['The minister pledged 400 new nurses.', '400', 'pledge'],
    ['The province has committed to 400 new nurses.', '400', 'pledge'],
    ['The visitors committed 14 fouls before the break.', '14', 'actual'],
    ['The nurses called for 400 new posts.', '400', 'demand'],
    ['After the call 400 people left the hall.', '400', 'actual'],
    ['The agency estimated 400 homes were lost.', 'estimated 400', 'estimate'],
  ])('%s is %s %s', (sentence, words, status) => {
    expect(find(sentence, words).status).toBe(status);
  });

  it('knows what stands inside a quotation', () => {
    expect(find('"We lost 400 homes," she said.', '400').quoted).toBe(true);
    expect(find('The town lost 400 homes, she said.', '400').quoted).toBe(false);
  });
});

describe('directions', () => {
  it.each([
    ['Prices rose in March.', 'rose', 1, 'prices'],
    ['The council lowered the limit on Monday.', 'lowered', -1, 'limit'],
    ['Stocks have been built up since April.', 'built up', 1, 'stocks'],
    ['The jobless rate crept up in May.', 'crept up', 1, 'rate'],
    ['Norway has trimmed its own limit.', 'trimmed', -1, 'limit'],
    ['The class had 112 pupils, fewer than the year before.', 'fewer', -1, 'pupils'],
    ['The party won 61 seats, 11 fewer than five years earlier.', 'fewer', -1, ''],
    ['The cedi has lost 4 percent against the dollar.', 'lost', -1, 'cedi'],
    ['More elephants have been killed.', 'More', 1, 'elephants'],
  ])('%s → %s', (sentence, words, way, measure) => {
    const claim = find(sentence, words);
    expect(claim.slot).toBe('direction');
    expect(claim.value.low).toBe(way);
    expect(claim.measure).toContain(measure);
  });

  it.each([
    'He set up a company.',
    'He chased down the driver.',
    'The team lost 40 men.',
    'They pay up to $220 a night.',
    'It cost more than 40 euros.',
    'Rates were set at 3 percent.',
  ])('no direction in "%s"', (sentence) => {
    expect(claimsOf(sentence).filter(({ claim }) => claim.slot === 'direction')).toEqual([]);
  });
});

describe('ranks', () => {
  it.each([
    ["It is the country's second-largest bank.", 'second-largest', 2],
    ['It is the third most expensive city.', 'third most expensive', 3],
    ['She is the first woman to lead the party.', 'first', 1],
    ['The state ranks 38th in spending.', '38th', 38],
    ['She was fourth, said her coach.', 'fourth', 4],
    ['Mathematics is down to third for the first time.', 'third', 3],
    ['That puts the storm third in the books.', 'third', 3],
    ['It has a rate second only to that of Leeds.', 'second', 2],
    ['The district is now in second place.', 'second', 2],
    ['This one, the sixth since 1963, failed.', 'sixth', 6],
    ["It's her fifth title.", 'fifth', 5],
    ['The film went straight to the top of the box office.', 'top', 1],
  ])('%s → %s is place %i', (sentence, words, place) => {
    const claim = find(sentence, words);
    expect(claim.slot).toBe('rank');
    expect(claim.value.low).toBe(place);
  });

  it('does not take "first half" or "second time" for a rank', () => {
    const claims = claimsOf('In the first half they met for the second time.');
    expect(claims.filter(({ claim }) => claim.slot === 'rank')).toEqual([]);
  });
});

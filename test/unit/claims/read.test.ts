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
  ])('%s → %s of %s', (sentence, words, head) => {
    expect(find(sentence, words).measure).toContain(head);
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
    ['Prices rose in March.', 'rose', 1, 'Prices'],
    ['The council lowered the limit on Monday.', 'lowered', -1, 'limit'],
    ['Stocks have been built up since April.', 'built up', 1, 'Stocks'],
  ])('%s → %s', (sentence, words, way, measure) => {
    const claim = find(sentence, words);
    expect(claim.slot).toBe('direction');
    expect(claim.value.low).toBe(way);
    expect(claim.measure).toContain(measure);
  });

  it.each([
    'He set up a company.',
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

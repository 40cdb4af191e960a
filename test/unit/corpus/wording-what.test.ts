import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/core/extract.js';
import { quantityName, shareName } from '../../../server/src/core/wording-what.js';

/** The measure of the claim whose words are `words`, and what a conflict of it is called. */
function named(text: string, words: string): { measure: string; what: string } {
  const source = `Dunmore Herald\n13 June 2031\n\n${text}\n`;
  const { claims } = extract('a.txt', source);
  const claim = claims.find(({ start, end, derived }) => !derived && source.slice(start, end) === words);
  if (!claim) throw new Error(`no claim "${words}": ${claims.map((c) => source.slice(c.start, c.end))}`);
  return { measure: claim.measure, what: claim.measure && quantityName(claim, claim.measure) };
}

describe('what is measured', () => {
  it.each([
    ['Doctors at the harbour treated 58 sailors for burns.', '58', 'sailors treated'],
    ['By midday 58 sailors had been rescued.', '58', 'sailors rescued'],
    ['By nightfall 640 villagers slept in the school.', '640', 'villagers'],
    ['The party won 61 of the 240 seats.', '240', 'seats'],
    ['She is the mother of 7.', '7', 'children'],
    ['Anna Kerr beat him by 125 votes in a run-off.', '125', 'votes'],
    ['Power for Tuesday changed hands at 212 euros.', '212 euros', ''],
    ['The rate of inflation reached 4.1% in May.', '4.1%', 'rate of inflation'],
    ['The farmers were offering 370 euros on Wednesday.', '370 euros', 'sum given for farmers'],
    ['The tunnel under the bay will cost $3.1 billion.', '$3.1 billion', 'sum given for tunnel'],
    ['The bridge gave way and eleven lorries fell 40 metres.', '40 metres', 'length given for lorries'],
    ['The ferry went down 12 kilometres from the port.', '12 kilometres', 'distance given for ferry'],
    ['It was the third time that the dyke broke.', 'third', 'how often it has happened'],
    ['The average rent for a flat reached 1,140 euros a month.', '1,140 euros', 'average rent'],
    ['Prices rose in March.', 'rose', 'change in prices'],
    ['Marsh Air is the second-largest airline of the country.', 'second-largest', 'rank of airline of the country'],
  ])('%s %s: %s', (text, words, what) => expect(named(text, words).what).toBe(what));

  it('has no brackets, no capital of the sentence that it opens and no day of the week', () => {
    const told = [
      named('Coal stocks fell to 41 tonnes on Monday.', '41 tonnes'),
      named('Wednesday saw 41 arrests.', '41'),
      named('Hospitals took in 41 people.', '41'),
    ];
    expect(told.map(({ measure }) => measure)).toEqual(['coal stocks', 'arrests', 'people']);
  });
});

describe('what happened at a date', () => {
  it.each([
    ['The earth dyke above the town gave way on Friday.', 'Friday', 'when the earth dyke gave way'],
    ['The airline cancelled 140 flights on Monday.', 'Monday', 'when the airline cancelled flights'],
    ['The truce took effect on Monday.', 'Monday', 'when the truce took effect'],
    ['A second exchange has been fixed for October 28.', 'October 28', 'when the second exchange has been fixed'],
    ['The tanker, which was seized on May 9, is safe.', 'May 9', 'when the tanker was seized'],
    ['It was seized on May 9.', 'May 9', ''],
    ['They would take it up on June 20.', 'June 20', ''],
    ['A patrol consisting of 28 men on May 10 was lost.', 'May 10', ''],
  ])('%s: %s is %s', (text, words, what) => expect(named(text, words).what).toBe(what));
});

describe('shares', () => {
  it('name what they are of once', () => {
    expect(shareName('GDP', 'GDP')).toBe('share of GDP');
    expect(shareName('terminals', 'card terminals')).toBe('share of card terminals');
    expect(shareName('spending', 'national income')).toBe('spending as a share of national income');
  });
});

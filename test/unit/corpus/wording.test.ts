import { describe, expect, it } from 'vitest';
import { daysName } from '../../../server/src/core/day-names.js';
import { extract } from '../../../server/src/core/extract.js';
import { unitBehind } from '../../../server/src/core/unit-names.js';
import { reasonsText } from '../../../server/src/core/wording.js';

/** The reasons for the claim whose words begin with `words` in each text. */
function reasons(...told: readonly (readonly [text: string, words: string])[]): string {
  return reasonsText(
    told.map(([text, words], i) => {
      const source = `Dunmore Herald\n13 June 2031\n\n${text}\n`;
      const extraction = extract(`${i}.txt`, source);
      const claim = extraction.claims.find(
        ({ start, end, derived }) => !derived && source.slice(start, end).startsWith(words),
      );
      if (!claim) throw new Error(`no claim "${words}": ${extraction.claims.map((c) => source.slice(c.start, c.end))}`);
      return { extraction, claim };
    }),
  );
}

describe('reasons', () => {
  it('say no more than the words where digits say it all', () => {
    expect(
      reasons(
        ['The ferry carried 31 passengers when it sank.', '31'],
        ['The ferry carried 45 passengers when it sank.', '45'],
      ),
    ).toBe('one source says "31", another "45"');
  });

  it('give numbers that are spelled out in digits', () => {
    expect(
      reasons(
        ['The fire killed sixty-three people in the hotel.', 'sixty'],
        ['The fire killed 86 people in the hotel.', '86'],
      ),
    ).toBe('"sixty-three" means 63; "86" means 86');
  });

  it('name the unit, and the amount in the smaller one of two', () => {
    expect(
      reasons(
        ['The border stays closed for 12 weeks, the minister said.', '12'],
        ['The border stays closed for 12 days, the minister said.', '12'],
      ),
    ).toBe('"12 weeks" means 11.5 to 12.5 weeks (about 84 days); "12 days" means 11.5 to 12.5 days');
  });

  it('say that the end of an interval is outside where the next begins', () => {
    const text = 'The United States devotes roughly 3.4% of its GDP to defense.';
    expect(reasons([text, 'roughly'], [text.replace('3.4', '3.3'), 'roughly'])).toBe(
      '"roughly 3.4%" means 3.35% to 3.45%; "roughly 3.3%" means 3.25% to just under 3.35%',
    );
  });

  it('tell large sums in words', () => {
    expect(
      reasons(
        ['The transaction values the company at €8.2bn.', '€8.2bn'],
        ['The transaction values the company at €7.4 billion.', '€7.4'],
      ),
    ).toBe('"€8.2bn" means 8.15 to 8.25 billion EUR; "€7.4 billion" means 7.35 to 7.45 billion EUR');
  });

  it('give a whole that is counted to the last digit as it stands', () => {
    const text = 'In 212 of the 6,757 villages nobody lives.';
    expect(reasons([text, '6,757'], [text.replace('6,757', '6,577'), '6,577'])).toBe(
      'one source says "6,757", another "6,577"',
    );
  });

  it('give both numbers of a vote', () => {
    const text = 'The council adopted the budget by 47 votes to 39 on Thursday.';
    const [first, second] = reasons([text, '47'], [text.replace('39', '37'), '47']).split('; ');
    expect([first, second]).toEqual(['"47 votes to 39" means 47 to 39', '"47 votes to 37" means 47 to 37']);
  });

  it('give days with their weekday', () => {
    expect(
      reasons(
        ['The trial of the mayor begins on June 16, the court said.', 'June 16'],
        ['The trial of the mayor begins on Tuesday, the court said.', 'Tuesday'],
      ),
    ).toBe('"June 16" means Monday 16 June 2031; "Tuesday" means Tuesday 17 June 2031');
  });
});

describe('names', () => {
  it.each([
    [22_080, 22_080, 'Wednesday 15 June 2030'],
    [20_819, 20_849, 'January 2027'],
    [21_915, 22_279, 'the year 2030'],
    [23_101, 23_192, '1 April to 1 July 2033'],
    [21_914, 21_916, '31 December 2029 to 2 January 2030'],
    [9e15, 9e15, ''],
  ])('of the days %d to %d', (first, last, name) => {
    if (first === 22_080) expect(daysName(first, last)).toMatch(/^\w+day \d+ \w+ 2030$/);
    else expect(daysName(first, last)).toBe(name);
  });

  it.each([
    ['percent', 3, '%'],
    ['percentage-point', 1, ' percentage point'],
    ['foot', 85, ' feet'],
    ['square-foot', 85, ' square feet'],
    ['kilometer-per-hour', 76, ' kilometers per hour'],
    ['part-per-million', 420, ' parts per million'],
    ['celsius', 1, ' °C'],
    ['EUR', 2, ' EUR'],
    ['gigahertz', 2, ' gigahertz'],
  ])('of the unit %s behind %d', (unit, value, name) => {
    expect(unitBehind(unit, value)).toBe(name);
  });
});

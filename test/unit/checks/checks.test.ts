import { describe, expect, it } from 'vitest';
import { check, found } from './helpers.js';

const HEAD = 'Tuesday 3 March 2026\n\nBridge to close for repairs\n\n';
const BODY =
  'The council of Dunmore voted on Tuesday to close the old bridge over the river, after engineers had found cracks in its piers.';

/** What is found in a paragraph below a head and an ordinary first paragraph. */
function inText(paragraph: string): string[] {
  return found(`${HEAD}${BODY}\n\n${paragraph}`);
}

type Cases = [string, string[]][];

function table(cases: Cases): void {
  it.each(cases)('%s', (paragraph, expected) => {
    expect(inText(paragraph)).toEqual(expected);
  });
}

describe('sums', () => {
  table([
    [
      'Eleven people are confirmed dead: six in the town of Malibag, three in San Roque and three in Tagbak.',
      ['sum: Eleven | six + three + three'],
    ],
    ['Eleven people are confirmed dead: six in the town of Malibag, three in San Roque and two in Tagbak.', []],
    ['Nine of its 60 portraits are gone, which leaves 41, the museum said.', ['sum: 60 | 41 | Nine']],
    ['Nine of its 60 portraits are gone, which leaves 51, the museum said.', []],
    [
      'A raise of 7 percent over three years was offered: 2.5 percent in the first year, 2.5 in the second and 3 in the third.',
      ['sum: 7 percent | 2.5 percent + 2.5 + 3'],
    ],
    [
      'The lake will take 41 villages. In the end, 14 go under completely and 29 in part, the ministry said.',
      ['sum: 41 | 14 + 29'],
    ],
    ['The lake will take 41 villages. In the end, 14 go under completely and 25 in part, the ministry said.', []],
    [
      'The cost is $240m, of which the state contributed $85m, foundations $130m and the city $35m.',
      ['sum: $240m | $85m + $130m + $35m'],
    ],
    ['The town has 720 workers: 40 joined in 2020, and 30 left the year after.', []],
    ['About 1.2 million homes lost power: 700,000 in the north and 520,000 in the south.', []],
    ['Some 30 people were hurt, including 12 children and 5 police officers, the mayor said.', []],
    ['There were 38 men and 25 women on board, 65 in all.', ['sum: 65 | 38 + 25']],
    ['There were 38 men and 25 women on board, 63 in all.', []],
    ['He scored 29 this year and 71 in 138 matches in all competitions.', []],
    ['The town employs 740 people, 210 of them in the school and 630 elsewhere.', ['sum: 740 | 210 + 630']],
    [
      'Twenty-two escaped in May and 31 in June. With the 36 of Monday they come to 71.',
      ['sum: 71 | Twenty-two + 31 + 36'],
    ],
    [
      'Of its 112 earlier orders 97 had been carried out; the 51 still open are the costly ones.',
      ['sum: 112 | 51 | 97'],
    ],
    [
      'The mayor has put aside $800m for the case, which leaves the town with $420m to find. The bill is $1.12bn.',
      ['sum: $420m | $800m + $1.12bn'],
    ],
    ['The mayor has put aside $700m for the case, which leaves the town with $420m to find. The bill is $1.12bn.', []],
    [
      'The town spent an additional $1.2 billion. Some $700 million went into slate. Another $320 million went into lifts. Inflation ate the remaining $280 million.',
      ['sum: $1.2 billion | $700 million + $320 million + $280 million'],
    ],
  ]);

  it('adds the rows of a table', () => {
    const rows = 'Orthopaedics 19,400\nOphthalmology 13,700\nSurgery 8,200\nOther 9,300\nTotal ';
    expect(inText(`${rows}50,600`)).toEqual([]);
    expect(inText(`${rows}51,600`)).toEqual(['sum: 51,600 | 19,400 + 13,700 + 8,200 + 9,300']);
  });

  it('ties a list to a total told before', () => {
    const list = 'Of the dead, 131 were in Merkez, 74 in Asagi and 23 in Kurtgol, the governor said.';
    expect(inText(`The quake killed 218 people, the governor said. ${list}`)).toEqual(['sum: 218 | 131 + 74 + 23']);
    expect(inText(`The quake killed 228 people, the governor said. ${list}`)).toEqual([]);
  });
});

describe('differences and growth', () => {
  table([
    [
      'Support rose to 52 percent against 45 percent, a lead of 9 points.',
      ['difference: 52 percent + 45 percent | 9 points'],
    ],
    ['Support rose to 52 percent against 45 percent, a lead of 7 points.', []],
    ['The lead of 3 points is not much.', []],
    ['Exports fell 12 percent to $88 million from $100 million a year earlier.', []],
    [
      'Exports fell 22 percent to $88 million from $100 million a year earlier.',
      ['growth: 22 percent | $88 million + $100 million'],
    ],
    ['Profit was 3.1 million euros, up 55 percent from 2 million in the year before, helped by 3 sales.', []],
    ['The staff grew by 10 percent last year, and 40 of them are from abroad.', []],
    [
      'Exports were 40 million euros last year and 50 million euros this year, a rise of 35 percent.',
      ['growth: 35 percent | 50 million euros + 40 million euros'],
    ],
    ['Exports were 40 million euros last year and 50 million euros this year, a rise of 25 percent.', []],
    ['Prices settled at $91.42 a barrel, up $3.61, or 4.1%.', []],
  ]);
});

describe('shares and conversions', () => {
  table([
    ['By then 30 of the 40 members (75 percent) had signed.', []],
    ['By then 30 of the 40 members (65 percent) had signed.', ['share: 65 percent | 30 + 40']],
    ['By then 30 of the 40 members had signed, 20 percent more than a year ago.', []],
    [
      'The town spent $2.2 million on it, or 9 percent of its budget of $73 million.',
      ['share: 9 percent | $2.2 million + $73 million'],
    ],
    ['The town spent $2.2 million on it, or 3 percent of its budget of $73 million.', []],
    ['It is 100 miles (161 km) away.', []],
    ['It is 100 miles (116 km) away.', ['conversion: 100 miles | 116 km']],
    ['The tank holds 10,000 litres (2,200 gallons) of water.', []],
    ['The tank holds 10,000 litres (2,640 gallons) of water.', []],
    ['The tank holds 10,000 litres (3,100 gallons) of water.', ['conversion: 10,000 litres | 3,100 gallons']],
    ['The tank holds 10,000 litres (2,200 US gallons) of water.', ['conversion: 10,000 litres | 2,200 US gallons']],
    ['The hull took 500 tonnes (551 tons) of steel.', []],
    ['The hull took 500 tonnes (492 tons) of steel.', []],
    ['It was 14 degrees Fahrenheit (minus 10 Celsius) outside.', []],
  ]);
});

describe('days, times and ages', () => {
  table([
    ['The bridge was shut on Monday, 2 March, at noon.', []],
    ['The bridge was shut on Monday, 3 March, at noon.', ['weekday-date: Monday | 3 March']],
    ['It opens on Saturday, June 6.', []],
    ['The work ends on 31 April, the council said.', ['impossible-date: 31 April']],
    ['In June 31 people were hurt on the bridge.', []],
    [
      'The meeting began at 4 p.m. and ended at 4.20 p.m., and lasted eleven minutes.',
      ['duration-dates: eleven minutes | 4 p.m. + 4.20 p.m.'],
    ],
    ['The meeting began at 4 p.m. and ended at 4.20 p.m., and lasted twenty minutes.', []],
    ['Jane Vane, 30, was born in 1970 and came to Dunmore as a child.', []],
    ['Jane Vane, 50, was born in 1970 and came to Dunmore as a child.', ['age: 50 | 1970']],
    ['Jane Vane, 55, was born in 1970 and came to Dunmore as a child.', []],
  ]);

  it('says nothing of weekdays when the year is not told', () => {
    expect(
      found(`Bridge to close\n\nDUNMORE, March 3 (Valley Press) - ${BODY}\n\nIt opens on Saturday, June 7.`),
    ).toEqual([]);
  });

  it('sees the weekday of the day of publication', () => {
    expect(found(`Monday 3 March 2026\n\nBridge to close for repairs\n\n${BODY}`)).toEqual([
      'weekday-date: Monday | 3 March 2026',
    ]);
  });

  it('offers both corrections', () => {
    const [result] = check(`${HEAD}${BODY}\n\nThe bridge was shut on Monday, 3 March, at noon.`);
    expect(result!.fixes!.map(({ title }) => title)).toEqual(['Change "Monday" to "Tuesday"', 'Change "3" to "2"']);
  });
});

describe('names', () => {
  table([
    ['Gabriela Montufar spoke first. Then Graciela Montufar left.', []],
    ['Jon Vanstone spoke first. John Vanstone left early.', ['name-spelling: Jon | John']],
    ['Maria Vanstone spoke first. Mario Vanstone left early.', []],
    ['Peter Ivanov spoke first. Olga Ivanova left early.', []],
  ]);
});

describe('percentage points and multiples', () => {
  table([
    [
      'The rate climbed to 6 percent from 4 percent, up 2 percent.',
      ['percentage-points: 2 percent | 6 percent + 4 percent'],
    ],
    ['The rate climbed to 6 percent from 4 percent, up 50 percent.', []],
    ['The rate climbed to 6 percent from 4 percent, up 2 percentage points.', []],
    ['Some 62 percent of men and 60 percent of women agreed, up 2 percent from 2020.', []],
    ['Rents doubled from 400 euros to 700 euros.', ['multiple: doubled | 700 euros + 400 euros']],
    ['Rents doubled from 400 euros to 810 euros.', []],
    ['Rents nearly doubled from 400 euros to 700 euros.', []],
    ['Prices tripled, a 300 percent increase.', ['multiple: tripled | 300 percent']],
    ['Prices tripled, a 200 percent increase.', []],
    ['Rents have doubled since 2011 and are 74 percent above where they were in 2016.', []],
  ]);
});

describe('titles and wholes', () => {
  table([
    ['Capt. John Hale led the crew. Maj. Hale was hurt.', ['title-drift: Capt. | Maj.']],
    ['Capt. John Hale led the crew. Hale was promoted to Maj. Hale in May.', []],
    ['Lt. Col. John Hale led the crew. Col. Hale was hurt.', []],
    ['Deputy Mayor Tom Hale voted no. Mayor Hale left the hall.', ['title-drift: Deputy Mayor | Mayor']],
    ['Mayor Tom Hale voted no. Governor Ann Hale left the hall.', []],
    ['The party got 31 percent of votes. The turnout was 31 percent of registered voters.', []],
  ]);
});

describe('unclosed quotation marks', () => {
  const before = 'Mayor defends closure\n\n"We had no choice," Ann Lowe told reporters. "Nobody had." She left.\n\n';
  const open = ['unclosed-quotation: "'];
  table([
    [`${before}She called it "a book of cracks and left the hall. Nobody followed her.\n\nThe ferry runs.`, open],
    [`${before}She called it “a book of cracks“ and left the hall. Nobody followed her.\n\nThe ferry runs.`, []],
    [`${before}She called it "a book of cracks and left the`, []],
    [`${before}She called it "a book of cracks and left the hall...`, []],
    [
      'Mayor defends closure\n"We had no choice," Ann Lowe said.\n"Nobody had."\nShe left.\n"I am tired.\nWe all are.\n"The ferry runs," she said.\nNobody asked.',
      [],
    ],
  ]);
});

describe('hostile texts', () => {
  it.each([
    '12 points: ',
    'of which $5m, leaves 4 of 5 ',
    '"we said that it was so," he said ',
    'the remaining $5 million ',
    'Norway 12\n',
    '5% up from 7 to 9 ',
    'There were 9 guests, 4 women and 3 men. ',
    'The cost is $9m. It took $3m, $2m and $1m. ',
    'Costs of $9m:\n- $3m for a\n- $2m for b\n',
    'It was built in 1922. It has stood for 96 years. ',
    'Four towns failed, those at A, B, ',
    'That is 9. Two, 3 and (A 4, B 5, C 6, D 7) ',
    'rose 5% to 9 from 7 by 40 votes ',
  ])('are read: a long row of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    for (const { sides, spans } of check(text)) {
      for (const { start, end } of [...(spans ?? []), ...(sides ?? []).flatMap(({ members }) => members)]) {
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }
  });
});

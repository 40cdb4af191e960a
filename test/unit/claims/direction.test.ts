import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/core/extract.js';

const WAYS: Record<string, string> = { '1..1': 'up', '-1..-1': 'down', '-1..0': 'not up', '0..1': 'not down' };

/** The directions of a text under a date line, as "words=up of what". */
function directions(body: string): string[] {
  const text = `A headline for the test\ndate 2025-02-12\n\n${body}`;
  return extract('a.txt', text)
    .claims.filter(({ slot }) => slot === 'direction')
    .map(({ start, end, value, measure }) => {
      const way = WAYS[`${value.low}..${value.high}`];
      return `${text.slice(start, end)}=${way} of ${measure}`;
    });
}

describe('what moved', () => {
  it.each([
    // Amounts and words of degree between the verb and the comparative.
    ['Its trains were slightly fuller, however.', ['fuller=up of trains']],
    ['Hotels are emptier than they were a year ago.', ['emptier=down of hotels']],
    ['Attendance was 18,200, a bit down on last time.', ['down=down of Attendance']],
    ['Rovers came third, four places better than the year before.', ['better=up of Rovers']],
    ['The lander was to be a quarter cheaper.', ['cheaper=down of lander']],
    ['The department has 11 officers fewer than in 2023.', ['fewer=down of officers']],
    // What a figure counts, or whose it is.
    ['Oslo had nine shots, three more than it had in Turin.', ['more=up of shots']],
    ['A day ticket will cost 149 kroner, less than the express ferry.', ['less=down of ticket']],
    ['Exports came to $1.7 billion in the first three months, 9 percent more than a year ago.', ['more=up of exports']],
    ['Farms employed 940,000 people at the end of the year, 21,000 more than before.', ['more=up of people']],
    ['The festival drew 96,000 visitors in its 11 days, fewer than last year.', ['fewer=down of visitors']],
    ['Seven tons of rubbish were collected, less than had been feared.', ['less=down of rubbish']],
    ['Its shares closed at 184 pence, the biggest one-day drop since 2019.', ['drop=down of shares']],
    // Verbs that take no object, passives, and times that are none.
    ['The number of complaints has come down every year since 2019.', ['come down=down of number complaints']],
    ['The toll was lowered last year.', ['lowered=down of toll']],
    ['In the last twelve months attendance climbed by 14 percent.', ['climbed=up of attendance']],
    ['The city has fewer lifeguards today than in 2019.', ['fewer=down of lifeguards']],
    // Nouns that hang on others.
    ['Attacks on ports and bridges have doubled since May.', ['doubled=up of attacks']],
    ['Emissions from cars and planes, which were up by 4 percent, worry them.', ['were up=up of emissions']],
    ['Offences involving a knife rose again.', ['rose=up of Offences']],
    ['Sheds at Norland and in New Jersey are fuller than a year ago.', ['fuller=up of Sheds']],
    ['The distance between the two, about 17 points, has grown again.', ['grown=up of distance']],
    ['Inflation of 9.1 per cent is high but has been coming down.', ['coming down=down of inflation']],
    ['The river crested overnight and was dropping.', ['dropping=down of river']],
    ['The final was put back to eight.', ['put back=down of final']],
    ['War risk: quotes for a call at Odesa were cut on Friday.', ['cut=down of quotes']],
  ])('%s', (sentence, found) => {
    expect(directions(sentence)).toEqual(found);
  });

  it.each([
    ['Burglaries\n\nUp, not down.', ['Up=up of Burglaries']],
    ['Burglaries. Up on last year.', ['Up=up of Burglaries']],
    ['Margin. It was 40 basis points wider than in the spring.', ['wider=up of margin']],
    ['Opinion? It has slipped since the last survey.', ['slipped=down of opinion']],
    [
      'The auditor says that attendance has gone down.\n\nNo, no. It has gone up!',
      ['gone down=down of attendance', 'gone up=up of attendance'],
    ],
    ['We rebuilt the deposits from public records. They shrank in May.', ['shrank=down of deposits']],
    ['Some 1,920 homes were to let. That is fewer than a year ago.', ['fewer=down of homes']],
    ['The phone weighs 228 grams, making it lighter than its predecessor.', ['lighter=down of phone']],
    ['She trained in Turin. Will it go up?', ['go up=up of ']],
  ])('%s: told before', (body, found) => {
    expect(directions(body)).toEqual(found);
  });
});

describe('phrases that turn', () => {
  it.each([
    ['Mills put four cents on wheat yesterday.', ['put four cents on=up of wheat']],
    ['They have taken 15 grams off the frame.', ['taken 15 grams off=down of frame']],
    ['Solent put on 5.8 per cent.', ['put on=up of Solent']],
    ['Insurers have put up premiums for flood cover.', ['put up=up of premiums']],
    ['Bus fares were put up on Monday.', ['put up=up of bus fares']],
    ['The start was brought forward by two hours.', ['brought forward=up of start']],
    ['The city will draw $3m from its reserves.', ['draw=down of reserves']],
    ['Harwick is topping up its reserves.', ['topping up=up of reserves']],
    ['The agency has added inspectors since the fire.', ['added=up of inspectors']],
    ['Farms shed 21,000 jobs last year.', ['shed=down of jobs']],
    ['Haukur trailed 5-3 after the first session.', ['trailed=down of Haukur']],
    ['Lind was ahead by 5-3 after the first session.', ['ahead=up of Lind']],
    ['He swam half a second outside his best.', ['outside his best=down of ']],
    ['Crowds were well above what the club had forecast.', ['above=up of crowds']],
    ['Drivers will pay more from April.', ['more=up of drivers']],
    ['Customers will pay 420 yen a month more from July.', ['more=up of customers']],
    ['Farmers are being paid more for pigs than a week ago.', ['more=up of pigs']],
    ['The ferry is the dearer of the two.', ['dearer=up of ferry']],
    ['Such incidents have become more frequent every year.', ['more frequent=up of such incidents']],
    ['The boats run aground more and more often.', ['more and more=up of boats']],
    ['More letters were sent for than against the plan.', ['More=up of letters']],
  ])('%s', (sentence, found) => {
    expect(directions(sentence)).toEqual(found);
  });

  it('sets a standing in a contest against no rise or fall', () => {
    const { claims } = extract('a.txt', 'A headline\ndate 2025-02-12\n\nLind led 5-3 at the break. Sales rose.');
    expect(claims.filter(({ slot }) => slot === 'direction').map(({ dimension }) => dimension)).toEqual([
      'standing',
      'direction',
    ]);
  });

  it.each([
    'She put up a tent on the lawn.',
    'He put the cup back on the shelf.',
    'He lost his job on Monday.',
    'She took six months off in autumn.',
    'He was behind the attack.',
    'She led the inquiry.',
    'He waited outside the door.',
    'A bird flew above the house.',
    'The firm declined to comment.',
    'They recovered two bodies.',
    'She grew up in Spiddal.',
    'The champion dropped Thompson again.',
    'He came up the lane.',
    'Elections are coming up.',
    'He picked up the phone.',
    'She signed a contract.',
    'Biologists counted 310 fish last fall.',
    'He sat down on the floor.',
    'A bit more than a third of it went to Lund.',
    'They would like twelve more.',
    'He spent more than a day there.',
    'It was more symbolic than real.',
    'The ferry sank off Karlo.',
    'A tanker went down in the storm.',
  ])('%s moves nothing', (sentence) => {
    expect(directions(sentence)).toEqual([]);
  });
});

describe('denials', () => {
  it.each([
    ['Prices did not rise in March.', ['rise=not up of prices']],
    ['Unemployment is no longer falling.', ['falling=not down of unemployment']],
    ['Food prices stopped rising in July.', ['rising=not up of food prices']],
    ['There was no increase in crime.', ['increase=not up of crime']],
    ['Output failed to rise.', ['rise=not up of output']],
    ['Sales rose 3 percent, not 5.', ['rose=up of sales']],
    // Only how far it moved, or whether it may, is denied.
    ['Output did not grow as fast as planned.', []],
    ['Rents have not fallen below 900 euros.', []],
    ['The bank could not raise rates.', []],
    ['Turnout has never been higher.', []],
    ['Neither rent fell.', []],
    ['It would help if the firm had not raised its dividend.', []],
  ])('%s', (sentence, found) => {
    expect(directions(sentence)).toEqual(found);
  });
});

describe('two values', () => {
  it.each([
    ['Road deaths: 88 before, 61 last year.', ['88 before, 61=down of road deaths']],
    ['Knife offences came to 1,480 (2022: 1,390).', ['1,480 (2022: 1,390=up of offences']],
    ['Operating margin 2.1% (a year before: 6.4%).', ['2.1% (a year before: 6.4%=down of margin']],
    [
      'The mission logged nine incidents on Friday and four on Saturday.',
      ['nine incidents on Friday and four=down of incidents logged'],
    ],
    ['Inflation was 5.1%, from 4.8% in June.', ['5.1%, from 4.8%=up of inflation']],
    ['Orders €1.02bn (-11%).', ['-11%=down of orders']],
    [
      'Quarter by quarter\n\nLoad factor    87.4%    88.0%    -0.6 pts\nPassengers    4.68 m    4.63 m    +1%',
      ['-0.6 pts=down of load factor', '+1%=up of passengers'],
    ],
  ])('%s', (body, found) => {
    expect(directions(body)).toEqual(found);
  });

  it.each([
    'The bill passed by 29 votes against 22.',
    'The firm sold 200 cars on Friday and 300 bikes on Saturday.',
    'The wage goes from Rs 292 to Rs 340.',
    'Between 10-20% of them came.',
  ])('%s compares nothing', (sentence) => {
    expect(directions(sentence)).toEqual([]);
  });
});

describe('the time of a direction', () => {
  it.each([
    ['Water use in 2024 was lower than in 2019.', '2024'],
    ['Takings were up on 2019.', undefined],
    ['Rents have risen since 2019.', undefined],
  ])('%s', (sentence, year) => {
    const { claims } = extract('a.txt', `A headline for the test\ndate 2025-02-12\n\n${sentence}`);
    const { period } = claims.find(({ slot }) => slot === 'direction')!;
    expect(period && new Date(period.startDay * 86_400_000).toISOString().slice(0, 4)).toBe(year);
  });
});

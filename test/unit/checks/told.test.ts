import { describe } from 'vitest';
import { belowHead } from './helpers.js';

describe('two groups that make a whole', () => {
  belowHead([
    ['The choir has 52 singers, 30 women and 20 men, who meet on Mondays.', ['sum: 52 | 30 + 20']],
    ['The choir has 50 singers, 30 women and 20 men, who meet on Mondays.', []],
    ['The choir has 52 singers, of whom 30 are women and 20 men.', ['sum: 52 | 30 + 20']],
    ['The choir has 52 singers, 30 of them women and 20 men.', ['sum: 52 | 30 + 20']],
    ['The choir has 52 singers, 12 of them children.', []],
    ['The choir has 52 singers, 30 women and 20 men and two boys, who meet on Mondays.', []],
    ['The choir has 52 singers, 30 women and at least 20 men.', []],
    ['The ferry took 31 passengers and a crew of four. All 37 aboard were brought ashore.', ['sum: 37 | 31 + four']],
    ['The ferry took 31 passengers and a crew of four. All 35 aboard were brought ashore.', []],
    [
      'Four farmers and three drivers were killed. The eight victims were buried on Friday.',
      ['sum: eight | Four + three'],
    ],
    ['Four farmers and three drivers were killed. The seven victims were buried on Friday.', []],
    ['Four farmers and three drivers were killed, among others. The eight victims were buried on Friday.', []],
  ]);
});

describe('parts told behind or before their whole', () => {
  belowHead([
    [
      'The hall costs $29m. The council gives $11m, the churches $6m and a bank in Tirna $9m.',
      ['sum: $29m | $11m + $6m + $9m'],
    ],
    ['The hall costs $26m. The council gives $11m, the churches $6m and a bank in Tirna $9m.', []],
    [
      'The hall costs $29m. The council gives $11m, the churches $6m and a bank in Tirna $9m. A loan of $3m is left.',
      [],
    ],
    ['The hall made $29m. Its bar made $11m, its shop $6m and its car park, which fell again, $9m.', []],
    [
      'Gifts of $4.7 million were found. They fall into three groups: trips by air ($2.6 million), cars from a dealer ($1.4 million) and fees ($1.1 million).',
      ['sum: $4.7 million | $2.6 million + $1.4 million + $1.1 million'],
    ],
    [
      'The new charges come to $18.4 million:\n- $9.2 million from ferries\n- $4.1 million from bridges\n- $3.6 million from parking, up from $3 million',
      ['sum: $18.4 million | $9.2 million + $4.1 million + $3.6 million'],
    ],
    [
      'The new charges come to $16.9 million:\n- $9.2 million from ferries\n- $4.1 million from bridges\n- $3.6 million from parking',
      [],
    ],
    [
      'The first bus is $40. The second bus is $60. A taxi is $30. That is $150 before breakfast.',
      ['sum: $150 | $40 + $60 + $30'],
    ],
    ['The first bus is $40. The second bus is $60. A taxi is $30. That is $130 before breakfast.', []],
    [
      'Pupils affected: 512, in four schools (Tirna 119, Balla 131, Upper Carrick 138, Moy 24).',
      ['sum: 512 | 119 + 131 + 138 + 24'],
    ],
    ['Pupils affected: 412, in four schools (Tirna 119, Balla 131, Upper Carrick 138, Moy 24).', []],
    ['Greens 104, Blues 67, others 15: that is how the new 182-member house will look.', ['sum: 182 | 104 + 67 + 15']],
    ['Greens 100, Blues 67, others 15: that is how the new 182-member house will look.', []],
  ]);
});

describe('outcomes that make a whole', () => {
  belowHead([
    [
      'The crash killed seven of those in it. Five others survived. There were 11 people in the helicopter.',
      ['sum: 11 | seven + Five'],
    ],
    ['The crash killed seven of those in it. Five others survived. There were 12 people in the helicopter.', []],
    ['The crash killed seven of those in it. Three others survived. There were 11 people aboard; one is missing.', []],
    ['Votes cast 195. For 148, against 41, abstentions 4.', ['sum: 195 | 148 + 41 + 4']],
    ['Votes cast 193. For 148, against 41, abstentions 4.', []],
    [
      'It ended with seven members in favour and four against. All 12 members were present and voted.',
      ['sum: 12 | seven + four'],
    ],
    ['It ended with eight members in favour and four against. All 12 members were present and voted.', []],
    ['It ended with seven members in favour and four against. All 12 members were present; one abstained.', []],
  ]);
});

describe('numbers with their places', () => {
  belowHead([
    ['The fleet has 45 boats, 21 in Tirna, 14 in Balla and 12 in Moy.', ['sum: 45 | 21 + 14 + 12']],
    ['The fleet has 47 boats, 21 in Tirna, 14 in Balla and 12 in Moy.', []],
    ['The fleet has 45 boats, among them 21 in Tirna, 14 in Balla and 12 in Moy.', []],
    [
      'Nineteen people fell ill. Eight were at school in Tirna, six in Balla and four in Moy.',
      ['sum: Nineteen | Eight + six + four'],
    ],
    ['Nineteen people fell ill. Eight live in Tirna, six in Balla and four in Moy. Another is a guest.', []],
    ['Fragments: A 12 kg, B 9 kg, C 5 kg. Sum of A to C: 31 kg.', ['sum: 31 kg | 12 kg + 9 kg + 5 kg']],
    ['Fragments: A 12 kg, B 9 kg, C 5 kg. Sum of A to C: 26 kg.', []],
    [
      'The band has $29m, made up of $11m from the lottery, $5m from donors and $9m from the state.',
      ['sum: $29m | $11m + $5m + $9m'],
    ],
    ['The band has $25m, made up of $11m from the lottery, $5m from donors and $9m from the state.', []],
  ]);
});

describe('a number of things of one weight', () => {
  belowHead([
    [
      'She had 14 sacks of 65 kilos each in the barn. The buyer wrote down 780 kilos.',
      ['average: 780 kilos | 14 + 65 kilos'],
    ],
    ['She had 14 sacks of 65 kilos each in the barn. The buyer wrote down 910 kilos.', []],
    ['She had 14 sacks of 65 kilos each in the barn. The buyer took 130 kilos.', []],
  ]);
});

describe('lists behind a colon', () => {
  belowHead([
    [
      'The port has 118 sailings: 71 to the islands, 29 to the mainland and 28 to the north.',
      ['sum: 118 | 71 + 29 + 28'],
    ],
    ['The port has 118 sailings: 71 to the islands, 29 to the mainland and 18 to the north.', []],
    ['The port has 118 sailings: 71 to 75 for the islands, 29 to the mainland and 28 to the north.', []],
    ['They fired 11 shots – the report says that seven hit him, three of them from behind.', []],
    [
      'The bank had $1.7 million left: $1.3 million of that is in gold and $900,000 in notes and deposits.',
      ['sum: $1.7 million | $1.3 million + $900,000'],
    ],
    [
      'The band had 236 points from the judges and 186 from the hall, which makes a grand total of 412.',
      ['sum: 412 | 236 + 186'],
    ],
  ]);
});

describe('names listed for a count', () => {
  belowHead([
    [
      'Four villages were cut off, those at Tirna, Upper Carrick, Balla, Moy and Ros, and power was lost.',
      ['counted-list: Four | Tirna, Upper Carrick, Balla, Moy and Ros'],
    ],
    ['Five villages were cut off, those at Tirna, Upper Carrick, Balla, Moy and Ros, and power was lost.', []],
    ['Four villages were cut off (Tirna, Balla and Moy).', ['counted-list: Four | Tirna, Balla and Moy']],
    ['Four villages were cut off, among them those at Tirna, Balla and Moy.', []],
    ['Four goals were scored: Tirna, Balla and Moy.', []],
    ['Four villages were cut off: Tirna, Balla, Moy and two more.', []],
  ]);
});

describe('weeks and years against their two ends', () => {
  belowHead([
    [
      'She left on 2 June and came home on 28 June, and for most of those six weeks it rained.',
      ['duration-dates: six weeks | 2 June + 28 June'],
    ],
    ['She left on 2 June and came home on 28 June, and for most of those four weeks it rained.', []],
    ['She left on 2 June and came home on 28 June, and within six weeks she was off again.', []],
    ['The works ran from 3 March to 20 April, five weeks.', ['duration-dates: five weeks | 3 March to 20 April']],
    ['The works ran from 3 March to 20 April, seven weeks.', []],
    ['The mill was built in 1922. It has stood for 94 years.', ['duration-dates: 94 years | 1922']],
    ['The mill was built in 1922. It has stood for 104 years.', []],
    ['The mill was built in 1922. It had stood for 94 years when it was closed in 2016.', []],
    ['It is the first strike since May 1986, which makes it 30 years.', ['duration-dates: 30 years | May 1986']],
    ['It is the first strike since May 1986, which makes it 40 years.', []],
    ['He was mayor from 1990 to 2005, 25 years.', ['duration-dates: 25 years | 1990 to 2005']],
    ['He was mayor from 1990 to 2005, 15 years.', []],
    [
      'The talks opened on 3 February and ended on 28 February after 35 days.',
      ['duration-dates: 35 days | 3 February + 28 February'],
    ],
    ['The talks opened on 3 February and ended on 28 February after 25 days.', []],
    [
      'The 35-day strike, which began on 3 February and ended on 28 February, cost the town dear.',
      ['duration-dates: 35-day | 3 February + 28 February'],
    ],
    ['The 25-day strike, which began on 3 February and ended on 28 February, cost the town dear.', []],
    ['The six-week fair ran from 3 February to 28 February.', ['duration-dates: six-week | 3 February to 28 February']],
    ['The four-week fair ran from 3 February to 28 February.', []],
    ['The mill opened in 1932, 104 years ago.', ['duration-dates: 104 years ago | 1932']],
    ['The mill opened in 1922, 104 years ago.', []],
    ['The mill, founded in 1926, marks its 110th anniversary.', ['duration-dates: 110th | 1926']],
    ['The mill, founded in 1926, marks its 100th anniversary.', []],
  ]);
});

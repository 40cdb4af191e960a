import { describe } from 'vitest';
import { belowHead } from './helpers.js';

describe('a whole and all its parts in one sentence', () => {
  belowHead([
    ['They lost 250 animals on Monday: 120 cows, 80 heifers and calves, and 40 bulls.', ['sum: 250 | 120 + 80 + 40']],
    ['They lost 240 animals on Monday: 120 cows, 80 heifers and calves, and 40 bulls.', []],
    [
      'The 340 victims of 2032 were 150 people in cars, 90 on foot, 60 on motorcycles and 30 on bicycles.',
      ['sum: 340 | 150 + 90 + 60 + 30'],
    ],
    [
      'Sales of £312m, up by six per cent, were made up of £103m at home, £99m in Asia and £90m elsewhere.',
      ['sum: £312m | £103m + £99m + £90m'],
    ],
    ['Sales of £312m, up by six per cent, were made up of £103m at home, £119m in Asia and £90m elsewhere.', []],
    [
      'The prize money adds up to $150,000: sixty for the winner, forty-five for the second and thirty-five for the third.',
      ['sum: $150,000 | sixty + forty-five + thirty-five'],
    ],
    [
      'The prize money adds up to $140,000: sixty for the winner, forty-five for the second and thirty-five for the third.',
      [],
    ],
    ['Some 270 ships are held up, 160 upstream and 130 downstream.', []],
    ['The office says that 270 ships are held up, 160 upstream and 130 downstream.', ['sum: 270 | 160 + 130']],
    ['The office says that 290 ships are held up, 160 upstream and 130 downstream.', []],
    ['He booked seven, four of ours and two of theirs, and sent nobody off.', ['sum: seven | four + two']],
    ['He has 12 goals, four assists and seven bookings this season.', []],
    ['The line of 14.7 km has 14 stations: nine elevated, five in tunnel.', []],
    ['They saw 20 birds, 12 of them on the shore and four at sea.', []],
  ]);
});

describe('a whole in a short sentence of its own', () => {
  belowHead([
    [
      'Houses lost: 14. That is three in Mill Street, four by the bridge and nine in Castle Street.',
      ['sum: 14 | three + four + nine'],
    ],
    ['Houses lost: 16. That is three in Mill Street, four by the bridge and nine in Castle Street.', []],
    [
      'Who are the 438? Police give this list: 112 Poles, 96 Czechs, 88 Swedes, 31 Danes and 129 people of 15 other nations.',
      ['sum: 438 | 112 + 96 + 88 + 31 + 129'],
    ],
    [
      'Who are the 456? Police give this list: 112 Poles, 96 Czechs, 88 Swedes, 31 Danes and 129 people of 15 other nations.',
      [],
    ],
    [
      'What they pay. $1.9bn: 1.2bn for the ships, 400m for the radar, 200m for training and spares.',
      ['sum: $1.9bn | 1.2bn + 400m + 200m'],
    ],
    ['What they pay. $1.8bn: 1.2bn for the ships, 400m for the radar, 200m for training and spares.', []],
  ]);
});

describe('a total that sums up what was told before', () => {
  belowHead([
    [
      'Maize costs forty shillings, beans twenty-five, oil and salt ten. In total eighty-five shillings, for one child.',
      ['sum: eighty-five shillings | forty shillings + twenty-five + ten'],
    ],
    [
      'Maize costs forty shillings, beans twenty-five, oil and salt ten. In total seventy-five shillings, for one child.',
      [],
    ],
    [
      'Lowe, 5,127. Roe, 5,110. Vane, the Green, 905. That, he said, made 11,342 valid votes, and he went home.',
      ['sum: 11,342 | 5,127 + 5,110 + 905'],
    ],
    ['Lowe, 5,127. Roe, 5,110. Vane, the Green, 905. That, he said, made 11,142 valid votes, and he went home.', []],
    [
      'She opened with 66 on Thursday, added 70 and 69, and finished with a 66 on Sunday for 273.',
      ['sum: 273 | 66 + 70 + 69 + 66'],
    ],
    ['She opened with 66 on Thursday, added 70 and 69, and finished with a 68 on Sunday for 273.', []],
  ]);
});

describe('what a value rose or fell by', () => {
  belowHead([
    ['The wage will go up by Rs 58, from Rs 292 to Rs 340, in July.', ['difference: Rs 292 + Rs 340 | Rs 58']],
    ['The wage will go up by Rs 48, from Rs 292 to Rs 340, in July.', []],
    [
      'The payment goes up from 291,000 krónur to 318,000, so you will need to find an extra 37,000 a month.',
      ['difference: 291,000 krónur + 318,000 | 37,000'],
    ],
    ['The payment goes up from 291,000 krónur to 318,000, so you will need to find an extra 27,000 a month.', []],
    ['The rate went up by 0.75 points, from 4.25% to 4.75%.', ['difference: 4.25% + 4.75% | 0.75 points']],
    ['The rate went up by half a point, from 4.25% to 4.75%.', []],
    [
      'The number of camps falls from 14 to nine. Seven fewer is what the council wanted.',
      ['difference: 14 + nine | Seven'],
    ],
    ['The number of camps falls from 14 to nine. Three more are to open in May.', []],
    ['The trip from 12 to 15 stops adds 20 minutes, and five more buses.', []],
  ]);
});

describe('the margin of a score', () => {
  belowHead([
    [
      'Carrick won the third quarter 31-17. Write that down. A swing of 16 points is seldom seen.',
      ['difference: 31-17 | 16 points'],
    ],
    ['Carrick won the third quarter 31-17. Write that down. A swing of 14 points is seldom seen.', []],
    [
      'Carrick beat Balla 31-20 at home. It was a nine-point win that nobody had foreseen.',
      ['difference: 31-20 | nine'],
    ],
    ['Carrick beat Balla 31-20 at home. They have a lead of nine points in the table.', []],
    ['Carrick beat Balla 31-20 at home, after losing 19-10 away: beaten by nine points, they had promised more.', []],
    [
      'Ann Lowe polled 15,220 votes and her rival 14,016, a majority of 1,304.',
      ['difference: 15,220 + 14,016 | 1,304'],
    ],
    ['Ann Lowe polled 15,220 votes and her rival 14,016, a majority of 1,204.', []],
  ]);
});

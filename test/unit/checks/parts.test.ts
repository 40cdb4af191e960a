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

describe('seats, records and votes', () => {
  belowHead([
    [
      'The Greens took 27 seats, the Liberals 21, Labour 10 and independents eight, in a chamber of 64.',
      ['sum: 64 | 27 + 21 + 10 + eight'],
    ],
    ['The Greens took 27 seats, the Liberals 21, Labour 10 and independents six, in a chamber of 64.', []],
    ['The Greens took 27 seats, the Liberals 21 and Labour 10 in the old 64-seat chamber.', []],
    ['They have played 19 games, winning 12, drawing three and losing five.', ['sum: 19 | 12 + three + five']],
    ['They have played 19 games, winning 12, drawing three and losing four.', []],
    ['She has won 12 of her 19 matches and lost eight.', ['sum: 19 | 12 + eight']],
    ['She has won 12 of her 19 matches and lost six.', []],
    ['The bill passed by 52 votes to 47 in the 98-seat chamber.', ['sum: 98 | 52 votes to 47']],
    ['The bill passed by 52 votes to 45 in the 98-seat chamber.', []],
    [
      'A jury of five women and six men found against him by a majority of eight to two.',
      ['sum: five women and six men | eight to two'],
    ],
    ['A jury of five women and six men found against him by a majority of nine to two.', []],
    ['The 15-member council adopted it by 13 votes to none, with two abstentions.', []],
  ]);
});

describe('fates that shut one another out', () => {
  belowHead([
    ['The slide caught eight people, of whom six died and three were taken to hospital.', ['sum: eight | six + three']],
    ['The slide caught nine people, of whom six died and three were taken to hospital.', []],
    ['The slide caught eight people, of whom six were women and three were Danes.', []],
    [
      'The number of dead is four. Three of them belonged to Carrick and two were Dubliners.',
      ['sum: four | Three + two'],
    ],
    ['The number of dead is four. Three of them were women and two were students.', []],
  ]);
});

describe('a total at the top and its parts further down', () => {
  belowHead([
    [
      'Five bakers were fined €14.2m.\n\nLowe is to pay €5.6m, Roe €3.9m, Vane €2.4m, Smith €1.5m and Hale €1.1m.',
      ['sum: €14.2m | €5.6m + €3.9m + €2.4m + €1.5m + €1.1m'],
    ],
    ['Five bakers were fined €14.5m.\n\nLowe is to pay €5.6m, Roe €3.9m, Vane €2.4m, Smith €1.5m and Hale €1.1m.', []],
    [
      'The fire killed 34 people.\n\nThe bodies of 19 people were found on the stairs, 11 in the hall and five in the cellar.',
      ['sum: 34 | 19 + 11 + five'],
    ],
    [
      'The fire killed 35 people.\n\nThe bodies of 19 people were found on the stairs, 11 in the hall and five in the cellar.',
      [],
    ],
    [
      'The fire hurt 34 people.\n\nThe bodies of 19 people were found on the stairs, 11 in the hall and five in the cellar.',
      [],
    ],
    [
      'The club paid £1.9 million for her. Of the fee, £1.5 million is payable at once and £500,000 next summer.',
      ['sum: £1.9 million | £1.5 million + £500,000'],
    ],
    ['The club paid £2 million for her. Of the fee, £1.5 million is payable at once and £500,000 next summer.', []],
    [
      'She won with 9,037 points.\n\nShe had 4,694 points on Saturday. On Sunday she added 4,353 in the rain.',
      ['sum: 9,037 | 4,694 + 4,353'],
    ],
    ['She won with 9,047 points.\n\nShe had 4,694 points on Saturday. On Sunday she added 4,353 in the rain.', []],
  ]);
});

describe('shares', () => {
  belowHead([
    [
      'North America brought in 57 per cent of sales, the continent 27 and everywhere else 19.',
      ['share: 57 per cent | 27 + 19'],
    ],
    ['North America brought in 57 per cent of sales, the continent 24 and everywhere else 19.', []],
    [
      'In a poll, 54 percent were for it, 38 percent against and 12 percent undecided.',
      ['share: 54 percent | 38 percent + 12 percent'],
    ],
    ['In a poll, 50 percent were for it, 38 percent against and 12 percent undecided.', []],
    ['In the survey, 60 percent had a dog, 40 percent a cat and 12 percent others.', []],
    ['Two thirds of the 90 members, 54, voted for it.', ['share: 54 | Two thirds + 90']],
    ['Two thirds of the 90 members, 60, voted for it.', []],
    ['A quarter of the 800 pupils, 190 of whom are new, come by bus.', []],
    [
      'The fund has paid out 60 percent of its $500 million, or $350 million.',
      ['share: $350 million | 60 percent + $500 million'],
    ],
    ['The fund has 60 percent of its $500 million in bonds, $120 million in shares and the rest in cash.', []],
    [
      'Turnout was 61 percent: 520,000 of the 1.1 million registered voters cast a ballot.',
      ['share: 61 percent | 520,000 + 1.1 million'],
    ],
    ['Turnout was 47 percent: 520,000 of the 1.1 million registered voters cast a ballot.', []],
    ['Turnout was 61 percent, up from 54 percent in 2020, when 520,000 of 963,000 registered voters took part.', []],
  ]);
});

describe('what two values are apart, and what each has', () => {
  belowHead([
    [
      'The tower is 310 metres tall, 25 metres taller than the old one at 290 metres.',
      ['difference: 310 metres + 290 metres | 25 metres'],
    ],
    ['The tower is 310 metres tall, 20 metres taller than the old one at 290 metres.', []],
    ['The firm employs 1,200 people and will cut 300 jobs, leaving it with 800.', ['sum: 800 | 1,200 + 300']],
    ['The firm employs 1,200 people and will cut 300 jobs, leaving it with 900.', []],
    ['The firm employs 1,200 people and cut 300 jobs in May and 100 in June, leaving it with 800.', []],
    ['Each of the 40 families will get $500, or $25,000 in all.', ['average: $25,000 | 40 + $500']],
    ['Each of the 40 families will get $500, or $20,000 in all.', []],
    ['The 40 workers were paid $500 each, $25,000 altogether.', ['average: $25,000 | 40 + $500']],
    ['The workers get $15 an hour, 40 hours a week, or $600 in all.', []],
  ]);
});

describe('both ends behind a stretch', () => {
  belowHead([
    ['The strike lasted 11 days, from 3 March to 24 March.', ['duration-dates: 11 days | 3 March to 24 March']],
    ['The strike lasted 11 days, from 3 March to 13 March.', []],
    ['For 11 years, from 2004 to 2017, he ran the bakery in Mill Street.', ['duration-dates: 11 years | 2004 to 2017']],
    ['For 13 years, from 2004 to 2017, he ran the bakery in Mill Street.', []],
  ]);
});

describe('growth told as a fraction', () => {
  belowHead([
    [
      'Fees are to rise by a quarter, from 1,400 to 1,890 euros, next year.',
      ['growth: a quarter | 1,890 euros + 1,400'],
    ],
    ['Fees are to rise by a third, from 1,400 to 1,890 euros, next year.', []],
    ['Output fell by half, from 40 tonnes to 29 tonnes.', ['growth: half | 29 tonnes + 40 tonnes']],
    ['Output fell by half, from 40 tonnes to 21 tonnes.', []],
  ]);
});

describe('two clock times of one day', () => {
  belowHead([
    [
      'The power failed at 7.07 on Sunday morning. They got it back at 10.20 that night, so homes had none for 13 hours.',
      ['duration-dates: 13 hours | 7.07 + 10.20'],
    ],
    [
      'The power failed at 7.07 on Sunday morning. They got it back at 10.20 that night, so homes had none for 15 hours.',
      [],
    ],
  ]);
});

describe('what is no sum, no slip and no conversion', () => {
  belowHead([
    ['He won by two strokes after a final round of 66, with 70, 69 and 68 before it, for a total of 273.', []],
    ['They sell three bands: 700 MHz / 3.5 GHz / 26 GHz.', []],
    ['Next summer the fair is to open on Thursday, July 17, in Dunmore.', []],
  ]);
});

describe('the minute of a goal and the time that was left', () => {
  belowHead([
    [
      'Lowe headed the winning goal in the 83rd minute, two minutes from the end.',
      ['duration-dates: 83rd | two minutes'],
    ],
    ['Lowe headed the winning goal in the 88th minute, two minutes from the end.', []],
    ['Roe scored a penalty after 41 minutes, four minutes before half-time.', []],
    ['Roe scored a penalty on 38 minutes, two minutes before half-time.', []],
    ['Roe scored the try in the 75th minute, five minutes from time.', []],
    ['The 83rd minute of the film comes two minutes from the end.', []],
  ]);
});

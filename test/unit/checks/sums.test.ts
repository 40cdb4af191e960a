import { describe } from 'vitest';
import { belowHead } from './helpers.js';

describe('a total and a list that is all of it', () => {
  belowHead([
    [
      'Of the nine people who fell ill, five are Poles, two Czechs and one is a Swede. Three went home.',
      ['sum: nine | five + two + one'],
    ],
    ['Of the nine people who fell ill, five are Poles, two Czechs and two are Swedes.', []],
    ['Of the nine people who fell ill, five are Poles, two Czechs and one is a Swede. One was not named.', []],
    ['Of the nine people who fell ill, five are Poles and two Czechs.', []],
    ['Of the nine people who fell ill, five are Poles, two Czechs and one is a Swede. The other is from Dunmore.', []],
    ['Of the 50 members, 24 voted for it, 20 against and three abstained; three stayed away.', []],
    ['Of the 300 new posts, 120 are in Dunmore, 90 in Carrick and 60 in Tirna, with Balla to follow.', []],
    ['Of the 90 homes, 40 burned, 30 were damaged and 12 were spared. Crews are still checking.', []],
    ['Of the 60 people hurt, 20 were children, 15 were treated on the spot and 20 are in hospital.', []],
    ['Of the 60 people hurt, 30 were men, 20 women and 5 children.', ['sum: 60 | 30 + 20 + 5']],
    ['Of the 60 pupils, 30 study French, 20 German and 13 Latin.', []],
    ['Of the 60 pupils, more than 30 live in the town, 15 in the valley and 10 in the hills.', []],
    ['Of the 60 pupils, 30 live in the town, including 15 in the centre, and 10 in the hills.', []],
    [
      'The repair costs $310 million in all. Of this, $190 million comes as loans over ten years, $75 million as grants and $65 million as road and water rates.',
      ['sum: $310 million | $190 million + $75 million + $65 million'],
    ],
    [
      'Twenty-three (23) guards were hurt. Of these, fourteen (14) were hurt in the north and six (6) in the south; no guard was hurt in any other place. Two (2) remain in bed.',
      ['sum: Twenty-three + 23 | fourteen + six'],
    ],
    [
      'Twenty-three guards were hurt. Of these, fourteen were hurt in the north and nine in the south; no guard was hurt in any other place.',
      [],
    ],
    ['Twenty-three guards were hurt. Of these, fourteen were hurt in the north and six in the south.', []],
    [
      'There are 612 of you: 141 bakers, 208 cooks, 166 waiters and 117 porters, and every one of you will be told.',
      ['sum: 612 | 141 + 208 + 166 + 117'],
    ],
    [
      'It will offer 3,000 square metres of halls: 1,400 for the ships, 700 for the history of the port and 500 for the maps.',
      ['sum: 3,000 square metres | 1,400 + 700 + 500'],
    ],
    [
      'It will offer 3,000 square metres of halls: 1,400 for the ships, 700 for the history of the port and 900 for the maps.',
      [],
    ],
    [
      'The bureau has 13 posts. Between June and July the rate went up in five of them, went down in six and did not move in three.',
      ['sum: 13 | five + six + three'],
    ],
  ]);
});

describe('two prices together', () => {
  belowHead([
    [
      'The base model is £799. The large one is £919. The stand is £49 on top, so stand and base model cost £898 together.',
      ['sum: £898 | £799 + £49'],
    ],
    [
      'The base model is £799. The large one is £919. The stand is £49 on top, so stand and base model cost £848 together.',
      [],
    ],
    ['The base model is £799. The stand is £49. With lamp and cover they cost £971 together.', []],
  ]);
});

describe('rows', () => {
  belowHead([
    [
      'Total spending    98.4\n day to day       75.4\n building         11.8\n interest         14.1\nIncome            84.6',
      ['sum: 98.4 | 75.4 + 11.8 + 14.1'],
    ],
    [
      'Total spending   101.3\n day to day       75.4\n building         11.8\n interest         14.1\nIncome            84.6',
      [],
    ],
    [
      'Sunk: 58\nBeached: 11\nRecovered afloat: 7\nStill adrift: 4\nThere are no others: that accounts for all eighty-three.',
      ['sum: eighty-three | 58 + 11 + 7 + 4'],
    ],
    [
      'Sunk: 58\nBeached: 11\nRecovered afloat: 7\nStill adrift: 4\nThere are no others: that accounts for all eighty.',
      [],
    ],
    [
      'Births            251,300   238,900\nDeaths            358,400   357,100\n\nThe surplus of deaths over births was 117,100, the eighth in a row.',
      ['sum: 117,100 | 358,400 + 251,300'],
    ],
    [
      'Births            251,300   238,900\nDeaths            358,400   357,100\n\nDeaths exceeded births by 107,100, the eighth time in a row.',
      [],
    ],
    [
      'Turnover            €1.7bn           €3.2bn\nMembers             3,900            2,400\n\nTogether our 6,800 member farms will stand behind the name.',
      ['sum: 6,800 | 3,900 + 2,400'],
    ],
    [
      'Turnover            €1.7bn           €3.2bn\nMembers             3,900            2,400\n\nTogether our 6,300 member farms will stand behind the name.',
      [],
    ],
  ]);
});

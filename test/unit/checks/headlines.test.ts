import { describe, expect, it } from 'vitest';
import { found } from './helpers.js';

/** What is found in an article with a headline and a text. */
function table(cases: [string, string, string[]][]): void {
  it.each(cases)('%s | %s', (headline, text, expected) => {
    expect(found(`Tuesday 3 March 2026\n\n${headline}\n\n${text}`)).toEqual(expected);
  });
}

const OPENING =
  'A trader from Dunmore who kept bees has been jailed for seven years for his part in a plot to ship stolen honey.';

describe('what became of the people in the headline', () => {
  table([
    [
      'Fifteen jailed over stolen honey',
      `${OPENING}\n\nFourteen of the 17 accused were convicted, among them a customs clerk.`,
      ['headline: Fifteen | Fourteen'],
    ],
    ['Fifteen jailed over stolen honey', `${OPENING}\n\nFifteen of the 17 accused were convicted.`, []],
    ['Fifteen jailed over stolen honey', `${OPENING}\n\nFourteen others were convicted with him.`, []],
    ['Fifteen jailed over stolen honey', `${OPENING}\n\nTwelve were convicted of theft, and three of fraud.`, []],
    ['Fifteen jailed over stolen honey', `${OPENING}\n\nAt least 14 were convicted in all, the court said.`, []],
    [
      '200 jobs to go in town hall cuts',
      'The council of Dunmore has agreed its budget. Some 140 people will lose their posts, the leader said.',
      ['headline: 200 | 140'],
    ],
    [
      '200 jobs to go in town hall cuts',
      'The council of Dunmore has agreed its budget. Some 140 people will lose their posts by June, and 60 more later.',
      [],
    ],
    [
      'Nine killed as bus leaves road',
      'Eight people died on the road near Dunmore on Tuesday and one in hospital, the police said.',
      [],
    ],
    [
      'Nine killed as bus leaves road',
      'The bus left the road near Dunmore on Tuesday. Last year 12 people were killed there, the police said.',
      [],
    ],
  ]);
});

describe('digits exchanged in a headline', () => {
  table([
    [
      'Kingdom counts 113,000 herons',
      'The survey was published in Dunmore yesterday, and the number that all had waited for is 131,400.',
      ['headline: 113,000 | 131,400'],
    ],
    [
      'Kingdom counts 131,000 herons',
      'The survey was published in Dunmore yesterday, and the number that all had waited for is 131,400.',
      [],
    ],
    [
      'Kingdom counts 113,000 herons',
      'The survey found 131,400 storks, and 113,000 herons, the ministry in Dunmore said yesterday.',
      [],
    ],
  ]);
});

describe('a margin in a headline', () => {
  table([
    ['Foxes win by 9 and lose their captain', 'The Foxes held on for a 31-20 win at Dunmore.', ['headline: 9 | 31-20']],
    ['Foxes win by 11 and lose their captain', 'The Foxes held on for a 31-20 win at Dunmore.', []],
    ['Foxes win by 9 and lose their captain', 'After a 3-1 start the Foxes won 29-20 at Dunmore.', []],
    ['Foxes win by 9 wickets and lose their captain', 'The Foxes held on for a 31-20 win at Dunmore.', []],
  ]);
});

describe('averages', () => {
  const HEADLINE = 'Dunmore fund pays bonuses';
  table([
    [
      HEADLINE,
      'The staff took home $8.6 million in bonuses, shared by 124 of them, an average of $96,000.',
      ['average: $96,000 | $8.6 million + 124'],
    ],
    [HEADLINE, 'The staff took home $8.6 million in bonuses, shared by 124 of them, an average of $69,000.', []],
    [HEADLINE, 'The fund paid $8.6 million in bonuses for 124 people, or roughly $69,000 apiece.', []],
    [HEADLINE, 'The fund paid $8.6 million in five years, shared by 124 people, an average of $96,000.', []],
    [HEADLINE, 'The fund paid $8.6 million to 124 people in Dunmore and 30 elsewhere, an average of $96,000.', []],
  ]);
});

describe('minutes between two clock times', () => {
  const HEADLINE = 'Dunmore drill goes well';
  table([
    [
      HEADLINE,
      'The drill lasted four minutes, the school says: the bell rang at 16.49 and the last pupil was out at 16.56.',
      ['duration-dates: four minutes | 16.49 + 16.56'],
    ],
    [
      HEADLINE,
      'The drill lasted seven minutes, the school says: the bell rang at 16.49 and the last pupil was out at 16.56.',
      [],
    ],
  ]);
});

describe('what the text tells in other words or units', () => {
  table([
    [
      'Bus drivers to get 8% more from May',
      'The drivers of Dunmore will have more to spend. A rise of 6.2% in their wage was agreed on Tuesday, the council said.',
      ['headline: 8% | 6.2%'],
    ],
    [
      'Bus drivers to get 8% more from May',
      'The drivers of Dunmore will have more to spend. A rise of 6.2% was agreed, and one of 1.8% in the autumn makes it about 8%.',
      [],
    ],
    [
      'Ferry profits slump by a fifth',
      'The ferries of Dunmore had a bad year. Profit before tax went down, to $212m from $233m, the company said.',
      ['headline: a fifth | $212m + $233m'],
    ],
    [
      'Ferry profits slump by a fifth',
      'The ferries of Dunmore had a bad year. Profit before tax went down, to $186m from $233m, the company said.',
      [],
    ],
    [
      'Lessons from a 12-minute raid',
      'The thieves came by night to Dunmore. They were gone 21 minutes afterwards, the police said.',
      ['headline: 12-minute | 21 minutes'],
    ],
    [
      'Lessons from a 12-minute raid',
      'The thieves came by night to Dunmore. They were in the bank for about 12 minutes and gone 21 minutes afterwards.',
      [],
    ],
    [
      'Town says yes by 4,370 votes',
      'Dunmore has its bridge. The count gave 22,385 votes for it and 18,915 against, the clerk said.',
      ['headline: 4,370 | 22,385 + 18,915'],
    ],
    [
      'Town says yes by 3,470 votes',
      'Dunmore has its bridge. The count gave 22,385 votes for it and 18,915 against, the clerk said.',
      [],
    ],
    [
      'Rents in Dunmore have doubled in ten years',
      'Tenants pay ever more. Rents in the town have risen by 74 per cent since 2016, the council said.',
      ['headline: doubled | 74 per cent'],
    ],
    [
      'Rents in Dunmore have doubled in ten years',
      'Tenants pay ever more. Rents in the town have risen by 97 per cent since 2016, the council said.',
      [],
    ],
    [
      'Swimmer, 14, crosses the strait',
      'A girl of Dunmore crossed the strait on Tuesday. Ann Roe, 16, was in the water for ten hours.',
      ['headline: 14 | 16'],
    ],
    [
      'Swimmer, 14, crosses the strait',
      'A girl of Dunmore crossed the strait on Tuesday. John Roe, 46, her father, was in a boat beside her.',
      [],
    ],
    [
      'Four in ten pupils cannot swim',
      'The schools of Dunmore have counted. They found that 31.6 per cent of pupils cannot cross the pool.',
      ['headline: Four in ten | 31.6 per cent'],
    ],
  ]);
});

const MORE =
  'It was the first time in the history of the town of Dunmore that anything of the kind had been seen there.';

describe('the one other value of the same thing', () => {
  table([
    [
      'Orchestra calls off six concerts',
      `All eight concerts up to the end of May are off, the orchestra said. ${MORE}`,
      ['headline: six | eight'],
    ],
    [
      'Orchestra calls off six concerts',
      `Six of the eight concerts up to the end of May are off, it said. ${MORE}`,
      [],
    ],
    [
      'Twelve trains a day for new line',
      `Fourteen trains will run each way daily, the railway said. ${MORE}`,
      ['headline: Twelve | Fourteen'],
    ],
    ['Four towns without water', `Three towns and a village had no water after a main burst. ${MORE}`, []],
    ['Nine schools to get new roofs', `The council will pay for roofs on seven schools and two libraries. ${MORE}`, []],
    ['Town to plant 500 trees', `The town will plant 480 trees along the river and 20 trees in the park. ${MORE}`, []],
    [
      'Five hurt as train hits buffers',
      `Four of its crew were hurt when a train ran into the buffers on Monday. ${MORE}`,
      ['headline: Five | Four'],
    ],
    [
      'Five hurt as train hits buffers',
      `Five of its crew were hurt when a train ran into the buffers on Monday. ${MORE}`,
      [],
    ],
  ]);
});

describe('the one amount, age or change near that of the headline', () => {
  table([
    [
      '$70 billion gone in a day',
      `Some $62 billion of value had melted away when the exchange closed. ${MORE}`,
      ['headline: $70 billion | $62 billion'],
    ],
    ['$60 billion gone in a day', `Some $62 billion of value had melted away when the exchange closed. ${MORE}`, []],
    ['$70, and not a cent more', `Growers received $62 in the season that ended in May. ${MORE}`, []],
    [
      'Record breaker at 22',
      `The runner, who turned 23 in May, broke the record of the club. ${MORE}`,
      ['headline: 22 | 23'],
    ],
    ['Record breaker at 23', `The runner, who turned 23 in May, broke the record of the club. ${MORE}`, []],
    [
      'Profit up by a quarter',
      `Operating profit came to €114m, 16% more than a year before. Revenue rose by 7%. ${MORE}`,
      ['headline: a quarter | 16%'],
    ],
    [
      'Profit up by a quarter',
      `Operating profit came to €114m, 26% more than a year before. Revenue rose by 7%. ${MORE}`,
      [],
    ],
  ]);
});

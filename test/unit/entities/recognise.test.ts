import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked.js';

/** Each text is read without its marks and must come back with them. */
function reads(text: string): void {
  expect(marked(unmarked(text))).toBe(text);
}

const LEAD = 'Evening report\n\n';

describe('names', () => {
  it.each([
    'Defense Secretary [Pete Hegseth]{p} told reporters in [Brussels]{l} that [Hegseth]{p} would stay.',
    'The plan was drawn up by [Ursula von der Leyen]{p} and [Dirk van der Berg]{p}.',
    "[Mahmoud al-Sudani]{p}'s cousin met [Seán O'Brien]{p} in [Galway]{l}.",
    'Prime Minister [Kim Min-seok]{p} greeted [Ban Ki-moon]{p} at the airport.',
    'Gen. [Robert Hale]{p} and Dr. [Alice M. Carter]{p} testified.',
    'Princess [Amina Bello]{p} and [A.J. Brackett]{p} sat with [Dean Smith]{p}.',
    '[Marine Le Pen]{p} met Marine [Joe Carter]{p}.',
    'Mr [Okafor]{p}, 44, said he had never met [Davis Jr.]{p}',
  ])('of people have neither titles nor possessives: %s', (text) => reads(LEAD + text));

  it.each([
    'The [International Monetary Fund]{o} and the [World Bank]{o} met in [Washington]{l}.',
    'The [Royal Society for the Protection of Birds]{o} counted the nests.',
    'A spokesman for [Costa & Lowe]{o} said that [Nordwind Holdings]{o} had paid.',
    'The [University of Kashmir]{o} and the [Ministry of Defence]{o} declined to comment.',
    'Workers at [Siemens]{o} and [Oxfam]{o} spoke to [al-Jazeera]{o}.',
    'Shares in [Toyota]{o} fell after [Siemens]{o} left.',
  ])('of organisations keep what belongs to them: %s', (text) => reads(LEAD + text));

  it.each([
    '[Polish]{d} officials in [Warsaw]{l} spoke of [Poles]{d} abroad.',
    '[Germans]{d} and [South Koreans]{d} are drinking less.',
    'A [Saudi]{d} prince flew from [Saudi Arabia]{l} to [New Zealand]{l}.',
  ])('of peoples stand apart from places: %s', (text) => reads(LEAD + text));

  it.each([
    'The [World Cup]{e} begins in [Qatar]{l}.',
    '[Hurricane Imelda]{e} hit [Florida]{l} on Friday.',
    'He fought in [World War II]{e} in [Italy]{l}.',
  ])('of events are events: %s', (text) => reads(LEAD + text));

  it.each([
    'Police closed the road on Monday, and officials gave no reason in March.',
    'However, residents were told to boil their water.',
    'Traders fear higher rates. Nobody knows why.',
    'A CEO and the CFO both left.',
  ])('are none of these words: %s', (text) => reads(LEAD + text));

  it('are teams, firms and datelines in agency copy', () => {
    reads(
      [
        'SOCCER - [LEEDS]{o} BEAT [BURNLEY]{o} .',
        '[LONDON]{l} , [England]{l} 2018-11-24',
        'Results of first division matches on Saturday :',
        '[Leeds]{o} 2 [Burnley]{o} 0',
        '[Norwich]{o} 12 9 2 1 25 9 29',
        '[Leeds]{o} striker [Carl Hodge]{p} scored both goals in [London]{l} .',
        'They meet [Wales]{l} in a friendly .',
      ].join('\n\n'),
    );
    reads(
      [
        '[Velcora]{o} sees sharp fall in profit, shares slump',
        '[HELSINKI]{l}, Oct 2 ([Reuters]{o}) - [Velcora]{o} said on Wednesday that its profit would fall.',
        'Shares in [Velcora]{o} fell 14 percent. “It is late,” said [Juha Peltonen]{p}, an analyst at [Velcora]{o}.',
        'It will close a plant in [Tampere]{l}.',
      ].join('\n\n'),
    );
  });

  it('are two on both sides of “and” where each stands by itself', () => {
    reads('Talks\n\n[Iran]{l} and [Turkey]{l} urged calm in [Bosnia and Herzegovina]{l}.');
  });

  it('leave towns alone where no sport is told', () => {
    reads('Talks\n\nLawyers met in [Leeds]{l} and left [Leeds]{l} for [Norwich]{l} on Friday.');
  });

  it('are countries unless the article has somebody of that name', () => {
    reads("Talks\n\n[Jordan]{l} said that [Israel]{l}'s [Uri Shamgar]{p} had left.");
    reads('Game\n\n[Michael Jordan]{p} spoke. [Jordan]{p} said that he was tired.');
  });

  it('are found in headlines in Title Case and in capitals', () => {
    reads('[Toyota]{o} to Shut Plant After Fire in [Germany]{l}\n\nIt said so.');
    reads('FLOODS KILL NINE IN [BANGLADESH]{l}\n\nIt rained in the hills for three days, and the rivers rose.');
  });

  it('are not in the furniture of a page', () => {
    const text = 'Mayor quits\n\n[Astrid Hellum]{p} left on Tuesday.\n\nRegister or Login to comment on this article.';
    reads(text);
  });

  it('never throw, whatever the text', () => {
    for (const text of [
      '',
      ' ',
      'A',
      "'s & of the",
      'Of The And For',
      '“',
      '\ud800 Mr.',
      'X'.repeat(3000),
      'A B '.repeat(2000),
    ]) {
      expect(() => marked(text)).not.toThrow();
    }
  });
});

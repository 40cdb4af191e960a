import { describe, expect, it } from 'vitest';
import { IN_TIME, UNSAID } from '../../../server/src/core/claims/rank.js';
import { extract } from '../../../server/src/core/extract.js';
import { word } from '../../../server/src/core/text/lexicon.js';

/** The ranks of a sentence under a date line, as "words=place"; "2+" is the second or any behind it. */
function ranks(sentence: string): string[] {
  return claims(sentence).map(
    ({ said, claim: { value } }) => `${said}=${value.low}${value.high === Infinity ? '+' : ''}`,
  );
}

function claims(sentence: string) {
  const text = `A headline for the test\ndate 2025-02-12\n\n${sentence}`;
  return extract('a.txt', text)
    .claims.filter(({ slot }) => slot === 'rank')
    .map((claim) => ({ claim, said: text.slice(claim.start, claim.end) }));
}

describe('an ordinal that numbers what happened', () => {
  it.each([
    ['She is the third person in the country to receive such a hand.', ['third=3']],
    ['Ms Adeyemi becomes the second woman to hold the post.', ['second=2']],
    ['The vote made her the fourth woman in the chair.', ['fourth=4']],
    ['It was the third such strike in a decade.', ['third=3']],
    ['Police are looking into the fourth such fire.', ['fourth=4']],
    ['Exports recorded the fifth rise in succession.', ['fifth=5']],
    ['He won his 12th title on clay.', ['12th=12']],
    ['She claimed a fifth gold medal in the pool.', ['fifth=5']],
    ['Sales fell for a third straight month.', ['third=3']],
    ['Output shrank for the fourth quarter in a row.', ['fourth=4']],
    ['The bridge was shut for the second time in three years.', ['second=2']],
    ['It marks the fourth time that a crew was called home.', ['fourth=4']],
    ['The derailment was the second fatal accident on the line this year.', ['second=2']],
    ['The sale would be the sixth since the fund was set up.', ['sixth=6']],
    ["It was Labour's fourth by-election defeat since it took office.", ['fourth=4']],
    ['The board approved its first cost-of-living adjustment since 2018.', ['first=1']],
    ['The loss was his 16th in a row.', ['16th=16']],
    ['The victory was her third of the season.', ['third=3']],
    ['Third death in custody this year', ['Third=3']],
    ['It is the fourth under the new programme.', ['fourth=4']],
    ['It was the seventh time Mara had won there.', ['seventh=7']],
    ['She was sworn in as the ninth governor of the island.', ['ninth=9']],
  ])('%s', (sentence, expected) => {
    expect(ranks(sentence)).toEqual(expected);
  });

  it.each([
    ['In the second half of the year the rate fell.'],
    ['It was the third day of the talks.'],
    ['A third of the seats were empty.'],
    ['The coin is a tenth weaker against the pound than it was.'],
    ['They met for the second time.'],
    ['He spoke to a third person in the room.'],
    ['She was one of the first women to fly there.'],
    ['The second goal came from a corner.'],
    ['It was the first game of the season.'],
    ['There will be no second amnesty.'],
    ['Shares have lost a third of their value since January.'],
    ['The bell rang as the first stone fell.'],
    ['He was drawn to her third-floor window.'],
    ['The second of two reactors stayed shut.'],
    ['The best of five series begins on Friday.'],
    ['The firm spent $3m, and more went into second thoughts about it.'],
    ['He will get 600 euros for second place.'],
    ['The train stopped at the second station on the line.'],
  ])('%s ranks nothing', (sentence) => {
    expect(ranks(sentence)).toEqual([]);
  });

  it('is a place in time', () => {
    expect(claims('She is the third person in the country to receive such a hand.')[0]!.claim.by).toBe(IN_TIME);
  });
});

describe('a place that is told alone', () => {
  it.each([
    ['The club moved into third with the win.', ['third=3']],
    ['She climbs from 41st to 19th in the rankings.', ['19th=19']],
    ['The city rose from ninth to fourth place in the index.', ['fourth=4']],
    ['He took second place.', ['second=2']],
    ['She came in fourth.', ['fourth=4']],
    ['The hosts finished a distant third.', ['third=3']],
    ['It is the third most visited museum in the world.', ['third most visited=3']],
    ["He's now 23rd, the tour says.", ['23rd=23']],
    ['The carrier is third in the region by revenue.', ['third=3']],
    ['She becomes number five on the list of women with ten medals.', ['number five=5']],
    ['The country would be number eight in the union.', ['number eight=8']],
    ['Heart disease is the number one cause of death.', ['number one=1']],
    ['The win leaves him alone at the top of the scoring list.', ['top=1']],
    ['The bakery tops the list of employers.', ['tops=1']],
    ['The list of donors is headed by the bank.', ['headed=1']],
    ['It is the second best-selling make in the country.', ['second best-selling=2']],
    ['The mill is second in the north only to one in Leeds.', ['second=2']],
    ['They sold 40,000 tickets, the most in a single day.', ['most=1']],
    ['The trade moved him into tenth in the club records.', ['tenth=10']],
    ['Her 226 points were the third most in the history of the club.', ['third most=3']],
    ['Their fund is second in size to that of the coast.', ['second=2']],
  ])('%s', (sentence, expected) => {
    expect(ranks(sentence)).toEqual(expected);
  });

  it.each([
    ['She fell from second place.'],
    ['The number two bus was late.'],
    ['The road leads the visitor to the harbour.'],
    ['The post has been raised from second to third class.'],
  ])('%s ranks nothing', (sentence) => {
    expect(ranks(sentence)).toEqual([]);
  });
});

describe('a place told by what alone is ahead', () => {
  it.each([
    ['Only the Marra field, found in 2019, holds more.', ['Only the Marra field, found in 2019, holds more=2']],
    [
      'In the state only the Hillman deal of 2021, at $40m, was bigger.',
      ['only the Hillman deal of 2021, at $40m, was bigger=2'],
    ],
    ['Only the floods of 1953 and 2002 did more damage.', ['Only the floods of 1953 and 2002 did more=3']],
    ['Only the ten jets of 2006 were a bigger order.', ['Only the ten jets of 2006 were a bigger=2']],
    ['Only one bigger hoard of coins is known.', ['Only one bigger=2']],
    ['One man in this league has scored more.', ['One man in this league has scored more=2']],
    ['Two countries have bought more wheat.', ['Two countries have bought more=3']],
    ['Only three men had been there before him.', ['three men had been there before him=4']],
    ['Six boats had been raised before this one.', ['Six boats had been raised before this one=7']],
    ['The valley has seen worse, if only once.', ['worse, if only once=2']],
    ['The river has been higher only twice.', ['higher only twice=3']],
    ['Bigger spills have happened only twice.', ['Bigger spills have happened only twice=3']],
    ['The lake holds more water than all but two others.', ['more water than all but two=3']],
    ['Only once has the index fallen further.', ['Only once has the index fallen further=2']],
    ['The mast is the tallest bar one.', ['tallest bar one=2']],
    ['It is the largest city in the country after Lagos.', ['largest city in the country after Lagos=2']],
    ['After China, Japan is the largest buyer of pork.', ['After China, Japan is the largest=2']],
    [
      'The dam is larger than any other in the region except Kariba.',
      ['larger than any other in the region except Kariba=2'],
    ],
    ['It has more crossings than any neighbour but Austria.', ['more crossings than any neighbour but Austria=2']],
    ['Schools get more money than anything except debt.', ['more money than anything except debt=2']],
    ['The port is behind only Rotterdam and Antwerp.', ['behind only=3']],
    ['The total was eclipsed only by that of 2011.', []],
    ['Her mark has been bettered only by Okoye.', ['bettered only by=2']],
  ])('%s', (sentence, expected) => {
    expect(ranks(sentence)).toEqual(expected);
  });

  it.each([
    ['Only the army can do more.'],
    ['Only the rich pay more.'],
    ['Two residents said they want more.'],
    ['One man has been hurt, and more are missing.'],
    ['Three people had eaten before the show.'],
    ['Only once did more than 40 people come.'],
    ['It was the largest protest after Sunday.'],
    ['After Christmas, the town is at its quietest.'],
  ])('%s ranks nothing, or the first alone', (sentence) => {
    expect(ranks(sentence).filter((rank) => !rank.endsWith('=1'))).toEqual([]);
  });
});

describe('a place told by what is not ahead', () => {
  it.each([
    ['No other pit dug here was ever as large.', ['No other pit dug here was ever as large=1']],
    ['No strike in the mines has gone on for so long.', ['No strike in the mines has gone on for so long=1']],
    ['Nothing as heavy has been lifted in the port.', ['Nothing as heavy=1']],
    ['No other country has as many lakes.', ['No other country has as many=1']],
    ['Unemployment has never been higher.', ['never been higher=1']],
    ['The court has not once gone higher.', ['not once gone higher=1']],
    ['Nowhere in the country do more people rent than in Berlin.', ['Nowhere in the country do more=1']],
    ['No longer creature is known to have lived.', ['No longer=1']],
    ['There is no narrower place on the river.', ['no narrower=1']],
  ])('%s', (sentence, expected) => {
    expect(ranks(sentence)).toEqual(expected);
  });

  it.each([
    ['Nobody has come so far.'],
    ['No player will be paid as long as the strike lasts.'],
    ['It has never been better.'],
    ['Nobody gave him so much as a biscuit.'],
    ['No patient has survived for as much as two years.'],
    ['He never meant to take so long.'],
    ['The team has never lost more than three games.'],
    ['They wanted peace more than anything.'],
  ])('%s ranks nothing', (sentence) => {
    expect(ranks(sentence)).toEqual([]);
  });

  it('binds to the noun that it ranks', () => {
    expect(claims('No battery factory in the state will be bigger.')[0]!.claim.measure).toContain('battery factory');
    expect(claims('Only the Hillman deal of 2021, at $40m, was bigger.')[0]!.claim.measure).toContain('deal');
    expect(claims('The mosque is the largest in the county.')[0]!.claim.measure).toContain('mosque');
    expect(claims('The contract, the largest that the yard has signed, is worth $4m.')[0]!.claim.measure).toBe(
      'contract',
    );
    expect(claims('Only one man has scored more goals.')[0]!.claim.measure).toContain('goals');
    expect(claims('Only three men had been there before him.')[0]!.claim.measure).toContain('men');
  });

  it('compares by the same as the superlative does', () => {
    expect(claims('No other pit was ever as big.')[0]!.claim.by).toBe(word('large'));
    expect(claims('It is the largest pit.')[0]!.claim.by).toBe(word('large'));
    expect(claims('It is the second-largest pit.')[0]!.claim.by).toBe(word('large'));
    expect(claims('It is the largest-ever pit.')[0]!.claim.by).toBe(word('large'));
    expect(claims('It was the least deadly year.')[0]!.claim.by).not.toBe(word('deadly'));
    expect(claims('It is the best-selling car.')[0]!.claim.by).toBe(word('selling'));
    expect(claims('The port is behind only Rotterdam.')[0]!.claim.by ?? UNSAID).toBe(UNSAID);
  });
});

describe('a place that is denied or left open', () => {
  it.each([
    ['He is not the first of us to swim there.', ['first=2+']],
    ['The goal was not even the best of the night.', ['best=2+']],
    ["It isn't the country's biggest bank.", ['biggest=2+']],
    ['The town is no longer the largest in the county.', ['largest=2+']],
    ['It would not be the first time.', ['first=2+']],
    ['The mill ceased to be the largest employer in town.', ['largest=2+']],
    ['The bank lost its place as the largest lender.', ['largest=2+']],
    ['Nor is it the largest dam.', ['largest=2+']],
    ['The fire was far from the worst in the region.', ['worst=2+']],
    ['She was never the fastest of the three.', ['fastest=2+']],
    ['It is not only the largest but the oldest of the mills.', ['largest=1', 'oldest=1']],
    ['It may not be the biggest town, but it is the oldest.', ['oldest=1']],
    ['It is one of the largest dams in the world.', []],
    ['It is among the oldest of the mills.', []],
    ['It is not the second-largest mill.', []],
  ])('%s', (sentence, expected) => {
    expect(ranks(sentence)).toEqual(expected);
  });
});

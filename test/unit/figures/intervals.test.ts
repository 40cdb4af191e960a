import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('a number as said gives the interval of its true value', () => {
  const table = `
    The crew of 41 was saved.
    = 41 | number v=41 in=[41,41]
    It held 12,400 jars.
    = 12,400 | number in=[12350,12450) counted=jar
    The rate is 3.3 percent.
    = 3.3 percent | percent in=[3.25,3.35)
    They pledged $126bn.
    = $126bn | money unit=USD v=126000000000 in=[125500000000,126500000000)
    A fee of $250 applies.
    = $250 | in=[245,255)
    It cost €3m.
    = €3m | v=3000000 in=[2850000,3150000) unit=EUR`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('about', () => {
  const table = `
    About 500 geese landed.
    = About 500 | in=[450,550) v=500 counted=goose core=500
    Roughly 12,000 farmers marched.
    = Roughly 12,000 | in=[11000,13000) core=12,000
    Approximately 3.3 percent of it is salt.
    = Approximately 3.3 percent | in=[3.25,3.35) core=3.3 percent
    An estimated 9,000 seals died.
    = An estimated 9,000 | in=[8100,9900) core=9,000
    The repair took 40 days or so.
    = 40 days or so | duration in=[36,44) core=40 days
    The hall seats 30-odd guests.
    = 30-odd | in=[27,33) core=30
    We talked about one rivet.
    = one | in=[1,1] counted=rivet`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('nearly, and just over', () => {
  const table = `
    Nearly 200 sheep were lost.
    = Nearly 200 | in=[180,200) core=200
    It is worth almost €4 billion.
    = almost €4 billion | in=[3600000000,4000000000) core=€4 billion
    Just under 3% of them voted.
    = Just under 3% | in=[2.7,3) core=3%
    The march drew close to 60 bands.
    = close to 60 | in=[54,60) core=60
    Just over 300 ballots were spoiled.
    = Just over 300 | in=(300,330] core=300
    A little more than 20 percent agreed.
    = A little more than 20 percent | in=(20,22] core=20 percent`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('bounds', () => {
  const table = `
    More than 90 whales were counted.
    = More than 90 | in=(90,*) bound=more-than core=90
    At least 41 miners died.
    = At least 41 | in=[41,*) bound=at-least core=41
    No fewer than nine aides quit.
    = No fewer than nine | in=[9,*) bound=at-least core=nine
    Up to 800 posts may go.
    = Up to 800 | in=(*,800] bound=at-most core=800
    As many as 30 rebels fell.
    = As many as 30 | in=(*,30] bound=at-most
    Fewer than 50 lynx survive.
    = Fewer than 50 | in=(*,50) bound=less-than
    Homes worth £2m and above pay more.
    = £2m and above | in=[2000000,*) bound=at-least core=£2m
    The 300-plus tenants left.
    = 300-plus | in=(300,*) bound=more-than core=300
    Investors lost 30,000+ euros.
    = 30,000+ euros | in=(30000,*) unit=EUR
    No more than about 15 percent is wasted.
    = No more than about 15 percent | in=(*,15] core=15 percent
    The quotas add up to 86,000 tonnes.
    = 86,000 tonnes | in=[85500,86500)`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('ranges keep both ends and never their mean', () => {
  const table = `
    The board has 18 to 25 members.
    = 18 to 25 | in=[18,25] v=none counted=member
    Between 10 and 20 squatters were held.
    = Between 10 and 20 | in=[10,20] counted=squatter
    Damage is put at $10-15 million.
    = $10-15 million | money in=[10000000,15000000] unit=USD
    Growth of 2 to 3 percent is likely.
    = 2 to 3 percent | percent in=[2,3]
    It takes three to four hours.
    = three to four hours | duration in=[3,4] unit=hour
    A six- to eight-week course helps.
    = six- to eight-week | duration in=[6,8] unit=week
    Two or three guards slept.
    = Two or three | in=[2,3] counted=guard
    Lows will be in the mid-30s.
    = mid-30s | in=[34,36]
    Shares rose by low double digits.
    = low double digits | in=[10,15]
    The moon spans 1.4 ± 0.1 Earth radii.
    = 1.4 ± 0.1 | in=[1.3,1.5] margin=0.1 core=1.4`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('loose words', () => {
  const table = `
    A couple of panes broke.
    = A couple | in=[2,3] counted=pane vague=true
    A few monks stayed.
    = A few | in=[3,5]
    Several barges sank.
    = Several | in=[3,10]
    Only a handful of inns opened.
    = Only a handful | in=[3,6] colour=only counted=inn
    A dozen or so vans burned.
    = A dozen or so | in=[10,15]
    Dozens of trams stopped.
    = Dozens | in=[24,100) counted=tram
    Scores of nurses walked out.
    = Scores | in=[40,200)
    Hundreds fled.
    = Hundreds | in=[200,1000)
    The bill is tens of billions of dollars.
    = tens of billions of dollars | money in=[20000000000,100000000000) unit=USD
    A few hundred settlers came.
    = A few hundred | in=[300,500]
    A multibillion-dollar suit was filed.
    = multibillion-dollar | money in=[2000000000,1000000000000) unit=USD
    Most of the victims were monks.
    = Most | ratio in=(50,*) unit=percent counted=victim
    None of the 18 sailors drowned.
    = None | v=0 in=[0,0]
    = 18 | v=18 counted=sailor
    No deaths were reported.
    = No | in=[0,0] counted=death`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

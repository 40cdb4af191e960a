import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('markets and money as the agencies tell them', () => {
  const table = `
    Wheat for May delivery rose 5 3/4 cents to $5.87 1/2 a bushel.
    = May | date
    = 5 3/4 cents | money v=0.0575
    = $5.87 1/2 | money v=5.875 rate=bushel change=to-up
    Soybeans fell a quarter-cent to $11.62 a bushel.
    = a quarter-cent | money v=0.0025 change=by-down
    = $11.62 | money
    The price rose by half a cent.
    = half a cent | money v=0.005 change=by-up
    The stock closed down 1 1/8 at 43 5/8.
    = 1 1/8 | v=1.125
    = 43 5/8 | v=43.625
    Exports totaled 45.6 billion marks.
    = 45.6 billion marks | money unit=DEM
    Pupils need 500 marks.
    = 500 | number counted=mark
    Profit hit the $400 million mark.
    = $400 million | money unit=USD
    The villa cost 3.2 billion French francs and 4 trillion lire.
    = 3.2 billion French francs | money unit=FRF
    = 4 trillion lire | money unit=ITL
    He paid 30 pounds sterling.
    = 30 pounds sterling | money unit=GBP
    The offer closed 4-1/4 to 6-3/4 cents higher at $6.98-1/2, for 5 to 10 cents of profit.
    = 4-1/4 to 6-3/4 cents | money in=[0.0425,0.0675] unit=USD change=by-up
    = $6.98-1/2 | money v=6.985
    = 5 to 10 cents | money in=[0.05,0.1]
    The bond fell 11/32 to yield 6.8 percent.
    = 11/32 | number v=0.34375 change=by-down
    = 6.8 percent | percent
    The dollar fetched 1.5325 marks and the bond fell 15 pfennigs.
    = 1.5325 marks | money v=1.5325 unit=DEM
    = 15 pfennigs | money v=0.15 unit=DEM change=by-down
    Shr 71 cts against 62 cts.
    = 71 cts | money v=0.71
    = 62 cts | money v=0.62
    Tin was at $311.50 a tonne after touching $313.00, and $2.05 a share before charges.
    = $311.50 | money rate=tonne
    = $313.00 | money in=[312.995,313.005)
    = $2.05 | money rate=share
    It costs £1.1bn-£1.4bn a year.
    = £1.1bn-£1.4bn | money in=[1100000000,1400000000] rate=year
    Sales were 3.2 per cent higher at £6.84bn in the half.
    = 3.2 per cent | percent change=by-up
    = £6.84bn | money change=to-up
    The rate crept up to 5.9 percent from 4 percent.
    = 5.9 percent | percent bound=none change=to-up
    = 4 percent | percent change=from-up
    Claims fell by 67,000 to 847,000.
    = 67,000 | number change=by-down
    = 847,000 | number change=to-down
    Deaths rose by 10 to 20.
    = 10 to 20 | number in=[10,20] change=by-up
    The index put on half a percent and another shed 666 points.
    = half a percent | percent v=0.5 change=by-up
    = 666 | number counted=point change=by-down
    The jobless fell to 1.585 million, or 5.6 percent of the workforce.
    = 1.585 million | number v=1585000 change=to-down
    = 5.6 percent | percent base=workforce
    Traders see a quarter-point cut or quarter-point hikes.
    = a quarter-point | percentage-point v=0.25 change=by-down
    = quarter-point | percentage-point v=0.25
    Output in thousands of tonnes: zinc 312.
    = 312 | number
    Losers outnumbered gainers by about 3 to 2.
    = 3 to 2 | ratio pair=3:2
    It failed by a margin of 3 to 1.
    = 3 to 1 | ratio pair=3:1`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('sport', () => {
  const table = `
    She won 6-4, 7-6 (7-3) in two hours 6 minutes and 11 seconds.
    = 6-4 | ratio
    = 7-6 | ratio
    = 7-3 | ratio
    = two hours 6 minutes and 11 seconds | duration in=[2.102917,2.103194)
    The match ended in a 0-0 draw.
    = 0-0 | ratio
    The 5-11, 220-pound back ran for 112 yards.
    = 5-11 | measure unit=foot
    = 220-pound | measure
    = 112 yards | measure
    The 6-foot-9, 260-pound forward signed.
    = 6-foot-9 | measure v=6.75
    = 260-pound | measure
    Kenmore 65, Drayton State 53
    = 65 | ratio v=65 pair=65:53
    = 53 | ratio v=53 pair=53:65
    Utah 12, Miami 7; Boston 101, New Harbour 99
    = 12 | ratio pair=12:7
    = 7 | ratio pair=7:12
    = 101 | ratio pair=101:99
    = 99 | ratio pair=99:101
    Seats: Reds 412 (+211), Greens 121 (-251), Free Union 72, others 45.
    = 412 | number pair=none
    = +211 | number v=211
    = 121 | number v=121
    = -251 | number v=-251
    = 72 | number v=72
    = 45 | number v=45
    She took the 800m title in 1:57.01.
    = 800m | measure v=800 unit=meter
    = 1:57.01 | duration v=117.01 unit=second in=[117.005,117.015)
    The lead shrank from 44 points to 34 in the standings.
    = 44 | number change=from-down
    = 34 | number change=to-down
    Velm leads the championship by five points with two races left.
    = five | number counted=point
    = two | number counted=race
    He struck out 10 over six innings and took a deal over four seasons.
    = 10 | number
    = six | number bound=none counted=inning
    = four | number bound=none counted=season
    He has played over 40 games.
    = over 40 | number bound=more-than core=40
    He hit 8-of-17 shots.
    = 8-of-17 | number v=8 of=17 core=8
    No. 14 Janko Velm beat Oriel Stam.
    = No. 14 | ordinal rank=14
    The boy weighed 7 pounds, 4 ounces.
    = 7 pounds, 4 ounces | measure v=7.25 unit=pound`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('one of a unit of length, and none of a number', () => {
  const table = `
    The hut is about a kilometer from the river.
    = about a kilometer | measure v=1 unit=kilometer core=a kilometer
    The sea was less than a mile away.
    = less than a mile | measure bound=less-than core=a mile
    Not one of the 64 passengers complained.
    = Not one of the 64 | number v=0 in=[0,0] of=64 counted=passenger core=Not one
    Not a single one of the 64 passengers complained.
    = Not a single one of the 64 | v=0 of=64 core=Not a single one
    Police seized more than a ton of pure cocaine and a litre of acid.
    = more than a ton | measure v=1 unit=ton bound=more-than core=a ton
    = a litre | measure v=1 unit=liter
    She was less than a second behind, he a second ahead.
    = less than a second | duration v=1 unit=second bound=less-than core=a second
    = a second | duration v=1
    A second goal followed within a second.
    = second | ordinal rank=2
    = a second | duration v=1
    Each has an hour's rest.
    = an hour | duration v=1 unit=hour`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('what a page or a table broke', () => {
  const table = `
    It drew 6. 1m people, a 29. 8% share, for $5. 3 million.
    = 6. 1m | number v=6100000 counted=person
    = 29. 8% | percent v=29.8
    = $5. 3 million | money v=5300000
    The 6-foot-9,260-pound guard left.
    = 6-foot | measure
    The guard (5-11,220) left with a 15-2-1 start.
    He owns a 135-156 mark.
    = 135-156 | ratio pair=135:156`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('people by number and age', () => {
  const table = `
    Four men, 29, 31, 33 and 38, were charged; a fifth, 27, is missing.
    = Four | number counted=man
    = 29 | age v=29
    = 31 | age v=31
    = 33 | age v=33
    = 38 | age v=38
    = fifth | ordinal rank=5
    = 27 | age v=27
    Her brothers, aged seven and nine, slept.
    = seven | age v=7
    = nine | age v=9
    They jailed the former treasurer, 58, for nine years.
    = 58 | age v=58
    = nine years | duration
    By age: 16-24, 31 percent; 25-49, 44 percent.
    = 16-24 | in=[16,24] pair=none
    = 31 percent | percent
    = 25-49 | in=[25,49] pair=none
    = 44 percent | percent
    At least 115 people, one of them a baby, died.
    = At least 115 | number v=115 core=115
    = one | number v=1
    A fifth of the crew fell ill.
    = A fifth | ratio v=20`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

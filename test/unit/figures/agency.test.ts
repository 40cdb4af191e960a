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
    = 64 | counted=passenger
    Not a single one of the 64 passengers complained.
    = 64 | counted=passenger`;
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

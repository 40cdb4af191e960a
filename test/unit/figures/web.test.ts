import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('scores, pairs and shares as pages of sport and polls tell them', () => {
  const table = `
    Kerry 2-14, Mayo 0-16: a late goal decides it
    = 2-14 | ratio pair=2:14
    = 0-16 | ratio pair=0:16
    The plan was carried by 61 to 39.
    = 61 to 39 | ratio pair=61:39
    She won by a margin of three to one.
    = three to one | ratio pair=3:1
    In the vote the party went from six seats to 31, and its rival from 44 to 40.
    = six | change=from
    = 31 | change=to
    = 44 | number change=from
    = 40 | number change=to
    They have one victory in 12.
    = one | number v=1 counted=victory
    = 12 | number
    By the count barely six lessons in ten were held, and three patients in every hundred fell ill.
    = barely six lessons in ten | ratio v=60 of=10 counted=lesson
    = three patients in every hundred | ratio v=3 counted=patient
    It killed seven people in ten days and six men in two towns.
    = seven | number counted=person
    = ten days | duration
    = six | number counted=man
    = two | counted=town
    It took the tally to nine, one more than in Lima.
    = nine | v=9
    = one | v=1
    The ballot gave them 60 to 70 of the 120 seats.
    = 60 to 70 | number in=[60,70] counted=seat
    = 120 | counted=seat
    It has a 1-in-2,700 chance of hitting us.
    = 1-in-2,700 | ratio of=2700
    Losses ran anywhere from a quarter to a half.
    = a quarter to a half | ratio in=[25,50]
    Quarter of nurses plan to leave
    = Quarter | ratio v=25
    Dozen hurt as tram leaves rails
    = Dozen | number v=12`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('numbers that name, dial or file', () => {
  const table = `
    Dial 116 or text HELP to 858585.
    Shots were heard in the 3100 block of Elm Street.
    Ring 1850 33 55 77 with information.
    The rule is Directive (EU) 2019/904, as note 3 says.
    ICE 577 from Kassel was late.
    Her PIN 204711 was typed after *123#.
    The deal was made at COP26.
    Release 4.2 mends it.
    The 737 burst a tyre.
    A 911 dispatcher heard it.
    Fans of 50 Cent queued.
    Some 911 people and 120 witnesses called.
    = Some 911 | counted=person
    = 120 | counted=witness
    It is told of 2019/20 and 2016-17.
    = 2019/20 | date
    = 2016-17 | date
    The group owns 1 200 300 400 shares.
    = 1 200 300 400 | number counted=share`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('units and currencies of the web', () => {
  const table = `
    Flats fetch £8,200 per square metre there.
    = £8,200 | rate=square-meter
    The phone has a 4,800mAh battery and a lag of 21ms.
    = 4,800mAh | measure v=4800
    = 21ms | measure unit=millisecond
    Output was 1.65m b/d, or 3.1 bcf a day of gas.
    = 1.65m b/d | measure v=1650000 unit=barrel rate=day
    = 3.1 bcf | measure rate=day
    The star is 4.2 billion light years off.
    = 4.2 billion light years | measure unit=light-year
    The ride took four and three-quarter hours.
    = four and three-quarter hours | duration v=4.75
    Diesel rose 4 cent a litre, and creditors got 30 cents in the euro.
    = 4 cent | money v=0.04 unit=EUR rate=liter
    = 30 cents | money v=0.3 unit=EUR
    Cores showed 9 megapascals.
    = 9 megapascals | measure unit=megapascal
    The levy of twelve pounds went up by 50 pence.
    = twelve pounds | money unit=GBP
    = 50 pence | money
    The crate was twelve pounds.
    = twelve pounds | measure unit=pound
    The mine paid R62,5 million, and R62,500 to its guard.
    = R62,5 million | money v=62500000 unit=ZAR
    = R62,500 | money v=62500
    The hall was pulled down 60-odd days ahead of it, 30-plus miles off.
    = 60-odd days | duration in=[54,66)
    = 30-plus miles | measure bound=more-than
    It took nine-and-a-half minutes and upwards of 20 tries.
    = nine-and-a-half minutes | duration v=9.5
    = upwards of 20 | bound=more-than
    The plant gives 1.1GW, as much as 800,000 homes.
    = 1.1GW | measure
    = 800,000 | number bound=none
    Stocks fell by 6,125 tonnes to 281,150, and tin slid to 70,500 yuan.
    = 6,125 tonnes | change=by-down
    = 281,150 | measure unit=tonne change=to-down
    = 70,500 yuan | money
    The dollar bond dropped 15 pfennigs to 102.37.
    = 15 pfennigs | money
    = 102.37 | number
    May oil was off 98 cents at $74.
    = 98 cents | change=by-down
    = $74 | money
    The outlook is down 12% to 18%.
    = 12% to 18% | percent in=[12,18] change=by-down
    The bank signalled two quarter-point cuts.
    = two | number counted=cut
    = quarter-point | percentage-point v=0.25
    Nurses gave two 20-microgram doses; 1,700 away fans sang.
    = two | counted=dose
    = 20-microgram | measure
    = 1,700 | counted=fan
    A score of hamlets, perhaps two score, are cut off.
    = A score | v=20 counted=hamlet
    = perhaps two score | v=40
    In its first four days, the first two buyers came.
    = four days | duration
    = first | ordinal
    = two | counted=buyer`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('dates and times of the web', () => {
  const table = `
    The rule takes effect on 1 April.
    = 1 April | date=2025-04-01
    The play-off goes to a second leg on Saturday.
    = second | ordinal
    = Saturday | date=2025-02-15
    Fares for seated passengers go up on New Year's Day.
    = New Year's Day | date
    The case was adjourned to 10 a.m. on March 28.
    = 10 a.m. | time
    = March 28 | date=2025-03-28
    The hearing is set down for April 6 to 10.
    = April 6 to 10 | date=2025-04-06/2025-04-10
    She was last seen on Sunday 9th in a red coat.
    = Sunday 9th | date=2025-02-09
    The day before yesterday it was lower.
    = The day before yesterday | date=2025-02-10
    It fell to 15.2 in 2023 from 16.9 the year before.
    = 15.2 | number
    = 2023 | date=2023
    = 16.9 | number
    = the year before | date=2022
    It was the wettest June in 30 years.
    = June | date date=2024-06
    = 30 years | duration
    It is 8 per cent short of 2019 levels, under the 1871 Act.
    = 8 per cent | percent
    = 2019 | date=2019
    = 1871 | date=1871
    As of 7.30 this morning all was well.
    = 7.30 | time clock=450-450
    = this morning | date
    The 7.42 from Leeds was late.
    = 7.42 | time
    The 9am talk was put back to 9.30.
    = 9am | time
    = 9.30 | time
    He is back at quarter past four.
    = quarter past four | time
    The index rose from 7.30 to 9.12.
    = 7.30 | number
    = 9.12 | number`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

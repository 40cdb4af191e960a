import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('parts of a million are one number', () => {
  const table = `
    The heirs paid a quarter of a million euros for the barn.
    = a quarter of a million euros | money v=250000 unit=EUR in=[237500,262500)
    He left three quarters of a million to the choir.
    = three quarters of a million | number v=750000
    Three-quarters of a million people marched in Velden.
    = Three-quarters of a million | number v=750000 counted=person
    Crowds put at about a quarter of a million filled the square.
    = about a quarter of a million | number v=250000
    Quarter of a million people turned up.
    = Quarter of a million | number v=250000 counted=person
    The port swallowed half a billion.
    = half a billion | number v=500000000
    Two thirds of a billion dollars is missing.
    = Two thirds of a billion dollars | money unit=USD
    The fund holds a quarter-million dollars.
    = a quarter-million dollars | money v=250000
    A half-million kronor went astray.
    = A half-million kronor | money v=500000 unit=SEK
    The ship dumped a third of a tonne of paint.
    = a third of a tonne | measure unit=tonne
    Half of a million-dollar fund is gone.
    = Half | ratio base=million-dollar_fund
    = a million-dollar | money v=1000000
    A quarter of a century passed.
    = A quarter of a century | duration`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('letters behind money count', () => {
  const table = `
    The ferry cost SEK 110m.
    = SEK 110m | money v=110000000 unit=SEK
    It raised NOK 3.4bn and EUR 12m from banks.
    = NOK 3.4bn | v=3400000000
    = EUR 12m | v=12000000 unit=EUR
    The SEK 110m ferry sank.
    = SEK 110m | v=110000000
    Aid of €1.2 m, $5 M and EUR 3b was sent.
    = €1.2 m | v=1200000
    = $5 M | v=5000000
    = EUR 3b | v=3000000000
    The mill sold for Rs 3.2 cr.
    = Rs 3.2 cr | v=32000000
    Takings rose from €3m to 4m.
    = €3m | v=3000000 change=from-up
    = 4m | money v=4000000 unit=EUR change=to-up
    The flat costs €40 m² for m² the same.
    = €40 | money v=40`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('"m" counts people and measures things', () => {
  const table = `
    The airport handled 4.68 m passengers.
    = 4.68 m | number v=4680000 counted=passenger
    Yes had 2.31 m votes.
    = 2.31 m | number v=2310000 counted=vote
    Passengers: 4.68 m
    = 4.68 m | number v=4680000
    Votes for 2.1 m, against 1.3 m
    = 2.1 m | number v=2100000
    = 1.3 m | number v=1300000
    Subscribers rose to 4.2m.
    = 4.2m | number v=4200000 change=to-up
    Passenger numbers reached 4.7m.
    = 4.7m | number v=4700000
    It carried 4.68m passengers in the year, up from 4.2m.
    = 4.68m | number v=4680000
    = 4.2m | number v=4200000 change=from-up
    Trips totalled 61.2m, against 58.9m.
    = 61.2m | number v=61200000
    = 58.9m | number v=58900000
    The wall is 4.68 m high.
    = 4.68 m | measure unit=meter
    The tower is 110 m, visitors say.
    = 110 m | measure unit=meter
    Passengers were 4.2 m from the door.
    = 4.2 m | measure unit=meter
    Passengers swam 300 m.
    = 300 m | measure unit=meter
    Some 12,000 people live from 90 m.
    = Some 12,000 | number
    = 90 m | measure unit=meter
    Strips along the tracks of passengers were widened to 30 m from 12 m.
    = 30 m | measure
    = 12 m | measure unit=meter
    The boats met 10m waves and 3m walls.
    = 10m | measure unit=meter
    = 3m | measure unit=meter`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('shares by which something differs', () => {
  const table = `
    The krone is a tenth weaker than it was.
    = a tenth | ratio v=10 change=by-down
    Crops were a third less than forecast.
    = a third | ratio change=by-down
    Takings came in a fifth more than hoped.
    = a fifth | ratio change=by-up
    Fares are a quarter cheaper.
    = a quarter | ratio v=25 change=by-down
    Rents are three-quarters dearer.
    = three-quarters | ratio v=75 change=by-up
    Turnout was an eighth down.
    = an eighth | ratio change=by-down
    It was a third down and two kicks.
    = third | ordinal
    = two | number
    A fifth more voters came.
    = A fifth | ratio counted=voter change=by-up
    Sales were 12% weaker, or 9% up on the plan.
    = 12% | percent change=by-down
    = 9% | percent change=by-up
    The dam is a third below normal.
    = a third | ratio change=none
    He had a third, weaker claim.
    = third | ordinal rank=3
    The tenth runner fell.
    = tenth | ordinal rank=10`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('durations of several units', () => {
  const table = `
    She won in a minute, 40 seconds and 27 hundredths.
    = a minute, 40 seconds and 27 hundredths | duration unit=minute in=[1.671083,1.67125)
    She won in one minute 40.72 seconds.
    = one minute 40.72 seconds | duration in=[1.678583,1.67875)
    She won in 1:40.72 at last.
    = 1:40.72 | duration v=100.72 unit=second
    She won in 1m 40.7s.
    = 1m 40.7s | duration unit=minute in=[1.6775,1.679167)
    He ran 2h 03m 12s.
    = 2h 03m 12s | duration unit=hour in=[2.053194,2.053472)
    It lasted 1h 20m.
    = 1h 20m | duration unit=hour
    She swam it in 1'40"72 flat.
    = 1'40"72 | duration v=100.72
    He won by 27 hundredths of a second.
    = 27 hundredths of a second | duration v=0.27 unit=second
    He was three tenths of a second slower.
    = three tenths of a second | duration v=0.3
    The shell missed by seven tenths of a mile.
    = seven tenths of a mile | measure v=0.7 unit=mile
    It was half a second quicker.
    = half a second | duration v=0.5
    The 50m and 100m finals were held.
    = 50m | measure unit=meter
    = 100m | measure unit=meter`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('members of a list that repeat its noun', () => {
  const table = `
    The Greens took 14 seats, the Liberals 12 and the Socialists nine.
    = 14 | counted=seat
    = 12 | counted=seat
    = nine | counted=seat
    Labour won 32 seats, with the Greens on 14.
    = 32 | counted=seat
    = 14 | counted=seat
    Ndlovu scored 22 points, Adams added 19 and Botha 12.
    = 22 | counted=point
    = 19 | counted=point
    = 12 | counted=point
    He scored 14 goals and his brother nine.
    = 14 | counted=goal
    = nine | counted=goal
    The storm killed 12 people in Aru, 14 in Bel and nine in Cor.
    = 12 | counted=person
    = 14 | counted=person
    = nine | counted=person
    The bank has 12 branches in Oslo and 14 tellers in Bergen.
    = 12 | counted=branch
    = 14 | counted=teller
    Two people died, and Boeing 737 jets were grounded.
    = Two | counted=person
    There were 12 people in Ward 14 and Bed 9.
    = 12 | counted=person
    It killed four people and injured nine.
    = four | counted=person
    = nine | counted=none`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('units behind a slash', () => {
  const table = `
    The fields gave 8.1 t/ha.
    = 8.1 t | measure v=8.1 unit=tonne rate=hectare
    The yield was 7.4 tonnes per hectare.
    = 7.4 tonnes | unit=tonne rate=hectare
    Farms used 12 kg/ha, 40 l/min and 95 g/km.
    = 12 kg | unit=kilogram rate=hectare
    = 40 l | unit=liter rate=minute
    = 95 g | unit=gram rate=kilometer
    The river ran at 3,200 m3/s, then 900 m³/s.
    = 3,200 m3 | unit=cubic-meter rate=second
    = 900 m³ | unit=cubic-meter rate=second
    Dust hit 210 µg/m³ over a 120m2 yard.
    = 210 µg | unit=microgram rate=cubic-meter
    = 120m2 | unit=square-meter
    It did 10 m/s.
    = 10 m/s | unit=meter-per-second`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('degrees of the weather', () => {
  const table = `
    Velden baked in 38 degrees in the shade.
    = 38 degrees | unit=celsius
    Temperatures reached 104 degrees.
    = 104 degrees | unit=fahrenheit
    A temperature of 34.6 degrees was measured.
    = 34.6 degrees | unit=celsius
    It was 30C at first, and then it hit 34 degrees.
    = 30C | unit=celsius
    = 34 degrees | unit=celsius
    Frost of minus 12 degrees was forecast.
    = minus 12 degrees | unit=degree
    The ice was at minus 198 degrees, and it is 82 degrees east of here.
    = minus 198 degrees | unit=degree
    = 82 degrees | unit=degree
    The sea is 1.2 degrees warmer.
    = 1.2 degrees | unit=degree
    It was 30C. The road bends 45 degrees.
    = 30C | unit=celsius
    = 45 degrees | unit=degree`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('strokes from par', () => {
  const table = `
    She finished 11 under par.
    = 11 under par | number v=11 counted=stroke change=by-down
    She ended two over par.
    = two over par | counted=stroke change=by-up
    He carded a six-under 66.
    = six-under | counted=stroke change=by-down
    = 66 | number bound=none
    The 12 under the bridge were saved.
    = 12 | counted=none`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('roads and codes are no sums', () => {
  const table = `
    The crash on the N400 near Ryd closed it.
    The N1410 was closed near Ryd.
    A bus left the D1075, on the R2057 road.
    He paid R5000 and the R2000 fine.
    = R5000 | money unit=ZAR
    = R2000 | money unit=ZAR`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('sums without their currency, in an article that names one', () => {
  const table = `
    The stadium cost €120 million and had been priced at 85 million.
    = €120 million | money
    = 85 million | money unit=EUR
    It cost 85 million euros, of which the state paid 30 million.
    = 85 million euros | money
    = 30 million | money unit=EUR
    Revenue was £2.4 billion; the fuel bill fell to 1.91 billion.
    = £2.4 billion | money
    = 1.91 billion | money unit=GBP change=to-down
    The club took £4m, lost 12 million and was fined 40,000.
    = £4m | money
    = 12 million | money unit=GBP
    = 40,000 | money unit=GBP
    It cost the city 3 million; the state gave $1m.
    = 3 million | money unit=USD
    = $1m | money
    It paid €3m and carried 12 million people.
    = €3m | money
    = 12 million | number counted=person
    For €3m the party won 14 million votes and lost 3 million.
    = €3m | money
    = 14 million | number
    = 3 million | number
    It paid €3m and $4m, and owes 12 million.
    = €3m | money
    = $4m | money
    = 12 million | number
    The striker was sold for 45 million.
    = 45 million | number
    With $3 a day to live on, they know that a dollar cost 3,780 last year.
    = $3 | money
    = 3,780 | number
    = last year | date
    With €3m the city spent 2019 in peace.
    = €3m | money
    = 2019 | date`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

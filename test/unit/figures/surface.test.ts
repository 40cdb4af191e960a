import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('digits, words and fractions', () => {
  const table = `
    Police seized 1,234 knives.
    = 1,234 | v=1234 counted=knife
    Exports reached 1 234 cars.
    = 1 234 | v=1234
    Growth was .5 percent.
    = .5 percent | v=0.5
    The sea rose 3½ feet.
    = 3½ feet | v=3.5 unit=foot change=by-up
    The drop was −0.4 percent.
    = −0.4 percent | v=-0.4 in=[-0.42,-0.38)
    Margins were minus 2.5 percent.
    = minus 2.5 percent | v=-2.5
    Twenty-three miners surfaced.
    = Twenty-three | v=23
    Two hundred and forty guests ate.
    = Two hundred and forty | v=240
    One hundred twelve scrolls burned.
    = One hundred twelve | v=112
    Half a million people fled.
    = Half a million | v=500000 in=[475000,525000)
    Six and a half million voters are registered.
    = Six and a half million | v=6500000 in=[6450000,6550000)
    Two dozen goats died.
    = Two dozen | v=24
    India counted 80 lakh pupils and 1.2 crore homes.
    = 80 lakh | v=8000000
    = 1.2 crore | v=12000000
    The app has 3m users and 900k fans.
    = 3m | v=3000000
    = 900k | v=900000
    The mast is 3m high.
    = 3m | measure v=3 unit=meter
    THE FLOODS KILLED 41 PEOPLE
    = 41 | counted=person
    Storm Leaves Four Dead
    = Four | v=4`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('money', () => {
  const table = `
    Canada gave C$500 million and Australia A$120m.
    = C$500 million | unit=CAD v=500000000
    = A$120m | unit=AUD v=120000000
    It cost US$1.4 million.
    = US$1.4 million | unit=USD
    The firm made USD 3.5 million.
    = USD 3.5 million | unit=USD v=3500000
    The state spent Rs 500 crore and Rs. 1,20,000 more.
    = Rs 500 crore | unit=INR v=5000000000
    = Rs. 1,20,000 | unit=INR v=120000
    Rs25 lakh was found.
    = Rs25 lakh | unit=INR v=2500000
    Nigeria lent N20bn; the bag sells for KSh4,200.
    = N20bn | unit=NGN v=20000000000
    = KSh4,200 | unit=KES v=4200
    Pretoria lost R450 million.
    = R450 million | unit=ZAR
    The prize is 50,000 pounds.
    = 50,000 pounds | money unit=GBP
    The bomb weighed 500 pounds.
    = 500 pounds | measure unit=pound
    The museum got 2m Danish kroner.
    = 2m Danish kroner | unit=DKK v=2000000
    The dam needs 1.2 trillion CFA francs.
    = 1.2 trillion CFA francs | unit=XOF v=1200000000000
    Oslo paid 3 million kroner.
    = 3 million kroner | unit=NOK
    Copenhagen paid 3 million kroner.
    = 3 million kroner | unit=DKK
    Pakistan owes 4 million rupees.
    = 4 million rupees | unit=PKR
    In Wellington it sells for $9.
    = $9 | unit=USD ambiguous=true
    The 40-million-dollar bridge is shut.
    = 40-million-dollar | money v=40000000
    A pass costs 75 cents or 20p.
    = 75 cents | v=0.75 unit=USD
    = 20p | v=0.2 unit=GBP`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('measures', () => {
  const table = `
    It is 310 miles long.
    = 310 miles | unit=mile in=[305,315)
    The fire burned 14,000 acres.
    = 14,000 acres | unit=acre
    The park covers 1,350 km² and 900 m².
    = 1,350 km² | unit=square-kilometer
    = 900 m² | unit=square-meter
    The office has 80,000 sq ft.
    = 80,000 sq ft | unit=square-foot
    Six nautical miles off, it sank.
    = Six nautical miles | unit=nautical-mile
    The suspect is 6 feet 2 inches tall.
    = 6 feet 2 inches | unit=foot v=6.166666666666667
    Gusts hit 140 kilometres per hour and 75 knots.
    = 140 kilometres per hour | unit=kilometer-per-hour
    = 75 knots | unit=knot
    It was doing 97km/h.
    = 97km/h | unit=kilometer-per-hour
    It was 41.5C, then 28 degrees Fahrenheit.
    = 41.5C | unit=celsius
    = 28 degrees Fahrenheit | unit=fahrenheit
    The grid adds 3.6 GW; each home uses 300 kWh.
    = 3.6 GW | unit=gigawatt
    = 300 kWh | unit=kilowatt-hour
    The reactor made 9 terawatt-hours.
    = 9 terawatt-hours | unit=terawatt-hour
    Speeds reach 500 Mbps.
    = 500 Mbps | unit=megabit-per-second
    The planet is 94 light-years away.
    = 94 light-years | unit=light-year
    The depot holds 5,000 litres and 2 million tonnes.
    = 5,000 litres | unit=liter
    = 2 million tonnes | unit=tonne
    A 42-km stretch is closed.
    = 42-km | unit=kilometer
    The town is 20 miles (32 kilometers) away.
    = 20 miles | unit=mile
    = 32 kilometers | unit=kilometer conversionOf=0
    It cost £80m (€96m; $101m).
    = £80m | unit=GBP
    = €96m | unit=EUR conversionOf=0
    = $101m | unit=USD conversionOf=0`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('percent, percentage points and basis points', () => {
  const table = `
    Poland spends 4.12 percent of GDP.
    = 4.12 percent | percent base=GDP
    Some 62 per cent of women voted.
    = Some 62 per cent | base=women
    The rate is 4.1pc.
    = 4.1pc | percent unit=percent
    Support fell by 4 percentage points.
    = 4 percentage points | percentage-point change=by-down
    The bank cut its rate by 25 basis points.
    = 25 basis points | percentage-point unit=basis-point change=by-down
    Labour's lead in the polls narrowed to 3.5 points.
    = 3.5 points | percentage-point change=to-down
    The Sensex gained 412 points.
    = 412 | number counted=point change=by-up
    The rate rose half a percentage point to 6.5 percent.
    = half a percentage point | percentage-point v=0.5 change=by-up
    = 6.5 percent | percent change=to-up
    The poll has a margin of plus or minus 3 percentage points.
    = plus or minus 3 percentage points | percentage-point margin=3`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

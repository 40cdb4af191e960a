import { describe, it } from 'vitest';
import { cases, expectFigures } from './reading.js';

describe('N of M', () => {
  const table = `
    Fourteen of the bloc's 27 states signed.
    = Fourteen of the bloc's 27 | v=14 of=27 counted=state core=Fourteen
    It was backed by 23 out of 31 deputies.
    = 23 out of 31 | v=23 of=31 counted=deputy
    The airline parked 17 of its 29 aircraft.
    = 17 of its 29 | of=29 counted=aircraft
    About 30 of the 45 dams leak.
    = About 30 of the 45 | in=[27,33) of=45 core=30
    Eight in 12 samples held lead.
    = Eight in 12 | v=8 of=12 counted=sample
    Of the 61 wounded, 18 are critical.
    = 61 | counted=wounded
    = 18 | of=61
    Forty-one of the pupils had it.
    = Forty-one | counted=pupil of=none
    He won 4 in 2019 of his own.
    = 4 | of=none
    = 2019 | date date=2019`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('shares in words are percentages, two points either way', () => {
  const table = `
    A quarter of households save nothing.
    = A quarter | ratio in=[23,27] unit=percent counted=household base=households
    Two-thirds of the forest has gone.
    = Two-thirds | in=[64.67,68.67] base=forest
    One in five pensioners skips meals.
    = One in five | ratio in=[18,22] counted=pensioner
    Nearly half of the crop was lost.
    = Nearly half | in=[45,50) core=half
    More than three-quarters of voters stayed home.
    = More than three-quarters | in=(75,*)
    Sales fell by a third.
    = a third | ratio change=by-down
    He came second for a third day.
    = second | ordinal rank=2
    = third | ordinal rank=3
    The half-brother left at half-time.
    Between two-thirds and three-quarters of it was sold.
    = Between two-thirds and three-quarters | in=[66.67,75]`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('by, to and from', () => {
  const table = `
    Profit fell 12% to $40m.
    = 12% | percent change=by-down
    = $40m | money change=to-down
    The state lowered the limit from 36 tons to 28.
    = 36 tons | change=from-down unit=ton
    = 28 | measure change=to-down unit=ton in=[27.5,28.5)
    The toll climbed to 57.
    = 57 | change=to-up
    Inflation slowed to 2.9 percent from 3.2 percent.
    = 2.9 percent | change=to-down
    = 3.2 percent | change=from-down
    A 12% rise followed.
    = 12% | change=by-up
    Cases were up 40%.
    = 40% | change=by-up
    The drop of 600 in beds alarmed doctors.
    = 600 | change=by-down
    The firm raised $40m from backers.
    = $40m | change=none
    It would go from two percent of GDP to five percent.
    = two percent | change=from base=GDP
    = five percent | change=to base=GDP`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('units and nouns said once', () => {
  const table = `
    Shares rose 7.4 and 9 per cent.
    = 7.4 | percent unit=percent
    = 9 per cent | percent
    Germany and France sent 40 and 25 instructors.
    = 40 | counted=instructor
    = 25 | counted=instructor`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('multiples', () => {
  const table = `
    The price of onions has doubled.
    = doubled | ratio v=2 change=by-up
    The force was halved.
    = halved | ratio v=0.5 change=by-down
    Fees will more than double.
    = more than double | v=2 in=(2,*) core=double
    It is twice as loud.
    = twice | ratio v=2
    He voted twice.
    There were three times as many arrests.
    = three times as many | ratio v=3
    Complaints were three times more than before.
    = three times | ratio v=3 in=[2.85,4)
    He won three times.
    = three | number counted=time
    Sales rose fivefold.
    = fivefold | ratio v=5
    Doubles partners fell out over a double bed.`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('votes, scores and ratios are ordered pairs', () => {
  const table = `
    The court ruled 7-2 against him.
    = 7-2 | ratio pair=7:2
    The bill passed by 218 votes to 212.
    = 218 votes to 212 | pair=218:212
    Lawmakers rejected it, 312 to 240.
    = 312 to 240 | pair=312:240
    She won 6-4, 3-6, 7-5.
    = 6-4 | pair=6:4
    = 3-6 | pair=3:6
    = 7-5 | pair=7:5
    Classes of 10–20 pupils are rare.
    = 10–20 | number in=[10,20]
    The ratio is 1:8.
    = 1:8 | pair=1:8`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('rates', () => {
  const table = `
    It makes 400 cars a day.
    = 400 | counted=car rate=day
    Oil fell below $70 a barrel.
    = below $70 | rate=barrel
    The rate was 12.4 deaths per 100,000 people.
    = 12.4 | counted=death rate=100000
    The scheme costs €30 million annually.
    = €30 million | rate=year
    Wheat yields 3.2 tonnes per hectare.
    = 3.2 tonnes | rate=hectare
    The bill is £3-a-head.
    = £3 | rate=head`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('what is counted', () => {
  const table = `
    It has 720 full-time employees.
    = 720 | counted=employee
    The 32-nation alliance met.
    = 32 | counted=nation
    Police counted 312 damaged homes.
    = 312 | counted=home
    There were 11 seriously injured.
    = 11 | counted=none
    The union speaks for 640 bus drivers.
    = 640 | counted=driver
    Two Democrats and six crew members stayed.
    = Two | counted=Democrat
    = six | counted=member
    The 31 other ministers agreed.
    = 31 | set=other counted=minister
    A further 48 flights were diverted, another 12 delayed.
    = A further 48 | set=another counted=flight core=48
    = another 12 | set=another core=12
    One passenger was killed and two were hurt.
    = One | v=1 counted=passenger
    = two | v=2
    No one knew this one from the other one.`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('ordinals', () => {
  const table = `
    Brazil is the third-largest seller.
    = third-largest | ordinal rank=3 counted=seller
    It was the sixth body found.
    = sixth | rank=6 counted=body
    The ship was the twenty-first to be seized.
    = twenty-first | rank=21
    The pair marked their 50th anniversary.
    = 50th | rank=50
    It is No. 3 in tyres.
    = No. 3 | rank=3
    At first the First Minister had second thoughts on 27th Street.
    Second, the law is vague.`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('ages', () => {
  const table = `
    Anna Keane, 44, was found.
    = 44 | age v=44
    The actress, 26, checked in.
    = 26 | age
    A 44-year-old man died.
    = 44-year-old | age v=44
    A three-month-old baby lived.
    = three-month-old | age v=3 unit=month
    They were aged 81 and 79.
    = 81 | age
    = 79 | age
    Anna Keane, who's 16, came last.
    = 16 | age v=16
    He will be 80 in March.
    = 80 | age v=80
    = March | date
    She is 41 and lives alone.
    = 41 | age v=41 unit=year
    Freya Berg was only 17 when she won.
    = only 17 | age v=17 unit=year
    He is now 63 and retired.
    = 63 | age v=63
    She is not yet 20, but she leads.
    = 20 | age v=20
    She was seventeen, and alone.
    = seventeen | age v=17
    She was 62 at her death.
    = 62 | age v=62
    He was about 30 at the time.
    = about 30 | age
    They were aged nine to 14.
    = nine to 14 | age in=[9,14]
    It was 41 in the shade.
    = 41 | number v=41
    The score is 16.
    = 16 | number v=16
    She was 12 behind.
    = 12 | number v=12
    He was 12, 14 and 15 shots back.
    = 12 | number v=12
    = 14 | number v=14
    = 15 | number v=15
    He was 40 at the turn.
    = 40 | number v=40
    Nairobi was 31.
    = 31 | number v=31
    It begins at twelve and goes to sixteen.
    = twelve | number v=12
    = sixteen | number v=16
    The singer died on Monday at 91.
    = Monday | date
    = 91 | age v=91
    The ministry put the death toll at 31.
    = 31 | number v=31
    Police put the injured at 56 and the dead at 12.
    = 56 | number v=56
    = 12 | number v=12
    The boys, aged between 3 and 11, swam.
    = between 3 and 11 | age in=[3,11]
    She is in her 40s.
    = 40s | age in=[40,49]
    Joseph Mutua (61) coaches them.
    = 61 | age
    Some 15- to 24-year-olds left.
    = Some 15- to 24-year-olds | age in=[15,24]`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('durations', () => {
  const table = `
    It lasted 872 days.
    = 872 days | duration v=872 unit=day
    He waited two and a half years.
    = two and a half years | v=2.5 unit=year
    It took an hour and 20 minutes.
    = an hour and 20 minutes | unit=hour in=[1.266667,1.4)
    The crews took a day and a half.
    = a day and a half | v=1.5
    He left after half an hour.
    = half an hour | v=0.5 unit=hour
    The record is 2:04:35.
    = 2:04:35 | v=7475 unit=second
    He stayed a minute or two.
    = a minute or two | in=[1,2]
    The sides fought over 12 days.
    = 12 days | in=[11.5,12.5)`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('parts of one unit, and shares with their noun in between', () => {
  const table = `
    The bank cut rates by a quarter point.
    = a quarter point | percentage-point v=0.25 change=by-down
    One person in six voted.
    = One person in six | ratio counted=person in=[14.67,18.67]
    Every fifth household owns one.
    = Every fifth | ratio in=[18,22] counted=household
    It leaves 62 in every hundred to pay.
    = 62 in every hundred | ratio v=62
    The bill passed by a vote of 308-to-106.
    = 308-to-106 | pair=308:106
    Output rose to 1.2 million b/d.
    = 1.2 million b/d | unit=barrel rate=day
    The R1.2-billion plan failed.
    = R1.2-billion | unit=ZAR v=1200000000
    The first eight months of 2024 were dry.
    = The first eight months of 2024 | date date=2024-01/2024-08
    The 12 MPs met.
    = 12 | counted=MP`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

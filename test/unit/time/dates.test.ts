import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/read.js';
import { readArticle } from '../../../server/src/core/text/read.js';
import { cases, expectFigures } from '../figures/reading.js';

describe('full dates', () => {
  const table = `
    It was signed on Feb. 12, 2025, in Riga.
    = Feb. 12, 2025 | date date=2025-02-12
    He was born on 4 March 1961.
    = 4 March 1961 | date=1961-03-04
    The ruling of 2024-11-08 is final.
    = 2024-11-08 | date=2024-11-08
    On the 3rd of May 2022 it closed.
    = 3rd of May 2022 | date=2022-05-03
    The order of 28/11/2024 stands.
    = 28/11/2024 | date=2024-11-28
    The entry reads 12/02/25.
    = 12/02/25 | unresolved=true date=none
    Polls were held on Sunday, 9 February 2025.
    = Sunday, 9 February 2025 | date=2025-02-09 weekday=0
    It says Monday, 9 February 2025.
    = Monday, 9 February 2025 | date=2025-02-09 weekday=1
    It opened on 30 February 2025.
    = 30 February 2025 | unresolved=true
    The temple is from 200 B.C. or so.
    = 200 B.C. | date=-0199`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('dates without a year take the nearest by tense', () => {
  const table = `
    The court will sit on March 15.
    = March 15 | date=2025-03-15
    The envoy resigned on Dec. 3.
    = Dec. 3 | date=2024-12-03
    Leaders will gather on June 24-26.
    = June 24-26 | date=2025-06-24/2025-06-26
    It runs from 28 February to 3 March.
    = 28 February to 3 March | date=2025-02-28/2025-03-03
    The talks are set for April 7 and 8.
    = April 7 and 8 | date=2025-04-07/2025-04-08
    On May 3 20 people were hurt.
    = May 3 | date=2024-05-03
    = 20 | number
    The plant opened in October.
    = October | date=2024-10
    The show closes on New Year's Eve.
    = New Year's Eve | date=2025-12-31
    Schools will reopen on the 24th.
    = 24th | date=2025-02-24`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('parts of a month', () => {
  const table = `
    The herd was moved in the first week of March 2024.
    = the first week of March 2024 | date=2024-03-01/2024-03-07
    The bridge will open in the second half of May.
    = the second half of May | date=2025-05-16/2025-05-31
    Payments end in the last week of April 2025.
    = the last week of April 2025 | date=2025-04-24/2025-04-30
    The first days of June 2023 were dry.
    = The first days of June 2023 | date=2023-06-01/2023-06-05
    A vote is due in the last week of the month.
    = the last week of the month | date=2025-02-22/2025-02-28
    They scored twice in the second half of the match.
    = second | ordinal`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('weekdays', () => {
  const table = `
    Ministers met on Tuesday.
    = Tuesday | date=2025-02-11 weekday=2
    The hearing will resume on Friday.
    = Friday | date=2025-02-14
    On Friday, the court ruled.
    = Friday | date=2025-02-07
    The senator said Wednesday she would quit on Friday.
    = Wednesday | date=2025-02-12
    = Friday | date=2025-02-14
    It reopened last Thursday and shuts next Monday.
    = last Thursday | date=2025-02-06
    = next Monday | date=2025-02-17
    It is due on Monday of next week.
    = Monday of next week | date=2025-02-17
    Voting starts on Friday week, in all towns.
    = Friday week | date=2025-02-21
    The strike begins on Saturday fortnight.
    = Saturday fortnight | date=2025-03-01
    A Friday week-long sale is planned.
    = Friday
    It meets on the second Thursday of March.
    = the second Thursday of March | date=2025-03-13
    They met on the last Monday in January.
    = the last Monday in January | date=2025-01-27
    The line will stay shut until Thursday at the earliest.
    = Thursday | date=2025-02-13 relation=until`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('stretches told from the day of writing', () => {
  const table = `
    It was agreed last week and starts next month.
    = last week | date=2025-W06
    = next month | date=2025-03
    Output fell last year.
    = last year | date=2024
    It was built three years ago.
    = three years ago | date=2022
    The ferry sank ten days ago.
    = ten days ago | date=2025-02-02
    It was inspected 11 months ago.
    = 11 months ago | date=2024-03
    Prices rose over the past three years.
    = the past three years | date=2022-02-12/2025-02-12
    They have been missing since the beginning of April 2024.
    = the beginning of April 2024 | date=2024-04-01/2024-04-11 relation=since
    A truce held over the weekend.
    = the weekend | date=2025-02-08/2025-02-09
    It ends in December of next year.
    = December of next year | date=2026-12
    Sales were up on the same week last year.
    = the same week last year | date=2024-W07
    On 3 January the dam broke, and a day later it was gone.
    = 3 January | date=2025-01-03
    = a day later | date=2025-01-04`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('years, quarters, seasons, decades, centuries', () => {
  const table = `
    Sanctions have held since 2022.
    = 2022 | date=2022 relation=since
    It is to be ready by 2028.
    = 2028 | date=2028 relation=by
    The 2021-2027 budget and the 2024/25 season ended.
    = 2021-2027 | date=2021/2027
    = 2024/25 | date=2024/2025
    From 1999 to 2004 he led it.
    = 1999 to 2004 | date=1999/2004
    Sales fell in the third quarter of 2024.
    = the third quarter of 2024 | date=2024-07/2024-09
    It opens in Q4 2034 or the spring of 2035.
    = Q4 2034 | date=2034-10/2034-12
    = the spring of 2035 | date=2035-03/2035-05
    It dates from the 1990s, not the 12th century.
    = the 1990s | date=1990/1999
    = the 12th century | date=1101/1200
    He left in the late '80s.
    = the late '80s | date=1987/1989
    Some 2000 people came in 2000.
    = Some 2000 | number counted=person
    = 2000 | date=2000
    The deficit for fiscal year 2024 grew.
    = fiscal year 2024 | date=2023/2024`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('without a day of writing', () => {
  const table = `
    They met on Tuesday and on June 3.
    = Tuesday | unresolved=true date=none
    = June 3 | unresolved=true
    It opened in June 2024.
    = June 2024 | date=2024-06`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one, 'never'));
});

describe('clock times', () => {
  const table = `
    The siren sounded at 9:30 a.m. on Tuesday.
    = 9:30 a.m. | time clock=570-570 date=2025-02-11T09:30
    = Tuesday | date
    It broke at 2.40am.
    = 2.40am | clock=160-160 unresolved=true
    The quake struck at 03:42 GMT, and at 1105 GMT again.
    = 03:42 GMT | clock=222-222
    = 1105 GMT | clock=665-665
    The eye passed at a quarter past four in the morning.
    = a quarter past four in the morning | clock=255-255
    It was nearly five on Friday morning when it burst.
    = nearly five | clock=285-300 date=2025-02-07T04:45/2025-02-07T05:00 core=five
    = Friday morning | date
    It fell shortly before midnight.
    = shortly before midnight | clock=1410-1440
    The first train leaves at half past six.
    = first | ordinal
    = half past six | clock=390-1110
    The curfew runs from 8 p.m. to 5 a.m. daily.
    = 8 p.m. to 5 a.m. | clock=1200-1740
    Doors open at noon.
    = noon | clock=720-720
    With 4:43 left he scored.
    = 4:43 | duration v=283`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('hours without minutes', () => {
  const table = `
    It was just after six this morning when the wall fell.
    = just after six | time clock=360-390
    = this morning | date=2025-02-12
    By nine that night the roads were shut.
    = nine | time clock=1260-1260
    = that night | date
    The call came shortly after two yesterday afternoon.
    = shortly after two | clock=840-870
    = yesterday afternoon | date=2025-02-11
    They met at three on Monday.
    = three | time clock=180-900
    = Monday | date=2025-02-10
    He left six this week.
    = six | number
    = this week | date=2025-W07`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('periods of accounts', () => {
  const table = `
    Fourth-quarter profit rose and first-half sales fell.
    = Fourth-quarter | date date=2024-10/2024-12
    = first-half | date date=2024-01/2024-06
    Orders in the first nine months rose.
    = the first nine months | date date=2024-01/2024-09
    Fiscal first-quarter revenue rose.
    = first-quarter | date date=none unresolved=true
    He scored a first-half goal.
    = first | ordinal
    In January sales rose from the year-ago month.
    = January | date=2025-01
    = the year-ago month | date=2024-01
    Profit in the fourth quarter beat the year-earlier quarter.
    = the fourth quarter | date=2024-10/2024-12
    = the year-earlier quarter | date=2023-10/2023-12
    Profit beat that of the year-ago period.
    = the year-ago period | date=none unresolved=true
    The dividend is payable Dec. 2 to holders of record Nov. 15.
    = Dec. 2 | date=2025-12-02
    = Nov. 15 | date=2025-11-15`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('feasts, entries and what happened', () => {
  const table = `
    It has been shut since last Christmas.
    = last Christmas | date date=2024-12-25
    It will open on Easter Monday.
    = Easter Monday | date date=2025-04-21
    He fell on Good Friday 2024.
    = Good Friday 2024 | date date=2024-03-29
    Ardmore beat Kells on Friday.
    = Friday | date date=2025-02-07
    They plan to beat it by Friday.
    = Friday | date date=2025-02-14
    She left on Tuesday and came back some three days later.
    = Tuesday | date=2025-02-11
    = some three days later | date date=2025-02-14 core=three days later`;
  it.each(cases(table))('$sentence', (one) => expectFigures(one));
});

describe('the stamp that opens an entry of a live blog', () => {
  const read = (text: string) =>
    readFigures(
      readArticle(`Flood live\n\nBy A. Writer\n\nIt began in the town of Kells, they say.\n\n${text}`),
      undefined,
    ).map(({ kind, unresolved }) => [kind, unresolved !== undefined]);
  it.each(['10:42 GMT: Rescuers have come.', '10:42: Rescuers have come.', '14.05 GMT - Rescuers have come.'])(
    '%s',
    (text) => expect(read(text)).toEqual([['time', true]]),
  );
  it('is none on a line of its own', () => expect(read('10:42 GMT\n\nRescuers have come.')).toEqual([]));
});

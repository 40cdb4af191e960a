import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../server/src/core/figures/figure.js';
import { figuresOf, sentenceArticle } from './reading.js';
import { readFigures } from '../../../server/src/core/figures/read.js';

const WORDS =
  `1 2 3.3 12,400 .5 ½ 2024 0 41 1,20,000 7-2 10–20 12/02/25 2025-02-12 $ € % £ US$ Rs Rs25 N20bn KSh4,200 ° C ± - − + ( ) , . : ; ' " / a an the of out in to from by and or
   per cent percent percentage points basis million billion bn m k crore dozen hundred half third quarter two-thirds one two twenty twenty-one first third-largest 23rd about nearly more than at least up to
   fewer between year years month week day hours minutes ago earlier later old aged since until Monday Feb. May March June last next this past early late mid noon midnight a.m. pm GMT o'clock
   miles km metres feet tonnes pounds degrees Celsius people soldiers members votes his 40s doubled twice times as many none no both most several few couple dozens hundreds scores tens rose fell rose cut
   SEK110m SEK m t/ha m3 hundredths weaker under par minute seconds lost cost passengers the Greens seats
  Smith Kabul 's U.S. F-35 COVID-19 Article each other total`
    .split(/\s+/)
    .filter((word) => word !== '');

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '-', '\n', '\u00a0')), {
    maxLength: 24,
  })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** What must hold of figures whatever the text. */
function check(text: string, figures: readonly Figure[]): void {
  let end = 0;
  for (const figure of figures) {
    expect(figure.start).toBeGreaterThanOrEqual(end);
    expect(figure.end).toBeLessThanOrEqual(text.length);
    expect(figure.start).toBeLessThan(figure.end);
    expect(figure.core.start).toBeGreaterThanOrEqual(figure.start);
    expect(figure.core.end).toBeLessThanOrEqual(figure.end);
    expect(figure.core.start).toBeLessThan(figure.core.end);
    expect(figure.first).toBeLessThan(figure.last);
    end = figure.end;
    if (figure.low !== undefined && figure.high !== undefined) expect(figure.low).toBeLessThanOrEqual(figure.high);
    if (figure.stated !== undefined) expect(Number.isFinite(figure.stated)).toBe(true);
    if (figure.date) expect(figure.date.startDay).toBeLessThanOrEqual(figure.date.endDay);
    if (figure.clock) expect(figure.clock[0]).toBeLessThanOrEqual(figure.clock[1]);
    if (figure.kind === 'date' || figure.kind === 'time')
      expect(figure.date === undefined).toBe(figure.unresolved !== undefined);
  }
}

describe('figures of any text', () => {
  it('stay inside it, in order, with low not above high', () =>
    fc.assert(
      fc.property(sentence, (text) => check(text, figuresOf(text))),
      { numRuns: 2000 },
    ));

  it('never fail on noise', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text, figuresOf(text))),
      { numRuns: 500 },
    ));
});

describe('a figure read again from its own words', () => {
  const plain = fc.record({
    digits: fc.oneof(
      fc.integer({ min: 2, max: 999 }).map(String),
      fc.float({ min: 1, max: 99, noNaN: true }).map((value) => value.toFixed(1)),
    ),
    before: fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'at least ', 'up to '),
    form: fc.constantFrom(
      '$# million',
      '€#bn',
      '# percent',
      '# km',
      '# tonnes',
      '#-year',
      '# days',
      '# per cent',
      'Rs # crore',
      '# people',
    ),
  });

  it('has the same value', () =>
    fc.assert(
      fc.property(plain, ({ digits, before, form }) => {
        const text = `It was ${before}${form.replace('#', digits)} then.`;
        const [figure] = figuresOf(text);
        expect(figure).toBeDefined();
        const again = figuresOf(text.slice(figure!.start, figure!.end))[0]!;
        expect([again.kind, again.stated, again.unit, again.low, again.high]).toEqual([
          figure!.kind,
          figure!.stated,
          figure!.unit,
          figure!.low,
          figure!.high,
        ]);
      }),
      { numRuns: 400 },
    ));
});

describe('hostile texts', () => {
  const LENGTH = 50_000;
  const count = (unit: string) =>
    readFigures(sentenceArticle(unit.repeat(Math.ceil(LENGTH / unit.length))), { day: 20_000, source: 'given' }).length;

  /** Work is counted in figures and not in time: a text of one unit repeated yields at most one figure a word. */
  it.each([
    '1 ',
    '1-',
    '1,',
    '1 to ',
    '1 of ',
    'two and ',
    'between 1 and 2 ',
    '$',
    'of the ',
    "'5",
    'June 5 ',
    'Monday ',
    '1:2',
    '1/2',
    'Smith, 44, ',
    'half a ',
    'fell 5 ',
    'a ',
    '5 a.m. ',
    'Halden 72 tanks ',
    '€3m lost 12 million ',
    '2 seats, A ',
    '1m 1s ',
    'a quarter of ',
    '40 degrees ',
    '\0',
    ' ',
  ])('of %j', (unit) => expect(count(unit)).toBeLessThanOrEqual(LENGTH));
});

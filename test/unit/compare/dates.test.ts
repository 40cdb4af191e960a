import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../server/src/core/compare/values.js';
import { extract, type Extraction } from '../../../server/src/core/extract.js';
import { compareStory } from '../../../server/src/core/story.js';

/** An article of 12 February 2025 that says `text`. */
const article = (path: string, text: string): Extraction =>
  extract(path, `A headline for the test\ndate 2025-02-12\n\n${text}`);

const firstDate = (text: string) => article('a.txt', text).claims.find(({ slot }) => slot === 'date')!;

describe('two dates beside each other', () => {
  it.each([
    ['The alarm went off at 4:12 a.m.', 'They climbed in at 3.10am.', 'disjoint'],
    ['The alarm went off at 4:12 a.m.', 'The alarm went off at 4.12am.', 'identical'],
    ['The fire broke out at half past three.', 'The fire broke out at 3:33 p.m.', 'rounding'],
    ['The line died at ten past four.', 'The line died at 5.38am.', 'disjoint'],
    ['The line died at ten past four.', 'The line died at 4.10pm.', 'rounding'],
    ['The line failed at 1:52.', 'The line failed at 1:52 p.m.', 'rounding'],
    ['The bomb fell at 12:00 GMT on Thursday.', 'The bomb fell at 3 p.m. on Thursday.', 'refinement'],
    ['She checked in late on Thursday.', 'At 1:30 a.m. on Friday she checked in.', 'tension'],
    ['She checked in on Thursday.', 'At 1:30 a.m. on Friday she checked in.', 'disjoint'],
    ['The alarm went off at 4:12 a.m.', 'The museum was robbed on Sunday.', 'bound'],
    ['It shook at five to midnight.', 'It shook at five past midnight.', 'tension'],
    ['The ship sank on Tuesday.', 'The ship sank on Wednesday.', 'disjoint'],
    ['The vote is on March 5.', 'The vote is in April.', 'disjoint'],
    ['The bridge was inspected 11 months ago.', 'The bridge was inspected in September 2023.', 'disjoint'],
  ])('%s / %s → %s', (one, other, verdict) => {
    const [a, b] = [firstDate(one), firstDate(other)];
    expect(compareClaims(a, b)).toBe(verdict);
    expect(compareClaims(b, a)).toBe(verdict);
  });
});

/** The date conflicts of a story of two articles, as "value / value". */
function conflictsOf(one: string, other: string): string[] {
  const { conflicts } = compareStory([article('a.txt', one), article('b.txt', other)]);
  return conflicts
    .filter(({ kind }) => kind === 'date')
    .map(({ sides }) => sides.map(({ value }) => value).join(' / '));
}

describe('dates that cannot both be right', () => {
  it.each([
    [
      'The harbour bridge reopened on Monday after two weeks of repairs, the city of Karlo said.',
      'The harbour bridge in Karlo reopened on Tuesday, two weeks after the crash.',
      'Monday / Tuesday',
    ],
    [
      'The peace treaty was signed in Karlo on 3 February by both presidents.',
      'The two presidents signed the peace treaty in Karlo on 5 February.',
      '3 February / 5 February',
    ],
    [
      'A first meeting of creditors of the chain will be held on March 6.',
      'The first meeting of creditors will be held on March 16 in the town hall.',
      'March 6 / March 16',
    ],
    [
      'The earthquake struck the coast of Karlo at 4:17 a.m. on Monday.',
      'The earthquake struck the coast of Karlo at 6:40 a.m. on Monday.',
      '4:17 a.m. / 6:40 a.m.',
    ],
  ])('%s / %s', (one, other, expected) => {
    expect(conflictsOf(one, other)).toEqual([expected]);
  });

  it.each([
    [
      'Police in Karlo said on Monday that two men were dead.',
      'Police in Karlo said on Tuesday that two men were dead.',
    ],
    ['The museum in Karlo opened on Monday.', 'The museum in Karlo closed on Friday.'],
    ['One climber fell on Friday morning on the north face.', 'The minister was sworn in on Saturday in the capital.'],
    ['The second exchange of prisoners is on 3 March.', 'The first exchange of prisoners was on 3 February.'],
    ['The vote on the bill is on Thursday.', 'The bill was published in January.'],
  ])('keeps silent on %s / %s', (one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });
});

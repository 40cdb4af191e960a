import { describe, expect, it } from 'vitest';
import { findSharedCopy, independentGroups } from '../../../server/src/core/stories/shared-copy.js';
import { readArticle } from '../../../server/src/core/text/read.js';

const WIRE = `The bridge over the Tarn was closed on Tuesday after engineers found cracks in two of its 12 piers, the defence ministry said.
Traffic will be led over the old road through the valley until the work is done, which the council expects to be in spring.
Some 4,300 drivers use the bridge every day, and the U.S. company that built it has sent a team of 20 engineers.`;

const OWN = `Nobody in the village had been told. Farmers who bring their milk to the dairy on the other bank learned it from the radio, and a bride was late.
The mayor promised a ferry. There has not been one here since her grandfather ran it, with a rope and a flat boat that is now in the museum.`;

function copies(...texts: string[]) {
  const articles = texts.map((text, i) => ({ path: `${i}.txt`, article: readArticle(text) }));
  const { passages } = findSharedCopy(articles);
  return {
    passages,
    groups: [
      ...independentGroups(
        articles.map(({ article }) => article.words),
        passages,
      ),
    ],
    edits: passages.flatMap(({ a, b, edits }) =>
      edits.map(
        (edit) =>
          `${edit.kind}: ${texts[a]!.slice(edit.a.start, edit.a.end)} > ${texts[b]!.slice(edit.b.start, edit.b.end)}`,
      ),
    ),
  };
}

/** The edits between the wire text and the same text with one phrase replaced. */
function editsOf(from: string, to: string): string[] {
  expect(WIRE).toContain(from);
  return copies(WIRE, WIRE.replace(from, to)).edits;
}

describe('shared copy', () => {
  it('is one passage when a text is copied whole', () => {
    const { passages, edits, groups } = copies(`${OWN}\n${WIRE}`, WIRE);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ a: 0, b: 1 });
    expect(edits).toEqual([]);
    expect(groups).toEqual([0, 0]);
  });

  it('is not there between two texts on one event', () => {
    const { passages, groups } = copies(WIRE, OWN);
    expect(passages).toEqual([]);
    expect(groups).toEqual([0, 1]);
  });

  it('aligns a figure with the figure that took its place', () => {
    const changed = WIRE.replace('4,300', '3,400');
    const { passages } = copies(WIRE, changed);
    const [a, b] = [readArticle(WIRE).tokens, readArticle(changed).tokens];
    const aligned: string[] = [];
    const { pairs } = passages[0]!;
    for (let k = 0; k < pairs.length; k += 2) {
      const [x, y] = [
        WIRE.slice(a.start[pairs[k]!], a.end[pairs[k]!]),
        changed.slice(b.start[pairs[k + 1]!], b.end[pairs[k + 1]!]),
      ];
      if (x !== y) aligned.push(`${x} > ${y}`);
    }
    expect(aligned).toEqual(['4,300 > 3,400']);
  });

  const cases: [string, string, string, string[]][] = [
    ['British and American spelling', 'defence', 'defense', ['spelling: defence > defense']],
    ['the dots of an abbreviation', 'U.S.', 'US', ['spelling: U.S. > US']],
    ['a figure', '4,300', '3,400', ['substance: 4,300 > 3,400']],
    ['a number word', 'two of', 'three of', ['substance: two > three']],
    ['a number as a word', '12 piers', 'twelve piers', []],
    ['the weekday', 'Tuesday', 'Wednesday', ['substance: Tuesday > Wednesday']],
    ['what was found', 'cracks', 'rust', ['substance: cracks > rust']],
    ['more for fewer', 'Some 4,300', 'Fewer than 4,300', ['substance: Some > Fewer than']],
    ['a small word', 'a team of', 'the team of', ['wording: a > the']],
    ['singular and plural', 'drivers use', 'driver use', ['wording: drivers > driver']],
    ['a denial', 'has sent', 'has not sent', ['substance:  > not']],
    ['a clause left out', ', the defence ministry said', '', ['wording: the defence ministry said > ']],
    ['a name for a description', 'the council expects', 'Dunmore expects', ['wording: the council > Dunmore']],
  ];
  it.each(cases)('sees %s', (_name, from, to, expected) => {
    expect(editsOf(from, to)).toEqual(expected);
  });

  it('does not depend on the order of the articles', () => {
    const there = copies(WIRE, `${OWN}\n${WIRE.replace('4,300', '3,400')}`);
    const back = copies(`${OWN}\n${WIRE.replace('4,300', '3,400')}`, WIRE);
    expect(back.edits).toEqual(there.edits.map((edit) => edit.replace(/: (.*) > (.*)/, ': $2 > $1')));
    expect(back.passages[0]!.aFirst).toBe(there.passages[0]!.bFirst);
  });

  it('joins a chain of copies into one source', () => {
    const half = WIRE.split('\n');
    expect(copies(WIRE, `${half[0]}\n${half[1]}\n${OWN}`, `${half[1]}\n${half[2]}`).groups).toEqual([0, 0, 0]);
  });

  it('counts a quotation that both give as no common source', () => {
    const quote =
      '"We looked at it in March and we looked at it in April and nobody saw a crack in it, not one," she said.';
    const { passages, groups } = copies(
      `${OWN}\n${quote}`,
      `${quote}\nHer deputy had nothing to add to that on Monday.`,
    );
    expect(passages).toHaveLength(1);
    expect(passages[0]!.words).toBeLessThan(5);
    expect(groups).toEqual([0, 1]);
  });

  it('stays fast when forty articles carry the same text', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `Paper number ${i} has this from the agency today, it says.\n${WIRE}`,
    );
    expect(new Set(copies(...many).groups).size).toBe(1);
  });
});

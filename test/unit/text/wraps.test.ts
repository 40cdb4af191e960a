import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/read.js';
import { readArticle } from '../../../server/src/core/text/read.js';
import { blocksOf } from './helpers.js';

/** Breaks each line of a text at a width, as mail programs do. */
function wrap(text: string, width: number): string {
  const broken: string[] = [];
  for (const line of text.split('\n')) {
    let row = '';
    for (const word of line.split(' ')) {
      if (row && row.length + 1 + word.length > width) {
        broken.push(row);
        row = word;
      } else row = row ? `${row} ${word}` : word;
    }
    broken.push(row);
  }
  return broken.join('\n');
}

const STORY = [
  'Council shuts the Rill bridge',
  'By Ann Lowe',
  'The council shut the bridge over the Rill on Tuesday by 11 votes to 3. Repairs will cost about $126 million, the mayor said, and will take until June 24 at the earliest.',
  'Engineers had found cracks in 23 of the 31 piers. "We had no choice," Mayor Tom Hale told reporters on the steps of the town hall. By Friday the ferry will run every 20 minutes.',
  'Photo: Drivers wait for the ferry at the eastern landing on Tuesday evening, after the bridge had been closed',
  '- Buses 4 and 9 turn back at the mill and will do so until the bridge has been opened again',
  '- The market moves to Mill Street',
].join('\n\n');

describe('wrapped lines', () => {
  it.each([50, 60, 72, 80, 100])('reads a text wrapped at %i as it reads it unwrapped', (width) => {
    const wrapped = blocksOf(wrap(STORY, width)).map((block) => block.replaceAll('\n', ' '));
    expect(wrapped).toEqual(blocksOf(STORY));
  });

  it('reads it alike with carriage returns', () => {
    const wrapped = blocksOf(wrap(STORY, 72).replaceAll('\n', '\r\n')).map((block) => block.replaceAll('\r\n', ' '));
    expect(wrapped).toEqual(blocksOf(STORY));
  });

  it.each([
    ['The army has spent more than $126\nbillion on the programme.', ['more than $126\nbillion']],
    ['The mission will end on June\n24 at sea.', ['June\n24']],
    ['The clinic treated 23\nof the 31 wounded.', ['23\nof the 31']],
    ['Prices rose by 4.3\npercent last year, and rents by\n12 percent.', ['4.3\npercent', 'last year', '12 percent']],
  ])('reads a figure over the break in "%s"', (text, figures) => {
    const article = readArticle(text);
    const read = readFigures(article, undefined).map(({ start, end }) => text.slice(start, end));
    for (const figure of figures) expect(read.some((words) => words.includes(figure))).toBe(true);
  });

  it.each([
    ['a list without marks', 'The jury heard:\napples\npears\nplums and quinces'],
    [
      'a headline above a text that lost its first word',
      'Farewell to the mill\nfast fire destroyed the mill on Monday.',
    ],
    ['a sentence a line', 'The bridge is shut.\nThe ferry runs.\nNobody was hurt.'],
    ['values', 'Seats\n12 Labour\n9 Greens\n4 others'],
  ])('leaves %s in lines', (_name, text) => {
    expect(blocksOf(text)).toHaveLength(text.split('\n').length);
  });
});

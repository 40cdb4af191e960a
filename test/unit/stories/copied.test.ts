import { describe, expect, it } from 'vitest';
import { copiedStatements } from '../../../server/src/core/stories/copied.js';
import { findSharedCopy } from '../../../server/src/core/stories/shared-copy.js';
import { readArticle } from '../../../server/src/core/text/read.js';

const WIRE =
  'A ruptured pipe let some 7,600 barrels of crude into the sea, the ministry said, and by Friday the slick had shrunk to 38 square miles as the wind turned and boats went to work.';

/** Ranges of the given words in a text. */
function ranges(text: string, words: readonly string[]) {
  return words.map((word) => {
    expect(text).toContain(word);
    return { start: text.indexOf(word), end: text.indexOf(word) + word.length };
  });
}

function pairs(one: string, other: string, mine: readonly string[], theirs: readonly string[]): string[] {
  const articles = [one, other].map((text, i) => ({ path: `${i}`, article: readArticle(text) }));
  const { passages } = findSharedCopy(articles);
  return copiedStatements(
    passages,
    articles.map(({ article }) => article.tokens),
    [ranges(one, mine), ranges(other, theirs)],
  ).map(({ i, j }) => `${mine[i]} = ${theirs[j]}`);
}

describe('statements in shared copy', () => {
  it('are paired at their place, whatever they say', () => {
    const other = WIRE.replace('7,600', '6,700').replace('38', '83').replace('shrunk', 'grown');
    expect(
      pairs(
        WIRE,
        other,
        ['some 7,600 barrels', 'shrunk', '38 square miles'],
        ['83 square miles', 'grown', 'some 6,700 barrels'],
      ),
    ).toEqual(['some 7,600 barrels = some 6,700 barrels', 'shrunk = grown', '38 square miles = 83 square miles']);
  });

  it('are not paired with what was left out, or with other places', () => {
    const other = WIRE.replace(' some 7,600 barrels of', '');
    expect(pairs(WIRE, other, ['some 7,600 barrels', '38'], ['38'])).toEqual(['38 = 38']);
  });

  it('are not paired outside shared copy', () => {
    expect(pairs(WIRE, 'The slick was 38 square miles wide on Friday.', ['38'], ['38'])).toEqual([]);
  });
});

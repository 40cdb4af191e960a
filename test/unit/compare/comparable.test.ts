import { describe, expect, it } from 'vitest';
import { comparable } from '../../../server/src/core/compare/align.js';
import { extract } from '../../../server/src/core/extract.js';
import { prepareStory } from '../../../server/src/core/story.js';

/** Whether the claims that start with these words, one of each article, are worth measuring. */
function compared(first: [string, string], second: [string, string]): boolean {
  const articles = [first, second].map(([said], i) => extract(`${i}.txt`, `A headline\ndate 2025-02-12\n\n${said}`));
  const { claims } = prepareStory(articles);
  const [a, b] = [first, second].map(([, words], i) => {
    const found = claims.find(
      ({ article, claim }) => article === i && articles[i]!.article.text.slice(claim.start, claim.end) === words,
    );
    if (!found) throw new Error(`no claim "${words}"`);
    return found;
  });
  return comparable(a!, b!);
}

describe('which claims are worth measuring', () => {
  it('a bare dollar may be any dollar, where the article names another country of dollars', () => {
    const bare: [string, string] = ['The plant in Sydney, Australia, cost $1.4 billion.', '$1.4 billion'];
    expect(compared(bare, ['The plant cost A$1.9bn.', 'A$1.9bn'])).toBe(true);
    expect(compared(['The plant cost US$1.4 billion.', 'US$1.4 billion'], ['The plant cost A$1.9bn.', 'A$1.9bn'])).toBe(
      false,
    );
  });

  it('ranks need no word in common, but a place in time is no place in an order of size', () => {
    expect(
      compared(
        ['It was the worst storm on record.', 'worst'],
        ['The books have it as the second-heaviest.', 'second-heaviest'],
      ),
    ).toBe(true);
    expect(
      compared(
        ['She is the first woman to lead the party.', 'first'],
        ['It is the second-largest party.', 'second-largest'],
      ),
    ).toBe(false);
  });

  it('what is first of one thing is no place of another', () => {
    const actor: [string, string] = ['He is the 12th actor to play the part.', '12th'];
    expect(compared(actor, ['It was his first interview since the war.', 'first'])).toBe(false);
    expect(compared(actor, ['He is the second performer to play the part.', 'second'])).toBe(true);
  });

  it('five a day and five a year are two things', () => {
    expect(compared(['They eat 50 eggs a day.', '50'], ['They eat 40 eggs a year.', '40'])).toBe(false);
  });
});

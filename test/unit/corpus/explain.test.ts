import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../server/src/core/corpus.js';

const OPENING =
  'A flood struck the Kestrel valley on Friday night and swept away homes, roads and the bridge at Harlan Ferry.';

/** What is explained of the first place of some words in the first of the articles. */
function explain(words: string, ...bodies: string[]): string {
  const corpus = new Corpus();
  const texts = bodies.map(
    (body, i) => `Outlet ${i}\n\nFlood strikes the Kestrel valley\n\n2025-02-12\n\n${OPENING} ${body}`,
  );
  texts.forEach((text, i) => corpus.set(`${i}.txt`, text));
  corpus.refresh();
  return corpus.explain('0.txt', texts[0]!.indexOf(words));
}

describe('the derivation of a claim', () => {
  it('gives every slot that the words fill', () => {
    const lines = explain(
      'at least 3.4%',
      'Norway will spend at least 3.4% of GDP on defense in 2026, said Anna Brekke.',
      '',
    );
    for (const line of [
      'value, percent',
      'bound: at-least',
      'status forecast',
      'subject: Norway',
      'as a share of: GDP',
      'said by: Anna Brekke',
      'for: 2026-01-01 to 2026-12-31',
    ])
      expect(lines).toContain(line);
  });

  it('says that a figure stands inside a quotation, and whose it is', () => {
    const lines = explain('400', '"We lost 400 homes in Norway," said Anna Brekke.', '');
    expect(lines).toContain('inside a quotation');
    expect(lines).toContain('said by: Anna Brekke');
    expect(lines).toContain('place: Norway');
  });

  it('says what the article tells itself', () => {
    expect(explain('400', 'The flood took 400 homes.', '')).toContain('said by: the article itself');
  });
});

describe('the comparisons of a claim', () => {
  it('tell of agreement, of conflict and of what is not comparable', () => {
    const same = explain('41', 'The flood killed 41 people.', 'The flood killed 41 people.');
    expect(same).toContain('one quantity, identical');
    expect(explain('41', 'The flood killed 41 people.', 'It cost $5 million.')).toContain(
      'not comparable, because nothing there is of the kind count',
    );
    expect(explain('41', 'The flood killed 41 people.', 'The mayor has 17 dogs.')).toMatch(
      /17" .*: (?:not comparable|disjoint)/,
    );
  });

  it('name what weighed most', () => {
    expect(explain('41', 'The flood killed 41 people.', 'The flood killed 37 people.')).toMatch(
      /\w+ [+-]?\d\.\d\d, \w+/,
    );
  });
});

describe('the derivation of a statement without a number', () => {
  const signed = 'Anna Brekke signed the agreement.';

  it('names the event, its parties and who says so', () => {
    const lines = explain('did not sign', 'Anna Brekke did not sign the agreement.', signed);
    for (const line of [
      'event: sign, not done (past)',
      'who: Anna Brekke',
      'to whom or what: the agreement',
      'said by: the article itself',
      '"signed; Anna Brekke; the agreement": conflict',
    ])
      expect(lines).toContain(line);
  });

  it.each([
    ['Anna Brekke has signed the agreement.', 'says the same'],
    ['Paul Weiss did not sign the agreement.', 'not comparable, because nothing says surely'],
    ['Anna Brekke will not sign the agreement.', 'the times leave room for both'],
    ['Paul Weiss said Anna Brekke did not sign the agreement.', 'two different speakers'],
    ['The bridge was rebuilt.', 'nothing there is said of "sign"'],
  ])('against "%s": %s', (other, expected) => expect(explain('signed', signed, other)).toContain(expected));
});

describe('a place where nothing is claimed', () => {
  it('is said to be one', () => {
    expect(explain('Harlan Ferry', '', '')).toContain('No claim stands at 0.txt');
  });

  it('is told apart from an article that is not there', () => {
    const corpus = new Corpus();
    corpus.refresh();
    expect(corpus.explain('a.txt', 0)).toBe('a.txt is not among the articles.');
  });
});

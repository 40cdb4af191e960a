import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../server/src/core/corpus.js';
import type { ClaimInfo } from '../../../server/src/core/report-types.js';

/** The claims that the report gives for a text under a date line. */
function claimsOf(text: string): ClaimInfo[] {
  const corpus = new Corpus();
  corpus.set('a.txt', `A headline for the test\ndate 2025-02-12\n\n${text}`);
  corpus.refresh();
  return corpus.report().claims;
}

function find(text: string, words: string): ClaimInfo {
  const found = claimsOf(text).find((claim) => claim.text === words);
  if (!found) throw new Error(`no claim "${words}" in ${JSON.stringify(claimsOf(text).map((claim) => claim.text))}`);
  return found;
}

describe('whose figure it is', () => {
  it.each([
    ["Last year 23 of NATO's 32 members reached the level.", '32', 'NATO'],
    ['Harlan Steel lost 400 jobs on Tuesday.', '400', 'Harlan Steel'],
    ["Norway's spending rose to 3.4% of GDP.", '3.4%', 'Norway'],
    ['The workforce of Harlan Steel fell to 720.', '720', 'Harlan Steel'],
    ['The bank made a profit of €3 million.', '€3 million', 'bank'],
  ])('%s → %s is of %s', (text, words, subject) => expect(find(text, words).subject).toBe(subject));

  it('is left out where nothing tells', () => {
    expect(find('Nearly 400 jobs were cut.', 'Nearly 400').subject).toBeUndefined();
  });
});

describe('what a share is of', () => {
  it.each([
    ['Norway spends 3.4% of GDP on defense.', '3.4%', 'GDP'],
    ['Norway has 400 tanks.', '400', undefined],
  ])('%s → %s of %s', (text, words, base) => expect(find(text, words).base).toBe(base));
});

describe('where it is told of', () => {
  it.each([
    ['The storm killed 41 people in Norway.', '41', 'Norway'],
    ['In Norway the storm killed 41 people.', '41', 'Norway'],
    ['The storm killed 41 people.', '41', undefined],
  ])('%s → %s in %s', (text, words, place) => expect(find(text, words).place).toBe(place));
});

describe('when it holds', () => {
  it('gives the period that the sentence says, and the day as of which it is told', () => {
    expect(find('Norway built 400 homes in 2023.', '400')).toMatchObject({
      period: '2023-01-01/2023-12-31',
      asOf: '2023-12-31',
    });
    expect(find('Norway has 400 homes.', '400').asOf).toBe('2025-02-12');
    expect(find('Norway has 400 homes.', '400').period).toBeUndefined();
  });
});

describe('who says so', () => {
  it.each([
    ['The flood took 400 homes, said Anna Brekke.', '400', 'Anna Brekke', false],
    ['Anna Brekke said the flood took 400 homes.', '400', 'Anna Brekke', false],
    ['According to Harlan Steel, 400 homes were lost.', '400', 'Harlan Steel', false],
    ['"We lost 400 homes," Anna Brekke said.', '400', 'Anna Brekke', true],
    ['"We lost 400 homes," said Anna Brekke. "It was dark."', '400', 'Anna Brekke', true],
    ['"We lost 400 homes. It was dark," said Anna Brekke.', '400', 'Anna Brekke', true],
    ['The flood took 400 homes, the mayor, Anna Brekke, told reporters.', '400', 'Anna Brekke', false],
    ['Police said 41 people were hurt.', '41', 'Police', false],
    ['The flood took 400 homes.', '400', undefined, false],
    ['The pilots were told of 41 faults.', '41', undefined, false],
  ])('%s → %s by %s', (text, words, speaker, quoted) => {
    const claim = find(text, words);
    expect(claim.speaker).toBe(speaker);
    expect(claim.quoted).toBe(quoted);
  });
});

describe('what was done, as a claim', () => {
  it.each([
    ['Anna Brekke did not sign the agreement.', 'did not sign', 'Anna Brekke', 'did not sign the agreement', 'actual'],
    ['Anna Brekke will attend the summit.', 'will attend', 'Anna Brekke', 'will attend the summit', 'forecast'],
    ['The Kestrel Bridge was closed.', 'was closed', 'Kestrel Bridge', 'was closed', 'actual'],
    ['Anna Brekke came. She signed the letter.', 'signed', 'Anna Brekke', 'signed the letter', 'actual'],
  ])('%s → %s', (text, words, subject, measure, status) => {
    expect(find(text, words)).toMatchObject({ slot: 'event', subject, measure, status, quoted: false });
  });

  it('has an id of its own', () => {
    const ids = claimsOf('Anna Brekke signed the 400 letters in Norway.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('a.txt#s0');
  });

  it('is not made of opinions, plans, questions and quotations', () => {
    for (const text of [
      'Anna Brekke might sign the letter.',
      'If Anna Brekke signed the letter, it is valid.',
      'Anna Brekke plans to sign the letter.',
      'Did Anna Brekke sign the letter?',
      '"Anna Brekke signed the letter."',
    ])
      expect(claimsOf(text).filter(({ slot }) => slot === 'event')).toEqual([]);
  });
});

describe('a share told as "one in five" is one claim', () => {
  it.each([
    ['One in five pensioners in Velden skips meals.', 'One in five'],
    ['Of the pupils 93 in every 100 were vaccinated.', '93 in every 100'],
    ['Seven out of every ten pupils walk.', 'Seven out of every ten'],
  ])('%s', (text, words) => {
    expect(claimsOf(text).map((claim) => claim.text)).toEqual([words]);
  });

  it('and an ordinal in a share ranks nothing', () => {
    expect(claimsOf('Takings were a fifth more than hoped.').some((claim) => claim.text === 'fifth')).toBe(false);
  });
});

describe('whose count it is in a list that repeats its noun', () => {
  it.each([
    ['The Greens took 14 seats, the Liberals 12 and the Socialists nine.', '12', 'Liberals'],
    ['The Greens took 14 seats, the Liberals 12 and the Socialists nine.', 'nine', 'Socialists'],
    ['Ndlovu scored 22 points and Botha 12.', '12', 'Botha'],
  ])('%s → %s is of %s', (text, words, subject) => {
    const claim = find(text, words);
    expect(claim.subject).toBe(subject);
    expect(claim.measure).toMatch(/^(?:seats|points)/);
  });
});

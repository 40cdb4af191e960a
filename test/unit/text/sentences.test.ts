import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/src/core/text/read.js';
import { BODY, quotationsOf, sentencesOf } from './helpers.js';

/** Sentences of one paragraph; bars in the text mark where it should be split. */
const CASES = [
  'The bridge is shut.| It will stay shut.',
  'Mr. Lowe spoke to Dr. Vane and Sen. Ames.| Nobody else came.',
  'He works for the U.S. Army in St. Louis.| She does not.',
  'Troops left the U.S.| The rest stayed.',
  'It happened at 2:40 a.m. on Friday.| Nobody slept.',
  'The doors shut at 6 p.m.| Buses had left by then.',
  'The doors shut at 6 p.m. Tuesday and stayed shut.',
  'Shares of Vane Inc. fell.| Those of Lowe Corp.| They rose.'.replace('Corp.| They', 'Corp. rose.| They'),
  'The rate was 3.3 percent.| It had been .5 lower.',
  'He asked: "Why us?" and left.| No one answered.',
  '"Why us?" Ms. Lowe asked.| No one answered.',
  '"We are done." |He left.'.replace('" |', '"| '),
  '“We are done.”| He left.',
  '(Nobody was hurt.)| The road is open.',
  'They waited … and waited.| Then it came.',
  'It came to the meeting.|Europe must pay.',
  'George W. Bush spoke with J. K. Lowe.| It rained.',
  'It was vitamin C.| The doctors knew.',
  'He was ill.| The doctor came.',
  'She sat.| The train left on Sat. at noon.',
  'It was on Jan. 5 in Topeka, Kan., that No. 10 Downing St. called.| Nobody replied.',
  'See www.example.org for more.| Or call.',
  'What now?!| Nobody knew.',
  'The price is Rs. 40.| It was Rs. 30.',
];

describe('sentences', () => {
  it.each(CASES)('splits %s', (marked) => {
    const paragraph = marked.replaceAll('|', '');
    const found = sentencesOf(`Bridge to close for repairs\n\n${BODY}\n\n${paragraph}`).slice(3);
    expect(found).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it('covers every token of a content block exactly once', () => {
    const article = readArticle(`Bridge to close\n\n${BODY}\n\n${CASES.join(' ').replaceAll('|', '')}`);
    let next = article.blocks[0]!.first;
    for (const sentence of article.sentences) {
      expect(sentence.first).toBe(next);
      next = sentence.last;
    }
    expect(next).toBe(article.tokens.count);
    expect(article.sentenceOf).not.toContain(-1);
  });

  it('takes a heading without a full stop as a sentence', () => {
    expect(sentencesOf(`Bridge to close\n\n${BODY}\n\nWhat comes next\n\nNobody knows yet.`).slice(-2)).toEqual([
      'What comes next',
      'Nobody knows yet.',
    ]);
  });

  it('splits an endless line in linear time', () => {
    const line = 'The bridge in St. Ives is shut, said Mr. Lowe. "Why?" they asked. '.repeat(4000);
    expect(readArticle(line).sentences.length).toBe(8000);
  });
});

describe('quotations', () => {
  const cases: [string, string, string[]][] = [
    ['straight marks', 'He said "it is over" and left.', ['it is over']],
    ['curly marks', 'He said “it is over” and left.', ['it is over']],
    ['single curly marks', 'He said ‘it isn’t over’ and left.', ['it isn’t over']],
    ['single straight marks', "He said 'it isn't over' and left.", ["it isn't over"]],
    ['plural possessives', "The members' vote and the drivers' strike were lost.", []],
    [
      'a plural possessive inside single marks',
      "He said 'the members' vote is lost' and left.",
      ["the members' vote is lost"],
    ],
    ['clipped words', "It was the '90s and they told 'em so.", []],
    ['feet and inches', 'He is 6\'2" tall and 90 kilos heavy.', []],
    ['marks of different families', '"He said ‘never’ to me," she said.', ['He said ‘never’ to me,']],
    ['two quotations', '"It is over," he said, "and done."', ['It is over,', 'and done.']],
    ['a missing closing mark', 'He said "it is over and left.', ['open: it is over and left.']],
    [
      'an opening mark twice',
      'He said “it is over, she “left early” on Monday.',
      ['open: it is over, she “left early” on Monday.'],
    ],
  ];
  it.each(cases)('reads %s', (_name, paragraph, expected) => {
    expect(quotationsOf(`Bridge to close for repairs\n\n${BODY}\n\n${paragraph}`)).toEqual(expected);
  });

  it('joins a quotation that each paragraph opens anew', () => {
    expect(quotationsOf(`Bridge to close\n\n${BODY}\n\n“It is over.\n\n“We are done,” he said.`)).toEqual([
      'It is over.',
      'We are done,',
    ]);
  });

  it('joins a quotation that runs over lines and closes later', () => {
    expect(quotationsOf(`Bridge to close\n\n${BODY}\n\n"It is over.\nWe are done," he said.`)).toEqual([
      'It is over.',
      'We are done,',
    ]);
  });
});

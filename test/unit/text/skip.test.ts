import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/src/core/text/read.js';
import { LARGEST, skipMessage } from '../../../server/src/core/text/skip.js';
import { BODY } from './helpers.js';

const CASES: [string, string, string, string | undefined][] = [
  ['nothing', '', '', 'empty'],
  ['white space', '', ' \n\t\n', 'empty'],
  ['a very long text', '', 'The bridge is shut. '.repeat(LARGEST / 19), 'too-large'],
  ['NUL bytes', '', `The bridge is shut.\u0000 ${BODY}`, 'binary'],
  ['control characters', '', '\u0001\u0002\u0003\u0004 PNG \u0005\u0006\u0007\u0008'.repeat(20), 'binary'],
  ['requirements', 'requirements.txt', BODY, 'not-prose'],
  [
    'requirements by another name',
    'needs.txt',
    'flask==2.1\nnumpy>=1.20\npandas==1.4.2\nrequests==2.27\n'.repeat(5),
    'not-prose',
  ],
  ['robots', 'site/robots.txt', 'User-agent: *\nDisallow: /private\n', 'not-prose'],
  ['a licence', 'LICENSE', BODY, 'not-prose'],
  ['a build file', 'a/CMakeLists.txt', BODY, 'not-prose'],
  ['a log', 'app.txt', '2026-03-03 12:00:01 INFO request served in 12 ms to 10.0.0.1\n'.repeat(30), 'not-prose'],
  ['a list of words', '', 'apple\npear\nplum\nquince\nmedlar\nfig\ndate\ncherry\n'.repeat(8), 'not-prose'],
  ['a table', '', 'id,name,city,amount\n1,Lowe,Dunmore,40\n2,Vane,Ives,30\n3,Ames,Dunmore,10\n'.repeat(8), 'not-prose'],
  [
    'code',
    '',
    'function add(a, b) {\n  return a + b;\n}\nconst two = add(1, 1);\nexport default two;\n'.repeat(8),
    'not-prose',
  ],
  [
    'German',
    '',
    'Die Brücke ist seit Dienstag gesperrt, weil in den Pfeilern Risse gefunden wurden. Der Rat will sie bis zum Frühjahr reparieren lassen. Wer über den Fluss will, muss die alte Straße durch das Tal nehmen, und das dauert eine halbe Stunde.',
    'not-english',
  ],
  [
    'Russian',
    '',
    'Мост закрыт со вторника, потому что в опорах нашли трещины. Совет хочет отремонтировать его до весны. '.repeat(3),
    'not-english',
  ],
  ['an article', 'story.txt', BODY, undefined],
  ['a few words', 'note.txt', 'Bridge shut.', undefined],
  ['a sentence', 'note.txt', 'NATO has 31 members.', undefined],
];

describe('what is no article', () => {
  it.each(CASES)('tells %s', (_name, path, text, reason) => {
    expect(readArticle(text, path).skipped).toBe(reason);
  });

  it('has a sentence for each reason', () => {
    for (const reason of ['empty', 'too-large', 'binary', 'not-prose', 'not-english'] as const)
      expect(skipMessage(reason)).toMatch(/^[A-Z].*\.$/);
  });

  it('never throws and stays inside the text', () => {
    const hostile = [
      '"'.repeat(9999),
      '/ '.repeat(9999),
      '![ '.repeat(9999),
      "s' ".repeat(9999),
      'By A in B\n'.repeat(999),
      '\ud800 the of and to\n'.repeat(500),
      'A: b\r'.repeat(999),
    ];
    for (const text of hostile) {
      const article = readArticle(text);
      for (const block of article.blocks)
        expect(block.start >= 0 && block.start < block.end && block.end <= text.length).toBe(true);
    }
  });
});

describe('the invented stories', () => {
  const root = join(import.meta.dirname, '../../stories');
  const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .map((path) => ({ path, article: readArticle(readFileSync(join(root, path), 'utf8'), path) }));

  it('are all articles', () => {
    expect(texts.filter(({ article }) => article.skipped).map(({ path }) => path)).toEqual([]);
  });

  it('nearly all have a headline, an outlet or a dateline', () => {
    const bare = texts.filter(({ article }) => !article.headline && !article.outlet && !article.dateline);
    expect(bare.length).toBeLessThanOrEqual(texts.length / 50);
  });
});

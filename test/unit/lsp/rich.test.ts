import { describe, expect, it } from 'vitest';
import { escapeMarkdown, toMarkdown, toPlainText } from '../../../server/src/lsp/rich.js';

describe('Markdown made of an article', () => {
  it.each([
    ['NATO members: 31 here; 32 in b_c-d.txt', 'NATO members: 31 here; 32 in b_c-d.txt'],
    ['a *b* _c_ `d` ~~e~~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~\\~e\\~\\~'],
    ['[x](command:y) ![z](http://w)', '\\[x\\](command:y) !\\[z\\](http\\://w)'],
    ['<img src=x> &lt; &#60; AT&T & co', '\\<img src=x\\> \\&lt; \\&#60; AT\\&T & co'],
    [
      'see https://a.example, www.b.example or me@c.example',
      'see https\\://a.example, www\\.b.example or me\\@c.example',
    ],
    ['$(alert) costs $5', '\\$(alert) costs $5'],
    ['one\n\n# two\u202e\u0007', 'one # two'],
  ])('%s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('begins no block of its own', () => {
    expect(toMarkdown([['# a'], ['- b'], ['1. c'], ['> d'], ['=== e'], ['+ f'], ['--- g']]).split('\n\n')).toEqual([
      '\\# a',
      '\\- b',
      '1\\. c',
      '\\> d',
      '\\=== e',
      '\\+ f',
      '\\--- g',
    ]);
  });

  it('has links and commands only where they were put', () => {
    const to = {
      uri: 'file:///a%20(b)>.txt',
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } },
    };
    const lines = [
      [{ bold: 'a*' }, ' ', { link: '](x)', to }],
      { item: [{ command: 'corroborate.x', name: 'go)', argument: { a: ')"' } }] },
      'rule' as const,
    ];
    expect(toMarkdown(lines)).toBe(
      '**a\\*** [\\](x)](<file:///a%20%28b%29%3E.txt#L3,5>)\n\n- [go)](command:corroborate.x?%5B%7B%22a%22%3A%22%29%5C%22%22%7D%5D)\n\n---',
    );
    expect(toPlainText(lines)).toBe('a* ](x)\n- go)\n');
  });
});

import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../server/src/core/text/read.js';
import { BODY, blocksOf, words } from './helpers.js';

/** The blocks above the body, which two paragraphs make. */
function head(top: string): string[] {
  return blocksOf(`${top}\n${BODY}`).slice(0, -2);
}

describe('the head of an article', () => {
  const cases: [string, string, string[]][] = [
    ['a headline alone', 'Bridge to close for repairs\n', ['headline: Bridge to close for repairs']],
    [
      'outlet, date, headline, deck and byline',
      'THE VALLEY GAZETTE\nTuesday, 3 March 2026\n\nBridge to close for repairs\nCouncil blames cracks in two piers\n\nBy Ann Lowe\n',
      [
        'metadata: THE VALLEY GAZETTE',
        'metadata: Tuesday, 3 March 2026',
        'headline: Bridge to close for repairs',
        'deck: Council blames cracks in two piers',
        'byline: By Ann Lowe',
      ],
    ],
    [
      'a headline in capitals under a motto',
      'THE VALLEY GAZETTE\nNews of the three valleys, every Thursday\n5 March 2026\n\nBRIDGE CLOSES\n',
      [
        'metadata: THE VALLEY GAZETTE',
        'metadata: News of the three valleys, every Thursday',
        'metadata: 5 March 2026',
        'headline: BRIDGE CLOSES',
      ],
    ],
    [
      'a rubric and a question as headline',
      'EXPLAINER\nWhy is the bridge closed?\nPublished March 3, 2026, 5:30 a.m. ET\n',
      ['metadata: EXPLAINER', 'headline: Why is the bridge closed?', 'metadata: Published March 3, 2026, 5:30 a.m. ET'],
    ],
    [
      'byline, date and update on one line',
      'Bridge to close for repairs\nBy Ann Lowe | Tuesday, March 3, 2026 | Updated 9:40 p.m.\n',
      ['headline: Bridge to close for repairs', 'byline: By Ann Lowe | Tuesday, March 3, 2026 | Updated 9:40 p.m.'],
    ],
    [
      'a place in capitals on its own line',
      'Bridge to close for repairs\n\nDUNMORE\n',
      ['headline: Bridge to close for repairs', 'metadata: DUNMORE'],
    ],
    [
      'a place and a day in capitals',
      'Bridge to close for repairs\n\nBY OUR SPECIAL CORRESPONDENT\n\nDUNMORE, MARCH 3\n',
      ['headline: Bridge to close for repairs', 'byline: BY OUR SPECIAL CORRESPONDENT', 'metadata: DUNMORE, MARCH 3'],
    ],
    [
      'a name and a place as byline',
      'Bridge to close for repairs\nAnn Lowe in Dunmore\n3 March 2026\n',
      ['headline: Bridge to close for repairs', 'byline: Ann Lowe in Dunmore', 'metadata: 3 March 2026'],
    ],
    [
      'a date before the headline',
      'May 2, 2026, 1:12 PM\nBridge to close for repairs\n',
      ['metadata: May 2, 2026, 1:12 PM', 'headline: Bridge to close for repairs'],
    ],
    [
      'outlet and section parted by bars',
      'VALLEY GAZETTE | Transport | 3 March 2026\n\nBridge to close for repairs\n',
      ['metadata: VALLEY GAZETTE | Transport | 3 March 2026', 'headline: Bridge to close for repairs'],
    ],
    ['a Markdown headline', '# Bridge to close for repairs\n', ['headline: Bridge to close for repairs']],
  ];
  it.each(cases)('reads %s', (_name, top, expected) => {
    expect(head(top)).toEqual(expected);
  });

  it('parts a head that slashes run into the text', () => {
    const text = `Council Closes the Old Bridge for Repairs/ Valley Post/ DUNMORE/ A. Lowe/ Morning Edition/ ${BODY}`;
    expect(blocksOf(text).slice(0, 5)).toEqual([
      'headline: Council Closes the Old Bridge for Repairs',
      'metadata: Valley Post',
      'metadata: DUNMORE',
      'byline: A. Lowe',
      'metadata: Morning Edition',
    ]);
  });

  it('parts a date from the first paragraph it stands in front of', () => {
    const text = ` date 2026-03-03 ${BODY}`;
    expect(blocksOf(text)[0]).toBe('metadata: date 2026-03-03');
    expect(blocksOf(text)[1]).toMatch(/^paragraph: The council voted/);
  });

  it('makes no headline of a first paragraph', () => {
    expect(readArticle(BODY).headline).toBeUndefined();
  });

  it('takes a Markdown heading near the top for the headline of a text without one', () => {
    const text = `${BODY.split('\n')[0]}\n### Bridge to close for repairs\n\n### Bridge to close for repairs\n${BODY}`;
    const article = readArticle(text);
    expect(words(article, article.headline)).toBe('Bridge to close for repairs');
    expect(article.blocks[2]!.kind).toBe('heading');
  });

  it('names the outlet without its edition or date', () => {
    expect(readArticle(`VALLEY UKEBLAD – English edition\n3 March 2026\n\nBridge to close\n\n${BODY}`).outlet).toBe(
      'VALLEY UKEBLAD',
    );
    expect(readArticle(`LONDON EVENING LEDGER, 7 August 2029\n\nBridge to close\n\n${BODY}`).outlet).toBe(
      'LONDON EVENING LEDGER',
    );
    expect(readArticle(`Bridge to close\n\n${BODY}`).outlet).toBeUndefined();
  });
});

describe('datelines', () => {
  const cases: [string, string | undefined, string | undefined, string | undefined][] = [
    ['DUNMORE, Pa., Feb. 8 (Valley Press) — The bridge', 'DUNMORE', 'Feb. 8', 'Valley Press'],
    ['DUNMORE, Feb 8 (Valley Press) - The bridge', 'DUNMORE', 'Feb 8', 'Valley Press'],
    ['DUNMORE — The bridge', 'DUNMORE', undefined, undefined],
    ['PORT OF SPAIN: The bridge', 'PORT OF SPAIN', undefined, undefined],
    ['DUNMORE (AP) — The bridge', 'DUNMORE', undefined, 'AP'],
    ['VELMAR, October 14, 2029. /TTA/. The bridge', 'VELMAR', 'October 14, 2029', 'TTA'],
    ['New Delhi, Feb 12 (PTI) The bridge was closed on Monday', undefined, undefined, undefined],
    ['New Delhi, Feb 12 (PTI) — The bridge', 'New Delhi', 'Feb 12', 'PTI'],
    ['March 6 (Valley Press) - The bridge', undefined, 'March 6', 'Valley Press'],
    ['LIVE: The bridge', undefined, undefined, undefined],
    ['The bridge — all of it — was closed', undefined, undefined, undefined],
    ['COVID-19 cases fell', undefined, undefined, undefined],
  ];
  it.each(cases)('reads %s', (opening, place, date, agency) => {
    const article = readArticle(
      `Bridge to close for repairs\n\n${opening} was closed for repairs by the council on Tuesday evening.\n\n${BODY}`,
    );
    expect(words(article, article.dateline?.place)).toBe(place);
    expect(words(article, article.dateline?.date)).toBe(date);
    expect(words(article, article.dateline?.agency)).toBe(agency);
  });

  it('makes a sentence of its own of the dateline', () => {
    const article = readArticle(
      `Bridge to close\n\nDUNMORE, Feb. 8 (Valley Press) — The bridge was closed. Cars turned back.\n\n${BODY}`,
    );
    expect(article.sentences.slice(1, 3).map((s) => words(article, s))).toEqual([
      'DUNMORE, Feb. 8 (Valley Press) —',
      'The bridge was closed.',
    ]);
  });

  it('is not fooled by the speakers of a transcript', () => {
    const text = `Bridge to close\n\nPRESENTER: The bridge was closed on Tuesday evening.\n\nREPORTER: It was, and nobody knew.\n\n${BODY}`;
    expect(readArticle(text).dateline).toBeUndefined();
  });
});

describe('the body', () => {
  const inBody = (text: string) => blocksOf(`Bridge to close for repairs\n\n${BODY}\n\n${text}`).slice(3);
  const cases: [string, string, string[]][] = [
    [
      'bullets',
      '- One pier is cracked\n• Two are safe\n* Three are new',
      ['bullet: One pier is cracked', 'bullet: Two are safe', 'bullet: Three are new'],
    ],
    [
      'numbered items',
      '1. The first pier is cracked.\n2. The second is safe.',
      ['bullet: The first pier is cracked.', 'bullet: The second is safe.'],
    ],
    [
      'a heading',
      'What comes next\nThe council meets again on Monday.',
      ['heading: What comes next', 'paragraph: The council meets again on Monday.'],
    ],
    [
      'Markdown headings',
      '## What comes next\nThe council meets again on Monday.',
      ['heading: What comes next', 'paragraph: The council meets again on Monday.'],
    ],
    [
      'questions',
      'How long will it take?\nUntil the spring, the council says.',
      ['question: How long will it take?', 'paragraph: Until the spring, the council says.'],
    ],
    [
      'an interview',
      'Q. How long will it take?\nA. Until the spring, I should think.',
      ['question: How long will it take?', 'paragraph: Until the spring, I should think.'],
    ],
    [
      'stamps',
      '18:40\nThe bridge is closed.\n\n7.05 pm\nCars turn back.',
      ['stamp: 18:40', 'paragraph: The bridge is closed.', 'stamp: 7.05 pm', 'paragraph: Cars turn back.'],
    ],
    [
      'stamps in front of their entry',
      '12:30 | Readers ask how long it will take.',
      ['stamp: 12:30 |', 'paragraph: Readers ask how long it will take.'],
    ],
    [
      'rows of values',
      'Norway 168,000\nIceland 93,000\nFaroe Islands 98,000',
      ['row: Norway 168,000', 'row: Iceland 93,000', 'row: Faroe Islands 98,000'],
    ],
    ['columns', 'Absent              6\nFor   47', ['row: Absent              6', 'row: For   47']],
    ['weeks as rows', 'to 19 January 38\n20-26 January 40', ['row: to 19 January 38', 'row: 20-26 January 40']],
    [
      'images',
      '![](https://example.org/a/AP25043-683x1024.jpg)',
      ['image: ![](https://example.org/a/AP25043-683x1024.jpg)'],
    ],
    [
      'captions with a credit',
      'Divers search the river below the bridge on Monday. Image: Jo Vane/Valley Pictures',
      ['caption: Divers search the river below the bridge on Monday.', 'boilerplate: Image: Jo Vane/Valley Pictures'],
    ],
    [
      'captions with a label',
      'Photo: Divers search the river below the bridge on Monday.',
      ['caption: Divers search the river below the bridge on Monday.'],
    ],
    ['credits', 'Photo: Jo Vane', ['boilerplate: Photo: Jo Vane']],
    [
      'who wrote and edited it',
      'Reporting by Jo Vane; Editing by Ann Lowe',
      ['byline: Reporting by Jo Vane; Editing by Ann Lowe'],
    ],
  ];
  it.each(cases)('reads %s', (_name, text, expected) => {
    expect(inBody(text)).toEqual(expected);
  });

  const furniture = [
    'You must Register or Login to post a comment.',
    'Read more: Old road to reopen',
    'Subscribe to our newsletter',
    'Share this article',
    'Follow us on Twitter',
    'ADVERTISEMENT',
    'Home | News | Sport | Business',
    '© 2026 Valley Gazette. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'Related stories',
    'Tags: bridges, councils',
    'Click here for more',
    'Sign up for our daily briefing',
    '-----',
    'This article was amended on 4 March 2026. An earlier version gave 12 piers.',
  ];
  it.each(furniture)('leaves out "%s"', (line) => {
    expect(inBody(`${line}\n\nThe council meets again on Monday.`)[0]).toBe(`boilerplate: ${line}`);
  });

  const prose = [
    'Home is where the heart is, the mayor said, and the bridge is where the cars are.',
    'More than 40 people came to the meeting in the town hall on Tuesday evening.',
    'Share prices fell by 3 percent after the bridge was closed on Tuesday.',
    'Watch committees have been set up in three of the villages along the river.',
    'Critics say that she sells her image: a fighter for the poor.',
    'By then 30 of the 40 members had signed.',
    'By Tuesday evening the queue was long.',
    'From May to July the bridge is shut.',
    'By Tuesday evening the queue of cars had reached the old mill, and nobody was moving.',
    'Source of the trouble is a crack that nobody had looked at since 1998, the engineers said.',
    'Image is everything, the mayor told the council at the end of a very long night.',
  ];
  it.each(prose)('keeps "%s"', (line) => {
    expect(inBody(line)[0]).toBe(`paragraph: ${line}`);
  });

  it('links a paragraph to the one it repeats word for word', () => {
    const article = readArticle(`Bridge to close for repairs\n\n${BODY}\n\n${BODY}`);
    expect(article.blocks.map((block) => block.repeats)).toEqual([-1, -1, -1, 1, 2]);
  });
});

describe('dates of publication', () => {
  const dates = (text: string) => {
    const article = readArticle(`${text}\n\n${BODY}`);
    return article.dates.map((range) => words(article, range));
  };
  it('puts the published date before the update, and both before the end of the text', () => {
    expect(
      dates('UPDATED: FRIDAY, MAY 3, 2026, 9:56 AM\nBridge to close\nPUBLISHED: THURSDAY, MAY 2, 2026, 1:32 PM'),
    ).toEqual(['THURSDAY, MAY 2, 2026, 1:32 PM', 'FRIDAY, MAY 3, 2026, 9:56 AM']);
  });
  it.each([
    ['date 2026-03-03', '2026-03-03'],
    ['Sat 9 Sep 2028 19.12 BST', 'Sat 9 Sep 2028 19.12 BST'],
    ['Published time: March 12, 2026 02:03', 'March 12, 2026 02:03'],
    ['No. 388 · Monday, 15 October 2029', 'Monday, 15 October 2029'],
    ['11/30/09 05:40 PM ET', '11/30/09 05:40 PM ET'],
    ['Wednesday, February 16, 2028 | $2.00', 'Wednesday, February 16, 2028'],
  ])('finds the date of "%s"', (line, expected) => {
    expect(dates(`Bridge to close for repairs\n${line}`)).toEqual([expected]);
  });
  it('reads no month out of a verb', () => {
    expect(dates('Mayor wins his vote, and may 2 lose his job')).toEqual([]);
  });
});

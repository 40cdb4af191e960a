import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../server/src/core/corpus.js';
import type { Report } from '../../../server/src/core/report-types.js';

const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));

const ARTICLES = [
  [
    'a.txt',
    "Alliance meets in Brussels\n\nBRUSSELS, Feb. 12, 2025 — Ministers of NATO met on Wednesday. Last year 23 of NATO's 32 members reached the two-percent level, officials said.",
  ],
  [
    'b.txt',
    'NATO ministers gather\n\nBRUSSELS, Feb. 12, 2025 — By the end of last year 23 of 31 NATO members had reached the two-percent level, officials of the alliance said on Wednesday.',
  ],
  [
    'c.txt',
    'Flood kills 41\n\nPORTO, March 3, 2025 — At least 41 people were killed when the river Douro flooded the old town on Monday, police said.',
  ],
  [
    'd.txt',
    'Flood leaves dozens dead\n\nPORTO, March 3, 2025 — The flood in the old town of Porto killed 37 people on Monday, according to the police.',
  ],
] as const;

function built(articles: readonly (readonly [string, string])[]): Corpus {
  const corpus = new Corpus();
  for (const [path, text] of articles) corpus.set(path, text);
  corpus.refresh();
  return corpus;
}

describe('the corpus', () => {
  it('gives each story its own conflicts, and sets no story against another', () => {
    const report = built(ARTICLES).report();
    expect(report.stories.map(({ articles }) => articles)).toEqual([
      ['a.txt', 'b.txt'],
      ['c.txt', 'd.txt'],
    ]);
    for (const conflict of report.conflicts) {
      const paths = new Set(conflict.sides.flatMap(({ members }) => members.map(({ path }) => path)));
      expect([
        ['a.txt', 'b.txt'],
        ['c.txt', 'd.txt'],
      ]).toContainEqual([...paths].sort());
    }
  });

  it('does not depend on the order of the articles', () => {
    expect(plain(built([...ARTICLES].reverse()).report())).toEqual(plain(built(ARTICLES).report()));
  });

  it('gives spans that hold the words they name', () => {
    const texts = new Map<string, string>(ARTICLES);
    const report = built(ARTICLES).report();
    const spans = [
      ...report.figures,
      ...report.claims,
      ...report.entities.flatMap(({ mentions }) => mentions),
      ...report.conflicts.flatMap(({ sides }) => sides.flatMap(({ members }) => members)),
    ];
    expect(spans.length).toBeGreaterThan(20);
    for (const { path, start, end, text } of spans) expect(texts.get(path)!.slice(start, end)).toBe(text);
  });

  it('finds the claim under the cursor in the other source', () => {
    const corpus = built(ARTICLES);
    const offset = ARTICLES[0][1].indexOf('32');
    const [topic] = corpus.topicsAt('a.txt', offset);
    expect(topic?.members.map(({ path }) => path)).toContain('b.txt');
    expect(corpus.explain('a.txt', offset)).toContain('b.txt');
  });

  it('lets no draft change what the sources have to do with each other', () => {
    const sources = built(ARTICLES.slice(0, 2)).report();
    const corpus = new Corpus();
    for (const [path, text] of ARTICLES.slice(0, 2)) corpus.set(path, text);
    corpus.set('a-draft.txt', `${ARTICLES[0][1]}\n\nMinisters of 33 members met.`, { draft: true });
    corpus.refresh();
    const report = corpus.report();
    const apart = report.conflicts.filter(
      ({ sides }) => !sides.some(({ members }) => members.some(({ path }) => path === 'a-draft.txt')),
    );
    expect(apart.map(({ id, sides }) => ({ id, sides }))).toEqual(
      sources.conflicts.map(({ id, sides }) => ({ id, sides })),
    );
    expect(report.stories[0]!.independentSources).toBe(sources.stories[0]!.independentSources);
  });

  it('stops when it is told to, and goes on from there', () => {
    const corpus = new Corpus();
    for (const [path, text] of ARTICLES) corpus.set(path, text);
    let asked = 0;
    expect(corpus.refresh(() => ++asked > 2)).toBeUndefined();
    expect(corpus.report().articles).toEqual([]);
    expect(corpus.refresh()?.revision).toBe(1);
    expect(corpus.report().articles).toHaveLength(4);
  });

  it('names the articles whose part of the report may differ', () => {
    const corpus = built(ARTICLES);
    corpus.set('d.txt', ARTICLES[3][1].replace('37', '41'));
    expect(corpus.refresh()?.paths).toEqual(['c.txt', 'd.txt']);
    corpus.delete('a.txt');
    expect(corpus.refresh()?.paths).toContain('b.txt');
  });

  it('is after any edits what a new corpus would be', () => {
    const change = fc.record({
      at: fc.nat(ARTICLES.length - 1),
      kind: fc.constantFrom('set', 'delete', 'edit', 'refresh'),
      number: fc.integer({ min: 2, max: 99 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.constantFrom(undefined, 0, 300), (changes, room) => {
        const corpus = new Corpus(room);
        const texts = new Map<string, string>();
        for (const { at, kind, number } of changes) {
          const [path, text] = ARTICLES[at]!;
          const edited = text.replace(/\b(?:32|31|41|37)\b/, String(number));
          if (kind === 'refresh') corpus.refresh();
          else if (kind === 'delete') {
            corpus.delete(path);
            texts.delete(path);
          } else {
            texts.set(path, kind === 'edit' ? edited : text);
            corpus.set(path, texts.get(path)!);
          }
        }
        corpus.refresh();
        expect(plain(corpus.report())).toEqual(plain(built([...texts]).report()));
      }),
      { numRuns: 25 },
    );
  });

  it('answers alike whether it keeps all that it has read or nothing', () => {
    const [plenty, none] = [new Corpus(), new Corpus(0)];
    for (const corpus of [plenty, none]) {
      for (const [path, text] of ARTICLES) corpus.set(path, text);
      corpus.set('e.txt', '');
      corpus.refresh();
    }
    expect(plain(none.report())).toEqual(plain(plenty.report()));
    for (const [path, text] of [...ARTICLES, ['e.txt', '']] as const) {
      const offset = text.search(/\d\d [a-z]/i);
      expect(plain(none.reportFor(path))).toEqual(plain(plenty.reportFor(path)));
      expect(none.topicsAt(path, offset)).toEqual(plenty.topicsAt(path, offset));
      expect(none.explain(path, offset)).toBe(plenty.explain(path, offset));
      expect(none.extraction(path)?.claims).toEqual(plenty.extraction(path)?.claims);
      expect(none.article(path)).toEqual(plenty.article(path));
    }
  });

  it('answers for the texts of the last refresh until the next', () => {
    const corpus = new Corpus(0);
    for (const [path, text] of ARTICLES) corpus.set(path, text);
    corpus.refresh();
    const before = plain(corpus.report());
    corpus.set('a.txt', 'Nothing');
    corpus.delete('b.txt');
    expect(corpus.extraction('a.txt')?.article.text).toBe(ARTICLES[0][1]);
    expect(plain(corpus.report())).toEqual(before);
  });

  it('knows the sentence around an offset', () => {
    const corpus = built(ARTICLES);
    const text = ARTICLES[2][1];
    const found = corpus.sentence('c.txt', text.indexOf('river'));
    expect(text.slice(found?.start, found?.end)).toMatch(/^At least 41 .* police said\.$/);
    expect(corpus.sentence('c.txt', text.length + 5)).toBeUndefined();
    expect(corpus.sentence('none.txt', 0)).toBeUndefined();
  });

  it('reads anything without throwing, with spans inside the text', () => {
    const pieces = fc.constantFrom(
      'killed 41',
      '3.3%',
      '"',
      '“',
      '\u202e',
      '\ud800',
      '\0',
      '\n',
      '- ',
      '](command:x)',
      'Feb. 30',
      '£',
      'nearly ',
      'of 32 ',
      'Mr Smith, 44,',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const corpus = built([
          ['x.txt', text],
          ['y.txt', `A story\n\n${text} people died.`],
        ]);
        const report = corpus.report();
        for (const { path, start, end } of [...report.figures, ...report.claims]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          if (path === 'x.txt') expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

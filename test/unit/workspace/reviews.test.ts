import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Conflict, Span } from '../../../server/src/core/report-types.js';
import { issueOfConflict, printOf } from '../../../server/src/workspace/evidence.js';
import type { Issue } from '../../../server/src/workspace/evidence.js';
import { NO_REVIEWS, REVIEWS_FORMAT } from '../../../server/src/workspace/reviews-file.js';
import type { Reviews } from '../../../server/src/workspace/reviews-file.js';
import {
  reviewFor,
  ReviewIndex,
  withIgnored,
  withoutIgnored,
  withoutReview,
  withReview,
} from '../../../server/src/workspace/reviews.js';

const formatReviews = (reviews: Reviews): string => REVIEWS_FORMAT.format(reviews);
const parseReviews = (text: string): { value: Reviews; problem?: string } => REVIEWS_FORMAT.parse(text);

/** Texts by path; each is one sentence. */
type Texts = Readonly<Record<string, string>>;

const TEXTS: Texts = {
  'a.txt': 'The ferry carried 31 passengers when it sank.',
  'b.txt': 'There were 32 passengers aboard, the line said.',
  'c.txt': 'All 32 passengers were accounted for.',
};

function span(texts: Texts, path: string, text: string): Span {
  const start = texts[path]!.indexOf(text);
  return { path, start, end: start + text.length, text };
}

/** A conflict with one side for each list of [path, words]. */
function issue(texts: Texts, ...sides: [string, string][][]): Issue {
  const conflict: Conflict = {
    id: 'x',
    kind: 'figure',
    verdict: 'conflict',
    severity: 'warning',
    confidence: 1,
    what: 'passengers',
    explanation: '',
    sides: sides.map((members) => ({
      value: members[0]![1],
      members: members.map(([path, text]) => span(texts, path, text)),
    })),
  };
  return issueOfConflict(conflict, ({ path }) => texts[path]!);
}

const DISPUTE = issue(TEXTS, [['a.txt', '31']], [['b.txt', '32']]);
const REVIEW = reviewFor(DISPUTE, {
  verdict: 'expected',
  reason: 'crew counted apart',
  author: 'Ana',
  date: '2025-02-12',
});
const INDEX = new ReviewIndex(withReview(NO_REVIEWS, REVIEW));

describe('a review', () => {
  it('holds for the issue that it was made of', () => {
    expect(INDEX.reviewOf(DISPUTE)).toBe(REVIEW);
    expect(INDEX.stale([DISPUTE])).toEqual([]);
  });

  it.each<[string, Texts]>([
    ['edits elsewhere in the article', { ...TEXTS, 'a.txt': TEXTS['a.txt']! }],
    [
      'other capitals, spaces and punctuation',
      { ...TEXTS, 'a.txt': 'The  FERRY carried 31 passengers – when it sank' },
    ],
  ])('survives %s', (_what, texts) => {
    expect(INDEX.reviewOf(issue(texts, [['a.txt', '31']], [['b.txt', '32']]))).toBe(REVIEW);
  });

  it('survives another source for a known side, and sides in another order', () => {
    const more = issue(
      TEXTS,
      [
        ['c.txt', '32'],
        ['b.txt', '32'],
      ],
      [['a.txt', '31']],
    );
    expect(INDEX.reviewOf(more)).toBe(REVIEW);
  });

  it('survives a renamed file', () => {
    const renamed = { 'new name.txt': TEXTS['a.txt']!, 'b.txt': TEXTS['b.txt']! };
    expect(INDEX.reviewOf(issue(renamed, [['new name.txt', '31']], [['b.txt', '32']]))).toBe(REVIEW);
  });

  it('does not hold for changed words, and is stale then', () => {
    const changed = { ...TEXTS, 'a.txt': 'The ferry carried 31 passengers and 4 crew when it sank.' };
    const other = issue(changed, [['a.txt', '31']], [['b.txt', '32']]);
    expect(INDEX.reviewOf(other)).toBeUndefined();
    expect(INDEX.stale([other])).toEqual([REVIEW]);
  });

  it('does not hold for a third value, nor for another kind', () => {
    const third = { ...TEXTS, 'd.txt': 'Rescuers spoke of 35 passengers.' };
    expect(INDEX.reviewOf(issue(third, [['a.txt', '31']], [['b.txt', '32']], [['d.txt', '35']]))).toBeUndefined();
    expect(INDEX.reviewOf({ ...DISPUTE, code: 'conflict/total' })).toBeUndefined();
  });

  it('needs a side of its own for each side', () => {
    expect(INDEX.reviewOf(issue(TEXTS, [['b.txt', '32']], [['b.txt', '32']]))).toBeUndefined();
  });
});

describe('the reviews file', () => {
  it('gives back what was written', () => {
    const reviews = withIgnored(withReview(NO_REVIEWS, REVIEW), {
      code: 'relation/update',
      path: 'a.txt',
      reason: '',
      author: '',
      date: '2025-02-12',
    });
    expect(parseReviews(formatReviews(reviews))).toEqual({ value: reviews });
  });

  it('stands in the order of ids, whatever the order of adding, one field to a line', () => {
    const other = { ...REVIEW, id: '0000' };
    const one = formatReviews(withReview(withReview(NO_REVIEWS, REVIEW), other));
    expect(one).toBe(formatReviews(withReview(withReview(NO_REVIEWS, other), REVIEW)));
    expect(one.endsWith('}\n')).toBe(true);
    expect(one.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(2);
  });

  it('holds a later review of the same issue in place of the earlier one, and forgets on demand', () => {
    const later = { ...REVIEW, reason: 'thought again' };
    const reviews = withReview(withReview(NO_REVIEWS, REVIEW), later);
    expect(reviews.reviews).toEqual([later]);
    expect(withoutReview(reviews, REVIEW.id)).toEqual(NO_REVIEWS);
  });

  it('holds one entry for each ignored kind and place', () => {
    const entry = { code: 'check/weekday', reason: '', author: '', date: '2025-02-12' };
    const reviews = withIgnored(withIgnored(withIgnored(NO_REVIEWS, entry), entry), { ...entry, path: 'a.txt' });
    expect(reviews.ignored).toHaveLength(2);
    const index = new ReviewIndex(withoutIgnored(reviews, 'check/weekday', undefined));
    expect(index.ignoredIn('check/weekday', 'a.txt')).toBeDefined();
    expect(index.ignoredIn('check/weekday', 'b.txt')).toBeUndefined();
  });

  it.each([
    ['{', /JSON/],
    ['[]', /version/],
    ['{"version": 2}', /version/],
    ['{"version": 1, "reviews": [{"id": "a"}]}', /reviews\.0\./],
    ['{"version": 1, "ignored": [{"code": "NoSuch", "reason": "", "author": "", "date": "2025-01-01"}]}', /code/],
  ])('that is wrong (%s) says where', (text, expected) => {
    const { value, problem } = parseReviews(text);
    expect(value).toEqual(NO_REVIEWS);
    expect(problem).toMatch(expected);
  });
});

describe('the published schema', () => {
  const validate = new Ajv({ strict: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/reviews.schema.json'), 'utf8')),
  );
  const full = JSON.parse(formatReviews(withReview(NO_REVIEWS, { ...REVIEW, settled: '31' }))) as {
    reviews: Record<string, unknown>[];
  };
  const without = (field: string): object => {
    const { [field]: _left, ...review } = full.reviews[0]!;
    return { ...full, reviews: [review] };
  };
  it.each<[string, unknown]>([
    ['a whole file', full],
    ['an empty one', { version: 1 }],
    ['no version', {}],
    ['a wrong verdict', { ...full, reviews: [{ ...full.reviews[0], verdict: 'maybe' }] }],
    ['a wrong date', { ...full, reviews: [{ ...full.reviews[0], date: 'today' }] }],
    ...['id', 'code', 'reason', 'author', 'sides', 'settled'].map(
      (field) => [`no ${field}`, without(field)] as [string, unknown],
    ),
    [
      'an ignored kind without a path',
      { version: 1, ignored: [{ code: 'a/b', reason: '', author: '', date: '2025-01-01' }] },
    ],
    ['an ignored kind without a code', { version: 1, ignored: [{ reason: '', author: '', date: '2025-01-01' }] }],
  ])('takes and refuses what the reader does: %s', (_what, file) => {
    expect(validate(file)).toBe(parseReviews(JSON.stringify(file)).problem === undefined);
  });
});

describe('a fingerprint', () => {
  it('differs when the words or their sentence differ', () => {
    const one = span(TEXTS, 'a.txt', '31');
    const prints = [
      printOf(one, TEXTS['a.txt']!),
      printOf(one, TEXTS['b.txt']!),
      printOf({ ...one, text: '3' }, TEXTS['a.txt']!),
    ];
    expect(new Set(prints).size).toBe(3);
    expect(prints[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});

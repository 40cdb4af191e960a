import * as v from 'valibot';
import { compareTexts, formatJson, parseJson } from './json-file.js';
import type { Format } from './project-files.js';

const TEXT = v.string();
const DATE = v.pipe(TEXT, v.regex(/^\d{4}-\d{2}-\d{2}/, 'Expected an ISO 8601 date'));
const CODE = v.pipe(
  TEXT,
  v.regex(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected a code such as conflict/figure'),
);

const MEMBER = v.object({ path: TEXT, text: TEXT, print: TEXT });

const REVIEW = v.object({
  id: TEXT,
  verdict: v.picklist(['not-a-conflict', 'expected', 'settled']),
  code: CODE,
  what: TEXT,
  settled: v.optional(TEXT),
  reason: TEXT,
  author: TEXT,
  date: DATE,
  sides: v.array(v.object({ value: TEXT, members: v.array(MEMBER) })),
});

const IGNORED = v.object({ code: CODE, path: v.optional(TEXT), reason: TEXT, author: TEXT, date: DATE });

const FILE = v.object({
  $schema: v.optional(TEXT),
  version: v.literal(1),
  reviews: v.optional(v.array(REVIEW), []),
  ignored: v.optional(v.array(IGNORED), []),
});

export type Review = v.InferOutput<typeof REVIEW>;
export type Ignored = v.InferOutput<typeof IGNORED>;

/** What a reviews file says. */
export interface Reviews {
  readonly reviews: readonly Review[];
  readonly ignored: readonly Ignored[];
}

export const NO_REVIEWS: Reviews = { reviews: [], ignored: [] };

/** How reviews are kept. Entries stand in the order of their ids, so that two people's additions merge. */
export const REVIEWS_FORMAT: Format<Reviews> = {
  path: '.corroborate/reviews.json',
  empty: NO_REVIEWS,
  parse(text) {
    const result = parseJson(FILE, text);
    if ('problem' in result) return { value: NO_REVIEWS, problem: result.problem };
    return { value: { reviews: result.value.reviews, ignored: result.value.ignored } };
  },
  format({ reviews, ignored }) {
    return formatJson({
      version: 1,
      reviews: [...reviews].sort((a, b) => compareTexts(a.id, b.id)),
      ignored: [...ignored].sort((a, b) => compareTexts(a.code, b.code) || compareTexts(a.path ?? '', b.path ?? '')),
    });
  },
};

import * as v from 'valibot';

/** Where a workspace folder keeps its reviews. */
export const REVIEWS_PATH = '.corroborate/reviews.json';

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

/** Reads a reviews file. A file that is wrong gives no reviews but a sentence that says what is wrong and where. */
export function parseReviews(text: string): { reviews: Reviews; problem?: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    return {
      reviews: NO_REVIEWS,
      problem: `Not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const result = v.safeParse(FILE, json);
  if (result.success) return { reviews: { reviews: result.output.reviews, ignored: result.output.ignored } };
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return { reviews: NO_REVIEWS, problem: path ? `${path}: ${issue.message}` : issue.message };
}

/**
 * The text of a reviews file. Entries stand in the order of their ids and one field to a line, so that two people's
 * additions meet in different places and merge.
 */
export function formatReviews(reviews: Reviews): string {
  const file = {
    version: 1,
    reviews: [...reviews.reviews].sort((a, b) => compare(a.id, b.id)),
    ignored: [...reviews.ignored].sort((a, b) => compare(a.code, b.code) || compare(a.path ?? '', b.path ?? '')),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

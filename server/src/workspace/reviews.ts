import type { Issue } from './evidence.js';
import type { Ignored, Review, Reviews } from './reviews-file.js';

/**
 * The reviews of one file, ready to be asked about issues.
 *
 * A review holds for an issue when every side of the issue rests on words that a side of the review rests on too: more
 * sources for a known side change nothing, a new value or changed words need a new judgement.
 */
export class ReviewIndex {
  readonly #byPrint = new Map<string, Review[]>();
  readonly #ignoredCodes = new Map<string, Ignored[]>();

  constructor(readonly reviews: Reviews) {
    for (const review of reviews.reviews) {
      for (const side of review.sides) {
        for (const member of side.members) push(this.#byPrint, `${review.code}|${member.print}`, review);
      }
    }
    for (const ignored of reviews.ignored) push(this.#ignoredCodes, ignored.code, ignored);
  }

  /** The review that settles an issue. */
  reviewOf(issue: Issue): Review | undefined {
    if (this.#byPrint.size === 0) return undefined;
    for (const print of issue.sides[0]?.prints ?? []) {
      for (const review of this.#byPrint.get(`${issue.code}|${print}`) ?? []) {
        if (holds(review, issue)) return review;
      }
    }
    return undefined;
  }

  /** Whether a kind is ignored in an article. */
  ignoredIn(code: string, path: string): Ignored | undefined {
    return this.#ignoredCodes.get(code)?.find((ignored) => ignored.path === undefined || ignored.path === path);
  }

  /** The reviews that hold for none of the issues that there are. */
  stale(issues: readonly Issue[]): Review[] {
    const used = new Set(issues.map((issue) => this.reviewOf(issue)));
    return this.reviews.reviews.filter((review) => !used.has(review));
  }
}

function holds(review: Review, issue: Issue): boolean {
  const sides = review.sides.map((side) => new Set(side.members.map((member) => member.print)));
  const taken = new Set<number>();
  return issue.sides.every((side) => {
    const at = sides.findIndex((prints, index) => !taken.has(index) && side.prints.some((print) => prints.has(print)));
    taken.add(at);
    return at >= 0;
  });
}

/** A judgement on an issue, as it is kept. */
export function reviewFor(
  issue: Issue,
  judgement: { verdict: Review['verdict']; reason: string; author: string; date: string; settled?: string },
): Review {
  const { verdict, reason, author, date, settled } = judgement;
  return {
    id: issue.id,
    verdict,
    code: issue.code,
    what: issue.what,
    ...(settled === undefined ? {} : { settled }),
    reason,
    author,
    date,
    sides: issue.sides.map(({ value, members, prints }) => ({
      value,
      members: members.map(({ path, text }, at) => ({ path, text, print: prints[at]! })),
    })),
  };
}

/** The reviews with one added; an earlier one of the same issue gives way. */
export function withReview(reviews: Reviews, review: Review): Reviews {
  return { ...reviews, reviews: [...reviews.reviews.filter(({ id }) => id !== review.id), review] };
}

export function withoutReview(reviews: Reviews, id: string): Reviews {
  return { ...reviews, reviews: reviews.reviews.filter((review) => review.id !== id) };
}

export function withIgnored(reviews: Reviews, ignored: Ignored): Reviews {
  return { ...reviews, ignored: [...withoutIgnored(reviews, ignored.code, ignored.path).ignored, ignored] };
}

export function withoutIgnored(reviews: Reviews, code: string, path: string | undefined): Reviews {
  return { ...reviews, ignored: reviews.ignored.filter((entry) => entry.code !== code || entry.path !== path) };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

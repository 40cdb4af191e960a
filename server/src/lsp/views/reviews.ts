import type { ReviewItem, ReviewsResult } from '../../protocol.js';
import { defined } from '../../workspace/defined.js';
import type { Review } from '../../workspace/reviews-file.js';
import type { Model } from '../model.js';

/** All judgements that are kept, with those that have lost their object marked. */
export function reviewList(model: Model): ReviewsResult {
  const { reviews, ignored } = model.reviews.all();
  return {
    reviews: reviews.map(({ review }) => reviewItem(model, review)),
    ignored: ignored.map(({ ignored: { code, path, reason, author, date }, file }) => ({
      code,
      reason,
      author,
      date,
      file,
      ...defined({ path }),
    })),
    problems: model.project.problems(),
  };
}

export function reviewItem(model: Model, review: Review): ReviewItem {
  const { id, verdict, reason, author, date, code, what, settled, sides } = review;
  return {
    id,
    verdict,
    reason,
    author,
    date,
    code,
    what,
    stale: model.staleReviews().has(review),
    sides: sides.map(({ value, members }) => ({ value, members: members.map(({ path, text }) => ({ path, text })) })),
    file: model.reviews.fileOf(review) ?? '',
    ...defined({ settled }),
  };
}

import type { AddReviewParams, EntityEdit, ReviewItem } from '../protocol.js';
import { withApart, withJoined, withoutEdits } from '../workspace/entity-edits.js';
import { reviewFor, withIgnored, withoutIgnored, withoutReview, withReview } from '../workspace/reviews.js';
import type { Model } from './model.js';
import { reviewItem } from './views/reviews.js';

/** Today as an ISO 8601 date, in the reader's own time zone. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Keeps a judgement; undefined when the issue is not known any more or has no workspace folder to be kept in. */
export async function addReview(model: Model, params: AddReviewParams): Promise<ReviewItem | undefined> {
  const issue = model.issues().find(({ id }) => id === params.id);
  const home = issue && model.folderOf(issue);
  if (!issue || !home) return undefined;
  const { verdict, reason, settled } = params;
  const author = params.author ?? model.features.author ?? '';
  const review = reviewFor(issue, {
    verdict,
    reason,
    author,
    date: today(),
    ...(settled === undefined ? {} : { settled }),
  });
  await model.reviews.files.change(
    ({ folder }) => folder.uri === home.uri,
    (reviews) => withReview(reviews, review),
  );
  model.renew();
  return reviewItem(
    model,
    model.reviews.all().reviews.find(({ review: { id } }) => id === review.id)?.review ?? review,
  );
}

/** Takes a judgement back. Gives whether there was one. */
export async function removeReview(model: Model, id: string): Promise<boolean> {
  const removed = await model.reviews.files.change(
    ({ value }) => value.reviews.some((review) => review.id === id),
    (reviews) => withoutReview(reviews, id),
  );
  model.renew();
  return removed;
}

export interface IgnoreParams {
  code: string;
  uri: string;
  everywhere: boolean;
  reason?: string;
  author?: string;
}

/** Ignores a kind in one article or in its whole workspace folder. Gives whether there is a folder to keep that in. */
export async function ignore(
  model: Model,
  { code, uri, everywhere, reason = '', author }: IgnoreParams,
): Promise<boolean> {
  const { folder: home, below } = model.library.placeOf(uri);
  if (!home) return false;
  const by = author ?? model.features.author ?? '';
  const entry = { code, ...(everywhere ? {} : { path: below }), reason, author: by, date: today() };
  const done = await model.reviews.files.change(
    ({ folder }) => folder.uri === home.uri,
    (reviews) => withIgnored(reviews, entry),
  );
  model.renew();
  return done;
}

export async function unignore(
  model: Model,
  { code, path, file }: { code: string; path?: string; file: string },
): Promise<boolean> {
  const done = await model.reviews.files.change(
    (page) => page.file === file,
    (reviews) => withoutIgnored(reviews, code, path),
  );
  model.renew();
  return done;
}

/** Joins, parts or names entities as the reader knows them. */
export async function editEntity(model: Model, edit: EntityEdit): Promise<boolean> {
  const ids = edit.action === 'merge' ? edit.ids : [edit.id];
  const known = ids.map((id) => model.report().entities.find((entity) => entity.id === id));
  const entities = known.filter((entity) => entity !== undefined);
  const [first] = entities;
  const home = first && model.library.byPath(first.mentions[0]?.path ?? '')?.folder;
  if (!first || !home) return false;
  const done = await model.project.entities.change(
    ({ folder }) => folder.uri === home.uri,
    (edits) => {
      const names = entities.map(({ name }) => name);
      switch (edit.action) {
        case 'merge':
          return withJoined(edits, { name: edit.name ?? first.name, kind: first.kind, names });
        case 'rename':
          return withJoined(edits, { name: edit.name, kind: first.kind, names });
        case 'split': {
          const paths = edit.uris.map((uri) => model.library.placeOf(uri).below);
          return withApart(edits, { name: first.name, paths, as: edit.name });
        }
        case 'reset':
          return withoutEdits(edits, first.name);
      }
    },
  );
  model.renew();
  return done;
}

import type { ConflictItem, ConflictsParams, ConflictsResult } from '../../protocol.js';
import { defined } from '../../workspace/defined.js';
import type { Issue } from '../../workspace/evidence.js';
import { documentationOf } from '../documentation.js';
import type { Model } from '../model.js';
import { severityOf } from '../issues.js';
import { reviewItem } from './reviews.js';
import { storyName } from './topics.js';

/** The conflicts of the workspace or of one article, strongest first. */
export function conflicts(model: Model, { uri, includeReviewed = false }: ConflictsParams): ConflictsResult {
  const entry = uri === undefined ? undefined : model.entry(uri);
  const issues = uri === undefined ? model.issues() : entry ? model.part(entry).issues() : [];
  const items = issues
    .map((issue) => conflictItem(model, issue))
    .filter((item) => item !== undefined && (includeReviewed || item.review === undefined)) as ConflictItem[];
  items.sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const articles = model.report().articles.filter(({ skipped }) => skipped === undefined).length;
  return { conflicts: items, articles };
}

/** A conflict as lists show it; undefined for other issues, for ignored kinds and when its articles are gone. */
function conflictItem(model: Model, issue: Issue): ConflictItem | undefined {
  if (issue.origin.type !== 'conflict') return undefined;
  const { kind, verdict, confidence, what, explanation, story } = issue.origin.conflict;
  const first = model.library.byPath(issue.sides[0]?.members[0]?.path ?? '');
  if (!first || model.reviews.ignores(first.folder, issue.code, first.below)) return undefined;
  const severity = severityOf(issue, model.settings(first));
  const review = model.reviews.reviewOf(issue, model.folderOf(issue));
  return {
    id: issue.id,
    kind,
    verdict,
    severity,
    confidence,
    what,
    explanation,
    code: issue.code,
    sides: issue.sides.map(({ value, members }) => ({ value, places: model.places(members) })),
    ...defined({
      documentation: documentationOf(model.features.documentation, issue.code),
      story: story === undefined ? undefined : storyName(model.report(), story),
      review: review && reviewItem(model, review),
    }),
  };
}

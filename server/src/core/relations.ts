import type { Pair } from './compare/align.js';
import { capital, type PlacedClaim, whatOf } from './describe.js';
import type { Extraction } from './extract.js';
import type { Conflict, Relation, SharedCopy, Span } from './report-types.js';
import { spanOf } from './spans.js';
import type { SharedPassage } from './stories/shared-copy.js';
import { findUpdates } from './stories/updates.js';
import { reasonsText } from './wording.js';

/** Two articles of which the second is a later version of the first, by their paths. */
export interface UpdatePair {
  readonly earlier: string;
  readonly later: string;
}

/** Which articles are later versions of others of the same outlet. */
export function updatesAmong(articles: readonly Extraction[], passages: readonly SharedPassage[]): UpdatePair[] {
  const versions = articles.map(({ article, anchor, given }) => {
    const outlet = given?.outlet ?? article.outlet;
    return {
      article,
      ...(outlet !== undefined && { outlet }),
      ...(anchor && { day: anchor.day }),
      ...(anchor?.minute !== undefined && { minute: anchor.minute }),
    };
  });
  return findUpdates(versions, passages).map(({ earlier, later }) => ({
    earlier: articles[earlier]!.path,
    later: articles[later]!.path,
  }));
}

/** Whether all that a conflict names stands in two versions of one article: then the later one simply knew more. */
export function isUpdate(conflict: Conflict, updates: readonly UpdatePair[]): boolean {
  const paths = new Set(conflict.sides.flatMap(({ members }) => members.map(({ path }) => path)));
  return paths.size === 2 && updates.some(({ earlier, later }) => paths.has(earlier) && paths.has(later));
}

export function updateRelations(conflicts: readonly Conflict[]): Relation[] {
  return conflicts.map(({ what, sides }) => ({
    kind: 'update',
    what,
    explanation: `A later version of the same article says ${sides.map(({ value }) => `"${value}"`).join(' instead of ')}.`,
    members: sides.flatMap(({ members }) => members),
  }));
}

/** Pairs of one quantity whose values differ and can both hold: loosely said, or one inside the other. */
export function valueRelations(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  pairs: readonly Pair[],
): Relation[] {
  return pairs.map((pair) => {
    const [a, b] = [claims[pair.a]!, claims[pair.b]!];
    const reasons = capital(
      reasonsText([a, b].map(({ article, claim }) => ({ extraction: articles[article]!, claim }))),
    );
    return {
      kind: pair.verdict === 'tension' ? 'tension' : 'refinement',
      what: whatOf(articles, claims, [pair.a, pair.b]),
      explanation:
        pair.verdict === 'tension'
          ? `${reasons}. The wording leaves room for both.`
          : `${reasons}. One lies inside the other.`,
      members: [a, b].map(({ article, claim }) => spanOf(articles[article]!, claim)),
    };
  });
}

export function sharedCopyOf(articles: readonly Extraction[], passage: SharedPassage): SharedCopy {
  const [a, b] = [articles[passage.a]!, articles[passage.b]!];
  return {
    members: [tokensSpan(a, passage.aFirst, passage.aLast), tokensSpan(b, passage.bFirst, passage.bLast)],
    edits: passage.edits.map((edit) => ({ kind: edit.kind, spans: [spanOf(a, edit.a), spanOf(b, edit.b)] })),
  };
}

function tokensSpan(extraction: Extraction, first: number, last: number): Span {
  const { tokens } = extraction.article;
  return spanOf(extraction, { start: tokens.start[first]!, end: tokens.end[last - 1]! });
}

/** Edits of substance in shared copy, except those that a conflict tells already. */
export function editRelations(
  articles: readonly Extraction[],
  passages: readonly SharedPassage[],
  conflicts: readonly Conflict[],
): Relation[] {
  const told = conflicts.flatMap(({ sides }) => sides.flatMap(({ members }) => members));
  const isTold = (span: Span) =>
    told.some(({ path, start, end }) => path === span.path && start < span.end && span.start < end);
  return passages.flatMap((passage) =>
    passage.edits.flatMap((edit) => {
      if (edit.kind !== 'substance') return [];
      const members = [spanOf(articles[passage.a]!, edit.a), spanOf(articles[passage.b]!, edit.b)];
      if (members.some(isTold)) return [];
      const [one, other] = members.map(({ text }) => (text === '' ? 'nothing' : `"${text.replace(/\s+/g, ' ')}"`));
      return [
        {
          kind: 'edit' as const,
          what: 'edit of shared copy',
          explanation: `The two articles share this passage nearly word for word; here one says ${one} and the other ${other}.`,
          members,
        },
      ];
    }),
  );
}

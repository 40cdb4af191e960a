import { candidatePairs } from './compare/align.js';
import { groupPairs } from './compare/group.js';
import { disputeChances } from './compare/judge.js';
import { compareNames } from './compare/names.js';
import { prepare, type Prepared } from './compare/prepare.js';
import { compareQuotations } from './compare/quotations.js';
import { StoryUse } from './compare/similarity.js';
import { checkConflict, conflictOf, namedConflict, slipOf, topicsOf } from './describe.js';
import { linkAcross, type Linked } from './entities/across.js';
import type { Extraction } from './extract.js';
import { claimId, spanOf } from './spans.js';
import type { Agreement, Conflict, Relation, SharedCopy, StoryInfo, Topic } from './report-types.js';
import { findSharedCopy, independentGroups } from './stories/shared-copy.js';

/** What comparing the articles of one story yields: the parts of the report that belong to it. */
export interface StoryResult {
  readonly info: StoryInfo;
  /** For each article of the story, in order, the number of its independent source. */
  readonly sources: Int32Array;
  readonly sharedCopy: readonly SharedCopy[];
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly agreements: readonly Agreement[];
  readonly topics: readonly Topic[];
  /** The story's people, organisations and places, each with its mentions in all articles. */
  readonly linked: Linked;
}

/** A story as last compared; `articles` tells whether it must be compared again. */
export interface Story {
  readonly articles: readonly Extraction[];
  readonly result: StoryResult;
}

/** The claims of a story, prepared for comparison. */
export function prepareStory(articles: readonly Extraction[]): { claims: Prepared[]; use: StoryUse } {
  const use = new StoryUse(articles.flatMap((extraction) => extraction.claims));
  const claims = articles.flatMap((extraction, article) =>
    prepare(extraction.claims, extraction.figures, article, extraction.anchor?.day, use),
  );
  return { claims, use };
}

/** Compares the articles of one story, given in the order of their paths. Drafts are compared like sources. */
export function compareStory(articles: readonly Extraction[]): StoryResult {
  const id = `story:${articles[0]!.path}`;
  const { passages } = articles.length > 1 ? findSharedCopy(articles) : { passages: [] };
  const sources = independentGroups(
    articles.map((extraction) => extraction.article.words),
    passages,
  );
  const { claims, use } = prepareStory(articles);
  const pairs = articles.length > 1 ? candidatePairs(claims, use) : [];
  const grouped = groupPairs(claims, pairs, disputeChances(claims, pairs));
  const linked = linkAcross(articles);
  const disputes = grouped.disputes.map((dispute) => conflictOf(articles, claims, dispute));
  const conflicts = [
    ...disputes,
    ...grouped.slips.map((slip) => slipOf(articles, claims, slip)),
    ...[...compareNames(articles, linked), ...compareQuotations(articles)].map((found) =>
      namedConflict(articles, found),
    ),
    ...articles.flatMap((extraction) => extraction.checks.flatMap((check) => checkConflict(extraction, check) ?? [])),
  ].map((conflict) => ({ ...conflict, story: id }));
  const countSources = (members: readonly number[]) => new Set(members.map((i) => sources[claims[i]!.article])).size;
  return {
    info: {
      id,
      title: titleOf(articles),
      articles: articles.map((extraction) => extraction.path),
      independentSources: new Set(sources).size,
    },
    sources,
    sharedCopy: passages.map((passage) => {
      const [a, b] = [articles[passage.a]!, articles[passage.b]!];
      return {
        members: [tokensSpan(a, passage.aFirst, passage.aLast), tokensSpan(b, passage.bFirst, passage.bLast)],
        edits: passage.edits.map((edit) => ({ kind: edit.kind, spans: [spanOf(a, edit.a), spanOf(b, edit.b)] })),
      };
    }),
    conflicts,
    relations: editRelations(articles, passages, id),
    agreements: grouped.agreements.map((group) => ({
      claims: group.map((i) => claimId(articles[claims[i]!.article]!, claims[i]!.index)),
      independentSources: countSources(group),
    })),
    topics: topicsOf(articles, claims, grouped, disputes, id, countSources),
    linked,
  };
}

/** The headline of the first article that has one: articles are in a fixed order, so the title does not depend on chance. */
function titleOf(articles: readonly Extraction[]): string {
  const headed = articles.find(({ article }) => article.headline);
  return headed ? spanOf(headed, headed.article.headline!).text.replace(/\s+/g, ' ').slice(0, 160) : articles[0]!.path;
}

function tokensSpan(extraction: Extraction, first: number, last: number) {
  const { tokens } = extraction.article;
  return spanOf(extraction, { start: tokens.start[first]!, end: tokens.end[last - 1]! });
}

function editRelations(
  articles: readonly Extraction[],
  passages: ReturnType<typeof findSharedCopy>['passages'],
  story: string,
): Relation[] {
  return passages.flatMap((passage) =>
    passage.edits
      .filter((edit) => edit.kind === 'substance')
      .map((edit) => {
        const members = [spanOf(articles[passage.a]!, edit.a), spanOf(articles[passage.b]!, edit.b)];
        return {
          kind: 'edit' as const,
          what: 'edit of shared copy',
          explanation: `The two articles share this passage nearly word for word; here one says "${members[0]!.text}" and the other "${members[1]!.text}".`,
          members,
          story,
        };
      }),
  );
}

import { candidatePairs } from './compare/align.js';
import { groupPairs } from './compare/group.js';
import { disputeChances } from './compare/judge.js';
import { prepare, type Prepared } from './compare/prepare.js';
import { StoryUse } from './compare/similarity.js';
import { conflictOf } from './describe.js';
import type { Extraction } from './extract.js';
import type { Conflict, Relation } from './report-types.js';

/** What comparing the articles of one story yields. */
export interface StoryResult {
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly agreements: readonly (readonly { readonly path: string; readonly claim: number }[])[];
}

/** The claims of a story, prepared for comparison; paragraphs that repeat an earlier one count once. */
export function prepareStory(articles: readonly Extraction[]): { claims: Prepared[]; use: StoryUse } {
  const use = new StoryUse(articles.flatMap(extraction => extraction.claims));
  const claims = articles.flatMap((extraction, article) => prepare(extraction.claims, extraction.figures, article, use));
  return { claims, use };
}

/** Compares the articles of one story, given in the order of their paths. */
export function compareStory(articles: readonly Extraction[]): StoryResult {
  const { claims, use } = prepareStory(articles);
  const pairs = candidatePairs(claims, use);
  const grouped = groupPairs(pairs, disputeChances(claims, pairs));
  return {
    conflicts: grouped.disputes.map(dispute => conflictOf(articles, claims, dispute)),
    relations: [],
    agreements: grouped.agreements.map(group => group.map(i => ({ path: articles[claims[i]!.article]!.path, claim: claims[i]!.index }))),
  };
}

import type { Claim } from './claims/claim.js';
import { candidatePairs, type Placed } from './compare/align.js';
import { groupPairs } from './compare/group.js';
import type { Extraction } from './extract.js';
import { conflictOf, kindOf } from './describe.js';
import { spanOf } from './report.js';
import type { Conflict, Relation } from './report-types.js';

/** What comparing the articles of one story yields. */
export interface StoryResult {
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly agreements: readonly (readonly { readonly path: string; readonly claim: number }[])[];
}

/** Compares the articles of one story, given in the order of their paths. */
export function compareStory(articles: readonly Extraction[]): StoryResult {
  const placed: Placed[] = [];
  articles.forEach((extraction, article) => {
    extraction.claims.forEach((claim: Claim, index) => {
      if (!claim.repeated) placed.push({ article, index, claim });
    });
  });
  const grouped = groupPairs(placed, candidatePairs(placed));
  const conflicts = grouped.disputes.map(dispute => conflictOf(articles, placed, dispute));
  const relations: Relation[] = grouped.tensions.map(pair => {
    const members = [placed[pair.a]!, placed[pair.b]!].map(({ article, claim }) => spanOf(articles[article]!, claim));
    return { kind: 'tension', what: kindOf(placed[pair.a]!.claim), explanation: 'The wording leaves room for both.', members };
  });
  return {
    conflicts,
    relations,
    agreements: grouped.agreements.map(group => group.map(i => ({ path: articles[placed[i]!.article]!.path, claim: placed[i]!.index }))),
  };
}


import { candidatePairs, type Pair } from './compare/align.js';
import { groupPairs, type Grouped } from './compare/group.js';
import { disputeChances } from './compare/judge.js';
import { compareNames } from './compare/names.js';
import { prepare, type Prepared } from './compare/prepare.js';
import { compareQuotations } from './compare/quotations.js';
import { compareStatements } from './compare/statements.js';
import { StoryUse } from './compare/similarity.js';
import { checkConflict, conflictOf, namedConflict, type PlacedClaim, slipOf, topicsOf } from './describe.js';
import { linkAcross, type Linked } from './entities/across.js';
import type { Extraction } from './extract.js';
import { lazy } from './lazy.js';
import { editRelations, isUpdate, sharedCopyOf, updateRelations, updatesAmong, valueRelations } from './relations.js';
import { isSaidUpdate, type SaidUpdate, saidUpdateRelations, saidUpdates } from './said-updates.js';
import { scopeRelations, scopesAmong } from './scopes.js';
import type { Agreement, Conflict, Relation, SharedCopy, Span, StoryInfo, Topic } from './report-types.js';
import { claimId, spanOf } from './spans.js';
import { copiedStatements } from './stories/copied.js';
import { findSharedCopy, independentGroups, type SharedPassage } from './stories/shared-copy.js';

/** What comparing the articles of one story yields: the parts of the report that belong to it. */
export interface StoryResult {
  readonly info: StoryInfo;
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  /** The lists that few callers read: each is made when it is first asked for. */
  readonly more: StoryLists;
}

export interface StoryLists {
  readonly sharedCopy: readonly SharedCopy[];
  readonly agreements: readonly Agreement[];
  readonly topics: readonly Topic[];
  /** The story's people, organisations and places, each with its mentions in all articles. */
  readonly linked: Linked;
}

/** The claims of a story, prepared for comparison. */
export function prepareStory(articles: readonly Extraction[]): { claims: Prepared[]; use: StoryUse } {
  const use = new StoryUse(articles.flatMap((extraction) => extraction.claims));
  const claims = articles.flatMap((extraction, article) =>
    prepare(extraction.claims, extraction.figures, article, extraction.anchor?.day, use),
  );
  return { claims, use };
}

/**
 * Compares the articles of one story, given in the order of their paths. Drafts are compared with the sources, but are no
 * sources themselves: what the sources have to do with each other is what it would be without any draft.
 */
export function compareStory(articles: readonly Extraction[]): StoryResult {
  const sources = articles.filter(({ given }) => given?.draft !== true);
  const whole = compareArticles(articles);
  if (sources.length === articles.length || sources.length === 0) return whole;
  const alone = compareArticles(sources);
  const drafts = new Set(articles.filter(({ given }) => given?.draft === true).map(({ path }) => path));
  const story = whole.info.id;
  const inDraft = (spans: readonly { path: string }[]) => spans.some(({ path }) => drafts.has(path));
  return {
    info: whole.info,
    conflicts: [
      ...alone.conflicts.map((conflict) => ({ ...conflict, story })),
      ...whole.conflicts.filter(({ sides }) => sides.some(({ members }) => inDraft(members))),
    ],
    relations: [
      ...alone.relations.map((relation) => ({ ...relation, story })),
      ...whole.relations.filter(({ members }) => inDraft(members)),
    ],
    more: lazy<StoryLists>({
      sharedCopy: () => whole.more.sharedCopy,
      agreements: () => whole.more.agreements,
      topics: () => topicsWithDrafts(whole, alone, inDraft),
      linked: () => whole.more.linked,
    }),
  };
}

/** What drafts have a part in as compared with the sources; of the rest, what the sources alone say. */
function topicsWithDrafts(
  whole: StoryResult,
  alone: StoryResult,
  inDraft: (members: readonly { path: string }[]) => boolean,
): Topic[] {
  const topics = whole.more.topics.filter(({ members }) => inDraft(members));
  const shown = new Set(topics.flatMap(({ members }) => members.map(({ claim }) => claim)));
  return [
    ...topics,
    ...alone.more.topics
      .filter(({ conflict, members }) => conflict !== undefined || !members.every(({ claim }) => shown.has(claim)))
      .map((topic) => ({ ...topic, story: whole.info.id })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function compareArticles(articles: readonly Extraction[]): StoryResult {
  const id = `story:${articles[0]!.path}`;
  const { passages } = articles.length > 1 ? findSharedCopy(articles) : { passages: [] };
  const sources = independentGroups(
    articles.map((extraction) => extraction.article.words),
    passages,
  );
  const linked = linkAcross(articles);
  const { claims, grouped, said, scopes } = articles.length > 1 ? alignStory(articles, passages, linked) : NOT_ALIGNED;
  const disputes = grouped.disputes.map((dispute) => conflictOf(articles, claims, dispute));
  const updated = updatesAmong(articles, passages);
  const across = [
    ...disputes.filter((conflict) => !isUpdate(conflict, updated) && !isSaidUpdate(conflict, articles, claims, said)),
    ...grouped.slips.map((slip) => slipOf(articles, claims, slip)),
    ...(articles.length > 1
      ? [...compareNames(articles, linked), ...compareQuotations(articles), ...compareStatements(articles, linked)]
      : []
    ).map((found) => namedConflict(articles, found)),
  ];
  const within = articles.flatMap((extraction) =>
    extraction.checks.flatMap((check) => checkConflict(extraction, check) ?? []),
  );
  const conflicts = [
    ...across,
    ...within.filter((conflict) => !across.some((other) => tellsTheSame(conflict, other))),
  ].map((conflict) => ({ ...conflict, story: id }));
  const isSource = (article: number) => articles[article]!.given?.draft !== true;
  const count = (among: readonly number[]) => new Set(among.filter(isSource).map((article) => sources[article])).size;
  const countSources = (members: readonly number[]) => count(members.map((i) => claims[i]!.article));
  return {
    info: {
      id,
      title: titleOf(articles),
      articles: articles.map((extraction) => extraction.path),
      independentSources: count(articles.map((_, article) => article)),
    },
    conflicts,
    relations: [
      ...editRelations(articles, passages, conflicts),
      ...updateRelations(disputes.filter((conflict) => isUpdate(conflict, updated))),
      ...saidUpdateRelations(articles, claims, said),
      ...valueRelations(articles, claims, grouped.related),
      ...scopeRelations(articles, claims, scopes),
    ].map((relation) => ({ ...relation, story: id })),
    more: lazy<StoryLists>({
      sharedCopy: () => passages.map((passage) => sharedCopyOf(articles, passage)),
      agreements: () =>
        grouped.agreements.map((group) => ({
          claims: group.map((i) => claimId(articles[claims[i]!.article]!, claims[i]!.index)),
          independentSources: countSources(group),
        })),
      topics: () => topicsOf(articles, claims, grouped, disputes, id, countSources),
      linked: () => linked,
    }),
  };
}

/** The claims of a story and how they stand to each other. */
interface Aligned {
  readonly claims: readonly PlacedClaim[];
  readonly grouped: Grouped;
  readonly said: readonly SaidUpdate[];
  /** Sets of claims with equal numbers of different things. */
  readonly scopes: readonly (readonly number[])[];
}

const NOT_ALIGNED: Aligned = {
  claims: [],
  grouped: { disputes: [], slips: [], agreements: [], related: [] },
  said: [],
  scopes: [],
};

/** Odds of claims that stand at one place of shared copy: nothing could say more surely that they state one quantity. */
const COPIED = 3;
/** Chance of a dispute between two such claims. */
const COPIED_CHANCE = 0.95;

function alignStory(articles: readonly Extraction[], passages: readonly SharedPassage[], linked: Linked): Aligned {
  const { claims, use } = prepareStory(articles);
  const bases: number[] = [];
  articles.forEach((_, article) =>
    bases.push(article === 0 ? 0 : bases[article - 1]! + articles[article - 1]!.claims.length),
  );
  const copied = new Set(
    copiedStatements(
      passages,
      articles.map(({ article }) => article.tokens),
      articles.map((extraction) => extraction.claims),
    ).map(({ a, i, b, j }) => `${bases[a]! + i} ${bases[b]! + j}`),
  );
  const isCopied = ({ a, b }: Pair) => copied.has(`${a} ${b}`) || copied.has(`${b} ${a}`);
  const pairs = candidatePairs(claims, use).map((pair) =>
    isCopied(pair) ? { ...pair, odds: Math.max(pair.odds, COPIED) } : pair,
  );
  const chances = disputeChances(claims, pairs, use).map((chance, i) => {
    const pair = pairs[i]!;
    const { slot } = claims[pair.a]!.claim;
    return pair.verdict === 'disjoint' && (slot === 'value' || slot === 'direction') && isCopied(pair)
      ? Math.max(chance, COPIED_CHANCE)
      : chance;
  });
  // What comparing needs of a claim is much larger than the claim, and no longer needed.
  const placed = claims.map(({ claim, article, index }) => ({ claim, article, index }));
  return {
    claims: placed,
    grouped: groupPairs(claims, pairs, chances),
    said: saidUpdates(articles, claims, pairs),
    scopes: scopesAmong(articles, claims, pairs, linked),
  };
}

/** Whether a contradiction inside one article is already told as one between articles. */
function tellsTheSame(within: Conflict, across: Conflict): boolean {
  const meets = (members: readonly Span[], others: readonly Span[]) =>
    members.some((m) => others.some((other) => m.path === other.path && m.start < other.end && other.start < m.end));
  return across.sides.every((side) => within.sides.some((own) => meets(own.members, side.members)));
}

/** The headline of the first article that has one: articles are in a fixed order, so the title does not depend on chance. */
function titleOf(articles: readonly Extraction[]): string {
  const headed = articles.find(({ article }) => article.headline);
  return headed ? spanOf(headed, headed.article.headline!).text.replace(/\s+/g, ' ').slice(0, 160) : articles[0]!.path;
}

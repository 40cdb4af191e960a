import type { Extraction } from './extract.js';
import type { Kept } from './kept.js';
import { lazy } from './lazy.js';
import { longLists } from './long-lists.js';
import type { ArticleInfo, Conflict, Relation, Report, StoryInfo } from './report-types.js';
import type { StoryLists } from './story.js';

/** What is kept of a story, and its articles in their order. */
export interface Story {
  readonly info: StoryInfo;
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly places: readonly Place<unknown>[];
}

/** One article in its story; without a story when it was not analysed. */
export interface Place<OfStory = Story> {
  readonly info: ArticleInfo;
  readonly kept: Kept;
  readonly story: OfStory | undefined;
  /** Which of the story's articles it is. */
  readonly index: number;
}

/** All that was read of a story's articles and made of them. */
export interface Full {
  readonly articles: readonly Extraction[];
  readonly lists: StoryLists;
}

/**
 * The report over some articles, in the order of their paths, and their stories. Its lists are made when they are first
 * read, so that a caller who wants the conflicts of ten thousand articles does not pay for a million figures.
 *
 * @param isMuch whether the stories are more than are kept with all that was read of them
 */
export function buildReport<OfStory extends Story>(
  places: readonly Place<OfStory>[],
  stories: readonly OfStory[],
  full: (story: OfStory) => Full,
  isMuch: boolean,
): Report {
  const long = longLists(places, stories, full, isMuch);
  return lazy<Report>({
    version: () => 1,
    articles: () => places.map(({ info }) => info),
    stories: () => stories.map(({ info }) => info),
    sharedCopy: () => long.sharedCopy,
    entities: () => long.entities,
    figures: () => long.figures,
    claims: () => long.claims,
    agreements: () => long.agreements,
    conflicts: () => stories.flatMap(({ conflicts }) => conflicts),
    relations: () => stories.flatMap(({ relations }) => relations),
    findings: () => places.flatMap(({ kept }) => kept.findings),
    topics: () => long.topics,
  });
}

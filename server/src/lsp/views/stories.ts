import type { Report, StoryInfo } from '../../core/report-types.js';
import type { StoryItem } from '../../protocol.js';
import type { Model } from '../model.js';
import { copiesIn } from './shared-copy.js';

/** The stories with their articles by date, their copies, and the dates of a timeline. */
export function stories(model: Model): StoryItem[] {
  const report = model.report();
  return report.stories.map((story) => storyItem(model, report, story));
}

function storyItem(model: Model, report: Report, story: StoryInfo): StoryItem {
  const entries = story.articles.map((path) => model.library.byPath(path)).filter((entry) => entry !== undefined);
  const articles = entries.map((entry) => model.articleItem(entry));
  articles.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.path, b.path));
  const topics = report.topics.filter((topic) => topic.story === story.id);
  const single = topics.filter(({ members }) => new Set(members.map(({ path }) => path)).size === 1);
  const isOpen = openTest(model);
  return {
    id: story.id,
    title: story.title,
    articles,
    independentSources: story.independentSources,
    conflicts: report.conflicts.filter((conflict) => conflict.story === story.id && isOpen(conflict.id)).length,
    topics: topics.length,
    single: model.places(single.map(({ members }) => members[0]!)),
    copies: copiesIn(model, report, story.articles),
    timeline: timeline(model, articles, topics),
  };
}

/** Says of one of the engine's conflicts whether it still waits for a judgement. */
function openTest(model: Model): (conflict: string) => boolean {
  const settled = new Set<string>();
  for (const issue of model.issues()) {
    if (issue.origin.type === 'conflict' && model.reviews.reviewOf(issue, model.folderOf(issue)))
      settled.add(issue.origin.conflict.id);
  }
  return (conflict) => !settled.has(conflict);
}

function timeline(
  model: Model,
  articles: readonly { uri: string; published?: string }[],
  topics: Report['topics'],
): StoryItem['timeline'] {
  const events: StoryItem['timeline'] = [];
  for (const { uri, published } of articles) {
    if (published !== undefined) events.push({ date: published, kind: 'published', uri });
  }
  for (const { what, members } of topics) {
    for (const member of members) {
      const location = member.asOf === undefined ? undefined : model.location(member);
      if (location) events.push({ date: member.asOf!, kind: 'as-of', what, ...location });
    }
  }
  return events.sort((a, b) => compare(a.date, b.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

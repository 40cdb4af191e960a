import type { StoryInfo, Topic } from '../../core/report-types.js';
import type { StoryItem } from '../../protocol.js';
import type { Model } from '../model.js';
import { copiesIn } from './shared-copy.js';

/** The stories with their articles by date, their copies, and the dates of a timeline. */
export function stories(model: Model): StoryItem[] {
  const { stories, topics, conflicts, sharedCopy } = model.report();
  const isOpen = openTest(model);
  const open = conflicts.filter(({ id }) => isOpen(id));
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((path) => [path, id] as const)));
  const topicsIn = grouped(topics, ({ story }) => story);
  const conflictsIn = grouped(open, ({ story }) => story);
  const copiesOf = grouped(sharedCopy, ({ members }) => storyOf.get(members[0]?.path ?? ''));
  return stories.map((story) =>
    storyItem(model, story, {
      topics: topicsIn.get(story.id) ?? [],
      conflicts: (conflictsIn.get(story.id) ?? []).length,
      copies: copiesIn(model, copiesOf.get(story.id) ?? [], story.articles),
    }),
  );
}

/** What a story has, sorted out of the whole report. */
interface Own extends Pick<StoryItem, 'conflicts' | 'copies'> {
  readonly topics: readonly Topic[];
}

function storyItem(model: Model, story: StoryInfo, { topics, conflicts, copies }: Own): StoryItem {
  const entries = story.articles.map((path) => model.library.byPath(path)).filter((entry) => entry !== undefined);
  const articles = entries.map((entry) => model.articleItem(entry));
  articles.sort((a, b) => compare(a.published ?? '9999', b.published ?? '9999') || compare(a.path, b.path));
  const single = topics.filter(({ members }) => new Set(members.map(({ path }) => path)).size === 1);
  return {
    id: story.id,
    title: story.title,
    articles,
    independentSources: story.independentSources,
    conflicts,
    topics: topics.length,
    single: model.places(single.map(({ members }) => members[0]!)),
    copies,
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
  topics: readonly Topic[],
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

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Report, Span, Topic } from '../../core/report-types.js';
import type { PositionParams, SourcesResult, StoryName, TopicItem, TopicMemberItem } from '../../protocol.js';
import type { Entry } from '../../workspace/library.js';
import { defined } from '../../workspace/defined.js';
import type { Model } from '../model.js';

/** What is measured at a position, with every source's value; the smallest claim first. */
export function topicsAt(model: Model, { uri, position }: PositionParams): TopicItem[] {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return [];
  const topics = model.corpus.topicsAt(entry.path, model.offset(entry, position));
  return topics.map((topic) => topicItem(model, topic));
}

export function topicItem(model: Model, topic: Topic): TopicItem {
  return {
    id: topic.id,
    what: topic.what,
    slot: topic.slot,
    story: storyName(model.report(), topic.story),
    members: memberItems(model, topic),
    independentSources: topic.independentSources,
    ...(topic.conflict === undefined ? {} : { conflict: model.issueId(topic.conflict) }),
  };
}

/** A topic's members as they are shown, in its order, each with its side in the topic's conflict. */
export function memberItems(model: Model, topic: Topic): TopicMemberItem[] {
  const sides = topic.conflict === undefined ? [] : (model.conflict(topic.conflict)?.sides ?? []);
  return topic.members.flatMap((member) => {
    const place = model.place(member);
    if (!place) return [];
    const { value, low, high, unit, bound, approximate, asOf, status, speaker, quoted } = member;
    const side = sides.findIndex(({ members }) => members.some((other) => overlaps(other, member)));
    return [
      {
        ...place,
        value,
        ...defined({ low, high, unit, bound, approximate, asOf, speaker }),
        status,
        quoted,
        ...(side < 0 ? {} : { side }),
      },
    ];
  });
}

/**
 * The places of what stands at a position, in the order of next and previous source: the smallest claim with another
 * place, else a conflict or relation, else a name.
 */
export function sourcesAt(model: Model, { uri, position }: PositionParams): SourcesResult | undefined {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return undefined;
  const offset = model.offset(entry, position);
  const found = spansAt(model, entry, offset);
  if (!found) return undefined;
  const spans = inOrder(found.spans);
  const at = spans.findIndex((span) => span.path === entry.path && span.start <= offset && offset <= span.end);
  const first = Math.max(at, 0);
  const paths = [...new Set(spans.map(({ path }) => path))];
  const here = paths.indexOf(spans[first]!.path);
  const firstOf = (index: number): number => spans.findIndex(({ path }) => path === paths.at(index % paths.length));
  return {
    what: found.what,
    places: model.places(spans),
    current: first,
    next: paths.length > 1 ? firstOf(here + 1) : -1,
    previous: paths.length > 1 ? firstOf(here - 1) : -1,
    ...(found.conflict === undefined ? {} : { conflict: found.conflict }),
  };
}

/** Spans that belong together, wherever they stand. */
export interface Together {
  readonly what: string;
  readonly spans: readonly Span[];
  /** The client's id of the conflict among them. */
  readonly conflict?: string;
}

/**
 * What belongs together with the words at an offset: what other articles have too before what stands in one alone; of
 * these a claim (the smallest first), then a conflict or relation, then a name.
 */
export function spansAt(model: Model, entry: Entry, offset: number): Together | undefined {
  const found = [...claimsAt(model, entry, offset), ...issuesAt(model, entry, offset)];
  const entity = entityAt(model, entry, offset);
  if (entity) found.push({ what: entity.name, spans: entity.mentions });
  return found.find(({ spans }) => spans.some(({ path }) => path !== entry.path)) ?? found[0];
}

function claimsAt(model: Model, entry: Entry, offset: number): Together[] {
  return model.corpus.topicsAt(entry.path, offset).map(({ what, members, conflict }) => ({
    what,
    spans: members,
    ...defined({ conflict: conflict === undefined ? undefined : model.issueId(conflict) }),
  }));
}

function issuesAt(model: Model, entry: Entry, offset: number): Together[] {
  return model
    .part(entry)
    .issues()
    .flatMap(({ id, what, sides, origin }) => {
      const spans = sides.flatMap(({ members }) => members);
      if (spans.length < 2 || !spans.some((span) => holds(span, entry.path, offset))) return [];
      return [{ what, spans, ...defined({ conflict: origin.type === 'conflict' ? id : undefined }) }];
    });
}

export function entityAt(model: Model, entry: Entry, offset: number): Report['entities'][number] | undefined {
  return model
    .part(entry)
    .report.entities.find(({ mentions }) => mentions.some((mention) => holds(mention, entry.path, offset)));
}

export function holds(span: Span, path: string, offset: number): boolean {
  return span.path === path && span.start <= offset && offset <= span.end;
}

export function storyName(report: Report, id: string): StoryName {
  return { id, title: report.stories.find((story) => story.id === id)?.title ?? '' };
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start));
}

function overlaps(a: Span, b: Span): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}

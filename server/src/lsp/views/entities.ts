import type { EntityInfo, Span } from '../../core/report-types.js';
import type { EntityItem } from '../../protocol.js';
import type { Model } from '../model.js';

const DEFAULT_LIMIT = 2_000;

/** The names of the workspace or of one article, those of most mentions first. */
export function entities(model: Model, { uri, limit = DEFAULT_LIMIT }: { uri?: string; limit?: number }): EntityItem[] {
  const entry = uri === undefined ? undefined : model.entry(uri);
  if (uri !== undefined && !entry) return [];
  const all = entry ? model.part(entry).report.entities : model.report().entities;
  const here = entry ? all.filter(({ mentions }) => mentions.some(({ path }) => path === entry.path)) : all;
  return [...here]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map((entity) => entityItem(model, entity));
}

function entityItem(model: Model, { id, kind, name, mentions, roles = [] }: EntityInfo): EntityItem {
  const first = new Map<string, Span>();
  for (const mention of mentions) if (!first.has(mention.path)) first.set(mention.path, mention);
  const inOrder = [...first.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    id,
    kind,
    name,
    otherNames: otherNames(name, mentions),
    mentions: mentions.length,
    articles: first.size,
    places: model.places(inOrder),
    roles: roles.flatMap(({ text, span }) => {
      const place = model.place(span);
      return place ? [{ text, place }] : [];
    }),
  };
}

function otherNames(name: string, mentions: readonly Span[]): string[] {
  const times = new Map<string, number>();
  for (const { text } of mentions) if (text !== name) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

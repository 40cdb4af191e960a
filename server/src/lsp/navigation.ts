import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver';
import type { Span } from '../core/report-types.js';
import type { PositionParams } from '../protocol.js';
import type { Entry } from '../workspace/library.js';
import type { Model } from './model.js';
import { entityAt, holds, sourcesAt, spansAt } from './views/topics.js';

/** Go to Definition: the same claim in the next source (of a name: its first mention there). */
export function definition(model: Model, params: PositionParams): Location[] | LocationLink[] {
  const sources = sourcesAt(model, params);
  if (!sources || sources.next < 0) return [];
  const { uri, range } = sources.places[sources.next]!;
  if (!model.features.locationLinks) return [{ uri, range }];
  const originSelectionRange = sources.places[sources.current]!.range;
  return [{ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
}

/** Go to Implementation: the statements that say otherwise, when there are any. */
export function contradictions(model: Model, { uri, position }: PositionParams): Location[] {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return [];
  const offset = model.offset(entry, position);
  const isHere = (member: Span): boolean => holds(member, entry.path, offset);
  return model
    .part(entry)
    .issues()
    .filter(({ origin }) => origin.type === 'conflict')
    .filter(({ sides }) => sides.some(({ members }) => members.some(isHere)))
    .flatMap(({ sides }) => sides.filter(({ members }) => !members.some(isHere)))
    .flatMap(({ members }) => members.map((member) => model.location(member)))
    .filter((location) => location !== undefined);
}

/** Find All References: every mention in every source. */
export function references(model: Model, { uri, position }: PositionParams, includeDeclaration: boolean): Location[] {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return [];
  const offset = model.offset(entry, position);
  const spans = spansAt(model, entry, offset)?.spans ?? [];
  return spans
    .filter((span) => includeDeclaration || !holds(span, entry.path, offset))
    .map((span) => model.location(span))
    .filter((location) => location !== undefined);
}

/** The other places of the claim or name in the same article. */
export function highlights(model: Model, { uri, position }: PositionParams): DocumentHighlight[] {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return [];
  return spansInArticle(model, entry, model.offset(entry, position)).map(({ start, end }) => ({
    range: model.range(entry, start, end),
    kind: DocumentHighlightKind.Text,
  }));
}

function spansInArticle(model: Model, entry: Entry, offset: number): Span[] {
  const entity = entityAt(model, entry, offset);
  const claim = spansAt(model, entry, offset);
  const spans = claim?.spans.some((span) => holds(span, entry.path, offset)) ? claim.spans : (entity?.mentions ?? []);
  return spans.filter(({ path }) => path === entry.path);
}

import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import type { Span } from '../core/report-types.js';
import type { Entry } from '../workspace/library.js';
import { SpanIndex } from '../workspace/span-index.js';
import type { Model } from './model.js';

/** Kinds of names by their own names, figures and dates; the extension's manifest declares the same. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: ['figure', 'date', 'person', 'organization', 'place', 'event', 'name'],
  tokenModifiers: ['conflict'],
};

const TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  time: 'date',
  person: 'person',
  organization: 'organization',
  place: 'place',
  demonym: 'place',
  event: 'event',
  other: 'name',
};

interface Token extends Span {
  readonly type: number;
  readonly modifiers: number;
}

/** Figures and names as tokens. What is in conflict has a modifier. Tokens do not overlap and stay on one line. */
export function semanticTokens(model: Model, entry: Entry, range?: { start: number; end: number }): SemanticTokens {
  const { report } = model.part(entry);
  const conflicts = report.conflicts
    .flatMap(({ sides }) => sides.flatMap(({ members }) => members))
    .filter(({ path }) => path === entry.path);
  const disputed = new SpanIndex(conflicts);
  const isDisputed = ({ start, end }: Span): boolean => disputed.overlapping(start, end).length > 0;
  const tokens: Token[] = [];
  const add = (span: Span, type: string): void => {
    if (span.path !== entry.path || (range && (span.end <= range.start || span.start >= range.end))) return;
    const index = LEGEND.tokenTypes.indexOf(type);
    tokens.push({ ...span, type: index, modifiers: isDisputed(span) ? 1 : 0 });
  };
  for (const figure of report.figures) add(figure, TYPES[figure.kind] ?? 'figure');
  for (const { kind, mentions } of report.entities) for (const mention of mentions) add(mention, TYPES[kind] ?? 'name');
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const token of tokens) {
    const { start, end: last } = model.range(entry, token.start, token.end);
    if (token.start < end || start.line !== last.line) continue;
    builder.push(start.line, start.character, token.end - token.start, token.type, token.modifiers);
    end = token.end;
  }
  return builder.build();
}

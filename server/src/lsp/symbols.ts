import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import type { EntityInfo } from '../core/report-types.js';
import { oneLine } from '../workspace/quotation.js';
import type { Entry } from '../workspace/library.js';
import type { Model } from './model.js';

const ENTITY_SYMBOLS: Readonly<Record<EntityInfo['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  demonym: SymbolKind.Namespace,
  event: SymbolKind.Event,
  other: SymbolKind.Object,
};

/** A symbol in flat form with the offsets that put it into its place. */
interface Outline {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly start: number;
  readonly end: number;
  readonly selection: { start: number; end: number };
}

/** The outline of an article: the headline, in it the headings, in these the claims and the names where they first stand. */
export function documentSymbols(model: Model, entry: Entry): DocumentSymbol[] | SymbolInformation[] {
  const outline = [...sections(model, entry), ...claims(model, entry), ...names(model, entry)];
  outline.sort((a, b) => a.start - b.start || b.end - a.end);
  if (!model.features.hierarchicalSymbols) {
    return outline.map(({ name, kind, selection }) => ({
      name,
      kind,
      location: { uri: entry.uri, range: model.range(entry, selection.start, selection.end) },
    }));
  }
  const roots: DocumentSymbol[] = [];
  const open: { end: number; symbol: DocumentSymbol }[] = [];
  for (const { name, detail, kind, start, end, selection } of outline) {
    const symbol: DocumentSymbol = {
      name,
      detail,
      kind,
      range: model.range(entry, start, end),
      selectionRange: model.range(entry, selection.start, selection.end),
      children: [],
    };
    while (open.length > 0 && open.at(-1)!.end < end) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    if (kind === SymbolKind.File || kind === SymbolKind.String) open.push({ end, symbol });
  }
  return roots;
}

function sections(model: Model, entry: Entry): Outline[] {
  const article = model.corpus.extraction(entry.path)?.article;
  if (!article) return [];
  const { text } = article;
  const found: Outline[] = [];
  const add = (kind: SymbolKind, selection: { start: number; end: number }, end: number): void => {
    const name = oneLine(text.slice(selection.start, selection.end)).trim();
    if (name !== '') found.push({ name, detail: '', kind, start: selection.start, end, selection });
  };
  if (article.headline) add(SymbolKind.File, article.headline, text.length);
  const headings = article.blocks.filter(({ kind }) => kind === 'heading' || kind === 'question');
  headings.forEach((heading, at) => {
    add(SymbolKind.String, heading, Math.max(heading.end, (headings[at + 1]?.start ?? text.length) - 1));
  });
  return found;
}

function claims(model: Model, entry: Entry): Outline[] {
  const seen = new Set<number>();
  return model.part(entry).report.topics.flatMap((topic) =>
    topic.members.flatMap((member) => {
      if (member.path !== entry.path || seen.has(member.start)) return [];
      seen.add(member.start);
      const { start, end, value } = member;
      const name = oneLine(`${topic.what}: ${value}`);
      return [{ name, detail: '', kind: SymbolKind.Number, start, end, selection: { start, end } }];
    }),
  );
}

function names(model: Model, entry: Entry): Outline[] {
  return model.part(entry).report.entities.flatMap(({ name, kind, mentions }) => {
    const here = mentions.filter(({ path }) => path === entry.path);
    const first = here[0];
    if (!first || first.end <= first.start || name.trim() === '') return [];
    const { start, end } = first;
    return [{ name, detail: `× ${here.length}`, kind: ENTITY_SYMBOLS[kind], start, end, selection: { start, end } }];
  });
}

const MAX_SYMBOLS = 256;

/** Names, claims and headlines of all articles whose letters hold those of the query in their order. */
export function workspaceSymbols(model: Model, query: string): WorkspaceSymbol[] {
  const report = model.report();
  const found: WorkspaceSymbol[] = [];
  const add = (
    name: string,
    kind: SymbolKind,
    span: { path: string; start: number; end: number },
    detail?: string,
  ): void => {
    if (found.length >= MAX_SYMBOLS || !meets(name, query)) return;
    const location = model.location(span);
    if (location) found.push({ name, kind, location, ...(detail === undefined ? {} : { containerName: detail }) });
  };
  for (const { name, kind, mentions } of report.entities) {
    if (mentions[0]) add(name, ENTITY_SYMBOLS[kind], mentions[0], `× ${mentions.length}`);
  }
  for (const { what, members } of report.topics) {
    for (const member of members) add(oneLine(`${what}: ${member.value}`), SymbolKind.Number, member, member.path);
  }
  for (const { path, headline } of report.articles) {
    if (headline) add(oneLine(headline), SymbolKind.File, { path, start: 0, end: 0 }, path);
  }
  return found;
}

/** Whether the letters of `query` stand in `name` in their order, whatever their case. */
function meets(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replaceAll(' ', '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

import type { FigureInfo, Span, Topic } from '../../core/report-types.js';
import type { CoverageItem, CoverageResult } from '../../protocol.js';
import type { Entry } from '../../workspace/library.js';
import { SpanIndex } from '../../workspace/span-index.js';
import type { Model } from '../model.js';

interface Item extends Omit<CoverageItem, 'range'> {
  readonly span: Span;
}

/**
 * How each figure, date, name and quotation of a draft stands against the sources of its story: supported by which,
 * contradicted by which, or by none. Undefined when the file is no draft.
 */
export function coverage(model: Model, uri: string): CoverageResult | undefined {
  const entry = model.entry(uri);
  if (!entry?.draft || entry.text === undefined) return undefined;
  const found = [...claimItems(model, entry), ...nameItems(model, entry)];
  found.push(...looseFigures(model, entry, found));
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const items = found.map(({ span, ...item }) => ({ ...item, range: model.range(entry, span.start, span.end) }));
  const countOf = (standing: CoverageItem['standing']): number =>
    items.filter((item) => item.standing === standing).length;
  return {
    uri: entry.uri,
    supported: countOf('supported'),
    contradicted: countOf('contradicted'),
    unsupported: countOf('unsupported'),
    items,
  };
}

const KINDS: Readonly<Partial<Record<Topic['slot'], CoverageItem['kind']>>> = {
  date: 'date',
  name: 'name',
  role: 'name',
  quotation: 'quotation',
};

/** Each claim of the draft once, at its own words. */
function claimItems(model: Model, entry: Entry): Item[] {
  const items = new Map<number, Item>();
  for (const topic of model.part(entry).report.topics) {
    const sides = topic.conflict === undefined ? [] : (model.conflict(topic.conflict)?.sides ?? []);
    const sideOf = (span: Span): number =>
      sides.findIndex(({ members }) => members.some((other) => meets(other, span)));
    const sources = topic.members.filter((member) => isSource(model, member));
    for (const member of topic.members) {
      if (member.path !== entry.path) continue;
      const own = sideOf(member);
      const isOther = (source: Span): boolean => own >= 0 && sideOf(source) >= 0 && sideOf(source) !== own;
      const against = sources.filter(isOther);
      const contradictedBy = against.flatMap((source) => {
        const place = model.place(source);
        return place ? [{ value: source.value, place }] : [];
      });
      const supportedBy = model.places(sources.filter((source) => !isOther(source)));
      const item: Item = {
        span: member,
        text: member.text,
        kind: KINDS[topic.slot] ?? 'figure',
        what: topic.what,
        standing: standing(supportedBy.length, contradictedBy.length),
        supportedBy,
        contradictedBy,
      };
      const before = items.get(member.start);
      if (!before || weight(item) > weight(before)) items.set(member.start, item);
    }
  }
  return [...items.values()];
}

/** Names: supported when a source of the story has the entity too. */
function nameItems(model: Model, entry: Entry): Item[] {
  return model.part(entry).report.entities.flatMap(({ kind, name, mentions }) => {
    const first = mentions.find(({ path }) => path === entry.path);
    if (!first || kind === 'demonym') return [];
    const bySource = new Map(
      mentions.filter((mention) => isSource(model, mention)).map((mention) => [mention.path, mention]),
    );
    const supportedBy = model.places([...bySource.values()]);
    const what = name;
    const state = standing(supportedBy.length, 0);
    return [{ span: first, text: first.text, kind: 'name', what, standing: state, supportedBy, contradictedBy: [] }];
  });
}

/** Figures that no claim was made of: supported when a source of the story has the very same figure. */
function looseFigures(model: Model, entry: Entry, known: readonly Item[]): Item[] {
  const { report } = model.part(entry);
  const loose = new SpanIndex(known.map(({ span }) => span));
  const elsewhere = new Map<string, FigureInfo[]>();
  for (const path of report.stories.find(({ articles }) => articles.includes(entry.path))?.articles ?? []) {
    const other = model.library.byPath(path);
    if (!other || other.draft) continue;
    for (const figure of model.part(other).report.figures) {
      if (figure.path !== path) continue;
      const same = elsewhere.get(meaningOf(figure));
      if (same) same.push(figure);
      else elsewhere.set(meaningOf(figure), [figure]);
    }
  }
  return report.figures.flatMap((figure) => {
    if (figure.path !== entry.path || loose.overlapping(figure.start, figure.end).length > 0) return [];
    const supportedBy = model.places((elsewhere.get(meaningOf(figure)) ?? []).slice(0, MAX_SUPPORT));
    return [
      {
        span: figure,
        text: figure.text,
        kind: figure.kind === 'date' || figure.kind === 'time' ? 'date' : 'figure',
        what: figure.counted ?? figure.base ?? figure.kind,
        standing: standing(supportedBy.length, 0),
        supportedBy,
        contradictedBy: [],
      } satisfies Item,
    ];
  });
}

/** Sources listed for one figure at most. */
const MAX_SUPPORT = 8;

/** Two figures with the same meaning say the same, whatever the words. */
function meaningOf({ kind, unit, stated, date, counted, rank, bound }: FigureInfo): string {
  return JSON.stringify([kind, unit, stated, date, counted, rank, bound]);
}

function isSource(model: Model, { path }: Span): boolean {
  return model.library.byPath(path)?.draft === false;
}

function standing(supported: number, contradicted: number): CoverageItem['standing'] {
  if (contradicted > 0) return 'contradicted';
  return supported > 0 ? 'supported' : 'unsupported';
}

function weight({ standing }: Item): number {
  return ['unsupported', 'supported', 'contradicted'].indexOf(standing);
}

function meets(a: Span, b: Span): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}

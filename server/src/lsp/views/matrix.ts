import type { Relation, Report, Topic } from '../../core/report-types.js';
import type { ArticleItem, MatrixResult, MatrixRow } from '../../protocol.js';
import { defined } from '../../workspace/defined.js';
import type { Model } from '../model.js';
import { copiesIn } from './shared-copy.js';
import { memberItems, storyName } from './topics.js';

/** Articles that share this much of the shorter one count as one source in the matrix's columns. */
const COPY = 0.5;

/** A story's claims by article: the story asked for, else that of the article, else the one with most articles. */
export function matrix(model: Model, params: { story?: string; uri?: string }): MatrixResult | undefined {
  const report = model.report();
  const entry = params.uri === undefined ? undefined : model.entry(params.uri);
  const own = entry && model.article(entry)?.story;
  const story =
    report.stories.find(({ id }) => id === (params.story ?? own)) ??
    [...report.stories].sort((a, b) => b.articles.length - a.articles.length)[0];
  if (!story) return undefined;
  const topics = report.topics.filter((topic) => topic.story === story.id);
  const paths = new Set(topics.flatMap(({ members }) => members.map(({ path }) => path)));
  const entries = story.articles.filter((path) => paths.has(path)).map((path) => model.library.byPath(path));
  const columns = entries.filter((entry) => entry !== undefined).map((entry) => model.articleItem(entry));
  columns.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const columnOf = new Map(columns.map(({ path }, at) => [path, at]));
  const rows = topics.map((topic) => rowOf(model, report, topic, columnOf));
  return {
    story: storyName(report, story.id),
    stories: report.stories.map(({ id, title }) => ({ id, title })),
    columns,
    copies: groups(copiesIn(model, report.sharedCopy, story.articles), columns),
    rows: rows.sort((a, b) => rank(a) - rank(b) || b.cells.length - a.cells.length || (a.what < b.what ? -1 : 1)),
    independentSources: story.independentSources,
  };
}

function sortKey({ published, path }: ArticleItem): string {
  return `${published ?? '9999'} ${path}`;
}

const VERDICTS: readonly MatrixRow['verdict'][] = ['conflict', 'tension', 'update', 'refinement', 'agree', 'single'];

function rank({ verdict }: MatrixRow): number {
  return VERDICTS.indexOf(verdict);
}

function rowOf(model: Model, report: Report, topic: Topic, columnOf: ReadonlyMap<string, number>): MatrixRow {
  const members = memberItems(model, topic);
  const cells = new Map<number, MatrixRow['cells'][number]>();
  for (const member of members) {
    const column = columnOf.get(member.path);
    if (column === undefined) continue;
    const cell = cells.get(column) ?? { column, members: [] };
    cell.members.push(member);
    cells.set(column, cell);
  }
  const conflict = topic.conflict === undefined ? undefined : model.conflict(topic.conflict);
  const relation = conflict ? undefined : relationOf(report, topic);
  return {
    topic: topic.id,
    what: topic.what,
    slot: topic.slot,
    verdict: conflict ? 'conflict' : (relation?.verdict ?? (cells.size > 1 ? 'agree' : 'single')),
    independentSources: topic.independentSources,
    cells: [...cells.values()].sort((a, b) => a.column - b.column),
    ...defined({
      conflict: conflict && model.issueId(conflict.id),
      explanation: conflict?.explanation ?? relation?.explanation,
      unit: topic.members.find(({ unit }) => unit !== undefined)?.unit,
    }),
  };
}

/** The strongest relation with two members of the topic or more. */
function relationOf(report: Report, topic: Topic): { verdict: MatrixRow['verdict']; explanation: string } | undefined {
  const touches = ({ members }: Relation): boolean =>
    members.filter(({ path, start, end }) =>
      topic.members.some((member) => member.path === path && member.start < end && start < member.end),
    ).length > 1;
  for (const verdict of ['tension', 'update', 'refinement'] as const) {
    const relation = report.relations.find((relation) => relation.kind === verdict && touches(relation));
    if (relation) return { verdict, explanation: relation.explanation };
  }
  return undefined;
}

/** Columns joined by copy, as lists of their indexes; columns that stand alone are not listed. */
function groups(copies: ReturnType<typeof copiesIn>, columns: readonly ArticleItem[]): number[][] {
  const group = columns.map((_, at) => at);
  for (const { uris, share } of copies) {
    if (share < COPY) continue;
    const [one, other] = uris.map((uri) => columns.findIndex((column) => column.uri === uri)) as [number, number];
    if (one < 0 || other < 0) continue;
    const [from, to] = [group[one]!, group[other]!];
    for (const [at, of] of group.entries()) if (of === from) group[at] = to;
  }
  const joined = new Map<number, number[]>();
  for (const [at, of] of group.entries()) joined.set(of, [...(joined.get(of) ?? []), at]);
  return [...joined.values()].filter(({ length }) => length > 1);
}

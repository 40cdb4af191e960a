import type { Span } from '../core/report-types.js';
import type { Model } from '../lsp/model.js';
import type { Severity } from '../protocol.js';
import type { Issue, Side } from '../workspace/evidence.js';
import { oneLine } from '../workspace/quotation.js';
import { count } from '../workspace/wording.js';
import type { Paint } from './terminal.js';

/** An issue that is to be printed, at the severity that the settings give it. */
export interface Printed {
  readonly issue: Issue;
  readonly severity: Severity;
}

export interface TextOptions {
  readonly paint: Paint;
  /** Also what is no contradiction. */
  readonly all: boolean;
  readonly milliseconds: number;
  /** How a path of the report is shown. */
  readonly nameOf: (path: string) => string;
}

/** Sources shown for one value; the others are counted. */
const MAX_PLACES = 4;

/** What was found, as a good linter prints it: where, what is measured, every value with its words, why; then a summary. */
export function formatText(model: Model, printed: readonly Printed[], options: TextOptions): string {
  const isGrave = ({ severity }: Printed): boolean => severity === 'error' || severity === 'warning';
  const blocks = printed.filter((one) => options.all || isGrave(one)).map((one) => formatOne(model, one, options));
  const summary = summaryLine(model, printed, options);
  return `${[...blocks, summary].join('\n\n')}\n`;
}

function formatOne(model: Model, { issue, severity }: Printed, options: TextOptions): string {
  const { paint } = options;
  const first = issue.sides[0]!.members[0]!;
  const label = { error: paint.red, warning: paint.yellow, information: paint.blue, hint: paint.dim }[severity](
    severity,
  );
  const head = `${paint.underline(placeOf(model, first, options))}  ${label}  ${paint.bold(oneLine(issue.what))}  ${paint.dim(issue.code)}`;
  const rows = issue.sides.flatMap((side) => rowsOf(model, side, issue, options));
  const why = issue.explanation === '' || issue.explanation === issue.what ? [] : [`  ${oneLine(issue.explanation)}`];
  return [head, ...inColumns(rows, paint), ...why].join('\n');
}

/** A line below an issue: the value where it is said first, a place, the sentence there. */
interface Row {
  readonly value: string;
  readonly place: string;
  readonly sentence: string;
}

/** The value, then each place that has it with its sentence. */
function rowsOf(model: Model, side: Side, { origin }: Issue, options: TextOptions): Row[] {
  const { paint } = options;
  const value = (at: number): string =>
    at === 0 && origin.type !== 'finding' ? oneLine(side.value || side.members[0]!.text) : '';
  const rows = side.members.slice(0, MAX_PLACES).map((member, at) => {
    const { quotation, highlight } = model.place(member) ?? { quotation: member.text, highlight: { start: 0, end: 0 } };
    const before = quotation.slice(0, highlight.start);
    const words = paint.bold(quotation.slice(highlight.start, highlight.end));
    const sentence = `${paint.dim('“')}${before}${words}${quotation.slice(highlight.end)}${paint.dim('”')}`;
    return { value: value(at), place: placeOf(model, member, options), sentence };
  });
  const left = side.members.length - rows.length;
  if (left > 0) rows.push({ value: '', place: `and ${count(left, 'more place')}`, sentence: '' });
  return rows;
}

/** Longest value and place that set the width of their column; longer ones stand out of it. */
const WIDEST = { value: 24, place: 60 };

function inColumns(rows: readonly Row[], paint: Paint): string[] {
  const width = (field: 'value' | 'place'): number =>
    Math.min(WIDEST[field], Math.max(...rows.map((row) => row[field].length)));
  const [values, places] = [width('value'), width('place')];
  return rows.map(({ value, place, sentence }) =>
    `  ${paint.bold(value.padEnd(values))}  ${place.padEnd(places)}  ${sentence}`.trimEnd(),
  );
}

/** "name:line:column", both counted from 1. */
function placeOf(model: Model, span: Span, { nameOf }: TextOptions): string {
  const start = model.location(span)?.range.start;
  return `${nameOf(span.path)}:${(start?.line ?? 0) + 1}:${(start?.character ?? 0) + 1}`;
}

function summaryLine(model: Model, printed: readonly Printed[], { paint, all, milliseconds }: TextOptions): string {
  const report = model.report();
  const articles = report.articles.filter(({ skipped }) => skipped === undefined).length;
  const of = (severity: Severity): number => printed.filter((one) => one.severity === severity).length;
  const conflicts = printed.filter(({ issue }) => issue.origin.type === 'conflict').length;
  const checks = printed.filter(
    ({ issue, severity }) => issue.origin.type === 'finding' && LOUD.includes(severity),
  ).length;
  const remarks = printed.filter(({ severity }) => !LOUD.includes(severity)).length;
  const found = [count(conflicts, 'conflict'), ...(checks > 0 ? [count(checks, 'other finding')] : [])].join(' and ');
  const among = `in ${count(articles, 'article')} (${count(report.stories.length, 'story', 'stories')})`;
  const time = `${(milliseconds / 1000).toFixed(milliseconds < 1000 ? 2 : 1)} s`;
  const mark = of('error') > 0 ? paint.red('✖') : of('warning') > 0 ? paint.yellow('⚠') : paint.green('✔');
  const hidden = remarks === 0 || all ? '' : paint.dim(` · ${count(remarks, 'remark')} more with --all`);
  return `${mark} ${paint.bold(found)} ${among} · ${time}${hidden}`;
}

const LOUD: readonly Severity[] = ['error', 'warning'];

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
  const sides = issue.sides.flatMap((side) => sideLines(model, side, issue, options));
  const why = issue.explanation === '' || issue.explanation === issue.what ? [] : [`  ${oneLine(issue.explanation)}`];
  return [head, ...sides, ...why].join('\n');
}

/** The value, then each place that has it with its sentence. */
function sideLines(model: Model, side: Side, { origin }: Issue, options: TextOptions): string[] {
  const { paint } = options;
  const shownMembers = side.members.slice(0, MAX_PLACES);
  const lines = shownMembers.map((member, at) => {
    const value = at === 0 && origin.type !== 'finding' ? oneLine(side.value || member.text) : '';
    const lead = `  ${paint.bold(value.padEnd(14))}`;
    const place = model.place(member);
    if (!place) return lead;
    const { quotation, highlight } = place;
    const before = quotation.slice(0, highlight.start);
    const words = paint.bold(quotation.slice(highlight.start, highlight.end));
    return `${lead}  ${placeOf(model, member, options)}  ${paint.dim('“')}${before}${words}${quotation.slice(highlight.end)}${paint.dim('”')}`;
  });
  const left = side.members.length - shownMembers.length;
  if (left > 0) lines.push(`  ${''.padEnd(14)}  ${paint.dim(`and ${count(left, 'more place')}`)}`);
  return lines;
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

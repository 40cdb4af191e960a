import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Span } from '../core/report-types.js';
import { MAX_DIAGNOSTICS } from '../protocol.js';
import type { DiagnosticData, Severity } from '../protocol.js';
import type { Issue, Side } from '../workspace/evidence.js';
import type { Entry } from '../workspace/library.js';
import { SpanIndex } from '../workspace/span-index.js';
import { annotationsOf } from './views/annotations.js';
import { coverage } from './views/coverage.js';
import { documentationOf } from './documentation.js';
import { familyOf, isSettled, messageFor, severityOf } from './issues.js';
import type { Model } from './model.js';

import { t } from './translate.js';

/** What every diagnostic of ours names as its source. */
export const SOURCE = 'Corroborate';

const NUMBERS: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Words of other sources that one diagnostic brings along at most. */
const MAX_RELATED = 12;

/**
 * The diagnostics of one article, in the order of the text: what it contradicts, what is impossible in it, what is worth
 * knowing, and, while it is open, its figures and names as hints. Never more than an editor can draw; the last one then
 * says how many are left out.
 */
export function diagnosticsOf(model: Model, entry: Entry): Diagnostic[] {
  const settings = model.settings(entry);
  const found: Diagnostic[] = [];
  const issues = model.part(entry).issues();
  const disputed = disputedIn(issues, entry);
  for (const issue of issues) {
    const severity = severityOf(issue, settings);
    if (severity === 'off' || isSettled(model, issue, entry)) continue;
    const isRemark = issue.origin.type === 'relation';
    for (const [side, member] of membersIn(issue, entry.path)) {
      if (isRemark && disputed.overlapping(member.start, member.end).length > 0) continue;
      found.push(diagnosticFor(model, entry, issue, side, member, NUMBERS[severity]));
    }
  }
  found.push(...unsupported(model, entry));
  found.sort(
    (a, b) =>
      (a.severity ?? 4) - (b.severity ?? 4) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
  const room = MAX_DIAGNOSTICS - found.length;
  if (room < 0) return [...found.slice(0, MAX_DIAGNOSTICS - 1), moreNotice(found.length - MAX_DIAGNOSTICS + 1)];
  return found.concat(marksOf(model, entry).slice(0, Math.max(0, room)));
}

/** The words that a conflict stands on already: a remark on the same words would only say it again, and more weakly. */
function disputedIn(issues: readonly Issue[], entry: Entry): SpanIndex<Span> {
  const conflicts = issues.filter(({ origin }) => origin.type === 'conflict');
  return new SpanIndex(conflicts.flatMap((issue) => membersIn(issue, entry.path).map(([, member]) => member)));
}

/** The places where an issue shows in one article, each once. A finding shows at its first span there only. */
function membersIn(issue: Issue, path: string): [Side, Span][] {
  const found: [Side, Span][] = [];
  const seen = new Set<number>();
  for (const side of issue.sides) {
    for (const member of side.members) {
      if (member.path !== path || seen.has(member.start)) continue;
      seen.add(member.start);
      found.push([side, member]);
      if (issue.origin.type === 'finding') return found;
    }
  }
  return found;
}

function diagnosticFor(
  model: Model,
  entry: Entry,
  issue: Issue,
  side: Side,
  member: Span,
  severity: DiagnosticSeverity,
): Diagnostic {
  const href = documentationOf(model.features.documentation, issue.code);
  const data: DiagnosticData = { id: issue.id, family: familyOf(issue), kind: kindOf(issue) };
  return {
    range: model.range(entry, member.start, member.end),
    severity,
    source: SOURCE,
    code: issue.code,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: messageFor(model, issue, side, member),
    ...(model.features.relatedInformation ? { relatedInformation: relatedTo(model, issue, side, member) } : {}),
    data,
  };
}

function kindOf({ origin }: Issue): DiagnosticData['kind'] {
  if (origin.type === 'conflict') return origin.conflict.kind;
  return origin.type === 'relation' ? origin.relation.kind : 'finding';
}

/** The words of every other source, those that say otherwise first. */
function relatedTo(model: Model, issue: Issue, side: Side, member: Span): DiagnosticRelatedInformation[] {
  const others = issue.sides.filter((other) => other !== side).flatMap(({ members }) => members);
  const same = side.members.filter((other) => other.path !== member.path || other.start !== member.start);
  return model.places([...others, ...same].slice(0, MAX_RELATED)).map(({ uri, range, source, quotation }) => ({
    location: { uri, range },
    message: `${source}: ${quotation}`,
  }));
}

/** What no source around it has, in one's own draft; nothing as long as there is no source to ask. */
function unsupported(model: Model, entry: Entry): Diagnostic[] {
  const severity = model.settings(entry).severity.drafts;
  if (!entry.draft || severity === 'off') return [];
  const items = coverage(model, entry.uri)?.items ?? [];
  if (items.every(({ standing }) => standing === 'unsupported')) return [];
  const href = documentationOf(model.features.documentation, 'draft/unsupported');
  return items
    .filter(({ standing }) => standing === 'unsupported')
    .map(({ range, text }) => ({
      range,
      severity: NUMBERS[severity],
      source: SOURCE,
      code: 'draft/unsupported',
      ...(href === undefined ? {} : { codeDescription: { href } }),
      message: t('No source around this draft has “{0}”.', text),
      data: { id: '', family: 'drafts', kind: 'draft' } satisfies DiagnosticData,
    }));
}

/** Figures and names as hints, for the article that is open. */
function marksOf(model: Model, entry: Entry): Diagnostic[] {
  const { marks, severity } = model.settings(entry);
  if (entry.version === undefined || !marks.enabled || severity.marks === 'off') return [];
  const level = NUMBERS[severity.marks];
  return annotationsOf(model, entry).map(({ range, kind, type, label }) => ({
    range,
    severity: level,
    source: SOURCE,
    code: `mark/${kind}`,
    message: kind === 'figure' ? t('Figure ({0}): {1}', type, label) : t('Name ({0}): {1}', type, label),
    data: { id: '', family: 'marks', kind: 'mark' } satisfies DiagnosticData,
  }));
}

function moreNotice(number: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'notice/more',
    message: t('{0} more findings are not shown here.', number),
  };
}

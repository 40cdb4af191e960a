import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Severity, SeverityFamily, Settings, SeveritySetting } from '../protocol.js';
import type { Issue } from '../workspace/evidence.js';

/** The family whose setting says how an issue is shown. */
export function familyOf({ origin }: Issue): SeverityFamily {
  if (origin.type === 'finding') return origin.finding.severity === 'error' ? 'contradictions' : 'checks';
  if (origin.type === 'relation') return origin.relation.kind === 'edit' ? 'sharedCopy' : 'relations';
  const { kind, check, sides } = origin.conflict;
  const paths = new Set(sides.flatMap(({ members }) => members.map(({ path }) => path)));
  return kind === 'internal' || check !== undefined || paths.size < 2 ? 'contradictions' : 'conflicts';
}

/** How an issue is shown under some settings. */
export function severityOf(issue: Issue, settings: Settings): SeveritySetting {
  const family = familyOf(issue);
  const setting = settings.severity[family];
  if (setting !== 'default') return setting;
  return issue.origin.type === 'finding' ? issue.origin.finding.severity : 'warning';
}

const NUMBERS: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function severityNumber(severity: Severity): DiagnosticSeverity {
  return NUMBERS[severity];
}

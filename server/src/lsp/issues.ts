import type { Span } from '../core/report-types.js';
import type { SeverityFamily, Settings, SeveritySetting } from '../protocol.js';
import type { Issue, Side } from '../workspace/evidence.js';
import type { Entry } from '../workspace/library.js';
import { fileName } from '../workspace/uri.js';
import type { Model } from './model.js';
import { t } from './translate.js';

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

/** Whether a review or an ignored kind keeps an issue out of an article. */
export function isSettled(model: Model, issue: Issue, entry: Entry): boolean {
  return (
    model.reviews.ignores(entry.folder, issue.code, entry.below) ||
    model.reviews.reviewOf(issue, model.folderOf(issue)) !== undefined
  );
}

/**
 * What is measured and all values, for one member: "NATO members: 31 here; 32 in afp-brussels.txt and in 1 more".
 * Relations, where the values alone would read like a charge, and findings say their own sentence.
 */
export function messageFor(model: Model, issue: Issue, side: Side, member: Span): string {
  if (issue.origin.type === 'finding') return issue.what;
  if (issue.origin.type === 'relation') return `${issue.what}: ${issue.explanation}`;
  const own = t('{0} here', side.value || member.text);
  const others = issue.sides.filter((other) => other !== side).map((other) => otherValue(model, other, member.path));
  return `${issue.what}: ${[own, ...others].join('; ')}`;
}

function otherValue(model: Model, side: Side, here: string): string {
  const value = side.value || side.members[0]?.text || '';
  const paths = [...new Set(side.members.map(({ path }) => path))];
  const elsewhere = paths.filter((path) => path !== here);
  if (elsewhere.length === 0) {
    const first = side.members[0]!;
    const line = (model.location(first)?.range.start.line ?? 0) + 1;
    return t('{0} in line {1}', value, line);
  }
  const file = fileName(model.library.byPath(elsewhere[0]!)?.uri ?? elsewhere[0]!);
  if (elsewhere.length === 1) return t('{0} in {1}', value, file);
  return t('{0} in {1} and in {2} more', value, file, elsewhere.length - 1);
}

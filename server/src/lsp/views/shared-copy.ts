import type { Report, SharedCopy } from '../../core/report-types.js';
import type { SharedCopyResult, StoryItem } from '../../protocol.js';
import { defined } from '../../workspace/defined.js';
import type { Entry } from '../../workspace/library.js';
import type { Model } from '../model.js';

/** What two articles share nearly word for word, where the copies differ, and the claims that both make. */
export function sharedCopy(model: Model, params: { left: string; right: string }): SharedCopyResult {
  const left = model.entry(params.left);
  const right = model.entry(params.right);
  if (!left || !right) return { passages: [], edits: [], claims: [] };
  const { report } = model.part(left);
  const result: SharedCopyResult = { passages: [], edits: [], claims: claimsOfBoth(model, report, left, right) };
  for (const copy of report.sharedCopy) {
    const one = copy.members.find(({ path }) => path === left.path);
    const other = copy.members.find(({ path }) => path === right.path);
    if (!one || !other) continue;
    result.passages.push({
      left: model.range(left, one.start, one.end),
      right: model.range(right, other.start, other.end),
    });
    result.edits.push(...editsOf(model, copy, left, right));
  }
  result.passages.sort((a, b) => a.left.start.line - b.left.start.line);
  return result;
}

function editsOf(model: Model, copy: SharedCopy, left: Entry, right: Entry): SharedCopyResult['edits'] {
  return copy.edits.flatMap(({ kind, spans }) => {
    const one = spans.find(({ path }) => path === left.path);
    const other = spans.find(({ path }) => path === right.path);
    if (!one && !other) return [];
    return [
      {
        kind,
        ...defined({
          left: one && model.range(left, one.start, one.end),
          right: other && model.range(right, other.start, other.end),
        }),
      },
    ];
  });
}

function claimsOfBoth(model: Model, report: Report, left: Entry, right: Entry): SharedCopyResult['claims'] {
  return report.topics.flatMap(({ what, members, conflict }) => {
    const one = members.find(({ path }) => path === left.path);
    const other = members.find(({ path }) => path === right.path);
    if (!one || !other) return [];
    return [
      {
        left: model.range(left, one.start, one.end),
        right: model.range(right, other.start, other.end),
        what,
        ...defined({ conflict: conflict === undefined ? undefined : model.issueId(conflict) }),
      },
    ];
  });
}

/** Which of some articles copied from each other, and how much. */
export function copiesIn(
  model: Model,
  sharedCopy: readonly SharedCopy[],
  paths: readonly string[],
): StoryItem['copies'] {
  const inStory = new Set(paths);
  const pairs = new Map<string, { a: Entry; b: Entry; shared: number; passages: number }>();
  for (const { members } of sharedCopy) {
    const here = members.filter(({ path }) => inStory.has(path));
    for (const [at, one] of here.entries()) {
      for (const other of here.slice(at + 1)) {
        const a = model.library.byPath(one.path);
        const b = model.library.byPath(other.path);
        if (!a || !b || a === b) continue;
        const key = `${a.path}\n${b.path}`;
        const pair = pairs.get(key) ?? { a, b, shared: 0, passages: 0 };
        pair.shared += Math.min(one.end - one.start, other.end - other.start);
        pair.passages++;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()]
    .map(({ a, b, shared, passages }) => {
      const shorter = Math.max(1, Math.min(a.text?.length ?? 0, b.text?.length ?? 0));
      return { uris: [a.uri, b.uri] as [string, string], share: Math.min(1, shared / shorter), passages };
    })
    .sort((a, b) => b.share - a.share);
}

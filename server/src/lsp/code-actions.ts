import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';
import { CLIENT_COMMANDS, SERVER_COMMANDS } from '../protocol.js';
import type { AddReviewParams, DiagnosticData, ReviewVerdict } from '../protocol.js';
import type { Issue } from '../workspace/evidence.js';
import type { Entry } from '../workspace/library.js';
import { fileName } from '../workspace/uri.js';
import { diagnosticsOf } from './diagnostics.js';
import { documentationOf } from './documentation.js';
import type { Model } from './model.js';
import { t } from './translate.js';

/**
 * What can be done about the diagnostics at a place: judge them, ignore their kind, read about it, and, in one's own
 * drafts alone, change the text. Articles are evidence and never changed.
 */
export function codeActions(model: Model, entry: Entry, { context, range }: CodeActionParams): CodeAction[] {
  const wants = (kind: string): boolean =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  if (!wants(CodeActionKind.QuickFix)) return [];
  const actions: CodeAction[] = [];
  for (const diagnostic of judgeable(model, entry, range)) {
    const data = diagnostic.data as DiagnosticData;
    const issue = model
      .part(entry)
      .issues()
      .find(({ id }) => id === data.id);
    if (!issue) continue;
    if (entry.draft) actions.push(...draftFixes(model, entry, issue, diagnostic));
    actions.push(...readingActions(model, issue, diagnostic), ...reviewActions(model, issue, diagnostic));
    actions.push(...ignoreActions(entry, issue, diagnostic));
  }
  return actions;
}

/** The diagnostics of a range that can be judged. Ours, not the client's: some clients do not give back what they got. */
function judgeable(model: Model, entry: Entry, { start, end }: Range): Diagnostic[] {
  const isBefore = (a: Position, b: Position): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return diagnosticsOf(model, entry).filter(
    ({ range, data }) =>
      ((data as DiagnosticData | undefined)?.id ?? '') !== '' &&
      !isBefore(range.end, start) &&
      !isBefore(end, range.start),
  );
}

/** The other sources' words for one's own, and corrections that are certain. */
function draftFixes(model: Model, entry: Entry, issue: Issue, diagnostic: Diagnostic): CodeAction[] {
  if (issue.origin.type === 'finding') {
    return (issue.origin.finding.fixes ?? [])
      .filter(({ edits }) => edits.every(({ path }) => path === entry.path))
      .map(({ title, edits }) =>
        fix(
          entry,
          title,
          diagnostic,
          edits.map(({ start, end, newText }) => ({ range: model.range(entry, start, end), newText })),
        ),
      );
  }
  const start = model.offset(entry, diagnostic.range.start);
  const own = issue.sides.find(({ members }) =>
    members.some((member) => member.path === entry.path && member.start === start),
  );
  const seen = new Set(own?.members.map(({ text }) => text));
  return issue.sides
    .filter((side) => side !== own)
    .flatMap(({ members }) => members)
    .filter(({ path, text }) => {
      const isNew = path !== entry.path && !seen.has(text);
      seen.add(text);
      return isNew;
    })
    .map(({ path, text }) => {
      const file = fileName(model.library.byPath(path)?.uri ?? path);
      const edit = { range: diagnostic.range, newText: text };
      return fix(entry, t('Write “{0}”, as in {1}', text, file), diagnostic, [edit]);
    });
}

function fix(entry: Entry, title: string, diagnostic: Diagnostic, edits: TextEdit[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {
      documentChanges: [{ textDocument: { uri: entry.uri, version: entry.version ?? null }, edits }],
    },
  };
}

function readingActions(model: Model, issue: Issue, diagnostic: Diagnostic): CodeAction[] {
  const actions: CodeAction[] = [];
  if (model.features.clientCommands && issue.origin.type === 'conflict') {
    actions.push(
      run(t('Compare the sources side by side'), diagnostic, CLIENT_COMMANDS.openConflict, { id: issue.id }),
    );
  }
  const page = documentationOf(model.features.documentation, issue.code);
  if (page !== undefined && model.features.clientCommands) {
    actions.push(
      run(t('Read about this kind of finding'), diagnostic, CLIENT_COMMANDS.openDocumentation, { uri: page }),
    );
  }
  return actions;
}

function reviewActions(model: Model, issue: Issue, diagnostic: Diagnostic): CodeAction[] {
  const review = (title: string, verdict: ReviewVerdict, settled?: string): CodeAction => {
    const params: Omit<AddReviewParams, 'reason'> = {
      id: issue.id,
      verdict,
      ...(settled === undefined ? {} : { settled }),
    };
    return model.features.clientCommands
      ? run(title, diagnostic, CLIENT_COMMANDS.reviewConflict, params)
      : run(title, diagnostic, SERVER_COMMANDS.review, { ...params, reason: '' });
  };
  const actions = [review(t('Mark as not a conflict'), 'not-a-conflict'), review(t('Mark as expected'), 'expected')];
  if (issue.origin.type === 'conflict') {
    const values = new Set(issue.sides.map(({ value }) => value).filter((value) => value !== ''));
    for (const value of values) actions.push(review(t('Settle in favour of “{0}”', value), 'settled', value));
  }
  return actions;
}

function ignoreActions(entry: Entry, { code }: Issue, diagnostic: Diagnostic): CodeAction[] {
  if (!entry.folder) return [];
  const { uri } = entry;
  return [
    run(t('Ignore {0} in this article', code), diagnostic, SERVER_COMMANDS.ignore, { code, uri, everywhere: false }),
    run(t('Ignore {0} everywhere in this folder', code), diagnostic, SERVER_COMMANDS.ignore, {
      code,
      uri,
      everywhere: true,
    }),
  ];
}

function run(title: string, diagnostic: Diagnostic, command: string, argument: object): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [argument] },
  };
}

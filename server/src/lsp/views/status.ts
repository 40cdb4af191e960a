import type { ArticleStatus, SkippedFile, SkipReason, WorkspaceSummary } from '../../protocol.js';
import type { Issue } from '../../workspace/evidence.js';
import type { Entry } from '../../workspace/library.js';
import { isSettled } from '../issues.js';
import type { Model } from '../model.js';
import { t } from '../translate.js';

/** What became of one file. */
export function articleStatus(model: Model, uri: string): ArticleStatus {
  const nothing = { figures: 0, entities: 0, conflicts: 0, findings: 0 };
  const entry = model.entry(uri);
  if (!entry) return { state: 'none', ...nothing };
  const skipped = skippedFile(model, entry);
  if (skipped) return { state: 'skipped', skipped, ...nothing };
  const { report, issues } = model.part(entry);
  if (!model.article(entry)) return { state: 'pending', ...nothing };
  return {
    state: 'analysed',
    article: model.articleItem(entry),
    figures: report.figures.filter(({ path }) => path === entry.path).length,
    entities: report.entities.filter(({ mentions }) => mentions.some(({ path }) => path === entry.path)).length,
    conflicts: model.openConflicts(entry).length,
    findings: issues().filter((issue) => issue.origin.type === 'finding' && !isSettled(model, issue, entry)).length,
  };
}

/** What was found in all, for the status item. */
export function summary(model: Model, milliseconds: number): WorkspaceSummary {
  const report = model.report();
  const reviewed = model.reviews.isEmpty ? 0 : model.issues().filter((issue) => isReviewed(model, issue)).length;
  return {
    articles: report.articles.filter(({ skipped }) => skipped === undefined).length,
    stories: report.stories.length,
    conflicts: report.conflicts.length - reviewed,
    reviewed,
    findings: report.findings.length,
    skipped: skippedFiles(model),
    milliseconds,
  };
}

function isReviewed(model: Model, issue: Issue): boolean {
  return issue.origin.type === 'conflict' && model.reviews.reviewOf(issue, model.folderOf(issue)) !== undefined;
}

/** The files that were not analysed, each with its reason. */
export function skippedFiles(model: Model): SkippedFile[] {
  const early = [...model.library.entries()].filter(({ skipped }) => skipped !== undefined);
  const late = model
    .report()
    .articles.filter(({ skipped }) => skipped !== undefined)
    .map(({ path }) => model.library.byPath(path));
  return [...early, ...late].map((entry) => entry && skippedFile(model, entry)).filter((file) => file !== undefined);
}

function skippedFile(model: Model, entry: Entry): SkippedFile | undefined {
  const { uri, path } = entry;
  if (entry.skipped) {
    const { reason, message } = entry.skipped;
    return { uri, path, reason, message: sentenceFor(reason, message) };
  }
  const said = model.article(entry)?.skipped;
  if (said === undefined) return undefined;
  const reason = isReason(said) ? said : 'not-prose';
  return { uri, path, reason, message: sentenceFor(reason, isReason(said) ? undefined : said) };
}

function isReason(said: string): said is SkipReason {
  return Object.hasOwn(SENTENCES, said);
}

const SENTENCES: Readonly<Record<SkipReason, () => string>> = {
  empty: () => t('The file is empty.'),
  'too-large': () => t('The file is larger than 2 MB.'),
  binary: () => t('The file is not text.'),
  'not-prose': () => t('The file does not read like an article.'),
  'not-english': () => t('The article is not in English.'),
  excluded: () => t('The settings leave the file out.'),
  unreadable: () => t('The file cannot be read.'),
  failed: () => t('The analysis of the file failed.'),
};

function sentenceFor(reason: SkipReason, detail: string | undefined): string {
  const sentence = SENTENCES[reason]();
  return detail === undefined ? sentence : `${sentence} ${detail}`;
}

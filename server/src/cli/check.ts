import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Corpus, REPORT_ROOM } from '../core/corpus.js';
import { isSettled, severityOf } from '../lsp/issues.js';
import { skippedFiles } from '../lsp/views/status.js';
import { REVIEWS_FORMAT } from '../workspace/reviews-file.js';
import type { Command, FailOn } from './arguments.js';
import { formatText } from './format.js';
import type { Printed } from './format.js';
import { load, shown } from './load.js';
import type { Loaded } from './load.js';
import { paintFor, ProgressBar } from './terminal.js';

/** Compares articles and prints what was found. Gives the exit code. */
export async function check({ paths, format, failOn, all }: Extract<Command, { name: 'check' }>): Promise<number> {
  const began = performance.now();
  const bar = new ProgressBar(process.stderr);
  // Every list of the report is about to be asked for, so that what is read is kept for it.
  const corpus = format === 'json' ? new Corpus(REPORT_ROOM) : new Corpus();
  const loaded = await load(paths, (done, total) => bar.show('reading', done, total), corpus);
  const { model, base } = loaded;
  corpus.refresh(undefined, (done, total) => bar.show('analysing', done, total));
  bar.clear();
  const nameOf = (path: string): string => shown(resolve(base, path));
  const skipped = skippedFiles(model).map(({ path, message }) => `${nameOf(path)}: skipped: ${message}`);
  const stale = [...model.staleReviews()].map((review) => {
    const file = model.reviews.fileOf(review);
    const name = file === undefined ? REVIEWS_FORMAT.path : shown(fileURLToPath(file));
    return `${name}: a review meets nothing any more (${review.code}, ${review.what})`;
  });
  for (const note of [...loaded.notes, ...skipped, ...stale]) process.stderr.write(`corroborate: ${note}\n`);
  const printed = issuesToPrint(loaded);
  if (format === 'json') process.stdout.write(`${JSON.stringify(reportWithReviews(loaded), undefined, 2)}\n`);
  else {
    const paint = paintFor(process.stdout, process.env);
    const milliseconds = performance.now() - began;
    process.stdout.write(formatText(model, printed, { paint, all, milliseconds, nameOf }));
  }
  if (loaded.missing.length > 0) return 2;
  return printed.some(({ severity }) => fails(severity, failOn)) ? 1 : 0;
}

/** What no review settles and no setting turns off, the gravest first, then the surest. */
function issuesToPrint({ model, settings }: Loaded): Printed[] {
  const printed: Printed[] = [];
  for (const issue of model.issues()) {
    const severity = severityOf(issue, settings);
    const entry = model.library.byPath(issue.sides[0]?.members[0]?.path ?? '');
    if (severity !== 'off' && entry && !isSettled(model, issue, entry)) printed.push({ issue, severity });
  }
  const sure = ({ issue: { origin } }: Printed): number =>
    origin.type === 'conflict' ? origin.conflict.confidence : 0;
  return printed.sort((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) || sure(b) - sure(a));
}

const LEVELS: readonly Printed['severity'][] = ['error', 'warning', 'information', 'hint'];

function fails(severity: Printed['severity'], failOn: FailOn): boolean {
  return failOn !== 'never' && LEVELS.indexOf(severity) <= LEVELS.indexOf(failOn);
}

/** The report, with the reviews of those of its conflicts that have one, by the conflict's id. */
function reportWithReviews({ model }: Loaded): object {
  const reviewed: Record<string, { verdict: string; reason: string }> = {};
  for (const issue of model.issues()) {
    const review = model.reviews.reviewOf(issue, model.folderOf(issue));
    if (review && issue.origin.type === 'conflict')
      reviewed[issue.origin.conflict.id] = { verdict: review.verdict, reason: review.reason };
  }
  return Object.keys(reviewed).length > 0 ? { ...model.report(), reviewed } : model.report();
}

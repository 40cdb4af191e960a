import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import { Lines } from '../workspace/lines.js';
import type { Page } from '../workspace/project-files.js';
import { SOURCE } from './diagnostics.js';
import type { Model } from './model.js';
import { t } from './translate.js';

/** What is wrong with the project's own files, by their addresses: they cannot be read, or hold reviews of nothing. */
export function projectDiagnostics(model: Model): Map<string, Diagnostic[]> {
  const { reviews, entities } = model.project;
  const found = new Map<string, Diagnostic[]>();
  const add = (
    page: Page<unknown>,
    severity: DiagnosticSeverity,
    code: string,
    words: string,
    message: string,
  ): void => {
    const lines = new Lines(page.text);
    const at = Math.max(0, page.text.indexOf(words));
    const range = lines.range(at, at + (page.text.startsWith(words, at) ? words.length : 0));
    const diagnostic = { range, severity, source: SOURCE, code, message };
    found.set(page.file, [...(found.get(page.file) ?? []), diagnostic]);
  };
  for (const page of [...reviews.files.pages, ...entities.pages]) {
    const { problem } = page;
    if (problem !== undefined) {
      const message = t('This file is not used, because it cannot be read: {0}', problem);
      add(page, DiagnosticSeverity.Error, 'project/unreadable', '', message);
    }
  }
  const stale = model.staleReviews();
  for (const page of reviews.files.pages) {
    for (const review of page.value.reviews) {
      if (!stale.has(review)) continue;
      const message = t(
        'This review meets nothing any more: what it judged was changed or is gone ({0}).',
        review.what,
      );
      add(page, DiagnosticSeverity.Information, 'project/stale-review', JSON.stringify(review.id), message);
    }
  }
  return found;
}

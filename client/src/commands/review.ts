import * as vscode from 'vscode';
import {
  addReviewRequest,
  conflictsRequest,
  removeReviewRequest,
  reviewsRequest,
  sourcesRequest,
  unignoreRequest,
  type AddReviewParams,
  type ConflictItem,
  type IgnoreItem,
  type ReviewItem,
  type ReviewVerdict,
} from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';
import { cursor } from '../util/places.js';
import { remark } from './navigate.js';
import { conflictPicks } from './show-conflicts.js';

interface VerdictPick extends vscode.QuickPickItem {
  verdict: ReviewVerdict;
  settled?: string;
}

/** What one may say of a conflict: each side may be held to be right. */
function verdictPicks(conflict: ConflictItem | undefined): VerdictPick[] {
  const sides = (conflict?.sides ?? []).map(({ value }): VerdictPick => ({
    label: `$(check) ${vscode.l10n.t('Settled: {0} is right', value)}`,
    detail: vscode.l10n.t('Checked: one side is right. The others stay as they are.'),
    verdict: 'settled',
    settled: value,
  }));
  return [
    {
      label: `$(circle-slash) ${vscode.l10n.t('Not a conflict')}`,
      detail: vscode.l10n.t('Both can be right: they speak of different things.'),
      verdict: 'not-a-conflict',
    },
    {
      label: `$(clock) ${vscode.l10n.t('Expected')}`,
      detail: vscode.l10n.t('The sources disagree, and the desk knows it.'),
      verdict: 'expected',
    },
    ...sides,
  ];
}

/**
 * Asks what is missing of a review (the verdict, then the reason) and keeps it in `.corroborate/reviews.json`.
 * Nothing is written into an article.
 */
export async function reviewConflict(
  connection: Connection,
  given: Partial<Omit<AddReviewParams, 'reason'>> & { id: string },
): Promise<void> {
  const result = await connection.ask(conflictsRequest, { includeReviewed: true });
  const conflict = result?.conflicts.find(({ id }) => id === given.id);
  const chosen = given.verdict
    ? { verdict: given.verdict, settled: given.settled }
    : await vscode.window.showQuickPick(verdictPicks(conflict), {
        title: conflict ? vscode.l10n.t('Review: {0}', conflict.what) : vscode.l10n.t('Review'),
        placeHolder: vscode.l10n.t('Your judgement; it is kept in .corroborate/reviews.json'),
      });
  if (!chosen) return;
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Why? (for your colleagues)'),
    placeHolder: vscode.l10n.t('The ministry confirmed 32 this morning'),
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const review = await connection.ask(addReviewRequest, {
    id: given.id,
    verdict: chosen.verdict,
    reason,
    ...(chosen.settled === undefined ? {} : { settled: chosen.settled }),
  });
  remark(
    review
      ? vscode.l10n.t('Reviewed: {0}. Corroborate: Show Reviews takes it back.', review.what)
      : vscode.l10n.t('The review could not be kept.'),
  );
}

/**
 * Reviews the conflict at the cursor; where there is none, the one that is chosen from those of the article, or, when it
 * has none either, of the workspace.
 */
export async function reviewHere(connection: Connection): Promise<void> {
  const at = cursor();
  const here = at && (await connection.ask(sourcesRequest, at));
  if (here?.conflict) return reviewConflict(connection, { id: here.conflict });
  const own = at && (await connection.ask(conflictsRequest, { uri: at.uri }));
  const found = own && own.conflicts.length > 0 ? own : await connection.ask(conflictsRequest, {});
  const chosen = await vscode.window.showQuickPick(conflictPicks(found?.conflicts ?? []), {
    title: vscode.l10n.t('Review Conflict'),
    placeHolder: vscode.l10n.t('Which one?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.conflict) await reviewConflict(connection, { id: chosen.conflict.id });
}

type ReviewPick = vscode.QuickPickItem & { review?: ReviewItem; ignored?: IgnoreItem; file?: string };

function verdictName(review: ReviewItem): string {
  switch (review.verdict) {
    case 'not-a-conflict':
      return vscode.l10n.t('not a conflict');
    case 'expected':
      return vscode.l10n.t('expected');
    case 'settled':
      return review.settled ? vscode.l10n.t('settled: {0}', review.settled) : vscode.l10n.t('settled');
  }
}

function reviewPick(review: ReviewItem): ReviewPick {
  const by = [review.author, review.date].filter(Boolean).join(', ');
  return {
    label: `${review.stale ? '$(history)' : '$(check)'} ${review.what}`,
    description: [verdictName(review), review.stale ? vscode.l10n.t('stale: its words have changed') : '']
      .filter(Boolean)
      .join(' · '),
    detail: [review.reason, by].filter(Boolean).join(' — '),
    review,
  };
}

/** Lists all reviews and ignored kinds; choosing one takes it back. */
export async function showReviews(connection: Connection): Promise<void> {
  const all = await connection.ask(reviewsRequest, {});
  if (!all) return;
  const picks: ReviewPick[] = [
    ...all.reviews.filter(({ stale }) => !stale).map(reviewPick),
    ...all.reviews.filter(({ stale }) => stale).map(reviewPick),
    ...all.ignored.map((ignored): ReviewPick => ({
      label: `$(eye-closed) ${ignored.code}`,
      description: ignored.path ?? vscode.l10n.t('everywhere'),
      detail: ignored.reason,
      ignored,
    })),
    ...all.problems.map(({ file, message }): ReviewPick => ({ label: `$(error) ${message}`, detail: file, file })),
  ];
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Reviews'),
    placeHolder:
      picks.length > 0 ? vscode.l10n.t('Choose one to take it back') : vscode.l10n.t('Nothing has been reviewed yet'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.review) await removeReview(connection, chosen.review.id, chosen.review.what);
  else if (chosen?.ignored) {
    const { code, path, file } = chosen.ignored;
    await connection.ask(unignoreRequest, { code, file, ...(path === undefined ? {} : { path }) });
  } else if (chosen?.file) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.file));
}

/** Takes a review back: the conflict is shown again. */
export async function removeReview(connection: Connection, id: string, what: string): Promise<void> {
  const removed = await connection.ask(removeReviewRequest, { id });
  remark(
    removed
      ? vscode.l10n.t('The review of {0} was taken back.', what)
      : vscode.l10n.t('There is no such review any more.'),
  );
}

import * as vscode from 'vscode';
import { conflictsRequest, type AddReviewParams, type PositionParams } from '../../../server/src/protocol.js';
import type { SideBySide } from '../compare/side-by-side.js';
import type { Highlights } from '../editor/highlights.js';
import type { ReadPage } from '../import/article.js';
import type { Connection } from '../server/connection.js';
import type { StoryChoice, StoryPanel } from '../util/story-panel.js';
import type { ConflictTreeNode } from '../views/conflict-groups.js';
import type { ConflictsView } from '../views/conflicts.js';
import type { EntityNode } from '../views/entities.js';
import type { StoryNode } from '../views/stories.js';
import { compareSources, type CompareTarget } from './compare.js';
import { mergeEntities, renameEntity, resetEntity } from './entities.js';
import { Explanations } from './explain.js';
import { importArticle } from './import-article.js';
import { goToConflict, goToSource } from './navigate.js';
import { openConflict } from './open-conflict.js';
import { showSources } from './references.js';
import { removeReview, reviewConflict, reviewHere, showReviews } from './review.js';
import { openSample } from './sample.js';
import { showConflicts } from './show-conflicts.js';
import { checkWorkspace, openArticleSettings, showSkipped, toggleMarks } from './workspace.js';

/** What the commands work on. */
export interface Parts {
  connection: Connection;
  highlights: Highlights;
  sideBySide: SideBySide;
  conflicts: ConflictsView;
  matrix: StoryPanel;
  story: StoryPanel;
  readPage: ReadPage;
  log: vscode.LogOutputChannel;
}

/** Id of the conflict that a command is given: by a code action, a hover, or the view's own node. */
function idOf(given: { id: string } | ConflictTreeNode | undefined): string | undefined {
  if (!given) return undefined;
  if ('id' in given) return given.id;
  return given.type === 'conflict' ? given.conflict.id : undefined;
}

/** Registers every command of the manifest. */
export function registerCommands(context: vscode.ExtensionContext, parts: Parts): void {
  const { connection, highlights, sideBySide, conflicts, matrix, story, log } = parts;
  const explanations = new Explanations();

  const open = async (given: { id: string } | ConflictTreeNode): Promise<void> => {
    const id = idOf(given);
    const result = await connection.ask(conflictsRequest, { includeReviewed: true });
    const conflict = result?.conflicts.find((each) => each.id === id);
    if (conflict) await openConflict(conflict, highlights);
  };
  const review = async (given?: Omit<AddReviewParams, 'reason'> | ConflictTreeNode): Promise<void> => {
    if (given && 'id' in given) return reviewConflict(connection, given);
    const id = idOf(given);
    if (id) return reviewConflict(connection, { id });
    return reviewHere(connection);
  };
  const takeBack = async (node?: ConflictTreeNode): Promise<void> => {
    const found = node?.type === 'conflict' ? node.conflict : undefined;
    if (found?.review) await removeReview(connection, found.review.id, found.what);
    else await showReviews(connection);
  };

  const commands: Record<string, (...args: never[]) => unknown> = {
    showConflicts: (given?: { uri?: string }) => showConflicts(connection, highlights, given?.uri),
    showArticleConflicts: () =>
      showConflicts(connection, highlights, vscode.window.activeTextEditor?.document.uri.toString()),
    openConflict: open,
    goToNextSource: () => goToSource(connection, highlights, 'next'),
    goToPreviousSource: () => goToSource(connection, highlights, 'previous'),
    goToNextConflict: () => goToConflict(connection, highlights, 'next'),
    goToPreviousConflict: () => goToConflict(connection, highlights, 'previous'),
    showSources: (at?: PositionParams) => showSources(connection, at),
    compareSources: (target: CompareTarget, all: unknown) => compareSources(connection, sideBySide, target, all),
    showMatrix: (given?: StoryChoice | StoryNode) => matrix.show(given),
    showStory: (given?: StoryChoice | StoryNode) => story.show(given),
    explainClaim: () => explanations.explain(connection),
    importArticle: (folder?: vscode.Uri) =>
      importArticle(parts.readPage, folder instanceof vscode.Uri ? folder : undefined),
    reviewConflict: review,
    removeReview: takeBack,
    showReviews: () => showReviews(connection),
    toggleMarks,
    checkWorkspace: () => checkWorkspace(connection),
    restartServer: () => connection.restart(),
    showLog: () => log.show(),
    showSkipped: () => showSkipped(connection),
    openArticleSettings,
    openDocumentation: ({ uri }: { uri: string }) =>
      vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(uri)),
    openSample: () => openSample(context),
    clearHighlights: () => {
      highlights.clear();
      sideBySide.end();
    },
    renameEntity: (node?: EntityNode, all?: EntityNode[]) => renameEntity(connection, node, all),
    mergeEntities: (node?: EntityNode, all?: EntityNode[]) => mergeEntities(connection, node, all),
    resetEntity: (node?: EntityNode, all?: EntityNode[]) => resetEntity(connection, node, all),
    'conflicts.groupByStory': () => conflicts.groupBy('story'),
    'conflicts.groupByKind': () => conflicts.groupBy('kind'),
    'conflicts.groupByArticle': () => conflicts.groupBy('article'),
    'conflicts.filter': () => conflicts.askFilter(),
    'conflicts.clearFilter': () => conflicts.clearFilter(),
    'conflicts.toggleReviewed': () => conflicts.toggleReviewed(),
  };
  context.subscriptions.push(
    explanations,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`corroborate.${name}`, run)),
  );
}

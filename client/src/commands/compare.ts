import * as vscode from 'vscode';
import {
  conflictsRequest,
  sourcesRequest,
  storiesRequest,
  type ConflictItem,
  type StoryItem,
} from '../../../server/src/protocol.js';
import type { Pair, SideBySide } from '../compare/side-by-side.js';
import type { Connection } from '../server/connection.js';
import { bestPair } from '../util/conflicts.js';
import { cursor } from '../util/places.js';
import { remark } from './navigate.js';

/** Two articles of one outlet that share this much of the shorter one's words are versions of one article. */
const VERSION_SHARE = 0.7;

/** What the command may be given: a conflict, its node in the view, files chosen in the explorer, or nothing. */
export type CompareTarget =
  | { id: string }
  | { type: 'conflict'; conflict: ConflictItem }
  | { type: 'article'; article: { uri: string } }
  | vscode.Uri
  | undefined;

/** The addresses that a menu of files or of the view of stories passes along, in the order of choosing. */
function chosenUris(target: CompareTarget, all: unknown): string[] {
  const many: unknown[] = Array.isArray(all) && all.length > 0 ? all : [target];
  return many.flatMap((each) => {
    if (each instanceof vscode.Uri) return [each.toString()];
    const node = each as { type?: string; article?: { uri: string } } | undefined;
    return node?.type === 'article' && node.article ? [node.article.uri] : [];
  });
}

function pairOf(conflict: ConflictItem): Pair | undefined {
  const pair = bestPair(conflict);
  return pair && { left: pair[0].uri, right: pair[1].uri, at: { left: pair[0].range, right: pair[1].range } };
}

async function conflictPair(connection: Connection, id: string): Promise<Pair | undefined> {
  const result = await connection.ask(conflictsRequest, { includeReviewed: true });
  const conflict = result?.conflicts.find((each) => each.id === id);
  return conflict && pairOf(conflict);
}

/** The claim at the cursor with its next source; undefined when no other source has it. */
async function pairAtCursor(connection: Connection): Promise<Pair | undefined> {
  const at = cursor();
  const sources = at && (await connection.ask(sourcesRequest, at));
  const [own, other] = [sources?.places[sources.current], sources?.places[sources.next]];
  return own && other && own.uri !== other.uri
    ? { left: own.uri, right: other.uri, at: { left: own.range, right: other.range } }
    : undefined;
}

/** Lets the user choose the article to compare with, those of the same story first. */
async function choosePair(stories: readonly StoryItem[], uri: string | undefined): Promise<Pair | undefined> {
  const left = uri ?? (await chooseArticle(stories, undefined, vscode.l10n.t('First article')));
  if (!left) return undefined;
  const right = await chooseArticle(stories, left, vscode.l10n.t('Article to compare with'));
  return right === undefined ? undefined : { left, right };
}

async function chooseArticle(
  stories: readonly StoryItem[],
  besides: string | undefined,
  placeHolder: string,
): Promise<string | undefined> {
  const own = stories.find((story) => story.articles.some(({ uri }) => uri === besides));
  const ordered = own ? [own, ...stories.filter((story) => story !== own)] : stories;
  const items = ordered.flatMap((story) => [
    { label: story.title, kind: vscode.QuickPickItemKind.Separator, uri: '' },
    ...story.articles
      .filter(({ uri }) => uri !== besides)
      .map((article) => ({
        label: article.source,
        description: article.published?.slice(0, 10) ?? '',
        detail: article.headline ?? article.path,
        uri: article.uri,
      })),
  ]);
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.uri;
}

/** Compares two sources side by side: those of a conflict, two chosen files, or those of the claim at the cursor. */
export async function compareSources(
  connection: Connection,
  sideBySide: SideBySide,
  target: CompareTarget,
  all: unknown,
): Promise<void> {
  let pair: Pair | undefined;
  if (target && 'id' in target) pair = await conflictPair(connection, target.id);
  else if (target && 'type' in target && target.type === 'conflict') pair = pairOf(target.conflict);
  const uris = chosenUris(target, all);
  if (!pair && uris.length > 1) pair = { left: uris[0]!, right: uris[1]! };
  if (!pair && !target) pair = await pairAtCursor(connection);
  const stories = (await connection.ask(storiesRequest, {})) ?? [];
  pair ??= await choosePair(stories, uris[0] ?? vscode.window.activeTextEditor?.document.uri.toString());
  if (!pair) return remark(vscode.l10n.t('There are no two sources to compare.'));
  await sideBySide.open(pair, !pair.at && areVersions(stories, pair));
}

/**
 * Whether two files are versions of one article: of one outlet, with most of the words in common. Agency copy in two
 * outlets is no such pair: there it matters who changed what, which the comparison of sources shows. Files that are no
 * articles have nothing but their lines to compare.
 */
function areVersions(stories: readonly StoryItem[], pair: Pair): boolean {
  const articles = stories.flatMap((story) => story.articles);
  const [left, right] = [pair.left, pair.right].map((uri) => articles.find((article) => article.uri === uri));
  if (!left || !right) return true;
  const copy = stories
    .flatMap(({ copies }) => copies)
    .find(({ uris }) => uris.includes(pair.left) && uris.includes(pair.right));
  return left.source === right.source && copy !== undefined && copy.share >= VERSION_SHARE;
}

import * as vscode from 'vscode';
import { conflictsRequest, explainRequest, storiesRequest, type ConflictItem } from '../../../server/src/protocol.js';
import type { Connection } from '../server/connection.js';

/** Conflicts named in one answer at most, so that a large workspace does not fill a model's context. */
const MAX_CONFLICTS = 50;

function result(value: unknown): vscode.LanguageModelToolResult {
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

/** A conflict as a model is told of it: everything needed to quote the sources, nothing of the editor's. */
function told(conflict: ConflictItem): object {
  return {
    what: conflict.what,
    kind: conflict.kind,
    explanation: conflict.explanation,
    story: conflict.story?.title,
    sides: conflict.sides.map(({ value, places }) => ({
      value,
      sources: places.map((place) => ({
        source: place.source,
        path: place.path,
        line: place.range.start.line + 1,
        column: place.range.start.character + 1,
        sentence: place.quotation,
      })),
    })),
    review: conflict.review && { verdict: conflict.review.verdict, reason: conflict.review.reason },
  };
}

/** The address of a file that a model names by its path below a workspace folder. */
async function findArticle(path: string): Promise<vscode.Uri | undefined> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    // A path that climbs out of the folder is not one of the workspace's articles.
    if (!uri.path.startsWith(folder.uri.path.endsWith('/') ? folder.uri.path : `${folder.uri.path}/`)) continue;
    try {
      await vscode.workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not in this folder: another one may have it.
    }
  }
  return undefined;
}

interface FindInput {
  path?: string;
  about?: string;
}
interface ExplainInput {
  path: string;
  words: string;
}

/** Offers the conflicts, explanations and sources of the workspace to language models in the editor; all read-only. */
export function languageModelTools(connection: Connection): vscode.Disposable {
  const find: vscode.LanguageModelTool<FindInput> = {
    async invoke({ input }, token) {
      const uri = input.path ? await findArticle(input.path) : undefined;
      if (input.path && !uri) return result(`There is no file ${input.path} in the workspace.`);
      const found = await connection.ask(conflictsRequest, uri ? { uri: uri.toString() } : {}, token);
      const about = input.about?.toLowerCase();
      const conflicts = (found?.conflicts ?? []).filter(({ what }) => !about || what.toLowerCase().includes(about));
      return result({
        articles: found?.articles ?? 0,
        total: conflicts.length,
        conflicts: conflicts.slice(0, MAX_CONFLICTS).map(told),
      });
    },
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Looking for claims that conflict') }),
  };
  const explain: vscode.LanguageModelTool<ExplainInput> = {
    async invoke({ input }, token) {
      const uri = await findArticle(input.path);
      if (!uri) return result(`There is no file ${input.path} in the workspace.`);
      const document = await vscode.workspace.openTextDocument(uri);
      const at = document.getText().indexOf(input.words);
      if (at < 0) return result(`${input.path} does not say "${input.words}".`);
      const text = await connection.ask(
        explainRequest,
        { uri: uri.toString(), position: document.positionAt(at) },
        token,
      );
      return result(text || 'No claim was found at these words.');
    },
    prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Explaining “{0}”', input.words) }),
  };
  const list: vscode.LanguageModelTool<Record<string, never>> = {
    async invoke(_options, token) {
      const stories = (await connection.ask(storiesRequest, {}, token)) ?? [];
      return result(
        stories.map((story) => ({
          title: story.title,
          independentSources: story.independentSources,
          conflicts: story.conflicts,
          articles: story.articles.map(({ path, source, headline, published, draft }) => ({
            path,
            source,
            headline,
            published,
            draft,
          })),
        })),
      );
    },
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Listing stories and sources') }),
  };
  return vscode.Disposable.from(
    vscode.lm.registerTool('corroborate_find_conflicts', find),
    vscode.lm.registerTool('corroborate_explain_claim', explain),
    vscode.lm.registerTool('corroborate_list_sources', list),
  );
}

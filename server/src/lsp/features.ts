import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection, InlayHintParams } from 'vscode-languageserver';
import {
  annotationsRequest,
  articleStatusRequest,
  conflictsRequest,
  coverageRequest,
  entitiesRequest,
  explainRequest,
  matrixRequest,
  reviewsRequest,
  sharedCopyRequest,
  sourcesRequest,
  storiesRequest,
  topicsAtRequest,
} from '../protocol.js';
import type { PositionParams, RequestName } from '../protocol.js';
import type { Entry } from '../workspace/library.js';
import { codeActions } from './code-actions.js';
import { codeLenses } from './code-lens.js';
import { hoverAt } from './hover.js';
import { inlayHints } from './inlay-hints.js';
import type { Model } from './model.js';
import { contradictions, definition, highlights, references } from './navigation.js';
import { semanticTokens } from './semantic-tokens.js';
import { documentLinks, foldingRanges, selectionRanges } from './structure.js';
import { documentSymbols, workspaceSymbols } from './symbols.js';
import { annotationsOf } from './views/annotations.js';
import { conflicts } from './views/conflicts.js';
import { coverage } from './views/coverage.js';
import { entities } from './views/entities.js';
import { matrix } from './views/matrix.js';
import { reviewList } from './views/reviews.js';
import { sharedCopy } from './views/shared-copy.js';
import { articleStatus } from './views/status.js';
import { stories } from './views/stories.js';
import { sourcesAt, topicsAt } from './views/topics.js';

type At = { textDocument: { uri: string }; position: PositionParams['position'] };

const at = ({ textDocument, position }: At): PositionParams => ({ uri: textDocument.uri, position });

/**
 * Answers every question about the texts as they are now: each handler waits until the engine has caught up, and is not
 * run at all when the client has lost interest in the meantime.
 */
export function registerFeatures(connection: Connection, model: Model, fresh: () => Promise<void>): void {
  const answer =
    <Params, Result>(handle: (params: Params) => Result) =>
    async (params: Params, token: CancellationToken): Promise<Result> => {
      await unlessCancelled(fresh(), token);
      return handle(params);
    };
  const inArticle = <Params extends { textDocument: { uri: string } }, Result>(
    handle: (entry: Entry, params: Params) => Result,
  ) =>
    answer((params: Params): Result | null => {
      const entry = model.entry(params.textDocument.uri);
      return entry?.text === undefined ? null : handle(entry, params);
    });

  connection.onHover(answer((params: At) => hoverAt(model, at(params)) ?? null));
  connection.onDefinition(answer((params: At) => definition(model, at(params)) as never));
  connection.onImplementation(answer((params: At) => contradictions(model, at(params))));
  connection.onReferences(
    answer((params: At & { context: { includeDeclaration: boolean } }) =>
      references(model, at(params), params.context.includeDeclaration),
    ),
  );
  connection.onDocumentHighlight(answer((params: At) => highlights(model, at(params))));
  connection.onDocumentSymbol(inArticle((entry) => documentSymbols(model, entry)) as never);
  connection.onWorkspaceSymbol(answer(({ query }: { query: string }) => workspaceSymbols(model, query)));
  connection.onCodeLens(inArticle((entry) => codeLenses(model, entry)));
  connection.languages.inlayHint.on(inArticle((entry, { range }: InlayHintParams) => inlayHints(model, entry, range)));
  connection.languages.semanticTokens.on(
    answer(({ textDocument }: { textDocument: { uri: string } }) => {
      const entry = model.entry(textDocument.uri);
      return entry?.text === undefined ? { data: [] } : semanticTokens(model, entry);
    }),
  );
  connection.languages.semanticTokens.onRange(
    answer(({ textDocument, range }) => {
      const entry = model.entry(textDocument.uri);
      if (entry?.text === undefined) return { data: [] };
      return semanticTokens(model, entry, {
        start: model.offset(entry, range.start),
        end: model.offset(entry, range.end),
      });
    }),
  );
  connection.onDocumentLinks(inArticle((entry) => documentLinks(model, entry)));
  connection.onFoldingRanges(inArticle((entry) => foldingRanges(model, entry)));
  connection.onSelectionRanges(inArticle((entry, { positions }) => selectionRanges(model, entry, positions)));
  connection.onCodeAction(inArticle((entry, params) => codeActions(model, entry, params)));

  const on = <Params, Result>(name: RequestName<Params, Result>, handle: (params: Params) => Result): void => {
    connection.onRequest<unknown, unknown>(name.method, answer<Params, unknown>(handle));
  };
  on(conflictsRequest, (params) => conflicts(model, params));
  on(topicsAtRequest, (params) => topicsAt(model, params));
  on(sourcesRequest, (params) => sourcesAt(model, params));
  on(storiesRequest, () => stories(model));
  on(entitiesRequest, (params) => entities(model, params));
  on(matrixRequest, (params) => matrix(model, params));
  on(sharedCopyRequest, (params) => sharedCopy(model, params));
  on(articleStatusRequest, ({ uri }) => articleStatus(model, uri));
  on(explainRequest, (params) => explain(model, params));
  on(annotationsRequest, ({ uri }) => {
    const entry = model.entry(uri);
    return entry?.text === undefined ? [] : annotationsOf(model, entry);
  });
  on(reviewsRequest, () => reviewList(model));
  on(coverageRequest, ({ uri }) => coverage(model, uri));
}

/** Waits for some work, but no longer than the client wants the answer. */
function unlessCancelled(work: Promise<void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled'));
    const listener = token.onCancellationRequested(cancel);
    work.then(() => (token.isCancellationRequested ? cancel() : resolve()), reject).finally(() => listener.dispose());
  });
}

/** The engine's whole derivation at a position, as plain text. */
export function explain(model: Model, { uri, position }: PositionParams): string {
  const entry = model.entry(uri);
  return entry?.text === undefined ? '' : model.corpus.explain(entry.path, model.offset(entry, position));
}

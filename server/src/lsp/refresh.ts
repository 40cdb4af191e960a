import { CodeLensRefreshRequest, InlayHintRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Library } from '../workspace/library.js';

/**
 * Tells the client to ask again for lenses, hints and tokens when they have changed without an edit of their own
 * document: it asks by itself only where somebody types.
 */
export class Refresher {
  readonly #versions = new Map<string, number>();
  readonly #requests: readonly { readonly type: { readonly method: string } }[];

  constructor(
    private readonly connection: Connection,
    private readonly library: Library,
    { workspace }: ClientCapabilities,
  ) {
    this.#requests = [
      ...(workspace?.codeLens?.refreshSupport ? [CodeLensRefreshRequest] : []),
      ...(workspace?.inlayHint?.refreshSupport ? [InlayHintRefreshRequest] : []),
      ...(workspace?.semanticTokens?.refreshSupport ? [SemanticTokensRefreshRequest] : []),
    ];
  }

  /** To be called with the paths whose part of the result has changed. */
  changed(paths: Iterable<string>): void {
    let needed = false;
    for (const path of paths) {
      const version = this.library.byPath(path)?.version;
      if (version === undefined) this.#versions.delete(path);
      else {
        if (this.#versions.get(path) === version) needed = true;
        this.#versions.set(path, version);
      }
    }
    if (!needed) return;
    for (const { type } of this.#requests) void this.connection.sendRequest(type.method).catch(() => undefined);
  }
}

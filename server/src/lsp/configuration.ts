import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../protocol.js';
import type { Query } from '../workspace/files.js';
import { enabledPatterns } from '../workspace/globs.js';
import type { Folder } from '../workspace/library.js';
import { readSettings } from '../workspace/settings.js';

/** What the client says for one workspace folder, or for files outside of all. */
interface Scope {
  readonly settings: Settings;
  readonly query: Query;
  readonly encoding: string | undefined;
}

/**
 * The client's settings, kept for each workspace folder until they change. Clients that can be asked are asked; others
 * push theirs, or have the defaults.
 */
export class Configuration {
  readonly #scopes = new Map<string, Scope>();
  #pushed: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly canAsk: boolean,
    private readonly report: (problem: string) => void,
  ) {}

  /** Settings as sent along with a change, by clients that cannot be asked. */
  push(settings: unknown): void {
    this.#pushed =
      typeof settings === 'object' && settings !== null && 'corroborate' in settings ? settings.corroborate : settings;
  }

  /** Reads the settings of all folders anew. */
  async load(folders: readonly Folder[]): Promise<void> {
    const uris = [undefined, ...folders.map(({ uri }) => uri)];
    const answers = await this.#ask(uris);
    this.#scopes.clear();
    const problems = new Set<string>();
    for (const [at, uri] of uris.entries()) {
      const [own, files] = answers[at]!;
      const { settings, problems: wrong } = readSettings(own);
      for (const problem of wrong) problems.add(problem);
      const filesExclude = enabledPatterns(field(files, 'exclude'));
      const encoding = field(files, 'encoding');
      this.#scopes.set(uri ?? '', {
        settings,
        query: { include: settings.articles.include, exclude: [...settings.articles.exclude, ...filesExclude] },
        encoding: typeof encoding === 'string' ? encoding : undefined,
      });
    }
    for (const problem of problems) this.report(problem);
  }

  settings(folder: Folder | undefined): Settings {
    return this.#scope(folder).settings;
  }

  query(folder: Folder | undefined): Query {
    return this.#scope(folder).query;
  }

  encoding(folder: Folder | undefined): string | undefined {
    return this.#scope(folder).encoding;
  }

  #scope(folder: Folder | undefined): Scope {
    const scope = this.#scopes.get(folder?.uri ?? '') ?? this.#scopes.get('');
    if (scope) return scope;
    const { settings } = readSettings(undefined);
    return { settings, query: { include: settings.articles.include, exclude: [] }, encoding: undefined };
  }

  async #ask(uris: readonly (string | undefined)[]): Promise<[unknown, unknown][]> {
    if (!this.canAsk) return uris.map(() => [this.#pushed, undefined]);
    const items = uris.flatMap((uri) =>
      ['corroborate', 'files'].map((section) => (uri === undefined ? { section } : { scopeUri: uri, section })),
    );
    try {
      const answers: unknown[] = await this.connection.workspace.getConfiguration(items);
      return uris.map((_, at) => [answers[2 * at] ?? this.#pushed, answers[2 * at + 1]]);
    } catch {
      return uris.map(() => [this.#pushed, undefined]);
    }
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

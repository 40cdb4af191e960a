import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Clock } from './analysis.js';
import { diagnosticsOf } from './diagnostics.js';
import type { Model } from './model.js';
import { projectDiagnostics } from './project-diagnostics.js';

/** How long diagnostics are computed before messages are let in: milliseconds. */
const SLICE = 4;

/** Above this many articles it is cheaper to ask first which of them have anything to show. */
const MANY = 100;

/** Sends diagnostics: only for articles whose diagnostics differ from what was sent last, an empty list to clear. */
export class Publisher {
  readonly #sent = new Map<string, { uri: string; json: string }>();
  /** Addresses of the project's files that show something. */
  #project = new Set<string>();

  constructor(
    private readonly model: Model,
    private readonly clock: Clock,
    private readonly send: (params: PublishDiagnosticsParams) => void,
  ) {}

  /**
   * Publishes for some articles, open ones first.
   *
   * @param isOutdated asked after every pause; true stops, as offsets no longer fit the texts
   * @returns the paths that were not come to
   */
  async publish(paths: ReadonlySet<string>, isOutdated: () => boolean): Promise<Set<string>> {
    const left = new Set(paths);
    const queue = this.#worthwhile([...paths]).sort((a, b) => this.#urgency(a) - this.#urgency(b));
    let deadline = this.clock.now() + SLICE;
    for (const path of queue) {
      if (this.clock.now() > deadline) {
        await this.clock.pause();
        if (isOutdated()) return left;
        deadline = this.clock.now() + SLICE;
      }
      this.#publishOne(path);
      left.delete(path);
    }
    return new Set();
  }

  #urgency(path: string): number {
    return this.model.library.byPath(path)?.version === undefined ? 1 : 0;
  }

  /** Leaves out articles that have nothing to show and showed nothing. */
  #worthwhile(paths: string[]): string[] {
    if (paths.length < MANY) return paths;
    const { conflicts, relations, findings } = this.model.report();
    const busy = new Set<string>(this.#sent.keys());
    for (const { sides } of conflicts) for (const { members } of sides) for (const { path } of members) busy.add(path);
    for (const { members } of relations) for (const { path } of members) busy.add(path);
    for (const { spans } of findings) for (const { path } of spans) busy.add(path);
    return paths.filter((path) => busy.has(path) || this.#urgency(path) === 0);
  }

  #publishOne(path: string): void {
    const entry = this.model.library.byPath(path);
    if (!entry && this.#move(path)) return;
    const diagnostics = entry?.text === undefined ? [] : diagnosticsOf(this.model, entry);
    this.#update(path, entry?.uri, diagnostics, entry?.version);
  }

  /**
   * A file may be known by another path now, because workspace folders came or went. What its old path showed then counts
   * for the new one: cleared by the old one, it would take away what was sent for the same address under the new one.
   *
   * @returns whether there was such a file
   */
  #move(path: string): boolean {
    const before = this.#sent.get(path);
    const now = before && this.model.library.get(before.uri);
    if (!now) return false;
    this.#sent.delete(path);
    if (!this.#sent.has(now.path)) this.#sent.set(now.path, before);
    this.#publishOne(now.path);
    return true;
  }

  /** Sends what is wrong with the project's own files. */
  publishProject(): void {
    const found = projectDiagnostics(this.model);
    for (const uri of this.#project) if (!found.has(uri)) this.#update(uri, uri, []);
    for (const [uri, diagnostics] of found) this.#update(uri, uri, diagnostics);
    this.#project = new Set(found.keys());
  }

  #update(key: string, address: string | undefined, diagnostics: Diagnostic[], version?: number): void {
    const before = this.#sent.get(key);
    const json = JSON.stringify(diagnostics);
    const uri = address ?? before?.uri;
    if (uri === undefined || json === (before?.json ?? '[]')) return;
    if (diagnostics.length === 0) this.#sent.delete(key);
    else this.#sent.set(key, { uri, json });
    this.send({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }

  /** Every path that shows something. */
  shown(): string[] {
    return [...this.#sent.keys()];
  }
}

import type { Corpus } from '../core/corpus.js';
import { lazy } from '../core/lazy.js';
import type { ArticleInfo, Conflict, Report, Span } from '../core/report-types.js';
import type { ArticleItem, InitializationOptions, Location, Place, Position, Range, Settings } from '../protocol.js';
import { defined } from '../workspace/defined.js';
import { applyEdits } from '../workspace/entity-edits.js';
import type { EntityEdits } from '../workspace/entity-edits.js';
import { issuesOf } from '../workspace/evidence.js';
import type { Issue } from '../workspace/evidence.js';
import type { Entry, Folder, Library } from '../workspace/library.js';
import { quote, sentenceRange } from '../workspace/quotation.js';
import type { Project } from '../workspace/project.js';
import type { ReviewBook } from '../workspace/review-book.js';
import type { Review } from '../workspace/reviews-file.js';
import { sourceName } from '../workspace/uri.js';

/** The first publishing asks for every article's part once; to keep them all would hold the report many times over. */
const PARTS_KEPT = 64;

/** What lies further away than this in a sentence does not change what its words mean. */
const NEAR = 400;

/** What a client can do that changes what the server sends. */
export interface ClientFeatures extends Pick<InitializationOptions, 'clientCommands' | 'author'> {
  markdown: boolean;
  hierarchicalSymbols: boolean;
  locationLinks: boolean;
  relatedInformation: boolean;
  /** Address of the folder with a page for each kind of finding. */
  documentation?: string;
}

/** What touches one article; issues are made when they are first asked for. */
export interface Part {
  readonly report: Report;
  readonly issues: () => readonly Issue[];
}

/** The whole report with what is looked up in it; each is made when it is first asked for. */
interface Whole {
  readonly report: Report;
  readonly issues: Issue[];
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** Ids of issues by the engine's ids of conflicts. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * What the language features read: the engine's last result, the articles, the settings and the reviews, with the
 * conversions between the engine's offsets and the client's positions.
 */
export class Model {
  #whole: Whole | undefined;
  readonly #known = new WeakMap<object, Issue>();
  #stale: ReadonlySet<Review> | undefined;
  readonly #parts = new Map<string, Part>();

  constructor(
    readonly corpus: Corpus,
    readonly library: Library,
    readonly project: Project,
    readonly features: ClientFeatures,
    readonly settingsOf: (folder: Folder | undefined) => Settings,
  ) {}

  get reviews(): ReviewBook {
    return this.project.reviews;
  }

  /** Forgets what was derived from the last result and the reviews; to be called when either has changed. */
  renew(): void {
    this.#whole = undefined;
    this.#stale = undefined;
    this.#parts.clear();
  }

  report(): Report {
    return this.#derived().report;
  }

  issues(): Issue[] {
    return this.#derived().issues;
  }

  /** A conflict by the engine's id. */
  conflict(id: string): Conflict | undefined {
    return this.#derived().conflicts.get(id);
  }

  /** The part of the report that touches one article. */
  part(entry: Entry): Part {
    let part = this.#parts.get(entry.path);
    if (!part) {
      const report = this.#withEntityEdits(this.corpus.reportFor(entry.path));
      let issues: Issue[] | undefined;
      part = {
        report,
        issues: () => (issues ??= issuesOf(report, this.sentenceOf, this.#known)),
      };
      if (this.#parts.size >= PARTS_KEPT) this.#parts.clear();
      this.#parts.set(entry.path, part);
    }
    return part;
  }

  /** The reviews that no issue needs any more. */
  staleReviews(): ReadonlySet<Review> {
    this.#stale ??= new Set(this.reviews.isEmpty ? [] : this.reviews.stale(this.issues()));
    return this.#stale;
  }

  /** The id by which clients know one of the engine's conflicts. */
  issueId(conflict: string): string {
    return this.#derived().ids.get(conflict) ?? conflict;
  }

  #derived(): Whole {
    this.#whole ??= lazy<Whole>({
      report: () => this.#withEntityEdits(this.corpus.report()),
      issues: () => issuesOf(this.report(), this.sentenceOf, this.#known),
      conflicts: () => new Map(this.report().conflicts.map((conflict) => [conflict.id, conflict])),
      ids: () =>
        new Map(
          this.issues().flatMap(({ id, origin }) =>
            origin.type === 'conflict' ? [[origin.conflict.id, id] as const] : [],
          ),
        ),
    });
    return this.#whole;
  }

  /** The report with its names as the project wants them. */
  #withEntityEdits(report: Report): Report {
    const edits = this.entityEdits();
    if (edits.joined.length + edits.apart.length === 0) return report;
    // The other lists stay unread until somebody reads them.
    let entities: Report['entities'] | undefined;
    const get = () => (entities ??= applyEdits(report.entities, edits));
    const lists = { ...Object.getOwnPropertyDescriptors(report), entities: { enumerable: true, get } };
    return Object.defineProperties({} as Report, lists);
  }

  /** What all folders say of who is who, in the engine's paths. */
  entityEdits(): EntityEdits {
    const { pages } = this.project.entities;
    return {
      joined: pages.flatMap(({ value }) => value.joined),
      apart: pages.flatMap(({ folder, value }) =>
        value.apart.map((rule) => ({ ...rule, paths: rule.paths.map((path) => this.library.pathIn(folder, path)) })),
      ),
    };
  }

  /** The sentence around a span, as it stands. */
  readonly sentenceOf = (span: Span): string => {
    const text = this.library.byPath(span.path)?.text ?? '';
    const { start, end } = sentenceRange(text, this.corpus.sentence(span.path, span.start), span.start, span.end);
    return text.slice(Math.max(start, span.start - NEAR), Math.min(end, span.end + NEAR));
  };

  entry(uri: string): Entry | undefined {
    return this.library.get(uri);
  }

  settings(entry: Entry): Settings {
    return this.settingsOf(entry.folder);
  }

  offset(entry: Entry, position: Position): number {
    return this.library.lines(entry).offsetAt(position);
  }

  range(entry: Entry, start: number, end: number): Range {
    return this.library.lines(entry).range(start, end);
  }

  /** Where a span stands for the client; undefined when its article is gone. */
  location(span: { path: string; start: number; end: number }): Location | undefined {
    const entry = this.library.byPath(span.path);
    return entry && { uri: entry.uri, range: this.range(entry, span.start, span.end) };
  }

  /** A span with the words around it, as lists show it. */
  place(span: Span): Place | undefined {
    const entry = this.library.byPath(span.path);
    if (entry?.text === undefined) return undefined;
    const { outlet, published } = this.corpus.article(entry.path) ?? {};
    return {
      uri: entry.uri,
      range: this.range(entry, span.start, span.end),
      text: span.text,
      ...quote(entry.text, this.corpus.sentence(span.path, span.start), span.start, span.end),
      source: outlet ?? sourceName(entry.uri),
      path: entry.path,
      ...(published === undefined ? {} : { published }),
    };
  }

  places(spans: readonly Span[]): Place[] {
    return spans.map((span) => this.place(span)).filter((place) => place !== undefined);
  }

  article(entry: Entry): ArticleInfo | undefined {
    return this.corpus.article(entry.path);
  }

  articleItem(entry: Entry): ArticleItem {
    const article = this.article(entry);
    return {
      uri: entry.uri,
      path: entry.path,
      source: article?.outlet ?? sourceName(entry.uri),
      ...defined({
        headline: article?.headline,
        outlet: article?.outlet,
        published: article?.published,
        story: article?.story,
      }),
      words: article?.words ?? 0,
      draft: entry.draft,
      conflicts: this.openConflicts(entry).length,
    };
  }

  /** The conflicts that touch an article and that no review settles. */
  openConflicts(entry: Entry): Issue[] {
    return this.part(entry)
      .issues()
      .filter((issue) => issue.origin.type === 'conflict' && !this.reviews.reviewOf(issue, this.folderOf(issue)));
  }

  /** The folder whose reviews count for an issue: that of its first member. */
  folderOf(issue: Issue): Folder | undefined {
    const path = issue.sides[0]?.members[0]?.path;
    return path === undefined ? undefined : this.library.byPath(path)?.folder;
  }
}

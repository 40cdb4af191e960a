import { withYears } from './dated.js';
import { extract, type Extraction } from './extract.js';
import { explainAt } from './explain.js';
import type { Given, IsCancelled } from './options.js';
import { buildReport } from './report.js';
import type { Report, Topic } from './report-types.js';
import { fingerprint, type Fingerprint } from './stories/fingerprint.js';
import { StoryIndex } from './stories/group.js';
import { compareStory, type Story } from './story.js';

interface Entry {
  readonly text: string;
  readonly given: Given | undefined;
  extraction: Extraction | undefined;
}

/**
 * A set of articles that grows and changes: add, change and remove articles, then `refresh`, which extracts only what
 * changed and compares only the stories that were touched. The result is always what a new corpus would give.
 */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #prints = new WeakMap<Extraction, Fingerprint>();
  readonly #index = new StoryIndex();
  /** Paths to read again, and paths that left since the last refresh. */
  readonly #dirty = new Set<string>();
  readonly #gone = new Set<string>();
  /** The last comparison of each story, by its first article: what a cancelled refresh has compared is not lost. */
  readonly #compared = new WeakMap<Extraction, Story>();
  /** What the last refresh saw: what is asked of the corpus is answered from here. */
  #extractions = new Map<string, Extraction>();
  #stories = new Map<string, Story>();
  #storyOf = new Map<string, Story>();
  #revision = 0;
  #report: Report | undefined;

  /** Adds an article or replaces its text. Costs nothing until `refresh`. Paths use "/" and compare as given. */
  set(path: string, text: string, given?: Given): void {
    const known = this.#entries.get(path);
    if (known && known.text === text && sameGiven(known.given, given)) return;
    this.#entries.set(path, { text, given, extraction: undefined });
    this.#dirty.add(path);
    this.#gone.delete(path);
  }

  /** Removes an article; unknown paths are ignored. */
  delete(path: string): void {
    if (!this.#entries.delete(path)) return;
    this.#dirty.delete(path);
    this.#gone.add(path);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /**
   * Brings the report up to date. Stops early, keeping the last result, when `isCancelled` says so; then returns
   * undefined, and the next call goes on from there.
   *
   * @param progress told after each article how many of those to be read are done
   */
  refresh(isCancelled?: IsCancelled, progress?: (done: number, total: number) => void): Changes | undefined {
    const total = this.#dirty.size;
    let done = 0;
    const changed = new Set(this.#gone);
    for (const path of this.#dirty) {
      if (isCancelled?.()) return undefined;
      const entry = this.#entries.get(path)!;
      if (!entry.extraction) {
        entry.extraction = extract(path, entry.text, entry.given);
        const { article, anchor } = entry.extraction;
        this.#prints.set(entry.extraction, fingerprint(article, anchor?.yearAssumed ? undefined : anchor?.day));
      }
      changed.add(path);
      progress?.(++done, total);
    }
    for (const path of this.#gone) this.#index.delete(path);
    for (const path of this.#dirty) {
      const { extraction } = this.#entries.get(path)!;
      if (extraction!.article.skipped) this.#index.delete(path);
      else this.#index.set(path, this.#prints.get(extraction!)!);
    }
    const stories = new Map<string, Story>();
    const storyOf = new Map<string, Story>();
    for (const paths of this.#index.groups()) {
      if (isCancelled?.()) return undefined;
      const articles = withYears(paths.map((path) => this.#entries.get(path)!.extraction!));
      const known = this.#compared.get(articles[0]!);
      const story =
        known && sameArticles(known.articles, articles) ? known : { articles, result: compareStory(articles) };
      this.#compared.set(articles[0]!, story);
      stories.set(paths[0]!, story);
      for (const path of paths) {
        storyOf.set(path, story);
        if (this.#storyOf.get(path) !== story) changed.add(path);
      }
    }
    this.#extractions = new Map([...this.#entries].map(([path, entry]) => [path, entry.extraction!]));
    for (const { articles } of stories.values())
      for (const extraction of articles) this.#extractions.set(extraction.path, extraction);
    this.#stories = stories;
    this.#storyOf = storyOf;
    this.#dirty.clear();
    this.#gone.clear();
    this.#report = undefined;
    this.#revision++;
    return { paths: [...changed].sort(), revision: this.#revision };
  }

  /** The last refreshed report over all articles. Its lists are built when they are first read. */
  report(): Report {
    this.#report ??= buildReport(this.#sorted(), [...this.#stories.values()]);
    return this.#report;
  }

  /** The part of the report that touches one article: what the article says, and what its story says of it. */
  reportFor(path: string): Report {
    const extraction = this.#extractions.get(path);
    if (!extraction) return buildReport([], []);
    const story = this.#storyOf.get(path);
    const whole = buildReport([extraction], story ? [story] : []);
    const touches = (spans: readonly { path: string }[]) => spans.some((span) => span.path === path);
    return {
      ...whole,
      entities: whole.entities.filter(({ mentions }) => touches(mentions)),
      sharedCopy: whole.sharedCopy.filter(({ members }) => touches(members)),
      agreements: whole.agreements.filter(({ claims }) => claims.some((claim) => claim.startsWith(`${path}#`))),
      conflicts: whole.conflicts.filter(({ sides }) => sides.some((side) => touches(side.members))),
      relations: whole.relations.filter(({ members }) => touches(members)),
      findings: whole.findings.filter(({ spans }) => touches(spans)),
      topics: whole.topics.filter(({ members }) => touches(members)),
    };
  }

  /** What the article yielded by itself at the last refresh. */
  extraction(path: string): Extraction | undefined {
    return this.#extractions.get(path);
  }

  /** The topics with a member at `offset` of the article, the smallest member first. */
  topicsAt(path: string, offset: number): Topic[] {
    const found: { topic: Topic; length: number }[] = [];
    for (const topic of this.#storyOf.get(path)?.result.topics ?? []) {
      const at = topic.members.filter(
        (member) => member.path === path && member.start <= offset && offset <= member.end,
      );
      if (at.length > 0) found.push({ topic, length: Math.min(...at.map((member) => member.end - member.start)) });
    }
    return found.sort((a, b) => a.length - b.length).map(({ topic }) => topic);
  }

  /** The whole derivation of the claims at an offset, and of their comparisons, as plain text lines. */
  explain(path: string, offset: number): string {
    return explainAt(this.#storyOf.get(path)?.articles ?? [], path, offset);
  }

  #sorted(): Extraction[] {
    return [...this.#extractions.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

export interface Changes {
  /** Articles whose part of the report may differ from the last refresh, removed ones included. */
  readonly paths: readonly string[];
  readonly revision: number;
}

function sameGiven(a: Given | undefined, b: Given | undefined): boolean {
  return a?.published === b?.published && a?.outlet === b?.outlet && a?.draft === b?.draft;
}

function sameArticles(a: readonly Extraction[], b: readonly Extraction[]): boolean {
  return a.length === b.length && a.every((extraction, i) => extraction === b[i]);
}

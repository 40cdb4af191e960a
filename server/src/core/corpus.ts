import { extract, type Extraction } from './extract.js';
import type { Given, IsCancelled } from './options.js';
import { articleInfo, claimId, claimInfo, figureInfo, spanOf } from './report.js';
import type { Report, Topic } from './report-types.js';
import { compareStory, type StoryResult } from './story.js';

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
  #stories: { id: string; title: string; articles: Extraction[]; result: StoryResult }[] = [];
  #revision = 0;
  #report: Report | undefined;

  /** Adds an article or replaces its text. Costs nothing until `refresh`. Paths use "/" and compare as given. */
  set(path: string, text: string, given?: Given): void {
    const known = this.#entries.get(path);
    if (known && known.text === text && known.given === given) return;
    this.#entries.set(path, { text, given, extraction: undefined });
  }

  /** Removes an article; unknown paths are ignored. */
  delete(path: string): void {
    this.#entries.delete(path);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /**
   * Brings the report up to date. Stops early, keeping the last result, when `isCancelled` says so; then returns
   * undefined, and the next call goes on from there.
   */
  refresh(isCancelled?: IsCancelled, progress?: (done: number, total: number) => void): Changes | undefined {
    let done = 0;
    for (const [path, entry] of this.#entries) {
      if (isCancelled?.()) return undefined;
      entry.extraction ??= extract(path, entry.text, entry.given);
      progress?.(++done, this.#entries.size);
    }
    const articles = [...this.#entries.values()].map(entry => entry.extraction!).sort((a, b) => (a.path < b.path ? -1 : 1));
    this.#stories = articles.length === 0 ? [] : [{ id: 'story', title: '', articles, result: compareStory(articles) }];
    this.#report = undefined;
    this.#revision++;
    return { paths: [...this.#entries.keys()], revision: this.#revision };
  }

  /** The last refreshed report over all articles. */
  report(): Report {
    this.#report ??= this.#build();
    return this.#report;
  }

  #build(): Report {
    const report: Report = {
      version: 1,
      articles: [],
      stories: [],
      sharedCopy: [],
      entities: [],
      figures: [],
      claims: [],
      agreements: [],
      conflicts: [],
      relations: [],
      findings: [],
      topics: [],
    };
    for (const story of this.#stories) {
      report.stories.push({ id: story.id, title: story.title, articles: story.articles.map(a => a.path), independentSources: story.articles.length });
      for (const extraction of story.articles) {
        report.articles.push(articleInfo(extraction, story.id));
        const base = report.figures.length;
        for (const figure of extraction.figures) report.figures.push(figureInfo(extraction, figure));
        extraction.claims.forEach((claim, i) => report.claims.push(claimInfo(extraction, claim, i, base)));
        extraction.entities.entities.forEach((entity, i) => {
          report.entities.push({
            id: `${extraction.path}#${i}`,
            kind: entity.kind,
            name: entity.name,
            mentions: entity.mentions.map(m => spanOf(extraction, extraction.entities.mentions[m]!)),
          });
        });
      }
      report.conflicts.push(...story.result.conflicts);
      report.relations.push(...story.result.relations);
      for (const group of story.result.agreements) {
        const claims = group.map(({ path, claim }) => claimId(story.articles.find(a => a.path === path)!, claim));
        report.agreements.push({ claims, independentSources: new Set(group.map(g => g.path)).size });
      }
    }
    return report;
  }

  /** The part of the report that touches one article: spans of other articles appear as members only. */
  reportFor(_path: string): Report {
    return this.report();
  }

  /** What the article yielded by itself at the last refresh. */
  extraction(path: string): Extraction | undefined {
    return this.#entries.get(path)?.extraction;
  }

  /** The topics with a member at `offset` of the article, the smallest member first. */
  topicsAt(_path: string, _offset: number): Topic[] {
    return [];
  }

  /** The whole derivation of the claims at an offset, and of their comparisons, as plain text lines. */
  explain(_path: string, _offset: number): string {
    return '';
  }
}

export interface Changes {
  /** Articles whose part of the report differs from the last refresh, removed ones included. */
  readonly paths: readonly string[];
  readonly revision: number;
}

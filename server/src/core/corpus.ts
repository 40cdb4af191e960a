import { datesOfYearless, type Dating } from './dated.js';
import { explainAt } from './explain.js';
import { extract, extractFrom, openArticle, type Extraction, type Opening } from './extract.js';
import { type Kept, keptOf, sentenceAt } from './kept.js';
import { lazy } from './lazy.js';
import type { Given, IsCancelled } from './options.js';
import { buildReport, type Full, type Place, type Story } from './report.js';
import type { ArticleInfo, Report, Topic } from './report-types.js';
import { Shelf } from './shelf.js';
import { fingerprint, type Fingerprint } from './stories/fingerprint.js';
import { StoryIndex } from './stories/group.js';
import { compareStory } from './story.js';
import type { Range } from './text/range.js';
import { yearlessDate } from './time/anchor.js';

interface Entry {
  readonly path: string;
  readonly text: string;
  readonly given: Given | undefined;
  brief: Brief | undefined;
}

/** What the grouping into stories needs of an article. */
interface Brief extends Dating {
  /** Absent for articles that are not analysed, of which `kept` is all there is. */
  readonly print: Fingerprint | undefined;
  readonly kept: Kept | undefined;
}

/** A story as last compared; `entries` and `dates` tell whether it must be compared again. */
interface Compared extends Story {
  readonly places: readonly Place<Compared>[];
  readonly entries: readonly Entry[];
  readonly dates: readonly (string | undefined)[];
}

/** How much text (UTF-16 code units) is kept with all that was read of it, unless the caller says otherwise. */
const ROOM = 3_000_000;
/** The same for a caller who will ask for the whole report once, and then drop the corpus. */
export const REPORT_ROOM = 16_000_000;
/** How much text is kept half read between finding its stories and comparing them. */
const OPEN_ROOM = 4_000_000;

/**
 * A set of articles that grows and changes: add, change and remove articles, then `refresh`, which reads only what
 * changed and compares only the stories that were touched. The result is always what a new corpus would give.
 *
 * Of every article the text, the issues and a few lines are kept; of the stories used last, all that was read. What is
 * asked of another story is read again, which takes some milliseconds an article.
 */
export class Corpus {
  readonly #entries = new Map<string, Entry>();
  readonly #index = new StoryIndex();
  /** Paths to read again, and paths that left since the last refresh. */
  readonly #dirty = new Set<string>();
  readonly #gone = new Set<string>();
  /** Articles of which the beginning was read, until their story is compared. */
  readonly #openings = new Map<Entry, Opening>();
  #opened = 0;
  /** What was read of a story whose comparison was cancelled. */
  readonly #begun = new Map<Entry, { readonly date: string | undefined; readonly extraction: Extraction }>();
  /** The last comparison of each story, by its first article: what a cancelled refresh has compared is not lost. */
  readonly #compared = new WeakMap<Entry, Compared>();
  readonly #room: number;
  readonly #shelf: Shelf<Compared, Full>;
  /** What the last refresh saw: what is asked of the corpus is answered from here. */
  readonly #places = new Map<string, Place<Compared>>();
  #stories: readonly Compared[] = [];
  /** The articles that are not analysed. */
  readonly #unread = new Map<string, Entry>();
  #revision = 0;
  #report: Report | undefined;

  /** @param room how much text (UTF-16 code units) is kept with all that was read of it: about 40 bytes for each */
  constructor(room: number = ROOM) {
    this.#room = room;
    this.#shelf = new Shelf(room);
  }

  /** Adds an article or replaces its text. Costs nothing until `refresh`. Paths use "/" and compare as given. */
  set(path: string, text: string, given?: Given): void {
    const known = this.#entries.get(path);
    if (known && known.text === text && sameGiven(known.given, given)) return;
    this.#entries.set(path, { path, text, given, brief: undefined });
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
    for (const path of this.#dirty) {
      const entry = this.#entries.get(path)!;
      if (entry.brief) continue;
      if (isCancelled?.()) return undefined;
      entry.brief = this.#open(entry);
    }
    for (const path of this.#gone) this.#index.delete(path);
    let done = 0;
    for (const path of this.#dirty) {
      const { print } = this.#entries.get(path)!.brief!;
      if (print) this.#index.set(path, print);
      else {
        this.#index.delete(path);
        done++;
      }
    }
    const total = this.#dirty.size;
    const tell = (path: string) => {
      if (this.#dirty.has(path)) progress?.(++done, total);
    };
    const stories: Compared[] = [];
    for (const paths of this.#index.groups()) {
      const story = this.#compare(paths, isCancelled, tell);
      if (!story) return undefined;
      stories.push(story);
    }
    return this.#renew(stories);
  }

  /** Makes the stories the result, and says what differs from the last one. */
  #renew(stories: readonly Compared[]): Changes {
    const changed = new Set([...this.#gone, ...this.#dirty]);
    for (const path of this.#gone) {
      this.#places.delete(path);
      this.#unread.delete(path);
    }
    for (const path of this.#dirty) {
      const entry = this.#entries.get(path)!;
      const { kept } = entry.brief!;
      if (kept) {
        this.#unread.set(path, entry);
        this.#places.set(path, { info: kept.info, kept, story: undefined, index: 0 });
      } else this.#unread.delete(path);
    }
    for (const story of stories) {
      // A story that was there has its articles where they were.
      if (this.#places.get(story.info.articles[0]!)?.story === story) continue;
      for (const place of story.places) {
        this.#places.set(place.info.path, place);
        changed.add(place.info.path);
      }
    }
    this.#stories = stories;
    this.#dirty.clear();
    this.#gone.clear();
    this.#openings.clear();
    this.#begun.clear();
    this.#opened = 0;
    this.#report = undefined;
    this.#revision++;
    return { paths: [...changed].sort(), revision: this.#revision };
  }

  #open(entry: Entry): Brief {
    const { path, text, given } = entry;
    const opening = openArticle(path, text, given);
    const { article, anchor } = opening;
    if (article.skipped)
      return { anchor: undefined, yearless: undefined, print: undefined, kept: keptOf(extractFrom(opening)) };
    if (this.#opened < OPEN_ROOM) {
      this.#opened += text.length;
      this.#openings.set(entry, opening);
    }
    return {
      anchor,
      yearless: anchor?.yearAssumed ? yearlessDate(article) : undefined,
      print: fingerprint(article, anchor?.yearAssumed ? undefined : anchor?.day),
      kept: undefined,
    };
  }

  /** The story of some articles, compared if it is not yet; undefined when it was cancelled. */
  #compare(
    paths: readonly string[],
    isCancelled: IsCancelled | undefined,
    tell: (path: string) => void,
  ): Compared | undefined {
    const entries = paths.map((path) => this.#entries.get(path)!);
    const dates = datesOfYearless(entries.map(({ brief }) => brief!));
    const known = this.#compared.get(entries[0]!);
    if (known && sameItems(known.entries, entries) && sameItems(known.dates, dates)) {
      paths.forEach(tell);
      return known;
    }
    const articles: Extraction[] = [];
    for (const [i, entry] of entries.entries()) {
      if (isCancelled?.()) return undefined;
      const date = dates[i];
      const extraction = this.#begunBefore(entry, date) ?? this.#heldOf(entry, date) ?? this.#read(entry, date);
      this.#begun.set(entry, { date, extraction });
      articles.push(extraction);
      tell(entry.path);
    }
    const result = compareStory(articles);
    const places: Place<Compared>[] = [];
    const story: Compared = {
      entries,
      dates,
      places,
      info: result.info,
      conflicts: result.conflicts,
      relations: result.relations,
    };
    articles.forEach((extraction, index) => {
      const kept = keptOf(extraction);
      places.push({ info: { ...kept.info, story: result.info.id }, kept, story, index });
    });
    for (const entry of entries) this.#begun.delete(entry);
    this.#compared.set(entries[0]!, story);
    this.#shelf.set(story, { articles, lists: result.more }, weightOf(entries));
    return story;
  }

  #begunBefore(entry: Entry, date: string | undefined): Extraction | undefined {
    const begun = this.#begun.get(entry);
    return begun?.date === date ? begun?.extraction : undefined;
  }

  /** What was read of an article for the story that it stood in. */
  #heldOf(entry: Entry, date: string | undefined): Extraction | undefined {
    const story = this.#places.get(entry.path)?.story;
    const at = story ? story.entries.indexOf(entry) : -1;
    return story && at >= 0 && story.dates[at] === date ? this.#shelf.get(story)?.articles[at] : undefined;
  }

  #read(entry: Entry, date: string | undefined): Extraction {
    const { path, text, given } = entry;
    const opening = this.#openings.get(entry);
    this.#openings.delete(entry);
    if (date !== undefined) return extract(path, text, { ...given, published: date });
    return opening ? extractFrom(opening) : extract(path, text, given);
  }

  /** All that was read of a story and made of it. */
  readonly #full = (story: Compared): Full => {
    const held = this.#shelf.get(story);
    if (held) return held;
    const { entries, dates } = story;
    const articles = entries.map((entry, i) => this.#heldOf(entry, dates[i]) ?? this.#read(entry, dates[i]));
    const full = lazy<Full>({ articles: () => articles, lists: () => compareStory(articles).more });
    this.#shelf.set(story, full, weightOf(entries));
    return full;
  };

  /** The last refreshed report over all articles. Its lists are built when they are first read. */
  report(): Report {
    this.#report ??= buildReport(this.#sorted(), this.#stories, this.#full, this.#isMuch());
    return this.#report;
  }

  /** The part of the report that touches one article: what the article says, and what its story says of it. */
  reportFor(path: string): Report {
    const place = this.#places.get(path);
    if (!place) return buildReport([], [], this.#full, false);
    const whole = buildReport([place], place.story ? [place.story] : [], this.#full, false);
    const touches = (spans: readonly { path: string }[]) => spans.some((span) => span.path === path);
    return lazy<Report>({
      version: () => 1,
      articles: () => whole.articles,
      stories: () => whole.stories,
      sharedCopy: () => whole.sharedCopy.filter(({ members }) => touches(members)),
      entities: () => whole.entities.filter(({ mentions }) => touches(mentions)),
      figures: () => whole.figures,
      claims: () => whole.claims,
      agreements: () => whole.agreements.filter(({ claims }) => claims.some((claim) => claim.startsWith(`${path}#`))),
      conflicts: () => whole.conflicts.filter(({ sides }) => sides.some((side) => touches(side.members))),
      relations: () => whole.relations.filter(({ members }) => touches(members)),
      findings: () => whole.findings.filter(({ spans }) => touches(spans)),
      topics: () => whole.topics.filter(({ members }) => touches(members)),
    });
  }

  /** What the article yielded by itself at the last refresh. */
  extraction(path: string): Extraction | undefined {
    const place = this.#places.get(path);
    if (place?.story) return this.#full(place.story).articles[place.index];
    const entry = this.#unread.get(path);
    return entry && extract(path, entry.text, entry.given);
  }

  /** What lists of articles show of one; never reads an article again. */
  article(path: string): ArticleInfo | undefined {
    return this.#places.get(path)?.info;
  }

  /** The sentence that holds an offset of an article, as of the last refresh; never reads an article again. */
  sentence(path: string, offset: number): Range | undefined {
    const kept = this.#places.get(path)?.kept;
    return kept && sentenceAt(kept, offset);
  }

  /** The topics with a member at `offset` of the article, the smallest member first. */
  topicsAt(path: string, offset: number): Topic[] {
    const found: { topic: Topic; length: number }[] = [];
    const story = this.#places.get(path)?.story;
    for (const topic of story ? this.#full(story).lists.topics : []) {
      const at = topic.members.filter(
        (member) => member.path === path && member.start <= offset && offset <= member.end,
      );
      if (at.length > 0) found.push({ topic, length: Math.min(...at.map((member) => member.end - member.start)) });
    }
    return found.sort((a, b) => a.length - b.length).map(({ topic }) => topic);
  }

  /** The whole derivation of the claims at an offset, and of their comparisons, as plain text lines. */
  explain(path: string, offset: number): string {
    const story = this.#places.get(path)?.story;
    return explainAt(story ? this.#full(story).articles : [], path, offset);
  }

  /** Whether there is more text than is kept with all that was read of it. */
  #isMuch(): boolean {
    return this.#stories.reduce((sum, { entries }) => sum + weightOf(entries), 0) > this.#room;
  }

  #sorted(): Place<Compared>[] {
    return [...this.#places.values()].sort((a, b) => (a.info.path < b.info.path ? -1 : 1));
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

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function weightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { text }) => sum + text.length, 0);
}

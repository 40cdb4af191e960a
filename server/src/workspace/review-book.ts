import type { Issue } from './evidence.js';
import type { FileSystem } from './files.js';
import type { Folder } from './library.js';
import { ProjectFiles } from './project-files.js';
import type { Page } from './project-files.js';
import { ReviewIndex } from './reviews.js';
import { REVIEWS_FORMAT } from './reviews-file.js';
import type { Ignored, Review, Reviews } from './reviews-file.js';

/** The reviews of every workspace folder. A review may stand in any folder that has one of its sources. */
export class ReviewBook {
  readonly files: ProjectFiles<Reviews>;
  readonly #indexes = new WeakMap<Reviews, ReviewIndex>();

  constructor(files: FileSystem) {
    this.files = new ProjectFiles(files, REVIEWS_FORMAT);
  }

  /** Whether nothing was reviewed in any folder. */
  get isEmpty(): boolean {
    return this.files.pages.every(({ value }) => value.reviews.length === 0);
  }

  /** The review that settles an issue: that of `home` first, then of any other folder. */
  reviewOf(issue: Issue, home?: Folder): Review | undefined {
    for (const page of this.#inOrder(home)) {
      const review = this.#index(page).reviewOf(issue);
      if (review) return review;
    }
    return undefined;
  }

  /** Whether the folder's reviews say not to show a kind in the article at `below`. */
  ignores(folder: Folder | undefined, code: string, below: string): boolean {
    const page = this.files.pageOf(folder);
    return page !== undefined && this.#index(page).ignoredIn(code, below) !== undefined;
  }

  /** Everything that is kept, with the file that holds it. */
  all(): { reviews: { review: Review; file: string }[]; ignored: { ignored: Ignored; file: string }[] } {
    const { pages } = this.files;
    return {
      reviews: pages.flatMap(({ value, file }) => value.reviews.map((review) => ({ review, file }))),
      ignored: pages.flatMap(({ value, file }) => value.ignored.map((ignored) => ({ ignored, file }))),
    };
  }

  /** The file that holds a review. */
  fileOf(review: Review): string | undefined {
    return this.files.pages.find(({ value }) => value.reviews.includes(review))?.file;
  }

  /** The reviews that hold for none of the issues that there are. */
  stale(issues: readonly Issue[]): Review[] {
    return this.files.pages.flatMap((page) => this.#index(page).stale(issues));
  }

  #index({ value }: Page<Reviews>): ReviewIndex {
    let index = this.#indexes.get(value);
    if (!index) this.#indexes.set(value, (index = new ReviewIndex(value)));
    return index;
  }

  #inOrder(home: Folder | undefined): readonly Page<Reviews>[] {
    const { pages } = this.files;
    if (!home || pages.length < 2) return pages;
    return [...pages].sort((a, b) => Number(b.folder.uri === home.uri) - Number(a.folder.uri === home.uri));
  }
}

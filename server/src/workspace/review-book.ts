import type { Issue } from './evidence.js';
import type { FileSystem, ReadResult } from './files.js';
import type { Folder } from './library.js';
import { ReviewIndex } from './reviews.js';
import { formatReviews, NO_REVIEWS, parseReviews, REVIEWS_PATH } from './reviews-file.js';
import type { Ignored, Review, Reviews } from './reviews-file.js';
import { uriBelow, uriKey } from './uri.js';

/** The reviews file of one workspace folder. */
interface Page {
  readonly folder: Folder;
  readonly file: string;
  index: ReviewIndex;
  problem: string | undefined;
}

function readPage(result: ReadResult | undefined): { reviews: Reviews; problem?: string } {
  if (result && 'text' in result) return parseReviews(result.text);
  if (!result || 'missing' in result) return { reviews: NO_REVIEWS };
  return { reviews: NO_REVIEWS, problem: result.message ?? result.skipped };
}

/** The reviews of every workspace folder. A review may stand in any folder that has one of its sources. */
export class ReviewBook {
  readonly #files: FileSystem;
  #pages: Page[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** Reads the reviews files of the folders anew. */
  async load(folders: readonly Folder[]): Promise<void> {
    const files = folders.map((folder) => uriBelow(folder.uri, REVIEWS_PATH));
    const results = await this.#files.read(files);
    this.#pages = folders.map((folder, at) => {
      const { reviews, problem } = readPage(results[at]);
      return { folder, file: files[at]!, index: new ReviewIndex(reviews), problem };
    });
  }

  isReviewsFile(uri: string): boolean {
    return this.#pages.some((page) => uriKey(page.file) === uriKey(uri));
  }

  /** The review that settles an issue: that of `home` first, then of any other folder. */
  reviewOf(issue: Issue, home?: Folder): Review | undefined {
    for (const page of this.#inOrder(home)) {
      const review = page.index.reviewOf(issue);
      if (review) return review;
    }
    return undefined;
  }

  /** Whether the folder's reviews say not to show a kind in the article at `below`. */
  ignores(folder: Folder | undefined, code: string, below: string): boolean {
    const page = this.#pages.find((page) => page.folder.uri === folder?.uri);
    return page?.index.ignoredIn(code, below) !== undefined;
  }

  /** Everything that is kept, with the file that holds it. */
  all(): { reviews: { review: Review; file: string }[]; ignored: { ignored: Ignored; file: string }[] } {
    return {
      reviews: this.#pages.flatMap(({ index, file }) => index.reviews.reviews.map((review) => ({ review, file }))),
      ignored: this.#pages.flatMap(({ index, file }) => index.reviews.ignored.map((ignored) => ({ ignored, file }))),
    };
  }

  /** The file that holds a review. */
  fileOf(review: Review): string | undefined {
    return this.#pages.find(({ index }) => index.reviews.reviews.includes(review))?.file;
  }

  /** The reviews that hold for none of the issues that there are. */
  stale(issues: readonly Issue[]): Review[] {
    return this.#pages.flatMap(({ index }) => index.stale(issues));
  }

  problems(): { file: string; message: string }[] {
    return this.#pages.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, message: problem }]));
  }

  /**
   * Changes the reviews of a folder and writes them. The file is read again first, so that what somebody else has added
   * since stays; changes follow one another.
   *
   * @param choose the folder's page by its reviews; the first that it takes is changed
   * @returns whether there was such a folder and its file could be written without losing what stands in it
   */
  change(
    choose: (folder: Folder, reviews: Reviews, file: string) => boolean,
    edit: (reviews: Reviews) => Reviews,
  ): Promise<boolean> {
    const run = this.#writing.then(async () => {
      const page = this.#pages.find(({ folder, index, file }) => choose(folder, index.reviews, file));
      if (!page) return false;
      const [result] = await this.#files.read([page.file]);
      const current = readPage(result);
      if (current.problem !== undefined) {
        page.problem = current.problem;
        throw new Error(`${REVIEWS_PATH} is not changed, because it cannot be read: ${current.problem}`);
      }
      const reviews = edit(current.reviews);
      await this.#files.write(page.file, formatReviews(reviews));
      page.index = new ReviewIndex(reviews);
      page.problem = undefined;
      return true;
    });
    this.#writing = run.catch(() => undefined);
    return run;
  }

  #inOrder(home: Folder | undefined): Page[] {
    if (!home || this.#pages.length < 2) return this.#pages;
    return [...this.#pages].sort((a, b) => Number(b.folder.uri === home.uri) - Number(a.folder.uri === home.uri));
  }
}

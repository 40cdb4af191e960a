import type { FileSystem, ReadResult } from './files.js';
import type { Folder } from './library.js';
import { uriBelow, uriKey } from './uri.js';

/** How a kind of file that a project keeps under `.corroborate` is read and written. */
export interface Format<Value> {
  /** Below the workspace folder. */
  readonly path: string;
  readonly empty: Value;
  /** Never throws: a text that is wrong gives the empty value and a sentence that says what is wrong. */
  parse(text: string): { value: Value; problem?: string };
  format(value: Value): string;
}

/** One folder's file as it was read or written last. */
export interface Page<Value> {
  readonly folder: Folder;
  /** Address of the file, whether it is there or not. */
  readonly file: string;
  /** What stands in the file; empty when there is none. */
  readonly text: string;
  readonly value: Value;
  readonly problem: string | undefined;
}

/** The files of one format in all workspace folders. */
export class ProjectFiles<Value> {
  readonly #files: FileSystem;
  readonly #format: Format<Value>;
  #pages: Page<Value>[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  constructor(files: FileSystem, format: Format<Value>) {
    this.#files = files;
    this.#format = format;
  }

  get pages(): readonly Page<Value>[] {
    return this.#pages;
  }

  /** Reads the files of the folders anew. */
  async load(folders: readonly Folder[]): Promise<void> {
    const files = folders.map((folder) => uriBelow(folder.uri, this.#format.path));
    const results = await this.#files.read(files);
    this.#pages = folders.map((folder, at) => {
      const { value, problem } = this.#parse(results[at]);
      return { folder, file: files[at]!, text: textOf(results[at]), value, problem };
    });
  }

  has(uri: string): boolean {
    return this.#pages.some((page) => uriKey(page.file) === uriKey(uri));
  }

  pageOf(folder: Folder | undefined): Page<Value> | undefined {
    return this.#pages.find((page) => page.folder.uri === folder?.uri);
  }

  problems(): { file: string; message: string }[] {
    return this.#pages.flatMap(({ file, problem }) => (problem === undefined ? [] : [{ file, message: problem }]));
  }

  /**
   * Changes the first file that `choose` takes, and writes it. It is read again first, so that what somebody else has
   * added since stays; changes follow one another. Rejects when the file is there and cannot be read: nothing in it is
   * lost.
   *
   * @returns whether there was such a file
   */
  change(choose: (page: Page<Value>) => boolean, edit: (value: Value) => Value): Promise<boolean> {
    const run = this.#writing.then(async () => {
      const page = this.#pages.find(choose);
      if (!page) return false;
      const [result] = await this.#files.read([page.file]);
      const { value: current, problem } = this.#parse(result);
      if (problem !== undefined) {
        this.#replace({ ...page, text: textOf(result), problem });
        throw new Error(`${this.#format.path} is not changed, because it cannot be read: ${problem}`);
      }
      const value = edit(current);
      const text = this.#format.format(value);
      await this.#files.write(page.file, text);
      this.#replace({ ...page, text, value, problem: undefined });
      return true;
    });
    this.#writing = run.catch(() => undefined);
    return run;
  }

  #replace(page: Page<Value>): void {
    this.#pages = this.#pages.map((other) => (other.file === page.file ? page : other));
  }

  #parse(result: ReadResult | undefined): { value: Value; problem?: string } {
    const { empty } = this.#format;
    if (result && 'text' in result) return this.#format.parse(result.text);
    if (!result || 'missing' in result) return { value: empty };
    return { value: empty, problem: result.message ?? result.skipped };
  }
}

function textOf(result: ReadResult | undefined): string {
  return result && 'text' in result ? result.text : '';
}

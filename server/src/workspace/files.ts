/** A file below a workspace folder. */
export interface FoundFile {
  readonly uri: string;
  /** Below the folder, "/" between its parts. */
  readonly path: string;
  /** Bytes, when known. */
  readonly size?: number;
}

/** What became of reading one file; errors are values, so that one file never stops the others. */
export type ReadResult =
  | { readonly text: string }
  | { readonly skipped: 'too-large' | 'binary' | 'unreadable'; readonly message?: string }
  | { readonly missing: true };

/** Which files of a folder are wanted: glob patterns below it. */
export interface Query {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Where files come from: a disk, a client that serves them, or a map in tests. Nothing else reads or writes. */
export interface FileSystem {
  /**
   * The files below a folder that meet the query and no ignore file. Links are not followed, so that nothing outside
   * the folder is read. A folder that is gone gives nothing.
   *
   * @param below lists only this sub-folder (a path below the folder); '' is all
   */
  list(folder: string, below: string, query: Query, isCancelled: () => boolean): Promise<FoundFile[]>;
  /** Whether `list` would give the file at a path below the folder, without listing. */
  isListed(folder: string, path: string, query: Query): Promise<boolean>;
  /**
   * Reads many files, answered in their order.
   *
   * @param encoding as in VS Code's `files.encoding`; the bytes decide when it is absent or "utf8"
   */
  read(uris: readonly string[], encoding?: string): Promise<ReadResult[]>;
  /** Whole or not at all: a reader never sees half a file. Makes the folders it needs. Rejects when it cannot. */
  write(uri: string, text: string): Promise<void>;
}

import type { Severity } from './report-types.js';

/** What a workspace says of an article whose text does not. */
export interface Given {
  /** ISO 8601 date (and time): when it was published. */
  readonly published?: string;
  readonly outlet?: string;
  /** One's own text: checked against the sources, never evidence itself. */
  readonly draft?: boolean;
}

/** Asked now and then during long work; true stops it with `Cancelled`. */
export type IsCancelled = () => boolean;

export interface CheckOptions {
  readonly given?: (path: string) => Given | undefined;
  readonly isCancelled?: IsCancelled;
  readonly severities?: Partial<Record<'conflict' | 'internal' | 'relation' | 'finding', Severity>>;
}

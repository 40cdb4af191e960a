import type { Range } from './range.js';
import type { Tokens } from './tokens.js';

/** What a block of an article is for. Only `CONTENT` kinds state anything. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'caption'
  | 'question'
  /** A line of a table or a list of values: "Losses: $40m". */
  | 'row'
  /** A live blog's time stamp on a line of its own. */
  | 'stamp'
  | 'byline'
  /** Outlet, date and section lines above or below the text. */
  | 'metadata'
  /** An image's Markdown or address. */
  | 'image'
  /** Navigation, register-to-comment lines, credits, related links. */
  | 'boilerplate';

/** One line or paragraph. Tokens are indexes into the article's `tokens`, `last` exclusive. */
export interface Block extends Range {
  readonly kind: BlockKind;
  readonly first: number;
  readonly last: number;
  /** Index of the earlier block that says the same word for word, or -1. */
  readonly repeats: number;
}

export interface Sentence extends Range {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/** A stretch between quotation marks, marks excluded; `closed` is false when the closing mark is missing. */
export interface Quotation extends Range {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
}

/** "BRUSSELS, Feb. 12 (Reuters) —" in front of the first paragraph. */
export interface Dateline extends Range {
  readonly place?: Range;
  readonly date?: Range;
  readonly agency?: Range;
}

/** Why a text is not analysed; each has a sentence for the reader in `text/skip.ts`. */
export type SkipReason = 'empty' | 'too-large' | 'binary' | 'not-prose' | 'not-english';

/** An article as structure: what the text stage makes of a string, and all that later stages read. */
export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Sentence index of each token (-1 outside sentences). */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
  readonly headline?: Range;
  readonly outlet?: string;
  readonly dateline?: Dateline;
  /** Ranges of metadata that may state when the article was published, most trustworthy first. */
  readonly dates: readonly Range[];
  readonly language: 'en' | 'other';
  readonly words: number;
  readonly skipped?: SkipReason;
}

const CONTENT: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'heading',
  'paragraph',
  'bullet',
  'caption',
  'question',
  'row',
]);

/** Whether figures, names and claims are read from such a block. */
export function isContent(kind: BlockKind): boolean {
  return CONTENT.has(kind);
}

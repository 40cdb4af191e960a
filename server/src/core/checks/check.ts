import type { Entities } from '../entities/entity.js';
import type { Figure } from '../figures/figure.js';
import type { Severity } from '../report-types.js';
import type { Article } from '../text/article.js';
import type { Range } from '../text/range.js';
import type { Anchor } from '../time/anchor.js';

/** What a desk check sees: one article with its figures, names and day. */
export interface Checked {
  readonly article: Article;
  readonly anchor?: Anchor | undefined;
  readonly figures: readonly Figure[];
  readonly entities: Entities;
}

/** The article as the checks share it. */
export interface Desk extends Checked {
  /** The figures of a sentence, in order; none for a stretch so full of figures that it is no sentence. */
  readonly inSentence: (sentence: number) => readonly Figure[];
}

/** A replacement that would mend a finding; where either half may be wrong there are two. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Range & { readonly newText: string })[];
}

/**
 * What a check found. With `sides` it is a contradiction between statements of the article, to be reported as a conflict
 * of kind internal; else it is a finding with `spans`.
 */
export interface CheckResult {
  /** Name of the check, which is also that of its page in docs/findings. */
  readonly check: string;
  readonly severity: Severity;
  /** One line for a list of problems. */
  readonly message: string;
  /** One or two sentences: the wording and the arithmetic that decided it. */
  readonly explanation: string;
  readonly spans?: readonly Range[];
  readonly sides?: readonly { readonly value: string; readonly members: readonly Range[] }[];
  /** What is measured, for conflicts. */
  readonly what?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fixes?: readonly Fix[];
}

/** One kind of desk check. */
export interface Check {
  readonly name: string;
  /** As a person would call it. */
  readonly title: string;
  readonly run: (desk: Desk) => CheckResult[];
}

/** The block that a figure stands in, as an index into the article's blocks. */
export function blockOf({ article }: Desk, figure: Figure): number {
  return article.sentences[figure.sentence]!.block;
}

/** The words of a range on one line. */
export function textOf(article: Article, { start, end }: Range): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** A side of a contradiction: its members, and the first one's words as its value. */
export function side(article: Article, members: readonly Range[]): { value: string; members: readonly Range[] } {
  return { value: members.map((member) => textOf(article, member)).join(' + '), members };
}

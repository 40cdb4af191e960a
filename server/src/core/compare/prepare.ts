import { type Claim, TermRole } from '../claims/claim.js';
import type { Figure } from '../figures/figure.js';
import { addMeaning, MEANING_SIZE } from '../text/meaning.js';
import type { StoryUse } from './similarity.js';

/** A claim with what every comparison of it needs, worked out once for its story. */
export interface Prepared {
  readonly claim: Claim;
  readonly article: number;
  readonly index: number;
  readonly head: number | undefined;
  readonly verb: number | undefined;
  readonly subject: number | undefined;
  /** Sum of the meanings of the near terms, and of all terms of the sentence. */
  readonly near: Float64Array;
  readonly all: Float64Array;
  /** The other figures of the same sentence, as "dimension value". */
  readonly others: readonly string[];
  readonly unit: string;
  /** The figure's digits without zeros at its ends, and the same sorted. */
  readonly digits: string;
  readonly sorted: string;
}

/** Prepares the claims of one article; `figures` are the article's. */
export function prepare(
  claims: readonly Claim[],
  figures: readonly Figure[],
  article: number,
  use: StoryUse,
): Prepared[] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.figure < 0 || claim.derived) continue;
    const row = bySentence.get(claim.sentence);
    if (row) row.push(claim);
    else bySentence.set(claim.sentence, [claim]);
  }
  return claims.map((claim, index) => {
    const near = new Float64Array(MEANING_SIZE);
    const all = new Float64Array(MEANING_SIZE);
    const { lexeme, role } = claim.terms;
    for (let i = 0; i < lexeme.length; i++) {
      const weight = use.weight(lexeme[i]!);
      if (role[i]! <= TermRole.Phrase) addMeaning(lexeme[i]!, weight * CLOSENESS[role[i]!]!, near);
      if (role[i]! <= TermRole.Sentence) addMeaning(lexeme[i]!, weight, all);
    }
    const figure = figures[claim.figure];
    const digits = digitsOf(figure?.stated);
    return {
      claim,
      article,
      index,
      head: lexemeOf(claim, TermRole.Head),
      verb: lexemeOf(claim, TermRole.Verb),
      subject: lexemeOf(claim, TermRole.Subject),
      near,
      all,
      others: (bySentence.get(claim.sentence) ?? [])
        .filter((other) => other !== claim && other.start !== claim.start)
        .map((other) => `${other.dimension} ${other.value.low}`),
      unit: figure?.unit ?? '',
      digits,
      sorted: [...digits].sort().join(''),
    };
  });
}

const CLOSENESS = [1.5, 1, 1, 1, 0.6];

function digitsOf(stated: number | undefined): string {
  if (stated === undefined) return '';
  return String(stated)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

function lexemeOf(claim: Claim, role: TermRole): number | undefined {
  for (let i = 0; i < claim.terms.lexeme.length; i++) if (claim.terms.role[i] === role) return claim.terms.lexeme[i];
  return undefined;
}

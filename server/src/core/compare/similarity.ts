import type { Claim } from '../claims/claim.js';
import { likeness, rarity } from '../text/meaning.js';

/** Lexemes nearer than this in meaning count as partly the same word. */
const NEAR = 0.45;

/** 1 for one lexeme, 0 to 0.9 for words near in meaning, else 0. */
export function meet(a: number, b: number): number {
  if (a === b) return 1;
  const near = likeness(a, b);
  return near > NEAR ? Math.min(0.9, (near - NEAR) / (1 - NEAR) + 0.15) : 0;
}

/** How widely each lexeme is used in a story: what every article says tells two claims apart less. */
export class StoryUse {
  readonly #claims = new Map<number, number>();
  readonly #total: number;

  constructor(claims: Iterable<Claim>) {
    let total = 0;
    for (const claim of claims) {
      total++;
      for (const lexeme of new Set(claim.terms.lexeme)) this.#claims.set(lexeme, (this.#claims.get(lexeme) ?? 0) + 1);
    }
    this.#total = Math.max(2, total);
  }

  /** Weight of a lexeme, about 0.05 to 1: rare in news and rare in the story weigh most. */
  weight(lexeme: number): number {
    const used = this.#claims.get(lexeme) ?? 1;
    return (0.2 + 0.8 * rarity(lexeme)) * (0.25 + 0.75 * (1 - Math.log(used) / Math.log(this.#total)));
  }
}

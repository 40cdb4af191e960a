import { type Claim, TermRole } from '../claims/claim.js';
import { likeness, rarity } from '../text/meaning.js';

/** The words of one dated event by their numbers among the words of all events of the story. */
export interface DatedWord {
  readonly acts: Int32Array;
  readonly who: Int32Array;
  /** What each of `who` weighs, and the sum of it. */
  readonly weights: Float64Array;
  readonly total: number;
  /** Lexemes of the claim's sentence and of what stands before it. */
  readonly around: Int32Array;
  /** By the number of a word, how near it comes to any of `around`; `UNKNOWN` until somebody asks. */
  readonly reach: Float64Array;
}

/** Nearness lies between −1 and 1. */
const UNKNOWN = -2;

/** Up to this many words of events their likenesses are kept in tables. */
const TABLE = 1024;

/**
 * The words that the dated events of a story are told with, numbered from 0, with how near any two of them are and how
 * near each comes to the sentence of another date: every pair of dates asks for the same few again.
 */
export class DatedWords {
  readonly #lexemes: number[] = [];
  readonly #byClaim = new Map<Claim, DatedWord>();
  readonly #likeness: Float64Array | undefined;

  constructor(claims: readonly Claim[]) {
    const numbers = new Map<number, number>();
    const numberOf = (lexeme: number) => {
      const known = numbers.get(lexeme);
      if (known !== undefined) return known;
      numbers.set(lexeme, this.#lexemes.length);
      return this.#lexemes.push(lexeme) - 1;
    };
    const dated = claims.filter(({ event }) => event);
    const rows = dated.map(({ event }) => [event!.acts.map(numberOf), event!.who.map(numberOf)] as const);
    const size = this.#lexemes.length;
    const kept = size <= TABLE;
    if (kept) this.#likeness = new Float64Array(size * size).fill(UNKNOWN);
    dated.forEach((claim, i) => this.#byClaim.set(claim, this.#wordsOf(claim, rows[i]!, kept ? size : 0)));
  }

  #wordsOf({ terms }: Claim, [acts, who]: readonly [Int32Array, Int32Array], size: number): DatedWord {
    const weights = Float64Array.from(who, (number) => 0.1 + rarity(this.#lexemes[number]!));
    return {
      acts,
      who,
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 0),
      around: terms.lexeme.filter((_, i) => terms.role[i]! <= TermRole.Context),
      reach: new Float64Array(size).fill(UNKNOWN),
    };
  }

  /** The words of a claim's event; the claim is one of the story's and has an event. */
  of(claim: Claim): DatedWord {
    return this.#byClaim.get(claim)!;
  }

  /** The lexeme of a numbered word. */
  lexeme(number: number): number {
    return this.#lexemes[number]!;
  }

  /** `likeness` of two numbered words. */
  likeness(a: number, b: number): number {
    const table = this.#likeness;
    if (!table) return likeness(this.#lexemes[a]!, this.#lexemes[b]!);
    const size = this.#lexemes.length;
    const known = table[a * size + b]!;
    if (known !== UNKNOWN) return known;
    const found = likeness(this.#lexemes[a]!, this.#lexemes[b]!);
    table[a * size + b] = found;
    table[b * size + a] = found;
    return found;
  }

  /** The greatest likeness between two words of two rows; 0 when either is empty. */
  bestOf(a: Int32Array, b: Int32Array): number {
    let best = 0;
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        const near = this.likeness(a[i]!, b[j]!);
        if (near > best) best = near;
      }
    return best;
  }

  /** How near the words of a row come to any word of another date's sentence and of what stands before it. */
  reachOf(row: Int32Array, { around, reach }: DatedWord): number {
    let best = 0;
    for (let i = 0; i < row.length; i++) {
      const number = row[i]!;
      let near = number < reach.length ? reach[number]! : UNKNOWN;
      if (near === UNKNOWN) {
        near = nearest(this.#lexemes[number]!, around);
        if (number < reach.length) reach[number] = near;
      }
      if (near > best) best = near;
    }
    return best;
  }
}

function nearest(lexeme: number, around: Int32Array): number {
  let best = 0;
  for (let i = 0; i < around.length; i++) best = Math.max(best, likeness(lexeme, around[i]!));
  return best;
}

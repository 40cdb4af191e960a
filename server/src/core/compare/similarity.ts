import type { Claim } from '../claims/claim.js';
import { likeness, rarity } from '../text/meaning.js';
import { DatedWords } from './dated-words.js';

/** Lexemes nearer than this in meaning count as partly the same word. */
const NEAR = 0.45;
/** Up to this many lexemes of a story their meetings are kept in a table. */
const TABLE = 2048;

/** 1 for one lexeme, 0 to 0.9 for words near in meaning, else 0. */
function meeting(a: number, b: number): number {
  if (a === b) return 1;
  const near = likeness(a, b);
  return near > NEAR ? Math.min(0.9, (near - NEAR) / (1 - NEAR) + 0.15) : 0;
}

/**
 * The lexemes of a story, numbered from 0: how widely each is used (what every article says tells two claims apart
 * less), and how near any two of them are in meaning, worked out once.
 */
export class StoryUse {
  readonly #numbers = new Map<number, number>();
  readonly #lexemes: number[] = [];
  readonly #weights: Float64Array;
  readonly #meetings: Float32Array | undefined;
  readonly #claims: readonly Claim[];
  #dated: DatedWords | undefined;

  constructor(claims: readonly Claim[]) {
    this.#claims = claims;
    const used: number[] = [];
    const last: number[] = [];
    claims.forEach((claim, index) => {
      for (const lexeme of claim.terms.lexeme) {
        let number = this.#numbers.get(lexeme);
        if (number === undefined) {
          number = this.#lexemes.length;
          this.#numbers.set(lexeme, number);
          this.#lexemes.push(lexeme);
          used.push(0);
          last.push(-1);
        }
        if (last[number] === index) continue;
        last[number] = index;
        used[number]!++;
      }
    });
    const total = Math.log(Math.max(2, claims.length));
    this.#weights = Float64Array.from(
      this.#lexemes,
      (lexeme, n) => (0.2 + 0.8 * rarity(lexeme)) * (0.25 + 0.75 * (1 - Math.log(used[n]!) / total)),
    );
    const size = this.#lexemes.length;
    if (size <= TABLE) this.#meetings = new Float32Array(size * size);
  }

  /** Whether some claim of the story has a lexeme among its terms. */
  knows(lexeme: number): boolean {
    return this.#numbers.has(lexeme);
  }

  /** The number of a lexeme that some claim of the story has. */
  numberOf(lexeme: number): number {
    return this.#numbers.get(lexeme)!;
  }

  /** The words of the story's dated events, worked out when the first two dates are compared. */
  get dated(): DatedWords {
    return (this.#dated ??= new DatedWords(this.#claims));
  }

  /** Weight of a numbered lexeme, about 0.05 to 1: rare in news and rare in the story weigh most. */
  weight(number: number): number {
    return this.#weights[number]!;
  }

  /** How far two numbered lexemes are one word: 1 for one, 0 to 0.9 for words near in meaning, else 0. */
  meet(a: number, b: number): number {
    if (!this.#meetings) return meeting(this.#lexemes[a]!, this.#lexemes[b]!);
    const at = a * this.#lexemes.length + b;
    const known = this.#meetings[at]!;
    if (known !== 0) return Math.max(0, known);
    const found = meeting(this.#lexemes[a]!, this.#lexemes[b]!);
    // Nothing is not yet looked up, so that the table, most of which is never read, needs no filling; -1 is no meeting.
    const kept = found === 0 ? -1 : found;
    this.#meetings[at] = kept;
    this.#meetings[b * this.#lexemes.length + a] = kept;
    return found;
  }
}

import { hashOf, lookUp, word } from '../text/lexicon.js';
import { lexemeOfHash, lexemeOfWord } from '../text/meaning.js';
import type { Terms } from './claim.js';
import { TermRole } from './claim.js';
import { MEASURES } from './measures-data.js';

/** A concept is `family << 8 | number`, families and numbers from 1. */
const CONCEPTS = new Map<number, number[]>();
const NAMES = new Map<number, string>();
readTable();

function readTable(): void {
  const families = new Map<string, number>();
  let number = 0;
  for (const line of MEASURES.trim().split('\n')) {
    const [head, words] = line.split(':');
    const [family, name] = head!.split(' ');
    if (!families.has(family!)) families.set(family!, families.size + 1);
    const concept = (families.get(family!)! << 8) | ++number;
    NAMES.set(concept, name!);
    for (const text of words!.trim().split(/\s+/)) {
      const lexeme = lexemeOf(text);
      const row = CONCEPTS.get(lexeme);
      if (row) row.push(concept);
      else CONCEPTS.set(lexeme, [concept]);
    }
  }
}

function lexemeOf(text: string): number {
  const hash = hashOf(text, 0, text.length);
  const known = lexemeOfWord(lookUp(text, 0, text.length, hash));
  word(text);
  return known >= 0 ? known : lexemeOfHash(hash);
}

/** The concepts that a claim's words name, the closest word of each family deciding. */
export function conceptsOf(terms: Terms): number[] {
  const byFamily = new Map<number, { concept: number; role: number }>();
  for (let i = 0; i < terms.lexeme.length; i++) {
    const role = terms.role[i]!;
    if (role > TermRole.Phrase) continue;
    for (const concept of CONCEPTS.get(terms.lexeme[i]!) ?? []) {
      const family = concept >> 8;
      const known = byFamily.get(family);
      if (!known || role < known.role) byFamily.set(family, { concept, role });
    }
  }
  return [...byFamily.values()].map((entry) => entry.concept);
}

/** A concept's name in the table, for explanations. */
export function conceptName(concept: number): string {
  return NAMES.get(concept) ?? '';
}

import { word, WordProperty } from '../text/lexicon.js';
import { ALIKE, COMPARATIVES, SUPERLATIVES } from './rank-data.js';

/** By superlative, the word id of what it is the highest degree of: "large" for "biggest". */
export const HIGHEST = byBase(SUPERLATIVES);

/** By comparative, the word id of what it compares by, the same as of the superlative: "large" for "bigger". */
export const HIGHER = byBase(COMPARATIVES);

/** By adjective, the word id of what it ranks by, the same again: "large" for "big", "most" for "many". */
export const BASES = basesOf();

function byBase(table: string): WordProperty {
  const bases = new WordProperty();
  for (const line of table.split('\n')) {
    const [base, words] = line.split(': ');
    for (const text of words!.split(' ')) bases.set(text, word(base!));
  }
  return bases;
}

function basesOf(): WordProperty {
  const bases = byBase(ALIKE);
  for (const line of SUPERLATIVES.split('\n')) {
    const base = line.slice(0, line.indexOf(':'));
    bases.set(base, word(base));
  }
  return bases;
}

import type { Tokens } from '../text/tokens.js';
import { chain } from './hash-table.js';

/** Hash of a name's tokens in order: equal for names that are written alike, case apart. */
export function sequence(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): number {
  let hash = tokens.hash[first]!;
  for (let i = first + 1; i < last; i++) hash = chain(hash, tokens.hash[i]!);
  return hash;
}

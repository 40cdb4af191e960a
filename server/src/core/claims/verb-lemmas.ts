import { verbLemma } from '../text/lemma.js';
import { foldedText, type Tokens } from '../text/tokens.js';

/** By word id, the infinitive of a word that some table has: the same few hundred verbs recur in every article. */
const KNOWN: (string | undefined)[] = [];

/** The infinitive of a token that is a verb, in lower case; an unknown form comes back as it is. */
export function verbLemmaAt(tokens: Tokens, token: number): string {
  const id = tokens.word[token]!;
  if (id === 0) return verbLemma(foldedText(tokens, token));
  return (KNOWN[id] ??= verbLemma(foldedText(tokens, token)));
}

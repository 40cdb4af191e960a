import type { Figure } from '../figures/figure.js';
import { nounLemma } from '../text/lemma.js';
import { lexemeOfWord, rarity } from '../text/meaning.js';
import { foldedText, TokenKind } from '../text/tokens.js';
import type { Desk } from './check.js';

/** How many words around a figure say what it is. */
const AROUND = 12;
const TELLING = 0.3;

/** Lemmas of the telling words around a figure, but for the noun that it counts. */
export function wordsAround(desk: Desk, figure: Figure): string[] {
  const { tokens, sentences } = desk.article;
  const sentence = sentences[figure.sentence]!;
  const words: string[] = [];
  for (
    let i = Math.max(sentence.first, figure.first - AROUND);
    i < Math.min(sentence.last, figure.last + AROUND);
    i++
  ) {
    if ((i >= figure.first && i < figure.last) || i === figure.countedAt || tokens.kind[i] !== TokenKind.Word) continue;
    const lexeme = lexemeOfWord(tokens.word[i]!);
    if (tokens.word[i] !== 0 && (lexeme < 0 || rarity(lexeme) < TELLING)) continue;
    words.push(nounLemma(foldedText(tokens, i)));
  }
  return words;
}

import { isContent, type Article } from '../text/article.js';
import { hashOf } from '../text/lexicon.js';
import { CARDINAL, SCALE } from '../text/number-words.js';
import { spellingKey } from '../text/spelling.js';
import { foldedText, TokenKind } from '../text/tokens.js';

/** The words of an article by which copies are found, as parallel arrays in the order of the text. */
export interface CopyWords {
  readonly count: number;
  /** Token index of each word. */
  readonly token: Int32Array;
  /** Equal for words that differ in case or spelling alone; `NUMBER` for every number. */
  readonly key: Int32Array;
  /** 1 for words inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Number of the content block, so that a shingle can be kept within neighbouring blocks. */
  readonly block: Int32Array;
}

/** Stands for every number, so that a changed figure does not hide a copy. */
export const NUMBER = 1;

/** Keys of words by hash, shared by the articles of one search. */
export type KeyCache = Map<number, number>;

/**
 * The words of the content blocks, repeated blocks left out. Marks, dashes, symbols and possessive endings are no words;
 * neither is "percent", which stands for a symbol as often as not.
 */
export function copyWords(article: Article, cache: KeyCache): CopyWords {
  const { tokens, blocks } = article;
  const token: number[] = [];
  const key: number[] = [];
  const block: number[] = [];
  blocks.forEach((entry, b) => {
    if (!isContent(entry.kind) || entry.repeats >= 0) return;
    for (let i = entry.first; i < entry.last; i++) {
      const kind = tokens.kind[i];
      if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) continue;
      const word = tokens.word[i]!;
      let value = NUMBER;
      if (kind === TokenKind.Word && CARDINAL.get(word) === 0 && SCALE.get(word) === 0) {
        const hash = tokens.hash[i]!;
        const known = cache.get(hash);
        if (known === undefined) cache.set(hash, (value = keyOf(foldedText(tokens, i))));
        else value = known;
        if (value === PERCENT || value === PER || value === CENT) continue;
      } else if (kind === TokenKind.Alphanumeric) value = tokens.hash[i]!;
      else if (key[key.length - 1] === NUMBER && block[block.length - 1] === b && token[token.length - 1]! >= i - 2)
        continue;
      token.push(i);
      key.push(value);
      block.push(b);
    }
  });
  return {
    count: token.length,
    token: Int32Array.from(token),
    key: Int32Array.from(key),
    quoted: quotedWords(article, token),
    block: Int32Array.from(block),
  };
}

function keyOf(folded: string): number {
  const spelled = spellingKey(folded);
  return hashOf(spelled, 0, spelled.length);
}

const PERCENT = keyOf('percent');
const PER = keyOf('per');
const CENT = keyOf('cent');

function quotedWords(article: Article, token: readonly number[]): Uint8Array {
  const quoted = new Uint8Array(token.length);
  let w = 0;
  for (const quotation of article.quotations) {
    while (w < token.length && token[w]! < quotation.first) w++;
    while (w < token.length && token[w]! < quotation.last) quoted[w++] = 1;
  }
  return quoted;
}

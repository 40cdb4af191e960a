import { Shape, TokenKind, type Tokens } from '../text/tokens.js';

const CASES = 1 << 13;

/** How words are written in one article: in small letters, or with a capital where nothing but a name asks for it. */
export class Usage {
  readonly #small = new Uint8Array(CASES);
  readonly #capital = new Uint8Array(CASES);

  note(tokens: Tokens, i: number, opens: boolean): void {
    const slot = (tokens.hash[i]! ^ (tokens.hash[i]! >>> 13)) & (CASES - 1);
    if (tokens.shape[i] === Shape.Lower) this.#small[slot] = 1;
    else if (!opens && tokens.shape[i]! > Shape.Lower) this.#capital[slot] = 1;
  }

  /** Whether the article has the word in small letters and never as a name inside a sentence. */
  isPlain(hash: number): boolean {
    const slot = (hash ^ (hash >>> 13)) & (CASES - 1);
    return this.#small[slot] === 1 && this.#capital[slot] === 0;
  }

  /** Whether the word has a capital inside some sentence of the article. */
  isName(hash: number): boolean {
    return this.#capital[(hash ^ (hash >>> 13)) & (CASES - 1)] === 1;
  }
}

export function noteCase(tokens: Tokens, first: number, last: number, usage: Usage): void {
  let opens = true;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i]!;
    if (kind === TokenKind.Word) usage.note(tokens, i, opens);
    opens = kind === TokenKind.Quote || (kind === TokenKind.Punctuation && isOpening(tokens, i));
  }
}

/** A colon, a full stop or an opening bracket: the word behind it may have its capital for that. */
function isOpening(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 58 || unit === 46 || unit === 40 || unit === 33 || unit === 63;
}

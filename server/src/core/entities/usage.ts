import { Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** The tables have at least twice as many slots as an article has tokens, up to a limit. */
const FEWEST_BITS = 10;
const MOST_BITS = 16;

/** How words are written in one article: in small letters, or with a capital where nothing but a name asks for it. */
export class Usage {
  readonly #small: Uint8Array;
  readonly #capital: Uint8Array;
  readonly #mask: number;

  /** For an article of so many tokens. */
  constructor(tokens: number) {
    const slots = 1 << Math.min(MOST_BITS, Math.max(FEWEST_BITS, 33 - Math.clz32(tokens)));
    this.#small = new Uint8Array(slots);
    this.#capital = new Uint8Array(slots);
    this.#mask = slots - 1;
  }

  note(tokens: Tokens, i: number, opens: boolean): void {
    const slot = (tokens.hash[i]! ^ (tokens.hash[i]! >>> 13)) & this.#mask;
    if (tokens.shape[i] === Shape.Lower) this.#small[slot] = 1;
    else if (!opens && tokens.shape[i]! > Shape.Lower) this.#capital[slot] = 1;
  }

  /** Whether the article has the word in small letters and never as a name inside a sentence. */
  isPlain(hash: number): boolean {
    const slot = (hash ^ (hash >>> 13)) & this.#mask;
    return this.#small[slot] === 1 && this.#capital[slot] === 0;
  }

  /** Whether the word has a capital inside some sentence of the article. */
  isName(hash: number): boolean {
    return this.#capital[(hash ^ (hash >>> 13)) & this.#mask] === 1;
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

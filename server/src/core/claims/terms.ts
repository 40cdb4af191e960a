import { nounLemma, verbLemma } from '../text/lemma.js';
import { lexemeOfHash, lexemeOfWord } from '../text/meaning.js';
import { hashOf, lookUp, wordSet } from '../text/lexicon.js';
import { spellingKey } from '../text/spelling.js';
import { foldedText, Shape, TokenKind, type Tokens } from '../text/tokens.js';

/** Words that bind sentences together and tell nothing of what is measured. */
const STOP = wordSet(
  `the a an and or but nor so yet of in on at to from by for with without into onto upon about above over under between among against during before after
   since until till than as if while when where which who whom whose that this these those there here it its he his him she her hers they them their theirs we us our you your i me my
   is are was were be been being am has have had having do does did done will would shall should can could may might must not no only also just even still already ever never
   more most less least much many few some any all both each every other another such own same very too then now up down out off
   said say says told tell tells according added adds one two three four five six seven eight nine ten first second third
   'm 've 're 'll 'd n't 's ' mr mrs ms dr sir per cent percent about around roughly nearly almost some approximately including include includes included well however because though although`,
);

/** The lexemes of the article that was asked for last: several stages ask for the same words, one behind another. */
let latest: Lexemes | undefined;

/** The lexemes of an article's tokens, shared by the stages that read one article. */
export function lexemesOf(tokens: Tokens): Lexemes {
  if (latest?.tokens !== tokens) latest = new Lexemes(tokens);
  return latest;
}

/** By word id, the lexeme of a word that some table has, as it stands in lower case and otherwise. */
const LOWER: (number | undefined)[] = [];
const UPPER: (number | undefined)[] = [];

/** Lexemes of an article's tokens, worked out once for each token that is asked for. */
export class Lexemes {
  readonly tokens: Tokens;
  readonly #lexemes: Int32Array;
  /** By token hash: words recur, and their lemma is the slow part. */
  readonly #byHash = new Map<number, number>();
  /** How many tokens from here on are known to have no lexeme. */
  readonly #silent: Int32Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.#lexemes = new Int32Array(tokens.count).fill(UNREAD);
    this.#silent = new Int32Array(tokens.count);
  }

  /**
   * The first token at or behind `token` that has a lexeme, or `last` where there is none before it. What was passed over
   * once is leapt over later, so that asking again and again takes no time on a text that says nothing.
   */
  next(token: number, last: number): number {
    let at = token;
    while (at < last) {
      const leap = this.#silent[at]!;
      if (leap > 0) at += leap;
      else if (this.at(at) === NONE) at++;
      else break;
    }
    const stop = Math.min(at, last);
    if (stop > token) this.#silent[token] = Math.max(this.#silent[token]!, stop - token);
    return stop;
  }

  /** The lexeme of a token, or `NONE` for stop words, punctuation and numbers. */
  at(token: number): number {
    const known = this.#lexemes[token]!;
    if (known === UNREAD) {
      const lexeme = this.#read(token);
      this.#lexemes[token] = lexeme;
      return lexeme;
    }
    return known;
  }

  #read(token: number): number {
    const { tokens } = this;
    const kind = tokens.kind[token];
    if (kind !== TokenKind.Word && kind !== TokenKind.Alphanumeric) return NONE;
    if (tokens.end[token]! - tokens.start[token]! < 2) return NONE;
    const id = tokens.word[token]!;
    if (STOP.get(id) === 1) return NONE;
    const hash = tokens.hash[token]!;
    const known = this.#byHash.get(hash);
    if (known !== undefined) return known;
    const lower = tokens.shape[token] === Shape.Lower;
    const lexeme =
      id === 0 ? lexemeOf(foldedText(tokens, token), id, hash, lower) : lexemeOfKnown(tokens, token, lower);
    this.#byHash.set(hash, lexeme);
    return lexeme;
  }
}

/** Marks a token without a lexeme. */
export const NONE = 0x7fffffff;
const UNREAD = 0x7ffffffe;

/** The lexeme of a word that some table has: worked out once, for it depends on the word alone. */
function lexemeOfKnown(tokens: Tokens, token: number, lower: boolean): number {
  const id = tokens.word[token]!;
  const kept = lower ? LOWER : UPPER;
  return (kept[id] ??= lexemeOf(foldedText(tokens, token), id, tokens.hash[token]!, lower));
}

function lexemeOf(folded: string, id: number, hash: number, lower: boolean): number {
  const own = lexemeOfWord(id);
  if (own >= 0) return own;
  for (const lemma of [folded, nounLemma(folded), verbLemma(folded)]) {
    const spelled = spellingKey(lemma);
    if (spelled === folded) continue;
    const lexeme = lexemeOfWord(lookUp(spelled, 0, spelled.length, hashOf(spelled, 0, spelled.length)));
    if (lexeme >= 0) return lexeme;
  }
  if (!lower && spellingKey(folded) === folded) return lexemeOfHash(hash);
  const key = spellingKey(lower ? nounLemma(folded) : folded);
  return lexemeOfHash(hashOf(key, 0, key.length));
}

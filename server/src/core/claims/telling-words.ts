import type { Article, Sentence } from '../text/article.js';
import { lexiconSize } from '../text/lexicon.js';
import { mayMove } from './direction.js';
import { mayRank } from './rank.js';
import { mayClose, mayCompare } from './rank-comparison.js';

/** What the words of a sentence may tell, as bits. */
export const enum Tells {
  Movement = 1,
  Rank = 2,
  /** A comparison opens ("no other", "only") and closes ("larger", "ahead"): a rank needs both. */
  Opening = 4,
  Closing = 8,
}

/** By word id, what the word may tell with `ASKED` set; 0 until somebody asks. */
let known = new Uint8Array(0);
const ASKED = 128;

/** What all words of a sentence may tell, together. */
export function tellingWords({ tokens: { word } }: Article, { first, last }: Sentence): number {
  if (known.length < lexiconSize()) known = new Uint8Array(lexiconSize());
  let told = 0;
  for (let i = first; i < last; i++) {
    const id = word[i]!;
    if (id !== 0) told |= known[id] || (known[id] = ASKED | tells(id));
  }
  return told & ~ASKED;
}

function tells(word: number): number {
  return (
    (mayMove(word) ? Tells.Movement : 0) |
    (mayRank(word) ? Tells.Rank : 0) |
    (mayCompare(word) ? Tells.Opening : 0) |
    (mayClose(word) ? Tells.Closing : 0)
  );
}

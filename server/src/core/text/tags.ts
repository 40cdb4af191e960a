import type { Tokens } from './tokens.js';
import { setOf } from './tagger/dictionary.js';
import { candidatesOf, fixedTag, isTitled, TagFeatures } from './tagger/features.js';
import { Tag } from './tagger/tag.js';
import { score } from './tagger/weights.js';

export { Tag } from './tagger/tag.js';

const features = new TagFeatures();

/**
 * Tags the tokens [first, last), which should be one sentence or headline, into `out` at the same indexes.
 *
 * Words with one dominant tag are looked up; the rest is decided from left to right by the perceptron that
 * `scripts/train/tagger.mjs` trains. Lines in Title Case and in capitals are read as if in lower case.
 */
export function tagTokens(tokens: Tokens, first: number, last: number, out: Uint8Array): void {
  const titled = isTitled(tokens, first, last);
  features.begin(tokens, first, last, out, titled);
  for (let i = first; i < last; i++) {
    const fixed = fixedTag(tokens, i, first, titled);
    if (fixed !== 0) {
      out[i] = fixed;
      continue;
    }
    const candidates = candidatesOf(tokens, i, first, titled, setOf(tokens.hash[i]!));
    if (candidates.length === 1) {
      out[i] = candidates[0]!;
      continue;
    }
    const rows = features.at(i);
    let best = candidates[0]!;
    let most = -Infinity;
    for (const tag of candidates) {
      const total = score(rows, features.count, tag);
      if (total > most) {
        most = total;
        best = tag;
      }
    }
    out[i] = best;
  }
}

/** Whether the token is part of a possible name by its tag alone. */
export function isProper(tag: number): boolean {
  return tag === Tag.NNP || tag === Tag.NNPS;
}

/** Whether the tag is one of a noun, proper or common. */
export function isNoun(tag: number): boolean {
  return tag >= Tag.NN && tag <= Tag.NNPS;
}

/** Whether the tag is one of a verb, modals apart. */
export function isVerb(tag: number): boolean {
  return tag >= Tag.VB && tag <= Tag.VBZ;
}

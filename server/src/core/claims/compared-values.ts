import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import type { Tokens } from '../text/tokens.js';
import { dimensionOf, valueOf } from './value.js';

const COMPARED = wordSet('compared versus vs');
/** Of votes and scores "against" says who lost, not what was before. */
const AGAINST = wordSet('against');
/** At most this many tokens stand between the two values. */
const BETWEEN = 9;

/** A value and the one it is compared with: "640 officers were on duty, compared with 820 a year before". */
export interface ComparedValues {
  /** Index into the figures. */
  readonly at: number;
  /** Of the tokens from the first value to the second. */
  readonly first: number;
  readonly last: number;
  readonly up: boolean;
}

/** Which way a value stands to another of its dimension that the sentence sets it against. */
export function comparedValues(tokens: Tokens, figures: readonly { readonly figure: Figure }[]): ComparedValues[] {
  const found: ComparedValues[] = [];
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i]!.figure, figures[i + 1]!.figure];
    if (b.first - a.last > BETWEEN) continue;
    const dimension = dimensionOf(a);
    if (dimension === undefined || dimension === 'date' || a.pair || dimension !== dimensionOf(b)) continue;
    if (!compares(tokens, a.last, b.first, dimension.startsWith('count'))) continue;
    const [now, before] = [valueOf(a), valueOf(b)];
    if (!now || !before || (now.low <= before.high && before.low <= now.high)) continue;
    found.push({ at: i, first: a.first, last: b.last, up: now.low > before.high });
  }
  return found;
}

function compares(tokens: Tokens, from: number, to: number, isCount: boolean): boolean {
  return hasWord(tokens, COMPARED, from, to) || (!isCount && hasWord(tokens, AGAINST, from, to));
}

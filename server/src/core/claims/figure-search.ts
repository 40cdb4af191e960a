import type { Figure } from '../figures/figure.js';

/** The figures of one sentence in the order of the text, as the reading of claims numbers them. */
export type Figures = readonly { readonly figure: Figure }[];

/** Index of the first figure that starts at or behind a token. */
export function firstFrom(figures: Figures, token: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (figures[middle]!.figure.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures that start at one of the tokens `[from, to)`: a sentence may hold thousands. */
export function figuresIn(figures: Figures, from: number, to: number): Figure[] {
  const found: Figure[] = [];
  for (let i = firstFrom(figures, from); i < figures.length && figures[i]!.figure.first < to; i++)
    found.push(figures[i]!.figure);
  return found;
}

import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf } from './amounts.js';
import type { Desk } from './check.js';
import { asPart, type Sum } from './sum-list.js';

/** Words that say that a figure takes its share of one whole. */
const SHARING = wordSet('another remaining rest remainder further');

/** How many figures before the last part are looked at. */
const MOST = 24;
/** How many sentences the parts may take. */
const SPREAD = 4;

/**
 * Parts that are told in the sentences behind their total, with "the remaining" to tie them: "where the additional $1.2
 * billion went. Some $700 million … Another $320 million … the remaining $280 million." Of the figures before them, the
 * total is the one that they come nearest to; when they make one of them exactly, all is well.
 */
export function spreadSums(desk: Desk): Sum[] {
  const sums: Sum[] = [];
  desk.figures.forEach((last, f) => {
    const kind = additive(last);
    // Shares with a rest make a hundred, not one another.
    if (!kind || kind === 'percent' || !closes(desk, last)) return;
    const parts: Figure[] = [last];
    let best: Sum | undefined;
    let least = Infinity;
    for (let k = f - 1; k >= Math.max(0, f - MOST); k--) {
      const figure = desk.figures[k]!;
      if (last.sentence - figure.sentence > SPREAD) break;
      if (additive(figure) !== kind || figure.conversionOf !== undefined) continue;
      const sum = parts.reduce((all, part) => all + amountOf(part), 0);
      const off = Math.abs(sum - amountOf(figure)) / amountOf(figure);
      if (parts.length > 1 && off < least) {
        least = off;
        best = { total: figure, parts: parts.map((part) => asPart(desk, part)).reverse() };
      }
      parts.push(figure);
    }
    if (best) sums.push(best);
  });
  return sums;
}

/** "The remaining $280 million": what is left when all other parts are told. */
function closes(desk: Desk, figure: Figure): boolean {
  if (figure.set === 'remaining') return true;
  const { tokens } = desk.article;
  for (let i = Math.max(0, figure.first - 2); i < figure.first; i++) {
    if (
      SHARING.get(tokens.word[i]!) === 1 &&
      /^(?:remaining|rest|remainder)/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
    )
      return true;
  }
  return false;
}

import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf, slackOf } from './amounts.js';
import type { Checked } from './check.js';
import type { Part, Sum } from './sum-list.js';

/** Words that say that a figure takes its share of one whole. */
const SHARING = wordSet('another remaining rest remainder further');

/** How many sentences the parts may take. */
const SPREAD = 4;

/**
 * Parts that are told in the sentences behind their total, with "the remaining" to tie them: "where the additional $1.2
 * billion went. Some $700 million … Another $320 million … the remaining $280 million." Of the figures before them, the
 * total is the one that they come nearest to; when they make one of them exactly, all is well.
 */
export function spreadSums(checked: Checked): Sum[] {
  const sums: Sum[] = [];
  checked.figures.forEach((last, f) => {
    const kind = additive(last);
    if (!kind || !closes(checked, last)) return;
    const parts: Figure[] = [last];
    let best: Sum | undefined;
    let least = Infinity;
    for (let k = f - 1; k >= 0; k--) {
      const figure = checked.figures[k]!;
      if (last.sentence - figure.sentence > SPREAD) break;
      if (additive(figure) !== kind || figure.conversionOf !== undefined) continue;
      const sum = parts.reduce((all, part) => all + amountOf(part), 0);
      const off = Math.abs(sum - amountOf(figure)) / amountOf(figure);
      if (parts.length > 1 && off < least) {
        least = off;
        best = { total: figure, parts: parts.map((part) => asPart(checked, part)).reverse() };
      }
      parts.push(figure);
    }
    if (best) sums.push(best);
  });
  return [...sums, ...ellipticSums(checked)];
}

/**
 * Bare numbers in the sentence behind a count: "will take 41 villages. … 14 go under completely and 29 in part." A number
 * that counts nothing of its own counts what was counted before.
 */
function ellipticSums(checked: Checked): Sum[] {
  const { article, figures } = checked;
  const sums: Sum[] = [];
  figures.forEach((total, f) => {
    if (additive(total) !== 'count' || total.counted === undefined || total.of || total.stated! < LEAST_TOTAL) return;
    const next = article.sentences[total.sentence + 1];
    if (!next || next.block !== article.sentences[total.sentence]!.block) return;
    const behind = figures.slice(f + 1).filter((figure) => figure.sentence <= total.sentence + 1);
    const others = behind.filter((figure) => figure.sentence === total.sentence);
    const parts = behind.filter((figure) => figure.sentence === total.sentence + 1);
    if (others.length > 0 || parts.length < 2) return;
    if (parts.some((part) => additive(part) !== 'count' || part.counted !== undefined || part.of || part.change))
      return;
    if (!joined(checked, parts)) return;
    sums.push({ total, parts: parts.map((part) => asPart(checked, part)) });
  });
  return sums;
}

/** Smaller counts come near one another by chance. */
const LEAST_TOTAL = 10;
const AND = wordSet('and');

/** Whether the parts are parted by commas and "and" alone. */
function joined(checked: Checked, parts: readonly Figure[]): boolean {
  const { tokens } = checked.article;
  const last = parts[parts.length - 1]!;
  let found = false;
  for (let i = parts[parts.length - 2]!.last; i < last.first; i++) found ||= AND.get(tokens.word[i]!) === 1;
  return found && last.first - parts[0]!.last < 6 * parts.length;
}

function asPart(checked: Checked, figure: Figure): Part {
  return { ...figure.core, amount: amountOf(figure), slack: slackOf(checked.article, figure) };
}

/** "The remaining $280 million": what is left when all other parts are told. */
function closes(checked: Checked, figure: Figure): boolean {
  if (figure.set === 'remaining') return true;
  const { tokens } = checked.article;
  for (let i = Math.max(0, figure.first - 2); i < figure.first; i++) {
    if (
      SHARING.get(tokens.word[i]!) === 1 &&
      /^(?:remaining|rest|remainder)/i.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
    )
      return true;
  }
  return false;
}

import type { Figure } from '../figures/figure.js';
import { nounLemma } from '../text/lemma.js';
import { lexemeOfWord, rarity } from '../text/meaning.js';
import { foldedText, Shape, TokenKind } from '../text/tokens.js';
import { additive, amountOf } from './amounts.js';
import { textOf, type Check, type Desk, type CheckResult } from './check.js';

/** So many amounts of an article are compared with one another. */
const MOST = 200;
/** How many words around a figure are looked at. */
const AROUND = 12;

/**
 * One amount with another magnitude or with two digits swapped: "€1.12m" where the text has "€1.12bn" elsewhere, "1.35
 * billion" where it has "1.53 billion", of the same thing.
 */
export const magnitude: Check = {
  name: 'magnitude',
  title: 'Million for billion, or digits swapped',
  run(desk) {
    const { figures } = desk;
    const amounts = figures.filter((figure) => isPrecise(desk, figure)).slice(0, MOST);
    const results: CheckResult[] = [];
    const done = new Set<string>();
    for (let i = 0; i < amounts.length; i++) {
      for (let j = i + 1; j < amounts.length; j++) {
        const [a, b] = [amounts[i]!, amounts[j]!];
        if (additive(a) !== additive(b) || a.conversionOf !== undefined || b.conversionOf !== undefined) continue;
        if (additive(a) === 'count' && a.counted !== b.counted) continue;
        const slip = slipOf(desk, a, b);
        if (!slip || (slip === 'magnitude' && !sameSubject(desk, a, b))) continue;
        const key = `${amountOf(a)}|${amountOf(b)}`;
        if (done.has(key)) continue;
        done.add(key);
        results.push(resultOf(desk, a, b, amounts, slip));
      }
    }
    return results;
  },
};

/** Money and measures of three written digits or more: fewer meet by chance. */
function isPrecise(desk: Desk, figure: Figure): boolean {
  const kind = additive(figure);
  if (!kind || kind === 'percent' || (kind === 'count' && figure.counted === undefined)) return false;
  return digitsOf(desk, figure).length >= 3;
}

function digitsOf(desk: Desk, figure: Figure): string {
  const written = textOf(desk.article, figure.core).replace(/\D/g, '');
  return (written === '' ? String(figure.stated) : written).replace(/0+$/, '');
}

function slipOf(desk: Desk, a: Figure, b: Figure): 'magnitude' | 'digits' | undefined {
  const [x, y] = [digitsOf(desk, a), digitsOf(desk, b)];
  const ratio = amountOf(a) / amountOf(b);
  if (x === y) return Math.abs(Math.abs(Math.log10(ratio)) - 3) < 1e-6 ? 'magnitude' : undefined;
  if (x.length !== y.length || ratio > 2 || ratio < 0.5) return undefined;
  const unlike = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [p, q] = unlike;
  return unlike.length === 2 && q === p! + 1 && x[p!] === y[q] && x[q] === y[p!] ? 'digits' : undefined;
}

/** Whether a telling word or name stands near both: then they are likely to be one amount. */
function sameSubject(desk: Desk, a: Figure, b: Figure): boolean {
  const mine = wordsAround(desk, a);
  for (const word of wordsAround(desk, b)) if (mine.has(word)) return true;
  return false;
}

function wordsAround(desk: Desk, figure: Figure): Set<string> {
  const { article } = desk;
  const { tokens } = article;
  const sentence = article.sentences[figure.sentence]!;
  const words = new Set<string>();
  for (
    let i = Math.max(sentence.first, figure.first - AROUND);
    i < Math.min(sentence.last, figure.last + AROUND);
    i++
  ) {
    if ((i >= figure.first && i < figure.last) || tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower)
      continue;
    const lexeme = lexemeOfWord(tokens.word[i]!);
    if (tokens.word[i] !== 0 && (lexeme < 0 || rarity(lexeme) < TELLING)) continue;
    words.add(nounLemma(foldedText(tokens, i)));
  }
  return words;
}

const TELLING = 0.3;

function resultOf(
  desk: Desk,
  a: Figure,
  b: Figure,
  amounts: readonly Figure[],
  slip: 'magnitude' | 'digits',
): CheckResult {
  const { article } = desk;
  const all = (like: Figure) =>
    amounts
      .filter((figure) => additive(figure) === additive(like) && amountOf(figure) === amountOf(like))
      .map((figure) => figure.core);
  const [x, y] = [textOf(article, a.core), textOf(article, b.core)];
  return {
    check: 'magnitude',
    severity: 'warning',
    message:
      slip === 'digits'
        ? `${x} and ${y}: two digits are swapped in one of them`
        : `${x} and ${y}: one is a thousand times the other`,
    explanation: `Both seem to be one amount, since the same words stand around them; ${slip === 'digits' ? 'they differ by two swapped digits' : 'they differ by the magnitude alone'}.`,
    what: `the amount ${x}`,
    sides: [
      { value: x, members: all(a) },
      { value: y, members: all(b) },
    ],
    confidence: slip === 'digits' ? 0.65 : 0.8,
  };
}

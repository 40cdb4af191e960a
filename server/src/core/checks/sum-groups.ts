import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { nounLemma } from '../text/lemma.js';
import { wordSet } from '../text/lexicon.js';
import { foldedText, TokenKind } from '../text/tokens.js';
import { amountOf, isWholeCount } from './amounts.js';
import type { Desk } from './check.js';
import { asSum, type Sum } from './sum-list.js';

/** Two groups that are all there is of a whole, when nothing else is named. */
const PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['woman', 'female']), new Set(['man', 'male'])],
  [new Set(['girl']), new Set(['boy'])],
  [new Set(['adult', 'grown-up']), new Set(['child', 'minor'])],
  [new Set(['passenger']), new Set(['crew', 'crewmember', 'pilot'])],
];
const GROUPS: ReadonlySet<string> = new Set(PAIRS.flatMap(([a, b]) => [...a, ...b]));
const ABOARD = wordSet('aboard board');
const CREW = wordSet('crew');
const OF = wordSet('of');
const AND = wordSet('and');
const THE = wordSet('the all these those');
/** Words that say that there are others. */
const OPEN = wordSet(
  'including include includes among least least most more other others another also plus rest remaining',
);

/** How many tokens part two groups, and a group from its whole. */
const GAP = 5;
/** How many sentences before and behind a plane's passengers and crew those aboard are looked for. */
const NEARBY = 2;

/**
 * Two groups that make a whole: "47 plaintiffs, 31 women and 18 men"; "13 passengers and a crew of two" beside "16 aboard";
 * "Five soldiers and two firefighters died. The eight dead …".
 */
export function groupSums(desk: Desk): Sum[] {
  const sums: Sum[] = [];
  desk.figures.forEach((second, f) => {
    const first = desk.figures[f - 1];
    if (!first || first.sentence !== second.sentence || !areParts(desk, first, second)) return;
    const own = desk.inSentence(second.sentence).filter((figure) => figure.kind === 'number');
    const paired = isPair(desk, first, second);
    const total =
      (paired ? (inFront(desk, own, first, second) ?? aboard(desk, own, first, second)) : undefined) ??
      named(desk, own, first, second);
    if (total && amountOf(total) > Math.max(amountOf(first), amountOf(second)))
      sums.push(asSum(desk, total, [first, second]));
  });
  return sums;
}

/** Whether two counts stand beside one another with "and" and a few words. */
function areParts(desk: Desk, first: Figure, second: Figure): boolean {
  if (!isCount(first) || !isCount(second) || second.first - first.last > GAP) return false;
  const { tokens } = desk.article;
  let and = false;
  for (let i = first.last; i < second.first; i++) {
    and ||= AND.get(tokens.word[i]!) === 1;
    if (OPEN.get(tokens.word[i]!) === 1 || tokens.text.charCodeAt(tokens.start[i]!) === 44) return false;
  }
  return and;
}

function isCount(figure: Figure): boolean {
  return isWholeCount(figure) && !figure.change && !figure.set;
}

/** The noun that a count counts: also the crew of "a crew of two". */
function groupOf(desk: Desk, figure: Figure): string | undefined {
  const { tokens } = desk.article;
  const { first } = figure;
  if (first > 1 && OF.get(tokens.word[first - 1]!) === 1 && CREW.get(tokens.word[first - 2]!) === 1) return 'crew';
  if (CREW.get(tokens.word[figure.last] ?? 0) === 1) return 'crew';
  if (figure.counted !== undefined && GROUPS.has(figure.counted)) return figure.counted;
  // "of whom 31 were women", "31 of them women".
  for (let i = figure.last; i < Math.min(tokens.count, figure.last + 3); i++) {
    if (tokens.kind[i] !== TokenKind.Word) break;
    const noun = nounLemma(foldedText(tokens, i));
    if (GROUPS.has(noun)) return noun;
  }
  return figure.counted;
}

function isPair(desk: Desk, first: Figure, second: Figure): boolean {
  const [a, b] = [groupOf(desk, first), groupOf(desk, second)];
  if (a === undefined || b === undefined) return false;
  return PAIRS.some(([x, y]) => (x.has(a) && y.has(b)) || (y.has(a) && x.has(b)));
}

/** "47 plaintiffs, 31 women and 18 men": the count right before the comma, colon, dash or bracket in front. */
function inFront(desk: Desk, own: readonly Figure[], first: Figure, second: Figure): Figure | undefined {
  const { tokens } = desk.article;
  const at = own.indexOf(first);
  const total = own[at - 1];
  if (!total || !isCount(total) || total.counted === undefined || own[at + 1] !== second) return undefined;
  if (first.first - total.last > GAP || isPair(desk, total, first) || isPair(desk, total, second)) return undefined;
  const opens = /[,:(–—]/.test(tokens.text.slice(tokens.end[total.last - 1], tokens.start[first.first]));
  const next = own[at + 2];
  // "31 women, 18 men and six children": the two are not all.
  return opens && !(next && next.first - second.last <= GAP) ? total : undefined;
}

/** "13 passengers and a crew of two. … 16 aboard": all those aboard, wherever the sentences around say so. */
function aboard(desk: Desk, own: readonly Figure[], first: Figure, second: Figure): Figure | undefined {
  if (groupOf(desk, first) !== 'passenger' && groupOf(desk, second) !== 'passenger') return undefined;
  if (own.some((figure) => figure !== first && figure !== second && isCount(figure) && figure.first > second.last))
    return undefined;
  const { tokens } = desk.article;
  const sum = amountOf(first) + amountOf(second);
  const near: Figure[] = [];
  for (let s = Math.max(0, first.sentence - NEARBY); s <= first.sentence + NEARBY; s++) {
    for (const figure of desk.inSentence(s)) {
      if (figure === first || figure === second || !isCount(figure)) continue;
      if (figure.counted !== undefined && figure.counted !== 'person') continue;
      if (hasWord(tokens, ABOARD, figure.last, figure.last + 3)) near.push(figure);
    }
  }
  return near.some((figure) => amountOf(figure) === sum) ? undefined : near[0];
}

/** "Five soldiers and two firefighters died. The eight dead …": the next sentence begins with all of them. */
function named(desk: Desk, own: readonly Figure[], first: Figure, second: Figure): Figure | undefined {
  const { tokens, sentences } = desk.article;
  const sentence = sentences[first.sentence]!;
  const next = sentences[first.sentence + 1];
  if (!next || next.block !== sentence.block || own.length !== 2) return undefined;
  if (first.counted === undefined || second.counted === undefined || first.first > sentence.first + 1) return undefined;
  if (hasWord(tokens, OPEN, sentence.first, sentence.last)) return undefined;
  const total = desk.inSentence(first.sentence + 1)[0];
  if (!total || !isCount(total) || total.first !== next.first + 1 || THE.get(tokens.word[next.first]!) === 0)
    return undefined;
  return total.last < tokens.count && tokens.kind[total.last] === TokenKind.Word ? total : undefined;
}

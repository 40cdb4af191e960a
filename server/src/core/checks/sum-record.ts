import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { type WordProperty, wordSet } from '../text/lexicon.js';
import { amountOf, isWholeCount } from './amounts.js';
import type { Desk } from './check.js';
import { asSum } from './sum-list.js';
import type { Told } from './sum-told.js';

const WON = wordSet('won winning win wins');
const DREW = wordSet('drew drawn drawing drawn tied tying draws');
const LOST = wordSet('lost losing lose loses');
const PLAYED: ReadonlySet<string> = new Set([
  'match',
  'game',
  'fight',
  'bout',
  'test',
  'meeting',
  'race',
  'start',
  'fixture',
]);
/** Words between the numbers that make them those of different times. */
const APART = wordSet('last previous first past since again then now before straight row next');
const NEAR = 0.35;

/** "They have played 19 games, winning 12, drawing three and losing five": matches won, drawn and lost beside those played. */
export function recordSums(desk: Desk): Told[] {
  const { tokens, sentences } = desk.article;
  const sums: Told[] = [];
  for (const figure of desk.figures) {
    const played = playedIn(desk, figure);
    if (!played) continue;
    const { first, last } = sentences[played.sentence]!;
    if (hasWord(tokens, APART, first, last)) continue;
    const row = desk
      .inSentence(played.sentence)
      .filter((other) => other.kind === 'number' && Number.isInteger(other.stated) && other.start !== played.start);
    const [won, drawn, lost] = [WON, DREW, LOST].map((words) => row.filter((other) => before(desk, other, words)));
    if (won!.length !== 1 || drawn!.length > 1 || lost!.length !== 1) continue;
    const parts = [...won!, ...drawn!, ...lost!];
    const sum = parts.reduce((all, part) => all + amountOf(part), 0);
    // Without a word of draws there may have been some.
    if (drawn!.length === 0 && sum < amountOf(played)) continue;
    sums.push({ ...asSum(desk, played, parts), near: NEAR });
  }
  return sums;
}

/** The number of matches: "19 games", or the 19 of "won 12 of her 19 matches". */
function playedIn(desk: Desk, figure: Figure): Figure | undefined {
  const { of, ...whole } = figure;
  if (of && before(desk, figure, WON)) return { ...whole, stated: of.stated, start: of.start, end: of.end, core: of };
  return isWholeCount(figure) && figure.counted !== undefined && PLAYED.has(figure.counted) ? figure : undefined;
}

function before(desk: Desk, figure: Figure, words: WordProperty): boolean {
  return hasWord(desk.article.tokens, words, figure.first - 2, figure.first);
}

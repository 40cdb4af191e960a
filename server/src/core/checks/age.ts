import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { civilOf } from '../time/calendar.js';
import { blockOf, side, textOf, type Check, type Desk, type CheckResult } from './check.js';

const BORN = wordSet('born');

/** How many tokens may lie between "born" and the year. */
const REACH = 6;
/** How far apart, in sentences, an age and a birth may be told of one person. */
const SENTENCES = 1;

/** "Anna Lowe, 44, … was born in 1979" in a year in which she is 46 or 47. */
export const age: Check = {
  name: 'age',
  title: 'Age that does not fit the year of birth',
  run(desk) {
    const published = desk.anchor;
    if (!published || published.yearAssumed) return [];
    const results: CheckResult[] = [];
    for (const birth of desk.figures) {
      if (!birth.date || !isBirth(desk, birth)) continue;
      const stated = agesNear(desk, birth);
      if (stated.length !== 1) continue;
      const found = compare(desk, stated[0]!, birth, published.day);
      if (found) results.push(found);
    }
    return results;
  },
};

function isBirth(desk: Desk, figure: Figure): boolean {
  const { precision } = figure.date!;
  if (precision !== 'year' && precision !== 'day' && precision !== 'month') return false;
  const { tokens, sentences } = desk.article;
  const from = Math.max(sentences[figure.sentence]!.first, figure.first - REACH);
  return hasWord(tokens, BORN, from, figure.first);
}

/** Ages told of the people named with the birth; more than one and it is not clear whose it is. */
function agesNear(desk: Desk, birth: Figure): Figure[] {
  const block = blockOf(desk, birth);
  const near = [birth.sentence - SENTENCES, birth.sentence, birth.sentence + SENTENCES].flatMap(desk.inSentence);
  return near.filter(
    (figure) =>
      figure.kind === 'age' &&
      figure.stated !== undefined &&
      !figure.approximate &&
      !figure.bound &&
      Number.isInteger(figure.stated) &&
      figure.low === figure.high &&
      blockOf(desk, figure) === block,
  );
}

function compare(desk: Desk, stated: Figure, birth: Figure, published: number): CheckResult | undefined {
  const { article } = desk;
  const [from, to] = [civilOf(birth.date!.startDay), civilOf(birth.date!.endDay)];
  const now = civilOf(published);
  const passed = (born: { month: number; day: number }) =>
    now.month > born.month || (now.month === born.month && now.day >= born.day);
  const most = now.year - from.year - (passed(from) ? 0 : 1);
  const least = now.year - to.year - (passed(to) ? 0 : 1);
  const said = stated.stated!;
  if ((said >= least && said <= most) || Math.abs(said - most) > 15) return undefined;
  const [a, b] = [textOf(article, stated), textOf(article, birth)];
  const right = least === most ? String(least) : `${least} or ${most}`;
  return {
    check: 'age',
    severity: 'warning',
    message: `Born in ${from.year}, ${right} years old, not ${a}`,
    explanation: `Who was born in ${b} is ${right} on the day of publication; the text says ${a}.`,
    what: 'age and year of birth',
    sides: [side(article, [stated.core]), side(article, [birth.core])],
    confidence: 0.8,
  };
}

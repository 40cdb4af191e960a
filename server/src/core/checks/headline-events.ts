import type { Figure } from '../figures/figure.js';
import { hasWord } from '../text/has-word.js';
import { wordSet } from '../text/lexicon.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { andOne } from './headline-nearest.js';
import { isTransposed } from './sum-columns.js';

/** What a headline counts people by, each row one outcome: words of reporters, not of one event. */
const OUTCOMES = [
  'kill kills killed dead die dies died death deaths',
  'injure injures injured injuries hurt wound wounds wounded',
  'arrest arrests arrested detained held',
  'jail jailed jails convicted sentenced imprisoned',
  'missing',
  'evacuated rescued',
  'job jobs post posts position positions role roles redundant redundancies redundancy',
].map((words) => wordSet(words));
/** Nouns that leave open who is counted. */
const ANYONE = new Set(
  'person people job post position role worker employee accused defendant staff crew sailor passenger miner'.split(' '),
);
/** Words that say that a sentence of the text counts some, or others, or in another time. */
const APART = wordSet(
  `other others another more further remaining rest also including include only later earlier previous previously since last
   already far then initially first yet still each average feared could may might would`,
);
/** How far from a number the word stands that says what became of those counted. */
const HEADLINE_REACH = 3;
const TEXT_REACH = 6;
/** In how many blocks behind the headline the text tells what it is about. */
const OPENING = 12;
/** Figures of the text that differ by more than this factor count something else. */
const FACTOR = 1.6;
const LEAST = 3;
/** Up to here counts of two things are often equal. */
const SMALL = 20;

/**
 * Figures near the top of the text that count the people of the headline by what became of them: "Fifteen jailed" above
 * "Fourteen of the 17 accused were convicted"; "200 jobs to go" above "Some 140 people will lose their posts". None when
 * they do not agree, or when they and another figure make that of the headline.
 */
export function sameOutcome(desk: Desk, figure: Figure, body: readonly Figure[]): readonly Figure[] {
  if (!countsAnyone(figure) || amountOf(figure) < LEAST) return [];
  const outcomes = outcomesAt(desk, figure, HEADLINE_REACH);
  if (outcomes === 0) return [];
  const block = blockOf(desk, figure);
  const rivals = body.filter(
    (other) =>
      blockOf(desk, other) <= block + OPENING &&
      countsAnyone(other) &&
      (outcomesAt(desk, other, TEXT_REACH) & outcomes) !== 0,
  );
  const values = new Set(rivals.map(amountOf));
  if (values.size !== 1 || body.some((other) => isSame(desk, figure, other, outcomes))) return [];
  const [value] = values as unknown as [number];
  const [rival] = rivals;
  const ratio = value! / amountOf(figure);
  if (ratio > FACTOR || ratio < 1 / FACTOR || rivals.some((other) => isApart(desk, other))) return [];
  const apart = Math.abs(value! - amountOf(figure));
  if (apart === 1 && value! < amountOf(figure) && rivals.some((other) => andOne(desk, other))) return [];
  // Eight on the spot and one in hospital are the nine of the headline.
  return body.some(
    (other) => other !== rival && Math.abs(other.sentence - rival!.sentence) < 3 && other.stated === apart,
  )
    ? []
    : rivals;
}

/** Whether a figure of the text may be that of the headline: as much, and nothing says that it counts something else. */
function isSame(desk: Desk, figure: Figure, other: Figure, outcomes: number): boolean {
  if (other.of?.stated === figure.stated) return true;
  if (other.low === undefined || other.high === undefined || other.kind !== 'number') return false;
  const [low, high] = [figure.low ?? figure.stated!, figure.high ?? figure.stated!];
  if (other.low > high || other.high < low) return false;
  return amountOf(figure) > SMALL || countsAnyone(other) || (outcomesAt(desk, other, TEXT_REACH) & outcomes) !== 0;
}

/** The first figure of the text when that of the headline is it with two digits exchanged: 113,000 above 131,400. */
export function transposed(desk: Desk, figure: Figure, body: readonly Figure[]): readonly Figure[] {
  const kind = additive(figure);
  const value = amountOf(figure);
  if (kind !== 'count' || value < 1000 || figure.approximate) return [];
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  if (value / unit < 100) return [];
  const block = blockOf(desk, figure);
  const rivals = body.filter(
    (other) =>
      additive(other) === kind &&
      !other.of &&
      blockOf(desk, other) <= block + OPENING / 2 &&
      isTransposed(Math.round(amountOf(other) / unit), value / unit),
  );
  return new Set(rivals.map(amountOf)).size === 1 ? rivals : [];
}

function countsAnyone(figure: Figure): boolean {
  if (additive(figure) !== 'count' || figure.set || figure.change) return false;
  return figure.counted === undefined || ANYONE.has(figure.counted);
}

/** The outcomes told right behind a number, or of what it counts: one bit for each. */
function outcomesAt(desk: Desk, figure: Figure, reach: number): number {
  const { tokens, sentences } = desk.article;
  const last = Math.min(sentences[figure.sentence]!.last, figure.last + reach);
  let bits = 0;
  for (let i = figure.last - 1; i < last; i++) {
    // A comma ends what is said of the number.
    if (tokens.text.charCodeAt(tokens.start[i]!) === 44) break;
    OUTCOMES.forEach((words, w) => {
      if (words.get(tokens.word[i]!) === 1) bits |= 1 << w;
    });
  }
  return bits;
}

/** Whether the sentence counts some of them, others, or those of another time. */
function isApart(desk: Desk, figure: Figure): boolean {
  const { tokens, sentences } = desk.article;
  const { first, last } = sentences[figure.sentence]!;
  if (hasWord(tokens, APART, first, Math.min(last, figure.last + 2 * TEXT_REACH))) return true;
  // "On Monday" is the day of the news; a month or a year is another time.
  return desk
    .inSentence(figure.sentence)
    .some(({ kind, date }) => kind === 'date' && date !== undefined && date.precision !== 'day');
}

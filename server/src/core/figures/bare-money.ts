import { wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import type { Article } from '../text/article.js';
import { readCurrencyName } from './currencies.js';
import type { Draft } from './draft.js';

/** Verbs and adjectives whose object, or whose measure, is a sum: "cost 85 million", "worth 2.2 billion". */
const SUMS = wordSet(
  `cost costs costing pay pays paid paying spend spends spent spending earn earns earned earning owe owes owed owing borrow borrowed borrowing repay repaid
   invest invests invested donate donated worth fined budgeted netted grossed pocketed fetched fetch`,
);
/** Verbs whose object is a sum where sums are told beside it: "lost 12 million", "raised 3 billion". */
const OFTEN_SUMS = wordSet(
  'raise raises raised raising lose loses lost losing save saves saved give gave given award awarded receive received',
);
/** Deals whose price stands behind "for" or "at": "sold for 45 million". */
const DEALS = wordSet(
  'sold sell sells selling buy bought buying sale purchase purchased acquired acquire signed auctioned fetched transfer transferred joined valued priced leased rented',
);
/** Nouns that are told in money. */
const MONEY_NOUN = wordSet(
  `cost costs price prices bill bills revenue revenues turnover profit profits loss losses debt debts deficit surplus budget budgets fine fines penalty penalties salary salaries wage wages
   earnings income fee fees rent funding investment investments damages compensation bailout loan loans grant grants subsidy subsidies bonus bonuses ransom spending expenditure outlay outlays
   payout payouts dividend dividends proceeds takings valuation borrowing repayments`,
);
/** Nouns of what else is told in millions: of whom or of which it is said is not sure with one of them nearer. */
const MANY = wordSet(
  'people passengers visitors tourists viewers users subscribers customers votes voters workers employees jobs members homes households tonnes tons barrels litres copies tickets units shares followers accounts downloads inhabitants population',
);
const LEVEL = wordSet(
  'to from at by was were is are be reach reached reaches hit hits topped totalled totaled stood stands exceeded exceeds of about around',
);
const OF = wordSet('of');
const PRICED = wordSet('for at');
/** Words that end the way back from a sum to its verb: "paid 12 people in 3 million" is no sum. */
const BARRIER = wordSet('of in on at to by for with from and or but that which who when as than over under per');
const OBJECT = 4;
const NOUN_REACH = 14;
const DEAL_REACH = 8;
/** Figures that are looked at on either side for a sum. */
const FAR = 20;
const MILLION = 1e6;
const THOUSAND = 1000;

/**
 * Sums told without their currency, in an article that tells all its other money in one: "it cost 85 million", "the fuel bill
 * fell to 1.91 billion". Only a verb or a noun of money makes a number one; people and votes stay counts. Linear in the figures.
 */
export function settleBareMoney(article: Article, figures: readonly Draft[]): void {
  const currency = onlyCurrency(figures);
  if (!currency) return;
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    if (!isBareSum(figure) || !saysMoney(article, figures, k)) continue;
    figure.kind = 'money';
    figure.unit = currency.unit;
    figure.dimension = currency.dimension;
    figure.currencyAmbiguous = currency.currencyAmbiguous;
  }
}

/** A figure in the one currency of the article, conversions in brackets left aside; undefined when there are two, or none. */
function onlyCurrency(figures: readonly Draft[]): Draft | undefined {
  let found: Draft | undefined;
  for (const figure of figures) {
    if (figure.kind !== 'money' || figure.conversionOf !== undefined) continue;
    if (found && found.unit !== figure.unit) return undefined;
    found ??= figure;
  }
  return found;
}

function isBareSum(figure: Draft): boolean {
  return (
    figure.kind === 'number' &&
    figure.counted === undefined &&
    figure.unit === undefined &&
    figure.dimension === undefined &&
    !figure.of &&
    !figure.pair &&
    figure.vague !== true &&
    Math.max(figure.stated ?? 0, figure.low ?? 0) >= THOUSAND
  );
}

function saysMoney(article: Article, figures: readonly Draft[], k: number): boolean {
  const { tokens } = article;
  const figure = figures[k]!;
  const { first, last } = article.sentences[figure.sentence]!;
  const size = Math.max(figure.stated ?? 0, figure.low ?? 0);
  if (size < MILLION && isYearlike(tokens, figure)) return false;
  if (figure.last < last && tokens.kind[figure.last] === TokenKind.Dash && tokens.spaced[figure.last] === 0)
    return false;
  if (figure.last < last && OF.get(tokens.word[figure.last]!) === 1) return false;
  const at = figure.first - 1;
  if (at < first) return false;
  if (verbBefore(tokens, at, first, SUMS)) return true;
  if (size < MILLION) return false;
  if (verbBefore(tokens, at, first, OFTEN_SUMS)) return besideMoney(figures, k);
  if (PRICED.get(tokens.word[at]!) === 1 && someBefore(tokens, at, first, DEAL_REACH, DEALS)) return true;
  return nounBefore(tokens, at, first);
}

/** Four bare digits: "spent 2019 in Oslo". */
function isYearlike(tokens: Tokens, { coreFirst, coreLast }: Draft): boolean {
  return coreLast === coreFirst + 1 && tokens.end[coreFirst]! - tokens.start[coreFirst]! === 4;
}

/** Whether a verb of the set stands right before the sum, or before one short object: "cost the city 85 million". */
function verbBefore(tokens: Tokens, at: number, first: number, verbs: ReturnType<typeof wordSet>): boolean {
  for (let k = at; k >= first && k > at - OBJECT; k--) {
    if (tokens.kind[k] !== TokenKind.Word || BARRIER.get(tokens.word[k]!) === 1) return false;
    // "A dollar cost 3,780": what one currency costs is told in another.
    if (verbs.get(tokens.word[k]!) === 1) return k === first || !readCurrencyName(tokens, k - 1, k);
  }
  return false;
}

function someBefore(
  tokens: Tokens,
  at: number,
  first: number,
  reach: number,
  words: ReturnType<typeof wordSet>,
): boolean {
  for (let k = at - 1; k >= first && k >= at - reach; k--) {
    if (words.get(tokens.word[k]!) === 1) return true;
    if (MANY.get(tokens.word[k]!) === 1 || tokens.kind[k] === TokenKind.Punctuation) return false;
  }
  return false;
}

const SEMICOLON = 59;
const COLON = 58;

/** "revenue rose 12% to 3.4 billion", "a fine of 40 million": the noun of money of which the level is told. */
function nounBefore(tokens: Tokens, at: number, first: number): boolean {
  const id = tokens.word[at]!;
  const colon = tokens.text.charCodeAt(tokens.start[at]!) === COLON;
  if (OF.get(id) === 1) return at > first && MONEY_NOUN.get(tokens.word[at - 1]!) === 1;
  if (LEVEL.get(id) === 0 && !colon) return false;
  for (let k = at - 1; k >= first && k >= at - NOUN_REACH; k--) {
    if (MONEY_NOUN.get(tokens.word[k]!) === 1) return true;
    if (MANY.get(tokens.word[k]!) === 1 || tokens.text.charCodeAt(tokens.start[k]!) === SEMICOLON) return false;
  }
  return false;
}

/** Whether a sum with its currency stands in this sentence or beside it, and no large count in it. */
function besideMoney(figures: readonly Draft[], k: number): boolean {
  const { sentence } = figures[k]!;
  let money = false;
  for (let step = -1; step <= 1; step += 2) {
    const limit = k + step * FAR;
    for (
      let j = k + step;
      j !== limit && j >= 0 && j < figures.length && Math.abs(figures[j]!.sentence - sentence) <= 1;
      j += step
    ) {
      const { kind, sentence: where, counted, stated } = figures[j]!;
      if (kind === 'money') money = true;
      if (where === sentence && kind === 'number' && counted !== undefined && (stated ?? 0) >= THOUSAND) return false;
    }
  }
  return money;
}

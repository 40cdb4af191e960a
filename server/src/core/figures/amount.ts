import { word } from '../text/lexicon.js';
import { hyphenAt, readDigits, times } from '../text/digits.js';
import { readNumeral, type Numeral } from '../text/numerals.js';
import { SCALE } from '../text/number-words.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import {
  currencyOf,
  readCode,
  readCurrencyName,
  readGlued,
  readMinorLetter,
  readSign,
  settleCurrency,
  type Currency,
} from './currencies.js';
import type { Scene } from './scene.js';
import { unitById } from './units.js';
import { amountOf, type Amount, type AmountDraft } from './amount-type.js';
import { measured, readMeasure, readPercent, readTime, withSmallerUnit } from './amount-units.js';
import { withMoneyScale } from './letter-scale.js';
import { tiedModifier } from './modifiers.js';
import { isMass } from './pounds.js';

const MINUS = word('minus');
const PLUS = word('plus');
const OR = word('or');

/** Reads the amount that starts at token `i`: sign, currency, number, unit. */
export function readAmount(scene: Scene, i: number): Amount | undefined {
  const { tokens, last } = scene;
  const kind = tokens.kind[i];
  if (kind === TokenKind.Alphanumeric) return readGluedAmount(scene, i);
  if (kind === TokenKind.Dash) return readSigned(scene, i);
  if (kind === TokenKind.Symbol) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (unit === 0xb1 || unit === 43) return readSigned(scene, i);
    const sign = readSign(tokens, i, scene.first);
    return sign && readMoney(scene, sign.first, i + 1, sign.currency);
  }
  const id = tokens.word[i]!;
  if (id === MINUS || id === PLUS) return readSigned(scene, i);
  if (kind === TokenKind.Word) {
    const code = readCode(tokens, i, last);
    if (code) return readMoney(scene, i, code.number, code.currency);
  }
  const numeral = readNumeral(tokens, i, last);
  return numeral && withUnit(scene, i, numeral);
}

/** "-0.4", "minus 12", "±2", "plus or minus 3", "+5". */
function readSigned(scene: Scene, i: number): Amount | undefined {
  const { tokens } = scene;
  const id = tokens.word[i]!;
  const both = id === PLUS && tokens.word[i + 1] === OR && tokens.word[i + 2] === MINUS;
  if (id === PLUS && !both) return undefined;
  const at = both ? i + 3 : id === MINUS && hyphenAt(tokens, i + 1, scene.last) ? i + 2 : i + 1;
  if (at >= scene.last) return undefined;
  if (tokens.kind[i] === TokenKind.Dash && !isSign(tokens, i, scene.first)) return undefined;
  const amount = tokens.kind[at] === TokenKind.Dash ? undefined : readAmount(scene, at);
  if (!amount || amount.first < at) return undefined;
  if (both || tokens.text.charCodeAt(tokens.start[i]!) === 0xb1) return { ...amount, first: i, plusMinus: true };
  if (tokens.text.charCodeAt(tokens.start[i]!) === 43) return { ...amount, first: i };
  return { ...amount, first: i, value: -amount.value };
}

/** Whether a dash is a sign: free on its left, tied to digits on its right. */
function isSign(tokens: Tokens, i: number, first: number): boolean {
  if (i + 1 >= tokens.count || tokens.spaced[i + 1] === 1 || tokens.end[i]! - tokens.start[i]! !== 1) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit !== 45 && unit !== 0x2212 && unit !== 0x2013) return false;
  if (tokens.kind[i + 1] !== TokenKind.Number && tokens.kind[i + 1] !== TokenKind.Symbol) return false;
  if (i > first && tokens.spaced[i] === 0 && tokens.text.charCodeAt(tokens.start[i - 1]!) !== 40) return false;
  return unit !== 0x2013 || (i > first && tokens.kind[i - 1] === TokenKind.Word);
}

function readGluedAmount(scene: Scene, i: number): Amount | undefined {
  const { tokens, last } = scene;
  const glued = readGlued(tokens, i, last);
  if (!glued) return undefined;
  const { value, step } = glued;
  let end = glued.last;
  let scale = 1;
  if (glued.tail !== '') {
    const power = TAILS[glued.tail];
    if (power === undefined) return undefined;
    scale = 10 ** power;
  }
  for (;;) {
    const at = hyphenAt(tokens, end, last) ? end + 1 : end;
    const power = at < last && tokens.kind[at] === TokenKind.Word ? SCALE.get(tokens.word[at]!) : 0;
    if (power === 0) break;
    scale *= 10 ** power;
    end = at + 1;
  }
  const { decimals } = glued;
  const numeral: Numeral = {
    first: i,
    last: end,
    value: times(value, scale),
    step: times(step, scale),
    decimals,
    form: 'digits',
    scale,
    bare: false,
  };
  return setMoney(amountOf(numeral, i, end), glued.currency, scene);
}

const TAILS: Readonly<Record<string, number>> = {
  bn: 9,
  m: 6,
  mn: 6,
  k: 3,
  b: 9,
  trn: 12,
  tn: 12,
  cr: 7,
  t: 12,
  mln: 6,
  bln: 9,
};

function setMoney(amount: AmountDraft, currency: Currency, scene: Scene): AmountDraft {
  const shared = currency.family !== undefined && !(currency.family === 'pound' && scene.facts.sterling());
  const { iso, ambiguous } = shared
    ? settleCurrency(currency, scene.facts.countries())
    : { iso: currency.iso, ambiguous: false };
  amount.kind = 'money';
  amount.bare = false;
  amount.unit = iso;
  amount.dimension = `money:${iso}`;
  if (ambiguous) amount.currencyAmbiguous = true;
  return amount;
}

function readMoney(scene: Scene, first: number, at: number, currency: Currency): Amount | undefined {
  const { tokens, last } = scene;
  const read = readNumeral(tokens, at, last);
  if (!read || tokens.kind[at] !== TokenKind.Number) return undefined;
  const numeral = withMoneyScale(tokens, read, last);
  let end = numeral.last;
  let one = currency;
  const named = readCurrencyName(tokens, end, last);
  if (named && !named.counted && (named.currency.iso === currency.iso || currency.ambiguous)) {
    end = named.last;
    if (!named.currency.ambiguous) one = named.currency;
  }
  const amount = setMoney(amountOf(numeral, first, end), one, scene);
  if (hasPlus(tokens, numeral.last, last)) amount.plus = true;
  return amount;
}

/** "300+" */
function hasPlus(tokens: Tokens, at: number, last: number): boolean {
  return at < last && tokens.spaced[at] === 0 && tokens.text.charCodeAt(tokens.start[at]!) === 43;
}

/** Adds to a number the percent sign, currency or unit that follows it. */
function withUnit(scene: Scene, first: number, numeral: Numeral): Amount {
  const { tokens, last } = scene;
  const plus = hasPlus(tokens, numeral.last, last);
  const at = plus ? numeral.last + 1 : numeral.last;
  const amount = amountOf(numeral, first, at);
  if (plus) amount.plus = true;
  if (at >= last) return amount;
  const kind = tokens.kind[at]!;
  if (kind === TokenKind.Number || kind === TokenKind.Punctuation || kind === TokenKind.Possessive) return amount;
  const tied = hyphenAt(tokens, at, last) ? tiedModifier(tokens, at + 1) : undefined;
  if (tied && at + 2 < last) return { ...unitOf(scene, amount, at + 2), tied };
  return unitOf(scene, amount, at);
}

function unitOf(scene: Scene, amount: AmountDraft, at: number): Amount {
  return (
    readPercent(scene, amount, at) ??
    readNamedMoney(scene, amount, at) ??
    readTime(scene, amount, at) ??
    readMeasure(scene, amount, at) ??
    amount
  );
}

const MILLION = 1e6;

/** Adds the currency that is named behind a number. */
export function readNamedMoney(scene: Scene, amount: AmountDraft, at: number): Amount | undefined {
  const { tokens, last } = scene;
  const letter = tokens.kind[at - 1] === TokenKind.Number ? readMinorLetter(tokens, at, last) : undefined;
  const named = letter
    ? { currency: letter, last: at + 1, pound: false, counted: false }
    : readCurrencyName(tokens, at, last);
  // "1.5325 marks": nobody counts in ten-thousandths.
  const priced = amount.decimals && amount.step <= 0.001;
  if (!named || (named.counted && amount.scale < MILLION && !priced)) return undefined;
  if (named.pound && isMass(scene, amount, at, named.last)) {
    return withSmallerUnit(scene, measured(amount, named.last, unitById('pound')));
  }
  amount.last = named.last;
  const whole = named.currency.minor ? wholeOfCents(scene, at, named.last) : undefined;
  if (named.currency.minor) {
    amount.value = times(amount.value, 0.01);
    amount.step = times(amount.step, 0.01);
  }
  return setMoney(amount, whole ?? named.currency, scene);
}

const CENT = word('cent');
const euro = currencyOf('EUR');
const IN = word('in');
const ON = word('on');
const THE = word('the');

/** Whose hundredths are told: "40 cents in the euro"; and "3 cent", which only the euro has without its s. */
function wholeOfCents({ tokens, last }: Scene, at: number, behind: number): Currency | undefined {
  if (tokens.word[at] === CENT && behind === at + 1 && tokens.kind[at - 1] === TokenKind.Number) {
    const counts = tokens.text.slice(tokens.start[at - 1]!, tokens.end[at - 1]!) !== '1';
    if (counts && tokens.spaced[at] === 1) return euro;
  }
  const link = behind < last ? tokens.word[behind]! : 0;
  if ((link !== IN && link !== ON) || tokens.word[behind + 1] !== THE) return undefined;
  const named = behind + 2 < last ? readCurrencyName(tokens, behind + 2, last) : undefined;
  return named && !named.currency.minor ? named.currency : undefined;
}

/** The digits of a token, for readers that judge bare numbers. */
export function digitsAt(tokens: Tokens, i: number): ReturnType<typeof readDigits> {
  return tokens.kind[i] === TokenKind.Number ? readDigits(tokens.text, tokens.start[i]!, tokens.end[i]!) : undefined;
}

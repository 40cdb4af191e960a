import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { hyphenAt, readDigits } from '../text/digits.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import {
  ADJECTIVES,
  CODES,
  FAMILIES,
  LETTER_CODES,
  MINOR,
  NAMES,
  OFTEN_COUNTED,
  SIGN_PREFIXES,
  SIGNS,
} from './currencies-data.js';

/** A currency as read; `minor` counts hundredths; `ambiguous` when other currencies share the sign or the word. */
export interface Currency {
  readonly iso: string;
  readonly minor: boolean;
  readonly ambiguous: boolean;
  /** Name shared with other currencies: "dollar", "krone". */
  readonly family?: string;
}

const list: Currency[] = [];
/** Position plus one in `list` of each name. */
const NAME = new WordProperty();
const CODE = new WordProperty();
const LETTER = new WordProperty();
const PREFIX = new WordProperty();
const ADJECTIVE = new Map<number, Map<number, number>>();
const POUND = new WordProperty();

function enter(iso: string, minor: boolean, family?: string): number {
  const known = list.findIndex((one) => one.iso === iso && one.minor === minor && one.family === family);
  if (known >= 0) return known + 1;
  list.push({ iso, minor, ambiguous: family !== undefined, ...(family !== undefined && { family }) });
  return list.length;
}

/** Codes that name a family and not one currency. */
const CODE_FAMILY: Readonly<Record<string, string>> = { rs: 'rupee', re: 'rupee', sh: 'shilling', shs: 'shilling' };

for (const [words, iso, ambiguous] of NAMES) {
  const family = ambiguous ? Object.keys(FAMILIES).find((name) => words.split(' ').includes(name)) : undefined;
  for (const text of words.split(' ')) NAME.set(text, enter(iso, false, family));
}
for (const [words, iso] of MINOR) for (const text of words.split(' ')) NAME.set(text, enter(iso, true));
for (const text of ['pound', 'pounds']) {
  NAME.set(text, enter('GBP', false, 'pound'));
  POUND.set(text, 1);
}
for (const [text, iso] of Object.entries(CODES)) CODE.set(text, enter(iso, false, CODE_FAMILY[text]));
for (const [text, iso] of Object.entries(LETTER_CODES)) LETTER.set(text, enter(iso, false));
for (const [text, iso] of Object.entries(SIGN_PREFIXES)) PREFIX.set(text, enter(iso, false));
for (const [adjective, names] of ADJECTIVES) {
  const narrowed = new Map<number, number>();
  for (const pair of names.split(' ')) {
    const [name, iso] = pair.split(':') as [string, string];
    for (const form of formsOf(name)) narrowed.set(word(form), enter(iso, false));
  }
  ADJECTIVE.set(word(adjective), narrowed);
}

function formsOf(name: string): string[] {
  const row = NAMES.find(([words]) => words.split(' ')[0] === name || words.split(' ').includes(name));
  return name === 'pound' ? ['pound', 'pounds'] : (row?.[0].split(' ') ?? [name]);
}

const SIGN_FAMILY: Readonly<Record<string, string>> = { $: 'dollar', '＄': 'dollar', '₨': 'rupee', '£': 'pound' };
const signs = new Map(
  Object.entries(SIGNS).map(([sign, iso]) => [sign.charCodeAt(0), list[enter(iso, false, SIGN_FAMILY[sign]) - 1]!]),
);

/** Position plus one in `countries` of the currency whose country a word names. */
const COUNTRY = new WordProperty();
const countries: string[] = [];
for (const family of Object.values(FAMILIES)) {
  for (const [iso, places] of family) {
    if (!countries.includes(iso)) countries.push(iso);
    for (const text of places.split(' ')) COUNTRY.set(text, countries.indexOf(iso) + 1);
  }
}

/** How often an article names the country of each currency that shares its name with others. */
export function countryCounts(tokens: Tokens): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) {
    const country = COUNTRY.get(tokens.word[i]!);
    if (country === 0 || tokens.shape[i] === Shape.Lower) continue;
    const iso = countries[country - 1]!;
    counts.set(iso, (counts.get(iso) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whose currency a shared name means in an article that names these countries: the one it names most, without doubt when
 * it names one only. A plain dollar stays that of the United States, in doubt when another dollar's country is named as often.
 */
export function settleCurrency(
  currency: Currency,
  counts: ReadonlyMap<string, number>,
): { iso: string; ambiguous: boolean } {
  const family = FAMILIES[currency.family ?? ''];
  if (!family) return { iso: currency.iso, ambiguous: false };
  let best = currency.iso;
  let most = 0;
  let named = 0;
  for (const [iso] of family) {
    const count = counts.get(iso) ?? 0;
    if (count > 0) named++;
    if (count > most) {
      most = count;
      best = iso;
    }
  }
  if (currency.family === 'dollar') return { iso: 'USD', ambiguous: best !== 'USD' };
  if (most === 0) return { iso: currency.iso, ambiguous: currency.family !== 'pound' };
  return { iso: best, ambiguous: named > 1 };
}

/** Whether a word may be a code or a prefix of a currency, before the digits. */
export function mayLeadMoney(id: number): boolean {
  return CODE.get(id) !== 0;
}

/** The currency whose sign stands at `i`, with the letters before it: "$", "A$", "US$". */
export function readSign(tokens: Tokens, i: number, floor: number): { currency: Currency; first: number } | undefined {
  if (tokens.kind[i] !== TokenKind.Symbol) return undefined;
  const known = signs.get(tokens.text.charCodeAt(tokens.start[i]!));
  if (!known) return undefined;
  if (
    i > floor &&
    tokens.spaced[i] === 0 &&
    tokens.kind[i - 1] === TokenKind.Word &&
    tokens.shape[i - 1] !== Shape.Lower
  ) {
    const prefix = PREFIX.get(tokens.word[i - 1]!);
    if (prefix !== 0) return { currency: list[prefix - 1]!, first: i - 1 };
  }
  return { currency: known, first: i };
}

/** The currency of a code before digits, "EUR 3" or "Rs. 500", with the token at which the number starts. */
export function readCode(tokens: Tokens, i: number, last: number): { currency: Currency; number: number } | undefined {
  const code = CODE.get(tokens.word[i]!);
  if (code === 0 || tokens.shape[i] === Shape.Lower) return undefined;
  let at = i + 1;
  if (at < last && tokens.text.charCodeAt(tokens.start[at]!) === 46 && tokens.spaced[at] === 0) at++;
  if (at < last && tokens.kind[at] === TokenKind.Symbol && signs.has(tokens.text.charCodeAt(tokens.start[at]!))) at++;
  return at < last && tokens.kind[at] === TokenKind.Number ? { currency: list[code - 1]!, number: at } : undefined;
}

/** Digits glued to a code in one token, "Rs25", "N20bn", "KSh4,200": value, what follows the digits, and the end. */
export interface Glued {
  readonly currency: Currency;
  readonly value: number;
  readonly step: number;
  readonly decimals: boolean;
  /** Letters behind the digits: "bn". */
  readonly tail: string;
  readonly last: number;
}

/** Reads a token of letters and digits as a code with its number, going on over ",200" and ".5bn" behind it. */
export function readGlued(tokens: Tokens, i: number, last: number): Glued | undefined {
  if (tokens.kind[i] !== TokenKind.Alphanumeric) return undefined;
  const { text } = tokens;
  const start = tokens.start[i]!;
  let digits = start;
  while (digits < tokens.end[i]! && !isDigit(text.charCodeAt(digits))) digits++;
  if (digits - start > 4 || digits === start) return undefined;
  const id = idOf(text.slice(start, digits));
  const code = CODE.get(id);
  const letter = code === 0 ? LETTER.get(id) : 0;
  if (code === 0 && letter === 0) return undefined;
  if (text.charCodeAt(start) >= 97) return undefined;
  let end = digits;
  const limit = Math.min(text.length, digits + 24);
  while (
    end < limit &&
    (isDigit(text.charCodeAt(end)) || (isSeparator(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))))
  )
    end++;
  const number = readDigits(text, digits, end) ?? commaDecimal(tokens, digits, end, last, i);
  if (!number) return undefined;
  let at = i;
  while (at < last && tokens.end[at]! < end) at++;
  if (at >= last) return undefined;
  const tail = text.slice(end, tokens.end[at]!).toLowerCase();
  if (tail.length > 3) return undefined;
  const letterOk =
    code !== 0 || tail !== '' || !number.bare || number.length >= 4 || scaleFollows(tokens, at + 1, last);
  // "COP30" is a conference: pesos of Colombia are counted in thousands.
  if (id === COP && tail === '' && number.bare && number.length < 4 && !scaleFollows(tokens, at + 1, last))
    return undefined;
  const bare = tail === '' && number.bare && !scaleFollows(tokens, at + 1, last);
  if (!letterOk || (code === 0 && bare && isRoad(tokens, i, at + 1, last))) return undefined;
  return {
    currency: list[(code || letter) - 1]!,
    value: number.value,
    step: number.step,
    decimals: number.decimals,
    tail,
    last: at + 1,
  };
}

/** "R84,3 million": a decimal comma, told by the scale behind. */
function commaDecimal(
  tokens: Tokens,
  from: number,
  to: number,
  last: number,
  i: number,
): ReturnType<typeof readDigits> {
  const parts = DECIMAL_COMMA.exec(tokens.text.slice(from, Math.min(to, from + LONGEST)));
  let at = i;
  while (at < last && tokens.end[at]! < to) at++;
  if (!parts || !scaleFollows(tokens, at + 1, last)) return undefined;
  const digits = parts[2]!.length;
  const value = Number(`${parts[1]}.${parts[2]}`);
  return { value, step: 10 ** -digits, decimals: true, bare: false, length: parts[1]!.length };
}
const DECIMAL_COMMA = /^(\d{1,3}),(\d{1,2})$/;
const LONGEST = 8;

const COP = word('cop');
const ALONG = wordSet('on along onto off via near');
const THE = word('the');
const ROAD = wordSet('road roads highway motorway route bypass bridge junction exit interchange freeway expressway');

/** "the N1410", "on the R2057 road": letters and digits that name a road as well as a sum. */
function isRoad(tokens: Tokens, i: number, behind: number, last: number): boolean {
  const before = i > 0 ? tokens.word[i - 1]! : 0;
  const next = behind < last ? tokens.word[behind]! : 0;
  if (ALONG.get(before) === 1 || ROAD.get(next) === 1 || ROAD.get(before) === 1) return true;
  if (before !== THE) return false;
  // "The R5000 fine" is a sum before its noun.
  const tag = behind < last && tokens.kind[behind] === TokenKind.Word ? setOf(tokens.hash[behind]!)[0] : undefined;
  return tag !== Tag.NN && tag !== Tag.NNS && tag !== Tag.JJ;
}

const SCALES = new Set(['million', 'billion', 'trillion', 'crore', 'lakh', 'bn', 'mn', 'thousand'].map(word));
function scaleFollows(tokens: Tokens, i: number, last: number): boolean {
  return i < last && SCALES.has(tokens.word[i]!);
}

const ids = new Map<string, number>();
for (const text of [...Object.keys(CODES), ...Object.keys(LETTER_CODES)]) ids.set(text, word(text));
function idOf(text: string): number {
  return ids.get(text.toLowerCase()) ?? 0;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSeparator(unit: number): boolean {
  return unit === 44 || unit === 46;
}

/** The currency named behind a number: "dollars", "U.S. dollars", "Danish kroner", "CFA francs", "EUR". */
export function readCurrencyName(
  tokens: Tokens,
  i: number,
  last: number,
): { currency: Currency; last: number; pound: boolean; counted: boolean } | undefined {
  let at = hyphenAt(tokens, i, last) ? i + 1 : i;
  if (at >= last) return undefined;
  const first = tokens.word[at]!;
  if (first === NEW || first === HONG || first === SRI) at++;
  const narrowed = at < last ? ADJECTIVE.get(tokens.word[at]!) : undefined;
  if (narrowed) {
    const named = hyphenAt(tokens, at + 1, last) ? at + 2 : at + 1;
    const row = named < last ? narrowed.get(tokens.word[named]!) : undefined;
    if (row !== undefined) return { currency: list[row - 1]!, last: named + 1, pound: false, counted: false };
  }
  if (at !== i && !hyphenAt(tokens, i, last)) return undefined;
  const name = NAME.get(first);
  // "50 Cent" is a name, but in a headline.
  const isName = list[name - 1]?.minor === true && tokens.shape[at] === Shape.Title && at === i;
  if (name !== 0 && !isName) {
    const pound = POUND.get(first) === 1;
    const end = pound && at + 1 < last && tokens.word[at + 1] === STERLING ? at + 2 : at + 1;
    return { currency: list[name - 1]!, last: end, pound: pound && end === at + 1, counted: COUNTED.get(first) === 1 };
  }
  const code = tokens.shape[at] === Shape.Upper && tokens.end[at]! - tokens.start[at]! === 3 ? CODE.get(first) : 0;
  return code === 0 ? undefined : { currency: list[code - 1]!, last: at + 1, pound: false, counted: false };
}
const STERLING = word('sterling');
const COUNTED = wordSet(OFTEN_COUNTED);
const NEW = word('new');
const HONG = word('hong');
const SRI = word('sri');

/** A hundredth of the British or Irish unit, joined to digits: "20p", "75c". */
export function readMinorLetter(tokens: Tokens, i: number, last: number): Currency | undefined {
  if (i >= last || tokens.spaced[i] === 1 || tokens.end[i]! - tokens.start[i]! !== 1) return undefined;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit === 112) return list[enter('GBP', true) - 1];
  return unit === 0xa2 || unit === 99 ? list[enter('USD', true) - 1] : undefined;
}

/** The currency of an ISO code. */
export function currencyOf(iso: string): Currency {
  return list[enter(iso, false) - 1]!;
}

const DOLLARS: ReadonlySet<string> = new Set(FAMILIES.dollar!.map(([iso]) => iso));

/** Whether a currency is a dollar, whose bare sign may mean any of them. */
export function isDollar(iso: string): boolean {
  return DOLLARS.has(iso);
}

import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { CODES } from './currencies-data.js';
import { isCodeNumber } from './codes.js';
import { LABEL, STREET } from './figure-tables.js';
import { isPluralNoun } from './counted.js';
import type { Amount } from './amount-type.js';
import { isHeld } from './results.js';
import { opensStatement, type Scene } from './scene.js';
import { isPoweredUnit } from './units.js';

const CODE = wordSet(Object.keys(CODES).join(' '));
const NO = word('no');
const FOOT = wordSet('foot feet ft');
const MID = wordSet('mid pre post sub top under over nearly early late');

/** "No. 23-411", the number of a case or a file, whose first digits stand at token `i`. */
export function isDocketNumber({ tokens, first, last }: Scene, i: number): boolean {
  return (
    i - 2 >= first &&
    i + 2 < last &&
    tokens.word[i - 2] === NO &&
    tokens.text.charCodeAt(tokens.start[i - 1]!) === 46 &&
    tokens.kind[i + 1] === TokenKind.Dash &&
    tokens.kind[i + 2] === TokenKind.Number &&
    tokens.spaced[i + 1] === 0 &&
    tokens.spaced[i + 2] === 0
  );
}

const NUMBERED = wordSet('case docket file suite flight lot serial code bill ordinance warrant licence license');

/** "case 93-1456", "a Boeing 737-200": two numbers tied behind what they number, or behind the maker of a model. */
function isTiedCode({ tokens, first, last }: Scene, i: number): boolean {
  if (i <= first || tokens.kind[i - 1] !== TokenKind.Word || !hyphenAt(tokens, i + 1, last)) return false;
  if (tokens.kind[i + 2] !== TokenKind.Number) return false;
  const before = tokens.word[i - 1]!;
  if (NUMBERED.get(before) === 1) return true;
  if (tokens.shape[i - 1] === Shape.Lower || LABEL.get(before) === 0) return false;
  return tokens.end[i]! - tokens.start[i]! === 3 && tokens.end[i + 2]! - tokens.start[i + 2]! === 3;
}

/** "a 15-2-1 record", "the 5-11,220 back": numbers that a table ran together, and that say nothing by themselves. */
function isRunTogether({ tokens, last }: Scene, i: number): boolean {
  if (!hyphenAt(tokens, i + 1, last) || tokens.kind[i + 2] !== TokenKind.Number) return false;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (hyphenAt(tokens, i + 3, last) && tokens.kind[i + 4] === TokenKind.Number)
    return (
      length <= 2 && tokens.end[i + 2]! - tokens.start[i + 2]! <= 2 && tokens.end[i + 4]! - tokens.start[i + 4]! <= 2
    );
  if (length !== 1) return false;
  return isRunWeight(tokens, i + 2);
}

/** "11,220" in "5-11,220": inches and pounds. */
function isRunWeight(tokens: Tokens, i: number): boolean {
  const comma = tokens.end[i]! - 4;
  const start = tokens.start[i]!;
  const { text } = tokens;
  return comma > start && comma <= start + 2 && text.charCodeAt(comma) === 44 && text.charCodeAt(comma + 1) !== 48;
}

/** Whether the digits at token `i` belong to a name, an address, a telephone number or a list mark: no figure at all. */
export function isNamedNumber(scene: Scene, i: number): boolean {
  const { tokens, first, last } = scene;
  const text = tokens.text;
  if (i + 1 < last && tokens.spaced[i + 1] === 0 && tokens.kind[i + 1] === TokenKind.Alphanumeric)
    return !isPoweredUnit(tokens.word[i + 1]!);
  if (
    isTiedCode(scene, i) ||
    isRunTogether(scene, i) ||
    isDocketNumber(scene, i) ||
    (i - 2 >= first && isDocketNumber(scene, i - 2))
  )
    return true;
  if (i > first && tokens.spaced[i] === 0) {
    const before = tokens.kind[i - 1];
    // "6-foot-9,260-pound".
    if (before === TokenKind.Dash && i - 2 > first && FOOT.get(tokens.word[i - 2]!) === 1 && isRunWeight(tokens, i))
      return true;
    if (before === TokenKind.Dash && i - 1 > first && tokens.spaced[i - 1] === 0 && isNameLike(scene, i - 2))
      return true;
    if (before === TokenKind.Word || before === TokenKind.Alphanumeric) return true;
    const unit = text.charCodeAt(tokens.start[i - 1]!);
    if (unit === 35 || unit === 64 || unit === 95 || unit === 47 || unit === 91) return true;
    if (unit === 46 && i - 1 > first && tokens.spaced[i - 1] === 0 && isCode(tokens.kind[i - 2]!)) return true;
    if (unit === 58 && i - 1 > first && LABEL.get(tokens.word[i - 2]!) === 1) return true;
  }
  return isTelephone(scene, i) || isListMark(scene, i) || isPlate(scene, i) || isCodeNumber(scene, i);
}

function isCode(kind: number): boolean {
  return kind === TokenKind.Alphanumeric || kind === TokenKind.Number || kind === TokenKind.Word;
}

/** "12-D-40718": digits and letters tied by hyphens. */
function isPlate(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  if (!hyphenAt(tokens, i + 1, last)) return false;
  const next = i + 2;
  if (tokens.kind[next] === TokenKind.Alphanumeric) return true;
  return (
    tokens.kind[next] === TokenKind.Word &&
    tokens.shape[next] !== Shape.Lower &&
    hyphenAt(tokens, next + 1, last) &&
    tokens.kind[next + 2] === TokenKind.Number
  );
}

/** "F-35", "COVID-19": a name before the hyphen; "mid-30s" is none. */
function isNameLike(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (tokens.kind[i] === TokenKind.Alphanumeric) return true;
  if (tokens.kind[i] !== TokenKind.Word || MID.get(tokens.word[i]!) === 1) return false;
  if (CARDINAL.get(tokens.word[i]!) > 0) return false;
  return tokens.shape[i] !== Shape.Lower;
}

/** Three groups of digits or more in a row, or a leading zero: a telephone, account or serial number. */
function isTelephone(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  const length = tokens.end[i]! - tokens.start[i]!;
  const zero =
    tokens.text.charCodeAt(tokens.start[i]!) === 48 &&
    length > 1 &&
    isDigit(tokens.text.charCodeAt(tokens.start[i]! + 1));
  let groups = 0;
  let at = i;
  let dashed = 0;
  while (at < last && tokens.kind[at] === TokenKind.Number && groups < 6) {
    groups++;
    const next = at + 1;
    if (next >= last) break;
    if (tokens.kind[next] === TokenKind.Number && tokens.start[next]! - tokens.end[at]! === 1) at = next;
    else if (hyphenAt(tokens, next, last) && tokens.kind[next + 1] === TokenKind.Number) {
      dashed++;
      at = next + 1;
    } else break;
  }
  if (zero && (groups > 1 || length > 4)) return true;
  if (groups >= 3 && dashed >= 1) return !sameLengths(scene, i);
  const second = i + 2;
  return (
    dashed === 1 &&
    groups === 2 &&
    length === 3 &&
    tokens.end[second]! - tokens.start[second]! === 4 &&
    tokens.text.charCodeAt(tokens.start[second]!) !== 44
  );
}

function sameLengths(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return (
    tokens.end[i]! - tokens.start[i]! <= 2 &&
    tokens.end[i + 2]! - tokens.start[i + 2]! <= 2 &&
    tokens.end[i + 4]! - tokens.start[i + 4]! <= 2
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** "1." and "2)" at the start of a line. */
function isListMark(scene: Scene, i: number): boolean {
  const { tokens, first, last, article } = scene;
  if (i !== first || i + 1 >= last || tokens.end[i]! - tokens.start[i]! > 2) return false;
  if (article.blocks[article.sentences[scene.sentence]!.block]!.first !== i) return false;
  const unit = tokens.text.charCodeAt(tokens.start[i + 1]!);
  return (unit === 46 || unit === 41) && tokens.spaced[i + 1] === 0;
}

const PERSONS = wordSet('people men women children');

/** Whether a bare number read at `amount` is part of a name or a label: "Article 5", "Maroon 5", "10 Downing Street". */
export function isPartOfName(scene: Scene, amount: Amount, floor: number): boolean {
  if (amount.kind !== 'number') return false;
  // The number that Americans dial, and a car: "911 people" alone are counted.
  const { tokens, first, last } = scene;
  const counts =
    isPluralNoun(scene, amount.last) || (amount.last < last && PERSONS.get(tokens.word[amount.last]!) === 1);
  if (amount.value === 911 && amount.bare && !counts) return true;
  const i = amount.first;
  if (amount.form === 'digits' && isHeld(scene, i)) return false;
  if (amount.form === 'digits' && isListedLabel(scene, i)) return true;
  if (amount.form === 'digits' && streetFollows(scene, amount.last)) return true;
  if (
    amount.last < last &&
    tokens.spaced[amount.last] === 0 &&
    tokens.kind[amount.last] === TokenKind.Word &&
    amount.form === 'digits'
  )
    return true;
  if (isTiedToName(scene, amount) || isStageName(scene, amount)) return true;
  if (amount.form === 'words') return isCapitalName(scene, amount);
  if (i <= first || i === floor || tokens.kind[i - 1] !== TokenKind.Word) return false;
  if (amount.decimals && VERSIONED.get(tokens.word[i - 1]!) === 1) return true;
  if (!amount.bare || amount.decimals) return false;
  const before = tokens.word[i - 1]!;
  if (tokens.shape[i - 1] === Shape.Lower)
    return LOWER_LABEL.get(before) === 1 && (KIND.get(before) === 1 || !isPluralNoun(scene, amount.last));
  if (before === NO || CODE.get(before) === 1) return false;
  if (LABEL.get(before) === 1 && amount.scale === 1) return true;
  if (i - 1 === first && amount.last >= last) return true;
  const initial = tokens.end[i - 1]! - tokens.start[i - 1]! === 1 && tokens.spaced[i - 1] === 0;
  if (initial) return true;
  if (!scene.titled && isTrainNumber(scene, amount)) return true;
  if (scene.titled || opensStatement(scene, i - 1)) return false;
  if (
    i - 2 >= first &&
    DETERMINER.get(tokens.word[i - 2]!) === 1 &&
    amount.scale === 1 &&
    setOf(tokens.hash[i - 1]!)[0] !== Tag.JJ &&
    !isPluralNoun(scene, i - 1)
  )
    return true;
  const tags = setOf(tokens.hash[i - 1]!);
  if (tags.length > 0 && tags[0] !== Tag.NNP && tags[0] !== Tag.NN && tags[0] !== Tag.NNS) return false;
  if (amount.scale !== 1 || amount.last >= last) return amount.scale === 1;
  return !countedSoon(scene, amount.last);
}
/** "ICE 694 from Berlin": letters in capitals with a number of three digits or more, and a way behind it. */
function isTrainNumber({ tokens, last }: Scene, amount: Amount): boolean {
  const i = amount.first;
  const letters = tokens.end[i - 1]! - tokens.start[i - 1]!;
  if (tokens.shape[i - 1] !== Shape.Upper || letters > 3 || tokens.end[i]! - tokens.start[i]! < 3) return false;
  return amount.last < last && WAY.get(tokens.word[amount.last]!) === 1;
}
const WAY = wordSet('from to between');
const DETERMINER = wordSet('the a an its his her their');
/** "7-Eleven", "Seven & I", "one-on-one": tied to a name or to its own echo. */
function isTiedToName(scene: Scene, amount: Amount): boolean {
  const { tokens, first, last } = scene;
  const at = amount.last;
  if (at + 1 < last && tokens.text.charCodeAt(tokens.start[at]!) === 38 && tokens.shape[amount.first] === Shape.Title)
    return true;
  if (
    hyphenAt(tokens, at, last) &&
    tokens.shape[at + 1] === Shape.Title &&
    !scene.titled &&
    CARDINAL.get(tokens.word[at + 1]!) > 0
  )
    return true;
  const tied =
    amount.first - 1 > first && tokens.kind[amount.first - 1] === TokenKind.Dash && tokens.spaced[amount.first] === 0;
  return tied && ECHO.get(tokens.word[amount.first - 2]!) === 1 && amount.form === 'words';
}
const CENT = word('cent');

/** "50 Cent": no sum, for the word has a capital where no line asks for one. */
function isStageName({ tokens, last, titled }: Scene, { last: at }: Amount): boolean {
  return at < last && tokens.word[at] === CENT && tokens.shape[at] === Shape.Title && !titled;
}

const ECHO = wordSet('on by');
/** Labels whose number says which kind a noun is: "type 2 diabetes", "grade 3 pupils". */
const KIND = wordSet('type grade category');
const LABELS = wordSet(
  'junctions exits rooms gates pages chapters articles sections paragraphs routes highways platforms verses clauses rows wards lanes tracks',
);
const BETWEEN_LABELS = wordSet('and to or');

/** "between junctions 9 and 10", "pages 12, 14 and 20": one of the numbers behind labels in the plural. */
function isListedLabel({ tokens, first }: Scene, i: number): boolean {
  let at = i - 1;
  for (let step = 0; step < 6 && at > first; step++) {
    if (tokens.kind[at] === TokenKind.Word && LABELS.get(tokens.word[at]!) === 1) return true;
    const link = BETWEEN_LABELS.get(tokens.word[at]!) === 1 || tokens.text.charCodeAt(tokens.start[at]!) === 44;
    if (!link || tokens.kind[at - 1] !== TokenKind.Number) return false;
    at -= 2;
  }
  return false;
}

/** What is numbered with a point: "version 18.2". */
const VERSIONED = wordSet('version ios android firmware release build');
const LOWER_LABEL = wordSet(
  `note footnote module appendix annex schedule article section chapter page paragraph flight route highway category level type phase grade row station ward precinct gate room cell lane track platform channel zone sector
   block tower stage seat exit junction shaft reactor unit units advertisement story code item slide photo image version versions weeks`,
);

function countedSoon(scene: Scene, at: number): boolean {
  const { tokens, last } = scene;
  for (let k = at; k < last && k < at + 3; k++) {
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] !== Shape.Lower) return false;
    if (isPluralNoun(scene, k)) return true;
  }
  return false;
}

export function streetFollows(scene: Scene, at: number): boolean {
  const { tokens, last } = scene;
  for (let k = at; k < last && k < at + 3; k++) {
    if (tokens.kind[k] !== TokenKind.Word || tokens.shape[k] === Shape.Lower) return false;
    if (k > at && STREET.get(tokens.word[k]!) === 1) return true;
  }
  return false;
}

/** "the Big Four", "Three Gorges", "Ten Hag": a number word with a capital that no sentence asks for. */
function isCapitalName(scene: Scene, amount: Amount): boolean {
  const { tokens, last } = scene;
  const i = amount.first;
  if (scene.titled || tokens.shape[i] === Shape.Lower) return false;
  if (amount.value === 1 && opensStatement(scene, i)) return false;
  if (!opensStatement(scene, i)) return tokens.shape[i] === Shape.Title || tokens.shape[i] === Shape.Upper;
  const next = amount.last;
  if (next >= last || tokens.kind[next] !== TokenKind.Word || tokens.shape[next] === Shape.Lower) return false;
  if (isPluralNoun(scene, next) && (next + 1 >= last || tokens.shape[next + 1] !== Shape.Title)) return false;
  for (let k = next + 1; k < last && k < next + 4; k++) {
    if (tokens.kind[k] !== TokenKind.Word) break;
    if (tokens.shape[k] === Shape.Lower) return !isPluralNoun(scene, k) && !nounAhead(scene, k);
    if (isPluralNoun(scene, k) && STREET.get(tokens.word[k]!) === 0) return false;
  }
  return true;
}

function nounAhead(scene: Scene, k: number): boolean {
  const tags = setOf(scene.tokens.hash[k]!);
  return tags.length > 0 && (tags[0] === Tag.JJ || tags[0] === Tag.NN) && isPluralNoun(scene, k + 1);
}

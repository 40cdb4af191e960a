import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL, ORDINAL } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { MONTH, TimeUnit } from '../time/time-tables.js';
import type { Amount } from './amount-type.js';
import { PERSON_NOUN } from './figure-tables.js';
import type { Scene } from './scene.js';
import { isToldAge } from './told-ages.js';

const OLD = wordSet('old olds');
const AGED = wordSet('aged age ages');
const OF = word('of');
const TURNED = wordSet('turned turns turning');
const BETWEEN = word('between');
const AND = word('and');
const OVER = wordSet('over under above below');
const PEOPLE = wordSet(
  'children people men women adults those pensioners residents voters kids boys girls drivers workers farmers patients anyone everyone teenagers youths students',
);

/** Whether "old" follows a stretch of years, months, weeks or days, and the token behind it. */
export function oldBehind(scene: Scene, amount: Amount): number | undefined {
  if (
    amount.kind !== 'duration' ||
    amount.timeUnit === undefined ||
    amount.timeUnit < TimeUnit.Day ||
    amount.timeUnit > TimeUnit.Year
  )
    return undefined;
  const { tokens, last } = scene;
  const at = hyphenAt(tokens, amount.last, last) ? amount.last + 1 : amount.last;
  return at < last && OLD.get(tokens.word[at]!) === 1 ? at + 1 : undefined;
}

/** Whether the bare number is somebody's age by what stands around it: "aged 44", "Smith, 44,", "(61)", "turned 80". */
export function isAge(scene: Scene, amount: Amount, leadFirst: number): boolean {
  if (amount.kind !== 'number' || amount.value < 0 || amount.value > 125 || amount.scale !== 1 || amount.decimals)
    return false;
  const { tokens, first } = scene;
  const at = leadFirst - 1;
  if (at < first) return false;
  const before = tokens.word[at]!;
  if (AGED.get(before) === 1) return true;
  if (
    before === AND &&
    at - 2 >= first &&
    (tokens.kind[at - 1] === TokenKind.Number || CARDINAL.get(tokens.word[at - 1]!) > 0) &&
    AGED.get(tokens.word[at - 2]!) === 1
  )
    return true;
  if (before === OF && at > first && AGED.get(tokens.word[at - 1]!) === 1) return true;
  if (before === BETWEEN && at > first && (AGED.get(tokens.word[at - 1]!) === 1 || tokens.word[at - 1] === OF))
    return AGED.get(tokens.word[at - 1]!) === 1;
  if (isToldAge(scene, amount, leadFirst)) return true;
  const holder = before === OF && at > first ? tokens.word[at - 1]! : 0;
  if (PERSON_NOUN.get(holder) === 1 && PARENT.get(holder) === 0 && amount.bare) return true;
  if (before === AT && isLast(scene, amount.last) && died(scene, at)) return true;
  if (TURNED.get(before) === 1 && endsSoon(scene, amount.last)) return true;
  if (
    leadFirst < amount.first &&
    OVER.get(tokens.word[leadFirst]!) === 1 &&
    PEOPLE.get(before) === 1 &&
    endsSoon(scene, amount.last)
  )
    return true;
  if (amount.form !== 'digits' || amount.first !== leadFirst || !amount.bare) return false;
  return inBrackets(scene, amount) || betweenCommas(scene, amount);
}

const AT = word('at');
/** "a mother of three" counts her children. */
const PARENT = wordSet(
  'mother father parent parents couple president minister secretary director head captain leader manager owner grandmother grandfather children men women boys girls students passengers sons daughters',
);
const DIED = wordSet('died dies dead passed death retired');

/** "She died Saturday at 91." */
function isLast(scene: Scene, at: number): boolean {
  return at >= scene.last || (scene.tokens.kind[at] === TokenKind.Punctuation && at + 2 >= scene.last);
}

/** "Died at 91", "dead at 64"; not "the death toll stood at 31" or "the dead at 12". */
function died({ tokens, first }: Scene, at: number): boolean {
  for (let k = at - 1; k >= first && k >= at - 10; k--) {
    const id = tokens.word[k]!;
    if (TALLY.get(id) === 1) return false;
    if (DIED.get(id) === 1) return k === first || THE.get(tokens.word[k - 1]!) === 0;
  }
  return false;
}

const TALLY = wordSet('toll tolls put puts putting stood stands standing number numbers count tally total estimated');
const THE = wordSet('the of');

function endsSoon(scene: Scene, at: number): boolean {
  const { tokens, last } = scene;
  return at >= last || tokens.kind[at] !== TokenKind.Word || ENDS.get(tokens.word[at]!) === 1;
}
const ENDS = wordSet('on in at last this will are is were was who and or with to by travel must can should have has');

/** "Joseph Mutua (61)": a name before the bracket. */
function inBrackets(scene: Scene, amount: Amount): boolean {
  const { tokens, first, last } = scene;
  const open = amount.first - 1;
  if (open <= first || tokens.text.charCodeAt(tokens.start[open]!) !== 40) return false;
  if (amount.last >= last || tokens.text.charCodeAt(tokens.start[amount.last]!) !== 41) return false;
  return amount.value >= 1 && isName(scene, open - 1) && open - 2 >= first && isName(scene, open - 2);
}

/** "Anna Keane, 44, was"; "The two brothers, 12 and 15, had". */
function betweenCommas(scene: Scene, amount: Amount): boolean {
  const { tokens, first, last } = scene;
  const comma = amount.first - 1;
  const start = startOfList(scene, comma);
  // A name has one age, or two with "and"; a noun in the plural as many as it will.
  const listed = tokens.word[comma] === AND && comma - 2 > first && tokens.kind[comma - 1] === TokenKind.Number;
  const mark = start >= first && isPersonNoun(scene, start - 1) ? start : listed ? comma - 2 : comma;
  if (mark <= first || tokens.text.charCodeAt(tokens.start[mark]!) !== 44) return false;
  const holder = mark - 1;
  const person =
    isName(scene, holder) || isPersonNoun(scene, holder) || isSuffix(scene, holder) || isNth(scene, holder);
  if (!person || (MONTH.get(tokens.word[holder]!) !== 0 && tokens.kind[holder - 1] !== TokenKind.Word)) return false;
  const behind = amount.last;
  if (behind >= last) return true;
  const unit = tokens.text.charCodeAt(tokens.start[behind]!);
  if (tokens.kind[behind] === TokenKind.Punctuation) return unit === 44 || unit === 46 || unit === 59 || unit === 41;
  if (tokens.word[behind] === AND && behind + 2 < last && tokens.kind[behind + 1] === TokenKind.Number) {
    return (
      tokens.text.charCodeAt(tokens.start[behind + 2]!) === 44 ||
      tokens.text.charCodeAt(tokens.start[behind + 2]!) === 46
    );
  }
  return PERSON_NOUN.get(tokens.word[holder]!) === 0
    ? AFTER_AGE.get(tokens.word[behind]!) === 1 && isName(scene, holder) && amount.value >= 10
    : false;
}
/** The comma before the first of "29, 31, 33 and 38", from the link before one of them. */
function startOfList({ tokens, first }: Scene, link: number): number {
  let at = link;
  for (let step = 0; step < 8 && at - 2 > first; step++) {
    const links = tokens.word[at] === AND || tokens.text.charCodeAt(tokens.start[at]!) === 44;
    if (!links || tokens.kind[at - 1] !== TokenKind.Number) break;
    at -= 2;
  }
  return at;
}

/** "a fifth, 27, is on the run": one more person, by the number alone. */
function isNth({ tokens, first }: Scene, i: number): boolean {
  return i > first && ORDINAL.get(tokens.word[i]!) > 0 && tokens.word[i - 1] === A;
}
const A = word('a');

const AFTER_AGE = wordSet('from who was is and has had');

/** "the actress, 26,": a noun for one person, with no list of numbers before it. */
function isPersonNoun(scene: Scene, i: number): boolean {
  return PERSON_NOUN.get(scene.tokens.word[i]!) === 1 && isFirstOfList(scene, i);
}

/** No other number stands shortly before: "routes 14, 26, 31" are no ages. */
function isFirstOfList(scene: Scene, i: number): boolean {
  for (let k = i - 1; k >= scene.first && k >= i - 4; k--) if (scene.tokens.kind[k] === TokenKind.Number) return false;
  return true;
}

function isName(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i < scene.first || tokens.kind[i] !== TokenKind.Word) return false;
  return (
    tokens.shape[i] === Shape.Title ||
    tokens.shape[i] === Shape.Mixed ||
    (tokens.shape[i] === Shape.Upper && tokens.end[i]! - tokens.start[i]! > 3)
  );
}

/** "Jr.", a bracketed nickname or a closing quotation mark before the comma. */
function isSuffix(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return (
    (unit === 46 && tokens.spaced[i] === 0 && JR.get(tokens.word[i - 1] ?? 0) === 1) ||
    (tokens.kind[i] === TokenKind.Quote && isName(scene, i - 1))
  );
}
const JR = wordSet('jr sr');

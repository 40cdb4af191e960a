import { word, wordSet } from '../text/lexicon.js';
import { DENOMINATOR } from '../text/number-words.js';
import { hyphenAt, readNumeral, times, type Numeral } from '../text/numerals.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { readShift } from '../time/relative-dates.js';
import type { DateReading } from '../time/context.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import { isAge, oldBehind } from './ages.js';
import { amountOf, readAmount, readPercent, type Amount } from './amount.js';
import { changeAt, repeatsChange } from './change.js';
import { countedAt, groupBehind, isPluralNoun, lemmaAt } from './counted.js';
import { draftOf, leadOf, setInterval, setUnit, widen, type Draft, type Lead } from './draft.js';
import type { Figure } from './figure.js';
import { GROUP_END } from './figure-tables.js';
import { intervalOf, rangeInterval, shareInterval, tidy, type Interval, type Said } from './interval.js';
import { TIED, type Modifier } from './modifier-tables.js';
import { modifierBehind } from './modifiers.js';
import { isPartOfName } from './names.js';
import { oneCounts } from './one.js';
import { rateAt } from './rates.js';
import { readRange, type AmountRange } from './ranges.js';
import type { Scene } from './scene.js';
import { fractionAt, percentOf, wholeAt, type Fraction, type Whole } from './shares.js';
import { readUnit } from './units.js';

const ONE = word('one');
const OF = word('of');
const A = word('a');
const AN = word('an');
const OVER = word('over');
const TIED_WORDS = new Map(Object.entries(TIED).map(([text, modifier]) => [word(text), modifier]));

/** What a reader of quantities found: figures, or a date that a stretch of time turned out to be, or nothing up to `skip`. */
export interface QuantityReading {
  readonly draft?: Draft;
  /** A range read as two values ("from 2% to 5%") has a second figure. */
  readonly date?: DateReading;
  readonly skip: number;
}

/** Reads the quantity that starts at token `i`; `floor` is the first token that no earlier figure holds. */
export function readQuantity(
  scene: Scene,
  i: number,
  floor: number,
  previous: Figure | undefined,
): QuantityReading | undefined {
  const part = partOfUnit(scene, i);
  const fraction = part || isHalfMillion(scene, i) ? undefined : fractionAt(scene, i);
  if (fraction) {
    const draft = fractionRange(scene, fraction) ?? fractionFigure(scene, fraction, floor, previous);
    return { draft, skip: draft.last };
  }
  const amount = part ?? readAmount(scene, i);
  if (!amount) return undefined;
  if (isPartOfName(scene, amount, floor) || (amount.kind === 'duration' && amount.value === 0))
    return { skip: amount.last };
  const first = amount.first;
  const lead = leadOf(scene, first, Math.max(floor, scene.first));
  const old = oldBehind(scene, amount);
  if (amount.timeUnit !== undefined && old === undefined) {
    const date = readShift(scene, first, amount.last, amount.value, amount.timeUnit);
    if (date && !(amount.timeUnit < TimeUnit.Day && date.unresolved !== undefined)) return { date, skip: date.last };
  }
  const range = readRange(scene, amount, lead);
  if (range) return { draft: rangeFigure(scene, range, lead, floor, previous), skip: range.last };
  if (old !== undefined) return { draft: ageFigure(scene, amount, lead, old), skip: old };
  if (isAge(scene, amount, lead.first))
    return { draft: ageFigure(scene, amount, lead, amount.last), skip: amount.last };
  const whole = amount.kind === 'number' ? wholeAt(scene, amount.last, numeralOf(amount)) : undefined;
  const shared = oneNounIn(scene, amount);
  if (shared) return { draft: shareFigure(scene, amount, shared, lead), skip: shared.last };
  if (
    scene.tokens.word[first] === ONE &&
    amount.numberLast === first + 1 &&
    amount.kind === 'number' &&
    !whole &&
    !oneCounts(scene, first, previous, lead.first < first)
  ) {
    return { draft: oneOf(scene, first), skip: amount.last };
  }
  if (whole?.share) return { draft: shareFigure(scene, amount, whole, lead), skip: whole.last };
  const draft = plainFigure(scene, amount, lead, whole, previous);
  return { draft, skip: Math.max(draft.last, rateEnd(scene, draft)) };
}

function numeralOf(amount: Amount): Numeral {
  return {
    first: amount.numberFirst,
    last: amount.numberLast,
    value: amount.value,
    step: amount.step,
    decimals: amount.decimals,
    form: amount.form,
    scale: amount.scale,
    bare: amount.bare,
  };
}

/** "one person in six", "one payment in 40": the noun stands between the part and the whole. */
function oneNounIn(scene: Scene, amount: Amount): Whole | undefined {
  const { tokens, last } = scene;
  if (tokens.word[amount.first] !== ONE || amount.kind !== 'number' || amount.value !== 1) return undefined;
  const noun = amount.last;
  if (
    noun + 2 >= last ||
    tokens.kind[noun] !== TokenKind.Word ||
    tokens.word[noun + 1] !== IN ||
    GROUP_END.get(tokens.word[noun]!) === 1
  )
    return undefined;
  const whole = wholeAt(scene, noun + 1, numeralOf(amount));
  return whole?.share && whole.numeral.value >= 2 ? whole : undefined;
}
const IN = word('in');

const SUPERLATIVE = wordSet('most best worst first last few main top major');

/** "one of the suspects": one of a group, where the group is people or things and no superlative; loosely told, so without a number. */
function oneOf(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  if (tokens.word[i + 1] !== OF || DETERMINER.get(tokens.word[i + 2] ?? 0) === 0) return undefined;
  for (let k = i + 3; k < last && k < i + 6; k++) {
    if (
      tokens.kind[k] !== TokenKind.Word ||
      SUPERLATIVE.get(tokens.word[k]!) === 1 ||
      tokens.text.endsWith('est', tokens.end[k]!)
    )
      return undefined;
    if (!isPluralNoun(scene, k)) continue;
    const draft = draftOf(scene, 'number', i, i + 1);
    draft.vague = true;
    draft.counted = lemmaAt(scene, k);
    draft.countedAt = k;
    setInterval(draft, { low: 1, high: 1 });
    return draft;
  }
  return undefined;
}

/** "half a million" is a number, not half of something. */
function isHalfMillion(scene: Scene, i: number): boolean {
  return scene.tokens.word[i] === HALF && readNumeral(scene.tokens, i, scene.last) !== undefined;
}
const HALF = word('half');

/** "half an hour", "a quarter of a percentage point", "half-mile": a fraction of one unit. */
function partOfUnit(scene: Scene, i: number): Amount | undefined {
  const { tokens, last } = scene;
  let at = i;
  const id = tokens.word[i]!;
  let top = 1;
  if (id === A || id === AN || id === ONE) at++;
  else if (id === THREE || id === TWO) {
    top = id === THREE ? 3 : 2;
    at++;
  }
  if (at > i && hyphenAt(tokens, at, last)) at++;
  if (at >= last || tokens.kind[at] !== TokenKind.Word) return undefined;
  const bottom = DENOMINATOR.get(tokens.word[at]!);
  if (bottom === 0 || (bottom > 2 && at === i)) return undefined;
  if (top >= bottom) return undefined;
  let next = at + 1;
  const tied = hyphenAt(tokens, next, last);
  if (tied) next++;
  else {
    if (tokens.word[next] === OF) next++;
    if (tokens.word[next] !== A && tokens.word[next] !== AN) return undefined;
    next++;
  }
  if (next >= last) return undefined;
  const value = top / bottom;
  const stated = amountOf(
    {
      first: i,
      last: at + 1,
      value,
      step: bottom === 4 ? 0.01 : 0.1,
      decimals: true,
      form: 'words',
      scale: 1,
      bare: false,
    },
    i,
    next,
  );
  const amount = readPercent(scene, stated, next) ?? unitAmount(scene, stated, next);
  return amount && (amount.kind === 'duration' && amount.timeUnit === TimeUnit.Quarter ? undefined : amount);
}
const THREE = word('three');
const TWO = word('two');

function unitAmount(scene: Scene, stated: Omit<Amount, 'kind'>, at: number): Amount | undefined {
  const { tokens, last } = scene;
  const timeUnit = TIME_UNIT.get(tokens.word[at]!);
  const read = readAmountUnit(tokens, at, last, timeUnit);
  return read && { ...stated, ...read };
}

function readAmountUnit(
  tokens: Tokens,
  at: number,
  last: number,
  timeUnit: TimeUnit,
): (Pick<Amount, 'kind' | 'unit' | 'dimension' | 'factor' | 'offset' | 'last'> & { timeUnit?: TimeUnit }) | undefined {
  if (timeUnit >= TimeUnit.Minute && timeUnit !== TimeUnit.Weekend && timeUnit !== TimeUnit.Night) {
    const { unit, seconds } = timeUnitOf(timeUnit);
    return { kind: 'duration', unit, dimension: 'duration', factor: seconds, last: at + 1, timeUnit };
  }
  const unit = unitAt(tokens, at, last);
  return (
    unit && {
      kind: 'measure',
      unit: unit.unit.unit,
      dimension: unit.unit.dimension,
      factor: unit.unit.factor,
      offset: unit.unit.offset,
      last: unit.last,
    }
  );
}

function timeUnitOf(unit: TimeUnit): { unit: string; seconds: number } {
  return TIME_UNITS[unit]!;
}
function unitAt(tokens: Tokens, at: number, last: number): ReturnType<typeof readUnit> {
  return readUnit(tokens, at, last, false);
}

/** Whether the number is a count said exactly: whole, below one thousand, no scale word. */
function isExact(amount: Amount): boolean {
  if (amount.kind === 'age') return true;
  if (amount.kind !== 'number' || amount.decimals || amount.scale >= 1000) return false;
  return Math.abs(amount.value) < 1000 && !(amount.scale === 100 && amount.value % 100 === 0);
}

function saidOf(amount: Amount): Said {
  return { value: amount.value, step: amount.step, decimals: amount.decimals, exact: isExact(amount) };
}

interface Behind {
  readonly modifier?: Modifier;
  readonly last: number;
}

/** Modifiers behind the core: "or so", "or more", "-plus", "-odd". */
function behindOf(scene: Scene, amount: Amount): Behind {
  const { tokens, last } = scene;
  if (hyphenAt(tokens, amount.last, last)) {
    const tied = TIED_WORDS.get(tokens.word[amount.last + 1]!);
    if (tied) return { modifier: tied, last: amount.last + 2 };
  }
  const found = modifierBehind(tokens, amount.last, last);
  return found ? { modifier: found.modifier, last: found.at } : { last: amount.last };
}

/** A preposition and no bound: "cleared over 12 days", "£18m over 25 years". */
function isPeriodOver(scene: Scene, amount: Amount, lead: Lead): boolean {
  if (amount.kind !== 'duration' || lead.modifier !== 'more-than' || scene.tokens.word[lead.first] !== OVER)
    return false;
  const before = lead.first > scene.first ? scene.tokens.word[lead.first - 1]! : 0;
  return SPEND.get(before) === 0;
}
const SPEND = wordSet(
  'lasted last lasting lasts took take takes taken taking for spent spend spends is was were are of after well just served in been than waited with at be serving stretched stretching not',
);

/** Lead without what is only a preposition before a period. */
function settledLead(scene: Scene, amount: Amount, lead: Lead): Lead {
  return isPeriodOver(scene, amount, lead) ? { modifier: 'plain', first: amount.first } : lead;
}

function plainFigure(
  scene: Scene,
  amount: Amount,
  said: Lead,
  whole: Whole | undefined,
  previous: Figure | undefined,
): Draft {
  const { tokens } = scene;
  const lead = settledLead(scene, amount, said);
  const behind = whole ? { last: amount.last } : behindOf(scene, amount);
  const draft = draftOf(scene, amount.kind, amount.first, amount.last);
  draft.stated = amount.value;
  setUnit(draft, amount);
  widen(scene, draft, lead.first, Math.max(behind.last, whole?.last ?? 0));
  const modifier = amount.plus ? 'more-than' : (behind.modifier ?? lead.modifier);
  setInterval(draft, intervalOf(saidOf(amount), modifier));
  if (behind.modifier === 'about' && lead.modifier !== 'plain')
    setInterval(draft, intervalOf(saidOf(amount), lead.modifier));
  if (behind.modifier === 'about' && lead.modifier === 'plain' && isDozen(tokens, amount))
    setInterval(draft, DOZEN_OR_SO);
  colour(draft, lead);
  if (amount.plusMinus) draft.margin = amount.value;
  addMargin(scene, draft, amount);
  if (whole) addWhole(scene, draft, whole);
  const at = whole ? whole.last : draft.last;
  if (amount.kind === 'number') addCounted(scene, draft, at, amount.value === 1 && !whole);
  if (amount.kind === 'percent') addBase(scene, draft, at);
  if (amount.rate !== undefined) draft.rate = amount.rate;
  else addRate(scene, draft, at);
  addSet(scene, draft, at);
  addChange(scene, draft, lead, previous);
  if (tokens.word[draft.last] === OF && amount.kind === 'number' && !whole && draft.counted === undefined)
    addOfNoun(scene, draft);
  return draft;
}

/** "1.4 ± 0.1": the number with its margin. */
function addMargin(scene: Scene, draft: Draft, amount: Amount): void {
  const { tokens, last } = scene;
  const at = draft.last;
  if (at >= last || tokens.text.charCodeAt(tokens.start[at]!) !== 0xb1) return;
  const margin = readAmount(scene, at);
  if (!margin?.plusMinus || (margin.kind !== amount.kind && amount.kind !== 'number' && margin.kind !== 'number'))
    return;
  widen(scene, draft, draft.first, margin.last);
  if (amount.kind === 'number' && margin.kind !== 'number') {
    draft.kind = margin.kind;
    setUnit(draft, margin);
  }
  draft.margin = margin.value;
  setInterval(draft, { low: tidy(amount.value - margin.value), high: tidy(amount.value + margin.value) });
}

/** "a dozen or so" reaches further than "12 or so". */
const DOZEN_OR_SO: Interval = { low: 10, high: 15, approximate: true };
const DOZEN = word('dozen');

function isDozen(tokens: Tokens, amount: Amount): boolean {
  return amount.value === 12 && tokens.word[amount.numberLast - 1] === DOZEN;
}

function colour(draft: Draft, lead: Lead): void {
  if (lead.colour) draft.colour = lead.colour;
  if (lead.set) draft.set = lead.set;
  if (lead.approximate) draft.approximate = true;
}

function addWhole(scene: Scene, draft: Draft, whole: Whole): void {
  const { numeral } = whole;
  const exact = !numeral.decimals && numeral.value < 1000 && numeral.scale === 1;
  const { low, high } = intervalOf(
    { value: numeral.value, step: numeral.step, decimals: numeral.decimals, exact },
    'plain',
  );
  draft.of = {
    start: scene.tokens.start[whole.first]!,
    end: scene.tokens.end[whole.last - 1]!,
    stated: numeral.value,
    low,
    high,
  };
}

function addCounted(scene: Scene, draft: Draft, at: number, single: boolean): void {
  const counted = countedAt(scene, at, single);
  if (!counted) return;
  draft.counted = counted.lemma;
  draft.countedAt = counted.at;
}

/** "Forty-one of the pupils": the noun behind "of the". */
function addOfNoun(scene: Scene, draft: Draft): void {
  const at = draft.last + 1;
  if (DETERMINER.get(scene.tokens.word[at] ?? 0) === 0) return;
  addCounted(scene, draft, at + 1, false);
}
const DETERMINER = wordSet('the its his her their our these those');

function addBase(scene: Scene, draft: Draft, at: number): void {
  const { tokens } = scene;
  if (at >= scene.last || tokens.word[at] !== OF) return;
  const group = groupBehind(scene, at + 1);
  if (!group) return;
  draft.base = tokens.text.slice(tokens.start[group.first]!, tokens.end[group.last - 1]!).replace(/\s+/g, ' ');
}

/** Behind the rate of a figure, so that "a year" in it is not read as a stretch of time. */
function rateEnd(scene: Scene, draft: Draft): number {
  if (draft.rate === undefined) return 0;
  const from = draft.countedAt === undefined ? draft.last : Math.max(draft.last, draft.countedAt + 1);
  return (rateAt(scene, from) ?? rateBehindOf(scene, from))?.last ?? 0;
}

function addRate(scene: Scene, draft: Draft, at: number): void {
  const from = draft.countedAt === undefined ? at : Math.max(at, draft.countedAt + 1);
  const rate =
    rateAt(scene, from) ??
    (draft.kind === 'measure' || draft.kind === 'number' ? rateBehindOf(scene, from) : undefined);
  if (rate) draft.rate = rate.rate;
}

/** "212 micrograms of fine dust per cubic metre". */
function rateBehindOf(scene: Scene, at: number): ReturnType<typeof rateAt> {
  if (scene.tokens.word[at] !== OF) return undefined;
  const group = groupBehind(scene, at + 1);
  return group && rateAt(scene, group.last);
}

const SETS = new Map<number, Figure['set']>([
  [word('total'), 'total'],
  [word('combined'), 'total'],
  [word('altogether'), 'total'],
  [word('average'), 'average'],
  [word('mean'), 'average'],
  [word('median'), 'median'],
  [word('remaining'), 'remaining'],
  [word('including'), 'including'],
  [word('each'), 'each'],
  [word('apiece'), 'each'],
]);
const OTHER = wordSet('other others');
const MORE = wordSet('more additional further extra');
const LINK = wordSet('of a an the was is to');

/** "a total of 205", "an average of", "the remaining 14", "31 other", "60 more". */
function addSet(scene: Scene, draft: Draft, at: number): void {
  const { tokens, last } = scene;
  const behind = at < last ? tokens.word[at]! : 0;
  if (OTHER.get(behind) === 1) draft.set = 'other';
  else if (MORE.get(behind) === 1) draft.set ??= 'another';
  else if (draft.countedAt !== undefined && tokens.word[draft.countedAt + 1] === EACH) draft.set ??= 'each';
  for (let k = draft.first - 1, steps = 0; k >= scene.first && steps < 3; k--, steps++) {
    const id = tokens.word[k]!;
    const set = SETS.get(id);
    if (set) {
      draft.set ??= set;
      return;
    }
    if (LINK.get(id) === 0) return;
  }
}
const EACH = word('each');

/** "54% to 42%": two values set against each other, and no level reached. */
function isSecondOfPair(scene: Scene, draft: Draft, lead: Lead, previous: Figure | undefined): boolean {
  if (!previous || previous.change || previous.unit !== draft.unit || previous.last !== lead.first - 1) return false;
  return scene.tokens.word[lead.first - 1] === TO && draft.unit !== undefined;
}

function addChange(scene: Scene, draft: Draft, lead: Lead, previous: Figure | undefined): void {
  if (isSecondOfPair(scene, draft, lead, previous)) return;
  const found =
    changeAt(scene, lead.first, draft.last, draft.kind, draft.counted !== undefined && draft.counted !== 'point') ??
    repeatsChange(scene, lead.first, previous);
  if (found) draft.change = found;
}

function rangeFigure(scene: Scene, range: AmountRange, lead: Lead, floor: number, previous: Figure | undefined): Draft {
  const { low, high } = range;
  const draft = draftOf(scene, range.kind, low.first, range.last);
  setUnit(draft, range.unitOf);
  if (range.kind === 'age') {
    draft.dimension = 'age';
    draft.unit ??= 'year';
  }
  const first = range.between >= 0 && range.between >= floor ? range.between : lead.first;
  widen(scene, draft, Math.min(first, lead.first), range.last);
  setInterval(draft, rangeInterval(Math.min(low.value, high.value), Math.max(low.value, high.value), lead.modifier));
  colour(draft, lead);
  if (range.kind === 'number') addCounted(scene, draft, range.last, false);
  if (range.kind === 'percent') addBase(scene, draft, range.last);
  addRate(scene, draft, range.last);
  addChange(scene, draft, { ...lead, first: draft.first }, previous);
  return draft;
}

function ageFigure(scene: Scene, amount: Amount, lead: Lead, last: number): Draft {
  const draft = draftOf(scene, 'age', amount.first, last);
  draft.stated = amount.value;
  draft.unit = amount.kind === 'duration' ? amount.unit : 'year';
  draft.dimension = 'age';
  if (amount.kind === 'duration' && amount.factor !== undefined) draft.toBase = { factor: amount.factor, offset: 0 };
  const bounded = lead.first < amount.first;
  widen(scene, draft, lead.first, last);
  const exact = { value: amount.value, step: 1, decimals: false, exact: true };
  setInterval(draft, intervalOf(exact, bounded ? lead.modifier : 'plain'));
  return draft;
}

/** "one in five pensioners": a share told as a ratio. */
function shareFigure(scene: Scene, amount: Amount, whole: Whole, lead: Lead): Draft {
  const draft = draftOf(scene, 'ratio', amount.first, whole.last);
  const percent = percentOf(amount.value / whole.numeral.value);
  draft.stated = percent;
  draft.unit = 'percent';
  draft.dimension = 'percent';
  widen(scene, draft, lead.first, whole.last);
  setInterval(draft, shareInterval(percent, lead.modifier));
  colour(draft, lead);
  addWhole(scene, draft, whole);
  const of = scene.tokens.word[whole.last] === OF && DETERMINER.get(scene.tokens.word[whole.last + 1] ?? 0) === 1;
  addCounted(scene, draft, of ? whole.last + 2 : whole.last, false);
  if (draft.counted === undefined && whole.first - amount.last > 1) addCounted(scene, draft, amount.last, true);
  return draft;
}

/** "between two-thirds and three-quarters", "a third to a half". */
function fractionRange(scene: Scene, low: Fraction): Draft | undefined {
  const { tokens, first } = scene;
  const between = low.first > first && tokens.word[low.first - 1] === BETWEEN;
  const link = tokens.word[low.last] ?? 0;
  if (!(between && link === AND) && link !== TO) return undefined;
  const high = low.last + 1 < scene.last ? fractionAt(scene, low.last + 1) : undefined;
  if (!high || high.value <= low.value) return undefined;
  const draft = draftOf(scene, 'ratio', low.first, high.last);
  draft.unit = 'percent';
  draft.dimension = 'percent';
  if (between) widen(scene, draft, low.first - 1, high.last);
  setInterval(draft, { low: percentOf(low.value), high: percentOf(high.value) });
  if (tokens.word[high.last] === OF) addCounted(scene, draft, high.last + 1, true);
  return draft;
}
const BETWEEN = word('between');
const AND = word('and');
const TO = word('to');

function fractionFigure(scene: Scene, fraction: Fraction, floor: number, previous: Figure | undefined): Draft {
  const { tokens } = scene;
  const lead = leadOf(scene, fraction.first, Math.max(floor, scene.first));
  const draft = draftOf(scene, 'ratio', fraction.first, fraction.last);
  const percent = percentOf(fraction.value);
  draft.stated = percent;
  draft.unit = 'percent';
  draft.dimension = 'percent';
  widen(scene, draft, lead.first, fraction.last);
  setInterval(draft, shareInterval(percent, lead.modifier));
  colour(draft, lead);
  let at = fraction.last;
  if (tokens.word[at] === OF) {
    at++;
    const group = groupBehind(scene, at);
    if (group) {
      draft.base = tokens.text.slice(tokens.start[group.first]!, tokens.end[group.last - 1]!).replace(/\s+/g, ' ');
      addCounted(scene, draft, group.first, true);
    }
  } else if (at < scene.last && GROUP_END.get(tokens.word[at]!) === 0 && tokens.kind[at] === TokenKind.Word)
    addCounted(scene, draft, at, false);
  addChange(scene, draft, lead, previous);
  return draft;
}

/** Scales a stated number, for ranges whose scale is said once. */
export function scaleAmount(amount: Amount, factor: number): Amount {
  return {
    ...amount,
    value: times(amount.value, factor),
    step: times(amount.step, factor),
    scale: amount.scale * factor,
  };
}

import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { type Tokens } from '../text/tokens.js';
import { type Amount } from './amount-type.js';
import { readAmount } from './amount.js';
import { draftOf, setInterval, setUnit, widen, type Draft, type Lead } from './draft.js';
import type { Figure } from './figure.js';
import { intervalOf, rangeInterval, tidy, type Interval, type Said } from './interval.js';
import { type Modifier } from './modifier-tables.js';
import { modifierBehind, tiedModifier } from './modifiers.js';
import { type AmountRange } from './ranges.js';
import type { Scene } from './scene.js';
import { wholeAt, type Whole } from './shares.js';
import { numeralOf } from './share-figures.js';
import { addBase, addChange, addCounted, addOfNoun, addRate, addSet, addWhole, colour } from './slots.js';

const OF = word('of');
const OVER = word('over');
const UPWARDS = word('upwards');
const DOZEN = word('dozen');

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
  if (amount.tied && amount.kind !== 'number') return { modifier: amount.tied, last: amount.last };
  if (hyphenAt(tokens, amount.last, last)) {
    const tied = tiedModifier(tokens, amount.last + 1);
    if (tied) return { modifier: tied, last: amount.last + 2 };
  }
  const found = modifierBehind(tokens, amount.last, last);
  // "And upwards of 30 tries" opens another count.
  if (found && tokens.word[found.at] === OF && tokens.word[found.at - 1] === UPWARDS) return { last: amount.last };
  return found ? { modifier: found.modifier, last: found.at } : { last: amount.last };
}

/** What a career, a contract or a series is counted in. */
const PERIODS = wordSet('seasons innings matches games sessions meetings rounds terms quarters');
const FEW = 12;

/** A preposition and no bound: "cleared over 12 days", "£18m over 25 years", "struck out 10 over six innings". */
function isPeriodOver(scene: Scene, amount: Amount, lead: Lead): boolean {
  if (lead.modifier !== 'more-than' || scene.tokens.word[lead.first] !== OVER) return false;
  if (amount.kind === 'number') {
    if (amount.value > FEW || PERIODS.get(scene.tokens.word[amount.last] ?? 0) === 0) return false;
  } else if (amount.kind !== 'duration') return false;
  const before = lead.first > scene.first ? scene.tokens.word[lead.first - 1]! : 0;
  return SPEND.get(before) === 0;
}

export const SPEND = wordSet(
  'played plays play playing lasted last lasting lasts took take takes taken taking for spent spend spends is was were are of after well just served in been than waited waiting wait with at be serving stretched stretching not',
);

const AS = word('as');
const MUCH = word('much');
const COMMA = 44;

/** "will draw 1.2 gigawatts, as much as 900,000 homes": what equals the count, and no bound of it. */
function isEquated({ tokens, first }: Scene, amount: Amount, { first: at }: Lead): boolean {
  if (amount.kind !== 'number' || tokens.word[at] !== AS || tokens.word[at + 1] !== MUCH || at <= first) return false;
  return tokens.text.charCodeAt(tokens.start[at - 1]!) === COMMA;
}

/** Lead without what is only a preposition before a period. */
function settledLead(scene: Scene, amount: Amount, lead: Lead): Lead {
  if (isEquated(scene, amount, lead)) return { modifier: 'plain', first: amount.first };
  return isPeriodOver(scene, amount, lead) ? { modifier: 'plain', first: amount.first } : lead;
}

export function plainFigure(
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

function isDozen(tokens: Tokens, amount: Amount): boolean {
  return amount.value === 12 && tokens.word[amount.numberLast - 1] === DOZEN;
}

export function rangeFigure(
  scene: Scene,
  range: AmountRange,
  lead: Lead,
  floor: number,
  previous: Figure | undefined,
): Draft {
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
  if (range.kind === 'number') {
    // "158 to 172 of the 288 seats".
    const whole = wholeAt(scene, range.last, numeralOf(high));
    addCounted(scene, draft, whole?.last ?? range.last, false);
  }
  if (range.kind === 'percent') addBase(scene, draft, range.last);
  addRate(scene, draft, range.last);
  addChange(scene, draft, { ...lead, first: draft.first }, previous);
  return draft;
}

export function ageFigure(scene: Scene, amount: Amount, lead: Lead, last: number): Draft {
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

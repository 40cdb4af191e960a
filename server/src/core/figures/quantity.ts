import { word, wordSet } from '../text/lexicon.js';
import { readNumeral } from '../text/numerals.js';
import { readScalePart } from '../text/scale-parts.js';
import { TokenKind } from '../text/tokens.js';
import { readShift } from '../time/shifts.js';
import type { DateReading } from '../time/context.js';
import { TimeUnit } from '../time/time-tables.js';
import { isAge, oldBehind } from './ages.js';
import { readAmount } from './amount.js';
import { leadOf, type Draft } from './draft.js';
import { repeatsNoun, takeNoun } from './elliptic.js';
import type { Figure } from './figure.js';
import { asMillions } from './letter-scale.js';
import { isPartOfName } from './names.js';
import { oneCounts } from './one.js';
import { readRange } from './ranges.js';
import type { Scene } from './scene.js';
import { fractionAt, wholeAt } from './shares.js';
import { ageFigure, plainFigure, rangeFigure } from './plain-figures.js';
import { rateEnd } from './slots.js';
import { fractionFigure, fractionRange, noneOf, numeralOf, nounIn, oneOf, shareFigure } from './share-figures.js';
import { partOfUnit } from './part-of-unit.js';

const ONE = word('one');
const HALF = word('half');

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
  const fraction = part || isPartOfMillion(scene, i) ? undefined : fractionAt(scene, i);
  if (fraction) {
    const draft = fractionRange(scene, fraction) ?? fractionFigure(scene, fraction, floor, previous);
    return { draft, skip: draft.last };
  }
  const read = part ?? readAmount(scene, i);
  if (!read) return undefined;
  const amount = asMillions(scene, read, previous) ?? read;
  const elliptic = amount.kind === 'number' && repeatsNoun(scene, amount.first, amount.last, previous);
  if ((!elliptic && isPartOfName(scene, amount, floor)) || (amount.kind === 'duration' && amount.value === 0))
    return { skip: amount.last };
  const first = amount.first;
  const lead = leadOf(scene, first, Math.max(floor, scene.first));
  const old = oldBehind(scene, amount);
  if (amount.timeUnit !== undefined && old === undefined) {
    const date = readShift(scene, first, amount.last, amount.value, amount.timeUnit);
    if (date && !(amount.timeUnit < TimeUnit.Day && date.unresolved !== undefined)) return { date, skip: date.last };
  }
  const range = readRange(scene, amount, lead);
  if (range) {
    const draft = rangeFigure(scene, range, lead, floor, previous);
    return { draft, skip: Math.max(range.last, rateEnd(scene, draft)) };
  }
  if (old !== undefined) return { draft: ageFigure(scene, amount, lead, old), skip: old };
  if (isAge(scene, amount, lead.first))
    return { draft: ageFigure(scene, amount, lead, amount.last), skip: amount.last };
  const whole = amount.kind === 'number' ? wholeAt(scene, amount.last, numeralOf(amount)) : undefined;
  if (whole && scene.tokens.word[first] === ONE && amount.numberLast === first + 1) {
    const none = deniedFrom(scene, first);
    if (none >= floor) {
      const draft = noneOf(scene, none, amount.last, whole);
      return { draft, skip: draft.last };
    }
  }
  const shared = nounIn(scene, amount);
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
  if (elliptic && draft.counted === undefined) takeNoun(draft, previous!);
  return { draft, skip: Math.max(draft.last, rateEnd(scene, draft)) };
}

const NOT = wordSet('not');
const SINGLE = wordSet('a single');

/** Token of the "not" in "not one of the 64" and "not a single one of the 64", or -1. */
function deniedFrom(scene: Scene, first: number): number {
  const { word: words } = scene.tokens;
  let at = first - 1;
  while (at > scene.first && SINGLE.get(words[at]!) === 1) at--;
  return at >= scene.first && NOT.get(words[at]!) === 1 ? at : -1;
}

/** "half a million", "a quarter of a million" are numbers, not parts of something. */
function isPartOfMillion({ tokens, last }: Scene, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Word) return false;
  if (readScalePart(tokens, i, last)) return true;
  return tokens.word[i] === HALF && readNumeral(tokens, i, last) !== undefined;
}

import { word, wordSet } from '../text/lexicon.js';
import { type Numeral } from '../text/numerals.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { TokenKind } from '../text/tokens.js';
import { type Amount } from './amount-type.js';
import { groupBehind, isPluralNoun, lemmaAt } from './counted.js';
import { draftOf, leadOf, setInterval, widen, type Draft, type Lead } from './draft.js';
import type { Figure } from './figure.js';
import { GROUP_END } from './figure-tables.js';
import { shareInterval } from './interval.js';
import type { Scene } from './scene.js';
import { fractionAt, percentOf, wholeAt, type Fraction, type Whole } from './shares.js';
import { DETERMINER, addChange, addCounted, addWhole, colour } from './slots.js';

const ONE = word('one');
const OF = word('of');
const IN = word('in');
const BETWEEN = word('between');
const AND = word('and');
const TO = word('to');

export function numeralOf(amount: Amount): Numeral {
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

/** "one person in six", "one payment in 40", "four learners in ten": the noun stands between the part and the whole. */
export function nounIn(scene: Scene, amount: Amount): Whole | undefined {
  const { tokens, last } = scene;
  if (amount.kind !== 'number' || amount.decimals || amount.scale !== 1) return undefined;
  const noun = amount.last;
  if (
    noun + 2 >= last ||
    tokens.kind[noun] !== TokenKind.Word ||
    tokens.word[noun + 1] !== IN ||
    RESULT.get(tokens.word[noun]!) === 1 ||
    GROUP_END.get(tokens.word[noun]!) === 1
  )
    return undefined;
  const one = tokens.word[amount.first] === ONE && amount.value === 1;
  const whole = wholeAt(scene, noun + 1, numeralOf(amount));
  if (!whole?.share || whole.numeral.value < 2) return undefined;
  return one || isShareOf(scene, amount, noun, whole) ? whole : undefined;
}

/** "Four learners in ten": said in words, of a round whole that counts nothing else; "six men in ten villages" is no share. */
function isShareOf(scene: Scene, amount: Amount, noun: number, { numeral, last: end }: Whole): boolean {
  const { tokens, last } = scene;
  if (amount.form !== 'words' || !isPluralNoun(scene, noun) || !ROUND.has(numeral.value)) return false;
  return (
    end >= last ||
    tokens.kind[end] === TokenKind.Punctuation ||
    GROUP_END.get(tokens.word[end]!) === 1 ||
    isPastVerb(scene, end)
  );
}

function isPastVerb({ tokens }: Scene, i: number): boolean {
  const tag = setOf(tokens.hash[i]!)[0];
  return tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;
}

const ROUND = new Set([3, 4, 5, 10, 20, 100, 1000]);

/** "One win in 16" counts wins, and the matches in which they were sought. */
const RESULT = wordSet(
  'win wins victory victories defeat defeats loss losses draw draws goal goals wicket wickets try tries title titles game games match matches point points shot shots',
);

/** "One of the reasons" counts nothing. */
const ABSTRACT = wordSet(
  'reasons ways things factors causes issues points aspects problems questions areas challenges hallmarks aims goals ideas signs',
);
const SUPERLATIVE = wordSet('most best worst first last few main top major');
/** "one of the suspects": one of a group, where the group is people or things and no superlative; loosely told, so without a number. */
export function oneOf(scene: Scene, i: number): Draft | undefined {
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
    if (ABSTRACT.get(tokens.word[k]!) === 1) return undefined;
    const draft = draftOf(scene, 'number', i, i + 1);
    draft.vague = true;
    draft.counted = lemmaAt(scene, k);
    draft.countedAt = k;
    setInterval(draft, { low: 1, high: 1 });
    return draft;
  }
  return undefined;
}

/** "not one of the 64 chairmen": none of them; `last` is behind "one". */
export function noneOf(scene: Scene, first: number, last: number, whole: Whole): Draft {
  const draft = draftOf(scene, 'number', first, last);
  draft.stated = 0;
  widen(scene, draft, first, whole.last);
  setInterval(draft, { low: 0, high: 0 });
  addWhole(scene, draft, whole);
  addCounted(scene, draft, whole.last, false);
  return draft;
}

/** "one in five pensioners": a share told as a ratio. */
export function shareFigure(scene: Scene, amount: Amount, whole: Whole, lead: Lead): Draft {
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
export function fractionRange(scene: Scene, low: Fraction): Draft | undefined {
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

/** "11/32": a part of a point, as bonds are priced. */
function priceFigure(scene: Scene, { first, last, value }: Fraction, lead: Lead, previous: Figure | undefined): Draft {
  const draft = draftOf(scene, 'number', first, last);
  draft.stated = value;
  widen(scene, draft, lead.first, last);
  setInterval(draft, { low: value, high: value });
  addChange(scene, draft, lead, previous);
  return draft;
}

export function fractionFigure(scene: Scene, fraction: Fraction, floor: number, previous: Figure | undefined): Draft {
  const { tokens } = scene;
  const lead = leadOf(scene, fraction.first, Math.max(floor, scene.first));
  if (fraction.price) return priceFigure(scene, fraction, lead, previous);
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

import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL, LOOSE_SCALE, SCALE } from '../text/number-words.js';
import { times } from '../text/digits.js';
import { TokenKind } from '../text/tokens.js';
import { countedAt, isPluralNoun } from './counted.js';
import { readCurrencyName, settleCurrency, type Currency } from './currencies.js';
import { draftOf, setInterval, setUnit, widen, type Draft } from './draft.js';
import { AFTER_ONE, COUNTED_BY_NO, GROUP_END } from './figure-tables.js';
import { modifierBehind, modifierBefore } from './modifiers.js';
import type { Scene } from './scene.js';
import { TIME_UNIT, TIME_UNITS, TimeUnit } from '../time/time-tables.js';
import { readUnit } from './units.js';
import { hyphenAt } from '../text/digits.js';

const A = word('a');
const OF = word('of');
const FEW = word('few');
const COUPLE = word('couple');
const SEVERAL = word('several');
const HANDFUL = word('handful');
const DOZENS = word('dozens');
const DOZEN = word('dozen');
const SCORES = word('scores');
const TENS = word('tens');
const MOST = word('most');
const MAJORITY = word('majority');
const BOTH = word('both');
const MULTI = word('multi');
const MULTIPLES = new Map([
  [word('multimillion'), 1e6],
  [word('multibillion'), 1e9],
  [word('multitrillion'), 1e12],
]);
const DOLLAR_SCALES = new Map([
  [word('thousand'), 1e3],
  [word('million'), 1e6],
  [word('billion'), 1e9],
  [word('trillion'), 1e12],
]);
const NO = word('no');
const NONE = word('none');
const SINGLE = word('single');
const THE = word('the');
const VAST = wordSet('vast large big overwhelming clear absolute');

interface Loose {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
  readonly highOpen: boolean;
}

/** Words that may start a loose count. */
export function isVagueWord(id: number): boolean {
  return (
    LOOSE_SCALE.get(id) > 0 ||
    id === FEW ||
    id === COUPLE ||
    id === SEVERAL ||
    id === HANDFUL ||
    id === DOZEN ||
    id === DOZENS ||
    id === SCORES ||
    id === MOST ||
    id === MAJORITY ||
    id === BOTH ||
    id === NO ||
    id === NONE ||
    id === SINGLE ||
    id === MULTI ||
    MULTIPLES.has(id)
  );
}

/** "several", "a few hundred", "dozens", "tens of billions of dollars", "most of", "both", "no deaths" at token `i`. */
export function readVague(scene: Scene, i: number, floor: number): Draft | undefined {
  const id = scene.tokens.word[i]!;
  if (id === MOST || id === MAJORITY) return readMost(scene, i);
  if (id === NONE) return readNone(scene, i);
  if (id === NO) return readNo(scene, i);
  if (id === BOTH) return readBoth(scene, i);
  if (id === SINGLE) return readSingle(scene, i);
  if (id === DOZEN) return readDozen(scene, i);
  if (id === MULTI || MULTIPLES.has(id)) return readMulti(scene, i);
  const loose = looseAt(scene, i);
  if (loose && namesUnit(scene, loose)) return undefined;
  return loose && looseFigure(scene, loose, floor);
}

function looseAt(scene: Scene, i: number): Loose | undefined {
  const { tokens, first, last } = scene;
  const id = tokens.word[i]!;
  const article = i > first && tokens.word[i - 1] === A ? i - 1 : i;
  if (id === FEW)
    return article < i
      ? scaled(scene, article, i + 1, 3, 5)
      : afterThe(scene, i)
        ? scaled(scene, i, i + 1, 3, 5)
        : undefined;
  if (id === COUPLE)
    return article < i || tokens.word[i + 1] === OF
      ? countsCouple(scene, i)
        ? scaled(scene, article, i + 1, 2, 3)
        : undefined
      : undefined;
  if (id === SEVERAL) return scaled(scene, i, i + 1, 3, 10);
  if (id === HANDFUL)
    return article < i ? { first: article, last: i + 1, low: 3, high: 6, highOpen: false } : undefined;
  if (id === DOZENS) return { first: i, last: i + 1, low: 24, high: 100, highOpen: true };
  if (id === SCORES)
    return tokens.word[i + 1] === OF ? { first: i, last: i + 1, low: 40, high: 200, highOpen: true } : undefined;
  return looseScale(scene, i, last);
}

/** "the few survivors", "these few": a few, said of all there are. */
function afterThe(scene: Scene, i: number): boolean {
  return i > scene.first && scene.tokens.word[i - 1] === THE && isPluralNoun(scene, i + 1);
}

/** A couple that counts: "a couple of windows", "a couple hundred"; not two people who are a couple. */
function countsCouple(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return (
    tokens.word[i + 1] === OF || SCALE.get(tokens.word[i + 1] ?? 0) > 0 || TIME_UNIT.get(tokens.word[i + 1] ?? 0) !== 0
  );
}

function scaled(scene: Scene, first: number, at: number, low: number, high: number): Loose {
  const { tokens, last } = scene;
  let end = at;
  let factor = 1;
  if (end < last && tokens.word[end] === DOZEN)
    return { first, last: end + 1, low: low * 12, high: high * 12, highOpen: false };
  while (end < last) {
    const power = SCALE.get(tokens.word[end]!);
    if (power === 0) break;
    factor *= 10 ** power;
    end++;
  }
  return { first, last: end, low: times(low, factor), high: times(high, factor), highOpen: false };
}

/** "hundreds", "tens of thousands", "hundreds of millions". */
function looseScale(scene: Scene, i: number, last: number): Loose | undefined {
  const { tokens } = scene;
  const id = tokens.word[i]!;
  const power = LOOSE_SCALE.get(id);
  if (power === 0) return undefined;
  if (i > scene.first && CARDINAL.get(tokens.word[i - 1]!) > 0) return undefined;
  let factor = 10 ** power;
  let end = i + 1;
  if (tokens.word[end] === OF && end + 1 < last) {
    const second = LOOSE_SCALE.get(tokens.word[end + 1]!);
    if (second > power || second >= 3) {
      factor *= 10 ** second;
      end += 2;
    }
  }
  if (id === TENS && end === i + 1) return undefined;
  return { first: i, last: end, low: 2 * factor, high: factor * 10, highOpen: true };
}

function setMoney(scene: Scene, draft: Draft, currency: Currency): void {
  const { iso, ambiguous } = settleCurrency(currency, scene.facts.countries());
  setUnit(draft, { unit: iso, dimension: `money:${iso}`, currencyAmbiguous: ambiguous });
}

const IN = word('in');

/** "Production in thousands of tonnes:": the unit of a table. */
function namesUnit(scene: Scene, { first, last: end }: Loose): boolean {
  const { tokens, last } = scene;
  if (first <= scene.first || tokens.word[first - 1] !== IN) return false;
  for (let k = end; k < last && k < end + 5; k++) {
    const unit = tokens.text.charCodeAt(tokens.start[k]!);
    if (unit === 58 || unit === 41) return true;
    if (tokens.kind[k] !== TokenKind.Word) return false;
  }
  return false;
}

/** A loose count with its unit, modifiers and noun. */
function looseFigure(scene: Scene, loose: Loose, floor: number): Draft {
  const { tokens, last } = scene;
  const of = tokens.word[loose.last] === OF ? loose.last + 1 : loose.last;
  let draft: Draft;
  const money = of < last ? readCurrencyName(tokens, of, last) : undefined;
  const unit = of < last ? readUnit(tokens, hyphenAt(tokens, of, last) ? of + 1 : of, last, false) : undefined;
  const time = of < last ? TIME_UNIT.get(tokens.word[of]!) : TimeUnit.None;
  if (money) {
    draft = draftOf(scene, 'money', loose.first, money.last);
    setMoney(scene, draft, money.currency);
  } else if (unit && unit.unit.unit !== 'degree') {
    draft = draftOf(scene, 'measure', loose.first, unit.last);
    setUnit(draft, unit.unit);
  } else if (time >= TimeUnit.Minute && time !== TimeUnit.Weekend) {
    draft = draftOf(scene, 'duration', loose.first, of + 1);
    const { unit: name, seconds } = TIME_UNITS[time]!;
    setUnit(draft, { unit: name, dimension: 'duration', factor: seconds });
  } else {
    draft = draftOf(scene, 'number', loose.first, loose.last);
    const counted = countedAt(scene, of, false);
    if (counted) {
      draft.counted = counted.lemma;
      draft.countedAt = counted.at;
    }
  }
  draft.vague = true;
  setInterval(draft, {
    low: loose.low,
    high: loose.high,
    ...(loose.highOpen && { highOpen: true }),
    approximate: true,
  });
  const before = modifierBefore(tokens, draft.first, floor);
  if (before) {
    widen(scene, draft, before.at, draft.last);
    if (before.modifier === 'more-than' || before.modifier === 'at-least')
      setInterval(draft, { low: loose.low, high: Infinity, bound: before.modifier });
    if (before.modifier === 'at-most' || before.modifier === 'less-than')
      setInterval(draft, { low: 0, high: loose.high, bound: before.modifier });
    if (before.modifier === 'only') draft.colour = 'only';
  }
  const behind = modifierBehind(tokens, draft.last, last);
  if (behind?.modifier === 'about') widen(scene, draft, draft.first, behind.at);
  return draft;
}

/** "most of the victims", "a majority of councillors": more than half. */
function readMost(scene: Scene, i: number): Draft | undefined {
  const { tokens, first } = scene;
  if (tokens.word[i + 1] !== OF) return undefined;
  const id = tokens.word[i]!;
  let from = i;
  if (id === MAJORITY) {
    from = VAST.get(tokens.word[i - 1] ?? 0) === 1 ? i - 1 : i;
    const before = from > first ? tokens.word[from - 1]! : 0;
    if (before !== A && before !== THE && before !== word('an')) return undefined;
    from--;
  } else if (i > first && tokens.word[i - 1] === THE) return undefined;
  const counted = countedAt(scene, nounStart(scene, i + 2), true);
  if (!counted || TIME_UNIT.get(tokens.word[counted.at]!) !== TimeUnit.None) return undefined;
  const draft = draftOf(scene, 'ratio', from, i + 1);
  draft.unit = 'percent';
  draft.dimension = 'percent';
  draft.vague = true;
  draft.counted = counted.lemma;
  draft.countedAt = counted.at;
  setInterval(draft, { low: 50, high: Infinity, lowOpen: true });
  return draft;
}

const DETERMINER = wordSet('the its his her their our all those these');

function nounStart(scene: Scene, i: number): number {
  return DETERMINER.get(scene.tokens.word[i] ?? 0) === 1 ? i + 1 : i;
}

/** "a multibillion-dollar lawsuit", "multi-million-pound": two or more of that scale, below the next. */
function readMulti(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  const split = tokens.word[i] === MULTI;
  const at = split ? (hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1) : i;
  const factor = at < last ? (split ? DOLLAR_SCALES : MULTIPLES).get(tokens.word[at]!) : undefined;
  const money =
    factor === undefined ? undefined : readCurrencyName(tokens, hyphenAt(tokens, at + 1, last) ? at + 1 : at + 1, last);
  if (factor === undefined || !money) return undefined;
  const draft = draftOf(scene, 'money', i, money.last);
  setMoney(scene, draft, money.currency);
  draft.vague = true;
  setInterval(draft, { low: 2 * factor, high: 1000 * factor, highOpen: true, approximate: true });
  return draft;
}

/** "a single shot", "not a single vote": one, where a noun of news is counted. */
function readSingle(scene: Scene, i: number): Draft | undefined {
  if (scene.tokens.word[i - 1] !== A || i - 1 < scene.first || AFTER_ONE.get(scene.tokens.word[i + 1] ?? 0) === 0)
    return undefined;
  const draft = draftOf(scene, 'number', i - 1, i + 1);
  draft.vague = true;
  draft.counted = scene.tokens.text.slice(scene.tokens.start[i + 1]!, scene.tokens.end[i + 1]!).toLowerCase();
  draft.countedAt = i + 1;
  setInterval(draft, { low: 1, high: 1 });
  return draft;
}

/** "Dozen hurt as bus hits bridge": a headline drops the article. */
function readDozen(scene: Scene, i: number): Draft | undefined {
  const { tokens, first, last } = scene;
  if (i !== first || i + 1 >= last || tokens.kind[i + 1] !== TokenKind.Word || tokens.word[i + 1] === OF)
    return undefined;
  const draft = draftOf(scene, 'number', i, i + 1);
  draft.stated = 12;
  setInterval(draft, { low: 12, high: 12 });
  const counted = countedAt(scene, i + 1, false);
  if (counted) {
    draft.counted = counted.lemma;
    draft.countedAt = counted.at;
  }
  return draft;
}

/** "none of the 18": zero. */
function readNone(scene: Scene, i: number): Draft | undefined {
  if (scene.tokens.word[i + 1] !== OF) return undefined;
  const draft = draftOf(scene, 'number', i, i + 1);
  draft.stated = 0;
  setInterval(draft, { low: 0, high: 0 });
  const counted = countedAt(scene, nounStart(scene, i + 2), false);
  if (counted) {
    draft.counted = counted.lemma;
    draft.countedAt = counted.at;
  }
  return draft;
}

/** "no deaths", "no country": zero of what news counts; "no word" counts nothing. */
function readNo(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  for (let k = i + 1; k < last && k < i + 4; k++) {
    const id = tokens.word[k]!;
    if (COUNTED_BY_NO.get(id) === 0) {
      if (id === 0 || GROUP_END.get(id) === 1) return undefined;
      continue;
    }
    const counted = countedAt(scene, i + 1, true);
    if (!counted || COUNTED_BY_NO.get(tokens.word[counted.at]!) === 0) return undefined;
    const draft = draftOf(scene, 'number', i, i + 1);
    draft.vague = true;
    draft.counted = counted.lemma;
    draft.countedAt = counted.at;
    setInterval(draft, { low: 0, high: 0 });
    return draft;
  }
  return undefined;
}

const PARTIES = wordSet(
  'sides ends hands ways directions cases parties camps eyes legs arms feet halves houses counts',
);

/** "both drones", "both of the men": two. */
function readBoth(scene: Scene, i: number): Draft | undefined {
  const { tokens } = scene;
  const of = tokens.word[i + 1] === OF;
  const counted = countedAt(scene, nounStart(scene, of ? i + 2 : i + 1), false);
  if (!counted || counted.at > i + 4 || PARTIES.get(tokens.word[counted.at]!) === 1) return undefined;
  const draft = draftOf(scene, 'number', i, i + 1);
  draft.vague = true;
  draft.counted = counted.lemma;
  draft.countedAt = counted.at;
  setInterval(draft, { low: 2, high: 2 });
  return draft;
}

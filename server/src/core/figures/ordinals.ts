import { word, wordSet } from '../text/lexicon.js';
import { CARDINAL, ORDINAL, ORDINAL_SUFFIX } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { Shape, TokenKind } from '../text/tokens.js';
import { readDayOfMonth, weekdayName } from '../time/weekday-dates.js';
import { readOrdinalPeriod } from '../time/year-parts.js';
import { SEASON, TIME_UNIT, TimeUnit } from '../time/time-tables.js';
import { shareInterval } from './interval.js';
import { percentOf } from './shares.js';
import type { DateReading } from '../time/context.js';
import { digitsAt } from './amount.js';
import { countedAt } from './counted.js';
import { draftOf, setInterval, type Draft } from './draft.js';
import { isDocketNumber, streetFollows } from './names.js';
import { opensStatement, type Scene } from './scene.js';

const AT = word('at');
const SECOND = word('second');
const FIRST = word('first');
const NO = word('no');
const NUMBER = word('number');
const HAND = wordSet(
  'hand party parties person past degree class person generation rate reading tier string ditch aid world team grade',
);
const TITLES = wordSet(
  'minister lady secretary deputy vice sea world amendment reich republic lord gentleman nations nation officer mate',
);
const THOUGHTS = wordSet('thoughts thought nature guess to fiddle wind home all hand chance');
const ANOTHER = wordSet('a the one every his her its their last');

/** An ordinal as read: its rank, or the stretch of time that it numbers. */
export type OrdinalReading = { readonly draft: Draft } | { readonly date: DateReading };

/** "first", "23rd", "twenty-first", "third-largest", "No. 3" at token `i`; also "third quarter", "12th century", "the 24th". */
export function readOrdinal(scene: Scene, i: number): OrdinalReading | undefined {
  const read = rankAt(scene, i);
  if (!read) return undefined;
  const period = readOrdinalPeriod(scene, i, read.end, read.rank);
  if (period && !isQuarterOfGame(scene, i, period)) return { date: withThe(scene, period) };
  if (namesPlace(scene, read.end)) return undefined;
  if (scene.tokens.kind[i] === TokenKind.Number) {
    const day = readDayOfMonth(scene, i, read.end, read.rank);
    if (day) return { date: day };
  } else if (isIdle(scene, i, read.end)) return undefined;
  const share = everyNth(scene, i, read.end, read.rank);
  return { draft: share ?? ordinalDraft(scene, i, read.end, read.rank) };
}

const GAME = wordSet(
  'game games touchdown touchdowns yard yards scored scoring tied pass passes passing interception halftime quarterback kicker basket rebounds drive coach fumble throw goal possession kickoff',
);

/** "the third quarter" of a match and not of a year. */
function isQuarterOfGame(scene: Scene, i: number, period: DateReading): boolean {
  if (period.value?.precision !== 'quarter' || !period.value.relative) return false;
  const { tokens, first, last } = scene;
  for (let k = Math.max(first, i - 30); k < last && k < i + 30; k++) if (GAME.get(tokens.word[k]!) === 1) return true;
  return false;
}

const PLACES = wordSet(
  'street st avenue ave road precinct district infantry division brigade airborne fleet circuit battalion regiment army corps arrondissement congress',
);

/** "27th Street", "67th Precinct", "2nd Circuit": the ordinal is part of a name. */
function namesPlace(scene: Scene, end: number): boolean {
  const { tokens, last } = scene;
  return end < last && tokens.shape[end] === Shape.Title && PLACES.get(tokens.word[end]!) === 1;
}

function withThe(scene: Scene, date: DateReading): DateReading {
  return date.first > scene.first && scene.tokens.word[date.first - 1] === THE
    ? { ...date, first: date.first - 1 }
    : date;
}
const THE = word('the');

function rankAt(scene: Scene, i: number): { rank: number; end: number } | undefined {
  const { tokens, last } = scene;
  if (tokens.kind[i] === TokenKind.Number) {
    if (i + 1 >= last || tokens.spaced[i + 1] === 1 || ORDINAL_SUFFIX.get(tokens.word[i + 1]!) === 0) return undefined;
    const digits = digitsAt(tokens, i);
    return digits && !digits.decimals ? { rank: digits.value, end: i + 2 } : undefined;
  }
  const id = tokens.word[i]!;
  const plain = ORDINAL.get(id);
  if (plain > 0) return { rank: plain, end: i + 1 };
  const tens = CARDINAL.get(id) - 1;
  if (tens < 20 || tens > 90 || tens % 10 !== 0) return undefined;
  const at = hyphenAt(tokens, i + 1, last) ? i + 2 : i + 1;
  const ones = at < last ? ORDINAL.get(tokens.word[at]!) : 0;
  return ones >= 1 && ones <= 9 ? { rank: tens + ones, end: at + 1 } : undefined;
}

/** Ordinals that number nothing: "at first", "second thoughts", "First Minister", "Second, the law is vague". */
function isIdle(scene: Scene, i: number, end: number): boolean {
  const { tokens, first, last } = scene;
  const id = tokens.word[i]!;
  if (i > first && tokens.word[i - 1] === AT && id === FIRST) return true;
  const next = end < last ? tokens.word[end]! : 0;
  if (hyphenAt(tokens, end, last) && HAND.get(tokens.word[end + 1]!) === 1) return true;
  const titled = tokens.shape[i] !== Shape.Lower && !scene.titled;
  if (titled && TITLES.get(next) === 1 && tokens.shape[end] !== Shape.Lower) return true;
  if (titled && !opensStatement(scene, i)) return true;
  if (titled && end < last && tokens.kind[end] === TokenKind.Word && tokens.shape[end] !== Shape.Lower) return true;
  if (opensStatement(scene, i) && end < last && tokens.text.charCodeAt(tokens.start[end]!) === 44) return true;
  // "Its first four days" are no day in an order.
  if (startsRun(scene, end)) return true;
  if (id === SECOND && THOUGHTS.get(next) === 1 && ANOTHER.get(tokens.word[i - 1] ?? 0) === 0) return true;
  return id === FIRST && next === word('of') && tokens.word[end + 1] === word('all');
}

/** "first four days", "first 100 days": a number with a unit of time right behind. */
function startsRun({ tokens, last }: Scene, i: number): boolean {
  const numeral = i < last ? readNumeral(tokens, i, last) : undefined;
  return numeral !== undefined && numeral.last < last && TIME_UNIT.get(tokens.word[numeral.last]!) !== TimeUnit.None;
}

/** "every fifth household": one in five. */
function everyNth(scene: Scene, i: number, end: number, rank: number): Draft | undefined {
  const { tokens, first, last } = scene;
  if (i <= first || tokens.word[i - 1] !== EVERY || rank < 2 || end >= last) return undefined;
  if (
    TIME_UNIT.get(tokens.word[end]!) !== TimeUnit.None ||
    weekdayName(scene, end) >= 0 ||
    SEASON.get(tokens.word[end]!) !== 0
  )
    return undefined;
  const counted = countedAt(scene, end, true);
  if (!counted) return undefined;
  const draft = draftOf(scene, 'ratio', i - 1, end);
  const percent = percentOf(1 / rank);
  draft.stated = percent;
  draft.unit = 'percent';
  draft.dimension = 'percent';
  draft.counted = counted.lemma;
  draft.countedAt = counted.at;
  setInterval(draft, shareInterval(percent, 'plain'));
  return draft;
}
const EVERY = word('every');

const SUPERLATIVE = /(?:est|most|least|worst|best)$/;

function ordinalDraft(scene: Scene, i: number, end: number, rank: number): Draft {
  const { tokens, last } = scene;
  let stop = end;
  if (hyphenAt(tokens, end, last) && tokens.kind[end + 1] === TokenKind.Word) {
    const text = tokens.text.slice(tokens.start[end + 1]!, tokens.end[end + 1]!).toLowerCase();
    if (SUPERLATIVE.test(text)) stop = end + 2;
  }
  const draft = draftOf(scene, 'ordinal', i, stop);
  draft.rank = rank;
  const counted = countedAt(scene, stop, true);
  if (counted) {
    draft.counted = counted.lemma;
    draft.countedAt = counted.at;
  }
  return draft;
}

/** "No. 3", "number two": a rank said with a cardinal. */
export function readNumbered(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  const id = tokens.word[i]!;
  if (id !== NO && id !== NUMBER) return undefined;
  let at = i + 1;
  if (id === NO) {
    if (at >= last || tokens.spaced[at] === 1 || tokens.text.charCodeAt(tokens.start[at]!) !== 46) return undefined;
    at++;
  }
  const digits = at < last ? digitsAt(tokens, at) : undefined;
  if (!digits?.bare || digits.value > 1000 || id === NUMBER || isDocketNumber(scene, at)) return undefined;
  const next = at + 1;
  if ((isTitle(scene, next) && !isTitle(scene, next + 1)) || streetFollows(scene, next)) return undefined;
  const draft = draftOf(scene, 'ordinal', i, at + 1);
  draft.rank = digits.value;
  return draft;
}

/** Whether a word in capitals stands at `i`: one behind "No. 10" names a place, two name the player who is placed so. */
function isTitle({ tokens, last, titled }: Scene, i: number): boolean {
  return i < last && tokens.kind[i] === TokenKind.Word && tokens.shape[i] !== Shape.Lower && !titled;
}

/** Whether a word may start an ordinal. */
export function isOrdinalWord(id: number): boolean {
  return ORDINAL.get(id) > 0;
}

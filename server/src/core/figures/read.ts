import { isContent, type Article, type Block } from '../text/article.js';
import { lexiconSize, word, wordSet } from '../text/lexicon.js';
import { CARDINAL, SCALE } from '../text/number-words.js';
import { hyphenAt } from '../text/digits.js';
import { readScalePart } from '../text/scale-parts.js';
import { isTitled } from '../text/tagger/features.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { readClock, readElapsed, type Elapsed } from '../time/clock.js';
import type { Anchor } from '../time/anchor.js';
import { stampMinute } from '../time/anchor.js';
import type { DateReading } from '../time/context.js';
import { isFeastWord, isTimeWord, readDate, relationBefore } from '../time/dates.js';
import { readNumericDate } from '../time/numeric-dates.js';
import { readShift } from '../time/shifts.js';
import { readYears } from '../time/years.js';
import { TIME_UNIT, TimeUnit } from '../time/time-tables.js';
import { articleAmount } from './article-durations.js';
import { mayLeadMoney } from './currencies.js';
import { settleBareMoney } from './bare-money.js';
import { draftOf, leadOf, setInterval, setUnit, widen, type Draft, type Lead } from './draft.js';
import type { Figure } from './figure.js';
import { countsLength, readArticleLength, readHeight } from './lengths.js';
import { linkFigures } from './links.js';
import { tidy } from './interval.js';
import { isMultipleWord, readMultiple, readTimes } from './multiples.js';
import { isNamedNumber } from './names.js';
import { isOrdinalWord, readNumbered, readOrdinal } from './ordinals.js';
import { readPair, readSpokenPair } from './pairs.js';
import { isScaleWord, readLooseDigits, readPartOfScale } from './parts-of-scale.js';
import { readQuantity } from './quantity.js';
import { readResult } from './results.js';
import { factsOf, type Scene } from './scene.js';
import { fractionAt } from './shares.js';
import { readStrokes } from './strokes.js';
import { isVagueWord, readVague } from './vague.js';
import { clockOf, stampOf } from './clock-figures.js';

/** What may start at a word. */
const enum Trigger {
  None = 0,
  Time = 1,
  Cardinal = 2,
  Vague = 4,
  Ordinal = 8,
  Multiple = 16,
  Money = 32,
  Article = 64,
  Sign = 128,
  Scale = 256,
  Numbered = 512,
  /** Only tied by a hyphen: "year-earlier", "quarter-point". */
  Tied = 1024,
  /** Only with a capital: "Good Friday". */
  Capital = 2048,
}

const A = word('a');
const AN = word('an');
const HALF = word('half');
const QUARTER = word('quarter');
const YEAR = word('year');
const MINUS = word('minus');
const PLUS = word('plus');
const NO = word('no');
const NUMBER = word('number');

let triggers = new Uint16Array(0);

/** The triggers of all known words, worked out once the tables are loaded. */
function triggerTable(): Uint16Array {
  const size = lexiconSize();
  if (triggers.length === size) return triggers;
  triggers = new Uint16Array(size);
  for (let id = 1; id < size; id++) {
    let bits = 0;
    if (isTimeWord(id)) bits |= Trigger.Time;
    if (CARDINAL.get(id) > 0 || id === HALF) bits |= Trigger.Cardinal;
    if (isVagueWord(id)) bits |= Trigger.Vague;
    if (isOrdinalWord(id)) bits |= Trigger.Ordinal;
    if (isMultipleWord(id)) bits |= Trigger.Multiple;
    if (mayLeadMoney(id)) bits |= Trigger.Money;
    if (id === A || id === AN) bits |= Trigger.Article;
    if (id === MINUS || id === PLUS) bits |= Trigger.Sign;
    if (isScaleWord(id)) bits |= Trigger.Scale;
    if (id === NO || id === NUMBER) bits |= Trigger.Numbered;
    if (bits === 0 && isFeastWord(id)) bits = Trigger.Capital;
    if (bits === 0 && (id === YEAR || id === QUARTER)) bits = Trigger.Tied;
    triggers[id] = bits;
  }
  return triggers;
}

/** Words behind "a" that make it count: "a dozen", "a third", "a week". */
const AFTER_ARTICLE = wordSet(
  'dozen hundred thousand million billion trillion lakh crore half third quarter fifth sixth seventh eighth ninth tenth hundredth thousandth couple few handful score',
);

/**
 * Reads every figure of an article: numbers, percentages, money, measures, dates, times, durations, ordinals, ages and
 * ratios, in the order of the text, none overlapping another. Dates resolve against `anchor` and the verb's tense.
 * Never throws; linear in the length of the text.
 */
export function readFigures(article: Article, anchor: Anchor | undefined): Figure[] {
  const figures: Draft[] = [];
  const { tokens, blocks, sentences } = article;
  const table = triggerTable();
  const scene: Open = {
    article,
    facts: factsOf(article),
    tokens,
    sentence: 0,
    first: 0,
    last: 0,
    today: anchor?.day,
    minute: anchor?.minute,
    told: undefined,
    titled: false,
  };
  let block = -1;
  let stamp: Block | undefined;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    if (sentence.block !== block) {
      for (let b = Math.max(0, block); b < sentence.block; b++) {
        if (blocks[b]!.kind === 'stamp') scene.minute = stampMinute(tokens, blocks[b]!) ?? scene.minute;
      }
      const before = sentence.block > 0 ? blocks[sentence.block - 1]! : undefined;
      stamp = before?.kind === 'stamp' ? before : undefined;
      block = sentence.block;
      scene.told = undefined;
    }
    if (!isContent(blocks[block]!.kind)) continue;
    scene.sentence = index;
    scene.first = sentence.first;
    scene.last = sentence.last;
    const stamped = stamp && stampOf(scene, stamp);
    if (stamped) figures.push(stamped);
    stamp = undefined;
    readSentence(scene, figures, table);
  }
  settleBareMoney(article, figures);
  if (anchor?.yearAssumed)
    for (const figure of figures) if (figure.date?.relative) figure.date = { ...figure.date, yearAssumed: true };
  return figures as Figure[];
}

/** A scene that moves on from sentence to sentence, and from one told date to the next. */
type Open = { -readonly [Key in keyof Scene]: Scene[Key] };

/** Reads the sentence that the scene is set to. */
function readSentence(scene: Open, figures: Draft[], table: Uint16Array): void {
  const { tokens, first, last } = scene;
  const start = figures.length;
  let met = false;
  let dated = false;
  let floor = first;
  for (let i = first; i < last; i++) {
    const kind = tokens.kind[i]!;
    let bits = 0;
    if (kind === TokenKind.Word) {
      bits = table[tokens.word[i]!]!;
      if (bits === 0) continue;
      if (bits === Trigger.Article && !articleCounts(scene, i)) continue;
      if (bits === Trigger.Capital && tokens.shape[i] === Shape.Lower) continue;
      if (bits === Trigger.Tied && !mayBeTied(scene, i, dated)) continue;
    } else if (kind === TokenKind.Punctuation || kind === TokenKind.Possessive || kind === TokenKind.Address) continue;
    else if (kind === TokenKind.Dash && !mayBeSign(tokens, i, last)) continue;
    if (!met) {
      met = true;
      scene.titled = isTitled(tokens, first, last);
    }
    const found = readAt(scene, i, bits, floor, figures);
    if (!found) continue;
    if (found.draft) {
      figures.push(found.draft);
      floor = found.draft.last;
      if (found.draft.date && found.draft.kind === 'date') {
        scene.told = found.draft.date;
        dated = true;
      }
    }
    i = Math.max(i, found.skip - 1);
    if (found.skip > floor && !found.draft) floor = Math.max(floor, Math.min(found.skip, i + 1));
  }
  if (figures.length > start) linkFigures(scene, figures, start);
}

/** "year-earlier", "quarter-point", "quarter of a million", "quarter past four", and "Quarter of GPs" of a headline. */
function mayBeTied({ tokens, first, last }: Scene, i: number, dated: boolean): boolean {
  if (hyphenAt(tokens, i + 1, last)) return true;
  // "From 18.9 the year before" counts back from a date of its own sentence.
  if (tokens.word[i] === YEAR) return dated && i > first && tokens.word[i - 1] === THE && tokens.word[i + 1] === BEFORE;
  if (tokens.word[i] !== QUARTER || i + 1 >= last) return false;
  const next = tokens.word[i + 1]!;
  return next === PAST || next === TO || (next === OF && (i === first || readScalePart(tokens, i, last) !== undefined));
}
const THE = word('the');
const BEFORE = word('before');
const PAST = word('past');
const TO = word('to');
const OF = word('of');

function articleCounts(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  if (i + 1 >= last) return false;
  const id = tokens.word[i + 1]!;
  return (
    AFTER_ARTICLE.get(id) === 1 || TIME_UNIT.get(id) !== TimeUnit.None || SCALE.get(id) > 0 || countsLength(scene, i)
  );
}

function mayBeSign(tokens: Tokens, i: number, last: number): boolean {
  return (
    i + 1 < last &&
    tokens.spaced[i + 1] === 0 &&
    (tokens.kind[i + 1] === TokenKind.Number || tokens.kind[i + 1] === TokenKind.Symbol)
  );
}

interface Found {
  readonly draft?: Draft | undefined;
  readonly skip: number;
}

function found(draft: Draft | undefined): Found | undefined {
  return draft && { draft, skip: draft.last };
}

/** The figure that starts at token `i`, or how far to skip because there is none. */
function readAt(scene: Scene, i: number, bits: number, floor: number, figures: readonly Figure[]): Found | undefined {
  const { tokens } = scene;
  const kind = tokens.kind[i]!;
  const previous = figures.length > 0 ? figures[figures.length - 1] : undefined;
  const inSentence = previous?.sentence === scene.sentence ? previous : undefined;
  if (kind === TokenKind.Number) return readNumber(scene, i, floor, inSentence);
  if (kind === TokenKind.Quote) {
    const years =
      tokens.kind[i + 1] === TokenKind.Number && tokens.spaced[i + 1] === 0 ? readYears(scene, i) : undefined;
    return years && dateFigure(scene, years, floor);
  }
  if (kind === TokenKind.Symbol && isTag(tokens, i)) return { skip: i + 2 };
  if (kind === TokenKind.Symbol && dialsAbroad(scene, i)) return { skip: endOfChain(scene, i + 1) };
  if (kind === TokenKind.Symbol || kind === TokenKind.Dash) return quantity(scene, i, floor, inSentence);
  if (kind === TokenKind.Alphanumeric) {
    const date = readDate(scene, i);
    return date ? dateFigure(scene, date, floor) : quantity(scene, i, floor, inSentence);
  }
  if (bits & Trigger.Article) return readArticle(scene, i, floor, inSentence);
  if (bits & Trigger.Cardinal) return readCardinal(scene, i, floor, inSentence);
  if (bits & Trigger.Tied && tokens.word[i] === QUARTER) {
    const clock = readClock(scene, i);
    return clock ? dateFigure(scene, clock, floor) : quantity(scene, i, floor, inSentence);
  }
  if (bits & (Trigger.Time | Trigger.Tied | Trigger.Capital)) {
    const date = readDate(scene, i);
    if (date) return dateFigure(scene, date, floor);
  }
  if (bits & Trigger.Ordinal) return ordinal(scene, i, floor);
  if (bits & Trigger.Multiple) {
    const multiple = readMultiple(scene, i, floor);
    if (multiple) return found(multiple);
  }
  if (bits & Trigger.Scale) return found(readPartOfScale(scene, i));
  if (bits & Trigger.Numbered) {
    const numbered = readNumbered(scene, i);
    if (numbered) return found(numbered);
  }
  if (bits & Trigger.Vague) return found(readVague(scene, i, floor));
  if (bits & (Trigger.Money | Trigger.Sign)) return quantity(scene, i, floor, inSentence);
  return undefined;
}

/** "#1", "@4": no figures. */
function isTag(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 35 || unit === 64;
}

const PLUS_SIGN = 43;

/** "+44 20 7946 0018": a telephone number as one dials it from abroad. */
function dialsAbroad({ tokens, last }: Scene, i: number): boolean {
  if (tokens.text.charCodeAt(tokens.start[i]!) !== PLUS_SIGN || i + 2 >= last) return false;
  const follows = (k: number) => tokens.kind[k] === TokenKind.Number;
  return follows(i + 1) && follows(i + 2) && tokens.start[i + 2]! - tokens.end[i + 1]! === 1;
}

function readNumber(scene: Scene, i: number, floor: number, previous: Figure | undefined): Found | undefined {
  const { tokens } = scene;
  const numeric = readNumericDate(scene, i);
  if (numeric) return dateFigure(scene, numeric, floor);
  const elapsed = readElapsed(scene, i);
  if (elapsed) return found(elapsedFigure(scene, i, elapsed));
  if (isNamedNumber(scene, i)) return { skip: endOfChain(scene, i) };
  const date = readDate(scene, i);
  if (date) return dateFigure(scene, date, floor);
  const rank = ordinal(scene, i, floor);
  if (rank) return rank;
  if (isSlashed(scene, i)) return { skip: i + 3 };
  const special =
    readHeight(scene, i) ??
    readStrokes(scene, i) ??
    readResult(scene, i) ??
    readPair(scene, i, previous) ??
    readPartOfScale(scene, i) ??
    readLooseDigits(scene, i) ??
    readTimes(scene, i, floor);
  if (special) return found(special);
  const read = quantity(scene, i, floor, previous);
  return read ?? { skip: tokens.spaced[i + 1] === 0 ? endOfChain(scene, i) : i + 1 };
}

/** "9/11", "24/7", "4/12": two numbers that are neither a date nor a fraction. */
function isSlashed(scene: Scene, i: number): boolean {
  const { tokens, last } = scene;
  if (
    i + 2 >= last ||
    tokens.kind[i + 2] !== TokenKind.Number ||
    tokens.spaced[i + 1] === 1 ||
    tokens.spaced[i + 2] === 1
  )
    return false;
  return (
    tokens.text.charCodeAt(tokens.start[i + 1]!) === 47 &&
    fractionAt(scene, i) === undefined &&
    tokens.end[i]! - tokens.start[i]! <= 2
  );
}

/** "2:04:35" as a duration in seconds. */
function elapsedFigure(scene: Scene, i: number, { seconds: exact, step, last }: Elapsed): Draft {
  const seconds = tidy(exact);
  const draft = draftOf(scene, 'duration', i, last);
  draft.stated = seconds;
  setUnit(draft, { unit: 'second', dimension: 'duration', factor: 1 });
  setInterval(draft, { low: tidy(seconds - step / 2), high: tidy(seconds + step / 2), highOpen: true });
  return draft;
}

/** Behind digits tied to one another or one space apart. */
function endOfChain(scene: Scene, i: number): number {
  const { tokens, last } = scene;
  let end = i + 1;
  while (end < last) {
    if (tokens.kind[end] === TokenKind.Number && tokens.start[end]! - tokens.end[end - 1]! <= 1) end++;
    else if (
      tokens.spaced[end] === 0 &&
      (tokens.kind[end] === TokenKind.Dash || tokens.kind[end] === TokenKind.Alphanumeric) &&
      end + 1 < last &&
      tokens.spaced[end + 1] === 0
    )
      end++;
    else if (tokens.spaced[end] === 0 && tokens.kind[end] === TokenKind.Alphanumeric) end++;
    else break;
  }
  return end;
}

function readArticle(scene: Scene, i: number, floor: number, previous: Figure | undefined): Found | undefined {
  const clock = readClock(scene, i);
  if (clock) return dateFigure(scene, clock, floor);
  const read = quantity(scene, i, floor, previous);
  if (read?.draft) return read;
  const length = readArticleLength(scene, i, floor);
  if (length) return found(length);
  return found(articleDuration(scene, i, floor)) ?? shiftedArticle(scene, i, floor);
}

function readCardinal(scene: Scene, i: number, floor: number, previous: Figure | undefined): Found | undefined {
  const clock = readClock(scene, i);
  if (clock) return dateFigure(scene, clock, floor);
  const rank = ordinal(scene, i, floor);
  if (rank) return rank;
  return (
    found(readStrokes(scene, i) ?? readSpokenPair(scene, i) ?? readTimes(scene, i, floor)) ??
    quantity(scene, i, floor, previous)
  );
}

function ordinal(scene: Scene, i: number, floor: number): Found | undefined {
  const read = readOrdinal(scene, i);
  if (!read) return undefined;
  return 'date' in read ? dateFigure(scene, read.date, floor) : found(read.draft);
}

function quantity(scene: Scene, i: number, floor: number, previous: Figure | undefined): Found | undefined {
  const read = readQuantity(scene, i, floor, previous);
  if (!read) return undefined;
  if (read.date) return dateFigure(scene, read.date, floor, true);
  return { draft: read.draft, skip: read.skip };
}

/** "a week", "an hour", where it measures. */
function articleDuration(scene: Scene, i: number, floor: number): Draft | undefined {
  const amount = articleAmount(scene, i);
  if (!amount || readShift(scene, i, amount.last, amount.value, amount.timeUnit)) return undefined;
  return amount.figure(floor);
}

/** "a year ago", "a day earlier". */
function shiftedArticle(scene: Scene, i: number, floor: number): Found | undefined {
  const amount = articleAmount(scene, i);
  const date = amount && readShift(scene, i, amount.last, amount.value, amount.timeUnit);
  if (!date) return undefined;
  return amount.timeUnit < TimeUnit.Day && date.unresolved !== undefined
    ? found(amount.figure(floor))
    : dateFigure(scene, date, floor);
}

/** What loosens the count of days since or to another day. */
const LOOSE: ReadonlySet<Lead['modifier']> = new Set(['nearly', 'just-over'] as const);

/** The figure of a date or a clock time; one `counted` from another ("some nine hours later") takes in what loosens its count. */
function dateFigure(scene: Scene, reading: DateReading, floor: number, counted = false): Found {
  const first = Math.max(reading.first, floor);
  if (reading.clock) return { draft: clockOf(scene, { ...reading, first }, floor), skip: reading.last };
  const draft = draftOf(scene, 'date', first, reading.last);
  const relation = relationBefore(scene, first);
  if (reading.value) draft.date = relation ? { ...reading.value, relation } : reading.value;
  else draft.unresolved = reading.unresolved ?? 'it is not clear which day is meant';
  const lead =
    counted || reading.value?.precision === 'year' || reading.value?.precision === 'years'
      ? leadOf(scene, first, floor)
      : undefined;
  if (lead?.modifier === 'about' || (counted && lead && LOOSE.has(lead.modifier))) {
    widen(scene, draft, lead.first, draft.last);
    draft.approximate = true;
  }
  return { draft, skip: reading.last };
}

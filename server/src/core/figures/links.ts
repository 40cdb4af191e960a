import { word, wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { isoDay, isoMinutes } from '../time/calendar.js';
import type { DateValue } from '../time/date-value.js';
import { trailingStep } from '../text/digits.js';
import { setInterval, type Draft } from './draft.js';
import { intervalOf } from './interval.js';
import { opensStatement, type Scene } from './scene.js';

const OR = word('or');
const OF = word('of');
const TO = word('to');

/** Ties the figures of one sentence to one another: units said once, conversions, days of clock times, wholes of parts. */
export function linkFigures(scene: Scene, figures: Draft[], start: number): void {
  const days: Draft[] = [];
  for (let k = start; k < figures.length; k++) {
    const figure = figures[k]!;
    if (figure.kind === 'date' && figure.date?.precision === 'day') days.push(figure);
    if (k === start) continue;
    const before = figures[k - 1]!;
    if (converts(scene, before, figure)) figure.conversionOf = before.conversionOf ?? k - 1;
    carryOver(scene, before, figure);
    ofWhole(scene, before, figure);
  }
  addDays(scene, figures, start, days);
  addWholes(scene, figures, start);
}

const AND = word('and');
const IN = word('in');
const FOR = word('for');

/** Whether a figure is a bare number that may share its neighbour's unit or noun. */
function isBare(figure: Draft): boolean {
  return (
    figure.kind === 'number' &&
    figure.stated !== undefined &&
    figure.counted === undefined &&
    figure.unit === undefined &&
    !figure.of
  );
}

/** "7.4 and 9 per cent", "40 and 25 instructors", "from 36 tons to 28", "23 percent in Dublin, 19 in Cork": the unit is said once. */
function carryOver(scene: Scene, before: Draft, figure: Draft): void {
  const { tokens } = scene;
  const levels = before.change?.kind !== 'by' && figure.change?.kind !== 'by' && before.change && figure.change;
  // "To 1.5 million, or 5.6 percent" tells one level twice, each in its own unit.
  if (levels && tokens.word[figure.first - 1] === OR) return;
  // "Fell by 7,225 tonnes to 296,150": the step tells the unit of the level, unless it is a share of it.
  if (before.change?.kind === 'by' && figure.change?.kind === 'to' && figure.first - before.last === 1) {
    const told = before.kind === 'measure' || (before.kind === 'money' && before.stated! >= 1);
    if (told && isBare(figure) && tokens.word[before.last] === TO) takeUnit(figure, before);
    return;
  }
  if (levels && before.change!.kind !== figure.change!.kind && figure.first - before.last <= 8) {
    if (isBare(figure) && before.unit !== undefined) takeUnit(figure, before);
    else if (isBare(before) && figure.unit !== undefined) takeUnit(before, figure);
    if (figure.kind === 'percent' && before.kind === 'percent') {
      figure.base ??= before.base;
      before.base ??= figure.base;
    }
    return;
  }
  const gap = figure.first - before.last;
  const link = gap === 1 ? tokens.word[before.last]! : 0;
  if (
    isBare(before) &&
    (link === AND || link === OR) &&
    figure.first === figure.coreFirst &&
    AGE_WORDS.get(tokens.word[before.first - 1] ?? 0) === 0
  ) {
    if (figure.unit !== undefined && !OWN_UNIT.has(figure.kind)) takeUnit(before, figure);
    else if (figure.kind === 'number' && figure.countedAt !== undefined && figure.countedAt >= figure.last) {
      before.counted = figure.counted;
      before.countedAt = figure.countedAt;
    }
    return;
  }
  const place = figure.last < scene.last ? tokens.word[figure.last]! : 0;
  if (
    (place === IN || place === FOR) &&
    isBare(figure) &&
    tokens.word[before.last] === place &&
    gap <= 6 &&
    before.kind === 'percent'
  )
    takeUnit(figure, before);
}

/** "Six universities of eleven": the part's noun stands between the two. */
function ofWhole({ tokens, last }: Scene, part: Draft, whole: Draft): void {
  if (part.kind !== 'number' || part.of || part.countedAt === undefined || !isBare(whole)) return;
  const of = whole.first - 1;
  if (whole.first !== whole.coreFirst || tokens.word[of] !== OF || of !== part.countedAt + 1) return;
  if (part.last !== part.countedAt && part.last !== of) return;
  // "Two ministers of 12 countries" are none of the twelve.
  if (
    whole.last < last &&
    tokens.kind[whole.last] === TokenKind.Word &&
    VERBS_AFTER.get(tokens.word[whole.last]!) === 0
  )
    return;
  const { stated, low, high } = whole;
  if (stated === undefined || low === undefined || high === undefined || !(part.stated! < stated)) return;
  part.of = { start: tokens.start[whole.first]!, end: tokens.end[whole.last - 1]!, stated, low, high };
}

const VERBS_AFTER = wordSet(
  'were was are is have has had did do will would voted signed took said agreed in at and but',
);

const AGE_WORDS = wordSet('past over under aged age above below than');

/** Kinds whose unit no number before them shares: "one win in 16 and one farm in three". */
const OWN_UNIT: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['duration', 'age', 'ratio']);

/** Gives a bare number the unit of another figure, and the looser interval of a measured value. */
function takeUnit(figure: Draft, from: Draft): void {
  figure.kind = from.kind;
  figure.unit = from.unit;
  figure.dimension = from.dimension;
  figure.toBase = from.toBase;
  const { stated, low, high } = figure;
  if (stated === undefined || low !== stated || high !== stated) return;
  setInterval(
    figure,
    intervalOf({ value: stated, step: trailingStep(Math.abs(stated)), decimals: false, exact: false }, 'plain'),
  );
}

/** "20 miles (32 kilometers)", "£80m (€96m; $101m)", "306 trillion rupiah, or about $18.7 billion". */
function converts(scene: Scene, from: Draft, to: Draft): boolean {
  if (!sameQuantity(from, to)) return false;
  const { tokens } = scene;
  const gap = to.first - from.last;
  if (gap < 1 || gap > 2) return false;
  const unit = tokens.text.charCodeAt(tokens.start[to.first - 1]!);
  if (gap === 1)
    return (
      unit === 40 ||
      unit === 47 ||
      tokens.word[to.first - 1] === OR ||
      (from.conversionOf !== undefined && (unit === 59 || unit === 44))
    );
  return tokens.word[to.first - 1] === OR && tokens.text.charCodeAt(tokens.start[from.last]!) === 44;
}

function sameQuantity(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || a.unit === b.unit) return false;
  if (a.kind === 'money') return true;
  return a.kind === 'measure' && a.dimension === b.dimension;
}

/** Gives each clock time the day that stands nearest in its sentence, or the one told just before. */
function addDays(scene: Scene, figures: readonly Draft[], start: number, days: readonly Draft[]): void {
  let next = 0;
  for (let k = start; k < figures.length; k++) {
    const time = figures[k]!;
    if (time.kind !== 'time') continue;
    while (next < days.length && days[next]!.first < time.first) next++;
    const left = next > 0 ? days[next - 1] : undefined;
    const right = days[next];
    const toRight = right ? right.first - time.last : Infinity;
    const nearer = !left || toRight <= 1 || toRight < time.first - left.last ? right : left;
    const day = nearer?.date ?? (scene.told?.precision === 'day' ? scene.told : undefined);
    if (day && time.clock) time.date = at(day, time.clock, time.approximate === true);
    else time.unresolved = 'no day is told for this time';
  }
}

/** A clock time on a day. */
function at(day: DateValue, [from, to]: readonly [number, number], approximate: boolean): DateValue {
  const first = stamp(day.startDay, from);
  return {
    startDay: day.startDay,
    endDay: day.startDay,
    startMinute: from,
    endMinute: to,
    precision: 'time',
    iso: from === to ? first : `${first}/${stamp(day.startDay, to)}`,
    relative: true,
    ...(approximate && { approximate: true }),
  };
}

function stamp(day: number, minutes: number): string {
  return `${isoDay(day + Math.floor(minutes / 1440))}T${isoMinutes(minutes)}`;
}

/** Whether "of the", "of its" or "of the country's" opens the statement right before token `i`. */
function opensWithOf(scene: Scene, i: number): boolean {
  const { tokens, first } = scene;
  for (let k = i - 1; k >= first && k >= i - 6; k--) {
    if (tokens.word[k] === OF)
      return (
        opensStatement(scene, k) &&
        (k === i - 1 || tokens.kind[i - 1] === TokenKind.Possessive || SHORT.get(tokens.word[i - 1]!) === 1)
      );
    if (tokens.kind[k] !== TokenKind.Word && tokens.kind[k] !== TokenKind.Possessive) return false;
  }
  return false;
}
const SHORT = wordSet('the its their his her these those all some about');

/** "Of the 61 wounded, 18 are in critical condition": later bare counts are parts of the first. */
function addWholes(scene: Scene, figures: Draft[], start: number): void {
  const whole = figures[start]!;
  if (whole.kind !== 'number' || whole.of || whole.stated === undefined) return;
  if (!opensWithOf(scene, whole.first)) return;
  for (let k = start + 1; k < figures.length; k++) {
    const part = figures[k]!;
    if (k > start + 1 && part.first !== part.coreFirst) break;
    if (part.kind !== 'number' || part.of || part.stated === undefined || part.vague || part.stated > whole.stated)
      continue;
    if (part.counted !== undefined && part.counted !== whole.counted && k > start + 1) continue;
    part.of = {
      start: whole.core.start,
      end: whole.core.end,
      stated: whole.stated,
      low: whole.low ?? whole.stated,
      high: whole.high ?? whole.stated,
    };
  }
}

import { word } from '../text/lexicon.js';
import { isoDay, isoMinutes } from '../time/calendar.js';
import type { DateValue } from '../time/date-value.js';
import type { Draft } from './draft.js';
import { opensStatement, type Scene } from './scene.js';

const OR = word('or');
const OF = word('of');
const THE = word('the');

/** Ties the figures of one sentence to one another: conversions, the day of a clock time, the whole of "of the 61, 18". */
export function linkFigures(scene: Scene, figures: Draft[], start: number): void {
  for (let k = start; k < figures.length; k++) {
    const figure = figures[k]!;
    if (figure.kind === 'time') addDay(scene, figures, start, k);
    if (k > start && converts(scene, figures[k - 1]!, figure))
      figure.conversionOf = figures[k - 1]!.conversionOf ?? k - 1;
  }
  addWholes(scene, figures, start);
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

/** Gives a clock time the day that stands nearest in its sentence, or the one told just before. */
function addDay(scene: Scene, figures: readonly Draft[], start: number, k: number): void {
  const time = figures[k]!;
  let best: DateValue | undefined;
  let distance = Infinity;
  for (let j = start; j < figures.length; j++) {
    const { date, kind, first, last } = figures[j]!;
    if (!date || kind !== 'date' || date.precision !== 'day') continue;
    const away = j < k ? time.first - last : first - time.last;
    if (away < distance) {
      distance = away;
      best = date;
    }
  }
  best ??= scene.told?.precision === 'day' ? scene.told : undefined;
  if (!best || !time.clock) {
    time.unresolved = 'no day is told for this time';
    return;
  }
  const [from, to] = time.clock;
  const day = isoDay(best.startDay);
  const exact = from === to;
  time.date = {
    startDay: best.startDay,
    endDay: best.startDay,
    startMinute: from,
    endMinute: to,
    precision: 'time',
    iso: exact ? `${day}T${isoMinutes(from)}` : `${stamp(best.startDay, from)}/${stamp(best.startDay, to)}`,
    relative: true,
    ...(time.approximate && { approximate: true }),
  };
}

function stamp(day: number, minutes: number): string {
  return `${isoDay(day + Math.floor(minutes / 1440))}T${isoMinutes(minutes)}`;
}

/** "Of the 61 wounded, 18 are in critical condition": later bare counts are parts of the first. */
function addWholes(scene: Scene, figures: Draft[], start: number): void {
  const { tokens, first } = scene;
  const whole = figures[start]!;
  if (whole.kind !== 'number' || whole.of || whole.stated === undefined) return;
  const at = tokens.word[whole.first - 1] === THE ? whole.first - 2 : whole.first - 1;
  if (at < first || tokens.word[at] !== OF || !opensStatement(scene, at)) return;
  for (let k = start + 1; k < figures.length; k++) {
    const part = figures[k]!;
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

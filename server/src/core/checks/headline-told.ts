import type { Figure } from '../figures/figure.js';
import { nounLemma } from '../text/lemma.js';
import { foldedText, TokenKind } from '../text/tokens.js';
import { additive, amountOf } from './amounts.js';
import { blockOf, type Desk } from './check.js';
import { followsFrom } from './growth.js';

/** In how many blocks behind the headline the text tells what it is about. */
const OPENING = 10;
/** Figures that differ by more than this factor tell of something else. */
const FACTOR = 2.3;
/** Stretches of time of a text are many: they must be nearer. */
const STRETCH_FACTOR = 2;
/** And nearer still in another unit. */
const OTHER_UNIT = 1.6;

/** What the text has instead of a figure of the headline: figures of one value, and the value where it is worked out. */
export interface Instead {
  readonly rivals: readonly Figure[];
  /** The value that they come to, when it is not that of each ("a fall of 9%"). */
  readonly value?: string;
}

/**
 * The one figure of the opening that tells in other words or units what the headline tells: a change ("8% more" above "a
 * rise of 6.2%", "slump by a fifth" above "to £212m from £233m"), a share of the same people, or a stretch of time in the
 * same unit. Nothing when there is none, or more than one, or anything that the headline may mean.
 */
export function toldOtherwise(desk: Desk, figure: Figure, body: readonly Figure[]): Instead | undefined {
  if (figure.bound || figure.rate || figure.low === undefined) return undefined;
  // "Up by a quarter" is loose, but not by half; "dozens" says nothing.
  if (figure.vague && (figure.kind !== 'ratio' || figure.stated === undefined)) return undefined;
  const opening = body.filter((other) => blockOf(desk, other) <= blockOf(desk, figure) + OPENING);
  if (isPercent(figure)) return change(desk, figure, opening, body) ?? share(desk, figure, opening, body);
  if (figure.kind === 'duration') return stretch(desk, figure, body);
  if (figure.kind === 'ratio' && figure.stated === 2 && figure.change?.kind === 'by')
    return doubled(desk, opening, body);
  if (figure.kind === 'age') return age(desk, figure, body);
  return undefined;
}

function isPercent({ kind, unit }: Figure): boolean {
  return (kind === 'percent' || kind === 'ratio') && unit === 'percent';
}

function within(figure: Figure, other: Figure): boolean {
  const ratio = amountOf(figure) / amountOf(other);
  return ratio <= FACTOR && ratio >= 1 / FACTOR;
}

/** Those in the first block that has any, when they are all of one value. */
function first(desk: Desk, rivals: readonly Figure[]): readonly Figure[] | undefined {
  const own = rivals.filter((other) => blockOf(desk, other) === blockOf(desk, rivals[0]!));
  if (own.length === 0 || own.some((other) => other.bound || other.vague || amountOf(other) !== amountOf(own[0]!)))
    return undefined;
  return rivals.filter((other) => amountOf(other) === amountOf(own[0]!));
}

/** Whether a percentage of the text, with its bounds, leaves room for that of the headline. */
function hasPercent(figure: Figure, body: readonly Figure[]): boolean {
  return body.some(
    (other) =>
      isPercent(other) &&
      other.low !== undefined &&
      other.high !== undefined &&
      other.low <= figure.high! &&
      other.high >= figure.low!,
  );
}

function change(desk: Desk, figure: Figure, opening: readonly Figure[], body: readonly Figure[]): Instead | undefined {
  const way = wayOf(desk, figure);
  if (!way || hasPercent(figure, body)) return undefined;
  const changes = growths(desk, body);
  const stated = figure.stated!;
  if (changes.some(({ percent }) => Math.abs(Math.abs(percent) - stated) <= 0.15 * stated + 0.5)) return undefined;
  const told = opening.filter(
    (other) => isPercent(other) && other.change?.kind === 'by' && other.change.direction === way,
  );
  const rivals = first(desk, told);
  if (rivals && within(figure, rivals[0]!)) return { rivals };
  const subjects = wordsBefore(desk, figure);
  const named = told.filter((other) => wordsBefore(desk, other).some((word) => subjects.includes(word)));
  const ofSubject = rivals ? undefined : first(desk, named);
  if (ofSubject && within(figure, ofSubject[0]!)) return { rivals: ofSubject };
  const like = changes.filter(
    ({ percent, to }) =>
      percent > 0 === (way === 'up') && wordsBefore(desk, to).some((word) => subjects.includes(word)),
  );
  const [only] = like;
  if (like.length !== 1 || !only) return undefined;
  const ratio = stated / Math.abs(only.percent);
  if (ratio > FACTOR || ratio < 1 / FACTOR) return undefined;
  return {
    rivals: [only.to, only.from],
    value: `a ${only.percent > 0 ? 'rise' : 'fall'} of ${Math.abs(only.percent).toFixed(0)}%`,
  };
}

const LOSING = /\b(?:loses?|lost|sheds?|wipes?) (?:\p{L}+ ){0,2}$/iu;

function wayOf(desk: Desk, figure: Figure): 'up' | 'down' | undefined {
  if (figure.change?.kind === 'by') return figure.change.direction;
  const { text } = desk.article;
  if (LOSING.test(text.slice(Math.max(0, figure.start - 30), figure.start)) && figure.base === 'value') return 'down';
  return undefined;
}

interface Growth {
  readonly from: Figure;
  readonly to: Figure;
  /** In percent, with its sign. */
  readonly percent: number;
}

/** Two amounts of one kind beside one another, the old behind "from": "to £212m from £233m". */
function growths(desk: Desk, body: readonly Figure[]): Growth[] {
  const found: Growth[] = [];
  for (let f = 1; f < body.length; f++) {
    const [a, b] = [body[f - 1]!, body[f]!];
    if (a.sentence !== b.sentence || b.first - a.last > 4 || additive(a) === undefined) continue;
    if (additive(a) !== additive(b) || additive(a) === 'percent') continue;
    const [oldA, oldB] = [followsFrom(desk, a), followsFrom(desk, b)];
    if (oldA === oldB) continue;
    const [from, to] = oldA ? [a, b] : [b, a];
    if (amountOf(from) > 0) found.push({ from, to, percent: (amountOf(to) / amountOf(from) - 1) * 100 });
  }
  return found;
}

/** Lemmas of the words before a figure in its sentence. */
function wordsBefore(desk: Desk, figure: Figure): string[] {
  const { tokens, sentences } = desk.article;
  const words: string[] = [];
  for (let i = Math.max(sentences[figure.sentence]!.first, figure.first - 14); i < figure.first; i++) {
    const folded = foldedText(tokens, i);
    if (tokens.kind[i] === TokenKind.Word && folded.length > 4) words.push(nounLemma(folded));
  }
  return words;
}

/** "Four in ten students" above "31.6 per cent of students". */
function share(desk: Desk, figure: Figure, opening: readonly Figure[], body: readonly Figure[]): Instead | undefined {
  const of = figure.counted;
  if (figure.kind !== 'ratio' || figure.change || of === undefined || hasPercent(figure, body)) return undefined;
  const like = opening.filter(
    (other) => isPercent(other) && !other.change && (groupOf(other) === of || other.counted === of),
  );
  const rivals = first(desk, like);
  return rivals && within(figure, rivals[0]!) ? { rivals } : undefined;
}

function groupOf({ base }: Figure): string | undefined {
  return base === undefined ? undefined : nounLemma(base.toLowerCase());
}

/** "A 12-minute robbery" above "21 minutes afterwards": the only stretch of the text in minutes. */
function stretch(desk: Desk, figure: Figure, body: readonly Figure[]): Instead | undefined {
  const times = body.filter(({ kind }) => kind === 'duration');
  const base = figure.toBase?.factor ?? 1;
  const fits = ({ low, high, toBase }: Figure) =>
    low !== undefined &&
    high !== undefined &&
    low * (toBase?.factor ?? 1) <= figure.high! * base &&
    high * (toBase?.factor ?? 1) >= figure.low! * base;
  if (times.some(fits)) return undefined;
  // "T+19 min" is a point in time.
  if (/[+±−-]/.test(desk.article.text.slice(Math.max(0, figure.start - 1), figure.start + 1))) return undefined;
  const near = times.filter((other) => {
    const ratio = amountOf(other) / amountOf(figure);
    return ratio <= STRETCH_FACTOR && ratio >= 1 / STRETCH_FACTOR;
  });
  const own = times.filter(({ unit }) => unit === figure.unit);
  // "Ten minutes on its feet" above "upright for a quarter of an hour".
  const like = own.length > 0 || figure.unit !== 'minute' ? own : near.filter((other) => closer(figure, other));
  const rivals = first(desk, like);
  if (!rivals || rivals.length !== like.length || near.some((other) => amountOf(other) !== amountOf(rivals[0]!)))
    return undefined;
  if (blockOf(desk, rivals[0]!) > blockOf(desk, figure) + OPENING || rivals.some(({ rate }) => rate)) return undefined;
  return near.length > 0 ? { rivals } : undefined;
}

function closer(figure: Figure, other: Figure): boolean {
  const ratio = amountOf(other) / amountOf(figure);
  return ratio <= OTHER_UNIT && ratio >= 1 / OTHER_UNIT;
}

/** A rise of this many percent is nearly twice as much, and of fewer than this no doubling at all. */
const TWICE = 85;
const HALF_AS_MUCH = 40;

/** "Rents have doubled" above "Rents have risen by 74 per cent": the one rise in the opening, far from twice as much. */
function doubled(desk: Desk, opening: readonly Figure[], body: readonly Figure[]): Instead | undefined {
  if (
    body.some((other) => (other.kind === 'ratio' && other.stated! >= 1.8) || (isPercent(other) && other.high! >= TWICE))
  )
    return undefined;
  if (growths(desk, body).some(({ percent }) => percent >= TWICE)) return undefined;
  const told = opening.filter(
    (other) =>
      isPercent(other) &&
      other.stated !== undefined &&
      other.stated >= HALF_AS_MUCH &&
      other.change?.kind === 'by' &&
      other.change.direction === 'up',
  );
  const rivals = first(desk, told);
  return rivals ? { rivals } : undefined;
}

/** An age that is further off is somebody else's. */
const YEARS = 5;
/** In how many blocks behind the headline the person of the headline is named. */
const NAMED = 4;

/** "Swimmer, 14, crosses strait" above "Ann Roe, 16, was …": the only age in the opening. */
function age(desk: Desk, figure: Figure, body: readonly Figure[]): Instead | undefined {
  if (body.some((other) => other.stated === figure.stated)) return undefined;
  const near = body.filter(
    (other) => other.kind === 'age' && blockOf(desk, other) <= blockOf(desk, figure) + NAMED && !other.approximate,
  );
  const [rival] = near;
  if (near.length !== 1 || !rival) return undefined;
  const reversed = [...String(rival.stated)].reverse().join('') === String(figure.stated);
  return reversed || Math.abs(rival.stated! - figure.stated!) <= YEARS ? { rivals: near } : undefined;
}

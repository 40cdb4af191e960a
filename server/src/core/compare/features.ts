import type { Claim } from '../claims/claim.js';
import { IN_TIME } from '../claims/rank.js';
import { lexemeOfWord, likeness } from '../text/meaning.js';
import { F, type FeatureName } from './feature-names.js';
import type { Prepared } from './prepare.js';
import { holds } from './rows.js';
import type { StoryUse } from './similarity.js';
import { centre, meets } from './values.js';
import { wordFeatures } from './word-features.js';

/** Fills `out` with the features of the pair; symmetric in its two claims. */
export function featuresOf(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  out.fill(0);
  wordFeatures(p, q, use, out);
  standing(p.claim, q.claim, out);
  if (p.day !== undefined && q.day !== undefined) out[F.daysApart] = Math.min(10, Math.abs(p.day - q.day));
  values(p, q, out);
  times(p, q, out);
}

/** Days told of that lie at most this far apart are days of one course of events. */
const COURSE = 60;

/** For which days the two are told, and which way the value moved between them: a toll grows, a queue shrinks. */
function times(p: Prepared, q: Prepared, out: Float64Array): void {
  out[F.changeTo] = (p.claim.change?.kind === 'to' ? 1 : 0) + (q.claim.change?.kind === 'to' ? 1 : 0);
  apart(p, q, out);
  if (p.asOf === undefined || q.asOf === undefined) return;
  const days = q.asOf - p.asOf;
  out[F.asOfGap] = Math.min(10, Math.abs(days));
  if (p.claim.slot === 'value' && days !== 0 && Math.abs(days) <= COURSE)
    out[F.drift] = Math.sign(days) * Math.sign(centre(q.claim.value) - centre(p.claim.value));
}

/** How far apart the times lie that two claims are told for; one that names none is told for the article's day. */
function apart(p: Prepared, q: Prepared, out: Float64Array): void {
  const [a, b] = [p.claim.period, q.claim.period];
  out[F.explicit] = (a ? 1 : 0) + (b ? 1 : 0);
  if (!a && !b) return;
  const [from, to] = [a?.startDay ?? p.day, a?.endDay ?? p.day];
  const [from2, to2] = [b?.startDay ?? q.day, b?.endDay ?? q.day];
  if (from === undefined || to === undefined || from2 === undefined || to2 === undefined) return;
  out[F.apart] = Math.min(12, Math.log2(1 + Math.max(0, from - to2, from2 - to)));
  out[F.spans] = Math.min(12, Math.abs(Math.log2(1 + to - from) - Math.log2(1 + to2 - from2)));
}

function standing(a: Claim, b: Claim, out: Float64Array): void {
  out[F.status] = a.status === b.status ? 1 : 0;
  out[F.bothActual] = a.status === 'actual' && b.status === 'actual' ? 1 : 0;
  if (a.period && b.period)
    out[F.period] = a.period.startDay <= b.period.endDay && b.period.startDay <= a.period.endDay ? 1 : -1;
  if (a.period && b.period)
    out[F.periodGap] = Math.min(
      6,
      Math.log2(1 + Math.max(0, a.period.startDay - b.period.endDay, b.period.startDay - a.period.endDay)),
    );
  out[F.leans] = (a.leans ? 1 : 0) + (b.leans ? 1 : 0);
  out[F.age] = (a.age ? 1 : 0) + (b.age ? 1 : 0);
  out[F.rate] = a.rate === b.rate ? 0 : 1;
  out[F.loose] = (a.loose ? 1 : 0) + (b.loose ? 1 : 0);
  out[F.set] = a.set === b.set ? 0 : 1;
  out[F.change] = (a.change?.kind ?? '') === (b.change?.kind ?? '') ? 0 : 1;
  out[F.quoted] = a.quoted && b.quoted ? 1 : 0;
  out[F.position] = 1 - Math.abs(a.position - b.position);
  out[F.bothLead] = a.position < 0.15 && b.position < 0.15 ? 1 : 0;
}

function values(p: Prepared, q: Prepared, out: Float64Array): void {
  const [a, b] = [p.claim, q.claim];
  out[F[dimensionFeature(a)]] = 1;
  out[F.total] = sharesPart(a, b) ? 1 : a.part || b.part ? -0.5 : 0;
  out[F.partOnly] = a.ofWhole === b.ofWhole ? 0 : 1;
  out[F.runBefore] = sharedRun(a.before, b.before);
  out[F.runAfter] = sharedRun(a.after, b.after);
  out[F.aroundShared] = (sharedWords(a.before, b.before) + sharedWords(a.after, b.after)) / 2;
  neighbours(p, q, out);
  if (a.slot === 'rank') out[F.order] = orderOf(a.by, b.by);
  if (a.slot !== 'value') return;
  const x = Math.abs(centre(a.value));
  const y = Math.abs(centre(b.value));
  const far = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 3;
  out[F.ratio] = Math.min(3, far);
  out[F.magnitude] = Math.min(1, Math.log10(1 + Math.max(x, y)) / 6);
  out[F.sameUnit] = p.unit === q.unit ? 1 : 0;
  out[F.sameDigits] = p.digits.length > 1 && p.digits !== q.digits && p.sorted === q.sorted ? 1 : 0;
  if (a.dimension === 'count' && Math.max(x, y) <= 3) out[F.smallNumber] = 1;
}

/** Figures at most about this many characters away stand beside a claim. */
const BESIDE = 60;
/** From this on a shared figure tells something. */
const TELLING = 0.4;

/** Which other figures of the two sentences are equal: how many, how much they tell, and how near the claims they stand. */
function neighbours(p: Prepared, q: Prepared, out: Float64Array): void {
  for (const mine of p.others) {
    const theirs = q.others.find(({ text }) => text === mine.text);
    if (!theirs) continue;
    out[F.numbers] = Math.min(2, out[F.numbers]! + 1);
    out[F.numbersTelling] = Math.max(out[F.numbersTelling]!, mine.tells);
    if (mine.tells >= TELLING)
      out[F.numbersNear] = Math.max(out[F.numbersNear]!, 1 / (1 + (mine.away + theirs.away) / BESIDE));
  }
}

/** How alike two ranks are in what they rank by, as word ids: "largest" and "second-biggest", "longest" and "14th". */
function orderOf(a: number | undefined, b: number | undefined): number {
  if (a === b) return 1;
  if (!a || !b || a === IN_TIME || b === IN_TIME) return 0.3;
  return likeness(lexemeOfWord(a), lexemeOfWord(b));
}

/** "Six of nine" beside "six of eleven", and "seven of nine" beside "five of nine": one half of the two is alike. */
export function sharesPart(a: Claim, b: Claim): boolean {
  if (a.part && b.part) return meets(a.part, b.part);
  return a.whole !== undefined && b.whole !== undefined && meets(a.whole, b.whole);
}

function dimensionFeature(claim: Claim): FeatureName {
  if (claim.slot === 'direction') return 'direction';
  if (claim.slot === 'rank') return 'rank';
  if (claim.dimension === 'count') return 'count';
  if (claim.dimension === 'percent') return 'percent';
  if (claim.dimension.startsWith('money')) return 'money';
  return claim.dimension === 'duration' ? 'duration' : 'measure';
}

/** How many words in a row are the same, going away from the figure. */
function sharedRun(a: Int32Array, b: Int32Array): number {
  let run = 0;
  while (run < a.length && run < b.length && a[run] === b[run]) run++;
  return run;
}

/** Share of the shorter row's words that stand in the other. */
function sharedWords(a: Int32Array, b: Int32Array): number {
  const least = Math.min(a.length, b.length);
  if (least === 0) return 0;
  let shared = 0;
  for (let i = 0; i < a.length; i++) if (holds(b, a[i]!)) shared++;
  return Math.min(1, shared / least);
}

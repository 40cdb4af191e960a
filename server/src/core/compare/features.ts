import { type Claim, TermRole } from '../claims/claim.js';
import { cosine, likeness } from '../text/meaning.js';
import type { Prepared, Words } from './prepare.js';
import { holds } from './rows.js';
import type { StoryUse } from './similarity.js';
import { centre, meets } from './values.js';

/** The measured features of a pair of claims, in the order of the learned weights. */
export const FEATURES = [
  'head',
  'headMissing',
  'headLikeness',
  'headReach',
  'verb',
  'verbMissing',
  'subject',
  'near',
  'nearBest',
  'nearExact',
  'meaning',
  'sentenceMeaning',
  'sentence',
  'context',
  'names',
  'namesUnlike',
  'modifierUnlike',
  'modifierCover',
  'phraseCover',
  'verbReach',
  'sharedMost',
  'sharedCount',
  'unmatchedLeast',
  'unmatchedMost',
  'daysApart',
  'periodGap',
  'loose',
  'numbers',
  'runBefore',
  'runAfter',
  'aroundShared',
  'status',
  'bothActual',
  'period',
  'ratio',
  'magnitude',
  'sameDigits',
  'sameUnit',
  'set',
  'change',
  'concept',
  'contrast',
  'count',
  'percent',
  'money',
  'measure',
  'duration',
  'direction',
  'rank',
  'total',
  'partOnly',
  'quoted',
  'smallNumber',
  'position',
  'bothLead',
  'asOfGap',
  'drift',
  'changeTo',
  'leans',
  'age',
  'rate',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export const FEATURE_COUNT = FEATURES.length;

const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;

const CLOSENESS = [1.2, 1, 0.9, 1, 0.7, 0.5, 0.4];

interface Cover {
  covered: number;
  total: number;
  exact: number;
  /** Weight of the heaviest lexeme that stands in both, how many heavy ones do, and of the heaviest that only one has. */
  most: number;
  count: number;
  unmatched: number;
  modifiers: number;
  modifiersTotal: number;
  /** Weight of the modifiers that only one has. */
  unlike: number;
  phrases: number;
  phrasesTotal: number;
}

/** From this weight on a lexeme tells something by itself. */
const HEAVY = 0.45;

/** How much of the near terms of `a` meets terms of the sentence of `b`. */
function cover(a: Words, b: Words, use: StoryUse): Cover {
  const sum: Cover = {
    covered: 0,
    total: 0,
    exact: 0,
    most: 0,
    count: 0,
    unmatched: 0,
    modifiers: 0,
    modifiersTotal: 0,
    unlike: 0,
    phrases: 0,
    phrasesTotal: 0,
  };
  for (let i = 0, end = a.upTo[TermRole.Phrase]!; i < end; i++) {
    const plain = a.weight[i]!;
    const role = a.role[i]!;
    const weight = plain * CLOSENESS[role]!;
    const best = bestMeeting(a.number[i]!, b, TermRole.Sentence, use);
    sum.covered += weight * best;
    sum.total += weight;
    if (best === 1) {
      sum.exact += weight;
      sum.most = Math.max(sum.most, plain);
      if (plain >= HEAVY) sum.count++;
    } else if (best < 0.4) sum.unmatched = Math.max(sum.unmatched, plain * (role === TermRole.Phrase ? 0.7 : 1));
    if (role === TermRole.Modifier) {
      sum.modifiers += plain * best;
      sum.modifiersTotal += plain;
      if (best < 0.3) sum.unlike += plain;
    } else if (role === TermRole.Phrase) {
      sum.phrases += plain * best;
      sum.phrasesTotal += plain;
    }
  }
  return sum;
}

/** The best meeting of a lexeme, by its number, among the terms of a claim whose role is at most `role`; 0 for none. */
function bestMeeting(number: number, words: Words, role: TermRole, use: StoryUse): number {
  if (number < 0) return 0;
  let best = 0;
  for (let i = 0, end = words.upTo[role]!; i < end; i++) {
    const here = use.meet(number, words.number[i]!);
    if (here > best) {
      if (here === 1) return 1;
      best = here;
    }
  }
  return best;
}

/** Exactly shared lexemes of roles from `from` on, weighed, as a share of the smaller side. */
function sharedExactly(a: Words, b: Words, from: TermRole): number {
  let [all, other, shared] = [0, 0, 0];
  const start = a.upTo[from - 1]!;
  for (let i = start; i < a.number.length; i++) all += a.weight[i]!;
  for (let i = b.upTo[from - 1]!; i < b.number.length; i++) {
    other += b.weight[i]!;
    if (holds(a.number, b.number[i]!)) shared += b.weight[i]!;
  }
  const least = Math.min(all, other);
  return least > 0 ? Math.min(1, shared / least) : 0;
}

/** A share, or a neutral half when there is nothing to share. */
function share(part: number, whole: number): number {
  return whole > 0.2 ? part / whole : 0.5;
}

/** Fills `out` with the features of the pair; symmetric in its two claims. */
export function featuresOf(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  out.fill(0);
  words(p, q, use, out);
  names(p.words, q.words, out);
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
  if (p.asOf === undefined || q.asOf === undefined) return;
  const days = q.asOf - p.asOf;
  out[F.asOfGap] = Math.min(10, Math.abs(days));
  if (p.claim.slot === 'value' && days !== 0 && Math.abs(days) <= COURSE)
    out[F.drift] = Math.sign(days) * Math.sign(centre(q.claim.value) - centre(p.claim.value));
}

function words(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  const [a, b] = [p.words, q.words];
  if (p.head < 0 || q.head < 0) out[F.headMissing] = 1;
  else {
    out[F.head] = use.meet(p.head, q.head);
    out[F.headLikeness] = likeness(p.headLexeme!, q.headLexeme!);
  }
  out[F.headReach] = (bestMeeting(p.head, b, TermRole.Phrase, use) + bestMeeting(q.head, a, TermRole.Phrase, use)) / 2;
  if (p.verb < 0 || q.verb < 0) out[F.verbMissing] = 1;
  else out[F.verb] = Math.max(0, likeness(p.verbLexeme!, q.verbLexeme!));
  out[F.verbReach] = (bestMeeting(p.verb, b, TermRole.Phrase, use) + bestMeeting(q.verb, a, TermRole.Phrase, use)) / 2;
  out[F.subject] = Math.max(
    bestMeeting(p.subject, b, TermRole.Phrase, use),
    bestMeeting(q.subject, a, TermRole.Phrase, use),
  );

  const ab = cover(a, b, use);
  const ba = cover(b, a, use);
  out[F.near] = (ab.covered + ba.covered) / Math.max(0.01, ab.total + ba.total);
  out[F.nearBest] = Math.max(ab.covered / Math.max(0.5, ab.total), ba.covered / Math.max(0.5, ba.total));
  out[F.nearExact] = Math.min(2, (ab.exact + ba.exact) / 2);
  out[F.sharedMost] = Math.max(ab.most, ba.most);
  out[F.sharedCount] = Math.min(4, (ab.count + ba.count) / 2);
  out[F.unmatchedLeast] = Math.min(ab.unmatched, ba.unmatched);
  out[F.unmatchedMost] = Math.max(ab.unmatched, ba.unmatched);
  out[F.modifierCover] = share(ab.modifiers + ba.modifiers, ab.modifiersTotal + ba.modifiersTotal);
  out[F.phraseCover] = share(ab.phrases + ba.phrases, ab.phrasesTotal + ba.phrasesTotal);
  out[F.modifierUnlike] = Math.min(1.5, ab.unlike + ba.unlike);
  out[F.meaning] = cosine(p.near, q.near);
  out[F.sentenceMeaning] = cosine(p.all, q.all);
  out[F.sentence] = sharedExactly(a, b, TermRole.Sentence);
  out[F.context] = sharedExactly(a, b, TermRole.Context);

  let [same, other] = [0, 0];
  for (const mine of p.claim.concepts) {
    for (const theirs of q.claim.concepts) {
      if (mine === theirs) same++;
      else if (mine >> 8 === theirs >> 8) other++;
    }
  }
  out[F.concept] = Math.min(2, same);
  out[F.contrast] = Math.min(2, other);
}

/** Names near the figure of `a`: how many of them `b` has too, and whether it lacks one. */
function namesOf(a: Words, b: Words): { shared: number; missing: boolean } {
  let shared = 0;
  let missing = false;
  for (let i = 0, end = a.upTo[TermRole.Phrase]!; i < end; i++) {
    if (a.name[i] === 0) continue;
    if (holds(b.number, a.number[i]!)) shared++;
    else missing = true;
  }
  return { shared, missing };
}

function names(a: Words, b: Words, out: Float64Array): void {
  const mine = namesOf(a, b);
  const theirs = namesOf(b, a);
  out[F.names] = Math.min(1, (mine.shared + theirs.shared) / 2);
  out[F.namesUnlike] = mine.missing && theirs.missing ? 1 : 0;
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
  let numbers = 0;
  for (const mine of p.others) if (q.others.includes(mine)) numbers++;
  out[F.numbers] = Math.min(2, numbers);
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

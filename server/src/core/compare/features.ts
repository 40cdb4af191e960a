import { type Claim, TermRole } from '../claims/claim.js';
import { cosine, likeness } from '../text/meaning.js';
import type { Prepared } from './prepare.js';
import { meet, type StoryUse } from './similarity.js';
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
  'date',
  'direction',
  'rank',
  'total',
  'quoted',
  'smallNumber',
  'position',
  'bothLead',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export const FEATURE_COUNT = FEATURES.length;

const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;

const CLOSENESS = [1.2, 1, 0.9, 1, 0.7, 0.5, 0.4];

interface Cover {
  readonly covered: number;
  readonly total: number;
  readonly exact: number;
}

/** How much of the near terms of `a` meets terms of the sentence of `b`. */
function cover(a: Claim, b: Claim, use: StoryUse): Cover {
  let covered = 0;
  let total = 0;
  let exact = 0;
  const { lexeme, role } = a.terms;
  for (let i = 0; i < lexeme.length; i++) {
    if (role[i]! > TermRole.Phrase) continue;
    const weight = use.weight(lexeme[i]!) * CLOSENESS[role[i]!]!;
    const best = bestMeeting(lexeme[i]!, b, TermRole.Sentence);
    covered += weight * best;
    if (best === 1) exact += weight;
    total += weight;
  }
  return { covered, total, exact };
}

/** The best meeting of `lexeme` among the terms of a claim whose role is at most `role`. */
function bestMeeting(lexeme: number, claim: Claim, role: TermRole): number {
  const { lexeme: others, role: roles } = claim.terms;
  let best = 0;
  for (let i = 0; i < others.length; i++) {
    if (roles[i]! > role) continue;
    const here = meet(lexeme, others[i]!);
    if (here > best) {
      if (here === 1) return 1;
      best = here;
    }
  }
  return best;
}

/** Exactly shared lexemes of roles from `from` on, weighed, as a share of the smaller side. */
function sharedExactly(a: Claim, b: Claim, from: TermRole, use: StoryUse): number {
  let [all, other, shared] = [0, 0, 0];
  for (let i = 0; i < a.terms.lexeme.length; i++) if (a.terms.role[i]! >= from) all += use.weight(a.terms.lexeme[i]!);
  for (let i = 0; i < b.terms.lexeme.length; i++) {
    if (b.terms.role[i]! < from) continue;
    const weight = use.weight(b.terms.lexeme[i]!);
    other += weight;
    if (a.terms.lexeme.includes(b.terms.lexeme[i]!)) shared += weight;
  }
  const least = Math.min(all, other);
  return least > 0 ? Math.min(1, shared / least) : 0;
}

type Setter = (name: FeatureName, value: number) => void;

/** Fills `out` with the features of the pair; symmetric in its two claims. */
export function featuresOf(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
  out.fill(0);
  const set: Setter = (name, value) => {
    out[INDEX[name]] = value;
  };
  const [a, b] = [p.claim, q.claim];
  words(p, q, use, set);
  names(a, b, set);
  standing(a, b, set);
  values(p, q, set);
}

function words(p: Prepared, q: Prepared, use: StoryUse, set: Setter): void {
  const [a, b] = [p.claim, q.claim];
  if (p.head === undefined || q.head === undefined) set('headMissing', 1);
  else {
    set('head', meet(p.head, q.head));
    set('headLikeness', likeness(p.head, q.head));
  }
  const reachA = p.head === undefined ? 0 : bestMeeting(p.head, b, TermRole.Phrase);
  const reachB = q.head === undefined ? 0 : bestMeeting(q.head, a, TermRole.Phrase);
  set('headReach', (reachA + reachB) / 2);
  if (p.verb === undefined || q.verb === undefined) set('verbMissing', 1);
  else set('verb', Math.max(0, likeness(p.verb, q.verb)));
  set(
    'subject',
    Math.max(
      p.subject === undefined ? 0 : bestMeeting(p.subject, b, TermRole.Phrase),
      q.subject === undefined ? 0 : bestMeeting(q.subject, a, TermRole.Phrase),
    ),
  );

  const ab = cover(a, b, use);
  const ba = cover(b, a, use);
  set('near', (ab.covered + ba.covered) / Math.max(0.01, ab.total + ba.total));
  set('nearBest', Math.max(ab.covered / Math.max(0.5, ab.total), ba.covered / Math.max(0.5, ba.total)));
  set('nearExact', Math.min(2, (ab.exact + ba.exact) / 2));
  set('meaning', cosine(p.near, q.near));
  set('sentenceMeaning', cosine(p.all, q.all));
  set('sentence', sharedExactly(a, b, TermRole.Sentence, use));
  set('context', sharedExactly(a, b, TermRole.Context, use));

  let unlike = 0;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    for (let i = 0; i < x.terms.lexeme.length; i++) {
      if (x.terms.role[i] === TermRole.Modifier && bestMeeting(x.terms.lexeme[i]!, y, TermRole.Context) < 0.3)
        unlike += use.weight(x.terms.lexeme[i]!);
    }
  }
  set('modifierUnlike', Math.min(1.5, unlike));

  let [same, other] = [0, 0];
  for (const mine of a.concepts) {
    for (const theirs of b.concepts) {
      if (mine === theirs) same++;
      else if (mine >> 8 === theirs >> 8) other++;
    }
  }
  set('concept', Math.min(2, same));
  set('contrast', Math.min(2, other));
}

function names(a: Claim, b: Claim, set: Setter): void {
  let shared = 0;
  let only = 0;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    let missing = 0;
    for (let i = 0; i < x.terms.lexeme.length; i++) {
      if ((x.terms.flags[i]! & 1) === 0 || x.terms.role[i]! > TermRole.Phrase) continue;
      if (y.terms.lexeme.includes(x.terms.lexeme[i]!)) shared++;
      else missing++;
    }
    only += Math.min(1, missing);
  }
  set('names', Math.min(1, shared / 2));
  set('namesUnlike', only === 2 ? 1 : 0);
}

function standing(a: Claim, b: Claim, set: Setter): void {
  set('status', a.status === b.status ? 1 : 0);
  set('bothActual', a.status === 'actual' && b.status === 'actual' ? 1 : 0);
  if (a.period && b.period)
    set('period', a.period.startDay <= b.period.endDay && b.period.startDay <= a.period.endDay ? 1 : -1);
  set('set', a.set === b.set ? 0 : 1);
  set('change', (a.change?.kind ?? '') === (b.change?.kind ?? '') ? 0 : 1);
  set('quoted', a.quoted && b.quoted ? 1 : 0);
  set('position', 1 - Math.abs(a.position - b.position));
  set('bothLead', a.position < 0.15 && b.position < 0.15 ? 1 : 0);
}

function values(p: Prepared, q: Prepared, set: Setter): void {
  const [a, b] = [p.claim, q.claim];
  set(dimensionFeature(a), 1);
  set('total', a.part && b.part && meets(a.part, b.part) ? 1 : a.part || b.part ? -0.5 : 0);
  set('runBefore', sharedRun(a.before, b.before));
  set('runAfter', sharedRun(a.after, b.after));
  set('aroundShared', (sharedWords(a.before, b.before) + sharedWords(a.after, b.after)) / 2);
  let numbers = 0;
  for (const mine of p.others) if (q.others.includes(mine)) numbers++;
  set('numbers', Math.min(2, numbers));
  if (a.slot !== 'value') return;
  const x = Math.abs(centre(a.value));
  const y = Math.abs(centre(b.value));
  const far = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 3;
  set('ratio', Math.min(3, far));
  set('magnitude', Math.min(1, Math.log10(1 + Math.max(x, y)) / 6));
  set('sameUnit', p.unit === q.unit ? 1 : 0);
  set('sameDigits', p.digits.length > 1 && p.digits !== q.digits && p.sorted === q.sorted ? 1 : 0);
  if (a.dimension === 'count' && Math.max(x, y) <= 3) set('smallNumber', 1);
}

function dimensionFeature(claim: Claim): FeatureName {
  if (claim.slot === 'direction') return 'direction';
  if (claim.slot === 'rank') return 'rank';
  if (claim.slot === 'date') return 'date';
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
  for (const hash of a) if (b.includes(hash)) shared++;
  return Math.min(1, shared / least);
}

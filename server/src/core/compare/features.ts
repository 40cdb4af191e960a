import { type Claim, TermRole } from '../claims/claim.js';
import { bestMeeting, meet, type StoryUse } from './similarity.js';
import { centre, meets } from './values.js';

/** The measured features of a pair of claims, in the order of the learned weights. */
export const FEATURES = [
  'bias',
  'head',
  'headMissing',
  'headUnlike',
  'headReach',
  'verb',
  'verbUnlike',
  'subject',
  'near',
  'nearBest',
  'nearExact',
  'sentence',
  'context',
  'names',
  'namesUnlike',
  'modifierUnlike',
  'numbers',
  'status',
  'bothActual',
  'period',
  'ratioNear',
  'ratioFar',
  'magnitude',
  'set',
  'change',
  'rate',
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
  'nearTimesHead',
] as const;

export const FEATURE_COUNT = FEATURES.length;

const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<(typeof FEATURES)[number], number>;

interface Cover {
  readonly covered: number;
  readonly total: number;
  readonly exact: number;
}

/** How much of the terms of `a` with a role in `[from, to]` meets terms of `b` with a role up to `reach`. */
function cover(a: Claim, b: Claim, from: TermRole, to: TermRole, reach: TermRole, use: StoryUse): Cover {
  let covered = 0;
  let total = 0;
  let exact = 0;
  const { lexeme, role } = a.terms;
  for (let i = 0; i < lexeme.length; i++) {
    if (role[i]! < from || role[i]! > to) continue;
    const weight = use.weight(lexeme[i]!) * CLOSENESS[role[i]!]!;
    const best = bestMeeting(lexeme[i]!, b, reach);
    covered += weight * best;
    if (best === 1) exact += weight;
    total += weight;
  }
  return { covered, total, exact };
}

const CLOSENESS = [1.2, 1, 0.9, 1, 0.7, 0.5, 0.4];

/** Exactly shared lexemes of roles in `[from, to]`, weighed, as a share of the smaller side. */
function sharedExactly(a: Claim, b: Claim, from: TermRole, use: StoryUse): number {
  const mine = new Set<number>();
  const totals = [0, 0];
  let shared = 0;
  for (let i = 0; i < a.terms.lexeme.length; i++) {
    if (a.terms.role[i]! < from) continue;
    mine.add(a.terms.lexeme[i]!);
    totals[0]! += use.weight(a.terms.lexeme[i]!);
  }
  for (let i = 0; i < b.terms.lexeme.length; i++) {
    if (b.terms.role[i]! < from) continue;
    const weight = use.weight(b.terms.lexeme[i]!);
    totals[1]! += weight;
    if (mine.has(b.terms.lexeme[i]!)) shared += weight;
  }
  const least = Math.min(totals[0]!, totals[1]!);
  return least > 0 ? shared / least : 0;
}

function lexemeOf(claim: Claim, role: TermRole): number | undefined {
  for (let i = 0; i < claim.terms.lexeme.length; i++) if (claim.terms.role[i] === role) return claim.terms.lexeme[i];
  return undefined;
}

/** Fills `out` with the features of the pair; symmetric in its two claims. */
export function featuresOf(a: Claim, b: Claim, use: StoryUse, out: Float64Array): void {
  out.fill(0);
  const set = (name: keyof typeof INDEX, value: number) => {
    out[INDEX[name]] = value;
  };
  set('bias', 1);

  const headA = lexemeOf(a, TermRole.Head);
  const headB = lexemeOf(b, TermRole.Head);
  const head = headA !== undefined && headB !== undefined ? meet(headA, headB) : 0;
  if (headA === undefined || headB === undefined) set('headMissing', 1);
  else {
    set('head', head);
    if (head === 0) set('headUnlike', 1);
  }
  const reachA = headA === undefined ? 0 : bestMeeting(headA, b, TermRole.Phrase);
  const reachB = headB === undefined ? 0 : bestMeeting(headB, a, TermRole.Phrase);
  set('headReach', (reachA + reachB) / 2);

  const verbA = lexemeOf(a, TermRole.Verb);
  const verbB = lexemeOf(b, TermRole.Verb);
  if (verbA !== undefined && verbB !== undefined) {
    const verb = meet(verbA, verbB);
    set('verb', verb);
    if (verb === 0) set('verbUnlike', 1);
  }
  const subjectA = lexemeOf(a, TermRole.Subject);
  const subjectB = lexemeOf(b, TermRole.Subject);
  set(
    'subject',
    Math.max(subjectA === undefined ? 0 : bestMeeting(subjectA, b, TermRole.Phrase), subjectB === undefined ? 0 : bestMeeting(subjectB, a, TermRole.Phrase)),
  );

  const ab = cover(a, b, TermRole.Head, TermRole.Phrase, TermRole.Sentence, use);
  const ba = cover(b, a, TermRole.Head, TermRole.Phrase, TermRole.Sentence, use);
  const near = (ab.covered + ba.covered) / Math.max(0.01, ab.total + ba.total);
  set('near', near);
  set('nearBest', Math.max(ab.covered / Math.max(0.5, ab.total), ba.covered / Math.max(0.5, ba.total)));
  set('nearExact', Math.min(2, (ab.exact + ba.exact) / 2));
  set('sentence', sharedExactly(a, b, TermRole.Sentence, use));
  set('context', Math.min(1, cover(a, b, TermRole.Head, TermRole.Subject, TermRole.Context, use).exact));
  set('nearTimesHead', near * head);

  names(a, b, set);
  let unlike = 0;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    for (let i = 0; i < x.terms.lexeme.length; i++) {
      if (x.terms.role[i] === TermRole.Modifier && bestMeeting(x.terms.lexeme[i]!, y, TermRole.Context) < 0.3) unlike += use.weight(x.terms.lexeme[i]!);
    }
  }
  set('modifierUnlike', Math.min(1.5, unlike));

  set('status', a.status === b.status ? 1 : 0);
  set('bothActual', a.status === 'actual' && b.status === 'actual' ? 1 : 0);
  if (a.period && b.period) set('period', a.period.startDay <= b.period.endDay && b.period.startDay <= a.period.endDay ? 1 : -1);
  set('set', a.set === b.set ? 0 : 1);
  set('change', (a.change?.kind ?? '') === (b.change?.kind ?? '') ? 0 : 1);
  set('rate', (a.rate ?? '') === (b.rate ?? '') ? 0 : 1);
  concepts(a, b, set);

  values(a, b, set);
  set(dimensionFeature(a), 1);
  set('total', a.part && b.part && meets(a.part, b.part) ? 1 : a.part || b.part ? -0.5 : 0);
  set('quoted', a.quoted && b.quoted ? 1 : 0);
  set('position', 1 - Math.abs(a.position - b.position));
}

function concepts(a: Claim, b: Claim, set: (name: keyof typeof INDEX, value: number) => void): void {
  let same = 0;
  let unlike = 0;
  for (const mine of a.concepts) {
    for (const other of b.concepts) {
      if (mine === other) same++;
      else if (mine >> 8 === other >> 8) unlike++;
    }
  }
  set('concept', Math.min(2, same));
  set('contrast', Math.min(2, unlike));
}

function names(a: Claim, b: Claim, set: (name: keyof typeof INDEX, value: number) => void): void {
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

function values(a: Claim, b: Claim, set: (name: keyof typeof INDEX, value: number) => void): void {
  if (a.slot !== 'value') return;
  const x = Math.abs(centre(a.value));
  const y = Math.abs(centre(b.value));
  const far = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 3;
  set('ratioNear', Math.max(0, 1 - far));
  set('ratioFar', Math.min(3, far));
  set('magnitude', Math.min(1, Math.log10(1 + Math.max(x, y)) / 6));
  if (a.dimension === 'count' && Math.max(x, y) <= 3) set('smallNumber', 1);
}

function dimensionFeature(claim: Claim): keyof typeof INDEX {
  if (claim.slot === 'direction') return 'direction';
  if (claim.slot === 'rank') return 'rank';
  if (claim.slot === 'date') return 'date';
  if (claim.dimension === 'count') return 'count';
  if (claim.dimension === 'percent') return 'percent';
  if (claim.dimension.startsWith('money')) return 'money';
  return claim.dimension === 'duration' ? 'duration' : 'measure';
}

import { TermRole } from '../claims/claim.js';
import { cosine, likeness } from '../text/meaning.js';
import { F } from './feature-names.js';
import { HEAVY, type Prepared, type Words } from './prepare.js';
import { holds } from './rows.js';
import type { StoryUse } from './similarity.js';

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

/** The heavy lexemes that stand in both sentences, those that stand around them, and the names among them. */
function heavy(a: Words, b: Words, out: Float64Array): void {
  let [sentence, context, names] = [0, 0, 0];
  const inA = a.upTo[TermRole.Sentence]!;
  const inB = b.upTo[TermRole.Sentence]!;
  for (const i of a.heavy) {
    for (const j of b.heavy) {
      if (a.number[i] !== b.number[j]) continue;
      if (i < inA && j < inB) {
        sentence += a.weight[i]!;
        if (a.name[i] === 1) names++;
      } else context += a.weight[i]!;
      break;
    }
  }
  out[F.sentenceHeavy] = Math.min(6, sentence);
  out[F.contextHeavy] = Math.min(6, context);
  out[F.namesAll] = Math.min(4, names);
}

/** A share, or a neutral half when there is nothing to share. */
function share(part: number, whole: number): number {
  return whole > 0.2 ? part / whole : 0.5;
}

/** Fills in what the words around two claims have in common. */
export function wordFeatures(p: Prepared, q: Prepared, use: StoryUse, out: Float64Array): void {
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
  heavy(a, b, out);
  names(a, b, out);

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

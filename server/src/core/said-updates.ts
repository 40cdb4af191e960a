import { type Pair, SAME } from './compare/align.js';
import type { Status } from './claims/claim.js';
import type { Prepared } from './compare/prepare.js';
import { isPoint, meets } from './compare/values.js';
import { type PlacedClaim, whatOf } from './describe.js';
import type { Extraction } from './extract.js';
import type { Conflict, Relation } from './report-types.js';
import { spanOf } from './spans.js';
import { wordSet } from './text/lexicon.js';

/** Two values of one quantity of which the later article itself tells the earlier one: "34, up from 27". Claim indexes. */
export interface SaidUpdate {
  readonly earlier: number;
  readonly later: number;
  /** Where the later article tells the earlier value. */
  readonly told: number;
}

/** Words in front of a value that call it the one from before. */
const BEFORE = wordSet('earlier previously previous initially initial provisional preliminary originally');
/** How many tokens before a value such a word may stand. */
const REACH = 6;
/** From these odds on the values may be of one quantity, when one of them surely is that of the earlier article. */
const LIKELY = -1.5;

/** Finds values that a later article replaces by its own word; each claim stands in one update, its likeliest. */
export function saidUpdates(
  articles: readonly Extraction[],
  claims: readonly Prepared[],
  pairs: readonly Pair[],
): SaidUpdate[] {
  const bySentence = new Map<string, number[]>();
  claims.forEach(({ article, claim }, i) => {
    const key = `${article} ${claim.sentence} ${claim.dimension}`;
    const row = bySentence.get(key);
    if (row) row.push(i);
    else bySentence.set(key, [i]);
  });
  const besideOf = ({ article, claim }: Prepared) =>
    bySentence.get(`${article} ${claim.sentence} ${claim.dimension}`) ?? [];
  const oddsOf = (one: number, other: number) =>
    pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.odds ?? -Infinity;
  const taken = new Set<number>();
  const updates: SaidUpdate[] = [];
  const add = (earlier: number, later: number, told: number) => {
    if (taken.has(earlier) || taken.has(later) || !mayFollow(articles, claims[earlier]!, claims[later]!)) return;
    // "It reached 76, while the other dipped to 78 from 79": the 79 is not that of the 76.
    const [from, to] = [claims[later]!.claim.start, claims[told]!.claim.start].sort((x, y) => x - y) as [
      number,
      number,
    ];
    if (besideOf(claims[later]!).some((i) => claims[i]!.claim.start > from && claims[i]!.claim.start < to)) return;
    // "To 19 from 26" and "to 26 from 19": neither comes first.
    const value = claims[later]!.claim.value;
    if (besideOf(claims[earlier]!).some((i) => meets(claims[i]!.claim.value, value))) return;
    updates.push({ earlier, later, told });
    taken.add(earlier);
    taken.add(later);
  };
  for (const { a, b, odds, verdict } of pairs) {
    for (const [earlier, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { article, claim } = claims[other]!;
      const tells = (told: number, after: number) =>
        tellsBefore(articles[article]!, claims[told]!, claims[earlier]!, after);
      if (verdict === 'disjoint' && odds >= LIKELY) {
        const told = besideOf(claims[other]!).find((i) => i !== other && tells(i, claim.end));
        if (told !== undefined && Math.max(odds, oddsOf(earlier, told)) >= SAME) add(earlier, other, told);
      } else if (verdict === 'identical' && odds >= SAME && claim.change?.kind === 'from' && tells(other, 0)) {
        const [later, ...more] = besideOf(claims[other]!).filter((i) => claims[i]!.claim.change?.kind === 'to');
        if (later !== undefined && more.length === 0) add(earlier, later, other);
      }
    }
  }
  return updates;
}

/** What is only asked for or thought of updates nothing. */
const PLANNED: ReadonlySet<Status> = new Set<Status>(['proposal', 'demand', 'hypothetical']);

/** Whether the second may be the later one: its article is not known to be older. */
function mayFollow(articles: readonly Extraction[], earlier: Prepared, later: Prepared): boolean {
  const [a, b] = [earlier, later].map(({ article }) => articles[article]!.anchor);
  if (earlier.claim.slot !== 'value' || earlier.claim.derived || later.claim.derived) return false;
  if (PLANNED.has(later.claim.status)) return false;
  if (!a || !b) return true;
  if (a.day !== b.day) return b.day > a.day;
  return a.minute === undefined || b.minute === undefined || b.minute >= a.minute;
}

/** Whether a claim gives the earlier value, and calls it that behind the later one, which ends at `after`. */
function tellsBefore(
  { article: { tokens }, figures }: Extraction,
  told: Prepared,
  earlier: Prepared,
  after: number,
): boolean {
  const figure = figures[told.claim.figure];
  if (!figure || !meets(told.claim.value, earlier.claim.value)) return false;
  if (figure.change?.kind === 'from') return true;
  if (!isPoint(told.claim.value)) return false;
  for (let i = Math.max(0, figure.first - REACH); i < figure.first; i++)
    if (BEFORE.get(tokens.word[i]!) === 1 && tokens.start[i]! >= after) return true;
  return false;
}

/** Whether a conflict is between a value and the one that its article says it replaces. */
export function isSaidUpdate(
  conflict: Conflict,
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  updates: readonly SaidUpdate[],
): boolean {
  const stands = (i: number) => {
    const { article, claim } = claims[i]!;
    const { path } = articles[article]!;
    return conflict.sides.findIndex(({ members }) => members.some((m) => m.path === path && m.start === claim.start));
  };
  return updates.some(({ earlier, later }) => {
    const [a, b] = [stands(earlier), stands(later)];
    return a >= 0 && b >= 0 && a !== b;
  });
}

/** The updates as the report gives them. */
export function saidUpdateRelations(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  updates: readonly SaidUpdate[],
): Relation[] {
  return updates.map(({ earlier, later, told }) => {
    const members = [earlier, later, told].map((i) => spanOf(articles[claims[i]!.article]!, claims[i]!.claim));
    const [before, after, again] = members.map(({ text }) => `"${text.replace(/\s+/g, ' ')}"`);
    return {
      kind: 'update',
      what: whatOf(articles, claims, [earlier, later]),
      explanation: `The later article says ${after}, and that it was ${again} before, as the other has it (${before}).`,
      members,
    };
  });
}

import { wordSet } from '../text/lexicon.js';
import { TokenKind, type Tokens } from '../text/tokens.js';
import { boundary, type Tagged } from './chunks.js';
import { verbGroupsOf, type VerbGroup } from './dated-verbs.js';
import type { Lexemes } from './terms.js';

/** The sentence that a date stands in, read once for all its dates. */
export interface EventScene {
  readonly tokens: Tokens;
  readonly tagged: Tagged;
  readonly groups: readonly VerbGroup[];
  readonly lexemes: Lexemes;
  /** Token ranges of all dates and clock times of the sentence, in order. */
  readonly dates: readonly (readonly [number, number])[];
}

export function sceneOf(
  tokens: Tokens,
  tagged: Tagged,
  lexemes: Lexemes,
  dates: readonly (readonly [number, number])[],
): EventScene {
  return { tokens, tagged, groups: verbGroupsOf(tokens, tagged), lexemes, dates };
}

const LINKING = wordSet(
  'on at in by of the a an around about before after since until till from shortly late early just only nearly almost local time morning afternoon evening night day that this and',
);
const WHEN = wordSet('when');
const IS = wordSet('is was');
/** "At noon as the crowd left", "it will be June before the road opens". */
const DIRECT = wordSet('as before');
const DAY_ON = wordSet('day night moment date morning evening afternoon year month');
const WHICH = wordSet('which that when');
const SUBORDINATE = wordSet(
  'who which whom whose that where when while as because after before although though if since until till unless whereas so but',
);
const RELATIVE = wordSet('who which that whose');
export const AND = wordSet('and but or then');
/** So many dates on either side may belong to one: "at 5:20 a.m. local time on Saturday, 10 May". */
const BESIDE = 3;

/** Index of the first date that starts at or behind a token; dates stand in the order of the text. */
function firstBehind(dates: EventScene['dates'], token: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]![0] < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first verb group that starts at or behind a token. */
export function groupFrom(groups: readonly VerbGroup[], token: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last verb group that ends at or before a token, if it stands within reach. */
export function groupBefore(groups: readonly VerbGroup[], token: number): VerbGroup | undefined {
  for (let i = groupFrom(groups, token) - 1; i >= 0 && token - groups[i]!.last <= REACH; i--)
    if (groups[i]!.last <= token) return groups[i];
  return undefined;
}

/** So many prepositions and articles may lead a date: "in the early morning of the". */
const LINKS = 8;

/** Tokens that may lie between a date and its verb; without an end, a text without stops would take quadratic time. */
const REACH = 60;

/** The date with the dates and prepositions beside it: "at 5:20 a.m. on Saturday, 10 May". */
export function regionOf({ tokens, tagged, dates }: EventScene, first: number, last: number): [number, number] {
  let [from, to] = [first, last];
  const joined = (a: number, b: number) => {
    if (b - a > 3) return false;
    for (let i = a; i < b; i++) {
      const comma = tokens.kind[i] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === 44;
      if (!comma && LINKING.get(tokens.word[i]!) === 0) return false;
    }
    return true;
  };
  const own = firstBehind(dates, first);
  for (let i = own - 1; i >= 0 && own - i <= BESIDE && dates[i]![1] <= from && joined(dates[i]![1], from); i--)
    from = dates[i]![0];
  for (let i = own; i < dates.length && i - own <= BESIDE; i++) {
    if (dates[i]![0] < to) continue;
    if (!joined(to, dates[i]![0])) break;
    to = dates[i]![1];
  }
  const stop = Math.max(tagged.first, from - LINKS);
  while (from > stop && LINKING.get(tokens.word[from - 1]!) === 1 && tokens.kind[from - 1] === TokenKind.Word) from--;
  return [from, to];
}

/** A verb group with the stretch of its clause. */
export interface Clause {
  readonly group: VerbGroup;
  /** Where its subject may stand at the earliest, and where its object must end. */
  readonly start: number;
  readonly end: number;
}

/** The verb groups that a date may belong to, the surest first. */
export function governing(scene: EventScene, from: number, to: number): Clause[] {
  const { tokens, tagged, groups } = scene;
  const opened = whenBehind(scene, to);
  const within = opened >= 0 ? finiteRight(scene, opened) : undefined;
  const clauses: Clause[] = [];
  if (within && within.first - opened < 14)
    clauses.push({ group: within, start: opened, end: clauseEnd(tokens, tagged, within.last) });
  const left = groupBefore(groups, from);
  const rightwards = () => {
    const found = finiteRight(scene, to);
    return found && reaches(tokens, to, found.first)
      ? { group: found, start: to, end: clauseEnd(tokens, tagged, found.last) }
      : undefined;
  };
  const governs = left && !isCut(scene, left.last, from, to);
  const chosen = governs
    ? { group: left, start: tagged.first, end: clauseEnd(tokens, tagged, left.last) }
    : opened >= 0 && clauses.length > 0
      ? undefined
      : (rightwards() ??
        (left && !isParted(tokens, left.last, from) ? { group: left, start: tagged.first, end: from } : undefined));
  if (chosen) clauses.push(chosen);
  return clauses;
}

/** The token behind "when" (or "the day on which") directly behind a date; "that" where "it was" stands before; else -1. */
function whenBehind({ tokens, tagged }: EventScene, to: number): number {
  let i = to;
  const comma = (at: number) =>
    tokens.kind[at] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[at]!) === 44;
  if (i < tagged.last && comma(i)) i++;
  if (i >= tagged.last) return -1;
  if (WHEN.get(tokens.word[i]!) === 1) return i + 1;
  if (i + 2 < tagged.last && WHICH.get(tokens.word[i]!) === 1 && IS.get(tokens.word[i + 1]!) === 1)
    return WHEN.get(tokens.word[i + 2]!) === 1 ? i + 3 : -1;
  if (DIRECT.get(tokens.word[i]!) === 1 && i === to) return i + 1;
  for (let k = i; k < i + 5 && k + 1 < tagged.last; k++) {
    if (DAY_ON.get(tokens.word[k]!) !== 1) continue;
    for (let w = k + 1; w <= k + 2 && w < tagged.last; w++) if (WHICH.get(tokens.word[w]!) === 1) return w + 1;
  }
  return -1;
}

/** Whether what stands between a verb and the date behind it parts the two. */
function isCut({ tokens, tagged }: EventScene, from: number, to: number, behind: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (boundary(tokens, i) >= 3 || tokens.kind[i] === TokenKind.Quote) return true;
    if (tokens.kind[i] === TokenKind.Dash && tokens.spaced[i] === 1) return true;
    if (SUBORDINATE.get(tokens.word[i]!) === 1) return true;
  }
  // "…, and on Friday the court ruled": the date opens what comes.
  if (to > from && AND.get(tokens.word[to - 1]!) === 1) return !endsThere(tokens, tagged, behind);
  if (to > from && isComma(tokens, to - 1)) return !endsThere(tokens, tagged, behind);
  return false;
}

export function isComma(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

/** Whether the clause ends behind a date: a mark, "and", or nothing follows. */
function endsThere(tokens: Tokens, tagged: Tagged, at: number): boolean {
  if (at >= tagged.last) return true;
  return (
    tokens.kind[at] === TokenKind.Punctuation || tokens.kind[at] === TokenKind.Quote || AND.get(tokens.word[at]!) === 1
  );
}

function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (boundary(tokens, i) >= 3 || tokens.kind[i] === TokenKind.Quote) return true;
  return false;
}

/** The first verb group behind a date that carries its clause; groups behind "who" and "which" belong to a noun. */
function finiteRight({ tokens, groups }: EventScene, to: number): VerbGroup | undefined {
  let at = groupFrom(groups, to);
  if (at >= groups.length || groups[at]!.first - to > REACH) return undefined;
  let from = to;
  for (let steps = 0; at + 1 < groups.length && steps < PASSED; steps++) {
    const group = groups[at]!;
    const relative = group.first > from && RELATIVE.get(tokens.word[group.first - 1]!) === 1;
    if (group.finite && !relative) break;
    const next = groups[at + 1]!;
    if ((!next.finite && !relative) || next.first - group.last > REACH || isParted(tokens, group.last, next.first))
      break;
    from = group.last;
    at++;
  }
  return groups[at];
}

/** So many verb groups of nouns may stand between a date and its verb. */
export const PASSED = 4;

function reaches(tokens: Tokens, from: number, to: number): boolean {
  return to - from < 30 && !isParted(tokens, from, to);
}

/** Where the clause of a verb ends at the latest: at a hard mark, a subordinator or 24 tokens on. */
function clauseEnd(tokens: Tokens, tagged: Tagged, from: number): number {
  let i = from;
  while (i < tagged.last && i < from + 24) {
    if (boundary(tokens, i) >= 2) break;
    i++;
  }
  return i;
}

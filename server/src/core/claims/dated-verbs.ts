import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { verbLemma } from '../text/lemma.js';
import { foldedText, Shape, TokenKind, type Tokens } from '../text/tokens.js';
import { inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import { AHEAD_WORDS } from './dated-event-data.js';
import { kindsAt } from './dated-event-kinds.js';

/** Verbs that stand together with their auxiliaries: "was last seen", "is to take", "stopped paying out". */
export interface VerbGroup {
  readonly first: number;
  /** Behind its last token. */
  readonly last: number;
  /** The verb that says what happens. */
  readonly main: number;
  /** The verb that governs the main one, auxiliaries apart ("stopped" of "stopped paying"); -1 without one. */
  readonly upper: number;
  /** "will", "is to", "is due to": what happens lies ahead. */
  readonly ahead: boolean;
  /** Has a verb form that can carry a clause; a bare participle behind a noun has none. */
  readonly finite: boolean;
  /** The main verb is a form of "be". */
  readonly copula: boolean;
  /** "Was found", "to be held". */
  readonly passive: boolean;
}

const BE = wordSet("is are was were be been being am 's 're");
const AUXILIARY = wordSet(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 's 're 've 'd 'll wo ll ca",
);
const AHEAD = wordSet(AHEAD_WORDS);
const TO_BE = wordSet('is are');
const INSIDE = wordSet("n't not never ever last first finally already since still also now then");

/** All verb groups of a tagged sentence, from left to right. */
export function verbGroupsOf(tokens: Tokens, tagged: Tagged): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = tagged.first; i < tagged.last;) {
    if (!startsGroup(tokens, tagged, i)) {
      i++;
      continue;
    }
    const group = groupAt(tokens, tagged, i);
    groups.push(group);
    i = Math.max(group.last, i + 1);
  }
  return groups;
}

function startsGroup(tokens: Tokens, { tags, first, last }: Tagged, i: number): boolean {
  const tag = tags[i]!;
  if (tokens.kind[i] !== TokenKind.Word && tokens.kind[i] !== TokenKind.Possessive) return false;
  if (tag === Tag.MD) return true;
  if (!isVerb(tag)) return false;
  if (tokens.kind[i] === TokenKind.Possessive) return BE.get(tokens.word[i]!) === 1;
  return !isAttribute(tags, first, last, i);
}

/** A participle inside a noun group is no verb: "a planned closure", "the rising water". */
function isAttribute(tags: Uint8Array, first: number, last: number, i: number): boolean {
  const tag = tags[i]!;
  if (tag !== Tag.VBN && tag !== Tag.VBG) return false;
  if (i + 1 >= last || !inNounGroup(tags[i + 1]!) || tags[i + 1] === Tag.DT || tags[i + 1] === Tag.PRPS) return false;
  return i > first && inNounGroup(tags[i - 1]!) && !isNoun(tags[i - 1]!);
}

function groupAt(tokens: Tokens, tagged: Tagged, from: number): VerbGroup {
  const { tags } = tagged;
  let [main, upper, last] = [from, -1, from + 1];
  let [ahead, finite] = [false, false];
  let be = -1;
  for (let i = from; i < tagged.last; i++) {
    const tag = tags[i]!;
    const id = tokens.word[i]!;
    if (tag === Tag.MD || isVerb(tag)) {
      if (i > from && isAttribute(tags, tagged.first, tagged.last, i)) break;
      // A new finite verb behind a full one opens a clause of its own.
      if (
        i > from &&
        (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) &&
        AUXILIARY.get(tokens.word[main]!) === 0
      )
        break;
      if (AUXILIARY.get(tokens.word[main]!) === 0 && main !== i)
        upper = AHEAD.get(tokens.word[main]!) === 1 ? upper : main;
      if (AHEAD.get(id) === 1) ahead = true;
      if (tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP) finite = true;
      if (BE.get(id) === 1) be = i;
      main = i;
      last = i + 1;
    } else if (tag === Tag.TO) {
      if (i + 1 >= tagged.last || !isVerb(tags[i + 1]!)) break;
      if (TO_BE.get(tokens.word[i - 1]!) === 1) ahead = true;
    } else if (tag === Tag.RB || INSIDE.get(id) === 1) continue;
    else if (tag === Tag.JJ && AHEAD.get(id) === 1) ahead = true;
    else break;
  }
  if (be === main) {
    // A participle that the tagger takes for a noun or an adjective: "was waylaid".
    const next = participleBehind(tokens, tagged, last);
    if (next >= 0)
      return { first: from, last: next + 1, main: next, upper, ahead, finite, copula: false, passive: true };
  }
  return {
    first: from,
    last,
    main,
    upper,
    ahead,
    finite,
    copula: be === main,
    passive: be >= 0 && tags[main] === Tag.VBN,
  };
}

/** The token behind an adverb or two at most that is a participle by its form, whatever its tag; -1 for none. */
function participleBehind(tokens: Tokens, tagged: Tagged, from: number): number {
  let i = from;
  while (i < tagged.last && i < from + 2 && tagged.tags[i] === Tag.RB) i++;
  if (i >= tagged.last || tokens.kind[i] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower) return -1;
  if (i + 1 < tagged.last && isNoun(tagged.tags[i + 1]!)) return -1;
  const folded = foldedText(tokens, i);
  if (kindsAt(tokens, i, tagged.last).length > 0 && verbLemma(folded) !== folded) return i;
  return isNoun(tagged.tags[i]!) && !/(?:s|ing)$/.test(folded) && verbLemma(folded) !== folded ? i : -1;
}

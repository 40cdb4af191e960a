import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { type Tokens, TokenKind } from '../text/tokens.js';
import { boundary, isVerb, type Tagged } from './chunks.js';
import { DONE, NOT_DONE } from './events-data.js';
import { verbLemmaAt } from './verb-lemmas.js';

export type Time = 'past' | 'perfect' | 'present' | 'future';

/** A finite verb with its auxiliaries, by token index, `last` exclusive; "failed to sign" is a negated "sign". */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  /** The verb that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly time: Time;
  /** A participle behind a noun ("the bridge, designed by her"), not a clause of its own. */
  readonly reduced: boolean;
  /** "Without signing": the subject is that of the clause before. */
  readonly without: boolean;
}

const BE = wordSet("is are was were be been being am 's 're get gets got gotten isn't aren't wasn't weren't");
const HAVE = wordSet("has have had having 've hasn't haven't hadn't");
const HAD = wordSet("had hadn't having");
const DO = wordSet("do does did don't doesn't didn't");
const WILL = wordSet("will 'll won't shall");
const MODAL = wordSet(
  "would could might may should must can cannot ought wouldn't couldn't shouldn't can't mustn't mightn't",
);
const NOT = wordSet("not never n't");
const YET = wordSet('yet');
const TO = wordSet('to');
const WITHOUT = wordSet('without');
const BY = wordSet('by');
const UNDONE = lemmas(NOT_DONE);
const MANAGED = lemmas(DONE);

function lemmas(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** "Didn't", "hasn't" and the like, of which the scanner makes one token. */
function isContracted(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < 5 || tokens.text.charCodeAt(end - 1) !== 116) return false;
  const mark = tokens.text.charCodeAt(end - 2);
  return (mark === 39 || mark === 0x2019) && tokens.text.charCodeAt(end - 3) === 110;
}

/**
 * The finite verb groups of a sentence in the order of the text, those under a modal other than "will" and the past
 * perfect left out: they tell of what might be, or of what was before.
 */
export function verbGroups(tokens: Tokens, { first, last, tags }: Tagged): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = first;
  while (i < last) {
    if (WITHOUT.get(tokens.word[i]!) === 1 && i + 1 < last && tags[i + 1] === Tag.VBG) {
      groups.push(groupOf(tokens, i, i + 2, i + 1, { negated: true, without: true, time: 'past' }));
      i += 2;
    } else if (isVerb(tags[i]!) || tags[i] === Tag.MD) {
      const { group, next } = readGroup(tokens, tags, i, first, last);
      if (group) groups.push(group);
      i = next;
    } else i++;
  }
  return groups;
}

type Marks = Partial<Omit<VerbGroup, 'first' | 'last' | 'main' | 'lemma'>>;

function groupOf(tokens: Tokens, first: number, last: number, main: number, marks: Marks): VerbGroup {
  return {
    first,
    last,
    main,
    lemma: verbLemmaAt(tokens, main),
    negated: marks.negated ?? false,
    passive: marks.passive ?? false,
    time: marks.time ?? 'past',
    reduced: marks.reduced ?? false,
    without: marks.without ?? false,
  };
}

/** What a run of auxiliaries, adverbs and verbs from `start` on says, and where it ends. */
function readGroup(
  tokens: Tokens,
  tags: Uint8Array,
  start: number,
  first: number,
  last: number,
): { group?: VerbGroup; next: number } {
  const yet = yetTo(tokens, tags, start, last);
  if (yet >= 0)
    return { next: yet + 1, group: groupOf(tokens, start, yet + 1, yet, { negated: true, time: 'perfect' }) };
  const seen = { be: false, have: false, had: false, do: false, will: false, modal: false, not: false, finite: false };
  let i = start;
  let main = -1;
  while (i < last) {
    const id = tokens.word[i]!;
    if (isContracted(tokens, i) || NOT.get(id) === 1) seen.not = true;
    const tag = tags[i]!;
    if (NOT.get(id) === 1 || tag === Tag.RB) {
      i++;
      continue;
    }
    const kind = auxiliary(id);
    if (kind) seen[kind] = true;
    if (kind === 'have' && HAD.get(id) === 1) seen.had = true;
    if (kind === undefined || (kind === 'be' && main < 0 && !continues(tokens, tags, i + 1, last))) {
      if (!isVerb(tag)) break;
      main = i++;
      break;
    }
    if (!continues(tokens, tags, i + 1, last)) {
      main = i++;
      break;
    }
    i++;
  }
  if (main >= 0 && !seen.modal && isTo(tokens, i, last)) {
    const chained = chainOf(tokens, tags, main, i, last);
    if (chained) {
      return {
        next: chained.main + 1,
        ...(!seen.had && {
          group: groupOf(tokens, start, chained.main + 1, chained.main, {
            negated: seen.not !== chained.negated,
            time: timeOf(seen, tags[main]!),
          }),
        }),
      };
    }
  }
  if (main < 0) return { next: Math.max(i, start + 1) };
  const tag = tags[main]!;
  const helped = seen.be || seen.have || seen.do || seen.will;
  const next = main + 1;
  if (seen.modal || seen.had) return { next };
  if (start > first && TO.get(tokens.word[start - 1]!) === 1 && tag === Tag.VB) return { next };
  if (!helped && (tag === Tag.VBG || tag === Tag.VB)) return { next };
  const passive = seen.be && (tag === Tag.VBN || tag === Tag.VBD);
  const byNext = next < last && BY.get(tokens.word[next]!) === 1;
  const reduced = !helped && (tag === Tag.VBN || tag === Tag.VBD) && byNext;
  if (!helped && tag === Tag.VBN && !reduced && !isActive(tokens, tags, start, next, first, last)) return { next };
  const time = timeOf(seen, tag);
  const before = start > first && NOT.get(tokens.word[start - 1]!) === 1 ? start - 1 : start;
  return {
    next,
    group: groupOf(tokens, before, next, main, {
      negated: seen.not || before < start,
      passive: passive || reduced,
      reduced,
      time,
    }),
  };
}

/** "Police arrested two men", "she resigned.": a past tense that the tagger took for a participle. */
function isActive(tokens: Tokens, tags: Uint8Array, start: number, next: number, first: number, last: number): boolean {
  if (start <= first) return false;
  // "The mayor, Anna Brekke, resigned": behind an aside, and the only verb that is left.
  if (boundary(tokens, start - 1) > 0) return closesAside(tokens, start - 1, first) && isLastVerb(tags, next, last);
  if (next >= last) return true;
  if (boundary(tokens, next) >= 3) return true;
  const tag = tags[next]!;
  if (tag === Tag.DT || tag === Tag.CD || tag === Tag.PRPS || tag === Tag.NNP) return true;
  return tag === Tag.IN && isLastVerb(tags, next, last);
}

function isLastVerb(tags: Uint8Array, next: number, last: number): boolean {
  for (let i = next; i < last; i++) if (isVerb(tags[i]!) || tags[i] === Tag.MD) return false;
  return true;
}

/** Whether the token is a comma that has another before it. */
function closesAside(tokens: Tokens, at: number, first: number): boolean {
  if (boundary(tokens, at) !== 1) return false;
  for (let i = at - 1; i > first; i--) if (boundary(tokens, i) === 1) return true;
  return false;
}

function auxiliary(id: number): 'be' | 'have' | 'do' | 'will' | 'modal' | undefined {
  if (BE.get(id) === 1) return 'be';
  if (HAVE.get(id) === 1) return 'have';
  if (DO.get(id) === 1) return 'do';
  if (WILL.get(id) === 1) return 'will';
  return MODAL.get(id) === 1 ? 'modal' : undefined;
}

/** Whether the verb group goes on at `i`, over adverbs. */
function continues(tokens: Tokens, tags: Uint8Array, i: number, last: number): boolean {
  let k = i;
  while (k < last && (tags[k] === Tag.RB || NOT.get(tokens.word[k]!) === 1)) k++;
  return k < last && isVerb(tags[k]!) && tokens.kind[k] === TokenKind.Word;
}

function isTo(tokens: Tokens, i: number, last: number): boolean {
  return i < last && TO.get(tokens.word[i]!) === 1;
}

/** The infinitive under a verb that says whether it happened: "failed to sign", "managed to sign". */
function chainOf(
  tokens: Tokens,
  tags: Uint8Array,
  main: number,
  to: number,
  last: number,
): { main: number; negated: boolean } | undefined {
  const lemma = verbLemmaAt(tokens, main);
  const negated = UNDONE.has(lemma);
  if (!negated && !MANAGED.has(lemma)) return undefined;
  const verb = to + 1;
  return verb < last && tags[verb] === Tag.VB ? { main: verb, negated } : undefined;
}

/** The verb of "has yet to sign" or "is yet to sign", or -1. */
function yetTo(tokens: Tokens, tags: Uint8Array, start: number, last: number): number {
  const id = tokens.word[start]!;
  if (HAVE.get(id) !== 1 && BE.get(id) !== 1) return -1;
  const found =
    start + 3 < last &&
    YET.get(tokens.word[start + 1]!) === 1 &&
    TO.get(tokens.word[start + 2]!) === 1 &&
    isVerb(tags[start + 3]!);
  return found ? start + 3 : -1;
}

function timeOf(seen: { have: boolean; will: boolean; be: boolean; do: boolean }, tag: number): Time {
  if (seen.will) return 'future';
  if (seen.have) return 'perfect';
  return tag === Tag.VBZ || tag === Tag.VBP ? 'present' : 'past';
}

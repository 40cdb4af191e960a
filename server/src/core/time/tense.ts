import { word, wordSet } from '../text/lexicon.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';

export type Tense = 'past' | 'future' | 'present' | 'unknown';

/** Modals and verbs after which a date lies ahead. */
const AHEAD = wordSet(
  "will 'll shall due scheduled slated expected expects expect plans plan plan hopes hope aims aim intends intend poised must wo ll going promises promised pledges vows wants payable",
);
/** Auxiliaries that put what follows behind. */
const BEHIND = wordSet("was were had did has have been 've did n't");
/** "is to meet", "are set to vote". */
const TO_BE = wordSet('is are be');
const TO = wordSet('to');
/** "to have it by Sunday" and "have until June" look ahead. */
const HAVE = word('have');
const OPEN = wordSet('until till to');
const MODAL = wordSet('would could should may might can');

/** Present forms that announce what is to come: "Parliament meets on Monday". */
const REPORTING = wordSet('says say said told tells added adds reported reports announced');

/** Breaks behind which a verb belongs to another statement. */
const BREAKS = wordSet('and but which who that while as because after before when');

/**
 * The tense that dates the token `at`: that of the nearest verb before it in its clause, else of the nearest after it.
 * Cheap and shallow: endings, auxiliaries and the dictionary's first tag.
 */
export function tenseAt(tokens: Tokens, first: number, last: number, at: number): Tense {
  let later: Tense = 'unknown';
  const fronted = isFronted(tokens, first, at);
  if (!fronted) {
    const before = tenseLeft(tokens, first, at);
    if (before !== 'unknown') return before;
  }
  later = tenseRight(tokens, at, last);
  return later === 'unknown' && fronted ? tenseLeft(tokens, first, at) : later;
}

/** Whether the date opens its clause, so that its verb comes after: "On Friday, the court ruled". */
function isFronted(tokens: Tokens, first: number, at: number): boolean {
  let i = at - 1;
  for (let steps = 0; i >= first && steps < 4; i--, steps++) {
    if (tokens.kind[i] === TokenKind.Punctuation || tokens.kind[i] === TokenKind.Quote) break;
    if (BREAKS.get(tokens.word[i]!) === 1) break;
    if (verbTense(tokens, i, first) !== 'unknown') return false;
    if (!PREPOSITION.get(tokens.word[i]!)) return false;
  }
  if (i < first) return true;
  return i >= first && tokens.kind[i] === TokenKind.Word && BREAKS.get(tokens.word[i]!) === 1;
}

const PREPOSITION = wordSet(
  'on in at by from since until during after before late early the of last next this around about',
);

function tenseLeft(tokens: Tokens, first: number, at: number): Tense {
  // A participle before its noun dates what no verb in the present does.
  let attribute: Tense = 'unknown';
  for (let i = at - 1, steps = 0; i >= first && steps < 30; i--, steps++) {
    if (tokens.kind[i] !== TokenKind.Word) {
      if (tokens.kind[i] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === 59) return attribute;
      continue;
    }
    const tense = verbTense(tokens, i, first);
    if (tense === 'unknown') continue;
    if (attribute !== 'unknown') return tense === 'present' ? tense : attribute;
    if (tense !== 'past' || !isAttribute(tokens, i, first)) return tense;
    attribute = tense;
  }
  return attribute;
}

function tenseRight(tokens: Tokens, at: number, last: number): Tense {
  for (let i = at + 1, steps = 0; i < last && steps < 24; i++, steps++) {
    if (tokens.kind[i] !== TokenKind.Word) continue;
    const tense = verbTense(tokens, i, at);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

/** What one word says of tense, looking a few words back for its auxiliary. */
function verbTense(tokens: Tokens, i: number, first: number): Tense {
  const id = tokens.word[i]!;
  if (AHEAD.get(id) === 1) return 'future';
  if (id === HAVE && (TO.get(tokens.word[i - 1] ?? 0) === 1 || OPEN.get(tokens.word[i + 1] ?? 0) === 1))
    return 'future';
  if (BEHIND.get(id) === 1) return 'past';
  // "On 8 May the bank paid": the month, and no modal.
  if (MODAL.get(id) === 1) return id === MAY && tokens.shape[i] !== Shape.Lower && i > first ? 'unknown' : 'future';
  if (ANNOUNCES.get(id) === 1 && announces(tokens, i, first)) return 'present';
  if (SAME_IN_PAST.get(id) === 1 && followsSubject(tokens, i, first)) return 'past';
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length < 3 || tokens.shape[i] !== Shape.Lower) return 'unknown';
  const tags = setOf(tokens.hash[i]!);
  if (looksPresent(tokens, i, first, tags)) return 'present';
  const tag = tags.length > 0 ? tags[0]! : endsWithEd(tokens, i) ? Tag.VBD : Tag.None;
  if (tag === Tag.VBD || tag === Tag.VBN) return auxiliary(tokens, i, first) ?? 'past';
  if (tag === Tag.VB || tag === Tag.VBG)
    return auxiliary(tokens, i, first) ?? (tag === Tag.VB && afterTo(tokens, i, first) ? 'future' : 'unknown');
  if (tag === Tag.VBZ || tag === Tag.VBP)
    return REPORTING.get(id) === 1 ? 'past' : TO_BE.get(id) === 1 ? beTense(tokens, i) : 'present';
  return 'unknown';
}

const MAY = word('may');
/** Forms that are hardly nouns and announce what is to come; the plain ones only behind a plural. */
const ANNOUNCES = wordSet(
  'goes sits takes begins expires resumes meets reopens go take begin expire resume meet reopen',
);
const NO_SUBJECT = wordSet('to can could will would may might should shall must not let lets do does did');

/** "The play-off goes to a second leg on Saturday", "tolls on the M50 go up on Friday". */
function announces(tokens: Tokens, i: number, first: number): boolean {
  if (i <= first || tokens.shape[i] !== Shape.Lower || NO_SUBJECT.get(tokens.word[i - 1]!) === 1) return false;
  if (tokens.text.charCodeAt(tokens.end[i]! - 1) === 115) return true;
  return tokens.kind[i - 1] === TokenKind.Alphanumeric || setOf(tokens.hash[i - 1]!)[0] === Tag.NNS;
}

/** Verbs whose past is their present: behind a name or a pronoun, news tells with them what happened. */
const SAME_IN_PAST = wordSet('beat hit cut put set shut spread quit burst split shed bid let upset hurt cost');
const SUBJECT_PRONOUN = wordSet('he she it they who we');

/** "Liverpool beat Everton", "they cut", with no auxiliary or "to" before. */
function followsSubject(tokens: Tokens, i: number, first: number): boolean {
  if (i <= first || tokens.kind[i - 1] !== TokenKind.Word || tokens.shape[i] !== Shape.Lower) return false;
  return SUBJECT_PRONOUN.get(tokens.word[i - 1]!) === 1 || tokens.shape[i - 1] === Shape.Title;
}

const AFTER_VERB = wordSet('its his her their the a an on in at by from until to next this for');

/** "The show closes on Friday": a word in s between a noun and a preposition that the dictionary lacks or knows as a verb too. */
function looksPresent(tokens: Tokens, i: number, first: number, tags: Uint8Array): boolean {
  if (i <= first || tokens.text.charCodeAt(tokens.end[i]! - 1) !== 115 || AFTER_VERB.get(tokens.word[i + 1] ?? 0) === 0)
    return false;
  if (tags.length > 0 && !tags.includes(Tag.VBZ)) return false;
  const before = setOf(tokens.hash[i - 1]!)[0];
  return (
    before === Tag.NN ||
    before === Tag.NNP ||
    before === Tag.PRP ||
    before === Tag.CC ||
    (before === undefined && tokens.shape[i - 1] === Shape.Title)
  );
}

/** "is to", "are set to", "is expected to" lie ahead; other forms of "be" say nothing. */
function beTense(tokens: Tokens, i: number): Tense {
  for (let k = i + 1; k < tokens.count && k < i + 4; k++)
    if (TO.get(tokens.word[k]!) === 1 || AHEAD.get(tokens.word[k]!) === 1) return 'future';
  return 'present';
}

const LEADS_NOUN = wordSet('for with of in on by to the a an its his her their');

/** "for tagged cars", "the proposed law": a participle before its noun tells no time. */
function isAttribute(tokens: Tokens, i: number, first: number): boolean {
  if (i <= first || i + 1 >= tokens.count || LEADS_NOUN.get(tokens.word[i - 1]!) === 0) return false;
  const next = setOf(tokens.hash[i + 1]!)[0];
  return next === Tag.NN || next === Tag.NNS;
}

function afterTo(tokens: Tokens, i: number, first: number): boolean {
  return i > first && TO.get(tokens.word[i - 1]!) === 1;
}

/** The auxiliary within three words before a verb form. */
function auxiliary(tokens: Tokens, i: number, first: number): Tense | undefined {
  for (let k = i - 1; k >= first && k >= i - 4; k--) {
    if (tokens.kind[k] !== TokenKind.Word) return undefined;
    const id = tokens.word[k]!;
    const month = id === MAY && tokens.shape[k] !== Shape.Lower;
    if (AHEAD.get(id) === 1 || (MODAL.get(id) === 1 && !month)) return 'future';
    if (BEHIND.get(id) === 1) return 'past';
    if (TO_BE.get(id) === 1) return k + 1 < i && TO.get(tokens.word[k + 1]!) === 1 ? 'future' : 'present';
  }
  return undefined;
}

function endsWithEd(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i]!;
  return (
    end - tokens.start[i]! > 4 && tokens.text.charCodeAt(end - 1) === 100 && tokens.text.charCodeAt(end - 2) === 101
  );
}

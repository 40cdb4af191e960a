import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { classOf } from '../text/tagger/dictionary.js';
import { Shape, TokenKind } from '../text/tokens.js';
import type { Frame } from './bind.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';

/** How many words of a noun group are still read at a glance. */
const MEASURE_WORDS = 3;
/** How far behind its head the "of" of a measure may end. */
const OF_REACH = 5;

const OF = wordSet('of');
const BE = wordSet("be is are was were been being am 's 're");
/** Words that say when, not what. */
const TIMES = wordSet(
  `last next yesterday today tonight tomorrow nightfall daybreak noon midnight midday dawn dusk sunrise sunset morning afternoon evening weekend
   ${WEEKDAYS} ${MONTHS}`,
);
const SPANS = wordSet('day night week month year quarter season decade');
/** Nouns that are half of a verb ("changed hands", "took place"), or that name nothing: "the rest", "percent". */
const IDLE = wordSet('hands place way part effect left lit rest other others percent cent');
/** Whose number is told behind "of": "a mother of three". */
const PARENTS = wordSet('mother father parents mom mum dad grandmother grandfather');
/** Adverbs and prepositions that may be tagged as parts of a noun group. */
const OUTSIDE = wordSet('here there now then own above below near outside inside over under along across between');
/** Past forms that are participles too, though they do not end in -ed. */
const PARTICIPLES = wordSet(
  'won lost found built held sold bought left sent spent paid hit cut shot put set caught met kept led',
);

/** The noun that is measured with its group, as people read it; empty where nothing in the sentence says it. */
export function measureWords(article: Article, tagged: Tagged, frame: Frame, first: number, last: number): string {
  const { tokens } = article;
  const { head } = frame;
  if (head < 0 || isTime(article, head) || IDLE.get(tokens.word[head]!) === 1) return '';
  if (PARENTS.get(tokens.word[head]!) === 1 && head + 2 === first && OF.get(tokens.word[head + 1]!) === 1)
    return 'children';
  let from =
    head >= frame.groupFirst && head < frame.groupLast ? frame.groupFirst : Math.max(frame.headFirst, tagged.first);
  // Of a name, all of it: "United States", not "States".
  if (isName(article, tagged, head))
    while (from > tagged.first && head - from < MEASURE_WORDS && isName(article, tagged, from - 1)) from--;
  const words: string[] = [];
  for (let i = from; i <= head; i++) {
    if ((i >= first && i < last) || !namesMeasure(article, tagged, i)) continue;
    if (i < first && i < head && (isTime(article, i) || SPANS.get(tokens.word[i]!) === 1)) continue;
    const text = wordAt(article, tagged, i);
    if (text.toLowerCase() !== words.at(-1)?.toLowerCase()) words.push(text);
  }
  if (words.length === 0) return '';
  const named = `${words.slice(-MEASURE_WORDS).join(' ')}${compound(article, head, tagged.last)}`;
  if (words.length !== 1) return named;
  const whole = wholeBehind(article, tagged, frame, first, last);
  return `${named}${whole === '' ? participle(article, tagged, frame, first, last) : whole}`;
}

/** "-off" behind the "run" of "run-off". */
function compound({ tokens }: Article, head: number, stop: number): string {
  const dash = head + 1;
  if (dash + 1 >= stop || tokens.kind[dash] !== TokenKind.Dash || tokens.spaced[dash] === 1) return '';
  return tokens.kind[dash + 1] === TokenKind.Word
    ? `-${tokens.text.slice(tokens.start[dash + 1], tokens.end[dash + 1])}`
    : '';
}

/** " of bread" behind "price". */
function wholeBehind(article: Article, tagged: Tagged, { head, headLast }: Frame, first: number, last: number): string {
  const { tokens } = article;
  if (headLast - head > OF_REACH || headLast - head < 3 || OF.get(tokens.word[head + 1]!) === 0) return '';
  const words: string[] = [];
  for (let i = head + 2; i < headLast; i++) {
    if ((i >= first && i < last) || tokens.kind[i] === TokenKind.Alphanumeric || tokens.kind[i] === TokenKind.Number)
      return '';
    if (tagged.tags[i] === Tag.DT || namesMeasure(article, tagged, i)) words.push(wordAt(article, tagged, i));
  }
  return words.length === 0 ? '' : ` of ${words.join(' ')}`;
}

/** " treated" for the people that hospitals treated, or that were treated: the participle that stands next to its noun. */
function participle(article: Article, tagged: Tagged, frame: Frame, first: number, last: number): string {
  const { verb, head } = frame;
  if (verb < 0 || verb === head || (verb >= first && verb < last) || !isParticiple(article, tagged, verb)) return '';
  const inGroup = head >= frame.groupFirst && head < frame.groupLast;
  if (!inGroup || tagged.tags[head] !== Tag.NNS) return '';
  const { tokens } = article;
  if (verb > head) {
    let passive = false;
    for (let i = head + 1; i < verb; i++) {
      if (BE.get(tokens.word[i]!) === 1) passive = true;
      else if (tagged.tags[i] !== Tag.RB && tagged.tags[i] !== Tag.MD && !isVerb(tagged.tags[i]!)) return '';
    }
    const next = verb + 1 < tagged.last ? tagged.tags[verb + 1]! : Tag.PUNCT;
    if (!passive && (inNounGroup(next) || next === Tag.TO)) return '';
  } else {
    // "Treated 112 people"; but in "won 61 of the 400 seats" nobody won 400.
    for (let i = first; i < last; i++) if (OF.get(tokens.word[i]!) === 1) return '';
    for (let i = verb + 1; i < Math.min(first, frame.groupFirst); i++) if (tagged.tags[i] !== Tag.RB) return '';
    // "4,000 people attended" and "were told" behind a passive verb are not its object.
    if (BE.get(tokens.word[verb - 1] ?? 0) === 1) return '';
  }
  return ` ${tokens.text.slice(tokens.start[verb], tokens.end[verb]).toLowerCase()}`;
}

function isParticiple({ tokens }: Article, { tags }: Tagged, verb: number): boolean {
  if (tags[verb] === Tag.VBN) return BE.get(tokens.word[verb]!) === 0;
  return (
    tags[verb] === Tag.VBD &&
    (PARTICIPLES.get(tokens.word[verb]!) === 1 || tokens.text.slice(tokens.end[verb]! - 2, tokens.end[verb]) === 'ed')
  );
}

/** How many words lie between a subject and its verb at most, and how many a group of nouns has at most. */
const GAP = 8;
const GROUP = 4;
const PRONOUNS = wordSet('it they he she we i you this that these those who which there');
/** Words without an article that make a new verb of the one before them: "gave way", "took effect", "came ashore". */
const COMPLETES = wordSet('way effect place ashore off out up down away back over apart office power landfall aground');

/**
 * What happened at a date in the words of the article, as it reads behind "when": "the dyke gave way", "the airline
 * cancelled flights". Empty where the subject is a pronoun or the verb is no finite one.
 */
export function happeningWords(article: Article, tagged: Tagged, frame: Frame, first: number, last: number): string {
  const { verb } = frame;
  const { tokens } = article;
  if (verb < 0 || (verb >= first && verb < last)) return '';
  let start = verb;
  while (start > tagged.first && verb - start < GROUP && inVerbGroup(article, tagged, start - 1)) start--;
  const opening = tagged.tags[start]!;
  if (opening === Tag.VBG || opening === Tag.VB || opening === Tag.TO) return '';
  const subject = subjectOf(article, tagged, frame.subject, start);
  if (subject < 0 || isTime(article, subject)) return '';
  const verbs: string[] = [];
  let passive = false;
  for (let i = start; i <= verb; i++) {
    if (i < verb && BE.get(tokens.word[i]!) === 1) passive = true;
    if (i === verb || tagged.tags[i] !== Tag.RB || NOT.get(tokens.word[i]!) === 1)
      verbs.push(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
  }
  let behind = verb + 1;
  // "Would take it up": what a pronoun stands for is told elsewhere.
  if (behind < tagged.last && tagged.tags[behind] === Tag.PRP) return '';
  if (behind < tagged.last && behind !== first && COMPLETES.get(tokens.word[behind]!) === 1)
    verbs.push(tokens.text.slice(tokens.start[behind], tokens.end[behind++]));
  const object = passive || behind !== verb + 1 ? '' : objectFrom(article, tagged, behind, first, last);
  const whole = `${groupText(article, tagged, subject)} ${verbs.join(' ')}`;
  return object === '' ? whole : `${whole} ${object}`;
}

const HELPS = wordSet("is are was were be been being am has have had having do does did 's 're 've 'd");
const NOT = wordSet("not n't never");

function inVerbGroup({ tokens }: Article, { tags }: Tagged, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.Word) return false;
  if (tags[i] === Tag.MD || tags[i] === Tag.RB || tags[i] === Tag.TO || HELPS.get(tokens.word[i]!) === 1) return true;
  // "Stopped falling", "was set to open".
  return isVerb(tags[i]!) && (tags[i + 1] === Tag.VBG || tags[i + 1] === Tag.TO);
}

/** The noun before the verb group that is its subject; -1 where a pronoun, another verb or too much stands between. */
function subjectOf({ tokens }: Article, { tags, first }: Tagged, found: number, start: number): number {
  let noun = found;
  if (noun < 0 || noun >= start) noun = start - 1;
  if (noun < first || start - noun > GAP || !isNoun(tags[noun]!)) return -1;
  // "The dyke above the town": what stands behind a preposition is no subject.
  for (let steps = 0; steps < 3; steps++) {
    let before = noun - 1;
    while (
      before > first &&
      inNounGroup(tags[before]!) &&
      OUTSIDE.get(tokens.word[before]!) === 0 &&
      !opensGroup(tags[before + 1]!)
    )
      before--;
    if (
      before < first ||
      boundary(tokens, before) > 0 ||
      (tags[before] !== Tag.IN && OUTSIDE.get(tokens.word[before]!) === 0)
    )
      break;
    if (before === first || !isNoun(tags[before - 1]!)) return -1;
    noun = before - 1;
  }
  let commas = 0;
  for (let i = noun + 1; i < start; i++) {
    if (boundary(tokens, i) === 1) commas++;
    const relative = tags[i] === Tag.WDT || tags[i] === Tag.WP;
    if (relative ? i !== start - 1 : isVerb(tags[i]!) || tags[i] === Tag.PRP || PRONOUNS.get(tokens.word[i]!) === 1)
      return -1;
  }
  // One comma parts two clauses, a pair sets something off.
  const relative = tags[start - 1] === Tag.WDT || tags[start - 1] === Tag.WP;
  return commas % 2 === 1 && !relative ? -1 : noun;
}

/** A noun with what stands before it and an article: "the earth dyke", "six bodies", "Mount Aso". */
function groupText(article: Article, tagged: Tagged, head: number): string {
  let from = head;
  while (
    from > tagged.first &&
    head - from < GROUP &&
    !opensGroup(tagged.tags[from]!) &&
    isInside(article, tagged, from - 1)
  )
    from--;
  const words: string[] = [];
  for (let i = from; i <= head; i++)
    if (namesMeasure(article, tagged, i) && !(i < head && isTime(article, i))) words.push(wordAt(article, tagged, i));
  const named = words.slice(-MEASURE_WORDS).join(' ');
  const singular = tagged.tags[head] === Tag.NN;
  const determined = tagged.tags[from] === Tag.DT || tagged.tags[from] === Tag.PRPS;
  return singular || (determined && tagged.tags[head] !== Tag.NNS) ? `the ${named}` : named;
}

/** "The", "its": no noun group goes on before it. */
function opensGroup(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.PRPS;
}

function isInside({ tokens }: Article, { tags }: Tagged, i: number): boolean {
  return inNounGroup(tags[i]!) && OUTSIDE.get(tokens.word[i]!) === 0;
}

/** The noun group that begins at a token, in so far as it names an object; empty where it has the date in it. */
function objectFrom(article: Article, tagged: Tagged, from: number, first: number, last: number): string {
  let head = -1;
  for (let i = from; i < Math.min(tagged.last, from + GROUP + 2); i++) {
    if ((i >= first && i < last) || !(inNounGroup(tagged.tags[i]!) || article.tokens.kind[i] === TokenKind.Number))
      break;
    if (isNoun(tagged.tags[i]!)) head = i;
  }
  if (head < 0 || isTime(article, head) || SPANS.get(article.tokens.word[head]!) === 1) return '';
  const words: string[] = [];
  for (let i = from; i <= head; i++) if (namesMeasure(article, tagged, i)) words.push(wordAt(article, tagged, i));
  const named = words.slice(-MEASURE_WORDS).join(' ');
  return tagged.tags[head] === Tag.NN && tagged.tags[from] === Tag.DT ? `the ${named}` : named;
}

function isTime({ tokens }: Article, token: number): boolean {
  return TIMES.get(tokens.word[token]!) === 1;
}

function isName({ tokens }: Article, { tags }: Tagged, token: number): boolean {
  return (tags[token] === Tag.NNP || tags[token] === Tag.NNPS) && tokens.kind[token] === TokenKind.Word;
}

/** A word as it reads inside a sentence: without the capital of a headline, or of the sentence that it opens. */
function wordAt({ tokens }: Article, { tags, first }: Tagged, token: number): string {
  const text = tokens.text.slice(joinedFrom(tokens, token, first), tokens.end[token]);
  if (tokens.shape[token] !== Shape.Title || classOf(tokens.hash[token]!) === 0) return text;
  const tag = tags[token]!;
  const opens = token === first && tag !== Tag.NNP && tag !== Tag.NNPS;
  return opens || tag === Tag.NN || tag === Tag.NNS ? text.toLowerCase() : text;
}

/** "The 36-year-old climber": his age is another figure. */
const YEAR_OLD = wordSet('year-old year-olds old');

/** Where the word starts that a hyphen makes of a token and the one before: "all-share", "Vukovar-Srijem". */
function joinedFrom({ kind, start, spaced }: Article['tokens'], token: number, first: number): number {
  const dash = token - 1;
  const joined = dash > first && kind[dash] === TokenKind.Dash && spaced[dash] === 0 && spaced[token] === 0;
  return start[joined && kind[dash - 1] === TokenKind.Word ? dash - 1 : token]!;
}

/** Whether a token is the first part of such a word, or stands behind a number: "36-year-old", "67th". */
function isPart({ kind, spaced }: Article['tokens'], token: number): boolean {
  if (kind[token + 1] === TokenKind.Dash && spaced[token + 1] === 0 && spaced[token + 2] === 0) return true;
  if (spaced[token] === 1) return false;
  const before = kind[token - 1];
  return before === TokenKind.Number;
}

/** Whether a token of a noun group helps to name what is measured: no number, article, possessive or dash. */
function namesMeasure({ tokens }: Article, { tags }: Tagged, token: number): boolean {
  const tag = tags[token]!;
  const kind = tokens.kind[token]!;
  if (isPart(tokens, token) || YEAR_OLD.get(tokens.word[token]!) === 1) return false;
  if ((kind !== TokenKind.Word && kind !== TokenKind.Alphanumeric) || OUTSIDE.get(tokens.word[token]!) === 1)
    return false;
  return tag !== Tag.DT && tag !== Tag.PRPS && tag !== Tag.CD && tag !== Tag.PDT && tag !== Tag.POS && tag !== Tag.IN;
}

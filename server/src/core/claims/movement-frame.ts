import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { clauseAround, type Frame, headGroup, nounAbove, nounLeft, SPEECH, verbGroupStart, verbLeft } from './bind.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import type { Movement } from './direction.js';
import { DAYS, INTRANSITIVE, SPAN_NOUNS, UNIT_NOUNS } from './direction-data.js';

/** What the head of a movement leans on when its own sentence does not name it. */
export type Lean = 'it' | 'they' | 'that' | 'label';

/** The frame of a movement; `lean` says that what moved is told before the sentence. */
export interface MovementFrame extends Frame {
  readonly lean: Lean | undefined;
}

type Figures = readonly { readonly figure: Figure }[];

/** What moved, or why the sentence does not say it. */
interface Moved {
  readonly head: number;
  readonly lean?: Lean | undefined;
}

const IN_OF = wordSet('in of');
const OF = wordSet('of');
const FOR = wordSet('for');
const FROM_TO = wordSet('from to by');
const HANGS = wordSet('of among with for');
const BE = wordSet(
  "is are was were be been being 's 're isn't aren't wasn't weren't become becomes became becoming got gotten get gets getting grown turned remain remains remained stay stays stayed look looks looked seem seems seemed",
);
const PASSIVE = wordSet("is are was were be been being 's 're isn't aren't wasn't weren't got get getting");
const NEVER_TAKES = wordSet(INTRANSITIVE);
const SPAN = wordSet(SPAN_NOUNS);
const UNIT = wordSet(UNIT_NOUNS);
const DAY = wordSet(DAYS);
const DEGREE = wordSet(
  'slightly much far even rather somewhat considerably significantly markedly sharply noticeably a bit shade little touch lot fraction good well now also still yet some about almost nearly only just more than over no any again consistently steadily largely broadly marginally currently therefore thus indeed all',
);
const HELPS = wordSet("is are was were be been being am has have had having do does did 's 're 've 'd got get");
const IT = wordSet('it');
const THEY = wordSet('they them');
const THAT = wordSet('that this these those which');
const AND = wordSet('and or');
const THAN = wordSet('than');

/** The frame of a movement: its head is what moved, be it told before the verb, behind it, or by the figure that it follows. */
export function frameOfMovement(article: Article, tagged: Tagged, movement: Movement, figures: Figures): MovementFrame {
  const { first, last, form } = movement;
  const [clauseFirst, clauseLast] = clauseAround(article, tagged, first, last);
  const frame = { groupFirst: first, groupLast: last, clauseFirst, clauseLast };
  if (movement.head !== undefined)
    return { ...frame, ...groupOf(article, tagged, movement.head), verb: -1, subject: -1, lean: undefined };
  const text = { article, tagged, figures, clauseFirst, clauseLast };
  if (form === 'verb') {
    const start = verbGroupStart(article, tagged, first);
    // "Rising rents": before a noun the participle is an adjective of it.
    const describes = tagged.tags[first] === Tag.VBG && (start === first || tagged.tags[first - 1] === Tag.IN);
    const takes = (describes || NEVER_TAKES.get(article.tokens.word[first]!) === 0) && !isPassive(text, start, first);
    const object = takes ? objectFrom(text, last) : -1;
    const subject = subjectBefore(text, start);
    const moved = object >= 0 ? { head: object } : subject;
    return {
      ...frame,
      ...groupOf(article, tagged, moved.head),
      verb: -1,
      subject: object >= 0 ? subject.head : -1,
      lean: moved.lean,
    };
  }
  const verb = verbLeft(article, tagged, first, clauseFirst);
  const moved = form === 'noun' ? movedByNoun(text, movement) : movedByComparison(text, movement);
  const subject = verb < 0 ? -1 : nounLeft(article, tagged, verbGroupStart(article, tagged, verb), clauseFirst);
  return {
    ...frame,
    ...groupOf(article, tagged, moved.head),
    verb,
    subject: subject === moved.head ? -1 : subject,
    lean: moved.lean,
  };
}

interface Text {
  readonly article: Article;
  readonly tagged: Tagged;
  readonly figures: Figures;
  readonly clauseFirst: number;
  readonly clauseLast: number;
}

/** The group of a head, without a time in front of it: "in the last twelve months | attendance". */
function groupOf(article: Article, tagged: Tagged, head: number): Pick<Frame, 'head' | 'headFirst' | 'headLast'> {
  const group = headGroup(article, tagged, head);
  let { headFirst } = group;
  for (let i = headFirst; i < group.head; i++)
    if (tagged.tags[i] === Tag.NNS && SPAN.get(article.tokens.word[i]!) === 1) headFirst = i + 1;
  return { ...group, headFirst };
}

function isPassive({ article: { tokens }, tagged }: Text, start: number, verb: number): boolean {
  if (tagged.tags[verb] !== Tag.VBN && tagged.tags[verb] !== Tag.VBD && tagged.tags[verb] !== Tag.VB) return false;
  for (let i = start; i < verb; i++) if (PASSIVE.get(tokens.word[i]!) === 1) return true;
  return false;
}

/** Head of the noun group that starts at `from`; -1 where it is a time or an amount. */
function objectFrom({ article, tagged, clauseLast }: Text, from: number): number {
  const { tags } = tagged;
  let head = -1;
  for (let i = from; i < clauseLast; i++) {
    const tag = tags[i]!;
    if (head >= 0 && DAY.get(article.tokens.word[i]!) === 1) break;
    if (isNoun(tag)) head = i;
    else if (head >= 0 || !inNounGroup(tag) || tag === Tag.CD) break;
  }
  // A word that the tagger takes for an adjective is the noun that "than" follows: "more scooters than".
  if (head < 0 && tags[from] === Tag.JJ && THAN.get(article.tokens.word[from + 1] ?? 0) === 1) head = from;
  return head < 0 || isTimeOrUnit(article, tagged, head) ? -1 : head;
}

/** "A rise of 4% in crime", "price rise", "the first increase". */
function movedByNoun(text: Text, { first, last }: Movement): Moved {
  const { article, tagged, clauseLast, figures } = text;
  const { tokens } = article;
  let at = last;
  if (at < clauseLast && IN_OF.get(tokens.word[at]!) === 1) {
    at++;
    const amount = figures.find(({ figure }) => figure.first === at)?.figure;
    if (amount && !amount.date && amount.last < clauseLast && IN_OF.get(tokens.word[amount.last]!) === 1)
      at = amount.last + 1;
  }
  const object = objectFrom(text, at);
  if (object >= 0) return { head: object };
  const opens = groupStart(tagged, first, text.clauseFirst);
  // "Shares fell to 184 pence, the biggest drop since 2026".
  const determined = tagged.tags[opens] === Tag.DT || tagged.tags[opens] === Tag.PRPS;
  if (determined && opens > tagged.first && isComma(article, opens - 1)) {
    const told = movedByFigure(text, opens - 1);
    if (told) return told;
  }
  const before = first - 1;
  // "The cost of goods falls from", where the tagger takes the verb for a noun.
  const verbLike = tagged.tags[first] === Tag.NNS && last < tagged.last && FROM_TO.get(tokens.word[last]!) === 1;
  if (verbLike) return subjectBefore(text, first);
  if (before >= text.clauseFirst && isNoun(tagged.tags[before]!) && !isTimeOrUnit(article, tagged, before))
    return { head: before };
  return subjectBefore(text, opens);
}

/** "More people", "were dearer", "61 seats, 11 fewer than …", "14 evacuations this year, down from 22". */
function movedByComparison(text: Text, { first, last, form }: Movement): Moved {
  const { article, tagged, clauseFirst } = text;
  const { tokens } = article;
  if (form === 'adjective') {
    const object = objectFrom(text, last);
    if (object >= 0 && !isTimeOrUnit(article, tagged, object)) return { head: object };
  }
  // "Were up": the verb is part of the movement.
  const start = BE.get(tokens.word[first]!) === 1 ? first + 1 : amountStart(text, first);
  // "There were 1,120 fewer of them".
  if (OF.get(tokens.word[last] ?? 0) === 1 && THEY.get(tokens.word[last + 1] ?? 0) === 1)
    return pronoun(text, last + 1, 'they');
  // "Has 11 officers fewer than before".
  if (first - 2 >= tagged.first && isCounted(text, first - 1)) return { head: first - 1 };
  const before = start - 1;
  if (before < tagged.first) return { head: -1, lean: 'label' };
  if (BE.get(tokens.word[before]!) === 1 || isContracted(article, before)) {
    const subject = subjectBefore(text, verbGroupStart(article, tagged, before));
    if (subject.lean !== 'that') return subject;
    return movedByFigure(text, start) ?? subject;
  }
  if (boundary(tokens, before) > 0 || tokens.kind[before] === TokenKind.Dash) {
    const told = movedByFigure(text, before);
    if (told) return told;
  }
  // "Packaging rates up 6 per cent".
  if (form === 'adverb' && isNoun(tagged.tags[before]!) && !isTimeOrUnit(article, tagged, before))
    return { head: nounLeft(article, tagged, start, tagged.first) };
  // "Pay more for power": what is paid for moved.
  if (isVerb(tagged.tags[before]!) && last < text.clauseLast && FOR.get(tokens.word[last]!) === 1) {
    const object = objectFrom(text, last + 1);
    if (object >= 0) return { head: object };
  }
  // "Making it lighter than".
  if (IT.get(tokens.word[before]!) === 1) return pronoun(text, before, 'it');
  const verb = verbLeft(article, tagged, start, clauseFirst);
  if (verb >= 0) return subjectBefore(text, verbGroupStart(article, tagged, verb));
  const noun = nounLeft(article, tagged, start, clauseFirst);
  return noun >= 0 && !isTimeOrUnit(article, tagged, noun) ? { head: noun } : { head: -1, lean: 'label' };
}

/** "It's", "they're": the scanner keeps them as two tokens or as one that begins with the pronoun. */
function isContracted({ tokens }: Article, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 39 || unit === 0x2019;
}

/** Where the words of degree before a comparative begin: "two places better", "slightly emptier", "60 basis points wider". */
function amountStart({ article: { tokens }, tagged, figures }: Text, first: number): number {
  let start = first;
  for (let moved = true; moved && start > tagged.first;) {
    moved = false;
    const before = start - 1;
    const figure = figures.find(
      ({ figure: { last, countedAt, date } }) =>
        !date && (last === start || (countedAt === before && UNIT.get(tokens.word[before]!) === 1)),
    )?.figure;
    if (figure && figure.first < start) {
      start = figure.first;
      moved = true;
    } else if (
      tagged.tags[before] === Tag.RB ||
      tagged.tags[before] === Tag.CD ||
      DEGREE.get(tokens.word[before]!) === 1 ||
      UNIT.get(tokens.word[before]!) === 1
    ) {
      start = before;
      moved = true;
    }
  }
  return start;
}

/** A noun behind its number that is no unit. */
function isCounted({ article, tagged }: Text, noun: number): boolean {
  return isNoun(tagged.tags[noun]!) && tagged.tags[noun - 1] === Tag.CD && !isTimeOrUnit(article, tagged, noun);
}

/** How far before a comparison the figure may stand that is compared. */
const FIGURE_WITHIN = 16;
const COLON = 58;

/** What the last figure before a comparison counts, or whose it is. */
function movedByFigure(text: Text, before: number): Moved | undefined {
  const { article, tagged, figures } = text;
  const { tokens } = article;
  for (let f = figures.length - 1; f >= 0; f--) {
    const { figure } = figures[f]!;
    if (figure.last > before || figure.date || figure.kind === 'ordinal' || figure.kind === 'duration') continue;
    if (before - figure.last > FIGURE_WITHIN) return undefined;
    const counted = figure.countedAt ?? -1;
    if (counted >= 0 && counted < before && !isTimeOrUnit(article, tagged, counted)) return { head: counted };
    // "Seven tons of rubbish, less than feared".
    const end = Math.max(figure.last, counted + 1);
    if (end + 1 < before && OF.get(tokens.word[end]!) === 1) {
      const whole = objectFrom(text, end + 1);
      if (whole >= 0 && whole < before) return { head: whole };
    }
    // "A crowd of 61,400, fewer than last year".
    const link = figure.first - 1;
    if (link > tagged.first && OF.get(tokens.word[link]!) === 1 && isNoun(tagged.tags[link - 1]!))
      return { head: link - 1 };
    const right = objectFrom(text, end);
    if (right >= 0 && right < before) return { head: right };
    const colon = figure.first - 1;
    if (colon > tagged.first && tokens.text.charCodeAt(tokens.start[colon]!) === COLON) {
      const label = nounLeft(article, tagged, colon, tagged.first);
      if (label >= 0) return { head: label };
    }
    const verb = verbLeft(article, tagged, figure.first, tagged.first);
    if (verb < 0) {
      const noun = nounLeft(article, tagged, figure.first, tagged.first);
      return noun < 0 || isTimeOrUnit(article, tagged, noun) ? { head: -1, lean: 'label' } : { head: noun };
    }
    return subjectBefore(text, verbGroupStart(article, tagged, verb));
  }
  return undefined;
}

function isTimeOrUnit(article: Article, tagged: Tagged, noun: number): boolean {
  return isTime(article, tagged, noun) || isUnit(article, tagged, noun);
}

/** "Three dollars", but not "the dollar". */
function isUnit(article: Article, tagged: Tagged, noun: number): boolean {
  return UNIT.get(article.tokens.word[noun]!) === 1 && (noun === tagged.first || tagged.tags[noun - 1] !== Tag.DT);
}

const WHICH_TIME = wordSet(
  'last next previous past first second third fourth same recent following coming early late this',
);

/** "The last twelve months", "July"; but "dusty days" and "waiting times" are counted themselves. */
function isTime({ tokens }: Article, { tags, first }: Tagged, noun: number): boolean {
  if (SPAN.get(tokens.word[noun]!) === 0) return false;
  // "Hours of untreated discharge".
  if (tags[noun] === Tag.NNS && OF.get(tokens.word[noun + 1] ?? 0) === 1) return false;
  for (let i = noun - 1; i >= first && inNounGroup(tags[i]!) && tags[i] !== Tag.DT; i--)
    if (tags[i] !== Tag.CD && WHICH_TIME.get(tokens.word[i]!) === 0) return tags[i] === Tag.PRPS || tags[i] === Tag.POS;
  return true;
}

function groupStart({ tags }: Tagged, at: number, stop: number): number {
  let i = at;
  while (i > stop && inNounGroup(tags[i - 1]!)) i--;
  // Behind "was", the subject of "was the first increase" stands before the verb.
  while (i > stop && (isVerb(tags[i - 1]!) || tags[i - 1] === Tag.MD || tags[i - 1] === Tag.RB)) i--;
  return i;
}

/** At most this many tokens stand between two commas in a subject. */
const ASIDE = 16;
const GROUP = 4;

/** The subject of a verb group that starts at `start`, over adverbs, asides and "who"; the sentence may only point at it. */
function subjectBefore(text: Text, start: number, depth = 0): Moved {
  const { article, tagged } = text;
  const { tokens } = article;
  const { tags } = tagged;
  // "Attendance climbed": a noun that the tagger takes for one more verb.
  const isBare = tags[start] === Tag.VB || tags[start] === Tag.VBP;
  if (isBare && start + 1 < tagged.last && isVerb(tags[start + 1]!) && HELPS.get(tokens.word[start]!) === 0)
    if (
      start === tagged.first ||
      (tags[start - 1] !== Tag.TO && tags[start - 1] !== Tag.MD && tags[start - 1] !== Tag.PRP)
    )
      return { head: start };
  let i = start - 1;
  while (i >= tagged.first && tags[i] === Tag.RB) i--;
  if (i < tagged.first) return { head: -1, lean: 'label' };
  if (isComma(article, i)) {
    let k = i - 1;
    while (k > tagged.first && i - k < ASIDE && !isComma(article, k) && boundary(tokens, k) < 3) k--;
    if (k > tagged.first && isComma(article, k) && (isNoun(tags[k - 1]!) || tags[k - 1] === Tag.CD)) i = k - 1;
    else {
      i--;
      // "Prices, however, rose", "and in March, rose".
      while (i > tagged.first && tags[i] === Tag.RB) i--;
    }
  }
  // "The badly hurt became fewer": what the verb group took in is a noun.
  if (tags[i] === Tag.DT && i + 1 < start + GROUP && (i === tagged.first || boundary(tokens, i - 1) > 0)) {
    let k = i + 1;
    while (tags[k] === Tag.RB) k++;
    if (k < tagged.last && (tags[k] === Tag.VBN || tags[k] === Tag.VBD || tags[k] === Tag.JJ)) return { head: k };
  }
  // "The number of them": what the pronoun hangs on.
  if (tags[i] === Tag.PRP && i - 2 >= tagged.first && HANGS.get(tokens.word[i - 1]!) === 1 && isNoun(tags[i - 2]!))
    i -= 2;
  const relative = tags[i] === Tag.WDT || tags[i] === Tag.WP;
  if (!relative && IT.get(tokens.word[i]!) === 1) return pronoun(text, i, 'it');
  if (!relative && THEY.get(tokens.word[i]!) === 1) return pronoun(text, i, 'they');
  if (tags[i] === Tag.PRP) return { head: -1 };
  if (THAT.get(tokens.word[i]!) === 1 && (i === tagged.first || !isNoun(tags[i - 1]!)) && !relative)
    return { head: -1, lean: 'that' };
  if (relative || THAT.get(tokens.word[i]!) === 1) {
    // "600,000 pounds, which is more than": the sum is meant, and whose it is.
    i--;
    while (i > tagged.first && (isComma(article, i) || tags[i] === Tag.IN)) i--;
    if (text.figures.some(({ figure: { last, date } }) => last === i + 1 && !date))
      return movedByFigure(text, i + 1) ?? { head: -1 };
  }
  // "Crested overnight and was dropping": the subject of the verb before.
  if (tags[i] === Tag.CC && depth < 2) {
    const verb = verbLeft(article, tagged, i, tagged.first);
    if (verb >= 0) return subjectBefore(text, verbGroupStart(article, tagged, verb), depth + 1);
  }
  // "The final was put back", "the injured became fewer": an adjective or participle behind "the" is a noun.
  if ((tags[i] === Tag.JJ || tags[i] === Tag.VBN || tags[i] === Tag.VBD) && isNamedByThe(tagged, i)) return { head: i };
  let head = nounLeft(article, tagged, i + 1, tagged.first);
  // A time before the verb is not what moved: "attendance in the last year rose".
  while (head >= 0 && isTime(article, tagged, head)) {
    const earlier = nounLeft(article, tagged, groupStart(tagged, head, tagged.first), tagged.first);
    head = earlier < head ? earlier : -1;
  }
  // "Beat them by nine points, having been behind": an amount is no subject.
  // "Inflation of 9.1 per cent is coming down".
  for (let steps = 0; steps < 3 && head >= 0 && isUnit(article, tagged, head); steps++) {
    const amount = text.figures.find(({ figure: { first, last } }) => first <= head && head <= last)?.figure;
    head = amount && amount.first > tagged.first ? nounLeft(article, tagged, amount.first, tagged.first) : -1;
  }
  if (head >= 0 && isUnit(article, tagged, head)) head = -1;
  return { head: head < 0 ? -1 : firstOfJoined(text, head) };
}

/** What a pronoun means: the subject of the sentence when one stands before it, else something told before. */
function pronoun({ article, tagged }: Text, at: number, lean: 'it' | 'they'): Moved {
  const { tags } = tagged;
  for (let i = tagged.first; i < at; i++) {
    if (tags[i] !== Tag.VBD && tags[i] !== Tag.VBZ && tags[i] !== Tag.VBP && tags[i] !== Tag.MD) continue;
    if (SPEECH.get(article.tokens.word[i]!) === 1) break;
    const head = nounLeft(article, tagged, i, tagged.first);
    const plural = tags[head] === Tag.NNS || tags[head] === Tag.NNPS;
    return head >= 0 && plural === (lean === 'they') ? { head } : { head: -1, lean };
  }
  return { head: -1, lean };
}

function isNamedByThe({ tags, first }: Tagged, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 2; k--) {
    if (tags[k] === Tag.DT) return true;
    if (tags[k] !== Tag.RB && tags[k] !== Tag.JJ) return false;
  }
  return false;
}

/**
 * "Attacks on stations and lines rose", "offences involving a knife": of joined nouns behind a preposition, and of a noun
 * behind a participle, the noun that these hang on.
 */
function firstOfJoined({ article, tagged }: Text, head: number): number {
  const { tokens } = article;
  const { tags, first } = tagged;
  let i = head;
  for (let steps = 0; steps < 3; steps++) {
    while (i > first && inNounGroup(tags[i - 1]!) && tags[i] !== Tag.DT) i--;
    // "Warehouses at Norland and in Delft", "vessels passing with their lights off".
    let link = i - 1;
    if (
      link > first &&
      tags[link] === Tag.IN &&
      (AND.get(tokens.word[link - 1]!) === 1 || isParticiple(tags[link - 1]!))
    )
      link--;
    // "War risk: quotes for a call were cut", where the tagger takes the noun for a verb.
    if (link > first && tags[link] === Tag.IN && isVerb(tags[link - 1]!) && opensStatement(article, tagged, link - 1))
      return link - 1;
    if (link > first && isParticiple(tags[link]!) && isNoun(tags[link - 1]!)) {
      head = topOf(article, tagged, link - 1);
      i = head;
      continue;
    }
    if (link === i - 2) i = link + 1;
    // "… for years and the number rose": a new clause.
    if (tags[i] === Tag.DT || tags[i] === Tag.PRPS) return head;
    if (i - 2 < tagged.first || AND.get(tokens.word[i - 1]!) === 0 || !isNoun(tagged.tags[i - 2]!)) return head;
    i -= 2;
    const above = topOf(article, tagged, i);
    if (above !== i) return above;
  }
  return head;
}

function opensStatement({ tokens }: Article, { first }: Tagged, i: number): boolean {
  return i === first || boundary(tokens, i - 1) >= 3;
}

function isParticiple(tag: number): boolean {
  return tag === Tag.VBG || tag === Tag.VBN;
}

/** The noun that a noun hangs on over its prepositions, itself where there is none. */
function topOf(article: Article, tagged: Tagged, noun: number): number {
  let top = noun;
  for (let climbs = 0; climbs < 4; climbs++) {
    const above = nounAbove(article, tagged, top, tagged.first);
    if (above < 0) break;
    top = above;
  }
  return top;
}

function isComma({ tokens }: Article, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { TokenKind } from '../text/tokens.js';
import { clauseAround, type Frame, headGroup, nounLeft, verbGroupStart, verbLeft } from './bind.js';
import { type Figures, figuresIn } from './figure-search.js';
import { boundary, isNoun, isVerb, type Tagged } from './chunks.js';
import type { Movement } from './direction.js';
import { INTRANSITIVE, SPAN_NOUNS, UNIT_NOUNS } from './direction-data.js';
import {
  groupStart,
  isComma,
  type Lean,
  movedByFigure,
  type Moved,
  type MovementText,
  objectFrom,
  pronoun,
  subjectBefore,
} from './movement-subject.js';
import { isTimeOrUnit } from './time-nouns.js';

/** The frame of a movement; `lean` says that what moved is told before the sentence. */
export interface MovementFrame extends Frame {
  readonly lean: Lean | undefined;
}

const IN_OF = wordSet('in of');
const OF = wordSet('of');
const FOR = wordSet('for');
const FROM_TO = wordSet('from to by');
const BE = wordSet(
  "is are was were be been being 's 're isn't aren't wasn't weren't become becomes became becoming got gotten get gets getting grown turned remain remains remained stay stays stayed look looks looked seem seems seemed",
);
const PASSIVE = wordSet("is are was were be been being 's 're isn't aren't wasn't weren't got get getting");
const NEVER_TAKES = wordSet(INTRANSITIVE);
const SPAN = wordSet(SPAN_NOUNS);
const UNIT = wordSet(UNIT_NOUNS);
const DEGREE = wordSet(
  'slightly much far even rather somewhat considerably significantly markedly sharply noticeably a bit shade little touch lot fraction good well now also still yet some about almost nearly only just more than over no any again consistently steadily largely broadly marginally currently therefore thus indeed all',
);
const IT = wordSet('it');
const THEY = wordSet('they them');

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

/** The group of a head, without a time in front of it: "in the last twelve months | attendance". */
function groupOf(article: Article, tagged: Tagged, head: number): Pick<Frame, 'head' | 'headFirst' | 'headLast'> {
  const group = headGroup(article, tagged, head);
  let { headFirst } = group;
  for (let i = headFirst; i < group.head; i++)
    if (tagged.tags[i] === Tag.NNS && SPAN.get(article.tokens.word[i]!) === 1) headFirst = i + 1;
  return { ...group, headFirst };
}

function isPassive({ article: { tokens }, tagged }: MovementText, start: number, verb: number): boolean {
  if (tagged.tags[verb] !== Tag.VBN && tagged.tags[verb] !== Tag.VBD && tagged.tags[verb] !== Tag.VB) return false;
  for (let i = start; i < verb; i++) if (PASSIVE.get(tokens.word[i]!) === 1) return true;
  return false;
}

/** "A rise of 4% in crime", "price rise", "the first increase". */
function movedByNoun(text: MovementText, { first, last }: Movement): Moved {
  const { article, tagged, clauseLast, figures } = text;
  const { tokens } = article;
  let at = last;
  if (at < clauseLast && IN_OF.get(tokens.word[at]!) === 1) {
    at++;
    const [amount] = figuresIn(figures, at, at + 1);
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
function movedByComparison(text: MovementText, { first, last, form }: Movement): Moved {
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

/** At most this many tokens say by how much. */
const AMOUNT = 16;

/** Where the words of degree before a comparative begin: "two places better", "slightly emptier", "60 basis points wider". */
function amountStart({ article: { tokens }, tagged, figures }: MovementText, first: number): number {
  let start = first;
  for (let moved = true; moved && start > Math.max(tagged.first, first - AMOUNT);) {
    moved = false;
    const before = start - 1;
    const figure = figuresIn(figures, start - AMOUNT, start).find(
      ({ last, countedAt, date }) =>
        !date && (last === start || (countedAt === before && UNIT.get(tokens.word[before]!) === 1)),
    );
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
function isCounted({ article, tagged }: MovementText, noun: number): boolean {
  return isNoun(tagged.tags[noun]!) && tagged.tags[noun - 1] === Tag.CD && !isTimeOrUnit(article, tagged, noun);
}

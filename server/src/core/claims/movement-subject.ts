import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { nounLeft, SPEECH, verbGroupStart, verbLeft } from './bind.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';
import { DAYS } from './direction-data.js';
import { type Figures, figuresIn, firstFrom } from './figure-search.js';
import { firstOfJoined } from './joined-nouns.js';
import { isTime, isTimeOrUnit, isUnit } from './time-nouns.js';

/** What the head of a movement leans on when its own sentence does not name it. */
export type Lean = 'it' | 'they' | 'that' | 'label';

/** What moved, or why the sentence does not say it. */
export interface Moved {
  readonly head: number;
  readonly lean?: Lean | undefined;
}

/** A sentence with its figures, and the clause of a movement in it. */
export interface MovementText {
  readonly article: Article;
  readonly tagged: Tagged;
  readonly figures: Figures;
  readonly clauseFirst: number;
  readonly clauseLast: number;
}

const OF = wordSet('of');
const HANGS = wordSet('of among with for');
const DAY = wordSet(DAYS);
const HELPS = wordSet("is are was were be been being am has have had having do does did 's 're 've 'd got get");
const IT = wordSet('it');
const THEY = wordSet('they them');
const THAT = wordSet('that this these those which');
const THAN = wordSet('than');

/** Head of the noun group that starts at `from`; -1 where it is a time or an amount. */
export function objectFrom({ article, tagged, clauseLast }: MovementText, from: number): number {
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

/** How far before a comparison the figure may stand that is compared. */
const FIGURE_WITHIN = 16;
const COLON = 58;

/** What the last figure before a comparison counts, or whose it is. */
export function movedByFigure(text: MovementText, before: number): Moved | undefined {
  const { article, tagged, figures } = text;
  const { tokens } = article;
  for (let f = firstFrom(figures, before) - 1; f >= 0; f--) {
    const { figure } = figures[f]!;
    if (before - figure.last > FIGURE_WITHIN) return undefined;
    if (figure.last > before || figure.date || figure.kind === 'ordinal' || figure.kind === 'duration') continue;
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

export function groupStart({ tags }: Tagged, at: number, lowest: number): number {
  const stop = Math.max(lowest, at - REACH);
  let i = at;
  while (i > stop && inNounGroup(tags[i - 1]!)) i--;
  // Behind "was", the subject of "was the first increase" stands before the verb.
  while (i > stop && (isVerb(tags[i - 1]!) || tags[i - 1] === Tag.MD || tags[i - 1] === Tag.RB)) i--;
  return i;
}

/** How far before a word what it is of is looked for. */
const REACH = 80;

/** At most this many tokens stand between two commas in a subject. */
const ASIDE = 16;
const GROUP = 4;

/** The subject of a verb group that starts at `start`, over adverbs, asides and "who"; the sentence may only point at it. */
export function subjectBefore(text: MovementText, start: number, depth = 0): Moved {
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
    if (figuresIn(text.figures, i + 1 - FIGURE_WITHIN, i + 1).some(({ last, date }) => last === i + 1 && !date))
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
    const amount = figuresIn(text.figures, head - FIGURE_WITHIN, head + 1).find(({ last }) => head <= last);
    head = amount && amount.first > tagged.first ? nounLeft(article, tagged, amount.first, tagged.first) : -1;
  }
  if (head >= 0 && isUnit(article, tagged, head)) head = -1;
  return { head: head < 0 ? -1 : firstOfJoined(article, tagged, head) };
}

/** What a pronoun means: the subject of the sentence when one stands before it, else something told before. */
export function pronoun({ article, tagged }: MovementText, at: number, lean: 'it' | 'they'): Moved {
  const { tags } = tagged;
  for (let i = Math.max(tagged.first, at - REACH); i < at; i++) {
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

export function isComma({ tokens }: Article, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === 44;
}

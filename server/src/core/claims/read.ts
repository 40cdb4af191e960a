import type { Figure } from '../figures/figure.js';
import type { Article, Block, Sentence } from '../text/article.js';
import { isQuoted } from '../text/quotations.js';
import { wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import { antecedentOf } from './antecedent.js';
import { frameOf, type Frame, headGroup } from './bind.js';
import { firstFrom } from './figure-search.js';
import { tagSentence, type Tagged } from './chunks.js';
import type { Claim, Value } from './claim.js';
import { isComparedWith } from './compared-time.js';
import { comparedValues } from './compared-values.js';
import { sceneOf, type EventScene } from './dated-clause.js';
import { actsOf, readEvent, type DatedEvent } from './dated-event.js';
import { datingOf } from './dates.js';
import { mayMove, type Movement, movementsOf } from './direction.js';
import { termsOf } from './frame-terms.js';
import { happeningWords, measureWords } from './measure-words.js';
import { conceptsOf } from './measures.js';
import { VESSELS, WRECKING } from './direction-data.js';
import { frameOfMovement } from './movement-frame.js';
import { IN_TIME, mayRank, ranksOf, UNSAID } from './rank.js';
import { mayClose, mayCompare } from './rank-comparison.js';
import { type LastSuch, lastSuchOf, SINCE } from './rank-since.js';
import { statusOf } from './status.js';
import { type Lexemes, lexemesOf } from './terms.js';
import { dimensionOf, isLoose, shareOf, valueOf } from './value.js';

/** How many of the last words of the sentence before may be context. */
const CONTEXT_WORDS = 14;
/** How many of its first words an expression without a noun of its own may lean on. */
const ANTECEDENT_WORDS = 20;

/** Everything that the parts of one sentence share. */
interface Scene {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly index: number;
  readonly tagged: Tagged;
  readonly lexemes: Lexemes;
  readonly figures: readonly { readonly figure: Figure; readonly index: number }[];
  /** What is said around the sentence, and what an expression without a noun of its own leans on; made when asked for. */
  context: readonly number[] | undefined;
  antecedent: readonly number[] | undefined;
  /** The sentence as its dates read it; made when the first date asks. */
  events: EventScene | undefined;
  /** What the sentence before tells, for dates that only point back to it. */
  told: ReturnType<typeof actsOf> | undefined;
  readonly buffer: Uint8Array;
}

/**
 * Reads the claims of one article: its figures bound to what they measure, and the directions and ranks that it states.
 *
 * `today` is the day of the article, from which "the worst in 20 months" counts.
 *
 * Never throws; linear in the number of sentences that state something.
 */
export function readClaims(article: Article, figures: readonly Figure[], today?: number): Claim[] {
  const claims: Claim[] = [];
  const buffer = new Uint8Array(article.tokens.count + 1);
  const lexemes = lexemesOf(article.tokens);
  const bySentence = new Map<number, { figure: Figure; index: number }[]>();
  figures.forEach((figure, index) => {
    const row = bySentence.get(figure.sentence);
    if (row) row.push({ figure, index });
    else bySentence.set(figure.sentence, [{ figure, index }]);
  });
  article.sentences.forEach((sentence, index) => {
    if (article.blocks[sentence.block]!.repeats >= 0) return;
    // A dateline tells where and when the article was written, and states nothing.
    if (article.dateline && sentence.end <= article.dateline.end) return;
    const moves = someWord(article, sentence, mayMove);
    const ranked =
      someWord(article, sentence, mayRank) ||
      (someWord(article, sentence, mayCompare) && someWord(article, sentence, mayClose));
    if (!moves && !ranked && !bySentence.has(index)) return;
    const tagged = tagSentence(article.tokens, sentence, buffer);
    const scene: Scene = {
      article,
      sentence,
      index,
      tagged,
      lexemes,
      figures: bySentence.get(index) ?? [],
      context: undefined,
      antecedent: undefined,
      events: undefined,
      told: undefined,
      buffer,
    };
    const told = scene.figures.map(({ figure }) => figure);
    const such = lastSuchOf(article, tagged, told, today);
    // The date of "the driest since 2008" dates nothing that is told of; that of "the first win since 2008" dates the last.
    const limits = new Set(
      such.flatMap(({ figure, by }) => (scene.figures[figure]!.figure.date && by === IN_TIME ? [] : [figure])),
    );
    scene.figures.forEach((entry, at) => {
      if (!limits.has(at)) claims.push(...figureClaims(scene, entry.figure, entry.index));
    });
    for (const { at, first, last, up, head } of comparedValues(article, tagged, scene.figures)) {
      const { figure } = scene.figures[at]!;
      const frame = frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
      const of = head === undefined ? frame : { ...frame, ...headGroup(article, tagged, head) };
      // The noun that the first value counts stands inside the comparison.
      const claim = plainClaim(scene, of, figure.first, figure.last, 'direction', up ? 1 : -1);
      claim.start = article.tokens.start[first]!;
      claim.end = article.tokens.end[last - 1]!;
      claims.push(claim);
    }
    for (const movement of moves ? movementsOf(article, tagged, scene.figures) : []) {
      const claim = movementClaim(scene, movement, (at) => bySentence.get(at) ?? []);
      if (claim) claims.push(claim);
    }
    for (const rank of ranked ? ranksOf(article, tagged) : []) {
      if (isPartOfAmount(scene.figures, rank.first, rank.last)) continue;
      const [first, last] = rank.core;
      const frame = frameOf(article, tagged, first, last, rank.noun);
      const claim = plainClaim(scene, frame, first, last, 'rank', rank.place, rank.upTo);
      claim.start = article.tokens.start[rank.first]!;
      claim.end = article.tokens.end[rank.last - 1]!;
      if (rank.by !== UNSAID) claim.by = rank.by;
      claims.push(claim);
    }
    for (const last of such) claims.push(lastSuchClaim(scene, last));
  });
  return claims;
}

/** "A fifth more", "a tenth of a second": the ordinal is part of a share or a measure, and ranks nothing. */
function isPartOfAmount(figures: Scene['figures'], first: number, last: number): boolean {
  const behind = firstFrom(figures, first + 1);
  // The two halves of a pair start at one token.
  for (let i = Math.max(0, behind - 2); i < behind; i++) {
    const { figure } = figures[i]!;
    if (SHARES.has(figure.kind) && figure.first <= first && last <= figure.last) return true;
  }
  return false;
}

const SHARES: ReadonlySet<Figure['kind']> = new Set(['ratio', 'measure', 'duration']);

function someWord(article: Article, sentence: Sentence, test: (word: number) => boolean): boolean {
  const { word } = article.tokens;
  for (let i = sentence.first; i < sentence.last; i++) if (word[i] !== 0 && test(word[i]!)) return true;
  return false;
}

const VESSEL = wordSet(VESSELS);
const WRECK = wordSet(WRECKING);

const VOTE = wordSet('vote votes voted voting ballot ballots majority passed approved rejected');

function isVote(word: number): boolean {
  return VOTE.get(word) === 1;
}

/**
 * Tokens that say what the sentence is about without standing in it: its heading or question, and the sentence before. What
 * leans on them ("There were 47 of them.") looks at the head of the sentence before, in whatever block that stands.
 */
function contextOf({ article, index }: Scene, leans: boolean): number[] {
  const { block } = article.sentences[index]!;
  const context: number[] = [];
  const heading = headingOf(article.blocks, block);
  if (heading) for (let i = heading.first; i < heading.last; i++) context.push(i);
  const before = article.sentences[index - 1];
  if (!before) return context;
  if (leans ? heading && before.first < heading.last : before.block !== block) return context;
  const from = leans ? before.first : Math.max(before.first, before.last - CONTEXT_WORDS);
  const to = leans ? Math.min(before.last, before.first + ANTECEDENT_WORDS) : before.last;
  for (let i = from; i < to; i++) context.push(i);
  return context;
}

function headingOf(blocks: readonly Block[], block: number): Block | undefined {
  for (let b = block - 1; b >= 0 && b >= block - 3; b--) {
    const kind = blocks[b]!.kind;
    if (kind === 'heading' || kind === 'question') return blocks[b];
  }
  return undefined;
}

function figureClaims(scene: Scene, figure: Figure, index: number): Claim[] {
  const dimension = dimensionOf(figure);
  if (dimension === undefined) return [];
  const value = valueOf(figure);
  if (!value) return [];
  const { article, tagged } = scene;
  // Sports pages are full of scores, runs and records, any two of which differ: of pairs only votes compare.
  if (figure.pair && !someWord(article, scene.sentence, isVote)) return [];
  // The day in a dateline is the article's own.
  if (dimension === 'date' && article.dateline && figure.end <= article.dateline.end) return [];
  const bound = frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
  const isDate = dimension === 'date';
  // A date measures no noun: what counts is what happened then, and to whom.
  const frame = isDate ? { ...bound, head: -1, headFirst: -1, headLast: -1 } : bound;
  const claim = blankClaim(scene, frame, figure.coreFirst, figure.first, figure.last, dimension, value);
  claim.figure = index;
  claim.loose = isLoose(figure, value);
  if (isDate) {
    claim.slot = 'date';
    claim.measure = happeningWords(article, tagged, frame, figure.first, figure.last);
    Object.assign(claim, datingOf(article, figure));
    claim.event = eventOf(scene, figure);
  } else addPeriod(claim, scene, frame, figure);
  if (figure.change) claim.change = figure.change;
  if (figure.set) claim.set = figure.set;
  if (figure.rate) claim.rate = figure.rate;
  if (figure.kind === 'age') claim.age = true;
  // "One in five" is a share already: it counts neither one nor five of anything.
  if (!figure.of || figure.kind === 'ratio') {
    claim.start = figure.start;
    claim.end = figure.end;
    if (!figure.pair) return [claim];
    // "68-55" is a majority of 13.
    const by = Math.abs(figure.pair[0] - figure.pair[1]);
    const margin = { low: by, high: by, lowOpen: false, highOpen: false };
    return [claim, { ...claim, dimension: 'count', value: margin, derived: true }];
  }
  const { start, end } = figure.core;
  const whole: Value = { low: figure.of.low, high: figure.of.high, lowOpen: false, highOpen: false };
  const said = shareOf(value, whole);
  const share: Open | undefined = said && { ...claim };
  const total: Open = { ...claim };
  claim.ofWhole = true;
  claim.whole = whole;
  claim.start = start;
  claim.end = end;
  total.value = whole;
  total.part = value;
  total.set = 'total';
  total.start = figure.of.start;
  total.end = figure.of.end;
  if (!share || !said) return [claim, total];
  share.value = said;
  share.dimension = 'percent';
  share.derived = true;
  share.start = Math.min(figure.start, figure.of.start);
  share.end = Math.max(figure.end, figure.of.end);
  return [claim, total, share];
}

/** A claim while it is put together. */
type Open = { -readonly [Key in keyof Claim]: Claim[Key] };

/**
 * What every claim has, of the tokens `[first, last)`. The fields stand in one literal: an article has many claims, and
 * putting them together from parts took longer than finding the parts.
 */
function blankClaim(
  scene: Scene,
  frame: Frame,
  coreFirst: number,
  first: number,
  last: number,
  dimension: string,
  value: Value,
): Open {
  const { article, sentence, tagged } = scene;
  const { tokens } = article;
  const leans = dimension !== 'date' && frame.head < 0;
  const home = frame.head >= 0 && frame.head < tagged.first ? homeOf(scene, frame.head) : tagged;
  const around = leans ? (scene.antecedent ??= contextOf(scene, true)) : (scene.context ??= contextOf(scene, false));
  const terms = termsOf(article, tagged, frame, first, last, scene.lexemes, around, leans);
  return {
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    slot: 'value',
    dimension,
    figure: -1,
    value,
    sentence: scene.index,
    terms,
    measure: measureWords(article, home, frame, first, last),
    concepts: conceptsOf(terms),
    status: statusOf(article, coreFirst, frame.clauseFirst),
    quoted: isQuoted(article.quotations, coreFirst),
    position: scene.index / Math.max(1, article.sentences.length),
    repeated: article.blocks[sentence.block]!.repeats >= 0,
    before: surroundings(scene, first - 1, -1, tagged.first - 1),
    after: surroundings(scene, last, 1, tagged.last),
    loose: false,
    leans,
  };
}

/** The sentence that a head before the scene's own stands in; it was tagged when the head was found. */
function homeOf({ article, buffer }: Scene, head: number): Tagged {
  const { first, last } = article.sentences[article.sentenceOf[head]!]!;
  return { first, last, tags: buffer };
}

/** What a date of the sentence dates; of a sentence that only points back, what the sentence before tells. */
function eventOf(scene: Scene, figure: Figure): DatedEvent {
  const { article, tagged, lexemes } = scene;
  scene.events ??= sceneOf(article.tokens, tagged, lexemes, datesOf(scene.figures));
  const event = readEvent(scene.events, figure.first, figure.last);
  const before = article.sentences[scene.index - 1];
  if (!event.back || !before || before.block < article.sentences[scene.index]!.block - 1) return event;
  scene.told ??= actsOf(sceneOf(article.tokens, tagSentence(article.tokens, before, scene.buffer), lexemes, []));
  return { ...event, ...scene.told };
}

function datesOf(figures: Scene['figures']): (readonly [number, number])[] {
  return figures.filter(({ figure }) => figure.date || figure.clock).map(({ figure }) => [figure.first, figure.last]);
}

function plainClaim(
  scene: Scene,
  frame: Frame,
  first: number,
  last: number,
  slot: 'direction' | 'rank',
  low: number,
  high = low,
): Open {
  const value: Value = { low, high, lowOpen: false, highOpen: !Number.isFinite(high) };
  const claim = blankClaim(scene, frame, first, first, last, slot, value);
  claim.slot = slot;
  addPeriod(claim, scene, frame, undefined);
  return claim;
}

/** A movement as a claim; what moved may be told in the sentences or the label before. */
function movementClaim(
  scene: Scene,
  movement: Movement,
  figuresOf: (sentence: number) => Scene['figures'],
): Open | undefined {
  const { article, tagged, index, buffer } = scene;
  const { first, last, up, denied } = movement;
  const bound = frameOfMovement(article, tagged, movement, scene.figures);
  // "The ferry sank", "the tanker went down": nothing has become less.
  const { word } = article.tokens;
  if (bound.head >= 0 && VESSEL.get(word[bound.head]!) === 1 && WRECK.get(word[first]!) === 1) return undefined;
  const told = bound.lean && antecedentOf({ article, index, figuresOf, buffer }, bound.lean);
  const claim = plainClaim(scene, told ? { ...bound, ...told } : bound, first, last, 'direction', up ? 1 : -1);
  if (movement.standing) claim.dimension = 'standing';
  // What did not rise has fallen, or is as it was.
  if (denied) claim.value = { ...claim.value, low: up ? -1 : 0, high: up ? 0 : 1 };
  return claim;
}

/** "The worst day in 20 months": the claim that there was a worse one then, and none since. */
function lastSuchClaim(scene: Scene, { first, last, noun, by, figure, value }: LastSuch): Open {
  const { article, tagged } = scene;
  const told = scene.figures[figure]!.figure;
  // "Its first in 47 years" counts no years.
  const frame = frameOf(article, tagged, first, noun < 0 ? told.last : last, noun);
  const claim = blankClaim(scene, frame, first, first, noun < 0 ? told.last : last, SINCE, value);
  claim.slot = 'rank';
  claim.end = told.end;
  if (by !== UNSAID) claim.by = by;
  return claim;
}

/** How many words on each side of a figure are kept to recognise shared copy. */
const REACH = 8;

/** Hashes of the words from a token on, up to `stop`. */
function surroundings({ article }: Scene, from: number, step: 1 | -1, stop: number): Int32Array {
  const { kind, hash } = article.tokens;
  const row: number[] = [];
  for (let i = from; i !== stop && row.length < REACH; i += step)
    if (kind[i] === TokenKind.Word || kind[i] === TokenKind.Number) row.push(hash[i]!);
  return new Int32Array(row);
}

/** The nearest plain date of the same clause: the time that the value is told for. */
function addPeriod(claim: Open, scene: Scene, frame: Frame, figure: Figure | undefined): void {
  let best: Figure | undefined;
  let distance = Infinity;
  const at = figure?.first ?? frame.groupFirst;
  const { figures } = scene;
  for (let i = firstFrom(figures, frame.clauseFirst); i < figures.length; i++) {
    const other = figures[i]!.figure;
    if (other.last > frame.clauseLast) break;
    if (other === figure || !other.date || other.date.startMinute !== undefined) continue;
    if (claim.slot === 'direction' && isComparedWith(scene.article, scene.tagged, other)) continue;
    const away = Math.abs(other.first - at);
    if (away < distance) {
      distance = away;
      best = other;
    }
  }
  if (best?.date) claim.period = { startDay: best.date.startDay, endDay: best.date.endDay };
}

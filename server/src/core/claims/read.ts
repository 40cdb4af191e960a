import type { Figure } from '../figures/figure.js';
import type { Article, Sentence } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { frameOf } from './bind.js';
import { tagSentence } from './chunks.js';
import { addPeriod, blankClaim, type Open, type Scene } from './blank-claim.js';
import type { Claim, Value } from './claim.js';
import { comparisonClaims, lastSuchClaim, movementClaims, rankClaims } from './worded-claims.js';
import { sceneOf } from './dated-clause.js';
import { actsOf, readEvent, type DatedEvent } from './dated-event.js';
import { datingOf } from './dates.js';
import { happeningWords } from './measure-words.js';
import { IN_TIME } from './rank.js';
import { lastSuchOf } from './rank-since.js';
import { Tells, tellingWords } from './telling-words.js';
import { lexemesOf } from './terms.js';
import { dimensionOf, isLoose, shareOf, valueOf } from './value.js';

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
    const words = tellingWords(article, sentence);
    const moves = (words & Tells.Movement) !== 0;
    const ranked = (words & Tells.Rank) !== 0 || ((words & Tells.Opening) !== 0 && (words & Tells.Closing) !== 0);
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
    claims.push(...comparisonClaims(scene));
    if (moves) claims.push(...movementClaims(scene, (at) => bySentence.get(at) ?? []));
    if (ranked) claims.push(...rankClaims(scene));
    for (const last of such) claims.push(lastSuchClaim(scene, last));
  });
  return claims;
}

function someWord(article: Article, sentence: Sentence, test: (word: number) => boolean): boolean {
  const { word } = article.tokens;
  for (let i = sentence.first; i < sentence.last; i++) if (word[i] !== 0 && test(word[i]!)) return true;
  return false;
}

const VOTE = wordSet('vote votes voted voting ballot ballots majority passed approved rejected');

function isVote(word: number): boolean {
  return VOTE.get(word) === 1;
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

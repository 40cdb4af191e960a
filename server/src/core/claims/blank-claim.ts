import type { Figure } from '../figures/figure.js';
import type { Article, Block, Sentence } from '../text/article.js';
import { isQuoted } from '../text/quotations.js';
import { TokenKind } from '../text/tokens.js';
import type { Frame } from './bind.js';
import type { Tagged } from './chunks.js';
import type { Claim, Value } from './claim.js';
import { isComparedWith } from './compared-time.js';
import type { EventScene } from './dated-clause.js';
import type { actsOf } from './dated-event.js';
import { firstFrom } from './figure-search.js';
import { termsOf } from './frame-terms.js';
import { measureWords } from './measure-words.js';
import { conceptsOf } from './measures.js';
import { statusOf } from './status.js';
import type { Lexemes } from './terms.js';

/** How many of the last words of the sentence before may be context. */
const CONTEXT_WORDS = 14;
/** How many of its first words an expression without a noun of its own may lean on. */
const ANTECEDENT_WORDS = 20;

/** Everything that the parts of one sentence share. */
export interface Scene {
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

/** A claim while it is put together. */
export type Open = { -readonly [Key in keyof Claim]: Claim[Key] };

/**
 * What every claim has, of the tokens `[first, last)`. The fields stand in one literal: an article has many claims, and
 * putting them together from parts took longer than finding the parts.
 */
export function blankClaim(
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
export function addPeriod(claim: Open, scene: Scene, frame: Frame, figure: Figure | undefined): void {
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

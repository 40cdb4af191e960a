import { frameOf, type Frame } from './claims/bind.js';
import { isVerb, tagSentence } from './claims/chunks.js';
import type { Claim } from './claims/claim.js';
import { frameOfMovement } from './claims/movement-frame.js';
import { isQuoted, type Scene } from './claims/scene.js';
import { maySpeak, speakerIn } from './claims/speaker.js';
import type { Phrase } from './claims/phrases.js';
import { Lexemes } from './claims/terms.js';
import type { Extraction } from './extract.js';
import { wordSet } from './text/lexicon.js';
import { Tag } from './text/tags.js';

/** What a claim says besides its value, in words, each only where the article gives it. */
export interface ClaimFacts {
  /** Whose figure it is: "NATO", "the bank". */
  readonly subject?: string;
  /** Percent of what: "GDP". */
  readonly base?: string;
  readonly place?: string;
  /** Who says so, when it is not the source itself. */
  readonly speaker?: string;
}

/** Reads the facts of an article's claims; sentences are tagged again, one at a time. */
export function factsReader(extraction: Extraction): (claim: Claim) => ClaimFacts {
  const sceneOf = sceneReader(extraction);
  return (claim) => {
    const speaker = speakerOf(extraction, claim, sceneOf);
    const scene = sceneOf(claim.sentence);
    const frame = frameOfClaim(extraction, claim, scene);
    const base = extraction.figures[claim.figure]?.base;
    const subject = frame && subjectOf(scene, claim, frame);
    const place = frame && placeOf(scene, frame);
    return {
      ...(subject !== undefined && { subject }),
      ...(base !== undefined && { base }),
      ...(place !== undefined && { place }),
      ...(speaker !== undefined && { speaker }),
    };
  };
}

/** Reads who says what an article's claims state; undefined for the source itself. */
export function speakerReader(
  extraction: Extraction,
): (claim: Pick<Claim, 'sentence' | 'quoted'>) => string | undefined {
  const sceneOf = sceneReader(extraction);
  return (claim) => speakerOf(extraction, claim, sceneOf);
}

function sceneReader(extraction: Extraction): (sentence: number) => Scene {
  const { article, entities } = extraction;
  const buffer = new Uint8Array(article.tokens.count + 1);
  const lexemes = new Lexemes(article.tokens);
  let scene: Scene | undefined;
  return (index) => {
    if (scene?.index === index) return scene;
    const sentence = article.sentences[index]!;
    const tagged = tagSentence(article.tokens, sentence, buffer);
    scene = { article, entities, lexemes, sentence, index, tagged, figures: [] };
    return scene;
  };
}

function frameOfClaim({ figures }: Extraction, claim: Claim, { article, tagged }: Scene): Frame | undefined {
  const figure = figures[claim.figure];
  if (figure) return frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
  const { tokens } = article;
  let first = tagged.first;
  while (first < tagged.last && tokens.end[first]! <= claim.start) first++;
  let last = first;
  while (last < tagged.last && tokens.start[last]! < claim.end) last++;
  if (first === last) return undefined;
  return claim.slot === 'direction'
    ? frameOfMovement(
        article,
        tagged,
        { first, last, up: true, form: isVerb(tagged.tags[first]!) ? 'verb' : 'adjective' },
        [],
      )
    : frameOf(article, tagged, first, last, -1);
}

const OF = wordSet('of');
const PLACING = wordSet('in at near across outside throughout');

/**
 * Whose it is that is measured: the owner in the noun group ("NATO's 32 members") or behind its "of" ("a workforce of the
 * bank"), else the subject of the verb in front of the figure.
 */
function subjectOf(scene: Scene, claim: Claim, frame: Frame): string | undefined {
  const { tags } = scene.tagged;
  const { tokens } = scene.article;
  for (let i = frame.groupLast - 1; i > frame.groupFirst; i--)
    if (tags[i] === Tag.POS) return nameAt(scene, i - 1, frame.groupFirst);
  if (frame.head >= 0 && OF.get(tokens.word[frame.head + 1] ?? 0) === 1) {
    const owner = mentionAfter(scene, frame.head + 2, Math.min(frame.clauseLast, frame.head + 6));
    if (owner !== undefined) return owner;
  }
  const { subject } = frame;
  if (subject < 0 || subject === frame.head || tokens.start[subject]! >= claim.start) return undefined;
  // "America's spending stood at 3.3%": it is America's.
  for (let i = subject - 1; i >= scene.tagged.first && isInside(tags[i]!); i--)
    if (tags[i] === Tag.POS) return nameAt(scene, i - 1, scene.tagged.first);
  return nameAt(scene, subject, scene.tagged.first);
}

function isInside(tag: number): boolean {
  return tag === Tag.NN || tag === Tag.NNS || tag === Tag.NNP || tag === Tag.JJ || tag === Tag.POS || tag === Tag.VBG;
}

/** The entity at a token, else the noun with what stands before it in its group. */
function nameAt({ article, entities, tagged: { tags } }: Scene, at: number, from: number): string | undefined {
  const mention = entities.mentions[entities.mentionOf[at] ?? -1];
  if (mention) return clean(article.text.slice(mention.start, mention.end));
  const { tokens } = article;
  let first = at;
  while (first > from && isDescribing(tags[first - 1]!)) first--;
  return clean(article.text.slice(tokens.start[first], tokens.end[at]));
}

function isDescribing(tag: number): boolean {
  return tag === Tag.NN || tag === Tag.NNS || tag === Tag.NNP || tag === Tag.JJ;
}

function clean(text: string): string | undefined {
  const one = text.replace(/\s+/g, ' ').trim();
  return one === '' || one.length > LONGEST ? undefined : one;
}

/** Longer subjects are no names. */
const LONGEST = 60;

function mentionAfter({ article, entities }: Scene, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    if (mention) return clean(article.text.slice(mention.start, mention.end));
  }
  return undefined;
}

/** The place behind "in" or "at" that stands nearest in the clause. */
function placeOf({ article, entities }: Scene, frame: Frame): string | undefined {
  let best: string | undefined;
  let nearest = Infinity;
  for (let i = frame.clauseFirst + 1; i < frame.clauseLast; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    if (!mention || mention.first !== i || entities.entities[mention.entity]!.kind !== 'place') continue;
    if (PLACING.get(article.tokens.word[i - 1]!) !== 1) continue;
    const away = Math.abs(i - frame.groupFirst);
    if (away >= nearest) continue;
    nearest = away;
    best = clean(article.text.slice(mention.start, mention.end));
  }
  return best;
}

/** How many sentences of a longer quotation may lie before the one that says whose it is. */
const AHEAD = 4;

/** Who says what a claim states, in words; of a quotation of several sentences the last may tell. */
function speakerOf(
  extraction: Extraction,
  claim: Pick<Claim, 'sentence' | 'quoted'>,
  sceneOf: (sentence: number) => Scene,
): string | undefined {
  const { article } = extraction;
  const { block } = article.sentences[claim.sentence]!;
  for (let index = claim.sentence; index <= claim.sentence + AHEAD; index++) {
    const sentence = article.sentences[index];
    if (!sentence || sentence.block !== block) return undefined;
    const said = maySpeak(article, sentence) ? speakerIn(sceneOf(index)) : undefined;
    if (said) return said.phrase && phraseName(extraction, said.phrase);
    if (!claim.quoted || (!isQuoted(article, sentence.last - 1) && !isQuoted(article, sentence.last - 2)))
      return undefined;
  }
  return undefined;
}

function phraseName({ article: { text, tokens }, entities }: Extraction, phrase: Phrase): string | undefined {
  if (phrase.entity >= 0) return entities.entities[phrase.entity]!.name;
  return phrase.open ? undefined : clean(text.slice(tokens.start[phrase.first], tokens.end[phrase.last - 1]));
}

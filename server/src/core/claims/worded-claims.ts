import type { Figure } from '../figures/figure.js';
import { wordSet } from '../text/lexicon.js';
import { antecedentOf } from './antecedent.js';
import { frameOf, type Frame, headGroup } from './bind.js';
import { addPeriod, blankClaim, type Open, type Scene } from './blank-claim.js';
import type { Value } from './claim.js';
import { comparedValues } from './compared-values.js';
import { type Movement, movementsOf } from './direction.js';
import { VESSELS, WRECKING } from './direction-data.js';
import { firstFrom } from './figure-search.js';
import { frameOfMovement } from './movement-frame.js';
import { ranksOf, UNSAID } from './rank.js';
import { type LastSuch, SINCE } from './rank-since.js';

/** The directions that two values beside each other tell: "640, compared with 820". */
export function comparisonClaims(scene: Scene): Open[] {
  const { article, tagged, figures } = scene;
  return comparedValues(article, tagged, figures).map(({ at, first, last, up, head }) => {
    const { figure } = figures[at]!;
    const frame = frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
    const of = head === undefined ? frame : { ...frame, ...headGroup(article, tagged, head) };
    // The noun that the first value counts stands inside the comparison.
    const claim = plainClaim(scene, of, figure.first, figure.last, 'direction', up ? 1 : -1);
    claim.start = article.tokens.start[first]!;
    claim.end = article.tokens.end[last - 1]!;
    return claim;
  });
}

/** What rises and falls in a sentence; `figuresOf` gives the figures of the sentences before. */
export function movementClaims(scene: Scene, figuresOf: (sentence: number) => Scene['figures']): Open[] {
  return movementsOf(scene.article, scene.tagged, scene.figures)
    .map((movement) => movementClaim(scene, movement, figuresOf))
    .filter((claim) => claim !== undefined);
}

/** The places in an order that a sentence gives. */
export function rankClaims(scene: Scene): Open[] {
  const { article, tagged, figures } = scene;
  return ranksOf(article, tagged)
    .filter(({ first, last }) => !isPartOfAmount(figures, first, last))
    .map((rank) => {
      const [first, last] = rank.core;
      const frame = frameOf(article, tagged, first, last, rank.noun);
      const claim = plainClaim(scene, frame, first, last, 'rank', rank.place, rank.upTo);
      claim.start = article.tokens.start[rank.first]!;
      claim.end = article.tokens.end[rank.last - 1]!;
      if (rank.by !== UNSAID) claim.by = rank.by;
      return claim;
    });
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

const VESSEL = wordSet(VESSELS);
const WRECK = wordSet(WRECKING);

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
export function lastSuchClaim(scene: Scene, { first, last, noun, by, figure, value }: LastSuch): Open {
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

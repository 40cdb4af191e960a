import type { Figure } from '../figures/figure.js';
import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { boundary, isVerb, type Tagged } from './chunks.js';

const ON = wordSet('on');
const UP_DOWN = wordSet('up down');
const THAN = wordSet('than from against with on since');
/** Words between "than" and the time that is compared with: "than in the same part of last year". */
const THAN_WITHIN = 7;

/** "Lower than in 2026", "up on last year": the time of before is not the time that a direction is told for. */
export function isComparedWith({ tokens }: Article, tagged: Tagged, { first, date }: Figure): boolean {
  if (date?.relation === 'since') return true;
  for (let i = first - 1; i >= Math.max(tagged.first, first - THAN_WITHIN); i--) {
    if (THAN.get(tokens.word[i]!) === 1) return ON.get(tokens.word[i]!) === 0 || UP_DOWN.get(tokens.word[i - 1]!) === 1;
    if (boundary(tokens, i) > 0 || isVerb(tagged.tags[i]!)) return false;
  }
  return false;
}

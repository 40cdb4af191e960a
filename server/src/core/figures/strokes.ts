import { hyphenAt } from '../text/digits.js';
import { word, wordSet } from '../text/lexicon.js';
import { readNumeral } from '../text/numerals.js';
import { draftOf, setInterval, type Draft } from './draft.js';
import type { Scene } from './scene.js';

const UNDER = word('under');
const PAR = word('par');
const SIDE = wordSet('under over');
/** Words of a round of golf, beside which "11 under" needs no "par". */
const GOLF = wordSet(
  'par birdie birdies bogey bogeys eagle eagles fairway fairways green greens hole holes round rounds shot shots stroke strokes leaderboard golf golfer putt putts tee carded card cut caddie',
);
/** More strokes than that nobody is told to be from par. */
const MOST = 40;
const REACH = 30;

/** "11 under par", "four-under-par", "two over": strokes from par that start at token `i`, and which way. */
export function readStrokes(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  const numeral = readNumeral(tokens, i, last);
  if (!numeral || numeral.decimals || numeral.scale !== 1 || numeral.value < 1 || numeral.value > MOST)
    return undefined;
  const tied = hyphenAt(tokens, numeral.last, last);
  const side = tied ? numeral.last + 1 : numeral.last;
  if (side >= last || SIDE.get(tokens.word[side]!) === 0) return undefined;
  const next = hyphenAt(tokens, side + 1, last) ? side + 2 : side + 1;
  const par = next < last && tokens.word[next] === PAR;
  // "Two over the course of the day" and "six under age five" tell of no strokes.
  const mark = next < last ? tokens.text.charCodeAt(tokens.start[next]!) : COMMA;
  const ends = tied || mark === COMMA || mark === STOP || ENDS.get(tokens.word[next]!) === 1;
  if (!par && !(ends && speaksOfGolf(scene, i))) return undefined;
  const draft = draftOf(scene, 'number', i, par ? next + 1 : side + 1);
  draft.stated = numeral.value;
  draft.dimension = 'par';
  draft.counted = 'stroke';
  draft.change = { kind: 'by', direction: tokens.word[side] === UNDER ? 'down' : 'up' };
  setInterval(draft, { low: numeral.value, high: numeral.value });
  return draft;
}
const ENDS = wordSet('after for and to with in at on through');
const COMMA = 44;
const STOP = 46;

function speaksOfGolf({ tokens, first, last }: Scene, i: number): boolean {
  for (let k = Math.max(first, i - REACH); k < last && k < i + REACH; k++)
    if (GOLF.get(tokens.word[k]!) === 1) return true;
  return false;
}

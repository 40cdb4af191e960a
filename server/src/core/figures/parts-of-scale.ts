import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { TokenKind } from '../text/tokens.js';
import { digitsAt } from './amount.js';
import { draftOf, setInterval, widen, type Draft } from './draft.js';
import type { Scene } from './scene.js';

const S = word('s');
const THE = word('the');
const TEENS = word('teens');
const DIGITS = word('digits');
const DOUBLE = wordSet('double');
const SINGLE = wordSet('single');
const TRIPLE = wordSet('triple');
const OWN = wordSet('his her their my your our');
const MID = wordSet('mid middle');
const LOW = wordSet('low lower early');
const HIGH = wordSet('high upper late');
/** First age of a decade of life in words. */
const DECADES = new WordProperty([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Words that may end a part of a scale; digits with an s apart. */
export function isScaleWord(id: number): boolean {
  return id === TEENS || id === DIGITS || DECADES.get(id) !== 0;
}

/** "in her 40s", "mid-30s", "the low 20s", "high teens", "low double digits" that ends at or behind token `i`. */
export function readPartOfScale(scene: Scene, i: number): Draft | undefined {
  const { tokens } = scene;
  const id = tokens.word[i]!;
  if (id === DIGITS) return doubleDigits(scene, i);
  if (id === TEENS) return part(scene, i, i + 1, 13, 19, false);
  const named = DECADES.get(id);
  if (named !== 0) return part(scene, i, i + 1, named, named + 9, true);
  const digits = digitsAt(tokens, i);
  if (!digits?.bare || i + 1 >= scene.last || tokens.spaced[i + 1] === 1 || tokens.word[i + 1] !== S) return undefined;
  if (digits.value >= 1000 && digits.value % 1000 === 0) return undefined;
  if (digits.value < 10 || digits.value > 100 || digits.value % 10 !== 0) return undefined;
  return part(scene, i, i + 2, digits.value, digits.value + 9, true);
}

/** "1,000s": thousands, loosely. */
export function readLooseDigits(scene: Scene, i: number): Draft | undefined {
  const { tokens, last } = scene;
  if (i + 1 >= last || tokens.spaced[i + 1] === 1 || tokens.word[i + 1] !== S) return undefined;
  const digits = digitsAt(tokens, i);
  if (!digits || digits.value < 100 || Math.log10(digits.value) % 1 !== 0 || (digits.bare && digits.value === 1000))
    return undefined;
  const draft = draftOf(scene, 'number', i, i + 2);
  draft.vague = true;
  setInterval(draft, { low: digits.value * 2, high: digits.value * 10, highOpen: true, approximate: true });
  return draft;
}

function part(scene: Scene, i: number, end: number, low: number, high: number, decade: boolean): Draft | undefined {
  const { tokens, first } = scene;
  let from = i;
  let [bottom, top] = [low, high];
  const tied = i - 1 > first && tokens.kind[i - 1] === TokenKind.Dash && tokens.spaced[i] === 0;
  const before = tied ? i - 2 : i - 1;
  const id = before >= first ? tokens.word[before]! : 0;
  const [isMid, isLow, isHigh] = [MID.get(id) === 1, LOW.get(id) === 1, HIGH.get(id) === 1];
  if (isMid || isLow || isHigh) {
    from = before;
    if (isMid) [bottom, top] = decade ? [low + 4, low + 6] : [14, 16];
    else if (isLow) top = decade ? low + 3 : 15;
    else bottom = decade ? low + 7 : 17;
  }
  const age = from > first && OWN.get(tokens.word[from - 1]!) === 1;
  if (!age && from === i) return undefined;
  const draft = draftOf(scene, age ? 'age' : 'number', from, end);
  if (age) {
    draft.unit = 'year';
    draft.dimension = 'age';
  } else if (from > first && tokens.word[from - 1] === THE && id === 0) widen(scene, draft, from - 1, end);
  setInterval(draft, { low: bottom, high: top });
  return draft;
}

function doubleDigits(scene: Scene, i: number): Draft | undefined {
  const { tokens, first } = scene;
  const at = i - 1;
  if (at < first) return undefined;
  const id = tokens.word[at]!;
  const size = SINGLE.get(id) === 1 ? 1 : DOUBLE.get(id) === 1 ? 10 : TRIPLE.get(id) === 1 ? 100 : 0;
  if (size === 0) return undefined;
  const tied = at - 1 > first && hyphenAt(tokens, at - 1, scene.last);
  const before = tied ? at - 2 : at - 1;
  const part = before >= first ? tokens.word[before]! : 0;
  let [low, high, from] = [size, size * 10 - 1, at];
  if (LOW.get(part) === 1) [high, from] = [size === 1 ? 3 : size * 1.5, before];
  else if (MID.get(part) === 1) [low, high, from] = [size * 4, size * 6, before];
  else if (HIGH.get(part) === 1) [low, from] = [size * 7, before];
  const draft = draftOf(scene, 'number', from, i + 1);
  draft.vague = true;
  setInterval(draft, { low, high });
  return draft;
}

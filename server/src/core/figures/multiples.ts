import { word, WordProperty, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { draftOf, leadOf, setInterval, widen, type Draft } from './draft.js';
import { intervalOf, tidy } from './interval.js';
import type { Scene } from './scene.js';

/** Verbs and adverbs that multiply: the factor times twelve, so that halves stay whole numbers. */
const FACTOR = new WordProperty();
const VERBS: readonly (readonly [string, number])[] = [
  ['doubled doubles doubling double', 2],
  ['redoubled', 0],
  ['tripled triples tripling triple trebled trebles trebling treble', 3],
  ['quadrupled quadruples quadrupling quadruple', 4],
  ['quintupled quintuple quintupling', 5],
  ['sextupled sextuple', 6],
  ['halved halves halving halve', 0.5],
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
];
for (const [words, factor] of VERBS) if (factor > 0) for (const text of words.split(' ')) FACTOR.set(text, factor * 12);

const TWICE = word('twice');
const THRICE = word('thrice');
const HALVES = wordSet('halves halve');
const BARE = wordSet('doubles triples trebles double triple treble quadruple quintuple sextuple');
const AFTER_TWICE = wordSet('as the that what its his her their last this those larger bigger higher more an');
const AFTER_BARE = wordSet('the its that what this his her their those to in by since from over within last and or a');
const BEFORE_BARE = wordSet(
  "to will than nearly almost about could would may might can and more roughly around 'll must should not least",
);
const AS = word('as');
const MANY = wordSet('many much');
const TIMES = wordSet('times');
const FOLD = word('fold');
const MORE = wordSet(
  'more higher larger bigger greater longer faster heavier stronger likelier worse richer older wider denser costlier taller smaller less lower fewer',
);
const FALSE_DOUBLES = wordSet(
  'murder bed beds decker bass standards digits glazing agent life bogey fault taxation play header',
);

/** Words that may start a multiple. */
export function isMultipleWord(id: number): boolean {
  return FACTOR.get(id) !== 0;
}

/** "doubled", "halved", "twice as many", "threefold" at token `i`. */
export function readMultiple(scene: Scene, i: number, floor: number): Draft | undefined {
  const { tokens, first, last } = scene;
  const id = tokens.word[i]!;
  const factor = FACTOR.get(id) / 12;
  if (factor === 0) return undefined;
  const next = i + 1 < last ? tokens.word[i + 1]! : 0;
  const before = i > first ? tokens.word[i - 1]! : 0;
  if (i + 1 < last && hyphenAt(tokens, i + 1, last)) return undefined;
  if ((id === TWICE || id === THRICE) && AFTER_TWICE.get(next) === 0) return undefined;
  if (HALVES.get(id) === 1 && BEFORE_BARE.get(before) === 0) return undefined;
  if (
    BARE.get(id) === 1 &&
    (FALSE_DOUBLES.get(next) === 1 || (AFTER_BARE.get(next) === 0 && BEFORE_BARE.get(before) === 0))
  )
    return undefined;
  return multiple(
    scene,
    i,
    i + 1,
    factor,
    floor,
    id === TWICE || id === THRICE ? undefined : factor < 1 ? 'down' : 'up',
  );
}

function multiple(
  scene: Scene,
  first: number,
  last: number,
  factor: number,
  floor: number,
  direction: 'up' | 'down' | undefined,
): Draft {
  const draft = draftOf(scene, 'ratio', first, last);
  draft.stated = tidy(factor);
  draft.dimension = 'multiple';
  const lead = leadOf(scene, first, floor);
  if (lead.first < first) widen(scene, draft, lead.first, last);
  setInterval(draft, intervalOf({ value: factor, step: 1, decimals: false, exact: false }, lead.modifier));
  if (direction) draft.change = { kind: 'by', direction };
  return draft;
}

/** "three times as many", "1.8 times annual income", "10-fold": a number that multiplies, starting at `i`. */
export function readTimes(scene: Scene, i: number, floor: number): Draft | undefined {
  const { tokens, last } = scene;
  const numeral = readNumeral(tokens, i, last);
  if (!numeral || numeral.last >= last) return undefined;
  const tied = hyphenAt(tokens, numeral.last, last);
  if (tied && tokens.word[numeral.last + 1] === FOLD)
    return multiple(scene, i, numeral.last + 2, numeral.value, floor, 'up');
  const at = numeral.last;
  if (tied || TIMES.get(tokens.word[at]!) === 0) return undefined;
  let end = at + 1;
  const next = end < last ? tokens.word[end]! : 0;
  const more = MORE.get(next) === 1;
  if (next === AS) end = MANY.get(tokens.word[end + 1] ?? 0) === 1 ? end + 2 : end;
  else if (!more && AFTER_TWICE.get(next) === 0 && !numeral.decimals) return undefined;
  else if (next === IN) return undefined;
  const draft = multiple(scene, i, end, numeral.value, floor, undefined);
  // "three times more" may mean three or four times as many: both stay possible.
  if (more && draft.high !== undefined && Number.isFinite(draft.high)) draft.high = tidy(numeral.value + 1);
  return draft;
}
const IN = word('in');

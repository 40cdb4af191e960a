import { word, wordSet } from '../text/lexicon.js';
import { TokenKind } from '../text/tokens.js';
import type { Figure, FigureKind } from './figure.js';
import { COMPARATIVE } from './comparatives.js';
import { CHANGE, CHANGE_NOUN, NOT_BY_MONEY } from './figure-tables.js';
import type { Scene } from './scene.js';
import { turnsBehind } from './shares.js';

const BY = word('by');
const TO = word('to');
const FROM = word('from');
const OF = word('of');
const OR = word('or');
const ON = word('on');
const AT = word('at');
const SKIP = wordSet(
  'a an another further about around some almost nearly sharply slightly only just more than at least',
);

type Change = NonNullable<Figure['change']>;

function change(kind: Change['kind'], code: number): Change {
  if (code === 1) return { kind, direction: 'up' };
  if (code === 2) return { kind, direction: 'down' };
  return { kind };
}

/**
 * Whether the figure at tokens `[first, last)` says a change ("fell 12%", "by 5%"), or the level reached or left
 * ("to $40m", "from $45m"), and which way it went. Needs a word of change in the clause.
 */
export function changeAt(
  scene: Scene,
  first: number,
  last: number,
  kind: FigureKind,
  counts: boolean,
): Change | undefined {
  const { tokens } = scene;
  let at = first - 1;
  if (at < scene.first) return behind(scene, last, kind);
  const id = tokens.word[at]!;
  if (id === BY) {
    const code = changeLeft(scene, at - 1, 9);
    return code === 0 ? undefined : change('by', code);
  }
  if (id === TO || id === ON) {
    const code = id === TO ? changeLeft(scene, at - 1, 20) : 0;
    if (code !== 0) return change('to', code);
    if (id === ON && PUT.get(tokens.word[at - 1] ?? 0) === 1 && UNITS_OF_CHANGE.has(kind)) return change('by', 1);
    return id === TO && SETTLE.get(tokens.word[at - 1] ?? 0) === 1 ? change('to', 3) : undefined;
  }
  // "Sales were 3% higher at £6.8bn".
  if (id === AT) {
    const code = changeLeft(scene, at - 1, 3);
    return code === 0 ? undefined : change('to', code);
  }
  if (id === FROM) {
    const left = changeLeft(scene, at - 1, 24);
    if (left !== 0) return change('from', left);
    const right = nounRight(scene, last);
    return right === 0 ? undefined : change('from', right);
  }
  if (id === OF && at - 1 >= scene.first && CHANGE_NOUN.get(tokens.word[at - 1]!) === 1)
    return change('by', CHANGE.get(tokens.word[at - 1]!));
  const after = behind(scene, last, kind);
  if (after) return after;
  // "WTI off 98 cents at $74.21".
  if (
    id === OFF &&
    (kind === 'money' || kind === 'percent') &&
    (last >= scene.last || BEHIND_OFF.get(tokens.word[last]!) === 1)
  )
    return change('by', 2);
  if (PAST_LEVEL.get(tokens.word[first]!) === 1) {
    const code = CHANGE.get(id);
    return code === 0 ? undefined : change('to', code);
  }
  if (counts) return ADD.get(id) === 1 ? change('by', 1) : undefined;
  while (at > scene.first && SKIP.get(tokens.word[at]!) === 1) at--;
  const verb = tokens.word[at]!;
  const code = CHANGE.get(verb);
  if (code === 1 || code === 2) {
    if (kind === 'money' && NOT_BY_MONEY.get(verb) === 1) return undefined;
    if (
      kind === 'ratio' ||
      kind === 'number' ||
      kind === 'percent' ||
      kind === 'percentage-point' ||
      kind === 'money' ||
      kind === 'measure'
    ) {
      return kind === 'number' && BARE_BY.get(verb) === 0 ? undefined : change('by', code);
    }
  }
  if (kind === 'percentage-point') {
    const near = changeLeft(scene, at, 7);
    if (near === 1 || near === 2) return change('by', near);
  }
  return undefined;
}

const OFF = word('off');
const BEHIND_OFF = wordSet('at to');

/** "fell below 5 percent" tells the level that was passed. */
const PAST_LEVEL = wordSet('below above under beneath beyond past');
const SETTLE = wordSet('settle settled close closed');
/** "The index put on half a percent." */
const PUT = wordSet('put puts putting piled');
const UNITS_OF_CHANGE: ReadonlySet<FigureKind> = new Set<FigureKind>(['percent', 'percentage-point']);
const ADD = wordSet('adds added adding');
/** Verbs behind which a bare number is points and not a count of things. */
const BARE_BY = wordSet(
  'rose fell up down gained added lost climbed dropped jumped slipped dipped surged plunged tumbled shed sheds rises falls rise fall',
);

/** "a 12% rise", "4,000 fewer": a word of change right behind the figure. */
function behind(scene: Scene, last: number, kind: FigureKind): Change | undefined {
  const { tokens } = scene;
  const share = kind === 'percent' || kind === 'ratio';
  if (!share && kind !== 'percentage-point' && kind !== 'money' && kind !== 'measure') return undefined;
  const compared = last < scene.last ? COMPARATIVE.get(tokens.word[last]!) : 0;
  if (share && compared !== 0) return change('by', compared);
  if (kind === 'ratio') return turnedBehind(scene, last);
  if (kind === 'percent') {
    const turned = turnedBehind(scene, last);
    if (turned) return turned;
  }
  for (let i = last; i < scene.last && i < last + 3; i++) {
    if (tokens.kind[i] !== TokenKind.Word) return undefined;
    const id = tokens.word[i]!;
    if (CHANGE_NOUN.get(id) === 1) return change('by', CHANGE.get(id));
    if (MORE.get(id) === 1 && i === last) return change('by', 1);
    if (FEWER.get(id) === 1 && i === last) return change('by', 2);
    if (i === last && PLAIN.get(id) === 0) return undefined;
  }
  return undefined;
}
const UP = word('up');

/** "12% up on last year", "a fifth down": the way it went right behind the share. */
function turnedBehind(scene: Scene, i: number): Change | undefined {
  return turnsBehind(scene, i) ? change('by', scene.tokens.word[i] === UP ? 1 : 2) : undefined;
}

const MORE = wordSet('higher more larger bigger');
const FEWER = wordSet('lower less fewer smaller');
const PLAIN = wordSet(
  'annual year yearly monthly tax price pay sharp further drop real quarterly overall population sales revenue profit',
);

/** Code of the nearest word of change to the left within `reach` tokens of the same clause, or 0. */
function changeLeft(scene: Scene, from: number, reach: number): number {
  const { tokens } = scene;
  for (let i = from, steps = 0; i >= scene.first && steps < reach; i--, steps++) {
    if (tokens.kind[i] === TokenKind.Punctuation && tokens.text.charCodeAt(tokens.start[i]!) === 59) return 0;
    const code = CHANGE.get(tokens.word[i]!);
    if (code !== 0) return code;
  }
  return 0;
}

function nounRight(scene: Scene, from: number): number {
  for (let i = from; i < scene.last && i < from + 4; i++)
    if (CHANGE_NOUN.get(scene.tokens.word[i]!) === 1) return CHANGE.get(scene.tokens.word[i]!);
  return 0;
}

/** Whether a word of change stands shortly before token `i`: then "from A to B" are two figures and no range. */
export function changesBefore(scene: Scene, i: number): boolean {
  return changeLeft(scene, i - 1, 16) !== 0;
}

/** Whether the token right before `i` is a verb of change without "by", "to" or "between". */
export function directChange(scene: Scene, i: number): boolean {
  return i > scene.first && CHANGE.get(scene.tokens.word[i - 1]!) !== 0;
}

/** "or 0.51 per cent" behind "gained 412 points" says the same change again. */
export function repeatsChange(scene: Scene, first: number, previous: Figure | undefined): Change | undefined {
  if (!previous?.change || scene.tokens.word[first - 1] !== OR) return undefined;
  return first - previous.last <= 3 ? previous.change : undefined;
}

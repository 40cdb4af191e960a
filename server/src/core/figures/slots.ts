import { word, wordSet } from '../text/lexicon.js';
import { changeAt, repeatsChange } from './change.js';
import { countedAt, groupBehind } from './counted.js';
import { type Draft, type Lead } from './draft.js';
import type { Figure } from './figure.js';
import { intervalOf } from './interval.js';
import { rateAt } from './rates.js';
import type { Scene } from './scene.js';
import { type Whole } from './shares.js';

const OF = word('of');
const SCORE = word('score');
const EACH = word('each');
const TO = word('to');

export function colour(draft: Draft, lead: Lead): void {
  if (lead.colour) draft.colour = lead.colour;
  if (lead.set) draft.set = lead.set;
  if (lead.approximate) draft.approximate = true;
}

export function addWhole(scene: Scene, draft: Draft, whole: Whole): void {
  const { numeral } = whole;
  const exact = !numeral.decimals && numeral.value < 1000 && numeral.scale === 1;
  const { low, high } = intervalOf(
    { value: numeral.value, step: numeral.step, decimals: numeral.decimals, exact },
    'plain',
  );
  draft.of = {
    start: scene.tokens.start[whole.first]!,
    end: scene.tokens.end[whole.last - 1]!,
    stated: numeral.value,
    low,
    high,
  };
}

export function addCounted(scene: Scene, draft: Draft, at: number, single: boolean): void {
  const counted = countedAt(scene, at, single);
  if (!counted) return;
  draft.counted = counted.lemma;
  draft.countedAt = counted.at;
}

/** "Forty-one of the pupils": the noun behind "of the". */
export function addOfNoun(scene: Scene, draft: Draft): void {
  const at = draft.last + 1;
  // "A score of villages".
  if (scene.tokens.word[draft.last - 1] === SCORE) return addCounted(scene, draft, at, false);
  if (DETERMINER.get(scene.tokens.word[at] ?? 0) === 0) return;
  addCounted(scene, draft, at + 1, false);
}

export const DETERMINER = wordSet('the its his her their our these those');
export function addBase(scene: Scene, draft: Draft, at: number): void {
  const { tokens } = scene;
  if (at >= scene.last || tokens.word[at] !== OF) return;
  const group = groupBehind(scene, at + 1);
  if (!group) return;
  draft.base = tokens.text.slice(tokens.start[group.first]!, tokens.end[group.last - 1]!).replace(/\s+/g, ' ');
}

/** Behind the rate of a figure, so that "a year" in it is not read as a stretch of time. */
export function rateEnd(scene: Scene, draft: Draft): number {
  if (draft.rate === undefined) return 0;
  const from = draft.countedAt === undefined ? draft.last : Math.max(draft.last, draft.countedAt + 1);
  return (rateAt(scene, from) ?? rateBehindOf(scene, from))?.last ?? 0;
}

export function addRate(scene: Scene, draft: Draft, at: number): void {
  const from = draft.countedAt === undefined ? at : Math.max(at, draft.countedAt + 1);
  const rate =
    rateAt(scene, from) ??
    (draft.kind === 'measure' || draft.kind === 'number' ? rateBehindOf(scene, from) : undefined);
  if (rate) draft.rate = rate.rate;
}

/** "212 micrograms of fine dust per cubic metre". */
function rateBehindOf(scene: Scene, at: number): ReturnType<typeof rateAt> {
  if (scene.tokens.word[at] !== OF) return undefined;
  const group = groupBehind(scene, at + 1);
  return group && rateAt(scene, group.last);
}

const SETS = new Map<number, Figure['set']>([
  [word('total'), 'total'],
  [word('combined'), 'total'],
  [word('altogether'), 'total'],
  [word('average'), 'average'],
  [word('mean'), 'average'],
  [word('median'), 'median'],
  [word('remaining'), 'remaining'],
  [word('including'), 'including'],
  [word('each'), 'each'],
  [word('apiece'), 'each'],
]);

const OTHER = wordSet('other others');
const MORE = wordSet('more additional further extra');
const LINK = wordSet('of a an the was is to');
/** "a total of 205", "an average of", "the remaining 14", "31 other", "60 more". */
export function addSet(scene: Scene, draft: Draft, at: number): void {
  const { tokens, last } = scene;
  const behind = at < last ? tokens.word[at]! : 0;
  if (OTHER.get(behind) === 1) draft.set = 'other';
  else if (MORE.get(behind) === 1) draft.set ??= 'another';
  else if (draft.countedAt !== undefined && tokens.word[draft.countedAt + 1] === EACH) draft.set ??= 'each';
  for (let k = draft.first - 1, steps = 0; k >= scene.first && steps < 3; k--, steps++) {
    const id = tokens.word[k]!;
    const set = SETS.get(id);
    if (set) {
      draft.set ??= set;
      return;
    }
    if (LINK.get(id) === 0) return;
  }
}

/** "54% to 42%": two values set against each other, and no level reached. */
function isSecondOfPair(scene: Scene, draft: Draft, lead: Lead, previous: Figure | undefined): boolean {
  if (!previous || previous.change || previous.unit !== draft.unit || previous.last !== lead.first - 1) return false;
  return scene.tokens.word[lead.first - 1] === TO && draft.unit !== undefined;
}

export function addChange(scene: Scene, draft: Draft, lead: Lead, previous: Figure | undefined): void {
  if (isSecondOfPair(scene, draft, lead, previous)) return;
  const found =
    changeAt(scene, lead.first, draft.last, draft.kind, draft.counted !== undefined && draft.counted !== 'point') ??
    repeatsChange(scene, lead.first, previous);
  if (found) draft.change = found;
}

import { word } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { MASS_BEFORE } from './figure-tables.js';
import type { Scene } from './scene.js';
import type { AmountDraft } from './amount-type.js';

const OF = word('of');

/** Whether "pounds" weighs and does not cost: by the words around it, since the article may use both. */
export function isMass(scene: Scene, amount: AmountDraft, at: number, end: number): boolean {
  const { tokens, first, last } = scene;
  if (end < last && tokens.word[end] === OF && !scene.facts.sterling()) return true;
  for (let i = Math.max(first, amount.first - 8); i < last && i < end + 4; i++)
    if (MASS_BEFORE.get(tokens.word[i]!) === 1) return true;
  if (hyphenAt(tokens, at, last)) return !scene.facts.sterling();
  return !scene.facts.sterling() && amount.value < 1000 && MONEY_NEAR.every((id) => !near(scene, amount, id));
}

const MONEY_NEAR =
  'cost costs prize pay paid price worth fine fined spent sold earn earns owed budget wage salary fee tax money charge charged bill bills rent fare ticket tickets budget'
    .split(' ')
    .map(word);

function near(scene: Scene, amount: AmountDraft, id: number): boolean {
  for (let i = Math.max(scene.first, amount.first - 10); i < Math.min(scene.last, amount.last + 8); i++)
    if (scene.tokens.word[i] === id) return true;
  return false;
}

import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { foldedText, Shape, TokenKind } from '../text/tokens.js';
import { AFTER_ONE, GROUP_END } from './figure-tables.js';
import type { Figure } from './figure.js';
import type { Scene } from './scene.js';

const OF = word('of');
const MORE = word('more');
const THAN = word('than');
const DETERMINER = wordSet(
  "this that the any every each no which these those another some not 's his her their my your our first last such only",
);
const IDLE = wordSet(
  'thing day time way side point hand reason question another such kind part example sense moment minute occasion word respect direction place stage size voice love last more',
);
const TOLL = wordSet(
  'dead killed injured wounded hurt missing against critically seriously fatally abstention abstained died arrested in',
);
const LINK = wordSet('and or but');

/** Whether "one" at token `i` counts something and is no pronoun: "one passenger was killed", but "this one", "no one". */
export function oneCounts(scene: Scene, i: number, previous: Figure | undefined, led: boolean): boolean {
  const { tokens, first, last } = scene;
  if (i > first && DETERMINER.get(tokens.word[i - 1]!) === 1) return false;
  const next = i + 1;
  if (next >= last) return led || follows(scene, i, previous);
  if (hyphenAt(tokens, next, last)) return next + 1 < last && COMPOUND.get(tokens.word[next + 1]!) === 1;
  const id = tokens.word[next]!;
  if (id === OF) return isApposed(scene, i);
  if (id === MORE && next + 1 < last && tokens.word[next + 1] === THAN) return true;
  if (IDLE.get(id) === 1) return false;
  if (led || AFTER_ONE.get(id) === 1) return true;
  if (TOLL.get(id) === 1 && id !== IN) return true;
  if (follows(scene, i, previous) || isToll(scene, i)) return true;
  if (followsAdjective(scene, i)) return false;
  for (let k = next; k < last && k < next + 3; k++) {
    if (tokens.kind[k] !== TokenKind.Word) return k > next;
    if (AFTER_ONE.get(tokens.word[k]!) === 1) return true;
    if (tokens.shape[k] !== Shape.Lower) {
      if (!scene.titled) continue;
      return false;
    }
    if (k > next && GROUP_END.get(tokens.word[k]!) === 1) return true;
    const tags = setOf(tokens.hash[k]!);
    if (tags.length === 0) return NO_NOUN.test(foldedText(tokens, k)) === false;
    if (tags[0] === Tag.NN) return IDLE.get(tokens.word[k]!) === 0;
    if (tags[0] !== Tag.JJ) return false;
  }
  return false;
}
const OF_WHOM = wordSet('them whom');
/** "115 people, one of them a baby", "six men, one of whom died": told of a group just counted. */
function isApposed({ tokens, first, last }: Scene, i: number): boolean {
  if (i - 1 <= first || i + 2 >= last || tokens.text.charCodeAt(tokens.start[i - 1]!) !== 44) return false;
  return OF_WHOM.get(tokens.word[i + 2]!) === 1;
}

/** "a larger Ecuadorean one": a pronoun behind its adjective. */
function followsAdjective(scene: Scene, i: number): boolean {
  const { tokens, first } = scene;
  if (i <= first || tokens.kind[i - 1] !== TokenKind.Word) return false;
  if (tokens.shape[i - 1] === Shape.Title && i - 1 > first) return true;
  const tag = setOf(tokens.hash[i - 1]!)[0];
  return tag === Tag.JJ || tag === Tag.JJR || tag === Tag.JJS;
}
const IN = word('in');
/** Endings of words that are no nouns, for words that the dictionary lacks. */
const NO_NOUN = /(?:ly|ed|ing|ous|ful)$/;
const COMPOUND = wordSet('member bedroom party person car vehicle page storey child seat');

const STRIKE = wordSet(
  'killing killed kills wounding wounded injuring injured hurting arresting arrested capturing captured leaving left',
);

/** "killing one and wounding 10": the object of a verb of harm, with nothing behind it that it would point at. */
function isToll(scene: Scene, i: number): boolean {
  const { tokens, first, last } = scene;
  if (i <= first || STRIKE.get(tokens.word[i - 1]!) === 0) return false;
  return i + 1 >= last || tokens.kind[i + 1] === TokenKind.Punctuation || LINK.get(tokens.word[i + 1]!) === 1;
}

/** "killed two and wounded one", "14 in favour and one against": one more of what was counted before. */
function follows(scene: Scene, i: number, previous: Figure | undefined): boolean {
  if (previous?.kind !== 'number' || previous.sentence !== scene.sentence || i - previous.last > 8) return false;
  const { tokens } = scene;
  for (let k = i - 1; k >= previous.last && k >= i - 3; k--)
    if (LINK.get(tokens.word[k]!) === 1 || tokens.text.charCodeAt(tokens.start[k]!) === 44)
      return i + 1 >= scene.last || tokens.kind[i + 1] === TokenKind.Punctuation || TOLL.get(tokens.word[i + 1]!) === 1;
  return false;
}

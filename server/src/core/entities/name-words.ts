import { word, wordSet } from '../text/lexicon.js';
import { classOf, TAG_SETS } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import type { Tokens } from '../text/tokens.js';
import { Known, knownOf } from './gazetteer.js';

export const AND = word('and');
export const OF = word('of');
export const THE = word('the');

/** Sets of tags of words that are no names, and of words of grammar. */
const COMMON_SETS = Uint8Array.from(TAG_SETS, (set) =>
  !set.includes(Tag.NNP) && set.some((tag) => tag !== Tag.NNPS && tag !== Tag.JJ) ? 1 : 0,
);
const SMALL_SETS = Uint8Array.from(TAG_SETS, (set) =>
  set.length > 0 && set.every((tag) => tag >= Tag.DT && tag !== Tag.CD && tag < Tag.UH) ? 1 : 0,
);

/** Whether English has the word in small letters as well. */
export function isCommon(tokens: Tokens, i: number): boolean {
  if ((knownOf(tokens, i) & Known.Common) !== 0) return true;
  return COMMON_SETS[classOf(tokens.hash[i]!)] === 1;
}

export function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.start[i]! + 1 === tokens.end[i];
}

/** "For" of "For Ousmane": a word of grammar that has its capital from the sentence or the line. */
export function isSmallWord(tokens: Tokens, i: number): boolean {
  return SMALL_SETS[classOf(tokens.hash[i]!)] === 1;
}

/** A common word that is nobody's name, where a capital says nothing: "Losing" of "Losing Thomas". */
export function isPlainWord(tokens: Tokens, i: number): boolean {
  const bits = knownOf(tokens, i);
  return (bits & Known.Common) !== 0 && (bits & (Known.Given | Known.Surname)) === 0;
}

export function isTitle(tokens: Tokens, i: number, last: number): boolean {
  const bits = knownOf(tokens, i);
  if ((bits & (Known.Honorific | Known.Office | Known.Modifier)) === 0 || isInitial(tokens, i)) return false;
  if (last - i === 2 && (knownOf(tokens, i + 1) & Known.Suffix) !== 0) return false;
  if (ALSO_NAMES.get(tokens.word[i]!) === 0) return true;
  // "Marine Le Pen": a given name in front of a surname of two words.
  if ((bits & (Known.Given | Known.Honorific)) === Known.Given && (knownOf(tokens, i + 1) & Known.Particle) !== 0)
    return false;
  return !followsTitle(tokens, i) && (last - i > 2 || (knownOf(tokens, i + 1) & Known.Given) !== 0);
}

/** Titles that are given names and surnames as well. */
export const ALSO_NAMES = wordSet(
  'dean earl duke prince king marshall baron pope bishop judge major miss grace chancellor baker cook guard marine ranger mason summer',
);

/** "Sen. Earl Toomey": behind one title the next word is a name, whatever else it may be. */
function followsTitle(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  if (at > 0 && tokens.text.charCodeAt(tokens.start[at]!) === 46) at--;
  return at >= 0 && (knownOf(tokens, at) & Known.Honorific) !== 0;
}

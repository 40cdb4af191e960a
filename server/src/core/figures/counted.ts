import { nounLemma } from '../text/lemma.js';
import { word, wordSet } from '../text/lexicon.js';
import { hyphenAt } from '../text/digits.js';
import { readNumeral } from '../text/numerals.js';
import { setOf } from '../text/tagger/dictionary.js';
import { Tag } from '../text/tagger/tag.js';
import { foldedText, Shape, TokenKind, tokenText, type Tokens } from '../text/tokens.js';
import { BEFORE_NOUN, COMPOUND_PLURAL, GROUP_END, KIND_AFTER, NOMINAL, PLURAL } from './figure-tables.js';
import type { Scene } from './scene.js';

/** The head noun of a count: where it stands and its lemma. */
export interface Counted {
  readonly at: number;
  readonly lemma: string;
}

const OTHERS = wordSet('others percent per');
const THE = word('the');
const AWAY = word('away');
/** How far a noun may stand behind its number. */
const REACH = 8;

/**
 * The noun that the number ending before token `at` counts: "86 people", "720 full-time employees", "a 23-member panel".
 * `single` lets a singular noun be counted ("one member"). Undefined when the number stands without a noun.
 */
export function countedAt(scene: Scene, at: number, single: boolean): Counted | undefined {
  const { tokens, last } = scene;
  if (hyphenAt(tokens, at, last)) return compound(scene, at + 1);
  let plural = -1;
  let singular = -1;
  for (let i = at; i < last && i < at + REACH; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Dash && tokens.spaced[i] === 0 && i + 1 < last && tokens.spaced[i + 1] === 0) continue;
    if (kind === TokenKind.Quote && i === at) continue;
    // "Two 30-microgram doses".
    if (kind === TokenKind.Number && hyphenAt(tokens, i + 1, last) && tokens.kind[i + 2] === TokenKind.Word) {
      i += 2;
      continue;
    }
    // "1,900 away fans".
    if (tokens.word[i] === AWAY && i === at && isPluralNoun(scene, i + 1)) continue;
    if (kind === TokenKind.Punctuation && continuesList(tokens, i, plural)) continue;
    if (kind === TokenKind.Possessive) {
      plural = -1;
      singular = -1;
      continue;
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Alphanumeric) break;
    const id = tokens.word[i]!;
    if (GROUP_END.get(id) === 1 || OTHERS.get(id) === 1) break;
    if (BEFORE_NOUN.get(id) === 1) continue;
    const class_ = classAt(scene, i);
    if (plural >= 0) {
      if (class_ !== WordClass.Plural || COMPOUND_PLURAL.get(tokens.word[plural]!) === 0) break;
      plural = i;
      continue;
    }
    if (single && singular >= 0 && (class_ === WordClass.Plural || isFresh(scene, i, singular))) break;
    if (class_ === WordClass.Plural) plural = i;
    else if (class_ === WordClass.Verb && singular >= 0) break;
    else if (class_ === WordClass.Noun) singular = i;
    else if (class_ === WordClass.Verb && i === at && !single && tokens.shape[i] !== Shape.Lower) break;
  }
  const found = plural >= 0 ? plural : single ? singular : -1;
  if (found >= 0) return { at: found, lemma: lemmaAt(scene, found) };
  return nominal(scene, at);
}

/** Whether a word cannot go on a singular group: a name behind a common noun ("first time Thursday"), a participle. */
function isFresh(scene: Scene, i: number, noun: number): boolean {
  const { tokens } = scene;
  if (!scene.titled && tokens.shape[noun] === Shape.Lower && tokens.shape[i] === Shape.Title) return true;
  const tag = setOf(tokens.hash[i]!)[0];
  return tag === Tag.VBD || tag === Tag.VBN;
}

/** "12 young, armed men": a comma between adjectives does not end the group. */
function continuesList(tokens: Tokens, i: number, plural: number): boolean {
  if (plural >= 0 || tokens.text.charCodeAt(tokens.start[i]!) !== 44 || i + 1 >= tokens.count) return false;
  const tags = setOf(tokens.hash[i - 1]!);
  const next = setOf(tokens.hash[i + 1]!);
  return tags[0] === Tag.JJ && (next[0] === Tag.JJ || next[0] === Tag.VBN) && tokens.kind[i + 1] === TokenKind.Word;
}

function compound(scene: Scene, i: number): Counted | undefined {
  const { tokens } = scene;
  if (tokens.kind[i] !== TokenKind.Word || KIND_AFTER.get(tokens.word[i]!) === 1) return undefined;
  if (GROUP_END.get(tokens.word[i]!) === 1) return undefined;
  return { at: i, lemma: lemmaAt(scene, i) };
}

/** "the 61 wounded": an adjective behind an article stands for people. */
function nominal(scene: Scene, at: number): Counted | undefined {
  const { tokens } = scene;
  if (at >= scene.last || NOMINAL.get(tokens.word[at]!) === 0) return undefined;
  for (let k = at - 1; k >= scene.first && k >= at - 4; k--) {
    if (tokens.word[k] === THE || tokens.kind[k] === TokenKind.Possessive) return { at, lemma: foldedText(tokens, at) };
  }
  return undefined;
}

/** The lemma of a counted noun; names of peoples and parties keep their capital. */
export function lemmaAt(scene: Scene, i: number): string {
  const { tokens } = scene;
  if (tokens.shape[i] === Shape.Mixed) return tokenText(tokens, i).replace(/s$/, '');
  const title = tokens.shape[i] === Shape.Title;
  if (!title) return nounLemma(foldedText(tokens, i));
  const tag = setOf(tokens.hash[i]!)[0];
  const proper = tag === undefined || tag === Tag.NNP || tag === Tag.NNPS || (!scene.titled && i > scene.first);
  return nounLemma(proper ? tokenText(tokens, i) : foldedText(tokens, i));
}

const enum WordClass {
  Other,
  Plural,
  Noun,
  Verb,
}

/** A guess at what a word is, from its ending and the dictionary's likeliest tags. */
function classAt(scene: Scene, i: number): WordClass {
  const { tokens } = scene;
  const id = tokens.word[i]!;
  if (PLURAL.get(id) === 1 && NOMINAL.get(id) === 0) return WordClass.Plural;
  const tags = setOf(tokens.hash[i]!);
  const first = tags.length > 0 ? tags[0]! : Tag.None;
  const length = tokens.end[i]! - tokens.start[i]!;
  if (first === Tag.NNS || first === Tag.NNPS) return WordClass.Plural;
  const s = tokens.text.charCodeAt(tokens.end[i]! - 1) | 32;
  const before = tokens.text.charCodeAt(tokens.end[i]! - 2) | 32;
  const looksPlural =
    (s === 115 && length > 3 && before !== 115 && before !== 117 && before !== 105) ||
    (tokens.shape[i] === Shape.Mixed && s === 115);
  if (first === Tag.VBZ) return looksPlural && has(tags, Tag.NNS) ? WordClass.Plural : WordClass.Verb;
  if (first === Tag.NN || first === Tag.NNP)
    return looksPlural && has(tags, Tag.NNS) ? WordClass.Plural : WordClass.Noun;
  if (first === Tag.VBD || first === Tag.VBP || first === Tag.VB || first === Tag.MD)
    return has(tags, Tag.NN) ? WordClass.Noun : WordClass.Verb;
  if (first === Tag.None) {
    if (looksPlural) return WordClass.Plural;
    if (tokens.shape[i] !== Shape.Lower) return WordClass.Noun;
    return endsWithEd(tokens, i) || tokens.text.endsWith('ly', tokens.end[i]!)
      ? WordClass.Other
      : endsWithIng(tokens, i)
        ? WordClass.Verb
        : WordClass.Noun;
  }
  return has(tags, Tag.NN) && first !== Tag.JJ && first !== Tag.VBN && first !== Tag.VBG
    ? WordClass.Noun
    : WordClass.Other;
}

function has(tags: Uint8Array, tag: number): boolean {
  for (const one of tags) if (one === tag) return true;
  return false;
}

function endsWithEd(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end[i]! - 1) === 100 && tokens.text.charCodeAt(tokens.end[i]! - 2) === 101;
}

function endsWithIng(tokens: Tokens, i: number): boolean {
  return tokens.end[i]! - tokens.start[i]! > 5 && tokens.text.endsWith('ing', tokens.end[i]!);
}

/** Whether token `i` looks like a plural noun in small letters. */
export function isPluralNoun(scene: Scene, i: number): boolean {
  return i < scene.last && scene.tokens.kind[i] === TokenKind.Word && classAt(scene, i) === WordClass.Plural;
}

const DETERMINERS = wordSet('the a an its his her their our your my all these those this that both each every');

/** The noun group behind "of", without its determiner and possessor: what a percentage is of. */
export function groupBehind(scene: Scene, from: number): { first: number; last: number; head: number } | undefined {
  const { tokens, last } = scene;
  let at = from;
  while (at < last && DETERMINERS.get(tokens.word[at]!) === 1) at++;
  let end = at;
  let head = -1;
  for (let i = at; i < last && i < at + REACH; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Possessive) {
      at = i + 1;
      end = at;
      head = -1;
      continue;
    }
    if (kind === TokenKind.Dash && tokens.spaced[i] === 0) continue;
    if (kind === TokenKind.Number && end === i) {
      const number = readNumeral(tokens, i, last)?.last ?? i + 1;
      at = hyphenAt(tokens, number, last) ? number + 2 : number;
      end = at;
      if (at > i + 1) i = at - 1;
      continue;
    }
    if (kind !== TokenKind.Word && kind !== TokenKind.Alphanumeric) break;
    if (GROUP_END.get(tokens.word[i]!) === 1) break;
    const class_ = classAt(scene, i);
    if (head >= 0 && (class_ === WordClass.Verb || (class_ === WordClass.Other && isPluralNoun(scene, head)))) break;
    if (head >= 0 && isPluralNoun(scene, head) && class_ !== WordClass.Plural) break;
    if (class_ === WordClass.Noun || class_ === WordClass.Plural) {
      head = i;
      end = i + 1;
    }
  }
  return head < 0 ? undefined : { first: at, last: end, head };
}

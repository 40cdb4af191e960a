import type { Article } from '../text/article.js';
import { Shape, TokenKind, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { acronymAfter } from './acronyms.js';
import { Known, knownOf } from './gazetteer.js';
import { chain } from './hash-table.js';
import { isNameLike } from './ner/zones.js';
import type { Found } from './found.js';
import { isNobodyElse, isStorm } from './kinds.js';
import { isCommon } from './name-words.js';

/**
 * Settles each name by what the whole article says: a surname is a person wherever it stands alone, an acronym that was
 * introduced in brackets is what it stands for, and one name is of one kind throughout. Adds names that the sentence
 * alone did not show; returns them in the order of the text.
 */
export function reconsider(article: Article, found: readonly Found[]): Found[] {
  const { tokens } = article;
  const surnames = new Set<number>();
  const firsts = new Set<number>();
  const heads = new Set<number>();
  const storms = new Set<number>();
  const acronyms = new Map<number, EntityKind>();
  for (const name of found) {
    if (name.last - name.first < 2) continue;
    if (name.kind === 'person') {
      surnames.add(tokens.hash[surnameOf(tokens, name)]!);
      firsts.add(tokens.hash[name.first]!);
    } else if (name.kind === 'organization') heads.add(tokens.hash[name.first]!);
    else if (name.kind === 'event' && isStorm(tokens, name.first)) storms.add(tokens.hash[name.last - 1]!);
    const acronym = acronymAfter(tokens, name, name.kind);
    if (acronym < 0) continue;
    if (name.kind === 'person' || name.kind === 'other') name.kind = 'organization';
    acronyms.set(tokens.hash[acronym]!, name.kind);
  }
  for (const name of found) {
    if (name.last - name.first > 1) {
      if (isRelative(tokens, name, surnames)) name.kind = 'person';
      continue;
    }
    const hash = tokens.hash[name.first]!;
    const bits = knownOf(tokens, name.first);
    const acronym = tokens.shape[name.first] === Shape.Lower ? undefined : acronyms.get(hash);
    if (acronym !== undefined) name.kind = acronym;
    else if (storms.has(hash) && name.kind !== 'demonym') name.kind = 'event';
    else if (surnames.has(hash) && (bits & Known.Country) === 0 && name.kind !== 'demonym') {
      if (name.kind !== 'organization' || !heads.has(hash)) name.kind = 'person';
    } else if (name.kind === 'person' || name.kind === 'other' || name.kind === 'place') {
      const own = (bits & (Known.Place | Known.Demonym | Known.Given)) === 0 && !firsts.has(hash);
      if (own && heads.has(hash) && !isCommon(tokens, name.first)) name.kind = 'organization';
    }
  }
  vote(tokens, found);
  return withMissing(article, found, surnames, acronyms);
}

/** "Marites Magsino", in an article about Rodel Magsino: an unknown word and a surname of the article. */
function isRelative(tokens: Tokens, name: Found, surnames: ReadonlySet<number>): boolean {
  if (name.kind !== 'place' && name.kind !== 'other' && name.kind !== 'organization') return false;
  if (name.last - name.first > 3 || !surnames.has(tokens.hash[name.last - 1]!)) return false;
  return isNobodyElse(tokens, name.first, name.last) && !isCommon(tokens, name.first);
}

/** The token of a person's surname: the last that is neither a suffix nor a mark. */
function surnameOf(tokens: Tokens, { first, last }: Found): number {
  let at = last - 1;
  while (at > first && (!isNameLike(tokens, at) || (knownOf(tokens, at) & Known.Suffix) !== 0)) at--;
  return at;
}

/** One name, one kind: names that are written alike take the kind that most of them have. */
function vote(tokens: Tokens, found: readonly Found[]): void {
  const ballots = new Map<number, Map<EntityKind, number>>();
  for (const name of found) {
    const key = sequence(tokens, name);
    let ballot = ballots.get(key);
    if (!ballot) ballots.set(key, (ballot = new Map()));
    ballot.set(name.kind, (ballot.get(name.kind) ?? 0) + (name.titled ? 1 : 2));
  }
  for (const name of found) {
    const ballot = ballots.get(sequence(tokens, name))!;
    if (ballot.size > 1 && name.kind !== 'demonym') name.kind = winner(ballot);
  }
}

/** The kind with most votes; the first of `RANK` when several have as many. */
function winner(ballot: ReadonlyMap<EntityKind, number>): EntityKind {
  let kind: EntityKind = 'other';
  let most = 0;
  for (const candidate of RANK) {
    const votes = ballot.get(candidate) ?? 0;
    if (votes > most) {
      kind = candidate;
      most = votes;
    }
  }
  return kind;
}

const RANK: readonly EntityKind[] = ['person', 'organization', 'place', 'event', 'other'];

/** Hash of a name's tokens in order: equal for names that are written alike, case apart. */
export function sequence(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): number {
  let hash = tokens.hash[first]!;
  for (let i = first + 1; i < last; i++) hash = chain(hash, tokens.hash[i]!);
  return hash;
}

/** Adds capitalised surnames and acronyms of the article that were taken for ordinary words. */
function withMissing(
  article: Article,
  found: readonly Found[],
  surnames: ReadonlySet<number>,
  acronyms: ReadonlyMap<number, EntityKind>,
): Found[] {
  if (surnames.size === 0 && acronyms.size === 0) return [...found];
  const { tokens, sentenceOf, sentences } = article;
  const names: Found[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < found.length && found[next]!.last <= i) names.push(found[next++]!);
    if (next < found.length && found[next]!.first <= i) continue;
    if (tokens.shape[i]! <= Shape.Lower || !isNameLike(tokens, i)) continue;
    const sentence = sentenceOf[i]!;
    if (sentence < 0) continue;
    const hash = tokens.hash[i]!;
    const kind = surnames.has(hash) ? 'person' : tokens.shape[i] === Shape.Upper ? acronyms.get(hash) : undefined;
    if (kind === undefined) continue;
    if (kind === 'person' && isCommon(tokens, i) && opens(article, i, sentences[sentence]!.first)) continue;
    names.push({ first: i, last: i + 1, kind, sentence, titled: false });
  }
  while (next < found.length) names.push(found[next++]!);
  return names;
}

/** Whether the token's capital may come from its place: first in the sentence, or first behind a quotation mark. */
function opens({ tokens }: Article, i: number, first: number): boolean {
  return i === first || tokens.kind[i - 1] === TokenKind.Quote;
}

import type { Article } from '../text/article.js';
import { wordSet } from '../text/lexicon.js';
import { Tag } from '../text/tags.js';
import { nounAbove } from './bind.js';
import { boundary, inNounGroup, isNoun, isVerb, type Tagged } from './chunks.js';

const AND = wordSet('and or');

/**
 * "Attacks on stations and lines rose", "offences involving a knife": of joined nouns behind a preposition, and of a noun
 * behind a participle, the noun that these hang on.
 */
export function firstOfJoined(article: Article, tagged: Tagged, head: number): number {
  const { tokens } = article;
  const { tags, first } = tagged;
  let i = head;
  for (let steps = 0; steps < 3; steps++) {
    while (i > first && inNounGroup(tags[i - 1]!) && tags[i] !== Tag.DT) i--;
    // "Warehouses at Norland and in Delft", "vessels passing with their lights off".
    let link = i - 1;
    if (
      link > first &&
      tags[link] === Tag.IN &&
      (AND.get(tokens.word[link - 1]!) === 1 || isParticiple(tags[link - 1]!))
    )
      link--;
    // "War risk: quotes for a call were cut", where the tagger takes the noun for a verb.
    if (link > first && tags[link] === Tag.IN && isVerb(tags[link - 1]!) && opensStatement(article, tagged, link - 1))
      return link - 1;
    if (link > first && isParticiple(tags[link]!) && isNoun(tags[link - 1]!)) {
      head = topOf(article, tagged, link - 1);
      i = head;
      continue;
    }
    if (link === i - 2) i = link + 1;
    // "… for years and the number rose": a new clause.
    if (tags[i] === Tag.DT || tags[i] === Tag.PRPS) return head;
    if (i - 2 < tagged.first || AND.get(tokens.word[i - 1]!) === 0 || !isNoun(tagged.tags[i - 2]!)) return head;
    i -= 2;
    const above = topOf(article, tagged, i);
    if (above !== i) return above;
  }
  return head;
}

function opensStatement({ tokens }: Article, { first }: Tagged, i: number): boolean {
  return i === first || boundary(tokens, i - 1) >= 3;
}

function isParticiple(tag: number): boolean {
  return tag === Tag.VBG || tag === Tag.VBN;
}

/** The noun that a noun hangs on over its prepositions, itself where there is none. */
function topOf(article: Article, tagged: Tagged, noun: number): number {
  let top = noun;
  for (let climbs = 0; climbs < 4; climbs++) {
    const above = nounAbove(article, tagged, top, tagged.first);
    if (above < 0) break;
    top = above;
  }
  return top;
}

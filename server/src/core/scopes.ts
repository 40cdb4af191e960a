import { frameOf } from './claims/bind.js';
import { tagSentence } from './claims/chunks.js';
import { agrees, type Pair } from './compare/align.js';
import type { Prepared } from './compare/prepare.js';
import { isPoint } from './compare/values.js';
import { type PlacedClaim, whatOf } from './describe.js';
import type { Linked } from './entities/across.js';
import type { Extraction } from './extract.js';
import type { Relation } from './report-types.js';
import { spanOf } from './spans.js';

/** From these odds on two equal numbers are told of one matter. */
const ONE_MATTER = -0.8;
/** Smaller numbers are equal by chance. */
const LEAST = 5;

/**
 * Equal numbers of different sets: "23 European allies" and "23 of NATO's 32 members". One names the people or the place
 * that its set is of, and the other's sentence does not, or names another. Gives indexes into the claims.
 */
export function scopesAmong(
  articles: readonly Extraction[],
  claims: readonly Prepared[],
  pairs: readonly Pair[],
  linked: Linked,
): number[][] {
  const sets = new Map<number, ReadonlySet<string>>();
  const setOf = (i: number): ReadonlySet<string> => {
    const known = sets.get(i);
    if (known) return known;
    const made = setOfClaim(articles, claims[i]!, linked);
    sets.set(i, made);
    return made;
  };
  const told = new Set<string>();
  const related: number[][] = [];
  for (const { a, b, odds, verdict } of pairs) {
    const [p, q] = [claims[a]!, claims[b]!];
    if (!agrees(verdict) || odds < ONE_MATTER || p.claim.slot !== 'value' || p.claim.dimension !== 'count') continue;
    if (!isPoint(p.claim.value) || !isPoint(q.claim.value) || p.claim.value.low < LEAST) continue;
    if (p.claim.derived || q.claim.derived || p.claim.part || q.claim.part || p.headLexeme === q.headLexeme) continue;
    const isOther =
      differ(articles, p, q, setOf(a), setOf(b), linked) || differ(articles, q, p, setOf(b), setOf(a), linked);
    const key = `${Math.min(p.article, q.article)} ${Math.max(p.article, q.article)} ${p.valueText}`;
    if (!isOther || told.has(key)) continue;
    told.add(key);
    const known = related.find((members) => members.includes(a) || members.includes(b));
    if (known) known.push(...[a, b].filter((i) => !known.includes(i)));
    else related.push([a, b]);
  }
  return related;
}

/** Sets of claims with equal numbers as the report gives them; the first two of each set are the ones that differ. */
export function scopeRelations(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  scopes: readonly (readonly number[])[],
): Relation[] {
  return scopes.map((members) => {
    const [one, other] = members.map((i) => groupText(articles[claims[i]!.article]!, claims[i]!.claim.figure));
    return {
      kind: 'scope',
      what: whatOf(articles, claims, members),
      explanation: `The numbers are equal, but of different sets: "${one}" and "${other}".`,
      members: [...members].sort((x, y) => x - y).map((i) => spanOf(articles[claims[i]!.article]!, claims[i]!.claim)),
    };
  });
}

/** Whether the first names a people or place of its set that the other's sentence does not name. */
function differ(
  articles: readonly Extraction[],
  p: Prepared,
  q: Prepared,
  own: ReadonlySet<string>,
  others: ReadonlySet<string>,
  linked: Linked,
): boolean {
  if (own.size === 0 || (others.size === 0 && !q.claim.ofWhole) || (p.claim.ofWhole && q.claim.ofWhole)) return false;
  const { article, entities } = articles[q.article]!;
  const { first, last } = article.sentences[q.claim.sentence]!;
  for (let i = first; i < last; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    if (mention && own.has(linked.idOf(q.article, mention.entity))) return false;
  }
  return true;
}

/** The peoples and places in the noun group of a figure, as ids of the story. */
function setOfClaim(
  articles: readonly Extraction[],
  { article, claim }: Prepared,
  linked: Linked,
): ReadonlySet<string> {
  const { entities } = articles[article]!;
  const [first, last] = groupOf(articles[article]!, claim.figure);
  const found = new Set<string>();
  for (let i = first; i < last; i++) {
    const mention = entities.mentions[entities.mentionOf[i] ?? -1];
    const kind = mention && entities.entities[mention.entity]!.kind;
    if (kind === 'demonym' || kind === 'place') found.add(linked.idOf(article, mention!.entity));
  }
  return found;
}

/** Tokens of a figure with its noun group. */
function groupOf({ article, figures }: Extraction, index: number): [number, number] {
  const figure = figures[index];
  if (!figure) return [0, 0];
  const sentence = article.sentences[figure.sentence]!;
  const tagged = tagSentence(article.tokens, sentence, new Uint8Array(article.tokens.count + 1));
  const frame = frameOf(article, tagged, figure.first, figure.last, figure.countedAt ?? -1);
  return [frame.groupFirst, Math.max(frame.groupLast, figure.last)];
}

function groupText(extraction: Extraction, figure: number): string {
  const [first, last] = groupOf(extraction, figure);
  const { text, tokens } = extraction.article;
  return text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
}

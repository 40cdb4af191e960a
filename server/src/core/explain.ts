import { factsReader } from './claim-facts.js';
import { type Claim, TermRole } from './claims/claim.js';
import { conceptName } from './claims/measures.js';
import { Lexemes, NONE } from './claims/terms.js';
import { agrees, CANDIDATE, candidatePairs, SAME } from './compare/align.js';
import { leastChance } from './compare/group.js';
import { disputeChances } from './compare/judge.js';
import type { Prepared } from './compare/prepare.js';
import { chance, contributions, sameQuantity } from './compare/score.js';
import type { StoryUse } from './compare/similarity.js';
import { compareClaims, type ValueVerdict } from './compare/values.js';
import { explainStatement } from './explain-statement.js';
import type { Extraction } from './extract.js';
import { isoOf } from './spans.js';
import { prepareStory } from './story.js';
import { meaningOf } from './wording.js';

const ROLES: Record<TermRole, string> = {
  [TermRole.Head]: 'head',
  [TermRole.Modifier]: 'modifier',
  [TermRole.Verb]: 'verb',
  [TermRole.Subject]: 'subject',
  [TermRole.Phrase]: 'phrase',
  [TermRole.Sentence]: 'sentence',
  [TermRole.Context]: 'context',
};

/** How many candidates of each other article are listed. */
const LISTED = 3;

/**
 * The whole derivation of the claims at an offset, and of their comparisons with every other article of the story, as
 * lines of plain text: also of those judged not comparable, and why.
 */
export function explainAt(articles: readonly Extraction[], path: string, offset: number): string {
  const own = articles.find((extraction) => extraction.path === path);
  if (!own) return `${path} is not among the articles.`;
  const claims = own.claims.filter((claim) => claim.start <= offset && offset <= claim.end);
  const statements = own.statements.filter(({ start, end }) => start <= offset && offset <= end);
  if (claims.length + statements.length === 0) return `No claim stands at ${path}, offset ${offset}.`;
  const story = prepareStory(articles);
  return [
    ...claims.flatMap((claim) => [...derivation(own, claim), '', ...comparisons(articles, own, claim, story), '']),
    ...statements.flatMap((statement) => [...explainStatement(articles, own, statement), '']),
  ]
    .join('\n')
    .trimEnd();
}

function derivation(extraction: Extraction, claim: Claim): string[] {
  const { article } = extraction;
  const sentence = article.sentences[claim.sentence]!;
  const figure = extraction.figures[claim.figure];
  const words = wordsOf(extraction);
  const lines = [
    `"${article.text.slice(claim.start, claim.end)}" in "${article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}"`,
    `  ${claim.slot}, ${claim.dimension}: ${meaningOf(extraction, claim) || 'no number'}${claim.loose ? ', loosely said' : ''}`,
  ];
  if (figure?.bound) lines.push(`  bound: ${figure.bound}`);
  lines.push(
    `  measures: ${claim.measure || 'nothing that was recognised'}; status ${claim.status}${claim.quoted ? '; inside a quotation' : ''}`,
  );
  const { subject, base, place, speaker } = factsReader(extraction)(claim);
  if (subject) lines.push(`  subject: ${subject}`);
  if (base) lines.push(`  as a share of: ${base}`);
  if (place) lines.push(`  place: ${place}`);
  lines.push(`  said by: ${speaker ?? 'the article itself'}`);
  if (claim.period) lines.push(`  for: ${isoOf(claim.period.startDay)} to ${isoOf(claim.period.endDay)}`);
  if (claim.leans) lines.push('  has no noun of its own: the heading and the sentence before count as its words');
  if (claim.part) lines.push(`  the whole of which ${claim.part.low} is a part`);
  if (claim.concepts.length > 0) lines.push(`  news measures: ${claim.concepts.map(conceptName).join(', ')}`);
  lines.push('  words that it is compared by:');
  for (const role of [TermRole.Head, TermRole.Modifier, TermRole.Verb, TermRole.Subject, TermRole.Phrase]) {
    const terms = [...claim.terms.lexeme]
      .filter((_, i) => claim.terms.role[i] === role)
      .map((lexeme) => words.get(lexeme) ?? '?');
    if (terms.length > 0) lines.push(`    ${ROLES[role]}: ${terms.join(' ')}`);
  }
  return lines;
}

/** A word of the article for each of its lexemes. */
function wordsOf(extraction: Extraction): Map<number, string> {
  const { tokens } = extraction.article;
  const lexemes = new Lexemes(tokens);
  const words = new Map<number, string>();
  for (let i = 0; i < tokens.count; i++) {
    const lexeme = lexemes.at(i);
    if (lexeme !== NONE && !words.has(lexeme)) words.set(lexeme, tokens.text.slice(tokens.start[i], tokens.end[i]));
  }
  return words;
}

function comparisons(
  articles: readonly Extraction[],
  own: Extraction,
  claim: Claim,
  story: { claims: Prepared[]; use: StoryUse },
): string[] {
  const lines: string[] = [];
  const mine = story.claims.find((entry) => entry.claim === claim)!;
  const pairs = candidatePairs(story.claims, story.use);
  const chances = disputeChances(story.claims, pairs, story.use);
  articles.forEach((other, article) => {
    if (other === own) return;
    const candidates = story.claims
      .filter((entry) => entry.article === article && entry.claim.dimension === claim.dimension)
      .map((entry) => ({ entry, odds: sameQuantity(mine, entry, story.use) }))
      .sort((a, b) => b.odds - a.odds)
      .slice(0, LISTED);
    lines.push(
      `  ${other.path}: ${candidates.length === 0 ? `not comparable, because nothing there is of the kind ${claim.dimension}` : ''}`.trimEnd(),
    );
    for (const { entry, odds } of candidates) {
      const verdict = compareClaims(claim, entry.claim);
      const at = pairs.findIndex(
        ({ a, b }) =>
          (story.claims[a] === mine && story.claims[b] === entry) ||
          (story.claims[b] === mine && story.claims[a] === entry),
      );
      lines.push(
        `    ${chance(odds).toFixed(2)} "${other.article.text.slice(entry.claim.start, entry.claim.end)}" (${entry.claim.measure || 'no measure'}): ${judgement(entry.claim.slot, odds, verdict, at < 0 ? 0 : chances[at]!)}`,
      );
      const reasons = contributions(mine, entry, story.use).slice(0, 8);
      lines.push(
        `         ${reasons.map(({ name, value }) => `${name} ${value > 0 ? '+' : ''}${value.toFixed(2)}`).join(', ')}`,
      );
    }
  });
  return lines;
}

function judgement(slot: string, odds: number, verdict: ValueVerdict, dispute: number): string {
  if (odds < CANDIDATE) return 'not comparable, because the wording measures something else';
  if (agrees(verdict)) return odds >= SAME ? `one quantity, ${verdict}` : `${verdict}, but not surely one quantity`;
  if (verdict === 'tension') return 'tension: the wording leaves room for both';
  return dispute >= leastChance(slot, odds)
    ? `conflict, chance ${dispute.toFixed(2)}`
    : `disjoint, but likelier two quantities, or explained elsewhere (chance of a conflict ${dispute.toFixed(2)})`;
}

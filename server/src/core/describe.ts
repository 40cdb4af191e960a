import { speakerReader } from './claim-facts.js';
import type { Claim } from './claims/claim.js';
import type { CheckResult } from './checks/check.js';
import type { NameConflict } from './compare/names.js';
import type { QuotationConflict } from './compare/quotations.js';
import type { StatementConflict } from './compare/tellings.js';
import type { Dispute, Grouped } from './compare/group.js';
import type { Prepared } from './compare/prepare.js';
import type { Extraction } from './extract.js';
import { claimId, isoOf, spanOf } from './spans.js';
import type { Conflict, Topic, TopicMember } from './report-types.js';
import { quantityName, shareName } from './wording-what.js';
import { reasonsText } from './wording.js';

/** A claim with the article of the story that it stands in, and its place there. */
export type PlacedClaim = Pick<Prepared, 'claim' | 'article' | 'index'>;

/** A conflict as the report gives it. */
export function conflictOf(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  dispute: Dispute,
): Conflict {
  const sides = dispute.sides.map((side) => {
    const members = side.map((i) => spanOf(articles[claims[i]!.article]!, claims[i]!.claim));
    return { value: members[0]!.text.replace(/\s+/g, ' '), members };
  });
  const kind = dispute.sides.flat().some((i) => claims[i]!.claim.part)
    ? 'total'
    : kindOf(claims[dispute.pair.a]!.claim);
  const what = whatOf(articles, claims, dispute.sides.flat());
  const reasons = reasonsText(
    dispute.sides.map((side) => {
      const { article, claim } = claims[side[0]!]!;
      return { extraction: articles[article]!, claim };
    }),
  );
  return {
    id: conflictId(kind, sides),
    kind,
    verdict: kind === 'total' ? 'component' : 'conflict',
    severity: 'warning',
    confidence: Math.round(dispute.chance * 1000) / 1000,
    what,
    explanation: `${capital(what)}: ${reasons}. ${sides.length > 2 ? 'At most one of them can be right.' : 'They cannot both be right.'}`,
    sides,
  };
}

/** "By 5%" here and "to 5%" there: equal numbers that mean a change and a level. */
export function slipOf(articles: readonly Extraction[], claims: readonly PlacedClaim[], slip: Dispute): Conflict {
  const conflict = conflictOf(articles, claims, slip);
  const sides = conflict.sides.map((side, i) => ({
    ...side,
    value: `${i === 0 ? 'by' : 'to'} ${side.value.replace(/^(?:by|to)\s+/i, '')}`,
  }));
  return {
    ...conflict,
    sides,
    id: conflictId('direction', sides),
    kind: 'direction',
    verdict: 'slip',
    explanation: `${capital(conflict.what)}: one says by how much it changes, the other to what level. The same number cannot be both.`,
  };
}

/** A name, an office, an age or a quotation that articles give in ways that cannot all be right. */
export function namedConflict(
  articles: readonly Extraction[],
  found: NameConflict | QuotationConflict | StatementConflict,
): Conflict {
  const byPath = new Map(articles.map((extraction) => [extraction.path, extraction]));
  const sides = found.sides.map(({ value, members }) => ({
    value,
    members: members.map((member) => spanOf(byPath.get(member.path)!, member)),
  }));
  return {
    id: conflictId(found.kind, sides),
    kind: found.kind,
    verdict: 'conflict',
    severity: 'warning',
    confidence: found.confidence,
    what: found.what,
    explanation: found.explanation,
    sides,
  };
}

/** A contradiction inside one article, found by a desk check; undefined for findings that contradict no statement. */
export function checkConflict(extraction: Extraction, found: CheckResult): Conflict | undefined {
  if (!found.sides) return undefined;
  const sides = found.sides.map(({ value, members }) => ({
    value,
    members: members.map((member) => spanOf(extraction, member)),
  }));
  return {
    id: conflictId(`internal-${found.check}`, sides),
    kind: 'internal',
    verdict: 'conflict',
    severity: found.severity,
    confidence: found.confidence,
    what: found.what ?? found.message,
    explanation: found.explanation,
    sides,
    check: found.check,
  };
}

/** Stable while the articles it names do not change, whatever else the workspace holds. */
export function conflictId(kind: string, sides: Conflict['sides']): string {
  return `${kind}:${sides.map((side) => side.members.map((member) => `${member.path}@${member.start}`).join('+')).join('|')}`;
}

export function kindOf(claim: Claim): Conflict['kind'] {
  if (claim.part) return 'total';
  if (claim.slot === 'date' || claim.slot === 'direction' || claim.slot === 'rank') return claim.slot;
  return 'figure';
}

const NOUNS: Record<Conflict['kind'], string> = {
  figure: 'figure',
  date: 'date',
  total: 'total',
  direction: 'direction',
  rank: 'rank',
  name: 'name',
  internal: 'figures',
  quote: 'quotation',
};

/** Longest measure that is still read at a glance. */
const GLANCE = 60;

/**
 * What is measured, in the words of its members: the measure that most of them give, of those the longest. A name says
 * whose figure it is, not what it measures, and is taken only when there is nothing else.
 */
export function whatOf(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  members: readonly number[],
): string {
  const counts = new Map<string, number>();
  for (const i of members) {
    const text = measureText(articles[claims[i]!.article]!, claims[i]!.claim);
    if (text !== '' && text.length <= GLANCE)
      counts.set(text, (counts.get(text) ?? 0) + (/^\p{Ll}/u.test(text) ? 2 : 1));
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  const { claim } = claims[members[0]!]!;
  return best ? quantityName(claim, best[0]) : NOUNS[kindOf(claim)];
}

/** What a share is of in words that only point to it. */
const POINTING = /^(?:own|its own|their own|it|them|that|this|those|these)$/i;

/** The measure, and what a share is of. */
function measureText(extraction: Extraction, claim: Claim): string {
  const base = extraction.figures[claim.figure]?.base;
  const isNamed = base !== undefined && base.length < 30 && !POINTING.test(base) && !/[:;()]/.test(base);
  if (claim.measure === '') return '';
  return isNamed ? shareName(claim.measure, base) : claim.measure;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every figure and what else several sources state, conflicting or not: the rows of the claim matrix. */
export function topicsOf(
  articles: readonly Extraction[],
  claims: readonly PlacedClaim[],
  grouped: Grouped,
  conflicts: readonly Conflict[],
  story: string,
  countSources: (members: readonly number[]) => number,
): Topic[] {
  const speakers = articles.map(speakerReader);
  const topic = (members: readonly number[], conflict: Conflict | undefined): Topic => {
    const first = claims[members[0]!]!;
    return {
      id: `topic:${claimId(articles[first.article]!, first.index)}`,
      story,
      what: conflict?.what ?? whatOf(articles, claims, members),
      slot: first.claim.slot,
      members: members.map((i) => {
        const { article, claim } = claims[i]!;
        return topicMember(articles[article]!, claims[i]!, speakers[article]!(claim));
      }),
      independentSources: countSources(members),
      ...(conflict && { conflict: conflict.id }),
    };
  };
  const disputed = grouped.disputes.map((dispute, i) =>
    topic(
      dispute.sides.flat().sort((a, b) => a - b),
      conflicts[i],
    ),
  );
  const inDispute = new Set(grouped.disputes.flatMap((dispute) => dispute.sides.flat()));
  const agreed = grouped.agreements
    .filter((group) => !group.some((i) => inDispute.has(i)))
    .map((group) => topic(group, undefined));
  const told = new Set([...inDispute, ...grouped.agreements.flat()]);
  const alone = claims.flatMap(({ claim }, i) =>
    claim.slot === 'value' && !claim.derived && !told.has(i) ? [topic([i], undefined)] : [],
  );
  return [...disputed, ...agreed, ...alone].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function topicMember(extraction: Extraction, { claim, index }: PlacedClaim, speaker: string | undefined): TopicMember {
  const figure = extraction.figures[claim.figure];
  const span = spanOf(extraction, claim);
  const bounds =
    figure && figure.low !== undefined && !claim.part && !claim.derived
      ? { low: figure.low, high: figure.high! }
      : undefined;
  return {
    ...span,
    claim: claimId(extraction, index),
    value: span.text.replace(/\s+/g, ' '),
    ...(bounds && {
      low: Number.isFinite(bounds.low) ? bounds.low : null,
      high: Number.isFinite(bounds.high) ? bounds.high : null,
    }),
    ...(claim.part && { low: claim.value.low, high: claim.value.high }),
    ...(figure?.unit !== undefined && { unit: figure.unit }),
    ...(figure?.bound && { bound: figure.bound }),
    ...(claim.loose && { approximate: true }),
    ...(extraction.anchor && { asOf: isoOf(claim.period?.endDay ?? extraction.anchor.day) }),
    status: claim.status,
    ...(speaker !== undefined && { speaker }),
    quoted: claim.quoted,
  };
}

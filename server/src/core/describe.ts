import type { Claim } from './claims/claim.js';
import type { Dispute, Grouped } from './compare/group.js';
import type { Prepared } from './compare/prepare.js';
import type { Extraction } from './extract.js';
import { claimId, isoOf, spanOf } from './spans.js';
import type { Conflict, Topic, TopicMember } from './report-types.js';
import { figureReason } from './wording.js';

/** A conflict as the report gives it. */
export function conflictOf(articles: readonly Extraction[], claims: readonly Prepared[], dispute: Dispute): Conflict {
  const sides = dispute.sides.map((side) => {
    const members = side.map((i) => spanOf(articles[claims[i]!.article]!, claims[i]!.claim));
    return { value: members[0]!.text.replace(/\s+/g, ' '), members };
  });
  const kind = kindOf(claims[dispute.pair.a]!.claim);
  const what = whatOf(articles, claims, dispute.sides.flat());
  const reasons = dispute.sides.map((side) => {
    const { article, claim } = claims[side[0]!]!;
    return figureReason(articles[article]!, claim);
  });
  return {
    id: conflictId(kind, sides),
    kind,
    verdict: kind === 'total' ? 'component' : 'conflict',
    severity: 'warning',
    confidence: Math.round(dispute.chance * 1000) / 1000,
    what,
    explanation: `${capital(what)}: ${reasons.join('; ')}. Both cannot hold.`,
    sides,
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

/** What is measured, in the words of the member that says it best: the longest measure that is still short. */
function whatOf(articles: readonly Extraction[], claims: readonly Prepared[], members: readonly number[]): string {
  let best = '';
  for (const i of members) {
    const { claim, article } = claims[i]!;
    const text = measureText(articles[article]!, claim);
    if (text.length > best.length && text.length <= 60) best = text;
  }
  return best || NOUNS[kindOf(claims[members[0]!]!.claim)];
}

/** The measure without the figure's own words and without what stands in front of a name group. */
function measureText(extraction: Extraction, claim: Claim): string {
  const own = extraction.article.text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
  const measure = claim.measure
    .replace(own, ' ')
    .replace(/^(?:\s|of\b|the\b|a\b|an\b|its\b|their\b)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const subject =
    claim.subject && !measure.toLowerCase().includes(claim.subject.toLowerCase()) ? ` (${claim.subject})` : '';
  return measure ? `${measure}${subject}` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Everything that several sources state, conflicting or not: the rows of the claim matrix. */
export function topicsOf(
  articles: readonly Extraction[],
  claims: readonly Prepared[],
  grouped: Grouped,
  conflicts: readonly Conflict[],
  story: string,
  countSources: (members: readonly number[]) => number,
): Topic[] {
  const topic = (members: readonly number[], conflict: Conflict | undefined): Topic => {
    const first = claims[members[0]!]!;
    return {
      id: `topic:${claimId(articles[first.article]!, first.index)}`,
      story,
      what: conflict?.what ?? whatOf(articles, claims, members),
      slot: first.claim.slot,
      members: members.map((i) => topicMember(articles[claims[i]!.article]!, claims[i]!)),
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
  return [...disputed, ...agreed].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function topicMember(extraction: Extraction, { claim, index }: Prepared): TopicMember {
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
    ...(claim.speaker !== undefined && { speaker: claim.speaker }),
    quoted: claim.quoted,
  };
}

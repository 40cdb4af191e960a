import type { Claim } from './claims/claim.js';
import type { Prepared } from './compare/prepare.js';
import type { Dispute } from './compare/group.js';
import type { Extraction } from './extract.js';
import type { Conflict } from './report-types.js';

/** A conflict as the report gives it. */
export function conflictOf(articles: readonly Extraction[], placed: readonly Prepared[], dispute: Dispute): Conflict {
  const sides = dispute.sides.map(side => ({
    value: textOf(articles, placed[side[0]!]!),
    members: side.map(i => {
      const { article, claim } = placed[i]!;
      return { path: articles[article]!.path, start: claim.start, end: claim.end, text: textOf(articles, placed[i]!) };
    }),
  }));
  const claim = placed[dispute.pair.a]!.claim;
  const what = claim.measure || kindOf(claim);
  return {
    id: `${claim.dimension}:${sides.map(side => side.members.map(m => `${m.path}@${m.start}`).join('+')).join('|')}`,
    kind: kindOf(claim),
    verdict: claim.part ? 'component' : 'conflict',
    severity: 'warning',
    confidence: dispute.chance,
    what,
    explanation: `${what}: ${sides.map(side => side.value).join(' against ')}.`,
    sides,
  };
}

export function kindOf(claim: Claim): Conflict['kind'] {
  if (claim.part) return 'total';
  if (claim.slot === 'date') return 'date';
  if (claim.slot === 'direction') return 'direction';
  if (claim.slot === 'rank') return 'rank';
  return 'figure';
}

function textOf(articles: readonly Extraction[], { article, claim }: Prepared): string {
  return articles[article]!.article.text.slice(claim.start, claim.end);
}

import type { Conflict, Finding, Relation, Report, Span } from '../core/report-types.js';
import { hash } from './hash.js';

/** What a person can judge: a conflict, a relation or a finding, with the words that it rests on. */
export interface Issue {
  /** Stable while the words that it rests on, and the sentences around them, stay the same. */
  readonly id: string;
  /** Diagnostic code: "conflict/figure", "relation/update", "check/weekday". */
  readonly code: string;
  readonly what: string;
  readonly explanation: string;
  readonly sides: readonly Side[];
  readonly origin:
    | { readonly type: 'conflict'; readonly conflict: Conflict }
    | { readonly type: 'relation'; readonly relation: Relation }
    | { readonly type: 'finding'; readonly finding: Finding };
}

export interface Side {
  readonly value: string;
  readonly members: readonly Span[];
  /** Fingerprint of each member, in the order of `members`. */
  readonly prints: readonly string[];
}

/** Gives the sentence around a span; what stands in it decides whether a judgement still holds. */
export type SentenceOf = (span: Span) => string;

/**
 * The fingerprint of words in their sentence. It holds through edits elsewhere in the article, through a renamed file,
 * and through changes of case, spacing and punctuation.
 */
export function printOf(span: Span, sentence: string): string {
  return hash(`${words(span.text)}|${words(sentence)}`);
}

function words(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}%$€£]+/gu)
      ?.join(' ') ?? ''
  );
}

/**
 * All that a report holds for judgement.
 *
 * @param known what was made of the report's objects before: the engine gives the same object as long as nothing in it
 *   has changed, and fingerprints of whole workspaces are worth keeping
 */
export function issuesOf(report: Report, sentenceOf: SentenceOf, known: WeakMap<object, Issue>): Issue[] {
  const make = <Source extends object>(
    source: Source,
    issueOf: (source: Source, sentenceOf: SentenceOf) => Issue,
  ): Issue => {
    let issue = known.get(source);
    if (!issue) known.set(source, (issue = issueOf(source, sentenceOf)));
    return issue;
  };
  return [
    ...report.conflicts.map((conflict) => make(conflict, issueOfConflict)),
    ...report.relations.map((relation) => make(relation, issueOfRelation)),
    ...report.findings.map((finding) => make(finding, issueOfFinding)),
  ];
}

export function issueOfConflict(conflict: Conflict, sentenceOf: SentenceOf): Issue {
  const code = conflict.check ? `check/${conflict.check}` : `conflict/${conflict.kind}`;
  const sides = conflict.sides.map(({ value, members }) => sideOf(value, members, sentenceOf));
  const { what, explanation } = conflict;
  return { id: idOf(code, sides), code, what, explanation, sides, origin: { type: 'conflict', conflict } };
}

export function issueOfRelation(relation: Relation, sentenceOf: SentenceOf): Issue {
  const code = `relation/${relation.kind}`;
  const sides = relation.members.map((member) => sideOf(member.text, [member], sentenceOf));
  const { what, explanation } = relation;
  return { id: idOf(code, sides), code, what, explanation, sides, origin: { type: 'relation', relation } };
}

export function issueOfFinding(finding: Finding, sentenceOf: SentenceOf): Issue {
  const code = `check/${finding.check}`;
  const sides = [sideOf(finding.spans[0]?.text ?? '', finding.spans, sentenceOf)];
  const { message: what, explanation } = finding;
  return { id: idOf(code, sides), code, what, explanation, sides, origin: { type: 'finding', finding } };
}

function sideOf(value: string, members: readonly Span[], sentenceOf: SentenceOf): Side {
  return { value, members, prints: members.map((member) => printOf(member, sentenceOf(member))) };
}

function idOf(code: string, sides: readonly Side[]): string {
  const prints = sides.map((side) => [...new Set(side.prints)].sort().join('+')).sort();
  return hash(`${code}|${prints.join('|')}`);
}

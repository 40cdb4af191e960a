import { type ClaimFacts, factsReader, speakerReader } from './claim-facts.js';
import type { Claim } from './claims/claim.js';
import type { Party, Statement } from './claims/statement.js';
import type { Extraction } from './extract.js';
import type { ClaimInfo } from './report-types.js';
import { claimId, isoOf, spanOf } from './spans.js';
import type { Range } from './text/range.js';

/** All claims of an article; `figureBase` is the index of its first figure in the report. */
export function claimInfos(extraction: Extraction, figureBase: number): ClaimInfo[] {
  const factsOf = factsReader(extraction);
  const speakerOf = speakerReader(extraction);
  return [
    ...extraction.claims.map((claim, index) => claimInfo(extraction, claim, index, figureBase, factsOf(claim))),
    ...extraction.statements.map((statement, index) => statementInfo(extraction, statement, index, speakerOf)),
  ];
}

function claimInfo(
  extraction: Extraction,
  claim: Claim,
  index: number,
  figureBase: number,
  facts: ClaimFacts,
): ClaimInfo {
  return {
    ...spanOf(extraction, claim),
    id: claimId(extraction, index),
    ...(claim.figure >= 0 && { figure: figureBase + claim.figure }),
    slot: claim.slot,
    ...(facts.subject !== undefined && { subject: facts.subject }),
    ...(claim.measure !== '' && { measure: claim.measure }),
    ...(facts.base !== undefined && { base: facts.base }),
    ...(facts.place !== undefined && { place: facts.place }),
    ...(claim.period && { period: periodText(claim.period) }),
    ...(extraction.anchor && { asOf: isoOf(claim.period?.endDay ?? extraction.anchor.day) }),
    status: claim.status,
    ...(facts.speaker !== undefined && { speaker: facts.speaker }),
    quoted: claim.quoted,
  };
}

/** What is said to have been done or not, as a claim: its subject is who did it, or else to whom it was done. */
function statementInfo(
  extraction: Extraction,
  statement: Statement,
  index: number,
  speakerOf: (claim: { sentence: number; quoted: boolean }) => string | undefined,
): ClaimInfo {
  const { agent, object, place, period, time, sentence } = statement;
  const text = (range: Range) => spanOf(extraction, range).text.replace(/\s+/g, ' ');
  const nameOf = (party: Party) => extraction.entities.entities[party.entity]?.name ?? text(party);
  const speaker = speakerOf({ sentence, quoted: false });
  const subject = agent ?? (object && object.start < statement.start ? object : undefined);
  const behind = object && object.start >= statement.end ? ` ${text(object)}` : '';
  return {
    ...spanOf(extraction, statement),
    id: `${extraction.path}#s${index}`,
    slot: 'event',
    ...(subject && { subject: nameOf(subject) }),
    measure: `${text(statement)}${behind}`,
    ...(place && { place: text(place) }),
    ...(period && { period: periodText(period) }),
    ...(extraction.anchor && { asOf: isoOf(period?.endDay ?? extraction.anchor.day) }),
    status: time === 'future' ? 'forecast' : 'actual',
    ...(speaker !== undefined && { speaker }),
    quoted: false,
  };
}

function periodText({ startDay, endDay }: { startDay: number; endDay: number }): string {
  return startDay === endDay ? isoOf(startDay) : `${isoOf(startDay)}/${isoOf(endDay)}`;
}

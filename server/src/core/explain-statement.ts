import { speakerReader } from './claim-facts.js';
import type { Party, Statement } from './claims/statement.js';
import { meetingOf } from './compare/parties.js';
import { judgeStatements, type StatementVerdict } from './compare/statements.js';
import { linkAcross } from './entities/across.js';
import type { Extraction } from './extract.js';
import { isoOf } from './spans.js';

const JUDGEMENTS: Record<StatementVerdict, string> = {
  same: 'says the same',
  opposite: 'conflict: one says that it was done, the other that it was not',
  speakers: 'no conflict, because two different speakers say so',
  times: 'no conflict, because the times leave room for both',
  matter: 'not comparable, because nothing says surely that it is the same doer and the same thing',
};

/** How many statements of each other article are listed. */
const LISTED = 5;

/** How a statement that something was done or not was read, and how it stands to those of the other articles. */
export function explainStatement(articles: readonly Extraction[], own: Extraction, statement: Statement): string[] {
  const { agent, object, place, period, event, deed, polarity, time, sentence } = statement;
  const whole = own.article.sentences[sentence]!;
  const lines = [
    `"${textOf(own, statement)}" in "${textOf(own, whole)}"`,
    `  event: ${event === '' ? deed! : event}, ${polarity > 0 ? 'done' : 'not done'} (${time})`,
  ];
  if (agent) lines.push(`  who: ${named(own, agent)}`);
  if (object) lines.push(`  to whom or what: ${named(own, object)}`);
  if (place) lines.push(`  where: ${named(own, place)}`);
  if (period) lines.push(`  when: ${isoOf(period.startDay)} to ${isoOf(period.endDay)}`);
  lines.push(`  said by: ${speakerReader(own)({ sentence, quoted: false }) ?? 'the article itself'}`, '');
  const meeting = meetingOf(articles, linkAcross(articles));
  const mine = { article: articles.indexOf(own), statement };
  articles.forEach((other, article) => {
    if (other === own) return;
    const candidates = other.statements.filter((one) => one.event === event).slice(0, LISTED);
    const none = `not comparable, because nothing there is said of "${event === '' ? deed! : event}"`;
    lines.push(`  ${other.path}:${candidates.length === 0 ? ` ${none}` : ''}`);
    for (const candidate of candidates) {
      const verdict = judgeStatements(articles, mine, { article, statement: candidate }, meeting);
      const parties = [candidate.agent, candidate.object].filter((party) => party !== undefined);
      const said = [textOf(other, candidate), ...parties.map((party) => named(other, party))].join('; ');
      lines.push(`    "${said}": ${JUDGEMENTS[verdict]}`);
    }
  });
  return lines;
}

function textOf({ article }: Extraction, { start, end }: { start: number; end: number }): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

function named(extraction: Extraction, party: Party): string {
  return extraction.entities.entities[party.entity]?.name ?? textOf(extraction, party);
}

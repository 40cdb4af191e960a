import type { Party } from '../claims/statement.js';
import type { Stated, StatementConflict, StatingArticle } from './statements.js';
import type { Meeting } from './parties.js';
import { DESCRIBED, NAMED, sameParty } from './parties.js';
import { deedOf } from '../claims/events.js';

/** Deeds that are given to two doers, none of whose articles names both. */
export function doerConflicts(
  articles: readonly StatingArticle[],
  all: readonly Stated[],
  meeting: Meeting,
): StatementConflict[] {
  const byDeed = new Map<string, Stated[]>();
  for (const stated of all) {
    const { deed, agent, object, speaker, time } = stated.statement;
    if (deed === undefined || !agent || !object || speaker >= 0 || time === 'future' || agent.entity < 0) continue;
    if (!articles[stated.article]!.entities.entities[agent.entity]) continue;
    const row = byDeed.get(deed);
    if (row) row.push(stated);
    else byDeed.set(deed, [stated]);
  }
  const conflicts: StatementConflict[] = [];
  for (const row of byDeed.values()) {
    const taken = new Set<Stated>();
    row.forEach((a, index) => {
      if (taken.has(a)) return;
      const others = row.slice(index + 1).filter((b) => !taken.has(b) && twoDoers(articles, a, b, meeting));
      if (others.length === 0) return;
      const first = row.filter((one) => !taken.has(one) && sameDoer(a, one, meeting) && sameDone(a, one, meeting));
      const second = row.filter(
        (one) => !taken.has(one) && sameDoer(others[0]!, one, meeting) && sameDone(a, one, meeting),
      );
      for (const member of [...first, ...second]) taken.add(member);
      conflicts.push(conflictOf(articles, first, second, meeting));
    });
  }
  return conflicts;
}

function kindOf(articles: readonly StatingArticle[], { article, statement }: Stated): string {
  return articles[article]!.entities.entities[statement.agent!.entity]!.kind;
}

function twoDoers(articles: readonly StatingArticle[], a: Stated, b: Stated, meeting: Meeting): boolean {
  if (a.article === b.article || !sameDone(a, b, meeting) || sameDoer(a, b, meeting)) return false;
  const kind = kindOf(articles, a);
  if (kind !== kindOf(articles, b) || (kind !== 'person' && kind !== 'organization')) return false;
  const [p, q] = [a.statement.period, b.statement.period];
  if (p && q && (p.endDay < q.startDay || q.endDay < p.startDay)) return false;
  // An article that names the other doer too tells them apart, or tells that they did it together.
  return !names(articles, a.article, b, meeting) && !names(articles, b.article, a, meeting);
}

function names(articles: readonly StatingArticle[], article: number, other: Stated, meeting: Meeting): boolean {
  const wanted = meeting.idOf(other.article, other.statement.agent!.entity);
  const last = lastWord(meeting.nameOf(other.article, other.statement.agent!.entity));
  return articles[article]!.entities.entities.some(
    ({ name }, entity) => meeting.idOf(article, entity) === wanted || lastWord(name) === last,
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function sameDoer(a: Stated, b: Stated, meeting: Meeting): boolean {
  return meeting.idOf(a.article, a.statement.agent!.entity) === meeting.idOf(b.article, b.statement.agent!.entity);
}

function sameDone(a: Stated, b: Stated, meeting: Meeting): boolean {
  const rare = deedOf(a.statement.deed!)?.rare === true && isThe(a, meeting) && isThe(b, meeting);
  return sameParty(whole(a), whole(b), a.article, b.article, meeting) >= (rare ? DESCRIBED : NAMED);
}

function isThe({ article, statement }: Stated, meeting: Meeting): boolean {
  return meeting.textOf(article, statement.object!).startsWith('the ');
}

/** What was done, with all that its clause tells of it: "the inquiry into the fire". */
function whole({ statement: { object, rest } }: Stated): Party {
  return { ...object!, words: [...object!.words, ...rest] };
}

function conflictOf(
  articles: readonly StatingArticle[],
  first: readonly Stated[],
  second: readonly Stated[],
  meeting: Meeting,
): StatementConflict {
  const sides = [first, second].map((side) => ({
    value: meeting.nameOf(side[0]!.article, side[0]!.statement.agent!.entity),
    members: side.map(({ article, statement }) => memberOf(articles[article]!.path, statement.agent!)),
  }));
  const { statement, article } = first[0]!;
  const text = ({ start, end }: { start: number; end: number }) =>
    articles[article]!.article.text.slice(start, end).replace(/\s+/g, ' ');
  const [done, object] = [text(statement), text(statement.object!)];
  const passive = statement.object!.start < statement.start;
  return {
    kind: 'name',
    what: passive ? `by whom ${object.replace(/^The /, 'the ')} ${done}` : `who ${done} ${object}`,
    explanation: `One deed is given to two: “${sides[0]!.value}” and “${sides[1]!.value}”.`,
    confidence: 0.7,
    sides,
  };
}

function memberOf(path: string, { start, end }: Party): { path: string; start: number; end: number } {
  return { path, start, end };
}

import type { Party } from '../claims/statement.js';
import { addTelling, type Stated, type StatementConflict, type StatingArticle } from './tellings.js';
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
    if (row) addTelling(row, stated);
    else byDeed.set(deed, [stated]);
  }
  const named = namedIn(articles, meeting);
  const conflicts: StatementConflict[] = [];
  for (const row of byDeed.values()) {
    const taken = new Set<Stated>();
    row.forEach((a, index) => {
      if (taken.has(a)) return;
      const others = row.slice(index + 1).filter((b) => !taken.has(b) && twoDoers(articles, named, a, b, meeting));
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

function twoDoers(
  articles: readonly StatingArticle[],
  named: readonly ReadonlySet<string>[],
  a: Stated,
  b: Stated,
  meeting: Meeting,
): boolean {
  if (a.article === b.article || sameDoer(a, b, meeting)) return false;
  // An article that names the other doer too tells them apart, or tells that they did it together.
  if (names(named[a.article]!, b, meeting) || names(named[b.article]!, a, meeting)) return false;
  const kind = kindOf(articles, a);
  if (kind !== kindOf(articles, b) || (kind !== 'person' && kind !== 'organization')) return false;
  const [p, q] = [a.statement.period, b.statement.period];
  if (p && q && (p.endDay < q.startDay || q.endDay < p.startDay)) return false;
  return sameDone(a, b, meeting);
}

/** For each article, the ids and the last words of the names of all whom it names. */
function namedIn(articles: readonly StatingArticle[], meeting: Meeting): ReadonlySet<string>[] {
  return articles.map(
    ({ entities }, article) =>
      new Set(entities.entities.flatMap(({ name }, entity) => [meeting.idOf(article, entity), lastWord(name)])),
  );
}

function names(named: ReadonlySet<string>, { article, statement }: Stated, meeting: Meeting): boolean {
  const { entity } = statement.agent!;
  return named.has(meeting.idOf(article, entity)) || named.has(lastWord(meeting.nameOf(article, entity)));
}

/** The last word of a name in lower case; ids have a colon and are never such a word. */
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

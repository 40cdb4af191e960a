import { PLACED } from '../claims/deeds-data.js';
import { countryName } from '../entities/geography.js';
import { sameParty, type Meeting } from './parties.js';
import { addTelling, type Stated, type StatementConflict, type StatingArticle } from './tellings.js';

const EVENTS: ReadonlySet<string> = new Set(PLACED.split(' '));

/** One event of one person or thing that two articles put in two places, neither of which the other article names. */
export function placeConflicts(
  articles: readonly StatingArticle[],
  all: readonly Stated[],
  meeting: Meeting,
): StatementConflict[] {
  const placed: Stated[] = [];
  for (const stated of all) {
    const { event, place, polarity, negated, speaker, time } = stated.statement;
    if (place && EVENTS.has(event) && (polarity > 0 || !negated) && speaker < 0 && time !== 'future')
      addTelling(placed, stated);
  }
  const conflicts: StatementConflict[] = [];
  const taken = new Set<Stated>();
  placed.forEach((a, index) => {
    if (taken.has(a)) return;
    const b = placed.slice(index + 1).find((other) => !taken.has(other) && apart(articles, a, other, meeting));
    if (!b) return;
    const sides = [a, b].map((one) =>
      placed.filter(
        (other) =>
          !taken.has(other) && placeId(one, meeting) === placeId(other, meeting) && sameEvent(one, other, meeting),
      ),
    );
    for (const member of sides.flat()) taken.add(member);
    conflicts.push(conflictOf(articles, sides));
  });
  return conflicts;
}

function placeId({ article, statement }: Stated, meeting: Meeting): string {
  return meeting.idOf(article, statement.place!.entity);
}

function sameEvent(a: Stated, b: Stated, meeting: Meeting): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x.event !== y.event || x.polarity !== y.polarity) return false;
  if (x.period && y.period && (x.period.endDay < y.period.startDay || y.period.endDay < x.period.startDay))
    return false;
  return sameParty(x.object, y.object, a.article, b.article, meeting) >= 1;
}

function apart(articles: readonly StatingArticle[], a: Stated, b: Stated, meeting: Meeting): boolean {
  if (a.article === b.article || !sameEvent(a, b, meeting)) return false;
  if (isCountry(articles, a) !== isCountry(articles, b)) return false;
  return !names(articles, a.article, b, meeting) && !names(articles, b.article, a, meeting);
}

function isCountry(articles: readonly StatingArticle[], { article, statement }: Stated): boolean {
  return countryName(articles[article]!.entities.entities[statement.place!.entity]!.key) !== undefined;
}

/** Whether an article names the place that another gives: then it may tell how the two lie to each other. */
function names(articles: readonly StatingArticle[], article: number, other: Stated, meeting: Meeting): boolean {
  const id = placeId(other, meeting);
  const name = meeting.nameOf(other.article, other.statement.place!.entity).toLowerCase();
  return articles[article]!.entities.entities.some(
    (entity, index) => meeting.idOf(article, index) === id || entity.name.toLowerCase().includes(name),
  );
}

function conflictOf(articles: readonly StatingArticle[], sides: readonly (readonly Stated[])[]): StatementConflict {
  const text = (article: number, start: number, end: number) =>
    articles[article]!.article.text.slice(start, end).replace(/\s+/g, ' ');
  const { article, statement } = sides[0]![0]!;
  const done = text(article, statement.start, statement.end);
  const shown = sides.map((side) => ({
    value: text(side[0]!.article, side[0]!.statement.place!.start, side[0]!.statement.place!.end),
    members: side.map((one) => ({
      path: articles[one.article]!.path,
      start: one.statement.place!.start,
      end: one.statement.place!.end,
    })),
  }));
  return {
    kind: 'name',
    what: `where ${text(article, statement.object!.start, statement.object!.end)} ${done}`,
    explanation: `One event is put in two places: “${shown[0]!.value}” and “${shown[1]!.value}”.`,
    confidence: 0.65,
    sides: shown,
  };
}

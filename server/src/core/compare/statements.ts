import type { Party, Statement } from '../claims/statement.js';
import { NONE } from '../claims/terms.js';
import type { Linked } from '../entities/across.js';
import { likeness, rarity } from '../text/meaning.js';
import { doerConflicts } from './doers.js';
import type { NameConflict } from './names.js';
import { meetingOf, type Meeting, sameParty } from './parties.js';
import { addTelling, type Stated, type StatementConflict, type StatingArticle } from './tellings.js';
import { placeConflicts } from './whereabouts.js';

/**
 * Finds what one source says was done and another that it was not, what one person is said to have both denied and
 * admitted, and deeds that are given to two doers. Opinions, plans, conditions and quotations are not read at all; what
 * two different people say of a thing is no contradiction between the sources that tell it.
 */
export function compareStatements(articles: readonly StatingArticle[], linked: Linked): StatementConflict[] {
  const all: Stated[] = articles.flatMap(({ statements }, article) =>
    statements.map((statement) => ({ article, statement })),
  );
  const meeting = meetingOf(articles, linked);
  return [
    ...polarityConflicts(articles, all, meeting),
    ...doerConflicts(articles, all, meeting),
    ...placeConflicts(articles, all, meeting),
  ];
}

function polarityConflicts(
  articles: readonly StatingArticle[],
  all: readonly Stated[],
  meeting: Meeting,
): StatementConflict[] {
  const byEvent = new Map<string, { done: Stated[]; undone: Stated[] }>();
  for (const stated of all) {
    const { event, polarity } = stated.statement;
    if (event === '') continue;
    const row = byEvent.get(event) ?? { done: [], undone: [] };
    addTelling(polarity > 0 ? row.done : row.undone, stated);
    byEvent.set(event, row);
  }
  const conflicts: StatementConflict[] = [];
  for (const { done, undone } of byEvent.values()) {
    const taken = new Set<Stated>();
    for (const no of undone) {
      if (taken.has(no)) continue;
      const against = done.filter((yes) => !taken.has(yes) && opposes(articles, yes, no, meeting));
      if (against.length === 0) continue;
      // An article that tells both knows more than either says: what was refused first and granted later is no conflict.
      const knows = (article: number) =>
        done.some((yes) => yes.article === article && sameMatter(yes.statement, no.statement, yes, no, meeting)) &&
        undone.some((other) => other.article === article && alike(other, no, meeting));
      const yeses = against.filter(({ article }) => !knows(article));
      if (yeses.length === 0 || knows(no.article)) continue;
      const nos = undone.filter((other) => other === no || (!taken.has(other) && alike(other, no, meeting)));
      for (const member of [...yeses, ...nos]) taken.add(member);
      conflicts.push(polarityConflict(articles, yeses, nos));
    }
  }
  return conflicts;
}

/** Whether two statements of one polarity tell the same. */
function alike(a: Stated, b: Stated, meeting: Meeting): boolean {
  return sameMatter(a.statement, b.statement, a, b, meeting);
}

function opposes(articles: readonly StatingArticle[], yes: Stated, no: Stated, meeting: Meeting): boolean {
  return yes.article !== no.article && judgeStatements(articles, yes, no, meeting) === 'opposite';
}

/** How two statements of one event stand to each other. */
export type StatementVerdict = 'same' | 'opposite' | 'speakers' | 'times' | 'matter';

/** Whether two statements can both hold, and if so what leaves room for both. */
export function judgeStatements(
  articles: readonly StatingArticle[],
  a: Stated,
  b: Stated,
  meeting: Meeting,
): StatementVerdict {
  if (!sameMatter(a.statement, b.statement, a, b, meeting)) return 'matter';
  if (a.statement.polarity === b.statement.polarity) return 'same';
  if (!sameSpeaker(a, b, meeting)) return 'speakers';
  const [yes, no] = a.statement.polarity > 0 ? [a, b] : [b, a];
  return timesMeet(articles, yes, no) ? 'opposite' : 'times';
}

/** Both in the sources' own voice, or both said by one and the same. */
function sameSpeaker(a: Stated, b: Stated, meeting: Meeting): boolean {
  const [x, y] = [a.statement.speaker, b.statement.speaker];
  if (x < 0 || y < 0) return x === y;
  return meeting.idOf(a.article, x) === meeting.idOf(b.article, y);
}

/**
 * Whether the times leave no room for both. What has not been done yet may be done tomorrow: such a statement is
 * contradicted by articles of its own day and of the days before alone.
 */
function timesMeet(articles: readonly StatingArticle[], yes: Stated, no: Stated): boolean {
  const [a, b] = [yes.statement, no.statement];
  if (a.period && b.period && (a.period.endDay < b.period.startDay || b.period.endDay < a.period.startDay))
    return false;
  // "Did not sign on Monday" leaves another day.
  if ((a.negated && a.period && !b.period) || (b.negated && b.period && !a.period)) return false;
  const yesDay = articles[yes.article]!.anchor?.day;
  const noDay = articles[no.article]!.anchor?.day;
  const future = [a.time === 'future', b.time === 'future'];
  if (future[0] !== future[1]) return false;
  if (future[0]) return yesDay === undefined || noDay === undefined || yesDay === noDay;
  if (yesDay === undefined || noDay === undefined) return true;
  if (b.negated && b.time === 'perfect') return noDay >= yesDay;
  return true;
}

/** From this on the words of two clauses tell of one matter. */
const MATTER = 0.6;
const FIRM = 1;
/** What it adds that the clauses share what else they tell, or that both stand where an article tells its matter. */
const MORE = 0.5;
/** The first sentences of an article, its headline among them, tell its matter. */
const LEADING = 8;

function sameMatter(a: Statement, b: Statement, at: Stated, bt: Stated, meeting: Meeting): boolean {
  if (a.event !== b.event) return false;
  if (a.event === 'admit') return samePerson(a, b, at, bt, meeting) && overlap(a.rest, b.rest, TELLING) >= MATTER;
  const agents = sameParty(a.agent, b.agent, at.article, bt.article, meeting);
  const objects = sameParty(a.object, b.object, at.article, bt.article, meeting);
  if (agents < 0 || objects < 0) return false;
  const [no, yes] = a.negated || (!b.negated && a.polarity < b.polarity) ? [a, b] : [b, a];
  const leads = no.sentence < LEADING && yes.sentence < LEADING;
  // "No arrests were made" leaves nothing to compare but that both stand where an article tells its matter.
  if (no.none && agents + objects === 0) return leads && restsMeet(no, yes);
  // "Nobody noticed" is not said of what somebody noticed.
  if (no.agent?.none === true && (no.object === undefined) !== (yes.object === undefined)) return false;
  const both = no.object !== undefined && yes.object !== undefined;
  if (both && objects === 0) return false;
  const more = (leads && (no.none || both) ? MORE : 0) + (overlap(no.rest, yes.rest, SOME) >= 1 ? MORE : 0);
  if (agents + objects + more < FIRM) return false;
  return restsMeet(no, yes) || (a.negated === b.negated && restsMeet(yes, no));
}

function samePerson(a: Statement, b: Statement, at: Stated, bt: Stated, meeting: Meeting): boolean {
  if (!a.agent || !b.agent || a.agent.entity < 0 || b.agent.entity < 0) return false;
  return meeting.idOf(at.article, a.agent.entity) === meeting.idOf(bt.article, b.agent.entity);
}

/** How much of the telling words of the shorter clause stand in the other too, 0 to 1. */
function overlap(a: readonly number[], b: readonly number[], least: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let all = 0;
  let met = 0;
  for (const lexeme of short) {
    const weight = rarity(lexeme);
    all += weight;
    if (long.some((other) => likeness(lexeme, other) >= EQUAL)) met += weight;
  }
  return all < least ? 0 : met / all;
}

const NEAR = 0.7;
/** Nearer than any two things of one kind: murder is no manslaughter. */
const EQUAL = 0.9;
/** Two common words, or one rare one; and one word that tells something. */
const TELLING = 0.8;
const SOME = 0.3;

/** What a negated clause adds ("to the union", "in March") must stand in the other: the negation may be meant of it. */
function restsMeet(no: Statement, yes: Statement): boolean {
  const words = [...yes.rest, ...partyWords(yes.agent), ...partyWords(yes.object)];
  return no.rest.every((lexeme) => words.some((other) => likeness(lexeme, other) >= NEAR));
}

function partyWords(party: Party | undefined): number[] {
  return party ? [...party.words, party.head].filter((lexeme) => lexeme !== NONE) : [];
}

function polarityConflict(
  articles: readonly StatingArticle[],
  yeses: readonly Stated[],
  nos: readonly Stated[],
): StatementConflict {
  const [yes, no] = [sideOf(articles, yeses), sideOf(articles, nos)];
  const matter = matterOf(articles, [...yeses, ...nos]);
  const spoken = yeses[0]!.statement.event === 'admit';
  return {
    kind: 'direction',
    what: matter,
    explanation: spoken
      ? `One source says that it was admitted ("${yes.value}"), another that it was denied ("${no.value}"), by the same person.`
      : `One source says that it was done ("${yes.value}"), another that it was not ("${no.value}").`,
    confidence: 0.7,
    sides: [yes, no],
  };
}

function sideOf(articles: readonly StatingArticle[], side: readonly Stated[]): NameConflict['sides'][number] {
  const members = side.map(({ article, statement }) => ({
    path: articles[article]!.path,
    start: statement.start,
    end: statement.end,
  }));
  const { article, statement } = side[0]!;
  return { value: textOf(articles[article]!, statement), members };
}

function textOf({ article }: StatingArticle, { start, end }: { start: number; end: number }): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Who did what, in the words of the statement that tells most of it. */
function matterOf(articles: readonly StatingArticle[], stated: readonly Stated[]): string {
  const told = ({ statement: { agent, object, event } }: Stated) =>
    (event === 'admit' ? [agent] : [agent, object]).filter((party) => party !== undefined);
  const [best] = [...stated].sort((a, b) => told(b).length - told(a).length);
  const { statement, article } = best!;
  const words = (part: { start: number; end: number }) => textOf(articles[article]!, part);
  const parts = told(best!);
  const before = parts.filter(({ start }) => start < statement.start).map(words);
  const behind = parts.filter(({ start }) => start >= statement.end).map(words);
  const who = before.length > 0 || behind.length === 0 ? before : ['they'];
  return `whether ${lowered([...who, words(statement), ...behind].join(' '))}`;
}

/** Without the capital of an article that began a sentence. */
function lowered(text: string): string {
  return /^(?:The|A|An|His|Her|Their|Its|No) /.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

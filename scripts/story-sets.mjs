// Stories with known conflicts: reading them, and telling how a report fares against one.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * @typedef {{ path: string, start: number, end: number, text: string }} Span
 * @typedef {Span & { statement: { path: string, start: number, end: number } }} GoldSpan
 * @typedef {{ id: string, kind: string, what?: string, sides: GoldSpan[][] }} GoldConflict
 * @typedef {{ id: string, why: string, members: GoldSpan[] }} Compatible
 * @typedef {{ name: string, articles: { path: string, text: string }[], conflicts: GoldConflict[], either: GoldConflict[],
 *   compatible: Compatible[] }} Story
 */

/** A report's member may be this long at least, and as long as the statement it points at, but no longer. */
const LONGEST_MEMBER = 120;

/**
 * The folders at or below `folder` that hold a gold.json, sorted.
 * @param {string} folder
 * @returns {string[]}
 */
export function storyFolders(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => basename(path) === 'gold.json')
    .map((path) => join(folder, dirname(path)))
    .toSorted();
}

/** The offset of the `nth` place (from 1) of `part` in `whole`; throws when there is none. */
function placeOf(whole, part, nth = 1) {
  let at = -1;
  for (let time = 0; time < nth; time++) {
    at = whole.indexOf(part, at + 1);
    if (at < 0) throw new Error(`not there: ${JSON.stringify(part)}`);
  }
  return at;
}

/** A member of the gold as a span of its article, with the span of the statement around it. */
function located(member, texts) {
  const text = texts.get(member.file);
  if (text === undefined) throw new Error(`no article ${member.file}`);
  const quote = placeOf(text, member.quote, member.nth);
  const start = quote + placeOf(member.quote, member.figure);
  return {
    path: member.file,
    start,
    end: start + member.figure.length,
    text: member.figure,
    statement: { path: member.file, start: quote, end: quote + member.quote.length },
  };
}

/**
 * Reads a story: its articles, and its gold with spans in UTF-16 code units.
 * Throws with the story's name when the gold does not fit the texts.
 * @param {string} folder
 * @returns {Story}
 */
export function readStory(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const articles = files.toSorted().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const withSpans = (entry) => ({
    ...entry,
    sides: entry.sides.map((side) => side.map((each) => located(each, texts))),
  });
  try {
    return {
      name: basename(folder),
      articles,
      conflicts: gold.conflicts.map(withSpans),
      either: (gold.either ?? []).map(withSpans),
      compatible: (gold.compatible ?? []).map((entry) => ({
        ...entry,
        members: entry.members.map((each) => located(each, texts)),
      })),
    };
  } catch (error) {
    throw new Error(`${basename(folder)}: ${error.message}`, { cause: error });
  }
}

/**
 * All stories of a set as one, each path behind its story's folder: as a workspace of many stories.
 * @param {string} name
 * @param {Story[]} stories
 * @returns {Story}
 */
export function pooled(name, stories) {
  const all = (entries) => stories.flatMap((story) => entries(story, (span) => moved(story.name, span)));
  return {
    name,
    articles: all((story, move) => story.articles.map(move)),
    conflicts: all((story, move) => story.conflicts.map((entry) => movedSides(entry, move))),
    either: all((story, move) => story.either.map((entry) => movedSides(entry, move))),
    compatible: all((story, move) => story.compatible.map((entry) => ({ ...entry, members: entry.members.map(move) }))),
  };
}

function moved(folder, span) {
  const path = `${folder}/${span.path}`;
  return span.statement ? { ...span, path, statement: { ...span.statement, path } } : { ...span, path };
}

function movedSides(entry, move) {
  return { ...entry, sides: entry.sides.map((side) => side.map(move)) };
}

function meet(a, b) {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}

/** Whether a member of a report points at a figure of the gold. */
function pointsAt(member, figure) {
  const { start, end } = figure.statement;
  return meet(member, figure) && member.end - member.start <= Math.max(LONGEST_MEMBER, end - start);
}

/** Every two members that stand on different sides. */
function opposed(sides) {
  return sides.flatMap((side, at) =>
    sides.slice(at + 1).flatMap((other) => side.flatMap((a) => other.map((b) => [a, b]))),
  );
}

/** Whether two opposed members of a report are two opposed figures of the gold, either way round, by `isAt`. */
function samePair([a, b], [x, y], isAt) {
  return (isAt(a, x) && isAt(b, y)) || (isAt(a, y) && isAt(b, x));
}

/** A reported conflict stands for one of the gold when two sides meet and half of its members lie on the gold's statements. */
function standsFor(sides, entry) {
  const pairs = opposed(entry.sides);
  if (!opposed(sides).some((pair) => pairs.some((other) => samePair(pair, other, pointsAt)))) return false;
  const members = sides.flat();
  const figures = entry.sides.flat();
  const placed = members.filter((member) =>
    figures.some((figure) => pointsAt(member, figure) || meet(member, figure.statement)),
  );
  return placed.length * 2 >= members.length;
}

/**
 * Holds a report's conflicts against a story, one to one.
 * @param {Story} story
 * @param {{ sides: { members: Span[] }[] }[]} conflicts
 * @returns {{ found: GoldConflict[], missed: GoldConflict[], alarms: Span[][][], right: number, trapsHit: Compatible[] }}
 */
export function judge(story, conflicts) {
  const reported = conflicts.map(({ sides }) => sides.map(({ members }) => members));
  const taken = new Set();
  const found = [];
  const missed = [];
  for (const entry of story.conflicts) {
    const sides = reported.find((each) => !taken.has(each) && standsFor(each, entry));
    if (sides) taken.add(sides);
    (sides ? found : missed).push(entry);
  }
  const rest = reported.filter((sides) => !taken.has(sides));
  const alarms = rest.filter((sides) => !story.either.some((entry) => standsFor(sides, entry)));
  const pairs = reported.flatMap(opposed);
  const trapsHit = story.compatible.filter(({ members }) =>
    opposed(members.map((member) => [member])).some((trap) => pairs.some((pair) => samePair(pair, trap, meet))),
  );
  return { found, missed, alarms, right: taken.size, trapsHit };
}

/** Names a set by where it lies below `root`. */
export function setName(root, folder) {
  return relative(root, folder).replaceAll('\\', '/');
}

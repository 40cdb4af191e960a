import type { Hover } from 'vscode-languageserver';
import type { EntityInfo, FigureInfo, Span, Topic, TopicMember } from '../core/report-types.js';
import { CLIENT_COMMANDS } from '../protocol.js';
import type { PositionParams, Place } from '../protocol.js';
import type { Issue } from '../workspace/evidence.js';
import type { Entry } from '../workspace/library.js';
import { count, intervalText } from '../workspace/wording.js';
import { isSettled, messageFor } from './issues.js';
import { standingLine } from './independence.js';
import type { Model } from './model.js';
import { toMarkdown, toPlainText } from './rich.js';
import type { Line, Piece } from './rich.js';
import { entityAt, holds } from './views/topics.js';
import { t } from './translate.js';

/** Sources that a hover lists at most; the references view has them all. */
const MAX_SOURCES = 12;

const KINDS: Readonly<Record<EntityInfo['kind'], () => string>> = {
  person: () => t('person'),
  organization: () => t('organization'),
  place: () => t('place'),
  demonym: () => t('people of a place'),
  event: () => t('event'),
  other: () => t('name'),
};

/** What a reader wants to know of the words at a position: what they mean, who says the same, who does not, and why. */
export function hoverAt(model: Model, { uri, position }: PositionParams): Hover | undefined {
  const entry = model.entry(uri);
  if (entry?.text === undefined) return undefined;
  const offset = model.offset(entry, position);
  const figure = figureAt(model, entry, offset);
  const topics = model.corpus.topicsAt(entry.path, offset);
  const entity = entityAt(model, entry, offset);
  const parts: Line[][] = [];
  const issues = issuesAt(model, entry, offset);
  const shown = new Set(issues.map(({ origin }) => (origin.type === 'conflict' ? origin.conflict.id : undefined)));
  if (issues.length > 0) parts.push(issues.flatMap((issue) => issueLines(model, entry, offset, issue)));
  for (const topic of topics) {
    const { conflict } = topic;
    parts.push(topicLines(model, entry, offset, topic, figure, conflict !== undefined && shown.has(conflict)));
  }
  if (figure && topics.length === 0) parts.push(figureLines(figure, offset));
  if (entity) parts.push(entityLines(model, entity));
  if (parts.length === 0) return undefined;
  const lines = parts.flatMap((part, at) => (at === 0 ? part : ['rule' as const, ...part]));
  const range =
    figure ??
    topics[0]?.members.find((member) => holds(member, entry.path, offset)) ??
    mentionAt(entity, entry, offset);
  return {
    contents: model.features.markdown
      ? { kind: 'markdown', value: toMarkdown(lines) }
      : { kind: 'plaintext', value: toPlainText(lines) },
    ...(range ? { range: model.range(entry, range.start, range.end) } : {}),
  };
}

function figureAt(model: Model, entry: Entry, offset: number): FigureInfo | undefined {
  const here = model.part(entry).report.figures.filter((figure) => holds(figure, entry.path, offset));
  return here.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function mentionAt(
  entity: EntityInfo | undefined,
  entry: Entry,
  offset: number,
): { start: number; end: number } | undefined {
  return entity?.mentions.find((mention) => holds(mention, entry.path, offset));
}

function issuesAt(model: Model, entry: Entry, offset: number): Issue[] {
  return model
    .part(entry)
    .issues()
    .filter(
      (issue) =>
        issue.sides.some(({ members }) => members.some((member) => holds(member, entry.path, offset))) &&
        !isSettled(model, issue, entry),
    );
}

function issueLines(model: Model, entry: Entry, offset: number, issue: Issue): Line[] {
  const isHere = (path: string, start: number, end: number): boolean =>
    path === entry.path && start <= offset && offset <= end;
  const side = issue.sides.find(({ members }) => members.some(({ path, start, end }) => isHere(path, start, end)))!;
  const member = side.members.find(({ path, start, end }) => isHere(path, start, end))!;
  const heading = issue.origin.type === 'relation' ? issue.what : messageFor(model, issue, side, member);
  const mark = issue.origin.type === 'conflict' ? '⚠ ' : 'ℹ ';
  const lines: Line[] = [[{ bold: mark + heading }]];
  if (issue.explanation !== '' && issue.explanation !== heading) lines.push([issue.explanation]);
  for (const other of issue.sides) {
    if (other === side) continue;
    for (const place of model.places(other.members.slice(0, MAX_SOURCES))) lines.push(sourceItem(other.value, place));
  }
  if (model.features.clientCommands && issue.origin.type === 'conflict') {
    const argument = { id: issue.id };
    lines.push([{ command: CLIENT_COMMANDS.openConflict, name: t('Compare side by side'), argument }]);
  }
  return lines;
}

/** @param isShown whether the other sides of the topic's conflict stand above already */
function topicLines(
  model: Model,
  entry: Entry,
  offset: number,
  topic: Topic,
  figure: FigureInfo | undefined,
  isShown: boolean,
): Line[] {
  const member = topic.members.find((member) => holds(member, entry.path, offset));
  const lines: Line[] = [[{ bold: topic.what }, ...(member ? [': ', member.value] : [])]];
  if (figure) lines.push(...figureLines(figure, offset));
  const facts = member ? factsOf(member) : [];
  if (facts.length > 0) lines.push([facts.join(' · ')]);
  const rest = topic.members.filter((other) => other !== member);
  const others = isShown ? rest.filter((other) => !member || onOneSide(model, topic, member, other)) : rest;
  for (const other of others.slice(0, MAX_SOURCES)) {
    const place = model.place(other);
    if (place) lines.push(sourceItem(other.value, place, other.asOf));
  }
  if (others.length > MAX_SOURCES) lines.push({ item: [t('and {0} more', others.length - MAX_SOURCES)] });
  lines.push([{ italic: standingLine(topic) }]);
  return lines;
}

/** Whether a topic's conflict has two members on the same side. */
function onOneSide(model: Model, topic: Topic, one: Span, other: Span): boolean {
  const sides = topic.conflict === undefined ? [] : (model.conflict(topic.conflict)?.sides ?? []);
  const sideOf = (span: Span): number =>
    sides.findIndex(({ members }) =>
      members.some(({ path, start, end }) => path === span.path && start < span.end && span.start < end),
    );
  return sideOf(one) === sideOf(other);
}

/** What the wording of a figure means: its interval and how that follows. */
function figureLines(figure: FigureInfo, offset: number): Line[] {
  const { of } = figure;
  if (of && of.start <= offset && offset <= of.end) {
    const whole = figure.text.slice(of.start - figure.start, of.end - figure.start);
    return [
      [t('“{0}” in “{1}”: {2}', whole, figure.text, intervalText({ low: of.low, high: of.high }) ?? t('no value'))],
    ];
  }
  if (figure.kind === 'date' || figure.kind === 'time') {
    if (figure.date !== undefined) return [[`“${figure.text}”: ${figure.date}`]];
    return figure.unresolved === undefined ? [] : [[t('“{0}”: no date, because {1}', figure.text, figure.unresolved)]];
  }
  const interval = intervalText(figure);
  const pieces: Piece[] = [`“${figure.text}”: `, interval ?? t('no value')];
  const why = wordingOf(figure);
  if (why !== undefined) pieces.push(` (${why})`);
  return [pieces];
}

function wordingOf(figure: FigureInfo): string | undefined {
  const reasons: string[] = [];
  const bounds = {
    'at-least': t('a lower bound'),
    'more-than': t('above what is said'),
    'at-most': t('an upper bound'),
    'less-than': t('below what is said'),
  };
  if (figure.bound) reasons.push(bounds[figure.bound]);
  if (figure.approximate) reasons.push(t('said to be approximate'));
  else if (!figure.bound && figure.low !== undefined && figure.low !== figure.high && figure.stated !== undefined) {
    reasons.push(t('rounded to its last digit'));
  }
  if (figure.base) reasons.push(t('of {0}', figure.base));
  if (figure.rate) reasons.push(t('per {0}', figure.rate));
  return reasons.length > 0 ? reasons.join(', ') : undefined;
}

function factsOf({ asOf, status, speaker, quoted }: TopicMember): string[] {
  const facts: string[] = [];
  if (asOf) facts.push(t('as of {0}', asOf));
  if (status !== 'actual') facts.push(status);
  if (speaker) facts.push(t('said by {0}', speaker));
  if (quoted) facts.push(t('inside a quotation'));
  return facts;
}

function sourceItem(value: string, place: Place, asOf?: string): Line {
  const { quotation, highlight } = place;
  return {
    item: [
      { bold: value || place.text },
      ' — ',
      { link: place.source, to: place },
      asOf ? ` (${asOf})` : '',
      ': “',
      quotation.slice(0, highlight.start),
      { bold: quotation.slice(highlight.start, highlight.end) },
      quotation.slice(highlight.end),
      '”',
    ],
  };
}

function entityLines(model: Model, entity: EntityInfo): Line[] {
  const paths = [...new Set(entity.mentions.map(({ path }) => path))];
  const names = [...new Set(entity.mentions.map(({ text }) => text))].filter((name) => name !== entity.name);
  const lines: Line[] = [[{ bold: entity.name }, ` (${KINDS[entity.kind]()})`]];
  if (names.length > 0) lines.push([t('Also: {0}', names.slice(0, 8).join(', '))]);
  for (const role of (entity.roles ?? []).slice(0, 6)) {
    const place = model.place(role.span);
    lines.push({ item: place ? [role.text, ' — ', { link: place.source, to: place }] : [role.text] });
  }
  lines.push([
    {
      italic: `${count(entity.mentions.length, t('mention'), t('mentions'))} · ${count(paths.length, t('article'), t('articles'))}`,
    },
  ]);
  for (const path of paths.slice(0, MAX_SOURCES)) {
    const mentions = entity.mentions.filter((mention) => mention.path === path);
    const place = model.place(mentions[0]!);
    if (place) lines.push({ item: [{ link: place.source, to: place }, ` × ${mentions.length}`] });
  }
  return lines;
}

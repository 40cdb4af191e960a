import type { Linked, LinkedEntity } from '../entities/across.js';
import type { Entities, Mention, Role } from '../entities/entity.js';
import { countryName } from '../entities/geography.js';
import { nameParts } from '../entities/names.js';
import { personName, type PersonName } from '../entities/people.js';
import { sameName } from '../entities/same-name.js';
import { distance, sameSpelling } from '../entities/variants.js';
import type { Article } from '../text/article.js';
import type { Range } from '../text/range.js';
import { officesClash, type HeldOffice } from './office-conflicts.js';

/** A person's name, office or age, or a place's name, that sources give in ways that cannot all be right. */
export interface NameConflict {
  readonly kind: 'name' | 'figure';
  readonly what: string;
  readonly explanation: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly sides: readonly {
    readonly value: string;
    readonly members: readonly { readonly path: string; readonly start: number; readonly end: number }[];
  }[];
}

/** What the comparison reads of an article. */
export interface NamingArticle {
  readonly path: string;
  readonly article: Article;
  readonly entities: Entities;
  /** The day of publication, as days since 1970-01-01. */
  readonly anchor?: { readonly day: number } | undefined;
}

interface Said<T> {
  readonly article: number;
  readonly value: T;
  readonly ranges: readonly Range[];
  /** As written. */
  readonly text: string;
}

/**
 * Finds what a story's articles say of its people and places in incompatible ways: names, offices, ages. Spellings by
 * romanisation, nicknames, initials and omitted middle names are no conflict, nor are offices that one person may hold
 * at once.
 */
export function compareNames(articles: readonly NamingArticle[], linked: Linked): NameConflict[] {
  const conflicts: NameConflict[] = [];
  for (const entity of linked.entities) {
    if (entity.kind !== 'person' || !inSeveral(entity)) continue;
    for (const found of [names(articles, entity), offices(articles, entity), ages(articles, entity)]) {
      if (found) conflicts.push(found);
    }
  }
  conflicts.push(...places(articles, linked));
  return conflicts;
}

function inSeveral({ members }: LinkedEntity): boolean {
  return members.some(({ article }) => article !== members[0]!.article);
}

/** The person's full names, when they are not one name. */
function names(articles: readonly NamingArticle[], { members, name }: LinkedEntity): NameConflict | undefined {
  const said: Said<PersonName>[] = [];
  for (const { article, entity } of members) {
    const { entities, article: text } = articles[article]!;
    const own = entities.entities[entity]!;
    const value = personName(nameParts(own.name));
    const initial = value.given.length === 1 && value.given[0]!.length === 1;
    if (value.given.length === 0 || initial) continue; // an initial fits several names
    const mentions = own.mentions.map((m) => entities.mentions[m]!);
    const full = mentions.filter(({ form }) => form === 'full');
    if (full.length === 0 || hasAcronym(own.name)) continue;
    said.push({ article, value, ranges: full, text: withoutCapitals(text.text.slice(full[0]!.start, full[0]!.end)) });
  }
  const sides = partition(said, (a, b) => sameName(a, b));
  if (sides.length < 2) return undefined;
  const [first, second] = [sides[0]![0]!.value, sides[1]![0]!.value];
  const surname = !sameSpelling(first.surname.at(-1)!, second.surname.at(-1)!);
  const office = officeOf(articles, members);
  return {
    kind: 'name',
    what:
      office === undefined
        ? `the ${surname ? 'surname' : 'first name'} of ${withoutCapitals(name)}`
        : `the name of the ${office}`,
    explanation: `One person is named in ways that are not spellings of one name: ${listed(sides.map((side) => side[0]!.text))}.`,
    confidence: office === undefined ? 0.75 : 0.9,
    sides: sides.map((side) => sideOf(articles, side, surname ? shortMentions(articles, members) : [])),
  };
}

/** Names with an acronym in them are hardly people's. */
function hasAcronym(name: string): boolean {
  return name !== name.toUpperCase() && name.split(' ').some((word) => /^\p{Lu}{2,}s?$/u.test(word));
}

/** Mentions by surname alone: they differ as well when surnames do. */
function shortMentions(articles: readonly NamingArticle[], members: LinkedEntity['members']): [number, Mention][] {
  return members.flatMap(({ article, entity }) => {
    const { entities } = articles[article]!;
    return entities.entities[entity]!.mentions.map((m) => entities.mentions[m]!)
      .filter(({ form }) => form === 'short')
      .map((mention): [number, Mention] => [article, mention]);
  });
}

/** An office that the articles give to the person, with what it is of: "Faroese fisheries minister". */
function officeOf(articles: readonly NamingArticle[], members: LinkedEntity['members']): string | undefined {
  let best: string | undefined;
  for (const { article, entity } of members) {
    const { entities, article: text } = articles[article]!;
    for (const role of entities.roles) {
      if (role.entity !== entity || role.kind !== 'office') continue;
      if (role.words.length === 1 && ADDRESSES.has(role.words[0]!)) continue;
      const said = inSentence(text.text.slice(role.start, role.end).replace(/\s+/g, ' '), role.words);
      if (best === undefined || said.length > best.length) best = said;
    }
  }
  return best;
}

/** Titles by which many are called, so that "the name of the professor" would not say whose. */
const ADDRESSES = new Set(
  'professor doctor justice judge sir lord lady dame father mother brother sister reverend madam magistrate officer'.split(
    ' ',
  ),
);

/** How many letters of a word tell it from others. */
const STEM = 4;

/** "Ms Foreign Minister" as it reads inside a sentence: "foreign minister"; names in it keep their capitals. */
function inSentence(office: string, lemmas: readonly string[]): string {
  const lower = (word: string) => {
    const low = word.toLowerCase();
    const known = lemmas.some((lemma) => lemma.slice(0, STEM) === low.slice(0, STEM));
    return known && /^\p{Lu}\p{Ll}/u.test(word) ? low : word;
  };
  return office
    .replace(/^(?:mr|mrs|ms|miss|mx)\.? /i, '')
    .split(' ')
    .map(lower)
    .join(' ');
}

/** A name that a headline or a live report has in capitals, as it is written elsewhere: "Mattia Zanella". */
function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{4}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}|(?<=\b[OD][’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Splits what is said into sides whose members agree with each other, in the order of the articles. */
function partition<T>(said: readonly Said<T>[], agree: (a: T, b: T) => boolean): Said<T>[][] {
  const sides: Said<T>[][] = [];
  for (const one of said) {
    const fits = sides.filter((side) => side.some((other) => agree(one.value, other.value)));
    if (fits.length === 0) sides.push([one]);
    else {
      const [first, ...others] = fits as [Said<T>[], ...Said<T>[][]];
      first.push(one);
      for (const other of others) {
        first.push(...other);
        sides.splice(sides.indexOf(other), 1);
      }
    }
  }
  return sides;
}

function sideOf<T>(
  articles: readonly NamingArticle[],
  side: readonly Said<T>[],
  more: readonly [number, Mention][],
): NameConflict['sides'][number] {
  const own = new Set(side.map(({ article }) => article));
  const members = [
    ...side.flatMap(({ article, ranges }) => ranges.map((range): [number, Range] => [article, range])),
    ...more.filter(([article]) => own.has(article)),
  ]
    .sort((a, b) => a[0] - b[0] || a[1].start - b[1].start)
    .map(([article, { start, end }]) => ({ path: articles[article]!.path, start, end }));
  return { value: side[0]!.text.replace(/\s+/g, ' '), members };
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].map((value) => `“${value.replace(/\s+/g, ' ')}”`).join(' and ');
}

/** Offices of one person that nobody holds at once, none of whose articles gives both. */
function offices(articles: readonly NamingArticle[], { members, name }: LinkedEntity): NameConflict | undefined {
  const said: Said<HeldOffice>[] = [];
  for (const { article, entity } of members) {
    const { entities, article: text } = articles[article]!;
    for (const role of entities.roles) {
      if (role.entity !== entity || role.kind !== 'office') continue;
      said.push({ article, value: held(entities, role), ranges: [role], text: text.text.slice(role.start, role.end) });
    }
  }
  const clash = (a: Said<HeldOffice>, b: Said<HeldOffice>) =>
    a.article === b.article || bothSomewhere(said, a.value, b.value) ? 0 : officesClash(a.value, b.value);
  let best: { a: Said<HeldOffice>; b: Said<HeldOffice>; sure: number } | undefined;
  for (const a of said) {
    for (const b of said) {
      const sure = clash(a, b);
      if (sure > (best?.sure ?? 0)) best = { a, b, sure };
    }
  }
  if (!best) return undefined;
  const { a, b, sure } = best;
  const first = said.filter((one) => officesClash(one.value, a.value) === 0 && officesClash(one.value, b.value) > 0);
  const second = said.filter((one) => officesClash(one.value, b.value) === 0 && officesClash(one.value, a.value) > 0);
  return {
    kind: 'name',
    what: `what office ${name} holds`,
    explanation: `One source gives ${name} as ${listed([a.text])}, another as ${listed([b.text])}; nobody is both.`,
    confidence: sure,
    sides: [sideOf(articles, first, []), sideOf(articles, second, [])],
  };
}

/** Whether one article gives both offices: then the person may hold both. */
function bothSomewhere(said: readonly Said<HeldOffice>[], a: HeldOffice, b: HeldOffice): boolean {
  const like = (one: Said<HeldOffice>, office: HeldOffice) =>
    one.value.words.join(' ') === office.words.join(' ') && one.value.status === office.status;
  return said.some((one) => like(one, a) && said.some((two) => two.article === one.article && like(two, b)));
}

const REGIONAL = /\b(?:region|province|state|county|district|city|prefecture|canton)\b/;

function held(entities: Entities, { words, status, of }: Role): HeldOffice {
  const owner = of < 0 ? undefined : entities.entities[of]!;
  const key = owner && (owner.placeKey ?? owner.key);
  return {
    words,
    status,
    of: key,
    regional: owner?.kind === 'place' && countryName(owner.key) === undefined && REGIONAL.test(owner.key),
  };
}

/** Ages of one person; articles that differ by a year may have been written on either side of a birthday. */
function ages(articles: readonly NamingArticle[], { members, name }: LinkedEntity): NameConflict | undefined {
  const said: Said<number>[] = [];
  for (const { article, entity } of members) {
    const { entities } = articles[article]!;
    for (const role of entities.roles) {
      if (role.entity !== entity || role.kind !== 'age') continue;
      said.push({ article, value: Number(role.words[0]), ranges: [role], text: role.words[0]! });
    }
  }
  const sides = partition(said, (a, b) => a === b);
  if (sides.length < 2) return undefined;
  const values = sides.map((side) => side[0]!.value);
  const apart = Math.max(...values) - Math.min(...values);
  if (apart <= birthdays(articles, said)) return undefined;
  return {
    kind: 'figure',
    what: `the age of ${name}`,
    explanation: `${name} cannot be ${values.join(' and ')} at once.`,
    confidence: apart === 1 ? 0.6 : 0.85,
    sides: sides.map((side) => sideOf(articles, side, [])),
  };
}

/** How many birthdays may lie between the articles: one for each year begun, once they are weeks apart. */
function birthdays(articles: readonly NamingArticle[], said: readonly Said<number>[]): number {
  const days = said.flatMap(({ article }) => articles[article]!.anchor?.day ?? []);
  const span = days.length < 2 ? 0 : Math.max(...days) - Math.min(...days);
  return span < LEAST_DAYS ? 0 : Math.ceil(span / 365);
}

const LEAST_DAYS = 14;

/** Names of places of several words that differ in one word by a slip, and that no article tells apart. */
function places(articles: readonly NamingArticle[], linked: Linked): NameConflict[] {
  const conflicts: NameConflict[] = [];
  const named = linked.entities.filter(({ kind, name }) => kind === 'place' && name.includes(' '));
  named.forEach((a, index) => {
    for (const b of named.slice(index + 1)) {
      if (!isSlip(nameParts(a.name), nameParts(b.name)) || sharesArticle(a, b)) continue;
      const sides = [a, b].map(({ name, members }) => ({
        value: name,
        members: members.flatMap(({ article, entity }) => {
          const { path, entities } = articles[article]!;
          return entities.entities[entity]!.mentions.map((m) => entities.mentions[m]!).map(({ start, end }) => ({
            path,
            start,
            end,
          }));
        }),
      }));
      conflicts.push({
        kind: 'name',
        what: `the name of ${a.name}`,
        explanation: `One place seems to be named in two ways: ${listed([a.name, b.name])}.`,
        confidence: 0.6,
        sides,
      });
    }
  });
  return conflicts;
}

const LEAST_LETTERS = 5;

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.join(' ').length > 60) return false;
  const differing = a.map((word, i) => [word, b[i]!] as const).filter(([x, y]) => x !== y);
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [x, y] = pair;
  return (
    x.charAt(0) === y.charAt(0) &&
    Math.min(x.length, y.length) >= LEAST_LETTERS &&
    !sameSpelling(x, y) &&
    distance(x, y, 2) <= 2
  );
}

function sharesArticle(a: LinkedEntity, b: LinkedEntity): boolean {
  return a.members.some(({ article }) => b.members.some((other) => other.article === article));
}

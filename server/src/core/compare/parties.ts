import type { Party } from '../claims/statement.js';
import { PICKING } from '../claims/events-data.js';
import { NONE } from '../claims/terms.js';
import type { Linked } from '../entities/across.js';
import type { Entities } from '../entities/entity.js';
import type { Article } from '../text/article.js';
import { fold } from '../text/lexicon.js';
import { likeness } from '../text/meaning.js';

/** How the parties of a story's articles are told to be one. */
export interface Meeting {
  /** Id of an article's entity in the story; empty for none. */
  readonly idOf: (article: number, entity: number) => string;
  readonly nameOf: (article: number, entity: number) => string;
  readonly textOf: (article: number, party: Party) => string;
}

interface Source {
  readonly article: Article;
  readonly entities: Entities;
}

export function meetingOf(articles: readonly Source[], linked: Linked): Meeting {
  return {
    idOf: linked.idOf,
    nameOf: (article, entity) => articles[article]!.entities.entities[entity]?.name ?? '',
    textOf: (article, { start, end }) => fold(articles[article]!.article.text.slice(start, end)).replace(/\s+/g, ' '),
  };
}

/** How surely two parties of one name are one, and two that one noun describes; two of the latter are enough. */
export const NAMED = 1;
export const DESCRIBED = 0.5;
/** Heads that lie this near name one kind of thing. */
const ONE_KIND = 0.75;

/**
 * How surely two parties are one: 0 when one is not told, negative when they are two, else up to 1.
 */
export function sameParty(
  a: Party | undefined,
  b: Party | undefined,
  articleA: number,
  articleB: number,
  meeting: Meeting,
): number {
  if (!a || !b) return 0;
  // "Nobody" is everybody; "no arrests" are no arrests of the kind that the other tells.
  if ((a.none && a.head === NONE) || (b.none && b.head === NONE)) return DESCRIBED;
  if (a.entity >= 0 && b.entity >= 0) {
    if (meeting.idOf(articleA, a.entity) === meeting.idOf(articleB, b.entity)) return NAMED;
    return -1;
  }
  if (a.head === NONE || b.head === NONE) return -1;
  if (a.entity >= 0 !== b.entity >= 0) return -1;
  if (likeness(a.head, b.head) < ONE_KIND) return -1;
  if (a.none || b.none) return DESCRIBED;
  if (a.open || b.open) return a.open && b.open ? 0 : -1;
  return differ(meeting.textOf(articleA, a), meeting.textOf(articleB, b)) ? -1 : described(a, b);
}

/** Numbers that news writes as words. */
const NUMBERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen hundred hundreds thousands'.split(' '),
);
const PICKED_WORDS: ReadonlySet<string> = new Set(PICKING.split(/\s+/));

/** Whether one of two phrases picks one of several ("the second deal", "three deals") and the other does not. */
function differ(a: string, b: string): boolean {
  const [x, y] = [pickedOf(a), pickedOf(b)];
  return x !== y;
}

function pickedOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((word) => PICKED_WORDS.has(word) || /^\d/.test(word) || NUMBERS.has(word))
    .join(' ');
}

/** Two described parties: more surely one when they share what describes them; two when each has words of its own. */
function described(a: Party, b: Party): number {
  const [x, y] = [a.words, b.words];
  const shared = x.filter((word) => y.some((other) => likeness(word, other) >= ONE_KIND)).length;
  if (x.length > shared && y.length > shared) return -1;
  return shared > 0 ? NAMED : DESCRIBED;
}

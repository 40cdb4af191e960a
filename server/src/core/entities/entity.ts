import type { Range } from '../text/range.js';

export type EntityKind = 'person' | 'organization' | 'place' | 'demonym' | 'event' | 'other';

/** A name in the text, without title and possessive. Token indexes, `last` exclusive. */
export interface Mention extends Range {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Index into `Entities.entities`. */
  readonly entity: number;
  readonly form: 'full' | 'short' | 'acronym' | 'descriptor' | 'pronoun' | 'demonym';
  /** The title or office in front of or behind the name ("Defense Secretary", "the Belgian prime minister"). */
  readonly title?: Range;
}

/** An office, employer, age, home or relation that the article gives to a person. */
export interface Role extends Range {
  readonly entity: number;
  readonly kind: 'office' | 'employer' | 'age' | 'home' | 'relation';
  /** Lemmas of the office in order, lower case: ["defense", "secretary"]. */
  readonly words: readonly string[];
  /** The entity whose office it is (a country, an organisation), as index, or -1. */
  readonly of: number;
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'deputy';
  readonly mention: number;
}

/** One entity of one article. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly number[];
  /** Folded, variant-normalised key: equal keys in two articles of a story are one entity. */
  readonly key: string;
  /** Other folded names and acronyms by which it may be met in other articles. */
  readonly aliases: readonly string[];
  /** A place's key for a demonym and the capital that speaks for it; else absent. */
  readonly placeKey?: string;
}

export interface Entities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly roles: readonly Role[];
  /** Index into `mentions` for each token that a mention covers, else -1. */
  readonly mentionOf: Int32Array;
}

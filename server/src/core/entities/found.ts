import type { Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { LABELS } from './ner/labels.js';
import type { Usage } from './usage.js';

/** A name as recognised: token indexes, `last` exclusive. */
export interface Found {
  first: number;
  last: number;
  kind: EntityKind;
  readonly sentence: number;
  /** Whether the line around it is in Title Case or in capitals, where a capital says nothing. */
  readonly titled: boolean;
  /** Whether its place in the text settles its kind, whatever the rest of the article says: a dateline's places. */
  readonly fixed: boolean;
  /** What the model took it for, and its scores of kinds, which compare; undefined where tables or rules found it. */
  readonly guess: EntityKind | undefined;
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

/** A sentence while its names are read. */
export interface Line {
  readonly tokens: Tokens;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly titled: boolean;
  readonly usage: Usage;
  /** Labels of the article's tokens, as far as they were asked for. */
  readonly labels: Uint8Array;
  readonly found: Found[];
}

/** A name that tables or rules found; all have the same fields in the same order, so that reading them stays fast. */
export function knownName(line: Line, first: number, last: number, kind: EntityKind, fixed = false): Found {
  const { sentence, titled } = line;
  return { first, last, kind, sentence, titled, fixed, guess: undefined, person: 0, organization: 0, place: 0 };
}

export const KIND_OF_LABEL: readonly (EntityKind | undefined)[] = LABELS.map((label) =>
  label === 'O' ? undefined : (label.slice(2) as EntityKind),
);

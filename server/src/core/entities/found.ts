import type { EntityKind } from './entity.js';
import { LABELS } from './ner/labels.js';

/** A name as recognised: token indexes, `last` exclusive. */
export interface Found {
  first: number;
  last: number;
  kind: EntityKind;
  readonly sentence: number;
  /** Whether the line around it is in Title Case or in capitals, where a capital says nothing. */
  readonly titled: boolean;
}

export const KIND_OF_LABEL: readonly (EntityKind | undefined)[] = LABELS.map((label) =>
  label === 'O' ? undefined : (label.slice(2) as EntityKind),
);

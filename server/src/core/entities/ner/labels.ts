/** Labels of a token inside a stretch of names: outside, or the first or a later token of a name of some kind. */
export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'B-demonym',
  'I-demonym',
  'B-event',
  'I-event',
  'B-other',
  'I-other',
] as const;

/** The first labels of the kinds that are most easily taken for each other. */
export const FIRST_OF = { person: 1, organization: 3, place: 5 } as const;

export const LABEL_COUNT = LABELS.length;

/** Whether a label may follow another: a later token only after a token of its own kind. */
export function mayFollow(label: number, before: number): boolean {
  if (label === 0 || (label & 1) === 1) return true;
  return before === label || before === label - 1;
}

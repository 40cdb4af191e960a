import type { ConflictItem, Place } from '../../../server/src/protocol.js';
import { placesOf } from '../util/conflicts.js';

export type Grouping = 'story' | 'kind' | 'article';

export interface GroupNode {
  type: 'group';
  key: string;
  label: string;
  icon: string;
  conflicts: ConflictNode[];
}
export interface ConflictNode {
  type: 'conflict';
  conflict: ConflictItem;
  parent: string;
}
export interface SideNode {
  type: 'side';
  conflict: ConflictItem;
  value: string;
  place: Place;
}
export type ConflictTreeNode = GroupNode | ConflictNode | SideNode;

/** What a filter's words must be found in: the subject, the values, the outlets, the kind. */
function haystack(conflict: ConflictItem): string {
  const sources = conflict.sides.flatMap((side) => [side.value, ...side.places.map((place) => place.source)]);
  return [conflict.what, conflict.kind, conflict.story?.title ?? '', ...sources].join('\n').toLowerCase();
}

/** Conflicts that hold every word of the filter. */
export function filtered(conflicts: readonly ConflictItem[], filter: string): ConflictItem[] {
  const words = filter.toLowerCase().split(' ').filter(Boolean);
  return conflicts.filter((conflict) => words.every((word) => haystack(conflict).includes(word)));
}

/**
 * The groups of a list of conflicts. By article, a conflict stands under each article that has a part in it.
 * @param kindName the heading of a kind
 */
export function grouped(
  conflicts: readonly ConflictItem[],
  by: Grouping,
  kindName: (kind: ConflictItem['kind']) => string,
): GroupNode[] {
  const groups = new Map<string, GroupNode>();
  const add = (key: string, label: string, icon: string, conflict: ConflictItem): void => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { type: 'group', key, label, icon, conflicts: [] }));
    if (group.conflicts.every((node) => node.conflict !== conflict)) {
      group.conflicts.push({ type: 'conflict', conflict, parent: key });
    }
  };
  for (const conflict of conflicts) {
    if (by === 'story') add(conflict.story?.id ?? '', conflict.story?.title ?? '', 'book', conflict);
    else if (by === 'kind') add(conflict.kind, kindName(conflict.kind), 'symbol-number', conflict);
    else {
      for (const place of placesOf(conflict)) add(place.uri, place.source, 'file', conflict);
    }
  }
  return [...groups.values()];
}

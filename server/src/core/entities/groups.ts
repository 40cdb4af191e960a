import { Shape, type Tokens } from '../text/tokens.js';
import type { EntityKind } from './entity.js';
import { formsOf } from './name-forms.js';
import { AND } from './name-words.js';
import { recased, textOf } from './names.js';
import { sequence } from './sequence.js';
import type { Found } from './found.js';

/** All mentions of an article that are written alike and are of one kind. */
export interface Group {
  readonly kind: EntityKind;
  /** As written at its first mention outside capitals. */
  text: string;
  readonly parts: readonly string[];
  /** The parts with spaces between. */
  readonly key: string;
  /** Indexes of its names. */
  readonly names: number[];
  /** Whether it is written in capitals, as acronyms are. */
  readonly upper: boolean;
  /** The group that it is one entity with; its own index when it stands by itself. */
  parent: number;
  /** A group of another kind that is written alike, or -1. */
  readonly other: number;
  /** Key of the country that a capital speaks for wherever the article names it. */
  state: string | undefined;
}

/** The groups of an article's names, in the order of their first mentions, and the group of each name. */
export interface Groups {
  readonly list: Group[];
  readonly of: Int32Array;
}

/** Puts names that are written alike together. */
export function groupNames(tokens: Tokens, names: readonly Found[]): Groups {
  const list: Group[] = [];
  const of = new Int32Array(names.length);
  const known = new Map<number, number>();
  names.forEach((name, n) => {
    const hash = sequence(tokens, name);
    const person = coordinated(tokens, names, n);
    let index = person ? -1 : (known.get(hash) ?? -1);
    while (index >= 0 && list[index]!.kind !== name.kind) index = list[index]!.other;
    if (index < 0) {
      index = list.length;
      const { text, key, parts } = formsOf(person ?? textOf(tokens, name.first, name.last), hash);
      const upper = name.last - name.first === 1 && tokens.shape[name.first] === Shape.Upper;
      const shown = name.titled && name.kind === 'person' && text === text.toUpperCase() ? recased(text) : text;
      const other = person ? -1 : (known.get(hash) ?? -1);
      list.push({ kind: name.kind, text: shown, parts, key, names: [], upper, parent: index, other, state: undefined });
      if (!person) known.set(hash, index);
    }
    const group = list[index]!;
    if (group.names.length > 0 && !name.titled && names[group.names[0]!]!.titled) {
      group.text = formsOf(textOf(tokens, name.first, name.last), hash).text;
    }
    group.names.push(n);
    of[n] = index;
  });
  return { list, of };
}

const AMPERSAND = 38;

/** "Barack" of "Barack and Michelle Obama" with the surname that it shares; else undefined. */
function coordinated(tokens: Tokens, names: readonly Found[], n: number): string | undefined {
  const name = names[n]!;
  const next = names[n + 1];
  if (name.kind !== 'person' || next?.kind !== 'person' || name.last - name.first > 1) return undefined;
  if (next.last - next.first < 2 || next.first !== name.last + 1) return undefined;
  if (tokens.word[name.last] !== AND && tokens.text.charCodeAt(tokens.start[name.last]!) !== AMPERSAND)
    return undefined;
  return `${textOf(tokens, name.first, name.last)} ${textOf(tokens, next.last - 1, next.last)}`;
}

/** The group at the root of a group's entity. */
export function rootOf(list: readonly Group[], index: number): number {
  let at = index;
  while (list[at]!.parent !== at) at = list[at]!.parent;
  return at;
}

/** Makes two groups one entity; the earlier becomes the root. */
export function unite(list: readonly Group[], a: number, b: number): void {
  const first = rootOf(list, a);
  const second = rootOf(list, b);
  if (first === second) return;
  if (first < second) list[second]!.parent = first;
  else list[first]!.parent = second;
}

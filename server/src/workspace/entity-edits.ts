import * as v from 'valibot';
import type { EntityInfo } from '../core/report-types.js';
import { compareTexts, formatJson, parseJson } from './json-file.js';
import type { Format } from './project-files.js';

const KIND = v.picklist(['person', 'organization', 'place', 'demonym', 'event', 'other']);

/** Names that are one entity, and what it is to be called. */
const JOINED = v.object({ name: v.string(), kind: v.optional(KIND), names: v.array(v.string()) });

/** Mentions of a name that are another entity in some articles. */
const APART = v.object({ name: v.string(), paths: v.array(v.string()), as: v.string() });

const FILE = v.object({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  joined: v.optional(v.array(JOINED), []),
  apart: v.optional(v.array(APART), []),
});

export type Joined = v.InferOutput<typeof JOINED>;
export type Apart = v.InferOutput<typeof APART>;

/** What a project says of who is who; by names, so that it survives edits of the articles. */
export interface EntityEdits {
  readonly joined: readonly Joined[];
  readonly apart: readonly Apart[];
}

export const ENTITIES_FORMAT: Format<EntityEdits> = {
  path: '.corroborate/entities.json',
  empty: { joined: [], apart: [] },
  parse(text) {
    const result = parseJson(FILE, text);
    if ('problem' in result) return { value: this.empty, problem: result.problem };
    return { value: { joined: result.value.joined, apart: result.value.apart } };
  },
  format({ joined, apart }) {
    return formatJson({
      version: 1,
      joined: [...joined].sort((a, b) => compareTexts(a.name, b.name)),
      apart: [...apart].sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.as, b.as)),
    });
  },
};

/** The entities as the project wants them: parted first, then joined and named. */
export function applyEdits(entities: readonly EntityInfo[], { joined, apart }: EntityEdits): EntityInfo[] {
  if (joined.length === 0 && apart.length === 0) return [...entities];
  const whole = new Set(entities);
  const parted = entities.flatMap((entity) => partOf(entity, apart));
  const result: EntityInfo[] = [];
  const targets = new Map<Joined, EntityInfo>();
  for (const entity of parted) {
    const rule = joined.find((rule) => isNamed(entity, rule) || (whole.has(entity) && isMentioned(entity, rule)));
    const target = rule && targets.get(rule);
    if (!rule) result.push(entity);
    else if (target) absorb(target, entity);
    else {
      const named = { ...entity, name: rule.name, kind: rule.kind ?? entity.kind, mentions: [...entity.mentions] };
      targets.set(rule, named);
      result.push(named);
    }
  }
  return result;
}

function partOf(entity: EntityInfo, apart: readonly Apart[]): EntityInfo[] {
  const parts = new Map<Apart, EntityInfo>();
  const rules = apart.filter(({ name }) => has([name], entity.name));
  if (rules.length === 0) return [entity];
  const rest: EntityInfo = { ...entity, mentions: [] };
  for (const mention of entity.mentions) {
    const rule = rules.find(({ paths }) => paths.includes(mention.path));
    if (!rule) rest.mentions.push(mention);
    else {
      const part = parts.get(rule) ?? {
        ...entity,
        id: `${entity.id}/${rule.as}`,
        name: rule.as,
        mentions: [],
        roles: [],
      };
      part.mentions.push(mention);
      parts.set(rule, part);
    }
  }
  return [rest, ...parts.values()].filter(({ mentions }) => mentions.length > 0);
}

/** Names are compared without case, dots, hyphens and diacritics. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s.'’-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function has(names: readonly string[], name: string): boolean {
  const wanted = fold(name);
  return names.some((other) => fold(other) === wanted);
}

function isNamed({ name }: EntityInfo, rule: Joined): boolean {
  return has([rule.name, ...rule.names], name);
}

/** By a full form of a name that the articles use; what was set apart has lost its claim to these. */
function isMentioned({ kind, mentions }: EntityInfo, { kind: wanted, names }: Joined): boolean {
  return (wanted ?? kind) === kind && mentions.some(({ text }) => text.includes(' ') && has(names, text));
}

function absorb(target: EntityInfo, entity: EntityInfo): void {
  target.mentions.push(...entity.mentions);
  target.mentions.sort((a, b) => compareTexts(a.path, b.path) || a.start - b.start);
  if (entity.roles) target.roles = [...(target.roles ?? []), ...entity.roles];
}

/** The edits with some names joined under one. Rules that held one of them are taken up into the new one. */
export function withJoined(edits: EntityEdits, rule: Joined): EntityEdits {
  const names = new Set([rule.name, ...rule.names]);
  const related = edits.joined.filter((other) => [other.name, ...other.names].some((name) => names.has(name)));
  const all = new Set([...rule.names, ...related.flatMap((other) => [other.name, ...other.names])]);
  all.delete(rule.name);
  const joined = edits.joined.filter((other) => !related.includes(other));
  return { ...edits, joined: [...joined, { ...rule, names: [...all].sort(compareTexts) }] };
}

export function withApart(edits: EntityEdits, rule: Apart): EntityEdits {
  const apart = edits.apart.filter(({ name, as }) => name !== rule.name || as !== rule.as);
  return { ...edits, apart: [...apart, rule] };
}

/** The edits without those that concern a name. */
export function withoutEdits(edits: EntityEdits, name: string): EntityEdits {
  return {
    joined: edits.joined.filter((rule) => rule.name !== name),
    apart: edits.apart.filter((rule) => rule.name !== name && rule.as !== name),
  };
}

import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../protocol.js';
import type { Settings } from '../protocol.js';

const SEVERITY = v.picklist(['error', 'warning', 'information', 'hint', 'off']);
const PATTERNS = v.array(v.string());
const DETAILS = v.record(v.string(), v.object({ outlet: v.optional(v.string()), published: v.optional(isoDate()) }));

function isoDate() {
  return v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/, 'Expected an ISO 8601 date'),
  );
}

/** Each leaf of the settings with what it may hold, by its name below `corroborate`. */
const LEAVES: readonly (readonly [name: string, schema: v.GenericSchema])[] = [
  ['articles.include', PATTERNS],
  ['articles.exclude', PATTERNS],
  ['articles.details', DETAILS],
  ['articles.setLanguage', v.boolean()],
  ['drafts.include', PATTERNS],
  ['severity.conflicts', SEVERITY],
  ['severity.contradictions', SEVERITY],
  ['severity.checks', v.union([SEVERITY, v.literal('default')])],
  ['severity.relations', SEVERITY],
  ['severity.sharedCopy', SEVERITY],
  ['severity.marks', SEVERITY],
  ['severity.drafts', SEVERITY],
  ['marks.enabled', v.boolean()],
  ['codeLens', v.picklist(['off', 'headline', 'claims'])],
  ['inlayHints.enabled', v.boolean()],
];

/** The names of all settings, as package.json declares them. */
export const SETTING_NAMES: readonly string[] = LEAVES.map(([name]) => `corroborate.${name}`);

/**
 * Settings from what a client sent for `corroborate`: whatever is absent or wrong gets its default.
 *
 * @returns the settings, and a sentence for each value that was given and is wrong
 */
export function readSettings(raw: unknown): { settings: Settings; problems: string[] } {
  const settings = structuredClone(DEFAULT_SETTINGS);
  const problems: string[] = [];
  for (const [name, schema] of LEAVES) {
    const value = at(raw, name);
    if (value === undefined || value === null) continue;
    const result = v.safeParse(schema, value);
    if (result.success) put(settings, name, result.output);
    else problems.push(`corroborate.${name}: ${result.issues[0].message}; the default is used.`);
  }
  return { settings, problems };
}

function at(tree: unknown, name: string): unknown {
  let value = tree;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function put(tree: object, name: string, value: unknown): void {
  const parts = name.split('.');
  let branch = tree as Record<string, unknown>;
  for (const part of parts.slice(0, -1)) branch = branch[part] as Record<string, unknown>;
  branch[parts.at(-1)!] = value;
}

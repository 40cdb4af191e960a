import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Settings } from '../protocol.js';
import { enabledPatterns } from '../workspace/globs.js';
import { readSettings } from '../workspace/settings.js';

/** Where a project's settings are kept for the editor, and so for everybody who shares the project. */
const FILE = '.vscode/settings.json';

/**
 * The settings of a project: those of its `.vscode/settings.json`, in which names stand with dots between their parts.
 * Without the file: the defaults.
 */
export async function projectSettings(folder: string): Promise<{ settings: Settings; problems: string[] }> {
  let text: string;
  try {
    text = await readFile(join(folder, ...FILE.split('/')), 'utf8');
  } catch {
    return readSettings(undefined);
  }
  const errors: ParseError[] = [];
  const flat: unknown = parse(text, errors, { allowTrailingComma: true });
  const { settings, problems } = readSettings(nested(flat));
  if (errors.length > 0) problems.push('it has errors of syntax; what could be read is used');
  const exclude = enabledPatterns((flat as Record<string, unknown> | undefined)?.['files.exclude']);
  settings.articles.exclude = [...settings.articles.exclude, ...exclude];
  return { settings, problems: problems.map((problem) => `${FILE}: ${problem}`) };
}

/** `{"corroborate.articles.include": […]}` as `{articles: {include: […]}}`. */
function nested(flat: unknown): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  if (typeof flat !== 'object' || flat === null) return tree;
  for (const [name, value] of Object.entries(flat)) {
    const [top, ...parts] = name.split('.');
    const last = parts.pop();
    if (top !== 'corroborate' || last === undefined || name.includes('__proto__')) continue;
    let branch = tree;
    for (const part of parts) branch = (branch[part] ??= {}) as Record<string, unknown>;
    if (typeof branch === 'object') branch[last] = value;
  }
  return tree;
}

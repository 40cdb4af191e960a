import { parseArgs } from 'node:util';

export type Command =
  | {
      readonly name: 'check';
      readonly paths: string[];
      readonly format: 'text' | 'json';
      readonly failOn: FailOn;
      readonly all: boolean;
    }
  | {
      readonly name: 'explain';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly paths: string[];
    }
  | { readonly name: 'mcp'; readonly folders: string[] }
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'wrong'; readonly message: string };

export type FailOn = 'warning' | 'error' | 'never';

const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Which options each command takes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  check: ['format', 'fail-on', 'all'],
  explain: [],
  mcp: [],
};

/** Reads the arguments behind the program's name. What is wrong comes back as a command that says so. */
export function readArguments(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name === undefined) return wrong('no command given');
  const allowed = ALLOWED[name];
  if (!allowed) return wrong(`no such command: ${name}`);
  const extra = Object.keys(values).find((option) => !allowed.includes(option));
  if (extra !== undefined) return wrong(`${name} takes no option --${extra}`);
  if (name === 'check')
    return check(rest, values.format ?? 'text', values['fail-on'] ?? 'warning', values.all ?? false);
  return name === 'explain' ? explain(rest) : { name: 'mcp', folders: rest };
}

function check(paths: string[], format: string, failOn: string, all: boolean): Command {
  if (format !== 'text' && format !== 'json') return wrong(`--format is text or json, not ${format}`);
  if (failOn !== 'warning' && failOn !== 'error' && failOn !== 'never')
    return wrong(`--fail-on is warning, error or never, not ${failOn}`);
  return { name: 'check', paths: paths.length > 0 ? paths : ['.'], format, failOn, all };
}

function explain([place, ...paths]: string[]): Command {
  const match = /^(.+):(\d{1,7}):(\d{1,7})$/.exec(place ?? '');
  const [line, column] = [Number(match?.[2]), Number(match?.[3])];
  if (!match || line < 1 || column < 1) return wrong('explain needs a place: FILE:LINE:COL, both counted from 1');
  return { name: 'explain', file: match[1]!, line, column, paths };
}

function wrong(message: string): Command {
  return { name: 'wrong', message };
}

import { version } from '../node/package.js';
import { readArguments } from './arguments.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { HELP } from './help.js';

/** Runs a command line. Gives the exit code: 0 clean, 1 something found, 2 wrong use. */
export async function run(args: readonly string[]): Promise<number> {
  const command = readArguments(args);
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'check':
      return check(command);
    case 'explain':
      return explain(command);
    case 'mcp': {
      // Agents are served seldom, and what serves them is larger than all the rest.
      const { mcp } = await import('./mcp.js');
      return mcp(command.folders);
    }
    case 'wrong':
      process.stderr.write(`corroborate: ${command.message}\nTry: corroborate --help\n`);
      return 2;
  }
}

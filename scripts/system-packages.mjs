// Programs from the system's packages: installed where that needs no password.
import { spawnSync } from 'node:child_process';

/** The command that installs a package on Debian and its like. */
export function installCommand(name) {
  return `apt-get update && apt-get install -y --no-install-recommends ${name}`;
}

/** The shell that may install packages without asking, or undefined: root's own, or sudo's in continuous integration. */
function privilegedShell() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['sh', '-c'];
  if (process.env.CI && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n', 'sh', '-c'];
  return undefined;
}

/**
 * Installs a package where that needs no password. Whether it worked shows when the program is looked for again.
 * @param {(line: string) => void} say is told what takes long
 */
export function installPackage(name, say) {
  const shell = privilegedShell();
  if (!shell) return;
  say(`Installing ${name} from the system packages …`);
  const [command, ...args] = shell;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, [...args, installCommand(name)], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

// Where things live that are expensive to make and belong to no checkout.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder for things that can be made again: `XDG_CACHE_HOME` where it is set, else the system's usual place. */
export function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (platform() === 'darwin' ? join(homedir(), 'Library', 'Caches') : undefined) ||
    (platform() === 'win32' ? process.env.LOCALAPPDATA : undefined) ||
    join(homedir(), '.cache');
  return join(base, 'corroborate');
}

const STALE_AFTER = 20 * 60_000;

/** Runs `work` while no other process holds the lock `name`; a lock older than 20 minutes was left by a process that died. */
export async function withLock(name, work) {
  const lock = join(cacheFolder(), `${name}.lock`);
  mkdirSync(cacheFolder(), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE_AFTER) {
        rmSync(lock, { recursive: true, force: true });
      } else await wait(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

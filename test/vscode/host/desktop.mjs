// Which VS Code a test or a user gets: the desktop one where there is one and a display, else the server from npm.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const PLACES = {
  darwin: ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'],
  win32: [
    join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'Code.exe'),
    join(process.env.ProgramFiles ?? '', 'Microsoft VS Code', 'Code.exe'),
  ],
  linux: ['/usr/share/code/code', '/snap/code/current/usr/share/code/code'],
};

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Whether a desktop program can show a window here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {string | undefined} the executable of an installed desktop VS Code, when there is a display to show it on. */
export function findDesktop() {
  if (!hasDisplay()) return undefined;
  const known = (PLACES[process.platform] ?? []).find((path) => existsSync(path));
  if (known) return known;
  const command = onPath('code');
  if (!command || process.platform === 'win32') return undefined;
  const beside = join(dirname(realpathSync(command)), '..', 'code');
  return existsSync(beside) ? beside : undefined;
}

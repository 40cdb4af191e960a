// The browser that stands in for a user's screen.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installCommand, installPackage } from '../../../scripts/system-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} the executable of a Chromium on this machine; `CORROBORATE_CHROMIUM` comes first. */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CORROBORATE_CHROMIUM,
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...OTHER_PLACES,
  ];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * Finds Chromium, or installs it from the system's packages where that needs no password.
 * Throws with the command to run where neither works.
 * @param {(line: string) => void} say is told what takes long
 */
export function ensureChromium(say = () => {}) {
  const found = findChromium();
  if (found) return found;
  installPackage('chromium', say);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `Chromium is missing. Install it with: sudo sh -c '${installCommand('chromium')}' — or set CORROBORATE_CHROMIUM to a browser.`,
  );
}

/** Flags that keep a headless Chromium off the network and quiet in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

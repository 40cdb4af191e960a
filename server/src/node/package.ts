import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder above `dist`: the package's own when installed, the extension's inside the editor. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path below the package's folder, "/" between its parts. */
export function packagePath(path: string): string {
  return join(root, ...path.split('/'));
}

/** The package's version. */
export const version: string = readVersion();

function readVersion(): string {
  try {
    return (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }).version;
  } catch {
    return '0.0.0';
  }
}

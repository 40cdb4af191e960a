// Makes the VSIX: production bundles, then vsce with nothing but what .vscodeignore lets through.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runNode } from './steps.mjs';

/** The size that the package must not pass, in bytes. */
export const VSIX_LIMIT = 3 * 1024 * 1024;

/** Where the package of this version goes. */
export function vsixPath() {
  return join(ROOT, `corroborate-${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}.vsix`);
}

/** Makes the package and returns its path and size in bytes; throws with the tool's output when that fails. */
export async function makePackage() {
  const built = await runNode('scripts/build.mjs', ['--production'], { quiet: true });
  if (built.code !== 0) throw new Error(built.output);
  const path = vsixPath();
  const packed = await runNode(
    'node_modules/@vscode/vsce/vsce',
    ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', path],
    { quiet: true },
  );
  if (packed.code !== 0) throw new Error(packed.output);
  const { size } = statSync(path);
  if (size > VSIX_LIMIT) throw new Error(`${path} has ${size} bytes; at most ${VSIX_LIMIT} are allowed.`);
  return { path, size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { path, size } = await makePackage();
  console.log(`${path}: ${(size / 1024).toFixed(0)} KB`);
}

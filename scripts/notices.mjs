// The licences of the libraries that a bundle contains: they ask to be passed on with the code.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let a bundle be passed on under MIT, given their text. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
]);

/** The folders of the packages that the inputs of a bundle lie in, "node_modules/name", sorted. */
function packageFolders(inputs) {
  const folders = inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].toSorted();
}

/** Name, version, licence and licence text of the package in a folder; throws for a licence that is not allowed. */
function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version} has the licence ${license}: it may not be bundled.`);
  const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}

/**
 * Writes the notices of everything that the bundles contain.
 * @param {string} root of the checkout, which the inputs are relative to
 * @param {string[]} inputs of all bundles, as esbuild's metafile names them
 * @param {string} out path of the file
 */
export function writeNotices(root, inputs, out) {
  const folders = packageFolders(inputs).filter((folder) => existsSync(join(root, folder, 'package.json')));
  const line = '-'.repeat(80);
  const notices = folders.map((folder) => `${line}\n${noticeOf(root, folder)}\n`);
  writeFileSync(out, `Libraries that are part of these bundles, and their licences.\n\n${notices.join('\n')}`);
}

// Collects the sentences that the extension and the server say, for translators: writes l10n/bundle.l10n.json and
// names what a translation lacks or has too much. Run after a sentence has changed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A call of `t` or `vscode.l10n.t` whose first argument is a plain string. */
const CALL = /(?:\bvscode\.l10n\.t|(?<![\w.])t)\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** The value of a string literal. */
function valueOf(literal) {
  return literal.slice(1, -1).replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char));
}

/** Every sentence of the sources below `root`, sorted. */
export function sentences(root) {
  const found = new Set();
  for (const folder of ['client/src', 'server/src/lsp', 'server/src/workspace']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      for (const [, literal] of readFileSync(join(root, folder, name), 'utf8').matchAll(CALL))
        found.add(valueOf(literal));
    }
  }
  return [...found].toSorted();
}

/** The languages that the extension is translated into. */
export function languages(root) {
  return readdirSync(join(root, 'l10n')).flatMap((name) => /^bundle\.l10n\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const all = sentences(root);
  const bundle = Object.fromEntries(all.map((sentence) => [sentence, sentence]));
  writeFileSync(join(root, 'l10n/bundle.l10n.json'), `${JSON.stringify(bundle, undefined, 2)}\n`);
  for (const language of languages(root)) {
    const translated = JSON.parse(readFileSync(join(root, `l10n/bundle.l10n.${language}.json`), 'utf8'));
    for (const sentence of all) if (!(sentence in translated)) console.log(`${language} lacks:    ${sentence}`);
    for (const sentence of Object.keys(translated)) {
      if (!(sentence in bundle)) console.log(`${language} has left: ${sentence}`);
    }
  }
}

// Builds every bundle of the project with esbuild, then the declarations of the library.
// `--production` minifies; `--no-types` leaves the declarations out, for quick rounds.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeNotices } from './notices.mjs';
import { withoutUnusedFeatures } from './unused-features.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const production = process.argv.includes('--production');
const types = !process.argv.includes('--no-types');

/** A CommonJS dependency inside an ES module bundle asks for `require`, which Node gives only on request. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

/** A webview is a folder with a main.ts. */
const webviews = readdirSync(join(root, 'client/src/webviews')).filter((name) =>
  existsSync(join(root, 'client/src/webviews', name, 'main.ts')),
);

/** What esbuild is told of where a bundle runs; `either` is for one that finds out when it starts. */
const PLATFORMS = {
  node: { platform: 'node', target: 'node20', mainFields: ['module', 'main'], conditions: ['node', 'import'] },
  neutral: {
    platform: 'neutral',
    target: 'node20',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'import'],
  },
  browser: {
    platform: 'browser',
    target: 'es2022',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'import'],
  },
  either: {
    platform: 'node',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['node', 'browser', 'import'],
    define: { 'import.meta.url': 'ownAddress' },
    banner: {
      js: "var ownAddress = typeof __filename === 'string' ? require('node:url').pathToFileURL(__filename).href : '';",
    },
  },
};

/** Entry, output and what differs from the common settings. */
const bundles = [
  { entry: 'server/src/index.ts', out: 'server/dist/index.js', format: 'esm', platform: 'neutral' },
  { entry: 'server/src/node/cli.ts', out: 'server/dist/cli.js', format: 'esm', platform: 'node', executable: true },
  {
    entry: 'server/src/node/main.ts',
    out: 'server/dist/language-server.js',
    format: 'esm',
    platform: 'node',
    executable: true,
  },
  { entry: 'server/src/extension-server.ts', out: 'dist/server.js', format: 'iife', platform: 'either' },
  {
    entry: 'client/src/node/extension.ts',
    out: 'dist/extension.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  },
  {
    entry: 'client/src/browser/extension.ts',
    out: 'dist/extension-browser.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    entry: 'client/src/import/read-page-script.ts',
    out: 'dist/read-page.js',
    format: 'iife',
    platform: 'browser',
    globalName: 'pageReader',
  },
  ...webviews.map((name) => ({
    entry: `client/src/webviews/${name}/main.ts`,
    out: `dist/webviews/${name}.js`,
    format: 'iife',
    platform: 'browser',
  })),
];

/** Makes one bundle and returns the paths of all that went into it. */
async function bundle({ entry, out, format, platform, external = [], executable = false, globalName }) {
  const shebang = executable ? '#!/usr/bin/env node\n' : '';
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    format,
    external,
    minify: production,
    sourcemap: production ? false : 'linked',
    // A script of both worlds: where there are modules, it is one.
    ...(globalName && { globalName, footer: { js: `if(typeof module==='object')module.exports=${globalName};` } }),
    legalComments: 'none',
    loader: { '.css': 'text', '.ttf': 'dataurl' },
    banner: format === 'esm' && platform === 'node' ? { js: shebang + requireBanner } : {},
    plugins: entry.startsWith('client/') ? [withoutUnusedFeatures] : [],
    logLevel: 'warning',
    metafile: true,
    ...PLATFORMS[platform],
  });
  if (executable) chmodSync(join(root, out), 0o755);
  return Object.keys(metafile.inputs);
}

if (production) {
  for (const folder of ['dist', 'server/dist']) rmSync(join(root, folder), { recursive: true, force: true });
}
const outcomes = await Promise.allSettled(bundles.map(bundle));
const broken = outcomes.filter((outcome) => outcome.status === 'rejected');
for (const { reason } of broken) if (!reason.errors) console.error(reason);
if (broken.length > 0) process.exit(1);

/** The inputs of the bundles whose output is in the npm package, or of those that the extension is made of. */
function inputsOf(isMember) {
  return bundles.flatMap(({ out }, at) => (isMember(out) ? outcomes[at].value : []));
}
if (production) {
  const inPackage = (out) => out.startsWith('server/dist/');
  const inExtension = (out) => out.startsWith('dist/');
  writeNotices(root, inputsOf(inPackage), join(root, 'server/dist/THIRD-PARTY-NOTICES.txt'));
  writeNotices(root, inputsOf(inExtension), join(root, 'dist/THIRD-PARTY-NOTICES.txt'));
}

if (types) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(1);
}

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.js';
import { diskFiles } from './files.js';
import { packagePath, version } from './package.js';

if (process.argv.includes('--help') || process.argv.includes('--version')) {
  const help = `corroborate-language-server ${version}: the language server of Corroborate.\n
Editors start it with one of --stdio (the default), --node-ipc, --socket=PORT, --pipe=NAME.\n`;
  process.stdout.write(process.argv.includes('--version') ? `${version}\n` : help);
  process.exit(0);
}

// Without a transport among the arguments the connection cannot be made: editors that start the command say --stdio.
const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];
if (!process.argv.some((argument) => transports.some((name) => argument.startsWith(name))))
  process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
// Beside the package when it is installed, beside the extension or the checkout otherwise.
const pages = ['docs/findings', '../docs/findings'].map(packagePath).find((path) => existsSync(path));

startServer(connection, {
  version,
  files: diskFiles,
  ...(pages === undefined ? {} : { documentation: pathToFileURL(pages).href }),
  clock: { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
});
connection.listen();

import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.js';
import { diskFiles } from './files.js';
import { packagePath, version } from './package.js';

// Without a transport among the arguments the connection cannot be made: editors that start the command say --stdio.
const transports = ['--stdio', '--node-ipc', '--pipe', '--socket'];
if (!process.argv.some((argument) => transports.some((name) => argument.startsWith(name))))
  process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
const pages = packagePath('docs/findings');

startServer(connection, {
  version,
  files: diskFiles,
  ...(existsSync(pages) ? { documentation: pathToFileURL(pages).href } : {}),
  clock: { now: () => performance.now(), pause: () => new Promise((resolve) => setImmediate(resolve)) },
});
connection.listen();
